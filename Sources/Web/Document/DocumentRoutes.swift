public import Desk
import Hummingbird
import Office
public import WorkTime

/// Papers as they are kept: listed, looked at, registered by metadata, handed out.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents | who is signed in | the papers that he or she may see |
/// | GET | /incoming?entered=no | the same | those that came in; of them those that stand in no book |
/// | GET | /documents/register | who takes in papers | the form for a paper without content |
/// | POST | /documents/register | the same | the paper registered |
/// | GET | /documents/:id | who may see it | the paper with its obligations marked |
/// | GET | /documents/:id/original | who may see it | the file, as an attachment |
/// | GET | /documents/:id/annexes/:position | who may see it | an annex, as an attachment |
public struct DocumentRoutes: RouteProvider {
    let desk: Desk
    let files: FileStore
    let today: @Sendable () -> CalendarDay

    public init(desk: Desk, files: FileStore, today: @escaping @Sendable () -> CalendarDay) {
        self.desk = desk
        self.files = files
        self.today = today
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/documents") { try await list($0, $1, direction: nil) }
        routes.officer.get("/incoming") { try await list($0, $1, direction: .incoming) }
        routes.officer.get("/documents/register") { _, context in
            try UploadRoutes.mustReceive(context.actor)
            return RegisterScreen(form: FormToken.given(RegisterScreen().form)).page
        }
        routes.officer.post("/documents/register", use: register)
        routes.officer.get("/documents/:id", use: page)
        routes.officer.get("/documents/:id/original", use: original)
        routes.officer.get("/documents/:id/annexes/:position") { _, context in
            let position = context.parameters.get("position").flatMap { Int($0) } ?? 0
            let file = try await desk.perform(OpenAnnex(try context.key(), at: position), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
        addAPI(to: routes)
    }

    private func list(
        _ request: Request, _ context: OfficerContext, direction: Document.Direction?
    ) async throws -> Page {
        var query = try request.query()
        if let direction { query = query.setting("direction", to: direction.rawValue) }
        let address = DocumentAddress(query)
        let list = try await desk.ask(address.question, as: context.actor)
        return DocumentListScreen(
            list, address: address, mayReceive: context.actor.receivesPapers,
            seesRegisters: context.actor.seesRegisters, keepsRegisters: context.actor.keepsRegisters,
            readsInstructions: context.actor.readsInstructions,
            keepsInterchange: context.actor.keepsInterchange, settlesErasures: context.actor.settlesErasures
        ).page
    }

    @Sendable func register(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        guard let document = try await register(&form, as: context.actor) else {
            return RegisterScreen(form: FormView(form)).page.response(from: request, context: context)
        }
        return Redirect(to: "/documents/\(document)", saying: "Đã đăng ký thông tin văn bản.")
            .response(from: request, context: context)
    }

    /// Nil when the form has faults, which then are in it.
    func register(_ form: inout FormReader, as actor: Actor) async throws -> Key<Document>? {
        let secrecy = form.integer("secrecy", "Độ mật", in: 0...3).flatMap(Document.Secrecy.init) ?? .secret
        let header = DraftHeader(
            direction: form.choice("direction", "Loại", of: Document.Direction.self) ?? .incoming,
            kind: form.text("kind", "Tên loại", upTo: 200), number: form.text("number", "Số, ký hiệu", upTo: 200),
            issuedOn: form.day("issuedOn", "Ngày ban hành")?.description,
            issuer: form.text("issuer", "Cơ quan ban hành", upTo: 300), title: form.requiredText("title", "Trích yếu"),
            signer: form.text("signer", "Người ký", upTo: 200),
            urgency: form.integer("urgency", "Độ khẩn", in: 0...3).flatMap(Document.Urgency.init) ?? .none,
            recipients: form.text("recipients", "Nơi nhận", upTo: CheckedHeader.longestRecipients),
            replyBy: form.day("replyBy", "Hạn trả lời")?.description)
        guard form.isValid else { return nil }
        let outcome = try await desk.perform(
            RegisterPaper(
                header, secrecy: secrecy,
                visibility: secrecy == .none ? Restriction.visibility(form.fields) : .participants,
                mark: FormToken.mark(form.fields)), as: actor)
        switch outcome {
        case .done(let document): return document
        case .refused(let faults):
            for fault in faults { form.refuse(fault.field.rawValue, fault.message) }
            return nil
        }
    }

    @Sendable func page(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let key: Key<Document> = try context.key()
        let find = SearchAddress(try request.query(), named: "find").query
        // By the answer a look is noted: whoever just restricted the paper is to find every one.
        let document = try await ReplicaReading.withoutReplica {
            try await desk.ask(DocumentQuestion(key, find: find), as: context.actor)
        }
        if document.item.isRestricted { try await desk.perform(NoteOpening(document.item), as: context.actor) }
        var screen = DocumentScreen(document: document, today: today())
        screen.find = find
        return screen.page
    }

    @Sendable func original(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await desk.perform(OpenOriginal(try context.key()), as: context.actor)
        return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
    }
}
