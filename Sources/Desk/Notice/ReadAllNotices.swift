public import Office
import Storage

/// Marks one's own notices as read, up to the newest that was shown: what came since stays unread. Returns how many.
public struct ReadAllNotices: Command {
    public let newest: Key<NoticeItem>

    public init(upTo newest: Key<NoticeItem>) { self.newest = newest }

    public func run(_ act: Act) throws -> Int {
        let count = try NoticeStore.markRead(act.tx, newest, of: act.actor.person, andOlder: true)
        // The other windows of the same person take the number off their bell.
        act.notify(Notice(topic: Act.noticeTopic, parties: [Key<Party>(act.actor.person)]))
        return count
    }
}
