import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The catalogue of administrative procedures, for everybody in the office.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /procedures?text=&audience=&state=ended | signed in | the catalogue |
/// | GET, POST | /procedures/new, /procedures | administrators, the counter | the form; a procedure is added |
/// | GET | /procedures/:id | signed in | one procedure, with its figures of this year and last |
/// | GET | /procedures/:id/dossiers?of=&year= | signed in | the dossiers behind a figure that he or she may see |
/// | GET, POST | /procedures/:id/edit | administrators, the counter | the form; changed |
/// | POST | /procedures/:id/ending, /revival | the same | out of use, into it again |
/// | GET, POST | /api/procedures… | the same | the same for programs |
struct ProcedureRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    func add(to routes: WebRoutes) {
        routes.officer.get("/procedures") { request, context in
            let address = ProcedureAddress(try request.query())
            return ProcedureListScreen(
                answer: try await desk.ask(address.question, as: context.actor), reader: context.actor,
                address: address
            ).page
        }
        routes.officer.get("/procedures/new") { _, context in
            var screen = try await form(FormView(ProcedureFormScreen.empty), context)
            screen.token = SecretToken.random().text
            return screen.page
        }
        routes.officer.post("/procedures", use: add)
        routes.officer.get("/procedures/:id") { _, context in
            let id: Key<Procedure> = try context.key()
            let answer = try await desk.ask(ProcedureQuestion(id), as: context.actor)
            // Dossiers between agencies are on no board.
            var years: [ProcedureYear] = []
            if answer.procedure.content.audience == .public {
                years = try await desk.ask(ProcedureYears(id), as: context.actor)
            }
            return ProcedureScreen(
                answer: answer, mayKeep: context.actor.keepsProcedures, mayReceive: context.actor.receivesDossiers,
                isFormOpen: desk.rules.open.takesOwnForms
                    && desk.rules.opensOwnForm(of: answer.procedure, on: answer.today), years: years
            ).page
        }
        routes.officer.get("/procedures/:id/dossiers") { request, context in
            let address = ProcedureTallyAddress(try context.key(), try request.query())
            return ProcedureDossiersScreen(
                answer: try await desk.ask(address.question, as: context.actor), address: address
            ).page
        }
        routes.officer.get("/procedures/:id/edit") { _, context in
            let procedure = try await desk.ask(ProcedureQuestion(try context.key()), as: context.actor).procedure
            return try await form(FormView(ProcedureFormScreen.start(procedure)), context, of: procedure).page
        }
        routes.officer.post("/procedures/:id/edit", use: change)
        for (path, isActive, words) in [
            ("ending", false, "Đã thôi áp dụng thủ tục."), ("revival", true, "Đã áp dụng lại thủ tục."),
        ] {
            routes.officer.post("/procedures/:id/\(path)") { request, context in
                let id: Key<Procedure> = try context.key()
                let form = FormReader(try await request.form())
                try await desk.perform(SetProcedureActive(id, isActive, version: form.version()), as: context.actor)
                return Redirect(to: "/procedures/\(id)", saying: words)
            }
        }
        addAPI(to: routes)
    }

    private func form(
        _ form: FormView, _ context: OfficerContext, of procedure: Procedure? = nil
    ) async throws -> ProcedureFormScreen {
        let offers = try await desk.ask(ProcedureFormQuestion(), as: context.actor)
        return ProcedureFormScreen(form: form, processes: offers.processes, units: offers.units, procedure: procedure)
    }

    @Sendable private func add(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            if let id = try await keep(&form, nil, as: context.actor) {
                return Redirect(to: "/procedures/\(id)", saying: "Đã thêm thủ tục vào danh mục.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "title") }
        return try await self.form(FormView(form), context).page.response(from: request, context: context)
    }

    @Sendable private func change(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Procedure> = try context.key()
        let procedure = try await desk.ask(ProcedureQuestion(id), as: context.actor).procedure
        var form = FormReader(try await request.form())
        do {
            if try await keep(&form, id, as: context.actor) != nil {
                return Redirect(to: "/procedures/\(id)", saying: "Đã lưu.").response(from: request, context: context)
            }
        } catch { try form.note(error, at: "title") }
        return try await self.form(FormView(form), context, of: procedure).page
            .response(from: request, context: context)
    }

    /// Nil when the form has faults, which are then in it.
    private func keep(
        _ form: inout FormReader, _ id: Key<Procedure>?, as actor: Actor
    ) async throws -> Key<Procedure>? {
        var draft = ProcedureDraft(
            code: form.fields["code"], title: form.fields["title"], field: form.fields["field"],
            audience: form.choice("audience", "Đối tượng") ?? .public, level: form.choice("level", "Cấp") ?? .province,
            online: form.choice("online", "Mức trực tuyến") ?? .none, process: form.fields["process"] ?? "",
            unit: form.key("unit", "Đơn vị giải quyết"), term: form.fields["term"],
            fee: form.integer("fee", "Phí, lệ phí", in: 0...1_000_000_000), result: form.fields["result"],
            basis: form.fields["basis"], parts: form.fields["parts"],
            isFeeFirst: form.flag("fee-first"), ownForm: form.fields["own-form"])
        draft.decisionNumber = form.fields["decision-number"]
        draft.decidedOn = form.day("decided", "Ngày quyết định")
        draft.decidedBy = form.fields["decided-by"]
        draft.publishedOn = form.day("published", "Ngày công khai")
        guard form.isValid else { return nil }
        return try await desk.perform(
            KeepProcedure(draft, id, version: form.version(), mark: form.fields.mark), as: actor)
    }

    // MARK: - For programs

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/procedures", "Danh mục thủ tục hành chính, theo tên, mỗi lần 50",
            query: [
                .init("text", .text, "Từ trong mã, tên, lĩnh vực, kết quả; không cần dấu", isRequired: false),
                .init("audience", .choice(Procedure.Audience.allCases.map(\.rawValue)), "Đối tượng", isRequired: false),
                .init("state", .choice(["ended"]), "Chỉ thủ tục đã thôi áp dụng", isRequired: false),
                .init("from", .text, "Giá trị «nextFrom» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: ProcedureList.Answer.shape
        ) { request, context in
            try await desk.ask(ProcedureAddress(try request.query()).question, as: context.actor)
        }
        routes.api.post(
            "/api/procedures", "Thêm thủ tục vào danh mục", takes: APIForm("NewProcedure", Self.fields),
            gives: Procedure.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let id = try await keep(&form, nil, as: context.actor) else { throw form.firstFault }
            return try await desk.ask(ProcedureQuestion(id), as: context.actor).procedure
        }
        routes.api.get("/api/procedures/:id", "Một thủ tục", gives: Procedure.shape) { _, context in
            try await desk.ask(ProcedureQuestion(try context.key()), as: context.actor).procedure
        }
        routes.api.post(
            "/api/procedures/:id/edit", "Sửa thủ tục; hồ sơ đang giải quyết không đổi",
            takes: APIForm("ProcedureChange", Self.fields + [Self.version]), gives: Procedure.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let id: Key<Procedure> = try context.key()
            guard try await keep(&form, id, as: context.actor) != nil else { throw form.firstFault }
            return try await desk.ask(ProcedureQuestion(id), as: context.actor).procedure
        }
        for (path, isActive, words) in [
            ("ending", false, "Thôi áp dụng thủ tục"), ("revival", true, "Áp dụng lại thủ tục"),
        ] {
            routes.api.post(
                "/api/procedures/:id/\(path)", words, takes: APIForm("ProcedureEnding", [Self.version]),
                gives: Procedure.shape
            ) { fields, _, context in
                let id: Key<Procedure> = try context.key()
                try await desk.perform(
                    SetProcedureActive(id, isActive, version: FormReader(fields).version()), as: context.actor)
                return try await desk.ask(ProcedureQuestion(id), as: context.actor).procedure
            }
        }
    }

    private static let version = APISchema.Field("version", .integer, "Phiên bản đã xem")
    private static let fields: [APISchema.Field] = [
        .init("code", .text, "Mã thủ tục, như 1.013526"), .init("title", .text, "Tên thủ tục"),
        .init("field", .text, "Lĩnh vực"),
        .init(
            "audience", .choice(Procedure.Audience.allCases.map(\.rawValue)), "Cho người dân hay nội bộ",
            isRequired: false),
        .init("level", .choice(Procedure.Level.allCases.map(\.rawValue)), "Cấp", isRequired: false),
        .init("online", .choice(Procedure.Online.allCases.map(\.rawValue)), "Mức trực tuyến", isRequired: false),
        .init("process", .text, "Mã quy trình giải quyết"), .init("unit", .integer, "Mã đơn vị giải quyết"),
        .init("term", .text, "Thời hạn, như «10 ngày làm việc»"),
        .init("fee", .integer, "Phí, lệ phí, đồng; không ghi là không thu", isRequired: false),
        .init("fee-first", .flag, "Phải nộp đủ phí, lệ phí trước khi trả kết quả", isRequired: false),
        .init("result", .text, "Kết quả"), .init("basis", .text, "Căn cứ pháp lý"),
        .init("parts", .text, "Thành phần hồ sơ, mỗi dòng một giấy tờ", isRequired: false),
        .init(
            "own-form", .text, "Căn cứ để nhận ở biểu mẫu trực tuyến của cơ quan; không ghi là không nhận",
            isRequired: false),
        .init("decision-number", .text, "Số quyết định công bố", isRequired: false),
        .init("decided", .day, "Ngày quyết định công bố", isRequired: false),
        .init("decided-by", .text, "Cơ quan ban hành quyết định công bố", isRequired: false),
        .init("published", .day, "Ngày công khai", isRequired: false),
    ]
}

extension Procedure {
    static let shape = JSONShape<Procedure>(
        "Procedure",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("code", "Mã thủ tục", \.code), .init("title", "Tên", \.title),
            .init("field", "Lĩnh vực", \.content.field), .init(choice: "audience", "Đối tượng", \.content.audience),
            .init(choice: "level", "Cấp", \.content.level), .init(choice: "online", "Mức trực tuyến", \.content.online),
            .init("process", "Quy trình", \.content.process), .init("unit", "Mã đơn vị giải quyết", \.content.unit),
            .init("unitName", "Đơn vị giải quyết", \.unitName), .init("term", "Thời hạn", \.content.term.words),
            .init("fee", "Phí, lệ phí, đồng", \.content.fee), .init("result", "Kết quả", \.content.result),
            .init("isFeeFirst", "Phải nộp đủ phí, lệ phí trước khi trả kết quả", \.content.isFeeFirst),
            .init("basis", "Căn cứ pháp lý", \.content.basis),
            .init("parts", "Thành phần hồ sơ; chỉ ở trang của thủ tục") {
                $0.content.parts.map(ProcedurePartLine.text)
            },
            .init("ownForm", "Căn cứ để nhận ở biểu mẫu trực tuyến của cơ quan", \.content.ownForm),
            .init("decisionNumber", "Số quyết định công bố", \.content.publication?.number),
            .init("decidedOn", "Ngày quyết định công bố", \.content.publication?.date),
            .init("decidedBy", "Cơ quan ban hành quyết định công bố", \.content.publication?.issuer),
            .init("publishedOn", "Ngày công khai", \.content.publication?.publishedOn),
            .init(
                list: "blanks",
                JSONShape<Procedure.Blank>(
                    "ProcedureBlank",
                    [
                        .init("position", "Vị trí trong địa chỉ tải về", \.position),
                        .init("title", "Tên mẫu", \.title),
                        .init("name", "Tên tệp", \.file.name), .init("size", "Cỡ, byte", \.file.size),
                    ]), "Mẫu đơn, tờ khai; chỉ ở trang của thủ tục", \.blanks),
            .init("isActive", "Đang áp dụng", \.isActive), .init("version", "Phiên bản", \.version),
        ])
}

extension ProcedureList.Answer {
    static let shape = JSONShape<ProcedureList.Answer>(
        "ProcedureList",
        [
            .init(list: "procedures", Procedure.shape, "Các thủ tục", \.procedures),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.id },
            .init("nextFrom", "Gửi làm «from» cùng «after»") { $0.next?.sortKey },
        ])
}
