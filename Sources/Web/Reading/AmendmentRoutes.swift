public import Desk
import Hummingbird
import Office

/// A later paper held against the plan that it amends or replaces.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents/:id/amendment?plan=&kind= | who confirms papers | the old obligations beside the new tasks |
/// | POST | /documents/:id/amendment | the same | what becomes of each, kept in the draft until it is confirmed |
public struct AmendmentRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/documents/:id/amendment", use: page)
        routes.officer.post("/documents/:id/amendment", use: save)
    }

    @Sendable func page(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let query = try request.query()
        let reading = try await desk.ask(ReadingQuestion(try context.key(), isBrief: true), as: context.actor)
        let relation = reading.draft.relations.first {
            $0.document != nil && ($0.kind == .amends || $0.kind == .replaces)
        }
        return try await screen(
            reading, plan: query["plan"].flatMap { Key($0) } ?? relation?.document,
            kind: query["kind"].flatMap(Document.Relation.init) ?? relation?.kind ?? .amends, typed: nil, context)
    }

    @Sendable func save(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        let form = AmendmentForm(try await request.form())
        guard let plan = form.plan else { throw OfficeError(.invalid, "Chưa chọn kế hoạch trước để đối chiếu.") }
        guard form.errors.isEmpty else {
            let reading = try await desk.ask(ReadingQuestion(document), as: context.actor)
            return try await screen(reading, plan: plan, kind: form.kind, typed: form, context)
                .response(from: request, context: context)
        }
        let board = try await desk.ask(PlanBoardQuestion(plan, limit: 500), as: context.actor)
        let editing = DraftEditing(desk: desk, books: books, actor: context.actor, document: document)
        let changed = try await editing.change { draft, _ in form.apply(to: &draft, plan: board) }
        return Redirect(
            to: "/documents/\(document)/reading",
            saying: form.summary(tasks: changed.reading.draft.tasks.count(where: \.isKept))
        ).response(from: request, context: context)
    }

    /// `typed` is a form that could not be kept.
    private func screen(
        _ reading: ReadingPage, plan: Key<Document>?, kind: Document.Relation, typed: AmendmentForm?,
        _ context: OfficerContext
    ) async throws -> Page {
        let plans = try await desk.ask(PlanListQuestion(limit: 200), as: context.actor).items
        guard let plan else {
            return AmendmentScreen(reading: reading, plans: plans, plan: nil, kind: kind, old: [], changes: [:]).page
        }
        let board = try await desk.ask(PlanBoardQuestion(plan, limit: 500, isBare: true), as: context.actor)
        let open = board.items.filter(\.state.isOpen)
        return AmendmentScreen(
            reading: reading, plans: plans, plan: board.plan.document, kind: kind, old: open,
            changes: typed?.changes ?? AmendmentForm.proposed(reading.draft, for: open), days: typed?.days ?? [:],
            errors: typed?.errors ?? []
        ).page
    }
}
