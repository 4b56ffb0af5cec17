import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Outgoing papers for programs, under the same names as in the pages' forms. A file is sent to `/api/files` first and named
/// by its token in `kept`.
extension OutgoingRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/outgoing", "Văn bản đi: chờ tôi, đang soạn, còn ở văn thư, tất cả",
            query: [
                .init("view", .choice(OutgoingListKind.allCases.map(\.rawValue)), "Danh sách nào", isRequired: false),
                .init("after", .integer, "Mã văn bản cuối của trang trước", isRequired: false),
                .init("due", .integer, "Thời điểm phải phát hành của văn bản đó", isRequired: false),
            ], gives: OutgoingList.Answer.shape
        ) { request, context in
            let address = OutgoingAddress(try request.query())
            return try await desk.ask(OutgoingList(address.list, after: address.cursor), as: context.actor)
        }
        routes.api.get("/api/outgoing/:id", "Một văn bản đi", gives: OutgoingQuestion.Answer.shape) { _, context in
            try await desk.ask(OutgoingQuestion(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/outgoing", "Soạn văn bản đi", takes: APIForm("NewOutgoing", Self.draftFields),
            gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let input = try await OutgoingReader(desk: desk, books: books, actor: context.actor).input(&form)
            let replaced = form.key("replaces", "Văn bản được thay thế", of: Outgoing.self)
            guard form.isValid else { throw form.firstFault }
            let id = try await desk.perform(DraftOutgoing(input, replacing: replaced), as: context.actor)
            return try await desk.ask(OutgoingQuestion(id), as: context.actor)
        }
        routes.api.post(
            "/api/outgoing/:id/draft", "Sửa dự thảo văn bản đi",
            takes: APIForm("OutgoingDraft", [Self.version] + Self.draftFields), gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<Outgoing> = try context.key()
            var form = FormReader(fields)
            let input = try await OutgoingReader(desk: desk, books: books, actor: context.actor).input(&form)
            guard form.isValid else { throw form.firstFault }
            try await desk.perform(EditOutgoing(id, version: form.version(), input), as: context.actor)
            return try await desk.ask(OutgoingQuestion(id), as: context.actor)
        }
        for act in Self.posted {
            routes.api.post(
                "/api/outgoing/:id\(act.path.string)", act.title, takes: act.apiForm,
                gives: OutgoingQuestion.Answer.shape
            ) { fields, _, context in
                let id: Key<Outgoing> = try context.key()
                let before = try await desk.ask(OutgoingQuestion(id), as: context.actor)
                do throws(OfficeError) { try before.item.paper.check(act, by: context.actor) } catch {
                    // Who was asked stands in the rounds, which the page's answer has put together.
                    if !before.acts.contains(act) { throw error }
                }
                return try await perform(act, before, fields, context)
            }
        }
        routes.api.post(
            "/api/outgoing/:id/versions", "Đưa một tệp làm phiên bản mới của dự thảo",
            takes: APIForm(
                "OutgoingUpload",
                [Self.version, Self.kept(isRequired: true), .init("note", .text, "Lần này sửa gì", isRequired: false)]),
            gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            let before = try await desk.ask(OutgoingQuestion(try context.key()), as: context.actor)
            try before.item.paper.check(.edit, by: context.actor)
            return try await perform(.edit, before, fields, context)
        }
        routes.api.post(
            "/api/outgoing/:id/recipients/:recipient/receipt", "Ghi nhận nơi nhận đã nhận văn bản",
            takes: APIForm("OutgoingReceipt", [.init("receipt", .text, "Người nhận, số đến", isRequired: false)]),
            gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            return try await desk.ask(OutgoingQuestion(try await receive(&form, context)), as: context.actor)
        }
        addRecipients(to: routes)
        addAnnexAPI(to: routes)
        addPaperlessAPI(to: routes)
    }

    private func addPaperlessAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/outgoing/paperless", "Danh sách không gửi bản giấy", gives: PaperlessList.Answer.shape
        ) { _, context in try await desk.ask(PaperlessList(), as: context.actor) }
        routes.api.post(
            "/api/outgoing/paperless", "Thêm vào danh sách không gửi bản giấy",
            takes: APIForm(
                "NewPaperless",
                [
                    .init("party", .integer, "Mã cơ quan, đơn vị; không có là mọi nơi nhận", isRequired: false),
                    .init("kind", .text, "Loại văn bản; không có là mọi loại", isRequired: false),
                    .init("basis", .text, "Căn cứ"),
                    .init("from", .day, "Từ ngày; không có là hôm nay", isRequired: false),
                ]), gives: PaperlessList.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard try await enterPaperless(&form, as: context.actor) else { throw form.firstFault }
            return try await desk.ask(PaperlessList(), as: context.actor)
        }
        routes.api.post(
            "/api/outgoing/paperless/:id/ending", "Bỏ một dòng khỏi danh sách không gửi bản giấy",
            takes: APIForm("PaperlessEnding", [Self.version]), gives: PaperlessList.Answer.shape
        ) { fields, _, context in
            try await desk.perform(
                EndPaperless(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return try await desk.ask(PaperlessList(), as: context.actor)
        }
    }

    private func perform(
        _ act: OutgoingAct, _ before: OutgoingQuestion.Answer, _ fields: FormFields, _ context: OfficerContext
    ) async throws -> OutgoingQuestion.Answer {
        var form = FormReader(fields)
        var uploads = OutgoingUploads(own: try kept(fields, context))
        if act == .issue { uploads.annexes = try keptAnnexes(fields, context) }
        guard try await perform(act, before, &form, uploads, context) else { throw form.firstFault }
        return try await desk.ask(OutgoingQuestion(before.item.paper.id), as: context.actor)
    }

    /// The file that was sent before; nil where the form names none.
    func kept(_ fields: FormFields, _ context: OfficerContext) throws -> OutgoingUpload? {
        try fields["kept"].map { try kept($0, context) }
    }

    /// Those of annexes, by their positions: «2:token».
    private func keptAnnexes(_ fields: FormFields, _ context: OfficerContext) throws -> [Int: OutgoingUpload] {
        var result: [Int: OutgoingUpload] = [:]
        for entry in fields.all("annex") {
            let parts = entry.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let position = Int(parts[0]), result[position] == nil else {
                throw OfficeError(.invalid, "Mỗi mục của «annex» có dạng «số thứ tự:mã tệp».", field: "annex")
            }
            result[position] = try kept(String(parts[1]), context)
        }
        return result
    }

    private func kept(_ token: String, _ context: OfficerContext) throws -> OutgoingUpload {
        guard let file = keptFiles.file(token, for: context.actor.person)?.file,
            let url = files.url(of: file.hash), files.touch(file.hash)
        else {
            throw OfficeError(.invalid, "Có tệp không còn ở máy chủ. Hãy gửi lại tệp.", field: "kept")
        }
        return .kept(file, at: url)
    }

    static func kept(isRequired: Bool = false) -> APISchema.Field {
        .init("kept", .text, "Tệp đã gửi qua /api/files", isRequired: isRequired)
    }

    static let version = APISchema.Field("version", .integer, "Phiên bản đã xem")
    private static let draftFields: [APISchema.Field] = [
        .init("kind", .text, "Loại văn bản"), .init("excerpt", .text, "Trích yếu"),
        .init("to", .text, "Kính gửi, mỗi nơi một dòng", isRequired: false),
        .init("copies", .text, "Nơi nhận, mỗi nơi một dòng", isRequired: false),
        .init("text", .text, "Nội dung, mỗi đoạn một dòng", isRequired: false),
        .init("issuer", .choice(Outgoing.Issuer.allCases.map(\.rawValue)), "Cơ quan ban hành", isRequired: false),
        .init("signer", .integer, "Mã người được trình ký", isRequired: false),
        .init("reviewer", .integer, "Mã người kiểm tra thể thức", isRequired: false),
        .init("symbol", .text, "Ký hiệu", isRequired: false),
        .init("urgency", .integer, "Độ khẩn, 0 đến 3", isRequired: false),
        .init("secrecy", .integer, "Độ mật, 0 đến 3", isRequired: false),
        .init("isRestricted", .flag, "Hạn chế người xem", isRequired: false),
        .init("answers", .integer, "Mã văn bản đến được trả lời", isRequired: false),
        .init("caseFile", .integer, "Mã hồ sơ mà văn bản vào khi phát hành", isRequired: false),
        .init("obligation", .list(.integer), "Mã các nhiệm vụ được trả lời", isRequired: false),
        .init("progress", .list(.integer), "Trong đó, mã những nhiệm vụ chỉ báo cáo tiến độ", isRequired: false),
        .init("replyBy", .day, "Đề nghị trả lời chậm nhất ngày", isRequired: false),
        .init("note", .text, "Lần này sửa gì", isRequired: false),
        .init("replaces", .integer, "Mã văn bản đi được thay thế", isRequired: false),
    ]
}

