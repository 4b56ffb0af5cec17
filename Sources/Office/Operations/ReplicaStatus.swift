/// How a replica of the database does that pages are read from, as one server sees it.
public struct ReplicaStatus: Sendable, Equatable {
    /// Whether reads go there now.
    public let isUsed: Bool
    /// What it had not replayed yet when it was last asked; nil as long as it does not answer.
    public let lagBytes: Int?
    /// For how many seconds it has not shown the newest changes; nil as long as it does not answer.
    public let lagSeconds: Int?
    /// Reads that it has answered since the server began.
    public let reads: Int
    /// Reads that might have gone there and were carried out on the primary.
    public let fallbacks: Int

    public init(isUsed: Bool, lagBytes: Int?, lagSeconds: Int?, reads: Int, fallbacks: Int) {
        self.isUsed = isUsed
        self.lagBytes = lagBytes
        self.lagSeconds = lagSeconds
        self.reads = reads
        self.fallbacks = fallbacks
    }
}
