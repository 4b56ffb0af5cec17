import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// One number, and one paper that gets its number.
extension RegisterRoutes {
    func addEntries(to routes: WebRoutes) {
        routes.officer.get("/registers/entries/:id") { _, context in
            try await entryScreen(try context.key(), FormView(), context).page
        }
        routes.officer.post("/registers/entries/:id/paper") { try await act($0, $1, use) }
        routes.officer.post("/registers/entries/:id/receiver") { try await act($0, $1, passOn) }
        routes.officer.post("/registers/entries/:id/void") { try await act($0, $1, void) }
        routes.officer.get("/documents/:id/entry") { _, context in
            let answer = try await desk.ask(EntryFormQuestion(try context.key()), as: context.actor)
            let channel = answer.item.secrecy == .none ? "system" : "paper"
            return EntryFormScreen(answer: answer, form: FormView(["channel": channel])).page
        }
        routes.officer.post("/documents/:id/entry", use: enter)
    }

    private func entryScreen(
        _ id: Key<RegisterEntry>, _ form: FormView, _ context: OfficerContext
    ) async throws -> EntryScreen {
        let answer = try await desk.ask(RegisterEntryQuestion(id), as: context.actor)
        return EntryScreen(line: answer.line, register: answer.register, form: form)
    }

    /// `body` says what was done, or notes in the form what is wrong.
    private func act(
        _ request: Request, _ context: OfficerContext,
        _ body: (inout FormReader, Key<RegisterEntry>, OfficerContext) async throws -> String?
    ) async throws -> Response {
        let id: Key<RegisterEntry> = try context.key()
        var form = FormReader(try await request.form())
        do {
            if let said = try await body(&form, id, context) {
                let line = try await desk.ask(RegisterEntryQuestion(id), as: context.actor).line
                return Redirect(to: "/registers/\(line.register)?year=\(line.year)", saying: said)
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "reason") }
        return try await entryScreen(id, FormView(form), context).page.response(from: request, context: context)
    }

    func use(
        _ form: inout FormReader, _ id: Key<RegisterEntry>, _ context: OfficerContext
    ) async throws -> String? {
        guard let document = form.key("document", "Văn bản", of: Document.self) else {
            if form.isValid { form.refuse("document", "Chưa chọn «Văn bản».") }
            return nil
        }
        try await desk.perform(UseNumber(id, for: document, version: form.version()), as: context.actor)
        return "Văn bản đã vào sổ."
    }

    func passOn(
        _ form: inout FormReader, _ id: Key<RegisterEntry>, _ context: OfficerContext
    ) async throws -> String? {
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        guard let receiver = try await reader.party("receiver", "Đơn vị hoặc người nhận", in: &form) else {
            if form.isValid { form.refuse("receiver", "Chưa chọn «Đơn vị hoặc người nhận».") }
            return nil
        }
        try await desk.perform(PassPaperOn(id, to: receiver, version: form.version()), as: context.actor)
        return "Đã ghi nhận chuyển văn bản."
    }

    func void(
        _ form: inout FormReader, _ id: Key<RegisterEntry>, _ context: OfficerContext
    ) async throws -> String? {
        let reason = form.requiredText("reason", "Lý do", upTo: 500)
        guard form.isValid else { return nil }
        try await desk.perform(VoidNumber(id, reason: reason, version: form.version()), as: context.actor)
        return "Đã hủy số; số này không dùng lại."
    }

    @Sendable private func enter(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        var form = FormReader(try await request.form())
        do {
            if let said = try await enter(&form, document, context) {
                return Redirect(to: "/documents/\(document)", saying: said).response(from: request, context: context)
            }
        } catch { try form.note(error, at: "register") }
        let answer = try await desk.ask(EntryFormQuestion(document), as: context.actor)
        return EntryFormScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    /// Nil when the form has faults, or when the same paper stands in a book and it was not said what to do.
    func enter(
        _ form: inout FormReader, _ document: Key<Document>, _ context: OfficerContext
    ) async throws -> String? {
        guard let register = form.key("register", "Sổ", of: Register.self) else {
            if form.isValid { form.refuse("register", "Chưa chọn «Sổ».") }
            return nil
        }
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        var command = EnterPaper(document, in: register)
        command.receiver = try await reader.party("receiver", "Chuyển cho", in: &form)
        command.day = form.day("day", "Ngày")
        command.channel = form.choice("channel", "Đến bằng")
        command.copies = form.integer("copies", "Số lượng bản", in: 1...100_000)
        command.note = form.text("note", "Ghi chú", upTo: 500)
        command.caseFile = try await CaseFileFinder(desk: desk, actor: context.actor).file(
            "caseFile", in: &form, isRequired: false)
        command.despiteTwin = form.fields["twin"] == "new"
        guard form.isValid else { return nil }
        switch try await desk.perform(command, as: context.actor) {
        case .entered(_, let number): return "Đã vào sổ, số \(number)."
        case .twin(let entry):
            guard form.fields["twin"] == "join" else {
                form.refuse("register", "Văn bản này có thể đã vào sổ. Hãy chọn ghi là bản trùng, hoặc cấp số mới.")
                return nil
            }
            let join = JoinCopy(document, to: entry, channel: command.channel ?? .system, day: command.day)
            try await desk.perform(join, as: context.actor)
            return "Đã ghi là bản trùng của số đã có."
        }
    }
}
