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
    let services: PublicServices
    let files: FileStore
    /// Bytes that are free where the files lie; nil where that cannot be told.
    let free: @Sendable () -> Int?
    private let tokens: KeptFiles

    private var desk: Desk { services.desk }
    private var rules: PublicRules { services.rules }

    init(services: PublicServices, files: FileStore, free: @escaping @Sendable () -> Int? = { nil }) {
        self.services = services
        self.files = files
        self.free = free
        tokens = KeptFiles(services.desk.secrets, for: .ownFormFile)
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

    private func goOn(_ request: Request, _ context: WebContext) async throws -> Page {
        let answer = try await answer(context)
        guard answer.isOpen else { return OwnFormClosedScreen(answer: answer, rules: rules).page }
        let brought = try await OwnFormPost.read(
            request, context, into: files, gate: services.gate, free: free())
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
        if entry.papers.isOutdated, steps.contains(.papers) { return show(.papers, entry.papers.fault) }
        if let fault = brought.fault { return show(step, fault) }
        if !entry.papers.lost.isEmpty { return show(.papers, entry.papers.fault) }
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
        } catch let refusal as OfficeError where refusal.code == .invalid {
            let error = OwnFormFiles.told(refusal)
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
            try entry.papers.hold(in: files)
            return try await desk.perform(
                SendOwnForm(answer.procedure.id, entry.draft, mark: entry.mark), as: .citizen)
        } catch let error as OfficeError where error.code == .invalid {
            services.gate.takeBackForm(address)
            throw error
        }
    }
}
