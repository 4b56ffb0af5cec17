public import Desk
import Hummingbird
import Office

/// One task of a reading: saved as it is typed, merged, split, dropped, its names settled. Every act saves first what
/// stands in the form, so nothing typed is lost.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | POST | /documents/:id/reading/tasks/:task | who confirms papers | the task saved |
/// | POST | /documents/:id/reading/tasks/:task/lead | the same | the first lead leads, the others coordinate |
/// | POST | /documents/:id/reading/tasks/:task/merge | the same | one task of this and its neighbour |
/// | POST | /documents/:id/reading/tasks/:task/split | the same | one task for each lead, or for each piece of content |
/// | POST | /documents/:id/reading/tasks/:task/drop, …/restore | the same | no task after all, or one again |
/// | POST | /documents/:id/reading/tasks/:task/name | the same | who is meant by a printed name, in the whole paper |
/// | POST | /documents/:id/reading/tasks/:task/agency | the same | a printed name added as an agency outside |
public struct TaskRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.post("/documents/:id/reading/tasks/:task", use: save)
        routes.officer.post("/documents/:id/reading/tasks/:task/agency", use: addAgency)
        for act in [TaskAct.lead, .merge, .split, .drop, .restore, .name] {
            routes.officer.post("/documents/:id/reading/tasks/:task/\(act.rawValue)") { request, context in
                try await perform(act, request, context)
            }
        }
    }

    @Sendable func save(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let visit = try await TaskVisit(request, context, desk: desk, books: books)
        switch try await visit.change() {
        case .conflict(let changed): return try visit.conflict(changed)
        case .saved(let changed) where request.wantsJSON: return try visit.card(changed)
        case .saved(let changed): return try visit.redirect(to: visit.task, changed)
        }
    }

    private func perform(_ act: TaskAct, _ request: Request, _ context: OfficerContext) async throws -> Response {
        let visit = try await TaskVisit(request, context, desk: desk, books: books)
        var target: Int?
        let outcome = try await visit.change { draft in
            target = try act.apply(to: &draft, task: visit.task, fields: visit.fields)
        }
        switch outcome {
        case .conflict(let changed): return try visit.conflict(changed)
        case .saved(let changed): return try visit.redirect(to: target, changed)
        }
    }

    @Sendable func addAgency(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let visit = try await TaskVisit(request, context, desk: desk, books: books)
        // Whoever may not edit this reading adds nothing to the office by its address either.
        _ = try await desk.ask(ReadingQuestion(visit.document), as: context.actor)
        guard let printed = visit.fields["means"]?.split(separator: "|").last.map(String.init) else {
            throw OfficeError(.invalid, "Không rõ tên nào cần thêm làm cơ quan ngoài.")
        }
        let agency = try await desk.perform(AddAgency(name: printed), as: context.actor)
        let choice = "lead|" + PartyToken.value([Key<Party>(agency)], printed)
        switch try await visit.change({ draft in draft.choose(choice) }) {
        case .conflict(let changed): return try visit.conflict(changed)
        case .saved(let changed):
            return try visit.redirect(to: visit.task, changed, saying: "Đã thêm «\(printed)» làm cơ quan ngoài.")
        }
    }
}
