public import WorkTime

/// Where the next page of a list sorted by due day begins: after this row. Stands in addresses as `2025-03-14.120`.
public struct DueCursor: Sendable, Hashable, CustomStringConvertible {
    /// `CalendarDay.last` for what has no due day.
    public let due: CalendarDay
    public let id: Key<Obligation>

    public init(due: CalendarDay, id: Key<Obligation>) {
        self.due = due
        self.id = id
    }

    /// Nil for anything else than what `description` writes.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let due = CalendarDay(parts[0]), let id = Key<Obligation>(parts[1]) else { return nil }
        self.init(due: due, id: id)
    }

    public var description: String { "\(due).\(id)" }
}
