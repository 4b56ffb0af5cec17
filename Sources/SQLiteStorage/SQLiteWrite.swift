import GRDB
import Storage
import Synchronization
import WorkTime

/// A write whose caller waits for its answer. It runs on the writer's connection only.
protocol WaitingWrite: Sendable {
    /// Runs the body, anew where it ran before, and keeps what came of it. False when the transaction cannot go on to its
    /// commit with it: the body failed after it had written something, or has left a reference that leads nowhere.
    func run(in db: Database) -> Bool

    /// Gives the caller what came of it, after the commit.
    func answer()

    /// Tells the caller that the transaction was not kept, unless the body failed anyhow.
    func answer(refusal: any Error)
}

final class SQLiteWrite<Value: Sendable>: WaitingWrite {
    private struct State {
        var caller: CheckedContinuation<Value, any Error>?
        /// Nil until the body ran: a transaction that could not begin is refused with its own fault.
        var outcome: Result<Value, any Error>?
    }

    private let body: @Sendable (any Transaction) throws -> Value
    private let now: @Sendable () -> Instant
    private let trace: StatementTrace?
    private let cancellation = SQLiteCancellation()
    private let state = Mutex(State())

    init(
        _ body: @escaping @Sendable (any Transaction) throws -> Value, now: @escaping @Sendable () -> Instant,
        trace: StatementTrace?
    ) {
        self.body = body
        self.now = now
        self.trace = trace
    }

    func wait(_ caller: CheckedContinuation<Value, any Error>) {
        state.withLock { $0.caller = caller }
    }

    /// Stops the body; a commit once begun is finished.
    func cancel() { cancellation.cancel() }

    func run(in db: Database) -> Bool {
        let transaction = SQLiteTransaction(db, now: now(), trace: trace) { [cancellation] in cancellation.isCancelled }
        let outcome: Result<Value, any Error> = Result {
            guard !cancellation.isCancelled else { throw CancellationError() }
            return try cancellation.watched(in: db) {
                let value = try body(transaction)
                try transaction.finish()
                return value
            }
        }
        state.withLock { $0.outcome = outcome }
        switch outcome {
        case .success:
            return true
        case .failure:
            // Some faults end the whole transaction by themselves.
            return !transaction.hasWritten && db.isInsideTransaction
        }
    }

    func answer() {
        let (caller, outcome) = taken()
        caller?.resume(with: outcome ?? .failure(CancellationError()))
    }

    func answer(refusal: any Error) {
        let (caller, outcome) = taken()
        switch outcome {
        case .success, nil: caller?.resume(throwing: refusal)
        case .failure(let error): caller?.resume(throwing: error)
        }
    }

    private func taken() -> (CheckedContinuation<Value, any Error>?, Result<Value, any Error>?) {
        state.withLock { state in
            defer { state.caller = nil }
            return (state.caller, state.outcome)
        }
    }
}
