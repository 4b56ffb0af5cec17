public import Office
import Storage

/// One's own calendars: one statement.
public struct MyCalendarFeeds: Question {
    public init() {}

    public func answer(_ look: View) throws -> [CalendarFeed] {
        try CalendarFeedStore.all(look.tx, of: look.actor.person)
    }
}
