public import WorkTime

/// Where an obligation stands in a list sorted by due day, and until when it is in time there.
public struct ListPlace: Sendable, Hashable {
    public let cursor: DueCursor
    /// Nil where it cannot become late.
    public let lateAfter: CalendarDay?

    public init(_ cursor: DueCursor, lateAfter: CalendarDay?) {
        self.cursor = cursor
        self.lateAfter = lateAfter
    }
}
