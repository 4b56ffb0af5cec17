public import Office

/// One notice to one person, about to be written.
public struct NewNoticeRow: Sendable, Hashable {
    public let recipient: Key<Person>
    public let kind: NoticeKind
    public let subject: NoticeSubject?
    public let words: String
    /// Never `.off`.
    public let channel: NoticeChannel
    public let isUrgent: Bool

    public init(
        recipient: Key<Person>, kind: NoticeKind, subject: NoticeSubject?, words: String, channel: NoticeChannel,
        isUrgent: Bool
    ) {
        self.recipient = recipient
        self.kind = kind
        self.subject = subject
        self.words = words
        self.channel = channel
        self.isUrgent = isUrgent
    }
}
