import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What units and people have in hand.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /units/:id | signed in | the unit's people and its work, as far as he or she sees it |
/// | GET | /people/:id | signed in | the person's posts and work, likewise |
public struct PartyWorkRoutes: RouteProvider {
    private let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/units/:id") { request, context in
            let unit: Key<Unit> = try context.key()
            let address = PartyWorkAddress("/units/\(unit)", try request.query())
            let (part, filter) = address.question(today: services.today)
            let work = try await services.desk.ask(
                UnitWorkQuestion(unit, part: part, filter: filter, after: address.after), as: context.actor)
            let people = try await services.desk.ask(UnitColleagues(unit), as: context.actor)
            return UnitScreen(work: work, people: people, address: address, today: services.today).page
        }
        routes.officer.get("/people/:id") { request, context in
            let person: Key<Person> = try context.key()
            let address = PartyWorkAddress("/people/\(person)", try request.query())
            let (part, filter) = address.question(today: services.today)
            let work = try await services.desk.ask(
                PersonWorkQuestion(person, part: part, filter: filter, after: address.after), as: context.actor)
            let posts = try await services.desk.ask(PersonPosts(person), as: context.actor)
            return PersonScreen(work: work, posts: posts, address: address, today: services.today).page
        }
    }
}
