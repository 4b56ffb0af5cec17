public import Office

/// One page of somebody's notices, newest first.
public struct NoticeListPage: Sendable, Equatable {
    public let items: [NoticeItem]
    /// Sent as `before` it asks for the rest; nil when this was all.
    public let next: Key<NoticeItem>?

    public init(items: [NoticeItem], next: Key<NoticeItem>?) {
        self.items = items
        self.next = next
    }
}
