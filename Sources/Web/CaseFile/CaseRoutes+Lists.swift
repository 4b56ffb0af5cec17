import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Lists beside the files: the year's list, what is unfiled, what is to be handed in.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /cases/list?year=, /cases/list.docx?year= | signed in | the year's list of files |
/// | POST | /cases/list/approval | a leader; văn thư, archive with its decision | the list is approved |
/// | GET | /cases/unfiled?unit=&late=&from=&after= | whose papers they are | papers in no file |
/// | POST | /cases/unfiled/filing | who fills the file | those ticked are put into it |
/// | POST | /cases/unfiled/urging | who looks over filing, the unit's head | the unit is charged |
/// | GET | /cases/due?list=&unit=&after= | who sees them | files to be handed in |
extension CaseRoutes {
    func addLists(to routes: WebRoutes) {
        routes.officer.get("/cases/list") { request, context in
            try await listScreen(Self.year(try request.query(), today), FormView(), context).page
        }
        routes.officer.get("/cases/list.docx") { request, context in
            let year = Self.year(try request.query(), today)
            return try DocxDownload(
                name: "danh-muc-ho-so-\(year).docx",
                form: try await desk.ask(CaseListPaper(year), as: context.actor).form
            ).response
        }
        routes.officer.post("/cases/list/approval", use: approve)
        routes.officer.get("/cases/unfiled") { request, context in
            let query = try request.query()
            return try await unfiledScreen(query, FormView(), context).page
        }
        routes.officer.post("/cases/unfiled/filing", use: fileAll)
        routes.officer.post("/cases/unfiled/urging") { request, context in
            var form = FormReader(try await request.form())
            let said = try await urge(&form, as: context.actor)
            return Redirect(to: "/cases/unfiled", saying: said)
        }
        routes.officer.get("/cases/due") { request, context in
            try await dueScreen(try request.query(), FormView(), context).page
        }
    }

    var today: CalendarDay { services.today }

    static func year(_ query: FormFields, _ today: CalendarDay) -> Int {
        query["year"].flatMap { Int($0) }.flatMap { (1900...9999).contains($0) ? $0 : nil } ?? today.year
    }

    // MARK: - The year's list

    private func listScreen(_ year: Int, _ form: FormView, _ context: OfficerContext) async throws -> YearListScreen {
        YearListScreen(
            year: year, form: form, answer: try await desk.ask(CaseListPaper(year), as: context.actor),
            reader: context.actor)
    }

    @Sendable private func approve(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let year = Self.year(form.fields, today)
        do {
            if try await approve(&form, as: context.actor) {
                return Redirect(
                    to: ("/cases/list" as Href).adding("year", "\(year)"),
                    saying: "Đã duyệt danh mục hồ sơ năm \(year)."
                ).response(from: request, context: context)
            }
        } catch { try form.note(error, at: "document") }
        return try await listScreen(year, FormView(form), context).page.response(from: request, context: context)
    }

    func approve(_ form: inout FormReader, as actor: Actor) async throws -> Bool {
        let year = Self.year(form.fields, today)
        var document: Key<Document>?
        switch form.picked("document", "Quyết định ban hành", of: Document.self) {
        case .key(let key)?: document = key
        case .text(let typed)?:
            document = try await DocumentFinder(services: services, actor: actor).only(typed)
            if document == nil {
                form.refuse("document", "Không xác định được văn bản «\(typed)». Hãy chọn trong danh sách.")
            }
        case nil: break
        }
        guard form.isValid else { return false }
        try await desk.perform(ApproveCaseList(year, document: document), as: actor)
        return true
    }

    // MARK: - What is unfiled

    func unfiled(_ query: FormFields) -> UnfiledPapers {
        var cursor: UnfiledCursor?
        if let day = query["from"].flatMap({ CalendarDay($0) }), let id = query["after"].flatMap({ Key<Document>($0) })
        {
            cursor = .init(day: day, id: id)
        }
        return UnfiledPapers(
            of: query["unit"].flatMap { Key($0) }, isLateOnly: query["late"] == "true", after: cursor)
    }

    private func unfiledScreen(
        _ query: FormFields, _ form: FormView, _ context: OfficerContext
    ) async throws -> UnfiledScreen {
        let answer = try await desk.ask(unfiled(query), as: context.actor)
        return UnfiledScreen(
            answer: answer, reader: context.actor, isLateOnly: query["late"] == "true",
            units: context.actor.overseesFiling ? try await units(context) : [], form: form)
    }

    @Sendable private func fileAll(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            if let file = form.key("file", "Hồ sơ", of: CaseFile.self) {
                let papers = form.keys("papers", of: Document.self)
                let count = try await desk.perform(FilePapers(papers, in: file), as: context.actor)
                return Redirect(to: "/cases/unfiled", saying: "Đã đưa \(count) văn bản vào hồ sơ.")
                    .response(from: request, context: context)
            }
            if form.isValid { form.refuse("file", "Chưa chọn «Hồ sơ».") }
        } catch { try form.note(error, at: "file") }
        return try await unfiledScreen(FormFields(), FormView(form), context).page
            .response(from: request, context: context)
    }

    /// What was done in words.
    func urge(_ form: inout FormReader, as actor: Actor) async throws -> String {
        guard let unit = form.key("unit", "Đơn vị", of: Office.Unit.self) else {
            throw OfficeError(.invalid, "Chưa chọn «Đơn vị».", field: "unit")
        }
        return try await desk.perform(UrgeFiling(unit), as: actor) == nil
            ? "Đơn vị không có văn bản quá hạn, hoặc đã được giao nhiệm vụ lập hồ sơ."
            : "Đã giao đơn vị lập hồ sơ; nhiệm vụ được đôn đốc như các nhiệm vụ khác."
    }

    // MARK: - What is to be handed in

    func due(_ query: FormFields) -> DueFiles {
        DueFiles(
            query["list"].flatMap(DueFiles.List.init) ?? .due, unit: query["unit"].flatMap { Key($0) },
            after: query["after"].flatMap { Key($0) })
    }

    func dueScreen(_ query: FormFields, _ form: FormView, _ context: OfficerContext) async throws -> DueFilesScreen {
        let question = due(query)
        return DueFilesScreen(
            answer: try await desk.ask(question, as: context.actor), reader: context.actor, unit: question.unit,
            units: context.actor.overseesFiling ? try await units(context) : [], form: form)
    }
}
