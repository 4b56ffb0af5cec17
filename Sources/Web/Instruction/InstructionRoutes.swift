public import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Leaders' instructions on incoming papers. Who does not see the paper gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /instructions?after= | leaders, clerks | the papers that wait for an instruction |
/// | GET | /documents/:id/instructions | who sees the paper | what was said, and the form |
/// | POST | /documents/:id/instructions | the leader, a clerk for the leader | it is given, or kept as a draft |
/// | POST | /documents/:id/instructions/asking | clerks | the paper is submitted to a leader |
/// | GET | /documents/:id/instructions/:instruction/evidence | who sees the paper | the scanned paper |
/// | POST | /instructions/:instruction/withdrawal | clerks | what was submitted is taken back |
/// | POST | /documents/:id/answers | clerks, planner, leaders | a paper that answers is linked |
public struct InstructionRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks
    let files: FileStore
    let keptFiles: KeptFiles

    public init(desk: Desk, books: NameBooks, files: FileStore) {
        self.desk = desk
        self.books = books
        self.files = files
        keptFiles = KeptFiles(desk.secrets, for: .instructionFile)
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/instructions") { request, context in
            let after = try request.query()["after"].flatMap { Key<Instruction>($0) }
            return WaitingInstructionsScreen(
                answer: try await desk.ask(WaitingInstructions(after: after), as: context.actor)
            ).page
        }
        routes.officer.get("/documents/:id/instructions", use: page)
        routes.officer.post("/documents/:id/instructions", use: give)
        routes.officer.post("/documents/:id/instructions/asking", use: ask)
        routes.officer.get("/documents/:id/instructions/:instruction/evidence", use: evidence)
        routes.officer.post("/instructions/:instruction/withdrawal", use: withdraw)
        routes.officer.post("/documents/:id/answers", use: link)
        addAPI(to: routes)
    }

    @Sendable private func page(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let answer = try await desk.ask(PaperInstructions(try context.key()), as: context.actor)
        return try await screen(answer, FormView(Self.start(answer, context.actor)), context).page
    }

    /// What was typed so far for the leader, or for the first who is asked.
    static func start(_ answer: PaperInstructions.Answer, _ actor: Actor) -> FormFields {
        let keys = Set(answer.leaders.map(\.key))
        guard let asked = answer.instructions.first(where: { $0.state == .asked && keys.contains($0.leader.key) })
        else {
            return wish(answer).map { FormFields().setting("due", to: $0.description) } ?? FormFields()
        }
        var fields: FormFields = [
            "leader": "\(asked.leader.key)", "words": asked.content.words, "version": "\(asked.version)",
        ]
        if let lead = asked.content.lead {
            fields = fields.setting("lead", to: "\(lead.key)").setting("lead-text", to: lead.name)
        }
        for party in asked.content.coordinate { fields = fields.adding("coordinate", "\(party.key)") }
        for party in asked.content.inform { fields = fields.adding("inform", "\(party.key)") }
        if let due = asked.content.due ?? wish(answer) { fields = fields.setting("due", to: due.description) }
        return fields
    }

    /// The day by which the sender wants an answer, as long as it is to come and nobody has given an instruction.
    private static func wish(_ answer: PaperInstructions.Answer) -> CalendarDay? {
        guard answer.state == .untouched || answer.state == .asked else { return nil }
        return answer.replyBy.flatMap { $0 >= answer.today ? $0 : nil }
    }

    private func screen(
        _ answer: PaperInstructions.Answer, _ form: FormView, _ context: OfficerContext, kept: [KeptFile] = []
    ) async throws -> InstructionScreen {
        let keys = (form.fields.all("coordinate") + form.fields.all("inform")).compactMap { Key<Party>($0) }
        var screen = InstructionScreen(answer: answer, form: form, token: SecretToken.random().text)
        screen.names = try await desk.ask(PartyNames(keys), as: context.actor)
        screen.keptFiles = kept
        return screen
    }

    @Sendable private func give(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        let answer = try await desk.ask(PaperInstructions(document), as: context.actor)
        // Whoever may not speak for a leader sends no files into the store.
        guard !answer.leaders.isEmpty else {
            throw OfficeError(
                .forbidden, "Ý kiến chỉ đạo do lãnh đạo cho, hoặc văn thư ghi nhận theo bút phê của lãnh đạo.")
        }
        let (fields, kept) = try await received(request, context)
        var form = FormReader(fields)
        do {
            if let said = try await act(&form, on: document, answer, evidence: kept.first?.file, as: context.actor) {
                return Redirect(to: "/documents/\(document)/instructions", saying: said)
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "words") }
        return try await screen(answer, FormView(form), context, kept: kept).page
            .response(from: request, context: context)
    }

    /// What was done in words; nil when the form has faults.
    func act(
        _ form: inout FormReader, on document: Key<Document>, _ answer: PaperInstructions.Answer,
        evidence: AttachedFile?, as actor: Actor
    ) async throws -> String? {
        let reading = InstructionForm(desk: desk, books: books, actor: actor)
        let leader = reading.leader(&form, among: answer.leaders)
        let draft = try await reading.draft(&form)
        guard form.isValid, let leader else { return nil }
        if form.fields["act"] == "save" {
            let asked = answer.instructions.first { $0.state == .asked && $0.leader.key == Key<Party>(leader) }
            let version = form.fields["version"].flatMap { Int64($0) }
            _ = try await desk.perform(
                SaveInstruction(of: leader, on: document, draft, version: asked == nil ? nil : version), as: actor)
            return "Đã lưu nháp ý kiến."
        }
        let token = form.fields["token"] ?? ""
        let all = form.fields.pairs.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
        let mark =
            token.isEmpty ? nil : SecretToken.hash(of: all.map { "\($0.name)=\($0.value)" }.joined(separator: "\n"))
        _ = try await desk.perform(
            GiveInstruction(of: leader, on: document, draft, evidence: evidence, mark: mark), as: actor)
        return draft.lead == nil ? "Đã ghi ý kiến và báo các nơi để biết." : "Đã ghi ý kiến và giao nhiệm vụ."
    }

    private func received(_ request: Request, _ context: OfficerContext) async throws -> (FormFields, [KeptFile]) {
        guard request.headers[.contentType]?.hasPrefix("multipart/") ?? false else {
            return (try await request.form(), [])
        }
        var received = ReceivedFiles(into: files)
        let fields = try await request.multipart { try await received.take($0) }
        let person = context.actor.person
        let old = fields.all("kept").compactMap { keptFiles.file($0, for: person) }
            .filter { files.touch($0.file.hash) }
        return (fields.removing("kept"), received.files.map { keptFiles.keep($0, for: person) } + old)
    }

    @Sendable private func ask(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        var form = FormReader(try await request.form())
        guard let leader = form.key("asked", "Trình lãnh đạo", of: Person.self) else {
            throw OfficeError(.invalid, "Chưa chọn lãnh đạo để trình.", field: "asked")
        }
        _ = try await desk.perform(AskInstruction(of: leader, on: document), as: context.actor)
        return Redirect(to: "/documents/\(document)/instructions", saying: "Đã trình văn bản xin ý kiến.")
            .response(from: request, context: context)
    }

    @Sendable private func evidence(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await desk.ask(PaperInstructions(try context.key()), as: context.actor)
        let id: Key<Instruction> = try context.key("instruction")
        guard let file = answer.instructions.first(where: { $0.id == id })?.evidence else {
            throw OfficeError(.notFound, "Không tìm thấy tệp này.")
        }
        return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
    }

    @Sendable private func withdraw(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let form = FormReader(try await request.form())
        let command = WithdrawInstruction(try context.key("instruction"), version: form.version())
        try await desk.perform(command, as: context.actor)
        return Redirect(to: "/instructions", saying: "Đã rút văn bản trình xin ý kiến.")
            .response(from: request, context: context)
    }

    @Sendable private func link(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        var form = FormReader(try await request.form())
        guard let answer = form.key("answer", "Văn bản trả lời", of: Document.self) else {
            throw OfficeError(.invalid, "Chưa chọn văn bản trả lời.", field: "answer")
        }
        try await desk.perform(LinkAnswer(answer, to: document), as: context.actor)
        return Redirect(to: "/documents/\(document)/instructions", saying: "Đã gắn văn bản trả lời.")
            .response(from: request, context: context)
    }
}
