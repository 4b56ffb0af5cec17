public import Office
import Storage
public import WorkTime

/// Adds a unit of the office or an agency outside. Administrators only; journal: `unit.added`.
///
/// Refuses a name that another unit bears today, and a place in the office that is none (`.invalid`, `.conflict`).
public struct AddUnit: Command {
    public var name: String
    public var shortName: String?
    public var kind: Unit.Kind
    /// The superior; units inside have one, agencies may.
    public var parent: Key<Unit>?
    /// Who records for an agency that has no accounts.
    public var follower: Key<Person>?
    public var aliases: [String]
    /// Nil means today.
    public var from: CalendarDay?

    public init(
        name: String, shortName: String? = nil, kind: Unit.Kind, parent: Key<Unit>? = nil,
        follower: Key<Person>? = nil, aliases: [String] = [], from: CalendarDay? = nil
    ) {
        self.name = name
        self.shortName = shortName
        self.kind = kind
        self.parent = parent
        self.follower = follower
        self.aliases = aliases
        self.from = from
    }

    public func run(_ act: Act) throws -> Key<Unit> {
        try act.actor.mustAdminister()
        let day = try EffectiveDay.past(from, today: act.today)
        let names = try UnitNames(name: name, shortName: shortName, aliases: aliases)
        let place = UnitPlace(kind: kind, parent: parent, follower: follower)
        try names.mustBeFree(in: act.tx, for: nil)
        try place.mustBeSound(in: act.tx, for: nil, today: act.today)
        let unit = try UnitStore.insert(
            act.tx, parent: parent, kind: kind, isOutside: kind == .agency, follower: follower, name: names.name,
            shortName: names.shortName, from: day)
        try UnitNameStore.setAliases(act.tx, of: unit, to: names.aliases)
        if kind != .agency {
            _ = try ScopeStore.unit(act.tx, unit)
            try ScopeStore.refresh(act.tx, on: act.today)
        }
        var body: [String: JournalValue] = [
            "name": .text(names.name), "kind": .text(kind.rawValue), "parent": .init(parent), "from": .init(day),
        ]
        // Who saw what is laid on an agency is told from here.
        if kind == .agency { body["follower"] = JournalValue(follower) }
        try act.record(.unitAdded, on: .unit, unit.value, body)
        return unit
    }
}
