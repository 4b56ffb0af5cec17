public import Office
import Storage
public import WorkTime

/// Ends a unit and what is shared with it; its records and names stay. Administrators only; journal: `unit.closed`.
///
/// Refuses with `.conflict` while people hold posts in it, units belong to it or work waits for it: somebody has to
/// say first where they go.
public struct CloseUnit: Command {
    public var unit: Key<Unit>
    /// The last day; nil means today.
    public var on: CalendarDay?
    public var version: Int64

    public init(unit: Key<Unit>, on: CalendarDay?, version: Int64) {
        self.unit = unit
        self.on = on
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let day = try EffectiveDay.past(on, today: act.today, field: "on")
        guard let item = try UnitStore.find(act.tx, unit), !item.isClosed else { throw OfficeError.noSuchUnit }
        guard item.unit.kind != .office else {
            throw OfficeError(.conflict, "Không giải thể được Văn phòng: mọi đơn vị trong cơ quan đều trực thuộc.")
        }
        if let name = try UnitNameStore.history(act.tx, of: unit).first, day < name.validFrom {
            throw OfficeError(.invalid, "Ngày cuối cùng trước ngày bắt đầu của tên hiện nay.", field: "on")
        }
        let posts = try PostStore.held(act.tx, in: unit, on: day.adding(days: 1))
        guard posts.isEmpty else {
            throw OfficeError(
                .conflict, "Còn \(posts.count) người giữ chức danh ở đơn vị. Hãy chuyển hoặc thôi chức danh trước.")
        }
        let children = try UnitStore.children(act.tx, of: unit, on: day)
        guard children.isEmpty else {
            throw OfficeError(.conflict, "Còn \(children.count) đơn vị trực thuộc. Hãy chuyển các đơn vị đó trước.")
        }
        try act.endShares(with: unit)
        let work = try UnitStore.openWork(act.tx, of: Key(unit))
        guard work == 0 else {
            throw OfficeError(
                .conflict, "Còn \(work) nhiệm vụ đang giao cho đơn vị. Hãy chuyển các nhiệm vụ đó sang đơn vị khác.")
        }
        try UnitStore.close(act.tx, unit, on: day, version: version)
        try act.record(.unitClosed, on: .unit, unit.value, ["on": .init(day)])
    }
}
