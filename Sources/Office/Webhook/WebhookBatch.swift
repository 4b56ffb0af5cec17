/// Which sealed entries of the journal one delivery tells of.
public struct WebhookBatch: Sendable, Equatable {
    public let webhook: Key<Webhook>
    /// Both with it; nothing between them is a trial that tells of nothing.
    public let first: Int64
    public let last: Int64

    public init(webhook: Key<Webhook>, first: Int64, last: Int64) {
        self.webhook = webhook
        self.first = first
        self.last = last
    }

    /// «7/120-180»
    public var payload: String { "\(webhook)/\(first)-\(last)" }

    public init?(payload: String) {
        let parts = payload.split { $0 == "/" || $0 == "-" }.map { Int64($0) }
        guard parts.count == 3, let webhook = parts[0], let first = parts[1], let last = parts[2] else { return nil }
        self.init(webhook: Key(webhook), first: first, last: last)
    }
}
