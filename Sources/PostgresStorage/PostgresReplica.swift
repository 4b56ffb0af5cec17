public import Office
public import Storage
import Synchronization
import WorkTime

/// A streaming replica that answers the reads of whole pages, as long as it follows closely.
///
/// Who cannot be answered by it gets no answer here and asks the primary; nobody waits for it to catch up.
public final class PostgresReplica: Sendable {
    private let primary: PostgresPool
    private let pool: PostgresPool
    /// Looks how the replica does, so that no page finds it out.
    private let watcher: PostgresConnection
    private let log: WrittenLog
    private let now: @Sendable () -> Instant
    private let state = Mutex(ReplicaState())

    init(
        url: String, connections: Int, primary: PostgresPool, log: WrittenLog, now: @escaping @Sendable () -> Instant,
        trace: StatementTrace?
    ) {
        let all = (0...connections).map {
            PostgresConnection(number: $0, url: url, isReplica: true, now: now, trace: trace)
        }
        watcher = all[0]
        pool = PostgresPool(Array(all.dropFirst()))
        self.primary = primary
        self.log = log
        self.now = now
    }

    /// How far the log was after the last write of this process: what is told of the write tells this with it. Nil before the first.
    public var lastWritten: LogPosition? { log.position }

    public var status: ReplicaStatus { state.withLock { $0.status(at: now()) } }

    /// Looks how far the primary and the replica are. To be called every second: a replica that nobody looked after for longer than
    /// `ReplicaState.longest` is not used.
    public func look() async {
        guard let position = try? await primary.lend({ try await $0.transact(.reading, Self.primaryPosition) }) else {
            return
        }
        let replica = try? await watcher.transact(.reading, Self.replicaPosition)
        state.withLock { $0.note(primary: position, replica: replica, at: now()) }
    }

    /// What `body` reads on the replica when that has all that `known` says, and all that was there some seconds ago. Nil when it
    /// must be read on the primary: also where `body` throws, because what was not found may only not have come yet.
    ///
    /// Throws `CancellationError` when the task is cancelled.
    func read<Value: Sendable>(
        after known: LogPosition?, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value? {
        let floor = state.withLock { $0.floor(after: known, at: now()) }
        var answer: Value?
        if let floor {
            do {
                answer = try await pool.lendIdle { try await $0.follow(floor, body) }
            } catch is CancellationError {
                throw CancellationError()
            } catch let error as StorageError where error.kind == .unavailable {
                state.withLock { $0.restsUntil = now().adding(seconds: ReplicaState.rest) }
            } catch {
                // It lost against what it replays, was too slow for this page, or would refuse what was asked: the primary knows.
            }
        }
        let isAnswered = answer != nil
        state.withLock { state in
            if isAnswered { state.reads += 1 } else { state.fallbacks += 1 }
        }
        return answer
    }

    func close() async {
        await pool.close()
        await watcher.disconnect()
    }

    // MARK: - Questions

    private static let primaryPosition: @Sendable (any Transaction) throws -> LogPosition = { tx in
        PostgresPosition.primary(try tx.query(SQL(stringLiteral: PostgresPosition.ofPrimary)))
    }

    /// Nil for a server that is no replica.
    private static let replicaPosition: @Sendable (any Transaction) throws -> LogPosition? = { tx in
        guard let bytes = PostgresPosition.replayed(try tx.query(SQL(stringLiteral: PostgresPosition.ofReplica))),
            let row = try tx.first("SELECT timeline_id AS timeline FROM pg_control_checkpoint()")
        else { return nil }
        return LogPosition(timeline: try row.int("timeline"), bytes: bytes)
    }
}
