public import Office
public import WorkTime

/// Where a page of files to be handed in begins: after the file of that key, due on that day.
public struct DueCaseCursor: Sendable, Hashable {
    public let day: CalendarDay
    public let id: Key<CaseFile>

    public init(day: CalendarDay, id: Key<CaseFile>) {
        self.day = day
        self.id = id
    }
}
