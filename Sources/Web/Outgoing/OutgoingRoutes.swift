import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

/// Outgoing papers from draft to issue. Whoever may not see one gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /outgoing?view=&due=&after= | who is signed in | what waits for him or her, is under way, still here; all |
/// | GET | /outgoing/new?template=&answers=&obligation=&replaces= | the same | the form of a draft |
/// | POST | /outgoing | who holds a post | the draft |
/// | GET, POST | /outgoing/paperless | the same; clerks, administrators | what gets no paper copy |
/// | POST | /outgoing/paperless/:id/ending | clerks, administrators | a line of that list ends |
/// | GET | /outgoing/:id | who takes part; leaders, clerks | the paper with what can be done to it |
/// | GET, POST | /outgoing/:id/draft | drafter, head of the unit | it is changed |
/// | POST | /outgoing/:id/versions | the same | a file is its next version |
/// | GET | /outgoing/:id/paper.docx?version= | who sees it | as a Word file |
/// | GET | /outgoing/:id/signed.pdf | who sees it | the digitally signed copy |
/// | GET | /outgoing/:id/versions/:number/file | who sees it | an uploaded version |
/// | GET | /outgoing/:id/comparison?from=&to= | who sees it | two versions beside each other |
/// | GET | /outgoing/:id/opinions | who sees it | the table of opinions |
/// | GET | /outgoing/:id/opinions/:round/:party/file | who sees it | a file given with an opinion |
/// | POST | /outgoing/:id/(act) | see `OutgoingAct.capacities` | the act is done |
/// | POST | /outgoing/:id/sending | clerks | it goes to whoever has a way by now |
/// | POST | /outgoing/:id/handover | clerks | it was sent otherwise |
/// | POST | /outgoing/:id/recipients/:recipient/receipt | clerks | a recipient has it |
public struct OutgoingRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks
    let files: FileStore
    let keptFiles: KeptFiles
    let intake: PaperIntake
    let check: OutgoingCheck
    /// Nil where the server has no keys.
    let signer: DigitalSigner?
    /// Nil where the server prints nothing.
    let printing: PaperPrinting?

    init(
        _ services: LedgerServices, intake: PaperIntake, check: OutgoingCheck, signer: DigitalSigner? = nil,
        printing: PaperPrinting? = nil
    ) {
        self.printing = printing
        desk = services.desk
        books = services.books
        files = services.files
        keptFiles = services.keptFiles
        self.intake = intake
        self.signer = signer
        self.check = check
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/outgoing") { request, context in
            let address = OutgoingAddress(try request.query())
            let answer = try await desk.ask(
                OutgoingList(address.list, after: address.cursor), as: context.actor)
            return OutgoingListScreen(
                answer: answer, address: address, seesRegisters: context.actor.seesRegisters,
                keepsTemplates: context.actor.has(.administrator)
            ).page
        }
        routes.officer.get("/outgoing/new", use: new)
        routes.officer.post("/outgoing", use: draft)
        addPaperless(to: routes)
        routes.officer.get("/outgoing/:id", use: page)
        routes.officer.get("/outgoing/:id/draft") { _, context in
            let answer = try await desk.ask(OutgoingFormQuestion(try context.key()), as: context.actor)
            return OutgoingFormScreen(answer: answer, template: nil, answering: nil).page
        }
        routes.officer.post("/outgoing/:id/draft", use: edit)
        addFiles(to: routes)
        addAnnexes(to: routes)
        addActs(to: routes)
        addSending(to: routes)
        addAPI(to: routes)
    }

    @Sendable private func new(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let query = try request.query()
        let answering = query["answers"].flatMap { Key<Document>($0) }
        let template = desk.rules.outgoing.templates.first { $0.code == query["template"] }
        let answer = try await desk.ask(
            OutgoingFormQuestion(
                answering: answering, replacing: query["replaces"].flatMap { Key<Outgoing>($0) },
                reporting: query["obligation"].flatMap { Key<Obligation>($0) }, kind: template?.kind ?? PaperKind.letter
            ), as: context.actor)
        return OutgoingFormScreen(answer: answer, template: template, answering: answering).page
    }

    @Sendable private func draft(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let reader = OutgoingReader(desk: desk, books: books, actor: context.actor)
        let replaced = form.key("replaces", "Văn bản được thay thế", of: Outgoing.self)
        do {
            let input = try await reader.input(&form)
            let unit = form.key("unit", "Đơn vị soạn thảo", of: Office.Unit.self)
            if form.isValid {
                let id = try await desk.perform(
                    DraftOutgoing(
                        input, unit: unit, replacing: replaced, mark: FormToken.mark(form.fields)),
                    as: context.actor)
                return Redirect(to: "/outgoing/\(id)", saying: "Đã lưu dự thảo.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "excerpt") }
        let answer = try await desk.ask(
            OutgoingFormQuestion(
                answering: form.fields["answers"].flatMap { Key($0) }, replacing: replaced,
                kind: form.fields["kind"] ?? PaperKind.letter), as: context.actor)
        return OutgoingFormScreen(answer: answer, template: nil, answering: nil, refused: FormView(form)).page
            .response(from: request, context: context)
    }

    @Sendable private func edit(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Outgoing> = try context.key()
        var form = FormReader(try await request.form())
        // Whoever may not change it reads no form of it.
        let answer = try await desk.ask(OutgoingFormQuestion(id), as: context.actor)
        do {
            let input = try await OutgoingReader(desk: desk, books: books, actor: context.actor).input(&form)
            if form.isValid {
                try await desk.perform(EditOutgoing(id, version: form.version(), input), as: context.actor)
                return Redirect(to: "/outgoing/\(id)", saying: OutgoingAct.edit.doneWords)
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "excerpt") }
        return OutgoingFormScreen(answer: answer, template: nil, answering: nil, refused: FormView(form)).page
            .response(from: request, context: context)
    }

    @Sendable private func page(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let id: Key<Outgoing> = try context.key()
        let answer = try await ReplicaReading.withoutReplica {
            try await desk.ask(OutgoingQuestion(id), as: context.actor)
        }
        if answer.item.paper.isRestricted { try await desk.perform(NoteOutgoingOpening(id), as: context.actor) }
        return try await screen(answer, context).page
    }

    /// With what the checker found, for whoever is to sign.
    func screen(
        _ answer: OutgoingQuestion.Answer, refused: (act: OutgoingAct, form: FormView)? = nil, _ context: OfficerContext
    ) async throws -> OutgoingScreen {
        var screen = OutgoingScreen(answer: answer, refused: refused, keys: keys(of: context.actor))
        if answer.form != nil { screen.check = try await check.beforeSigning(answer, as: context.actor) }
        return screen
    }

    // MARK: - Files, versions, opinions

    private func addFiles(to routes: WebRoutes) {
        routes.officer.get("/outgoing/:id/paper.docx") { request, context in
            let id: Key<Outgoing> = try context.key()
            let version = try request.query()["version"].flatMap { Int($0) }
            let paper = try await desk.ask(OutgoingDrawing(id, version: version), as: context.actor)
            return try DocxDownload(name: "van-ban-di-\(id).docx", paper: paper).response
        }
        routes.officer.get("/outgoing/:id/signed.pdf") { _, context in
            let file = try await desk.ask(OutgoingFile(try context.key(), .signed), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
        routes.officer.get("/outgoing/:id/versions/:number/file") { _, context in
            let number = context.parameters.get("number").flatMap { Int($0) } ?? 0
            let file = try await desk.ask(
                OutgoingFile(try context.key(), .version(number)), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
        routes.officer.get("/outgoing/:id/opinions/:round/:party/file") { _, context in
            let file = try await desk.ask(
                OutgoingFile(try context.key(), .opinion(try context.key("round"), try context.key("party"))),
                as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
        routes.officer.get("/outgoing/:id/comparison") { request, context in
            let query = try request.query()
            let answer = try await desk.ask(
                OutgoingComparison(
                    try context.key(), from: query["from"].flatMap { Int($0) }, to: query["to"].flatMap { Int($0) }),
                as: context.actor)
            return OutgoingComparisonScreen(answer: answer).page
        }
        routes.officer.get("/outgoing/:id/opinions") { _, context in
            OpinionTableScreen(
                answer: try await desk.ask(OutgoingQuestion(try context.key(), isBrief: true), as: context.actor)
            ).page
        }
    }

    private func addPaperless(to routes: WebRoutes) {
        routes.officer.get("/outgoing/paperless") { _, context in
            PaperlessScreen(answer: try await desk.ask(PaperlessList(), as: context.actor), form: FormView()).page
        }
        routes.officer.post("/outgoing/paperless") { request, context in
            var form = FormReader(try await request.form())
            do {
                if try await enterPaperless(&form, as: context.actor) {
                    return Redirect(to: "/outgoing/paperless", saying: "Đã thêm vào danh sách.")
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "party") }
            return PaperlessScreen(
                answer: try await desk.ask(PaperlessList(), as: context.actor), form: FormView(form)
            ).page.response(from: request, context: context)
        }
        routes.officer.post("/outgoing/paperless/:id/ending") { request, context in
            let form = FormReader(try await request.form())
            try await desk.perform(EndPaperless(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/outgoing/paperless", saying: "Đã bỏ khỏi danh sách từ ngày mai.")
        }
    }

    /// False when the form was refused before anything was tried.
    func enterPaperless(_ form: inout FormReader, as actor: Actor) async throws -> Bool {
        let party = try await PartyReader(desk: desk, books: books, actor: actor).party(
            "party", "Cơ quan, đơn vị nhận", in: &form)
        let command = EnterPaperless(
            party: party, kind: form.text("kind", "Loại văn bản", upTo: 100),
            basis: form.requiredText("basis", "Căn cứ", upTo: 300), from: form.day("from", "Từ ngày"))
        guard form.isValid else { return false }
        _ = try await desk.perform(command, as: actor)
        return true
    }
}