extension OutgoingAct {
    fileprivate var apiForm: APIForm {
        let version = OutgoingRoutes.version
        return switch self {
        case .ask:
            APIForm(
                "OpinionRequest",
                [
                    version, .init("unit", .list(.integer), "Mã đơn vị, cá nhân được hỏi"),
                    .init("question", .text, "Nội dung xin ý kiến"),
                    .init("closesOn", .day, "Trả lời trước khi hết ngày", isRequired: false),
                ])
        case .opine:
            APIForm(
                "NewOpinion",
                [
                    .init("stance", .choice(Outgoing.Stance.allCases.map(\.rawValue)), "Ý kiến"),
                    .init("text", .text, "Nội dung", isRequired: false),
                    .init("party", .integer, "Thay mặt đơn vị, cá nhân nào", isRequired: false),
                    OutgoingRoutes.kept(),
                ])
        case .update:
            APIForm(
                "OutgoingUpdate", [version, .init("reason", .text, "Nội dung cập nhật"), OutgoingRoutes.kept()])
        case .sendBack, .withdraw: APIForm("OutgoingReason", [version, .init("reason", .text, "Lý do")])
        case .number:
            APIForm(
                "OutgoingNumbering",
                [
                    version, .init("register", .integer, "Mã sổ; không cần khi dùng số đã giữ", isRequired: false),
                    .init("entry", .integer, "Mã dòng sổ của số đã giữ, đã chèn", isRequired: false),
                    .init("day", .day, "Ngày ban hành; không có là hôm nay", isRequired: false),
                ])
        case .issue:
            APIForm(
                "OutgoingIssue",
                [
                    version, .init("isSealed", .flag, "Đã đóng dấu, hoặc đã ký số của cơ quan"),
                    .init("paper", .list(.integer), "Mã các nơi nhận bản giấy", isRequired: false),
                    .init("copies", .integer, "Số lượng bản giấy", isRequired: false), OutgoingRoutes.kept(),
                    .init(
                        "annex", .list(.text),
                        "Tệp phụ lục đã ký số, đã gửi qua /api/files: mỗi mục «số thứ tự:mã tệp»", isRequired: false),
                    .init(
                        "annexReason", .text, "Lý do gửi điện tử phụ lục không có chữ ký số", isRequired: false),
                    .init("pin", .text, "Mật khẩu hoặc mã PIN khoá ký số của cơ quan", isRequired: false),
                ])
        case .sign:
            APIForm(
                "OutgoingSigning",
                [
                    version, .init("pin", .text, "Mật khẩu hoặc mã PIN của khoá ký số", isRequired: false),
                    .init("onPaper", .flag, "Ký trên giấy, không ký số", isRequired: false),
                    .init("reason", .text, "Lý do vẫn ký khi còn lỗi thể thức", isRequired: false),
                ])
        default: APIForm("OutgoingVersion", [version])
        }
    }
}
