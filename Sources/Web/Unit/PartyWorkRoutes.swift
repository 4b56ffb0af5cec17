import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What units and people have in hand.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /units/:id | signed in | the unit's people and its work, as far as he or she sees it |
/// | GET | /units/:id/obligations.xlsx, .csv | the same | the unit's list, whole, as a table |
/// | GET | /people/:id | signed in | the person's posts and work, likewise |
public struct PartyWorkRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/units/:id") { request, context in
            let unit: Key<Unit> = try context.key()
            let query = try request.query()
            let (work, people) = try await work(of: unit, query, context)
            return UnitScreen(
                work: work, people: people, address: PartyWorkAddress("/units/\(unit)", query), today: services.today
            ).page
        }
        for format in TableFile.allCases {
            routes.officer.get("/units/:id/obligations.\(format.rawValue)") { request, context in
                let unit: Key<Unit> = try context.key()
                let asked = PartyWorkAddress("/units/\(unit)", try request.query()).question(today: services.today)
                let export = ObligationExport(today: services.today)
                return try await export.response(format, named: "don-vi-\(unit)") { cursor in
                    let work = try await services.desk.ask(
                        UnitWorkQuestion(unit, part: asked.part, filter: asked.filter, after: cursor, limit: 200),
                        as: context.actor)
                    return (work.items, work.next)
                }
            }
        }
        routes.officer.get("/people/:id") { request, context in
            let person: Key<Person> = try context.key()
            let query = try request.query()
            let (work, posts) = try await work(of: person, query, context)
            return PersonScreen(
                work: work, posts: posts, address: PartyWorkAddress("/people/\(person)", query),
                today: services.today,
                absence: try await services.desk.ask(AbsencesOf([Key(person)], isOfPeople: true), as: context.actor)[
                    Key(person)],
                mayHandOver: context.actor.mayHandOver(of: person, from: posts)
            ).page
        }
        addAPI(to: routes)
    }

    func work(
        of unit: Key<Unit>, _ query: FormFields, _ context: OfficerContext
    ) async throws -> (UnitWorkPage, [UnitColleague]) {
        let address = PartyWorkAddress("/units/\(unit)", query)
        let (part, filter) = address.question(today: services.today)
        let work = try await services.desk.ask(
            UnitWorkQuestion(unit, part: part, filter: filter, after: address.after, .columns), as: context.actor)
        return (work, try await services.desk.ask(UnitColleagues(unit), as: context.actor))
    }

    func work(
        of person: Key<Person>, _ query: FormFields, _ context: OfficerContext
    ) async throws -> (PersonWorkPage, [PostItem]) {
        let address = PartyWorkAddress("/people/\(person)", query)
        let (part, filter) = address.question(today: services.today)
        let work = try await services.desk.ask(
            PersonWorkQuestion(person, part: part, filter: filter, after: address.after, .columns), as: context.actor)
        return (work, try await services.desk.ask(PersonPosts(person), as: context.actor))
    }
}

extension Actor {
    /// Whether the page offers to give away what somebody with these posts has open.
    fileprivate func mayHandOver(of person: Key<Person>, from posts: [PostItem]) -> Bool {
        self.person == person || has(.administrator) || has(.planner) || isLeader
            || posts.contains { answers(for: $0.unit) }
    }
}
