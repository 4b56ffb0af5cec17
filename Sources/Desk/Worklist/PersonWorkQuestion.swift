public import Office
import Storage

/// What a person leads or coordinates, in his or her own name or passed on by a unit, as far as the actor may see it.
/// `.notFound` when there is no such person.
public struct PersonWorkQuestion: Question {
    public let person: Key<Person>
    public let part: WorkPart
    public let filter: ObligationFilter
    public let after: DueCursor?
    public let limit: Int
    public let extent: ObligationItem.Extent

    public init(
        _ person: Key<Person>, part: WorkPart = .lead, filter: ObligationFilter = ObligationFilter(),
        after: DueCursor? = nil, limit: Int = 50, _ extent: ObligationItem.Extent = .whole
    ) {
        self.person = person
        self.part = part
        self.filter = filter
        self.after = after
        self.limit = min(max(limit, 1), 200)
        self.extent = extent
    }

    public func answer(_ look: View) throws -> PersonWorkPage {
        let work = try look.work(
            of: Key<Party>(person), as: .person, part: part, filter: filter, after: after, limit: limit,
            extent, missing: "Không tìm thấy người này.")
        return PersonWorkPage(
            person: work.party, part: part, counts: work.counts, items: work.items, next: work.next)
    }
}

extension View {
    /// The work of a unit or person: four statements, three for the columns alone.
    func work(
        of key: Key<Party>, as kind: NamedParty.Kind, part: WorkPart, filter: ObligationFilter, after: DueCursor?,
        limit: Int, _ extent: ObligationItem.Extent, missing: String
    ) throws -> (party: NamedParty, counts: WorkCounts, items: [ObligationItem], next: DueCursor?) {
        guard let known = try PartyWorkStore.summary(tx, of: key, for: actor, on: today), known.party.kind == kind
        else { throw OfficeError(.notFound, missing) }
        let found = try PartyWorkStore.page(
            tx, of: key, roles: part.roles, for: actor, filter: filter,
            after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        return (
            known.party,
            WorkCounts(leading: known.leading, coordinating: known.coordinating, overdue: known.overdue),
            try items(of: shown, extent), found.count > limit ? shown.last?.cursor : nil
        )
    }
}

extension View {
    /// The lines of a list that knows where each part of its own stands.
    func items(of shown: ArraySlice<ListPlace>, _ extent: ObligationItem.Extent = .whole) throws -> [ObligationItem] {
        let places = Dictionary(shown.map { ($0.cursor.id, $0) }) { first, _ in first }
        return try ObligationItemStore.items(tx, shown.map(\.cursor.id), extent, for: actor).map { item in
            places[item.id].map(item.standing) ?? item
        }
    }
}

extension WorkPart {
    fileprivate var roles: [ParticipantRole] {
        switch self {
        case .lead: PartyWorkStore.owing
        case .coordinate: [.coordinate]
        case .either: PartyWorkStore.owing + [.coordinate]
        }
    }
}
