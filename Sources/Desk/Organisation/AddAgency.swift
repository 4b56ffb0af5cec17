public import Office
import Storage

/// Adds an agency outside that a paper names and nobody has entered yet; nobody follows it until an administrator says
/// who does. By a clerk, the planner or an administrator. Writes `unit.added`.
///
/// Refuses a name that another unit bears today (`.conflict`).
public struct AddAgency: Command {
    public let name: String

    public init(name: String) { self.name = name }

    public func run(_ act: Act) throws -> Key<Unit> {
        guard act.actor.has(.clerk) || act.actor.has(.planner) || act.actor.has(.administrator) else {
            throw OfficeError(
                .forbidden, "Chỉ văn thư, người theo dõi kế hoạch hoặc quản trị mới được thêm cơ quan ngoài.")
        }
        let names = try UnitNames(name: name, shortName: nil, aliases: [])
        try names.mustBeFree(in: act.tx, for: nil)
        let unit = try UnitStore.insert(
            act.tx, parent: nil, kind: .agency, isOutside: true, follower: nil, name: names.name, shortName: nil,
            from: act.today)
        try act.record(
            .unitAdded, on: .unit, unit.value, ["name": .text(names.name), "kind": "agency", "follower": .null])
        return unit
    }
}
