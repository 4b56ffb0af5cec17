public import Desk
import NIOCore
import Office
import Synchronization
import WorkTime

/// The public board of this process: figures kept until something changes, and those who look at them live.
///
///     Desk(storage: storage, publish: { live.publish($0); board.hear($0) })
///
/// However many look, a change costs one question a period, and one piece of bytes that all of them are sent. What the index counts
/// over each dossier of a period is counted once a minute at most: over a year of a busy counter it takes longer than a rating may;
/// of a period that is over, once an hour.
public final class PublicBoard: Sendable {
    private struct Kept {
        let board: ServiceBoard
        /// The change up to which it is right.
        let change: Int
        let madeAt: ContinuousClock.Instant
        /// When the index was counted over each dossier.
        let countedAt: ContinuousClock.Instant

        /// Whether the period was over when it was made.
        var isOver: Bool { board.span.end < OfficeTime.day(of: board.at) }
    }

    /// Where the figures of a period come from.
    private enum Found {
        case kept(ServiceBoard)
        case making(Task<ServiceBoard, any Error>)
    }

    private struct Listener {
        let period: ReportPeriod
        let sender: String
        let frames: AsyncStream<ByteBuffer>.Continuation
        /// Whether it was sent the figures once: its page may have been drawn before the last change.
        var isTold = false
    }

    private struct State {
        var change = 1
        /// The change of which the listeners know.
        var told = 0
        var kept: [ReportPeriod: Kept] = [:]
        var making: [ReportPeriod: Task<ServiceBoard, any Error>] = [:]
        var sent: [ReportPeriod: ByteBuffer] = [:]
        var next = 0
        var listeners: [Int: Listener] = [:]
    }

    /// Beyond that figures are made anew: time alone makes dossiers overdue.
    private static let longest = Duration.seconds(60)
    /// Beyond that what was counted over each dossier of a period that is over is counted anew.
    private static let longestOver = Duration.seconds(3_600)
    /// How many periods are kept: months, quarters and years of three years, and some more.
    private static let most = 60

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant

    /// A board that tells the age of figures by `now`.
    public init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

    /// How many are looking now.
    public var count: Int { state.withLock { $0.listeners.count } }

    /// What the desk announces after its transactions.
    public func hear(_ notices: [Notice]) {
        guard notices.contains(where: { $0.topic == RateService.topic || $0.topic == "dossiers" }) else { return }
        state.withLock { $0.change += 1 }
    }

    // MARK: - Figures

    /// The figures of a period. While they are made anew all get those of before, or wait for the same ones where there are none.
    func figures(of period: ReportPeriod, from desk: Desk) async throws -> ServiceBoard {
        let found = state.withLock { state -> Found in
            let old = state.kept[period]
            let isMaking = state.making[period] != nil
            if let old, isMaking || isFresh(old, at: state.change) { return .kept(old.board) }
            if let making = state.making[period] { return .making(making) }
            let change = state.change
            // Of nobody's request: whoever waits for it may go.
            let making = Task { try await self.make(period, after: old, at: change, from: desk) }
            state.making[period] = making
            return .making(making)
        }
        switch found {
        case .kept(let board): return board
        case .making(let making): return try await making.value
        }
    }

    private func isFresh(_ kept: Kept, at change: Int) -> Bool {
        kept.change == change && now() - kept.madeAt < Self.longest
    }

    private func make(
        _ period: ReportPeriod, after old: Kept?, at change: Int, from desk: Desk
    ) async throws -> ServiceBoard {
        let counted = old.flatMap { old in
            let longest = old.isOver ? Self.longestOver : Self.longest
            return now() - old.countedAt < longest ? old : nil
        }
        let ledger = counted?.board.index?.ledger
        let start = now()
        do {
            // What is kept is shown until the next change: it must have the last one.
            let board = try await ReplicaReading.withoutReplica {
                try await desk.ask(ServiceBoardQuestion(period, ledger: ledger), as: .citizen)
            }
            keep(
                Kept(board: board, change: change, madeAt: now(), countedAt: counted?.countedAt ?? start), of: period)
            return board
        } catch {
            state.withLock { _ = $0.making.removeValue(forKey: period) }
            throw error
        }
    }

    /// Where there are too many one that is over goes first, the oldest of those: whoever walks through the past drops nothing of today.
    private func keep(_ kept: Kept, of period: ReportPeriod) {
        state.withLock { state in
            state.making[period] = nil
            if state.kept[period] == nil, state.kept.count >= Self.most {
                let first = state.kept.min {
                    ($0.value.isOver ? 0 : 1, $0.value.madeAt) < ($1.value.isOver ? 0 : 1, $1.value.madeAt)
                }
                if let first { state.kept[first.key] = nil }
            }
            state.kept[period] = kept
        }
    }

    // MARK: - Those who look

    /// What changes of a period from now on, until the stream is dropped or finished; nil when too many look already.
    func listen(
        to period: ReportPeriod, from address: String?, limits: PublicRules.Limits
    ) -> (frames: AsyncStream<ByteBuffer>, finish: @Sendable () -> Void)? {
        // Who does not keep up misses the older figures: each frame has all of them.
        let (frames, continuation) = AsyncStream.makeStream(of: ByteBuffer.self, bufferingPolicy: .bufferingNewest(2))
        let sender = SenderAddress.name(of: address)
        let id = state.withLock { state -> Int? in
            guard state.listeners.count < limits.boards,
                state.listeners.values.count(where: { $0.sender == sender }) < limits.boardsOfAddress
            else { return nil }
            state.next += 1
            state.listeners[state.next] = Listener(period: period, sender: sender, frames: continuation)
            return state.next
        }
        guard let id else { return nil }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: id) }
        }
        return (frames, { continuation.finish() })
    }

    /// Tells those who look, where something has changed since they were told, a minute has passed, or they came since. Called a few times a second.
    public func tell(from desk: Desk) async throws {
        let (change, periods) = state.withLock { state -> (Int, Set<ReportPeriod>) in
            let looked = Set(state.listeners.values.map(\.period))
            guard state.told == state.change else { return (state.change, looked) }
            let old = looked.filter { period in
                state.kept[period].map { now() - $0.madeAt >= Self.longest } ?? true
            }
            return (state.change, old.union(state.listeners.values.filter { !$0.isTold }.map(\.period)))
        }
        var isTold = true
        for period in periods {
            let board = try await figures(of: period, from: desk)
            isTold = isTold && state.withLock { ($0.kept[period]?.change ?? 0) >= change }
            send(BoardFrame.figures(board), of: period)
        }
        if isTold { state.withLock { $0.told = max($0.told, change) } }
    }

    private func send(_ frame: ByteBuffer, of period: ReportPeriod) {
        let listeners = state.withLock { state -> [Listener] in
            let isNew = state.sent[period] != frame
            if state.sent.count >= Self.most { state.sent = [:] }
            state.sent[period] = frame
            let told = state.listeners.filter { $0.value.period == period && (isNew || !$0.value.isTold) }
            for id in told.keys { state.listeners[id]?.isTold = true }
            return Array(told.values)
        }
        for listener in listeners { listener.frames.yield(frame) }
    }
}
