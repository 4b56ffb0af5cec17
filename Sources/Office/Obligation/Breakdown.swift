/// Where the parts of an obligation stand that was broken down. What was cancelled or superseded is no part any more.
public struct Breakdown: Sendable, Equatable {
    public var count: Int
    public var open: Int
    /// The mean of the parts' progress, each counted by its weight, in percent, rounded down.
    public var progress: Int

    public init(count: Int, open: Int, progress: Int) {
        self.count = count
        self.open = open
        self.progress = progress
    }

    /// From sums over the parts; nil when there is none left.
    public init?(count: Int, open: Int, weight: Int, weighted: Int) {
        guard count > 0, weight > 0 else { return nil }
        self.init(count: count, open: open, progress: weighted / weight)
    }
}
