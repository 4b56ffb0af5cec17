public import Desk
import Hummingbird
import Office

/// A task made by hand.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /obligations/new?document= | who is signed in | the form; of a confirmed paper where one is named |
/// | POST | /obligations | who may assign | the obligation made, or every fault at its field |
/// | GET, POST | /obligations/drafts | signed in | one's own drafts; keeps what was typed as one |
/// | POST | /obligations/drafts/:draft/removal | its maker | throws it away |
public struct AssignmentRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/obligations/new", use: page)
        routes.officer.post("/obligations", use: assign)
        routes.officer.get("/obligations/drafts", use: drafts)
        routes.officer.post("/obligations/drafts", use: keep)
        routes.officer.post("/obligations/drafts/:draft/removal", use: drop)
        addAPI(to: routes)
    }

    @Sendable func page(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let document: Key<Document>? = try request.query()["document"].flatMap { Key($0) }
        if let draft = try request.query()["draft"].flatMap({ Key<TaskDraft>($0) }) {
            return try await again(draft, context)
        }
        return AssignmentScreen(
            document: try await label(of: document, context), token: SecretToken.random().text
        ).page
    }

    @Sendable func assign(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let book = try await desk.ask(NameBookOfToday(books), as: context.actor)
        var form = AssignmentForm(fields: try await request.form(), names: NameResolver(book: book))
        let document = try await label(of: form.document, context)
        if form.fields[AssignmentRows.more] != nil {
            return AssignmentScreen(fields: form.shown, document: document).page.response(
                from: request, context: context)
        }
        guard form.errors.isEmpty else {
            return AssignmentScreen(fields: form.shown, errors: form.errors, document: document).page
                .response(from: request, context: context)
        }
        if form.fields[ActSubmission.substitute] != nil {
            let absences = try await desk.ask(AbsencesOf(form.doers.map(\.party)), as: context.actor)
            form = AssignmentForm(
                fields: form.substituting(absences).removing(ActSubmission.substitute), names: form.names)
        }
        let (away, substitutes) = try await absences(of: form, context)
        guard away.isEmpty else {
            return AssignmentScreen(
                fields: form.shown, errors: away, document: document, isAskedAgain: true, substitutes: substitutes
            ).page.response(from: request, context: context)
        }
        switch try await desk.perform(form.command(document: document?.id), as: context.actor) {
        case .done(let obligation):
            return Redirect(to: "/obligations/\(obligation)", saying: "Đã giao nhiệm vụ.").response(
                from: request, context: context)
        case .refused(let faults):
            let errors = faults.map { FieldError(field: $0.field.rawValue, message: $0.message) }
            return AssignmentScreen(fields: form.shown, errors: errors, document: document).page
                .response(from: request, context: context)
        }
    }

    /// Faults at the fields of those who are away, with the names of those who act for them; none once the sender said that
    /// he or she assigns it all the same.
    func absences(
        of form: AssignmentForm, _ context: OfficerContext
    ) async throws -> (faults: [FieldError], substitutes: [String]) {
        guard form.fields[ActSubmission.despiteAbsence] == nil else { return ([], []) }
        let doers = form.doers
        let absences = try await desk.ask(AbsencesOf(doers.map(\.party)), as: context.actor)
        let faults = doers.compactMap { doer in
            absences[doer.party].map { absence in
                FieldError(
                    field: doer.field,
                    message: "\(absence.warning) Chọn người khác, hoặc đánh dấu «Vẫn giao» ở cuối biểu mẫu rồi gửi lại."
                )
            }
        }
        return (faults, doers.compactMap { absences[$0.party]?.substitute?.name })
    }

    func label(of document: Key<Document>?, _ context: OfficerContext) async throws -> DocumentLabel? {
        guard let document else { return nil }
        return try await desk.ask(PaperLabels([document]), as: context.actor)[document]
    }
}
