public import Office
import Storage
public import WorkTime

/// Ends a right to sign. Administrators and clerks; journal: `delegation.ended`.
public struct EndDelegation: Command {
    public let delegation: Key<Delegation>
    /// The last day; nil means yesterday, so that it ends at once.
    public let on: CalendarDay?
    public let version: Int64

    public init(_ delegation: Key<Delegation>, on: CalendarDay? = nil, version: Int64) {
        self.delegation = delegation
        self.on = on
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepDelegations()
        guard let item = try DelegationStore.find(act.tx, delegation) else {
            throw OfficeError(.notFound, "Không có nội dung giao quyền ký này.")
        }
        let day = try EffectiveDay.near(on ?? act.today.adding(days: -1), today: act.today, field: "on")
        guard item.delegation.validTo.map({ day < $0 }) ?? true else {
            throw OfficeError(.conflict, "Quyền ký này đã kết thúc.")
        }
        try DelegationStore.end(act.tx, delegation, on: day, version: version)
        try act.record(
            .delegationEnded, on: item.receiver.kind == .unit ? .unit : .person, item.receiver.key.value,
            ["delegation": .init(delegation), "on": .init(day)])
    }
}
