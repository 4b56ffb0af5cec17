import Desk
import Exchange
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import WorkTime

/// Case files: opened, planned, filled, closed. Who does not see a file gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /cases?year=&unit=&keeper=me&state=&text= | signed in | the files that he or she may see |
/// | GET, POST | /cases/new, /cases | who works in the unit | the form; a file is opened or planned |
/// | GET | /cases/list, /cases/list.docx | signed in | the year's list of files |
/// | POST | /cases/list/approval | a leader; văn thư, archive with its decision | the list is approved |
/// | GET | /cases/:id | who sees it | the file with what is in it |
/// | GET, POST | /cases/:id/edit | its keeper, the unit's head | the form; changed |
/// | POST | /cases/:id/papers | who fills it | a paper is put in |
/// | GET, POST | /cases/:id/papers/:document/removal | the same | the form; the paper is taken out |
/// | POST | /cases/:id/closing, /reopening, /dropping | its keeper, the unit's head, the archive | done |
/// | GET | /cases/:id/export.zip | who sees it | its data, contents and papers, to take away |
/// | GET | /cases/:id/contents, /cases/:id/contents.docx | who sees it | what is in it, as the statutory form |
///
/// Papers and obligations on their way into a file stand in `CaseRoutes+Filing`, lists in `CaseRoutes+Lists`, hand-ins in
/// `CaseRoutes+HandIn`.
struct CaseRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }
    var books: NameBooks { services.books }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/cases") { request, context in
            let today = services.today
            let address = CaseAddress(try request.query(), today: today)
            return CaseListScreen(
                answer: try await desk.ask(address.question(context.actor), as: context.actor), reader: context.actor,
                address: address, units: try await units(context)
            ).page
        }
        routes.officer.get("/cases/new", use: newForm)
        routes.officer.post("/cases", use: open)
        routes.officer.get("/cases/:id") { _, context in
            CaseScreen(answer: try await desk.ask(CaseFileQuestion(try context.key()), as: context.actor)).page
        }
        routes.officer.get("/cases/:id/edit") { _, context in
            let file = try await desk.ask(CaseFileHead(try context.key()), as: context.actor)
            return try await formScreen(FormView(Self.start(file)), context, of: file).page
        }
        routes.officer.post("/cases/:id/edit", use: change)
        routes.officer.post("/cases/:id/papers", use: put)
        routes.officer.get("/cases/:id/papers/:document/removal") { _, context in
            try await removalScreen(FormView(), context).page
        }
        routes.officer.post("/cases/:id/papers/:document/removal", use: take)
        routes.officer.post("/cases/:id/closing") { try await act($0, $1, close) }
        routes.officer.post("/cases/:id/reopening") { try await act($0, $1, reopen) }
        routes.officer.post("/cases/:id/dropping") { request, context in
            let form = FormReader(try await request.form())
            try await desk.perform(DropPlannedFile(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/cases/list", saying: "Đã bỏ hồ sơ khỏi danh mục.")
        }
        routes.officer.get("/cases/:id/contents") { _, context in
            let id: Key<CaseFile> = try context.key()
            let file = try await desk.ask(CaseFileHead(id), as: context.actor)
            return FormPrintScreen(
                form: try await desk.ask(CaseContentsPaper(id), as: context.actor),
                owner: .init(file.code, "/cases/\(id)"), docx: "/cases/\(id)/contents.docx"
            ).page
        }
        routes.officer.get("/cases/:id/contents.docx") { _, context in
            let id: Key<CaseFile> = try context.key()
            return try DocxDownload(
                name: "muc-luc-van-ban-\(id).docx", form: try await desk.ask(CaseContentsPaper(id), as: context.actor)
            ).response
        }
        routes.officer.get("/cases/:id/export.zip") { _, context in
            let export = try await desk.perform(ExportCaseFile(try context.key()), as: context.actor)
            let package = try CasePackage(export, files: services.files)
            return Response(
                status: .ok, headers: TableFile.headers("application/zip", package.name),
                body: ResponseBody { writer in
                    try await package.write { bytes in
                        if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
                    }
                    try await writer.finish(nil)
                })
        }
        addFiling(to: routes)
        addLists(to: routes)
        addHandIns(to: routes)
        addAPI(to: routes)
    }

    func units(_ context: OfficerContext) async throws -> [PickerChoice] {
        try await desk.ask(CaseUnits(), as: context.actor)
            .map { PickerChoice(key: $0.key.description, title: $0.name) }
    }

    // MARK: - The form of a file

    private func formScreen(
        _ form: FormView, _ context: OfficerContext, of file: CaseFile? = nil
    ) async throws -> CaseFormScreen {
        let offers = try await desk.ask(CaseFormQuestion(), as: context.actor)
        var fields = form.fields
        if file == nil, fields["unit"] == nil, let own = offers.ownUnit {
            fields = fields.setting("unit", to: "\(own)")
        }
        var screen = CaseFormScreen(
            form: FormView(fields, errors: form.errors),
            units: offers.units.map { PickerChoice(key: $0.key.description, title: $0.name) },
            retentions: offers.retentions, mayPlan: offers.mayPlan, file: file)
        screen.token = SecretToken.random().text
        return screen
    }

    private static func start(_ file: CaseFile) -> FormFields {
        var fields: FormFields = [
            "title": file.title, "code": file.code, "retention": file.retention.code, "kind": file.kind.rawValue,
            "keeper": "\(file.keeper.key)", "keeper-text": file.keeper.name, "version": "\(file.version)",
        ]
        if let day = file.startedOn { fields = fields.setting("startedOn", to: day.description) }
        if let note = file.note { fields = fields.setting("note", to: note) }
        return fields
    }

    @Sendable private func newForm(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let query = try request.query()
        var fields: FormFields = ["kind": CaseFile.Kind.digital.rawValue, "sight": "unit"]
        for name in ["document", "obligation", "planned", "year"] {
            if let value = query[name] { fields = fields.setting(name, to: String(value.prefix(20))) }
        }
        return try await formScreen(FormView(fields), context).page
    }

    /// Everything typed; faults stand in the form then.
    func draft(_ form: inout FormReader, as actor: Actor) async throws -> CaseFileDraft {
        var draft = CaseFileDraft(
            year: form.integer("year", "Năm", in: 1900...9999),
            code: form.text("code", "Số và ký hiệu", upTo: 40) ?? "",
            title: form.requiredText("title", "Tiêu đề hồ sơ", upTo: 500),
            kind: form.choice("kind", "Loại hồ sơ") ?? .digital, unit: form.key("unit", "Đơn vị"),
            keeper: try await PartyReader(desk: desk, books: books, actor: actor)
                .person("keeper", "Người lập hồ sơ", in: &form),
            startedOn: form.day("startedOn", "Ngày bắt đầu công việc"), note: form.text("note", "Ghi chú", upTo: 500),
            sight: form.choice("sight", "Ai xem được hồ sơ") ?? .unit)
        draft.retention = retention(&form, isRequired: true)
        return draft
    }

    private func retention(_ form: inout FormReader, isRequired: Bool) -> Retention? {
        guard let code = form.text("retention", "Thời hạn lưu trữ", upTo: 20) else {
            if isRequired { form.refuse("retention", "Chưa chọn «Thời hạn lưu trữ».") }
            return nil
        }
        guard let retention = Retention(code: code) else {
            form.refuse("retention", "Hãy chọn «Thời hạn lưu trữ» trong danh sách.")
            return nil
        }
        return retention
    }

    @Sendable private func open(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            if let id = try await open(&form, as: context.actor) {
                return Redirect(to: "/cases/\(id)", saying: "Đã lập hồ sơ.").response(from: request, context: context)
            }
        } catch { try form.note(error, at: "title") }
        return try await formScreen(FormView(form), context).page.response(from: request, context: context)
    }

    /// Nil when the form has faults, which are then in it.
    func open(_ form: inout FormReader, as actor: Actor) async throws -> Key<CaseFile>? {
        let draft = try await draft(&form, as: actor)
        let papers = form.keys("document", of: Document.self)
        let obligation = form.key("obligation", "Nhiệm vụ", of: Obligation.self)
        guard form.isValid else { return nil }
        return try await desk.perform(
            OpenCaseFile(
                draft, isPlanned: form.flag("planned"), papers: papers, obligation: obligation, mark: form.fields.mark),
            as: actor)
    }

    @Sendable private func change(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<CaseFile> = try context.key()
        let file = try await desk.ask(CaseFileHead(id), as: context.actor)
        var form = FormReader(try await request.form())
        do {
            if try await change(&form, id, as: context.actor) {
                return Redirect(to: "/cases/\(id)", saying: "Đã lưu.").response(from: request, context: context)
            }
        } catch { try form.note(error, at: "title") }
        return try await formScreen(FormView(form), context, of: file).page
            .response(from: request, context: context)
    }

    func change(_ form: inout FormReader, _ id: Key<CaseFile>, as actor: Actor) async throws -> Bool {
        let draft = try await draft(&form, as: actor)
        guard form.isValid else { return false }
        try await desk.perform(ChangeCaseFile(id, draft, version: form.version()), as: actor)
        return true
    }

    // MARK: - What is in it

    @Sendable private func put(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await act(request, context) { form, id, actor in
            guard let paper = try await paper(&form, as: actor) else { return nil }
            let count = try await desk.perform(FilePapers([paper], in: id), as: actor)
            return count == 0 ? "Văn bản đã có trong hồ sơ." : "Đã đưa văn bản vào hồ sơ."
        }
    }

    /// The paper that the picker names; nil with a fault in the form.
    private func paper(_ form: inout FormReader, as actor: Actor) async throws -> Key<Document>? {
        switch form.picked("document", "Văn bản", of: Document.self) {
        case .key(let key)?: return key
        case .text(let typed)?:
            if let key = try await DocumentFinder(services: services, actor: actor).only(typed) { return key }
            form.refuse("document", "Không xác định được văn bản «\(typed)». Hãy chọn trong danh sách.")
        case nil: if form.isValid { form.refuse("document", "Chưa chọn «Văn bản».") }
        }
        return nil
    }

    private func removalScreen(_ form: FormView, _ context: OfficerContext) async throws -> RemovalScreen {
        let answer = try await desk.ask(CaseFileQuestion(try context.key()), as: context.actor)
        let document: Key<Document> = try context.key("document")
        guard let line = answer.papers.first(where: { $0.document.id == document }) else {
            throw OfficeError(.notFound, "Văn bản này không có trong hồ sơ.")
        }
        return RemovalScreen(file: answer.file, document: line.document, form: form)
    }

    @Sendable private func take(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<CaseFile> = try context.key()
        var form = FormReader(try await request.form())
        do {
            try await desk.perform(
                UnfilePaper(try context.key("document"), from: id, reason: form.fields["reason"] ?? ""),
                as: context.actor)
            return Redirect(to: "/cases/\(id)", saying: "Đã đưa văn bản ra khỏi hồ sơ.")
                .response(from: request, context: context)
        } catch { try form.note(error, at: "reason") }
        return try await removalScreen(FormView(form), context).page.response(from: request, context: context)
    }

    // MARK: - Its end

    /// `body` says what was done, or notes in the form what is wrong.
    private func act(
        _ request: Request, _ context: OfficerContext,
        _ body: (inout FormReader, Key<CaseFile>, Actor) async throws -> String?
    ) async throws -> Response {
        let id: Key<CaseFile> = try context.key()
        var form = FormReader(try await request.form())
        do {
            if let said = try await body(&form, id, context.actor) {
                return Redirect(to: "/cases/\(id)", saying: said).response(from: request, context: context)
            }
        } catch { try form.note(error, at: "reason") }
        let answer = try await desk.ask(CaseFileQuestion(id), as: context.actor)
        return CaseScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    func close(_ form: inout FormReader, _ id: Key<CaseFile>, _ actor: Actor) async throws -> String? {
        let command = CloseCaseFile(
            id, version: form.version(), endedOn: form.day("endedOn", "Ngày kết thúc công việc"),
            retention: retention(&form, isRequired: false),
            sheets: form.integer("sheets", "Số tờ, số trang", in: 1...100_000))
        guard form.isValid else { return nil }
        guard let day = try await desk.perform(command, as: actor) else {
            return "Đã kết thúc hồ sơ; hồ sơ lưu tại đơn vị, không phải nộp lưu."
        }
        return "Đã kết thúc hồ sơ. Hạn nộp lưu: \(day.written)."
    }

    func reopen(_ form: inout FormReader, _ id: Key<CaseFile>, _ actor: Actor) async throws -> String? {
        try await desk.perform(
            ReopenCaseFile(id, version: form.version(), reason: form.fields["reason"] ?? ""), as: actor)
        return "Đã mở lại hồ sơ."
    }
}
