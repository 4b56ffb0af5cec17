public import Office
import Storage

/// Ends one of one's own calendars: its address answers no more. Writes `calendar_feed.revoked`.
public struct RevokeCalendarFeed: Command {
    public let feed: Key<CalendarFeed>

    public init(_ feed: Key<CalendarFeed>) { self.feed = feed }

    public func run(_ act: Act) throws {
        guard try CalendarFeedStore.remove(act.tx, feed, of: act.actor.person) else {
            throw OfficeError(.notFound, "Không có lịch này.")
        }
        try act.record(.calendarFeedRevoked, on: .person, act.actor.person.value, ["feed": JournalValue(feed)])
    }
}
