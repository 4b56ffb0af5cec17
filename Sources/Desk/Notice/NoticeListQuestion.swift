public import Office
import Storage

/// What one was told, newest first: one statement.
public struct NoticeListQuestion: Question {
    public let unreadOnly: Bool
    public let before: Key<NoticeItem>?
    public let limit: Int

    public init(unreadOnly: Bool = false, before: Key<NoticeItem>? = nil, limit: Int = 50) {
        self.unreadOnly = unreadOnly
        self.before = before
        self.limit = limit
    }

    public func answer(_ look: View) throws -> NoticeListPage {
        let items = try NoticeStore.page(
            look.tx, of: look.actor, unreadOnly: unreadOnly, before: before, limit: limit + 1)
        return NoticeListPage(
            items: Array(items.prefix(limit)), next: items.count > limit ? items[limit - 1].id : nil)
    }
}
