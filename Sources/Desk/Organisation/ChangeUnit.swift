public import Office
import Storage
import WorkTime

/// Moves a unit under another superior, changes its kind or who follows it. Administrators only; journal:
/// `unit.moved` and `unit.changed`.
///
/// The work of an agency moves into its new follower's worklist at once.
public struct ChangeUnit: Command {
    public var unit: Key<Unit>
    public var kind: Unit.Kind
    public var parent: Key<Unit>?
    public var follower: Key<Person>?
    public var version: Int64

    public init(unit: Key<Unit>, kind: Unit.Kind, parent: Key<Unit>?, follower: Key<Person>?, version: Int64) {
        self.unit = unit
        self.kind = kind
        self.parent = parent
        self.follower = follower
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let item = try UnitStore.find(act.tx, unit), !item.isClosed else { throw OfficeError.noSuchUnit }
        let old = item.unit
        guard kind != old.kind || parent != old.parent || follower != old.follower else { return }
        guard (kind == .agency) == old.isOutside, (kind == .office) == (old.kind == .office) else {
            throw OfficeError(
                .invalid, "Không đổi được đơn vị trong cơ quan thành cơ quan ngoài hoặc ngược lại.", field: "kind")
        }
        let place = UnitPlace(kind: kind, parent: parent, follower: follower)
        try place.mustBeSound(in: act.tx, for: unit, today: act.today)
        if parent != old.parent { try ReorganisationStore.leavePlace(act.tx, unit, after: act.today.adding(days: -1)) }
        try UnitStore.change(
            act.tx, unit, parent: parent, kind: kind, follower: follower, version: version)
        if follower != old.follower { try WorklistStore.rewrite(act.tx, of: Key(unit)) }
        if parent != old.parent {
            try act.record(
                .unitMoved, on: .unit, unit.value, ["old": .init(old.parent), "new": .init(parent)])
        }
        if kind != old.kind || follower != old.follower {
            try act.record(
                .unitChanged, on: .unit, unit.value,
                ["kind": .text(kind.rawValue), "follower": .init(follower), "before": .init(old.follower)])
        }
    }
}
