/// How somebody wants to be told of one kind of notice. Each but the last shows it in the product too.
public enum NoticeChannel: String, Sendable, Codable, CaseIterable {
    case product
    /// And an e-mail at once.
    case mail
    /// And a line in the day's one e-mail.
    case digest
    /// Not at all.
    case off

    /// What is urgent does not wait for the day's e-mail; who wants none gets none.
    public func carrying(urgent isUrgent: Bool) -> NoticeChannel {
        isUrgent && self != .off ? .mail : self
    }
}
