import Desk
import Hummingbird
import HummingbirdCore
import Office
import Process

/// Dossiers that came through the national portal or on the office's own form, before and when the counter makes dossiers of them; between
/// agencies văn thư does.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers/online?state= | the counter | what waits, was taken, was refused, could not be read |
/// | GET | /dossiers/online/:id | the counter | one, as it came, with the form |
/// | POST | /dossiers/online/:id | the counter | accepted, asked to be completed, refused |
/// | POST | /dossiers/online/:id/supplement | the counter | what was added goes into its dossier |
/// | POST | /dossiers/online/:id/refusal | the counter | sent back with a reason |
/// | GET | /dossiers/online/:id/files/:position | the counter | a file of it |
/// | GET | /api/dossiers/online?state= | the counter | the list for programs |
struct PortalRoutes: RouteProvider {
    let services: LedgerServices

    private var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/online") { request, context in
            let question = try question(try request.query())
            return PortalListScreen(
                answer: try await desk.ask(question, as: context.actor), state: question.state
            ).page
        }
        routes.officer.get("/dossiers/online/:id") { _, context in
            PortalScreen(answer: try await answer(context)).page
        }
        routes.officer.post("/dossiers/online/:id", use: take)
        routes.officer.post("/dossiers/online/:id/supplement", use: supplement)
        routes.officer.post("/dossiers/online/:id/refusal", use: refuse)
        routes.officer.get("/dossiers/online/:id/files/:position") { _, context in
            let file = try await desk.perform(
                OpenPortalFile(
                    try context.key(), context.parameters.get("position").flatMap { Int($0) } ?? -1), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: services.files, context)
        }
        routes.api.get(
            "/api/dossiers/online", "Hồ sơ trực tuyến từ Cổng Dịch vụ công và biểu mẫu của cơ quan, mỗi lần 50",
            query: [
                .init(
                    "state", .choice(PortalItem.State.allCases.map(\.rawValue)),
                    "Chờ tiếp nhận, đã nhận, đã từ chối, không đọc được",
                    isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: PortalList.Answer.shape
        ) { request, context in
            try await desk.ask(try question(try request.query()), as: context.actor)
        }
    }

    private func question(_ query: FormFields) throws(OfficeError) -> PortalList {
        let reader = QueryReader(query)
        return PortalList(
            try reader.choice("state", "Tình trạng") ?? .waiting,
            after: try reader.key("after", "Trang sau", of: PortalItem.self))
    }

    private func answer(_ context: OfficerContext) async throws -> PortalQuestion.Answer {
        try await desk.ask(PortalQuestion(try context.key()), as: context.actor)
    }

    @Sendable private func take(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await answer(context)
        var form = FormReader(try await request.form())
        do {
            if let dossier = try await take(answer, &form, as: context.actor) {
                return Redirect(to: "/dossiers/\(dossier)", saying: "Đã ghi nhận hồ sơ trực tuyến.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "act") }
        return PortalScreen(answer: answer, entered: FormView(form)).page.response(from: request, context: context)
    }

    @Sendable private func supplement(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await answer(context)
        var form = FormReader(try await request.form())
        do {
            let dossier = try await desk.perform(TakePortalSupplement(answer.item.id), as: context.actor)
            return Redirect(to: "/dossiers/\(dossier)", saying: answer.item.source.supplemented)
                .response(from: request, context: context)
        } catch { try form.note(error, at: "reason") }
        return PortalScreen(answer: answer, refused: FormView(form)).page.response(from: request, context: context)
    }

    @Sendable private func refuse(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await answer(context)
        let id = answer.item.id
        var form = FormReader(try await request.form())
        do {
            try await desk.perform(RefusePortalItem(id, because: form.fields["reason"] ?? ""), as: context.actor)
            return Redirect(to: "/dossiers/online/\(id)", saying: answer.item.source.refused)
                .response(from: request, context: context)
        } catch { try form.note(error, at: "reason") }
        return PortalScreen(answer: answer, refused: FormView(form)).page.response(from: request, context: context)
    }

    /// Nil when the form has faults, which are then in it.
    private func take(
        _ answer: PortalQuestion.Answer, _ form: inout FormReader, as actor: Actor
    ) async throws -> Key<LedgerCase>? {
        guard let process = answer.process, let act = answer.acts.first(where: { $0.code == form.fields["act"] }) else {
            form.refuse("act", "Chưa chọn «Cách xử lý».")
            return nil
        }
        let inputs = ProcessInputs(act: act, version: process)
        let parties = try await inputs.parties(
            PartyReader(desk: desk, books: services.books, actor: actor), in: &form)
        guard form.isValid else { return nil }
        return try await desk.perform(
            AnswerPortalDossier(
                answer.item.id, act: act.code, received: form.fields.all("part").compactMap { Int($0) },
                fields: inputs.fields(form.fields), parties: parties), as: actor)
    }
}

extension PortalList.Answer {
    static let shape = JSONShape<PortalList.Answer>(
        "PortalList",
        [
            .init(
                list: "items",
                JSONShape<PortalItem>(
                    "PortalItem",
                    [
                        .init("id", "Mã trong hệ thống", \.id), .init(choice: "kind", "Hồ sơ hay phần bổ sung", \.kind),
                        .init(choice: "state", "Tình trạng", \.state),
                        .init("code", "Mã hồ sơ của cổng, hoặc mã tạm", \.code),
                        .init(choice: "source", "Nơi nộp: cổng hay biểu mẫu của cơ quan", \.source),
                        .init("title", "Tên thủ tục", \.title), .init("applicant", "Người nộp", \.applicant),
                        .init("arrivedAt", "Lúc đến", \.arrivedAt), .init("reason", "Vì sao không nhận", \.reason),
                        .init("dossier", "Mã hồ sơ đã lập, trong hệ thống", \.dossier),
                        .init("dossierCode", "Mã hồ sơ đã lập", \.dossierCode),
                    ]), "Hồ sơ trực tuyến", \.items),
            .init("waiting", "Số đang chờ; 100 là nhiều hơn", \.waiting),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])
}
