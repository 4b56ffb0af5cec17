import Desk
import Hummingbird
import Office
import WorkTime

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
        var submission = ActSubmission(
            fields, services: services, actor: context.actor, content: place.content, act: act,
            participant: place.item?.participant,
            files: try services.kept(fields, from: context.actor.person))
        submission.request = place.request
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
        case .decline: "Từ chối nhận việc trong thời gian cho phép, hoặc đề nghị giao bên khác"
        case .handOver: "Đề nghị chuyển giao phần việc"
        case .askDate: "Xin điều chỉnh thời hạn"
        case .reassign: "Giao lại phần việc cho bên khác"
        case .waive: "Miễn phối hợp"
        case .decide: "Quyết định một đề nghị"
        case .suspend: "Tạm dừng nhiệm vụ"
        case .resume: "Cho tiếp tục nhiệm vụ"
        case .breakDown: "Tách một việc nhỏ"
        case .setRhythm: "Đặt nhịp báo cáo"
        case .remind: "Nhắc người đang phải làm"
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
                    AbsenceWarning.described,
                ])
        case .report:
            APIForm(
                "NewReport",
                [
                    version, .init("kind", .choice(["progress", "final"]), "Báo cáo tiến độ hay kết quả"),
                    .init("text", .text, "Nội dung"),
                    .init(
                        "percent", .integer, "Tiến độ từ 0 đến 100, không ghi là như cũ; báo cáo kết quả là 100",
                        isRequired: false),
                    proof,
                    .init("period", .day, "Kỳ báo cáo cuối cùng mà báo cáo này tính cho", isRequired: false),
                    .init("kept", .list(.text), "Tệp minh chứng đã gửi qua /api/files", isRequired: false),
                ])
        case .acceptResult: APIForm("Completion", [version])
        case .returnResult: APIForm("Return", [version, reason])
        case .completeMilestone: APIForm("MilestoneCompletion")
        case .adjust:
            APIForm(
                "NewDeadline",
                [
                    version, .init("due", .day, "Thời hạn mới"), reason, basis,
                    .init("milestone", .integer, "Mã mốc, khi là thời hạn của một mốc", isRequired: false),
                ])
        case .adjustPart:
            APIForm(
                "NewPartDue",
                [
                    version, .init("due", .day, "Hạn riêng; bỏ trống là theo thời hạn của nhiệm vụ", isRequired: false),
                    reason, basis,
                ])
        case .cancel: APIForm("Cancellation", [version, reason, basis])
        case .attachBasis: APIForm("Basis", [.init("document", .integer, "Mã văn bản làm căn cứ")])
        default: lifeForm(version, reason, basis, proof)
        }
    }

    /// The forms of what is asked, decided and laid anew.
    private func lifeForm(
        _ version: APISchema.Field, _ reason: APISchema.Field, _ basis: APISchema.Field, _ proof: APISchema.Field
    ) -> APIForm {
        let to = APISchema.Field("to", .integer, "Mã đơn vị hoặc người")
        let due = APISchema.Field("due", .day, "Thời hạn", isRequired: false)
        return switch self {
        case .decline: APIForm("PartRefusal", [version, reason, proof])
        case .handOver: APIForm("PartHandOver", [version, to, reason])
        case .askDate:
            APIForm(
                "DateRequest",
                [
                    version, .init("due", .day, "Thời hạn đề nghị"), reason,
                    .init("milestone", .integer, "Mã mốc, khi là thời hạn của một mốc", isRequired: false), proof,
                    .init("kept", .list(.text), "Tệp minh chứng đã gửi qua /api/files", isRequired: false),
                ])
        case .reassign: APIForm("Reassignment", [version, to, reason, basis, AbsenceWarning.described])
        case .waive: APIForm("Waiver", [version, reason])
        case .decide:
            APIForm(
                "Decision",
                [
                    .init("decision", .choice(["grant", "refuse"]), "Đồng ý hay không"),
                    .init("reason", .text, "Ý kiến; bắt buộc khi không đồng ý", isRequired: false), due,
                    .init("to", .integer, "Bên được giao, khi đồng ý giao bên khác", isRequired: false), basis,
                    AbsenceWarning.described,
                ])
        case .suspend: APIForm("NewSuspension", [version, reason, basis])
        case .resume: APIForm("Resumption", [version, basis])
        case .breakDown:
            APIForm(
                "NewPart",
                [
                    version, .init("content", .text, "Nội dung việc nhỏ"),
                    .init("product", .text, "Sản phẩm", isRequired: false),
                    .init("doer", .integer, "Mã đơn vị hoặc người của bên chủ trì"), due,
                    .init("weight", .integer, "Trọng số từ 1 đến 100; mặc định 1", isRequired: false),
                    AbsenceWarning.described,
                ])
        case .setRhythm:
            APIForm(
                "NewRhythm",
                [
                    version, .init("period", .choice(Rhythm.Period.allCases.map(\.rawValue)), "Kỳ báo cáo"),
                    .init("day", .integer, "Ngày trong tháng cuối kỳ, hoặc thứ (1 là thứ Hai)", isRequired: false),
                    .init("before", .flag, "«Trước ngày»", isRequired: false),
                ])
        default: APIForm("Reminding")
        }
    }
}
