import GRDB
import Storage
import Synchronization
import WorkTime

/// Runs writes one after the other on the one connection that writes. Those that wait at the same time share one commit,
/// which is what survives a power cut; each is answered only after it.
///
/// Nobody waits so that a group gets larger: it takes whoever is there. Where one of a group fails after it has written
/// something, all is taken back and each runs again alone, so that every write is kept or refused as if it had been alone
/// from the beginning.
final class SQLiteWriter: Sendable {
    /// A group ends after so many writes, or after so long: those who are done wait for the others.
    private static let most = 16
    static let longest = Duration.milliseconds(10)

    private struct State {
        var waiting: [any WaitingWrite] = []
        /// Whether a turn is on its way, which will take whoever waits.
        var isTurning = false
    }

    private let database: any DatabaseWriter
    private let now: @Sendable () -> Instant
    private let trace: StatementTrace?
    private let longest: Duration
    private let state = Mutex(State())

    init(
        _ database: any DatabaseWriter, longest: Duration, now: @escaping @Sendable () -> Instant,
        trace: StatementTrace?
    ) {
        self.database = database
        self.longest = longest
        self.now = now
        self.trace = trace
    }

    /// How many wait for their turn.
    var waitingCount: Int { state.withLock(\.waiting.count) }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        let write = SQLiteWrite(body, now: now, trace: trace)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                write.wait(continuation)
                add(write)
            }
        } onCancel: {
            write.cancel()
        }
    }

    private func add(_ write: any WaitingWrite) {
        let isFirst = state.withLock { state in
            defer { state.isTurning = true }
            state.waiting.append(write)
            return !state.isTurning
        }
        if isFirst { turn() }
    }

    /// Takes the connection for one group, then lets others have it: a migration, a copy, a checkpoint.
    private func turn() {
        database.asyncWriteWithoutTransaction { [self] db in
            runGroup(in: db)
            let goesOn = state.withLock { state in
                state.isTurning = !state.waiting.isEmpty
                return state.isTurning
            }
            if goesOn { turn() }
        }
    }

    private func runGroup(in db: Database) {
        guard let first = next() else { return }
        let end = ContinuousClock.now + longest
        var count = 1
        let again = commit(first, in: db) {
            guard count < Self.most, ContinuousClock.now < end else { return nil }
            count += 1
            return next()
        }
        for write in again { _ = commit(write, in: db) { nil } }
    }

    private func next() -> (any WaitingWrite)? {
        state.withLock { state in state.waiting.isEmpty ? nil : state.waiting.removeFirst() }
    }

    /// Runs `first` and whoever `next` gives in one transaction, and answers them after its commit. Returns those that must
    /// run again alone, because something of one of them cannot be kept.
    private func commit(
        _ first: any WaitingWrite, in db: Database, next: () -> (any WaitingWrite)?
    ) -> [any WaitingWrite] {
        var group = [first]
        var isSound = true
        do {
            try db.inTransaction(.immediate) {
                var member: (any WaitingWrite)? = first
                while let write = member {
                    isSound = write.run(in: db)
                    guard isSound else { return .rollback }
                    member = next()
                    if let member { group.append(member) }
                }
                return .commit
            }
        } catch {
            // It did not begin, or the disk refused the commit: nothing of it is there, and each is told so.
            for write in group { write.answer(refusal: error) }
            return []
        }
        guard isSound || group.count == 1 else { return group }
        for write in group { write.answer() }
        return []
    }
}
