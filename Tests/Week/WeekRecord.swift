import Synchronization

/// What the site answered, by the papers of the plan.
final class WeekRecord: Sendable {
    /// An incoming paper that was taken in.
    struct Incoming: Sendable {
        var document: Int64 = 0
        /// «Số đến».
        var number = ""
        var obligation: Int64?
        /// On which day of the week it was entered, and whom it was given to then.
        var receiver: String?
    }

    struct Sent: Sendable {
        let id: Int64
        var document: Int64?
        /// With its notation.
        var number: String?
    }

    /// A number that was made void, with its reason.
    struct VoidNumber: Sendable {
        let number: String
        let reason: String
    }

    private let kept = Mutex<(incoming: [Int: Incoming], outgoing: [Int: Sent], voids: [VoidNumber])>(([:], [:], []))

    var incoming: [Int: Incoming] { kept.withLock { $0.incoming } }
    var outgoing: [Int: Sent] { kept.withLock { $0.outgoing } }
    var voids: [VoidNumber] { kept.withLock { $0.voids } }

    func change(_ paper: Int, _ change: (inout Incoming) -> Void) {
        kept.withLock { change(&$0.incoming[paper, default: Incoming()]) }
    }

    func note(_ paper: Int, _ sent: Sent) { kept.withLock { $0.outgoing[paper] = sent } }

    func note(_ void: VoidNumber) { kept.withLock { $0.voids.append(void) } }
}

/// Work that several people take from one pile, each the next piece when the last is done.
enum SharedWork {
    static func done<Piece: Sendable>(
        _ pieces: [Piece], by workers: Int, _ body: @escaping @Sendable (Piece, _ worker: Int) async throws -> Void
    ) async throws {
        let pile = Pile(pieces)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    while let piece = pile.take() { try await body(piece, worker) }
                }
            }
            try await group.waitForAll()
        }
    }

    private final class Pile<Piece: Sendable>: Sendable {
        private let left: Mutex<[Piece]>

        init(_ pieces: [Piece]) { left = Mutex(pieces.reversed()) }

        func take() -> Piece? { left.withLock { $0.popLast() } }
    }
}
