import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// The office's own online form for dossiers, without signing in: one question a page. What is sent waits beside what came through the
/// national portal.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /nop-ho-so | everybody | the procedures that the form takes; for all others the way to the national portal |
/// | GET | /nop-ho-so/:id | everybody | the first question; a plain sentence for a procedure that the form does not take |
/// | POST | /nop-ho-so/:id | everybody | the next question with what was entered; at the end it is sent, once |
struct OwnFormRoutes: RouteProvider {
    /// Beyond what one file may have, so that one too large is refused with everything else kept.
    private static let limits = MultipartLimits(
        parts: 100, fieldBytes: 256 << 10, fileBytes: 64 << 20, totalBytes: 65 << 20)

    let services: PublicServices
    let files: FileStore
    /// Bytes that are free where the files lie; nil where that cannot be told.
    let free: @Sendable () -> Int?
    private let tokens = KeptFiles()

    private var desk: Desk { services.desk }
    private var rules: PublicRules { services.rules }

    init(services: PublicServices, files: FileStore, free: @escaping @Sendable () -> Int? = { nil }) {
        self.services = services
        self.files = files
        self.free = free
    }

    func add(to routes: WebRoutes) {
        routes.open.get("/nop-ho-so") { _, context in
            try services.admit(context, rules.takesOwnForms)
            return OwnFormListScreen(answer: try await desk.ask(OwnFormList(), as: .citizen), rules: rules).page
        }
        routes.open.get("/nop-ho-so/:id") { request, context in
            try services.admit(context, rules.takesOwnForms)
            let form = try await answer(context)
            let start = FormToken.given(
                FormView(["kind": form.usualKind.rawValue, "wish": DeliveryWay.counter.rawValue])
            ).fields
            let page =
                form.isOpen
                ? OwnFormScreen(answer: form, rules: rules, step: .who, entry: entry(start, [], form)).page
                : OwnFormClosedScreen(answer: form, rules: rules).page
            return LookUpRoutes.quiet(page.response(from: request, context: context))
        }
        routes.open.post("/nop-ho-so/:id") { request, context in
            try services.admit(context, rules.takesOwnForms)
            let page = try await goOn(request, context)
            return LookUpRoutes.quiet(page.response(from: request, context: context))
        }
    }

    private func answer(_ context: WebContext) async throws -> OwnFormQuestion.Answer {
        guard let key = context.parameters.get("id").flatMap({ Key<Procedure>($0) }) else {
            throw HTTPError(.notFound)
        }
        return try await desk.ask(OwnFormQuestion(key), as: .citizen)
    }

    private func entry(
        _ fields: FormFields, _ new: [OwnFormDraft.File], _ answer: OwnFormQuestion.Answer
    ) -> OwnFormEntry {
        OwnFormEntry(fields, new: new, for: answer, tokens: tokens, in: files)
    }

    // MARK: - From page to page

    /// What a request brought; a fault is for the page, which shows what could be read.
    private struct Brought {
        var fields = FormFields()
        var files: [OwnFormDraft.File] = []
        var fault: OfficeError?
    }

