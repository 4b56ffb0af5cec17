public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Files of messages that are to be removed for good because they are secret. Everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /erasures, /api/erasures | clerks, administrators, leaders | those that wait, those that were settled |
/// | GET | /erasures/:id | the same | one, with what may be said of it |
/// | POST | /erasures/:id/confirmation, /api/… | administrators, leaders, not who asked | the file's bytes are gone |
/// | POST | /erasures/:id/refusal, /api/… | the same, and who asked | the file stays |
public struct ErasureRoutes: RouteProvider {
    let desk: Desk
    let eraser: FileEraser

    public init(desk: Desk, files: FileStore) {
        self.desk = desk
        eraser = FileEraser(storage: desk.storage, files: files)
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/erasures") { _, context in
            ErasureListScreen(answer: try await desk.ask(ErasureList(), as: context.actor)).page
        }
        routes.officer.get("/erasures/:id") { _, context in
            ErasureScreen(
                answer: try await desk.ask(ErasureQuestion(try context.key()), as: context.actor), form: FormView()
            ).page
        }
        routes.officer.post("/erasures/:id/confirmation") { _, context in
            try await eraser.confirm(try context.key(), on: desk, as: context.actor)
            return Redirect(to: "/erasures", saying: Self.done)
        }
        routes.officer.post("/erasures/:id/refusal", use: refuse)
        addAPI(to: routes)
    }

    private static let done =
        "Đã xoá hẳn tệp khỏi kho lưu trữ; chỉ còn tên tệp. Bản của thông điệp ở thư mục liên thông, hộp thư hay trục liên thông phải xoá riêng."

    @Sendable private func refuse(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<FileErasure> = try context.key()
        let answer = try await desk.ask(ErasureQuestion(id), as: context.actor)
        var form = FormReader(try await request.form())
        let reason = form.requiredText("reason", "Lý do", upTo: 1_000)
        if form.isValid {
            do {
                try await desk.perform(DeclineErasure(id, reason: reason), as: context.actor)
                return Redirect(to: "/erasures", saying: "Tệp được giữ lại.").response(from: request, context: context)
            } catch { try form.note(error, at: "reason") }
        }
        return ErasureScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/erasures", "Tệp mật của thông điệp đã tiếp nhận: đề nghị xoá và đã giải quyết, mới nhất trước",
            gives: ErasureList.Answer.shape
        ) { _, context in try await desk.ask(ErasureList(), as: context.actor) }
        routes.api.post(
            "/api/erasures/:id/confirmation", "Xác nhận xoá hẳn tệp mật; không lấy lại được",
            takes: APIForm("ErasureConfirmation"), gives: DoneAnswer.shape
        ) { _, _, context in
            try await eraser.confirm(try context.key(), on: desk, as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/erasures/:id/refusal", "Không xoá tệp",
            takes: APIForm("ErasureRefusal", [.init("reason", .text, "Lý do")]), gives: DoneAnswer.shape
        ) { fields, _, context in
            let id: Key<FileErasure> = try context.key()
            try await desk.perform(DeclineErasure(id, reason: fields["reason"] ?? ""), as: context.actor)
            return DoneAnswer()
        }
    }
}

extension ErasureList.Answer {
    static let shape = JSONShape<ErasureList.Answer>(
        "Erasures",
        [
            .init(list: "waiting", FileErasure.shape, "Chờ xác nhận", \.waiting),
            .init(list: "settled", FileErasure.shape, "Đã giải quyết", \.settled),
        ])
}

extension FileErasure {
    static let shape = JSONShape<FileErasure>(
        "Erasure",
        [
            .init("id", "Mã đề nghị", \.id), .init("file", "Tên tệp", \.file), .init("reason", "Lý do", \.reason),
            .init(choice: "state", "Tình trạng", \.state), .init("message", "Mã thông điệp", \.message),
            .init("code", "Số, ký hiệu văn bản kèm theo tệp", \.code),
            .init("askedBy", "Người đề nghị", \.askedByName), .init("askedAt", "Lúc đề nghị", \.askedAt),
            .init("settledBy", "Người quyết định", \.settledBy), .init("settledAt", "Lúc quyết định", \.settledAt),
        ])
}
