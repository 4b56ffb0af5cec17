public import WorkTime

/// A step of an obligation that has a day of its own.
public struct Milestone: Sendable, Equatable {
    public let id: Key<Milestone>
    public var text: String
    public var due: CalendarDay
    public var doneOn: CalendarDay?

    public init(id: Key<Milestone>, text: String, due: CalendarDay, doneOn: CalendarDay? = nil) {
        self.id = id
        self.text = text
        self.due = due
        self.doneOn = doneOn
    }
}
