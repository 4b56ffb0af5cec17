public import WorkTime

/// One row of a worklist: that an obligation concerns a holder, and in which part of the list it stands.
public struct WorkItem: Sendable, Hashable {
    public let holder: Key<Party>
    public let tab: WorklistTab
    public let obligation: Key<Obligation>
    /// Nil sorts last.
    public var due: CalendarDay?
    /// The last day on which it is in time there; nil where it cannot become late.
    public var lateAfter: CalendarDay?
    /// Whether it still stands there; what the holder has done with stays as a closed row.
    public var isOpen: Bool

    public init(
        holder: Key<Party>, tab: WorklistTab, obligation: Key<Obligation>, due: CalendarDay?,
        lateAfter: CalendarDay?, isOpen: Bool
    ) {
        self.holder = holder
        self.tab = tab
        self.obligation = obligation
        self.due = due
        self.lateAfter = lateAfter
        self.isOpen = isOpen
    }
}
