public import Office
import Storage

/// The papers that wait for a leader's instruction, the oldest first: a leader's own and those of whom he or she stands in
/// for; all of them for a clerk. Two statements. Everybody else gets «not found».
public struct WaitingInstructions: Question {
    public struct Answer: Sendable, Equatable {
        public let items: [Instruction]
        /// Give as `after` for the next page; nil at the end.
        public let next: Key<Instruction>?
    }

    public static let pageSize = 50

    public let after: Key<Instruction>?

    public init(after: Key<Instruction>? = nil) { self.after = after }

    public func answer(_ view: View) throws -> Answer {
        let actor = view.actor
        guard actor.readsInstructions else {
            throw OfficeError(
                .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")
        }
        let found = try InstructionPageStore.waiting(
            view.tx, of: actor.has(.clerk) ? nil : [actor.person] + actor.substituted.map(\.person), after: after,
            limit: Self.pageSize + 1, for: actor)
        let shown = Array(found.prefix(Self.pageSize))
        return Answer(items: shown, next: found.count > Self.pageSize ? shown.last?.id : nil)
    }
}

extension Actor {
    /// Whether papers wait for this person's instruction, or he or she submits them.
    public var readsInstructions: Bool {
        has(.clerk) || isLeader || substituted.contains { $0.standings.contains { $0.rank == .leader } }
    }
}
