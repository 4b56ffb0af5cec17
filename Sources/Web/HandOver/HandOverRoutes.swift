public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Handing over everything that a person has open.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /people/:id/hand-over?plan= | administrators, leaders, the planner; heads | what would go over, and to whom |
/// | POST | /people/:id/hand-over | the same | it goes over, in one act |
public struct HandOverRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/people/:id/hand-over") { request, context in
            let plan = try request.query()["plan"].flatMap { Key<Document>($0) }
            return try await screen(plan, FormView(), context).page
        }
        routes.officer.post("/people/:id/hand-over") { request, context in
            var form = FormReader(try await request.form())
            let person: Key<Person> = try context.key()
            let plan = form.key("plan", "Kế hoạch", of: Document.self)
            do {
                if let outcome = try await handOver(person, &form, context) {
                    return Redirect(to: "/people/\(person)", saying: Self.message(outcome))
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "to") }
            return try await screen(plan, FormView(form), context).page.response(from: request, context: context)
        }
        addAPI(to: routes)
    }

    /// Nil when the form has faults, which are then in it.
    func handOver(
        _ person: Key<Person>, _ form: inout FormReader, _ context: OfficerContext
    ) async throws -> HandOverWork.Outcome? {
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let all = try await reader.person("to", "Bàn giao cho", in: &form)
        var takers: [HandOverKind: HandOverWork.Taker] = [:]
        for kind in HandOverKind.allCases {
            let field = "to-\(kind.rawValue)"
            switch form.fields["how-\(kind.rawValue)"] {
            case "keep": takers[kind] = .nobody
            case "unit": takers[kind] = .unit
            default:
                if let taker = try await reader.person(field, kind.word, in: &form) { takers[kind] = .person(taker) }
            }
        }
        if all == nil, takers.isEmpty, form.isValid { form.refuse("to", "Chưa chọn người nhận bàn giao.") }
        let plan = form.key("plan", "Kế hoạch", of: Document.self)
        let people = HandOverKind.allCases.compactMap { kind -> (String, Key<Party>)? in
            if case .person(let taker)? = takers[kind] { ("to-\(kind.rawValue)", Key(taker)) } else { nil }
        }
        try await AbsenceWarning(desk: desk, actor: context.actor)
            .note((all.map { [("to", Key<Party>($0))] } ?? []) + people, in: &form)
        guard form.isValid else { return nil }
        let rest: HandOverWork.Taker = all.map { .person($0) } ?? .nobody
        return try await desk.perform(
            HandOverWork(of: person, to: rest, by: takers, plan: plan), as: context.actor)
    }

    private static func message(_ outcome: HandOverWork.Outcome) -> String {
        guard outcome.total > 0 else { return "Không còn việc nào phải bàn giao." }
        let back = outcome.backToUnit > 0 ? " \(outcome.backToUnit) việc trả về đơn vị." : ""
        return "Đã bàn giao \(outcome.total) mục.\(back)"
    }

    private func screen(
        _ plan: Key<Document>?, _ form: FormView, _ context: OfficerContext
    ) async throws -> HandOverScreen {
        let person: Key<Person> = try context.key()
        let actor = context.actor
        return HandOverScreen(
            preview: try await desk.ask(HandOverPreview(of: person, plan: plan), as: actor), person: person, plan: plan,
            form: form)
    }
}
