import Desk
import Hummingbird
import Office
import WorkTime

/// Case files for programs, under the same names as in the pages' forms.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET, POST | /api/cases | signed in; who works in the unit | the files of a year; one is opened |
/// | GET | /api/cases/offers?q= | signed in | files that take papers, to choose from |
/// | GET | /api/cases/unfiled, /api/cases/due | as the pages | what is unfiled, what is to be handed in |
/// | POST | /api/cases/unfiled/urging | as the page | the unit is charged |
/// | POST | /api/cases/list/approval | as the page | the year's list is approved |
/// | GET, POST | /api/cases/:id | who sees it; its keeper | the file; changed |
/// | POST | /api/cases/:id/papers | who fills it | papers are put in |
/// | POST | /api/cases/:id/papers/:document/removal | the same | one is taken out |
/// | POST | /api/cases/:id/closing, /reopening, /dropping | as the pages | the file |
/// | GET, POST | /api/cases/hand-ins | as the pages | hand-ins; files are offered |
/// | GET | /api/cases/hand-ins/:id | as the page | its files |
/// | POST | /api/cases/hand-ins/:id/settlement, /withdrawal | as the pages | the hand-in, done |
/// | GET, POST | /api/documents/:id/filing | who sees the paper; who fills the file | its files |
/// | POST | /api/documents/:id/filing/exemption | as the page | its files |
/// | POST | /api/obligations/:id/case | as the page | done |
extension CaseRoutes {
    func addAPI(to routes: WebRoutes) {
        addListAPI(to: routes)
        addFileAPI(to: routes)
        addFilingAPI(to: routes)
        addHandInAPI(to: routes)
    }

