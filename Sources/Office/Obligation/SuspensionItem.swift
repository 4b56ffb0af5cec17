public import WorkTime

/// A time in which an obligation's clock stood still, with what that did to its deadline.
public struct SuspensionItem: Sendable, Equatable {
    public let suspension: Suspension
    public let reason: String
    public let basis: DocumentLabel?
    public let suspendedBy: NamedParty
    public let resumedBy: NamedParty?
    /// The deadline before it and after; both nil where it had none.
    public let oldDue: CalendarDay?
    public let newDue: CalendarDay?

    public init(
        suspension: Suspension, reason: String, basis: DocumentLabel?, suspendedBy: NamedParty,
        resumedBy: NamedParty?, oldDue: CalendarDay?, newDue: CalendarDay?
    ) {
        self.suspension = suspension
        self.reason = reason
        self.basis = basis
        self.suspendedBy = suspendedBy
        self.resumedBy = resumedBy
        self.oldDue = oldDue
        self.newDue = newDue
    }
}