    private func goOn(_ request: Request, _ context: WebContext) async throws -> Page {
        let answer = try await answer(context)
        guard answer.isOpen else { return OwnFormClosedScreen(answer: answer, rules: rules).page }
        let brought = try await read(request, context)
        let entry = entry(brought.fields, brought.files, answer)
        let steps = OwnFormStep.all(answer)
        let asked = brought.fields["buoc"].flatMap { OwnFormStep(rawValue: $0) }
        let step = asked.flatMap { steps.contains($0) ? $0 : nil } ?? .who
        let place = steps.firstIndex(of: step) ?? 0
        func show(_ step: OwnFormStep, _ fault: OfficeError? = nil) -> Page {
            var screen = OwnFormScreen(answer: answer, rules: rules, step: step, entry: entry)
            screen.errors = fault.map { [FieldError(field: $0.field ?? "name", message: $0.message)] } ?? []
            var page = screen.page
            if fault?.code == .tooManyRequests { page.status = .tooManyRequests }
            return page
        }
        if entry.isOutdated, steps.contains(.papers) {
            return show(
                .papers,
                OfficeError(
                    .invalid,
                    "Danh mục giấy tờ vừa thay đổi, có tệp đã gửi cho giấy tờ không còn trong danh mục. Hãy xem lại và chọn lại tệp.",
                    field: "file-0"))
        }
        if let fault = brought.fault { return show(step, fault) }
        if let part = entry.lost.first { return show(.papers, OwnFormEntry.gone(part)) }
        let wish = brought.fields["di"] ?? "tiep"
        if wish == "lui" { return show(steps[max(0, place - 1)]) }
        if let other = OwnFormStep(rawValue: wish), steps.contains(other) { return show(other) }
        do throws(OfficeError) {
            try check(step, entry.draft, answer)
        } catch {
            return show(OwnFormStep(asking: error.field ?? ""), error)
        }
        guard step == .check else { return show(steps[min(place + 1, steps.count - 1)]) }
        do {
            let code = try await send(entry, answer, context)
            return OwnFormSentScreen(
                code: code, rules: rules, answer: answer.rules.answer(to: answer.procedure.content.audience)
            ).page
        } catch let error as OfficeError
            where [.tooManyRequests, .conflict, .stale, .unavailable].contains(error.code)
        {
            return show(.check, error)
        } catch let error as OfficeError where error.code == .invalid {
            return show(OwnFormStep(asking: error.field ?? ""), error)
        }
    }

    /// Throws `.invalid` at the first field of the step that is wrong; before it is sent, of all.
    private func check(
        _ step: OwnFormStep, _ draft: OwnFormDraft, _ answer: OwnFormQuestion.Answer
    ) throws(OfficeError) {
        if step == .who || step == .check { _ = try draft.applicant(for: answer.procedure) }
        if step == .what || step == .check { _ = try draft.answers(answer) }
        if step == .papers || step == .check { _ = try draft.checkedFiles(answer.procedure) }
        if step == .wish, draft.wish == nil {
            throw OfficeError(.invalid, "Chưa chọn «Cách nhận kết quả».", field: "wish")
        }
        if step == .wish || step == .check { _ = try draft.checkedWishAddress(for: answer.procedure) }
    }

    /// Counted before the database is asked; what is refused counts not against the address: people mend what they entered.
    private func send(
        _ entry: OwnFormEntry, _ answer: OwnFormQuestion.Answer, _ context: WebContext
    ) async throws -> DossierCode {
        let address = context.visit.remoteAddress
        try services.gate.sendForm(address)
        do {
            try entry.holdFiles(in: files)
            return try await desk.perform(
                SendOwnForm(answer.procedure.id, entry.draft, mark: entry.mark), as: .citizen)
        } catch let error as OfficeError where error.code == .invalid {
            services.gate.takeBackForm(address)
            throw error
        }
    }

    /// Files go to the store as they arrive. From an address that brought too many, and onto a disk that is nearly full, they are passed
    /// over, and what was typed is read.
    private func read(_ request: Request, _ context: WebContext) async throws -> Brought {
        var brought = Brought()
        guard request.headers[.contentType]?.hasPrefix("multipart/") ?? false else {
            brought.fields = try await request.form(limits: .init(fields: 200, bytes: 1 << 20))
            return brought
        }
        var received = OwnFormFiles(
            into: files, gate: services.gate, from: context.visit.remoteAddress, free: free())
        var fields = FormFields()
        do {
            try await request.multipart(limits: Self.limits, into: &fields) { event in
                try await received.take(event)
            }
        } catch let error as OfficeError where [.tooLarge, .invalid].contains(error.code) {
            brought.fault = error
        } catch let error as OfficeError where error.code == .unavailable {
            brought.fault = OwnFormFiles.noRoom
        }
        if let fault = received.fault { brought.fault = fault }
        brought.fields = fields
        brought.files = received.files
        if let fault = brought.fault {
            brought.fault = OfficeError(fault.code, fault.message, field: fault.field ?? "file-0")
        }
        return brought
    }
}
