public import Office
import Storage

/// What somebody follows, and the notes left for oneself.
public struct WatchedPage: Sendable {
    public let items: [ObligationItem]
    /// Where the next page begins; nil at the end.
    public let next: DueCursor?
    public let reminders: [(reminder: ReminderItem, content: String)]
}

/// What the actor follows by due day, and his or her own reminders: four statements.
public struct WatchedQuestion: Question {
    public let after: DueCursor?
    public let limit: Int

    public init(after: DueCursor? = nil, limit: Int = 50) {
        self.after = after
        self.limit = min(max(limit, 1), 200)
    }

    public func answer(_ look: View) throws -> WatchedPage {
        let found = try TalkStore.watched(look.tx, by: look.actor, after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        return WatchedPage(
            items: try ObligationItemStore.items(look.tx, shown.map(\.cursor.id), for: look.actor),
            next: found.count > limit ? shown.last?.cursor : nil,
            reminders: try TalkStore.reminders(look.tx, of: look.actor, limit: 100))
    }
}
