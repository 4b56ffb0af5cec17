public import Office
import Storage

/// Files that are to be removed for good, and those that were: two statements. Clerks, administrators and the office's leaders;
/// everybody else gets «not found».
public struct ErasureList: Question {
    public struct Answer: Sendable, Equatable {
        /// Newest first, at most 100.
        public let waiting: [FileErasure]
        /// The newest 100.
        public let settled: [FileErasure]
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        guard view.actor.seesErasures else { throw FileErasureStore.notFound }
        return Answer(
            waiting: try FileErasureStore.page(view.tx, [.asked], limit: 100),
            settled: try FileErasureStore.page(view.tx, [.done, .declined], limit: 100))
    }
}

extension Actor {
    /// Whether the actor says, as the second person, that a secret file goes for good.
    public var settlesErasures: Bool { has(.administrator) || isLeader }

    public var seesErasures: Bool { settlesErasures || has(.clerk) }
}
