import Desk
import Hummingbird
import Office

/// The same acts for programs: read by what reads the forms of the pages, answered with the obligation as it stands then.
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | GET | /api/obligations/:id | whoever sees it | – |
/// | POST | /api/obligations/:id/… | as on the page | every act of the page, under its page's path |
/// | POST | /api/files | signed in | keeps files for a report that follows |
extension ActRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get("/api/obligations/:id", "Một nhiệm vụ", gives: ObligationPage.shape) { _, context in
            try await services.desk.ask(ObligationQuestion(try context.key()), as: context.actor)
        }
        for (path, act) in Self.paths {
            routes.api.post(
                "/api/obligations/:id/\(path)", act.apiSummary, takes: act.apiForm, gives: ObligationPage.shape
            ) { fields, request, context in
                try await perform(act, fields, request, context)
            }
        }
        routes.api.upload("/api/files", "Gửi trước tệp minh chứng cho một báo cáo", gives: KeptFile.listShape) {
            request, context in
            var received = ReceivedFiles(into: services.files)
            _ = try await request.multipart { try await received.take($0) }
            return received.files.map { services.keptFiles.keep($0, for: context.actor.person) }
        }
    }

    private func perform(
        _ act: ObligationAct, _ fields: FormFields, _ request: Request, _ context: OfficerContext
    ) async throws -> ObligationPage {
        let place = try await place(of: act, request, context)
        try place.content.obligation.check(act, on: place.item?.participant, by: context.actor)
        let kept = fields.all("kept").map { services.keptFiles.file($0, for: context.actor.person) }
        guard !kept.contains(nil) else {
            throw OfficeError(.invalid, "Có tệp không còn ở máy chủ. Hãy gửi lại tệp.", field: "kept")
        }
        var submission = ActSubmission(
            fields, services: services, actor: context.actor, content: place.content, act: act,
            participant: place.item?.participant, files: kept.compactMap { $0?.file })
        guard try await submission.perform() != nil else { throw RefusedForm(errors: submission.form.errors) }
        return try await services.desk.ask(ObligationQuestion(place.content.obligation.id), as: context.actor)
    }
}

extension KeptFile {
    static let listShape = JSONShape<[KeptFile]>(
        "KeptFiles", [.init(list: "files", shape, "Các tệp đã nhận, theo thứ tự gửi") { $0 }])

    private static let shape = JSONShape<KeptFile>(
        "KeptFile",
        [
            .init("fileName", "Tên tệp", \.file.name),
            .init("kept", "Gửi lại trong trường «kept» của báo cáo; chỉ người gửi dùng được", \.token),
        ])
}

extension ObligationAct {
    var apiSummary: String {
        switch self {
        case .accept: "Tiếp nhận một phần việc, hoặc ghi tiếp nhận thay cơ quan ngoài"
        case .pass: "Phân công người thực hiện, hoặc thu lại"
        case .report: "Báo cáo tiến độ hoặc kết quả"
        case .acceptResult: "Xác nhận hoàn thành"
        case .returnResult: "Trả lại kết quả"
        case .completeMilestone: "Đánh dấu mốc đã xong"
        case .adjust: "Điều chỉnh thời hạn"
        case .adjustPart: "Đặt, đổi hoặc bỏ hạn riêng của một phần việc"
        case .cancel: "Hủy nhiệm vụ"
        case .attachBasis: "Gắn văn bản làm căn cứ"
        }
    }

    /// The fields of the act's form.
    var apiForm: APIForm {
        let version = APISchema.Field("version", .integer, "Phiên bản của phần việc hoặc nhiệm vụ khi được xem")
        let reason = APISchema.Field("reason", .text, "Lý do")
        let basis = APISchema.Field(
            "basis", .integer, "Mã văn bản làm căn cứ; bắt buộc khi không phải người giao", isRequired: false)
        let proof = APISchema.Field("document", .integer, "Mã văn bản của cơ quan ngoài", isRequired: false)
        return switch self {
        case .accept: APIForm("Acceptance", [version, proof])
        case .pass:
            APIForm(
                "Passing",
                [
                    version, .init("officer", .text, "Mã người thực hiện; «none»: đơn vị tự xử lý"),
                    .init("despiteAbsence", .flag, "Vẫn phân công cho người đang vắng mặt", isRequired: false),
                ])
        case .report:
            APIForm(
                "NewReport",
                [
                    version, .init("kind", .choice(["progress", "final"]), "Báo cáo tiến độ hay kết quả"),
                    .init("text", .text, "Nội dung"),
                    .init("percent", .integer, "Tiến độ từ 0 đến 100; báo cáo kết quả là 100", isRequired: false),
                    proof,
                    .init("kept", .list(.text), "Tệp minh chứng đã gửi qua /api/files", isRequired: false),
                ])
        case .acceptResult: APIForm("Completion", [version])
        case .returnResult: APIForm("Return", [version, reason])
        case .completeMilestone: APIForm("MilestoneCompletion")
        case .adjust: APIForm("NewDeadline", [version, .init("due", .day, "Thời hạn mới"), reason, basis])
        case .adjustPart:
            APIForm(
                "NewPartDue",
                [
                    version, .init("due", .day, "Hạn riêng; bỏ trống là theo thời hạn của nhiệm vụ", isRequired: false),
                    reason, basis,
                ])
        case .cancel: APIForm("Cancellation", [version, reason, basis])
        case .attachBasis: APIForm("Basis", [.init("document", .integer, "Mã văn bản làm căn cứ")])
        }
    }
}
