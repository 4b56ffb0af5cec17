public import Office
import Storage
public import WorkTime

/// Gives a unit another name from a day on; papers of before keep the old one. Administrators only; journal:
/// `unit.renamed`.
///
/// A day on which the present name began, or before, replaces that name: it was entered wrongly.
public struct RenameUnit: Command {
    public var unit: Key<Unit>
    public var name: String
    public var shortName: String?
    /// Nil means today.
    public var from: CalendarDay?
    public var version: Int64

    public init(unit: Key<Unit>, name: String, shortName: String?, from: CalendarDay?, version: Int64) {
        self.unit = unit
        self.name = name
        self.shortName = shortName
        self.from = from
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let names = try UnitNames(name: name, shortName: shortName, aliases: [])
        let day = try EffectiveDay.past(from, today: act.today)
        guard let item = try UnitStore.find(act.tx, unit), !item.isClosed else { throw OfficeError.noSuchUnit }
        guard names.name != item.unit.name || names.shortName != item.unit.shortName else { return }
        guard day >= item.validFrom else {
            throw OfficeError(.invalid, "Ngày đổi tên trước ngày thành lập đơn vị.", field: "from")
        }
        if let earlier = try UnitNameStore.history(act.tx, of: unit).dropFirst().first, day <= earlier.validFrom {
            throw OfficeError(.invalid, "Ngày đổi tên phải sau ngày của tên trước đó.", field: "from")
        }
        try names.mustBeFree(in: act.tx, for: unit)
        try UnitStore.raiseVersion(act.tx, unit, version: version)
        try UnitNameStore.rename(act.tx, unit, to: names.name, shortName: names.shortName, from: day)
        try act.record(
            .unitRenamed, on: .unit, unit.value,
            ["old": .text(item.unit.name), "new": .text(names.name), "from": .init(day)])
    }
}
