public import Office
import Storage
import WorkTime

/// Charges a unit with filing the papers that it left unfiled for too long: an obligation that ends by itself and is urged
/// as any other. Whoever looks over the filing of all units, or answers for the unit. Nil where there is nothing to file, or
/// the unit is charged already.
public struct UrgeFiling: Command {
    public let unit: Key<Unit>

    public init(_ unit: Key<Unit>) { self.unit = unit }

    public func run(_ act: Act) throws -> Key<Obligation>? {
        guard act.actor.overseesFiling || act.actor.answers(for: unit) else {
            throw OfficeError(
                .forbidden,
                "Chỉ lưu trữ, văn thư, người theo dõi kế hoạch, lãnh đạo hoặc trưởng đơn vị mới đôn đốc lập hồ sơ.")
        }
        guard let item = try UnitStore.find(act.tx, unit), !item.unit.isOutside else {
            throw OfficeError(.invalid, "Không có đơn vị được chọn.", field: "unit")
        }
        return try act.chargeFiling(
            NamedParty(key: Key(unit), kind: .unit, name: item.unit.name), assigner: act.actor.person)
    }
}
