public import Office
import Storage

/// Writes by which other names a unit is known. Administrators only; journal: `unit.aliases_changed`.
public struct SetUnitAliases: Command {
    public var unit: Key<Unit>
    public var aliases: [String]
    public var version: Int64

    public init(unit: Key<Unit>, aliases: [String], version: Int64) {
        self.unit = unit
        self.aliases = aliases
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let item = try UnitStore.find(act.tx, unit), !item.isClosed else { throw OfficeError.noSuchUnit }
        let names = try UnitNames(name: item.unit.name, shortName: item.unit.shortName, aliases: aliases)
        let old = try UnitNameStore.aliases(act.tx, of: unit)
        guard Set(names.aliases) != Set(old) else { return }
        try UnitStore.raiseVersion(act.tx, unit, version: version)
        try UnitNameStore.setAliases(act.tx, of: unit, to: names.aliases)
        try act.record(
            .unitAliasesChanged, on: .unit, unit.value, ["aliases": .list(names.aliases.map { .text($0) })])
    }
}
