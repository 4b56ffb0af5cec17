import Desk
import Office

/// What the chips of a list's filters say: the names of what is chosen.
struct FilterChoices: Sendable, Equatable {
    var plan: String?
    var unit: String?
    var person: String?

    init(plan: String? = nil, unit: String? = nil, person: String? = nil) {
        self.plan = plan
        self.unit = unit
        self.person = person
    }

    /// One statement where a unit or person is chosen. The plan is named by the rows themselves, all of which are its.
    init(_ address: WorklistAddress, _ list: WorklistPage, asking services: LedgerServices, as actor: Actor)
        async throws
    {
        let parties = [address.unit.map { Key<Party>($0) }, address.person.map { Key<Party>($0) }]
        let names =
            parties.contains { $0 != nil }
            ? try await services.desk.ask(PartyNames(parties.compactMap { $0 }), as: actor) : [:]
        plan = address.plan.flatMap { plan in list.items.lazy.compactMap(\.document).first { $0.id == plan }?.citation }
        unit = parties[0].flatMap { names[$0]?.name }
        person = parties[1].flatMap { names[$0]?.name }
    }
}
