public import WorkTime

/// A note that somebody left for himself on an obligation; nobody else sees it.
public struct ReminderItem: Sendable, Equatable {
    public let id: Key<ReminderItem>
    public let obligation: Key<Obligation>
    public let on: CalendarDay
    public let note: String
    /// Whether it was done with.
    public let isDone: Bool

    public init(id: Key<ReminderItem>, obligation: Key<Obligation>, on: CalendarDay, note: String, isDone: Bool) {
        self.id = id
        self.obligation = obligation
        self.on = on
        self.note = note
        self.isDone = isDone
    }
}
