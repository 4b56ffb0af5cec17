import Office
import Storage
import Vietnamese

/// Finds units by the names that lists use: full name, short name, alias.
struct UnitIndex {
    private var named: [String: Key<Unit>] = [:]
    private var otherwise: [String: Set<Key<Unit>>] = [:]

    init(_ act: Act) throws {
        for known in try RosterStore.roster(act.tx, on: act.today).units {
            named[known.unit.name.folded] = known.unit.id
            for name in [known.unit.shortName].compactMap({ $0 }) + known.aliases {
                otherwise[name.folded, default: []].insert(known.unit.id)
            }
        }
    }

    /// Nil for a name that no unit bears, or several do.
    func unit(_ name: String) -> Key<Unit>? {
        if let unit = named[name.folded] { return unit }
        guard let units = otherwise[name.folded], units.count == 1 else { return nil }
        return units.first
    }

    func required(_ name: String, in column: ImportColumn) throws(OfficeError) -> Key<Unit> {
        if let unit = unit(name) { return unit }
        let message =
            otherwise[name.folded] == nil
            ? "Không có đơn vị «\(name)». Hãy sửa tên, hoặc thêm đơn vị vào danh sách đơn vị."
            : "Có nhiều đơn vị gọi là «\(name)». Hãy ghi tên đầy đủ."
        throw OfficeError(.invalid, message, field: column.rawValue)
    }
}
