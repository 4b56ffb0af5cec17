public import Office
import Storage
public import WorkTime

/// Where a page of unfiled papers begins: after the paper of that key, entered on that day.
public struct UnfiledCursor: Sendable, Hashable {
    public let day: CalendarDay
    public let id: Key<Document>

    public init(day: CalendarDay, id: Key<Document>) {
        self.day = day
        self.id = id
    }

    var stored: UnfiledPaperStore.Cursor { .init(day: day, id: id) }
}