    private func addListAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/cases", "Hồ sơ công việc của một năm, theo số và ký hiệu, mỗi lần 50",
            query: [
                .init("year", .integer, "Năm; không ghi là năm nay", isRequired: false),
                .init("unit", .integer, "Mã đơn vị", isRequired: false),
                .init("keeper", .choice(["me"]), "Chỉ hồ sơ người gọi lập", isRequired: false),
                .init("state", .choice(CaseFile.State.allCases.map(\.rawValue)), "Tình trạng", isRequired: false),
                .init("text", .text, "Từ trong tiêu đề, hoặc số, ký hiệu", isRequired: false),
                .init("from", .text, "Giá trị «nextFrom» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: CaseFileList.Answer.shape
        ) { request, context in
            try await desk.ask(
                CaseAddress(try request.query(), today: today).question(context.actor), as: context.actor)
        }
        routes.api.get(
            "/api/cases/offers",
            "Hồ sơ đang nhận văn bản khớp với nội dung đang gõ, của người gọi lập trước, tối đa 20",
            query: [.init("q", .text, "Nội dung đang gõ", isRequired: false)]
        ) { request, context in
            let words = try request.query()["q"].map { String($0.prefix(200)) }
            return try await desk.ask(CaseFileOffers(words: words), as: context.actor)
                .map { PickerChoice(key: $0.id.description, title: $0.name, note: $0.unit.name) }
        }
        routes.api.get(
            "/api/cases/unfiled", "Văn bản đã vào sổ mà chưa có trong hồ sơ nào, cũ nhất trước, mỗi lần 50",
            query: [
                .init("unit", .integer, "Mã đơn vị phải lập hồ sơ", isRequired: false),
                .init("late", .choice(["true"]), "Chỉ văn bản quá hạn lập hồ sơ", isRequired: false),
                .init("from", .day, "Giá trị «nextFrom» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: UnfiledPapers.Answer.shape
        ) { request, context in try await desk.ask(unfiled(try request.query()), as: context.actor) }
        routes.api.post(
            "/api/cases/unfiled/urging", "Giao đơn vị lập hồ sơ các văn bản quá hạn",
            takes: APIForm("FilingUrging", [.init("unit", .integer, "Mã đơn vị")]), gives: SaidAnswer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            return SaidAnswer(words: try await urge(&form, as: context.actor))
        }
        routes.api.get(
            "/api/cases/due", "Hồ sơ phải nộp lưu, hạn sớm nhất trước; hoặc hồ sơ năm trước chưa kết thúc",
            query: [
                .init("list", .choice(DueFiles.List.allCases.map(\.rawValue)), "Danh sách nào", isRequired: false),
                .init("unit", .integer, "Mã đơn vị", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: DueFiles.Answer.shape
        ) { request, context in try await desk.ask(due(try request.query()), as: context.actor) }
        routes.api.post(
            "/api/cases/list/approval", "Duyệt danh mục hồ sơ của một năm",
            takes: APIForm(
                "CaseListApproval",
                [
                    .init("year", .integer, "Năm", isRequired: false),
                    .init("document", .integer, "Mã quyết định ban hành; lãnh đạo có thể không ghi", isRequired: false),
                ]), gives: DoneAnswer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard try await approve(&form, as: context.actor) else { throw form.firstFault }
            return DoneAnswer()
        }
    }

    private func addFileAPI(to routes: WebRoutes) {
        routes.api.post(
            "/api/cases", "Lập hồ sơ, hoặc ghi hồ sơ dự kiến vào danh mục của năm", takes: Self.opening,
            gives: CaseFileQuestion.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let id = try await open(&form, as: context.actor) else { throw form.firstFault }
            return try await desk.ask(CaseFileQuestion(id), as: context.actor)
        }
        routes.api.get("/api/cases/:id", "Một hồ sơ và những gì có trong hồ sơ", gives: CaseFileQuestion.Answer.shape) {
            _, context in try await desk.ask(CaseFileQuestion(try context.key()), as: context.actor)
        }
        file(
            routes, "/api/cases/:id", "Sửa thông tin hồ sơ chưa kết thúc", Self.changing
        ) { form, id, actor in try await change(&form, id, as: actor) }
        file(
            routes, "/api/cases/:id/papers", "Đưa văn bản vào hồ sơ",
            APIForm("CasePapers", [.init("papers", .list(.integer), "Mã các văn bản, tối đa 500")])
        ) { form, id, actor in
            _ = try await desk.perform(FilePapers(form.keys("papers"), in: id), as: actor)
            return true
        }
        routes.api.post(
            "/api/cases/:id/papers/:document/removal", "Đưa văn bản ra khỏi hồ sơ", takes: Self.reasoned,
            gives: CaseFileQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<CaseFile> = try context.key()
            try await desk.perform(
                UnfilePaper(try context.key("document"), from: id, reason: fields["reason"] ?? ""), as: context.actor)
            return try await desk.ask(CaseFileQuestion(id), as: context.actor)
        }
        file(routes, "/api/cases/:id/closing", "Kết thúc hồ sơ", Self.closing) { form, id, actor in
            try await close(&form, id, actor) != nil
        }
        file(routes, "/api/cases/:id/reopening", "Mở lại hồ sơ", Self.reopening) { form, id, actor in
            try await reopen(&form, id, actor) != nil
        }
        routes.api.post(
            "/api/cases/:id/dropping", "Bỏ hồ sơ dự kiến khỏi danh mục",
            takes: APIForm("CaseDropping", [.init("version", .integer, "Phiên bản đã xem")]), gives: DoneAnswer.shape
        ) { fields, _, context in
            try await desk.perform(
                DropPlannedFile(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
    }

    /// An act on one file, which answers the file as it is then; false where the form has faults.
    private func file(
        _ routes: WebRoutes, _ path: String, _ summary: String, _ form: APIForm,
        _ body: @escaping @Sendable (inout FormReader, Key<CaseFile>, Actor) async throws -> Bool
    ) {
        routes.api.post(path, summary, takes: form, gives: CaseFileQuestion.Answer.shape) { fields, _, context in
            let id: Key<CaseFile> = try context.key()
            var form = FormReader(fields)
            guard try await body(&form, id, context.actor) else { throw form.firstFault }
            return try await desk.ask(CaseFileQuestion(id), as: context.actor)
        }
    }

    private func addFilingAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/documents/:id/filing", "Văn bản đang ở trong hồ sơ nào, và các hồ sơ được gợi ý",
            gives: PaperFiling.Answer.shape
        ) { _, context in try await desk.ask(PaperFiling(try context.key()), as: context.actor) }
        routes.api.post(
            "/api/documents/:id/filing", "Đưa văn bản vào một hồ sơ",
            takes: APIForm("DocumentFiling", [.init("file", .integer, "Mã hồ sơ")]), gives: PaperFiling.Answer.shape
        ) { fields, _, context in
            let id: Key<Document> = try context.key()
            var form = FormReader(fields)
            guard let file = try await file(&form, as: context.actor) else { throw form.firstFault }
            _ = try await desk.perform(FilePapers([id], in: file), as: context.actor)
            return try await desk.ask(PaperFiling(id), as: context.actor)
        }
        routes.api.post(
            "/api/documents/:id/filing/exemption", "Ghi nhận văn bản không cần lập hồ sơ, hoặc bỏ ghi nhận đó",
            takes: APIForm(
                "FilingExemption",
                [.init("reason", .text, "Lý do; không ghi là bỏ ghi nhận", isRequired: false)]),
            gives: PaperFiling.Answer.shape
        ) { fields, _, context in
            let id: Key<Document> = try context.key()
            try await desk.perform(ExemptPaper(id, because: fields["reason"]), as: context.actor)
            return try await desk.ask(PaperFiling(id), as: context.actor)
        }
        routes.api.post(
            "/api/obligations/:id/case", "Gắn nhiệm vụ với một hồ sơ, hoặc gỡ ra",
            takes: APIForm(
                "ObligationCase",
                [
                    .init("file", .integer, "Mã hồ sơ", isRequired: false),
                    .init("remove", .flag, "Gỡ khỏi hồ sơ", isRequired: false),
                ]), gives: DoneAnswer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard try await fileObligation(&form, try context.key(), as: context.actor) else { throw form.firstFault }
            return DoneAnswer()
        }
    }

    private func addHandInAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/cases/hand-ins", "Các lần giao nộp hồ sơ vào lưu trữ, mới nhất trước, mỗi lần 50",
            query: [
                .init("waiting", .choice(["true"]), "Chỉ lần đang chờ lưu trữ nhận", isRequired: false),
                .init("before", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: HandInList.Answer.shape
        ) { request, context in try await desk.ask(handIns(try request.query()), as: context.actor) }
        routes.api.post(
            "/api/cases/hand-ins", "Giao nộp hồ sơ đã kết thúc của một đơn vị",
            takes: APIForm(
                "NewHandIn",
                [
                    .init("files", .list(.integer), "Mã các hồ sơ, tối đa 200"),
                    .init("note", .text, "Ghi chú", isRequired: false),
                ]), gives: HandInQuestion.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let id = try await offer(&form, as: context.actor)
            return try await desk.ask(HandInQuestion(id), as: context.actor)
        }
        routes.api.get(
            "/api/cases/hand-ins/:id", "Một lần giao nộp và kết quả của từng hồ sơ", gives: HandInQuestion.Answer.shape
        ) { _, context in try await desk.ask(HandInQuestion(try context.key()), as: context.actor) }
        routes.api.post(
            "/api/cases/hand-ins/:id/settlement", "Nhận hồ sơ vào lưu trữ, hoặc trả lại một hồ sơ có lý do",
            takes: APIForm(
                "HandInSettlement",
                [
                    .init("version", .integer, "Phiên bản đã xem"),
                    .init(
                        "returned", .list(.integer), "Mã các hồ sơ trả lại; các hồ sơ khác được nhận", isRequired: false
                    ),
                    .init("reason", .text, "Lý do trả lại", isRequired: false),
                ]), gives: HandInQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<HandIn> = try context.key()
            let form = FormReader(fields)
            let reason = fields["reason"] ?? ""
            let returned = Dictionary(form.keys("returned", of: CaseFile.self).map { ($0, reason) }) { $1 }
            try await desk.perform(SettleHandIn(id, version: form.version(), returned: returned), as: context.actor)
            return try await desk.ask(HandInQuestion(id), as: context.actor)
        }
        routes.api.post(
            "/api/cases/hand-ins/:id/withdrawal", "Rút các hồ sơ chờ lưu trữ nhận",
            takes: APIForm("HandInWithdrawal", [.init("version", .integer, "Phiên bản đã xem")]),
            gives: DoneAnswer.shape
        ) { fields, _, context in
            try await desk.perform(
                WithdrawHandIn(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
    }

    private static let fields: [APISchema.Field] = [
        .init("title", .text, "Tiêu đề hồ sơ"),
        .init("code", .text, "Số và ký hiệu; không ghi là số tiếp theo của đơn vị", isRequired: false),
        .init("retention", .text, "Số năm lưu trữ, hoặc permanent là vĩnh viễn"),
        .init("kind", .choice(CaseFile.Kind.allCases.map(\.rawValue)), "Loại hồ sơ", isRequired: false),
        .init("keeper", .integer, "Mã người lập hồ sơ; không ghi là người gọi", isRequired: false),
        .init("startedOn", .day, "Ngày bắt đầu công việc", isRequired: false),
        .init("note", .text, "Ghi chú", isRequired: false),
    ]
    private static let opening = APIForm(
        "NewCaseFile",
        fields + [
            .init("year", .integer, "Năm; không ghi là năm nay", isRequired: false),
            .init("unit", .integer, "Mã đơn vị; không ghi là đơn vị của người gọi", isRequired: false),
            .init(
                "sight", .choice(CaseFileDraft.Sight.allCases.map(\.rawValue)), "Ai xem được hồ sơ", isRequired: false),
            .init("planned", .flag, "Ghi vào danh mục của năm, chưa mở", isRequired: false),
            .init("document", .list(.integer), "Mã các văn bản đưa vào ngay", isRequired: false),
            .init("obligation", .integer, "Mã nhiệm vụ của hồ sơ", isRequired: false),
        ])
    private static let changing = APIForm(
        "CaseFileChange", fields + [.init("version", .integer, "Phiên bản đã xem")])
    private static let reasoned = APIForm("PaperRemoval", [.init("reason", .text, "Lý do")])
    private static let closing = APIForm(
        "CaseClosing",
        [
            .init("version", .integer, "Phiên bản đã xem"),
            .init("endedOn", .day, "Ngày kết thúc công việc; không ghi là hôm nay", isRequired: false),
            .init("retention", .text, "Thời hạn lưu trữ xem lại lần cuối", isRequired: false),
            .init("sheets", .integer, "Số tờ, số trang", isRequired: false),
        ])
    private static let reopening = APIForm(
        "CaseReopening", [.init("version", .integer, "Phiên bản đã xem"), .init("reason", .text, "Lý do mở lại")])
}
