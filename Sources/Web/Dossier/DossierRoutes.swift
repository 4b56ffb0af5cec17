import Desk
import Hummingbird
import HummingbirdCore
import Office
import Process
import WorkTime

/// Dossiers of administrative procedures: taken in at the counter, led through the steps of their process. Who does not see one
/// gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers?view=&state=&text= | signed in | the dossiers that he or she may see |
/// | GET | /dossiers/new?procedure= | the counter | procedures to choose from, or the form of one |
/// | POST | /dossiers | the counter | a dossier is taken in |
/// | POST | /dossiers/reuse | the counter | the form with what earlier dossiers of the person have |
/// | GET | /dossiers/:id | who sees it | the dossier with its history |
/// | GET, POST | /dossiers/:id/steps/:act | whose step it is | the form of a step; the step is taken |
/// | GET, POST | /dossiers/:id/versions/:number | who answers for the unit | what would be different by a newer version; goes on by it |
/// | GET | /dossiers/:id/papers/:position/:form, …/docx, …/pdf | who sees it | a paper that a step made, to print |
struct DossierRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }

    var steps: CaseSteps {
        CaseSteps(desk: services.desk, books: services.books, printer: services.printer, place: .dossiers)
    }
    var moves: CaseMoves { CaseMoves(desk: services.desk, place: .dossiers) }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers", use: list)
        routes.officer.get("/dossiers/new", use: newForm)
        routes.officer.post("/dossiers", use: receive)
        routes.officer.post("/dossiers/reuse", use: reuse)
        routes.officer.get("/dossiers/:id") { request, context -> Response in
            let content = try await desk.ask(CaseQuestion(try context.key()), as: context.actor)
            // The link of an obligation leads here whatever it is a step of.
            guard content.item.desk == .dossiers else {
                return Redirect(to: content.item.desk.href(of: content.item.id))
                    .response(from: request, context: context)
            }
            return DossierScreen(content: content).page.response(from: request, context: context)
        }
        steps.add(to: routes)
        moves.add(to: routes)
        addAPI(to: routes)
    }

    // MARK: - Lists

    @Sendable private func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let query = try request.query()
        // A whole number, as a scanner reads it from a folder, opens its dossier.
        if let code = query["text"].flatMap({ TypedDossierCode(scanned: $0).code }),
            let id = try await desk.ask(FindCase(code.text), as: context.actor)
        {
            return Redirect(to: "/dossiers/\(id)").response(from: request, context: context)
        }
        let address = LedgerCaseAddress(query, of: .dossiers, isAtDesk: context.actor.has(.counter))
        return DossierListScreen(
            answer: try await desk.ask(address.question, as: context.actor), reader: context.actor, address: address,
            mayReceive: context.actor.receivesDossiers, isCounter: context.actor.has(.counter),
            strays: try await desk.ask(StrayFolderCount(), as: context.actor),
            online: try await desk.ask(PortalCount(), as: context.actor)
        ).page.response(from: request, context: context)
    }

    // MARK: - Intake

    @Sendable private func newForm(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let query = try request.query()
        guard let key = query["procedure"].flatMap({ Key<Procedure>($0) }) else {
            var after: ProcedureList.Cursor?
            if let id = query["after"].flatMap({ Key<Procedure>($0) }), let from = query["from"] {
                after = ProcedureList.Cursor(sortKey: String(from.prefix(300)), id: id)
            }
            let text = query["text"].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
            let answer = try await desk.ask(DossierProcedures(text: text, after: after), as: context.actor)
            return DossierChoiceScreen(answer: answer, text: text).page
        }
        var screen = try await intakeScreen(key, FormView(DossierIntakeScreen.start), context)
        screen.token = SecretToken.random().text
        return screen.page
    }

    private func intakeScreen(
        _ procedure: Key<Procedure>, _ form: FormView, _ context: OfficerContext, found: [ReusablePaper]? = nil
    ) async throws -> DossierIntakeScreen {
        let day = form.fields["received"].flatMap { CalendarDay(typed: $0) }
        let intake = try await desk.ask(DossierIntake(procedure, receivedOn: day), as: context.actor)
        let content = intake.procedure.content
        let offersEarlier = context.actor.reusesPapers && content.audience == .public && !content.parts.isEmpty
        return DossierIntakeScreen(
            procedure: intake.procedure, process: intake.process, acts: intake.acts, form: form,
            reuse: offersEarlier ? ReuseInputs(papers: found, parts: content.parts) : nil)
    }

    /// What earlier dossiers have of whoever stands in the form.
    private func found(
        _ fields: FormFields, for procedure: Key<Procedure>, _ context: OfficerContext
    ) async throws -> [ReusablePaper] {
        let kind = fields["kind"].flatMap(Applicant.Kind.init) ?? .citizen
        return try await desk.perform(
            ReusablePapers(procedure, kind, number: fields["number"]), as: context.actor)
    }

    @Sendable private func reuse(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form().removing("look"))
        guard let procedure = form.key("procedure", "Thủ tục", of: Procedure.self) else {
            throw OfficeError(.invalid, "Chưa chọn thủ tục để tiếp nhận hồ sơ.")
        }
        do {
            let papers = try await found(form.fields, for: procedure, context)
            var screen = try await intakeScreen(procedure, FormView(form), context, found: papers)
            if let reuse = screen.reuse { screen.form = FormView(reuse.suggested(form.fields)) }
            return screen.page.response(from: request, context: context)
        } catch { try form.note(error, at: "number") }
        return try await intakeScreen(procedure, FormView(form), context).page
            .response(from: request, context: context)
    }

    @Sendable private func receive(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        guard let procedure = form.key("procedure", "Thủ tục", of: Procedure.self) else {
            throw OfficeError(.invalid, "Chưa chọn thủ tục để tiếp nhận hồ sơ.")
        }
        do {
            if let id = try await receive(&form, of: procedure, as: context.actor) {
                return Redirect(to: "/dossiers/\(id)", saying: "Đã ghi nhận hồ sơ.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "act") }
        var papers: [ReusablePaper]?
        if ReuseInputs.isAsked(form.fields) { papers = try? await found(form.fields, for: procedure, context) }
        return try await intakeScreen(procedure, FormView(form), context, found: papers).page
            .response(from: request, context: context)
    }

    /// Nil when the form has faults, which are then in it.
    func receive(
        _ form: inout FormReader, of procedure: Key<Procedure>, as actor: Actor
    ) async throws -> Key<LedgerCase>? {
        let day = form.day("received", "Ngày nhận hồ sơ")
        let intake = try await desk.ask(DossierIntake(procedure, receivedOn: day), as: actor)
        guard let act = intake.acts.first(where: { $0.code == form.fields["act"] }) else {
            form.refuse("act", "Chưa chọn «Cách xử lý».")
            return nil
        }
        let inputs = ProcessInputs(act: act, version: intake.process)
        var draft = DossierDraft(
            procedure: procedure, act: act.code, applicantKind: form.choice("kind", "Người nộp là") ?? .citizen,
            name: form.fields["name"], number: form.fields["number"], address: form.fields["address"],
            phone: form.fields["phone"], mail: form.fields["mail"],
            channel: form.choice("channel", "Cách nộp") ?? .counter,
            wish: form.choice("wish", "Cách nhận kết quả") ?? .counter,
            received: form.fields.all("part").compactMap { Int($0) }, others: form.fields["others"],
            fields: inputs.fields(form.fields), receivedOn: day, lateReason: form.fields["late-reason"])
        draft.reuse = ReuseInputs.draft(&form)
        draft.parties = try await inputs.parties(steps.reader(actor), in: &form)
        guard form.isValid else { return nil }
        return try await desk.perform(ReceiveDossier(draft, mark: form.fields.mark), as: actor)
    }
}
