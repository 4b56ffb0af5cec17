public import WorkTime

/// Work that the program does beside the requests, as far as it is due and not done yet.
public struct BackgroundQueue: Sendable, Equatable {
    public enum Work: String, Sendable, CaseIterable {
        /// Acts on many tasks at once that are under way.
        case bulk
        /// Obligations that a rung of urging waits for.
        case urging
        /// Papers whose pages are still to be read.
        case pages
        /// Signatures to be checked again.
        case signatures
    }

    public let work: Work
    public let count: Int
    /// Since when the first of them waits; nil when none does.
    public let oldest: Instant?

    public init(work: Work, count: Int, oldest: Instant?) {
        self.work = work
        self.count = count
        self.oldest = oldest
    }
}
