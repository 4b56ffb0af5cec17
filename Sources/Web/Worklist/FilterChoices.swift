import Office

/// What the filters of a list offer, and the names of what is chosen.
struct FilterChoices: Sendable, Equatable {
    /// The plans with open work of this person, newest first.
    var plans: [DocumentLabel] = []
    /// The units of today in the order of the organisation.
    var units: [NamedParty] = []
    /// The person by whom the list is filtered.
    var person: NamedParty?

    func planTitle(_ key: Key<Document>) -> String {
        plans.first { $0.id == key }?.short ?? "đã chọn"
    }

    func unitName(_ key: Key<Unit>) -> String {
        units.first { $0.key == Key<Party>(key) }?.name ?? "đã chọn"
    }
}
