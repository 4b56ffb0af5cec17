import CLibPQ
import Storage
import WorkTime

/// One connection with a thread's worth of waiting: everything in it happens on its own queue, one transaction at a time.
actor PostgresConnection {
    enum Purpose {
        case reading
        case writing
        case altering

        var beginning: [String] {
            switch self {
            case .reading: ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"]
            case .writing: ["BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"] + planningOnce
            case .altering: ["BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"]
            }
        }
    }

    /// Acts and most of what pages ask go by keys: to plan each of their statements for its values took as long as to run it,
    /// or longer. What is planned once, while a table is small, must not read it from end to end when it has grown.
    static let planningOnce = ["SET LOCAL plan_cache_mode = auto", "SET LOCAL enable_seqscan = off"]

    /// The same where the server shall not choose: it planned the counts of the rail anew for each page, because it takes one
    /// percent of estimated cost for more than the planning.
    static let planningOnceAlways = [
        "SET LOCAL plan_cache_mode = force_generic_plan", "SET LOCAL enable_seqscan = off",
    ]

    /// As a connection begins: what is searched for may be rare or frequent.
    static let planningForValues = [
        "SET LOCAL plan_cache_mode = force_custom_plan", "SET LOCAL enable_seqscan = on",
    ]

    /// How often a body is run when it loses against other transactions.
    private static let attempts = 5

    private let executor: QueueExecutor
    private let url: String
    private let isReplica: Bool
    /// Is told how far the log is after each write; nil where nobody asks.
    private let log: WrittenLog?
    private let now: @Sendable () -> Instant
    private let trace: StatementTrace?
    private let canceller = PostgresCanceller()
    private var session: PostgresSession?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        number: Int, url: String, isReplica: Bool = false, log: WrittenLog? = nil,
        now: @escaping @Sendable () -> Instant, trace: StatementTrace?
    ) {
        executor = QueueExecutor(label: isReplica ? "postgres.replica.\(number)" : "postgres.\(number)")
        self.url = url
        self.isReplica = isReplica
        self.log = log
        self.now = now
        self.trace = trace
    }

    func connect() throws(StorageError) {
        _ = try connected()
    }

    func disconnect() {
        session = nil
    }

    /// Runs `body` in a transaction and commits it.
    nonisolated func transact<Value: Sendable>(
        _ purpose: Purpose, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await withTaskCancellationHandler {
            try await run(purpose, body)
        } onCancel: {
            canceller.cancel()
        }
    }

    /// Reads on a replica that has replayed at least `floor`, once: whoever is refused has the primary.
    nonisolated func follow<Value: Sendable>(
        _ floor: LogPosition, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await withTaskCancellationHandler {
            try await runFollowing(floor, body)
        } onCancel: {
            canceller.cancel()
        }
    }

    private func runFollowing<Value>(_ floor: LogPosition, _ body: (any Transaction) throws -> Value) throws -> Value {
        defer { canceller.disarm() }
        do {
            return try runOnce(.reading, floor: floor, body)
        } catch let retry as PostgresRetry {
            throw retry.fault
        }
    }

    private func run<Value>(_ purpose: Purpose, _ body: (any Transaction) throws -> Value) throws -> Value {
        defer { canceller.disarm() }
        var attempt = 1
        while true {
            do {
                return try runOnce(purpose, floor: nil, body)
            } catch let retry as PostgresRetry {
                guard attempt < Self.attempts else { throw retry.fault }
                attempt += 1
            }
        }
    }

    private func runOnce<Value>(
        _ purpose: Purpose, floor: LogPosition?, _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        let session = try connected()
        // A replica that hangs would never take the question; what runs there ends by its own limits.
        if !isReplica { canceller.arm(session.cancelHandle) }
        try Task.checkCancellation()
        let transaction = PostgresTransaction(session, now: now(), trace: trace, floor: floor)
        do {
            try transaction.begin(purpose)
            let value = try body(transaction)
            try transaction.finish()
            // From here the outcome belongs to the server: neither cancelled nor tried again.
            canceller.disarm()
            try transaction.commit(tellingPosition: log != nil && purpose != .reading)
            if let position = transaction.position { log?.note(position) }
            return value
        } catch {
            canceller.disarm()
            session.rollBack()
            if let position = transaction.position { log?.note(position) }
            let mayRetry = transaction.mayRetry && !session.isGivenUp
            if !session.isReady || transaction.hasStalePlan || transaction.isPromoted { self.session = nil }
            guard let failure = transaction.failure else { throw error }
            if failure.kind == .cancelled { throw CancellationError() }
            if mayRetry { throw PostgresRetry(fault: failure) }
            throw error
        }
    }

    private func connected() throws(StorageError) -> PostgresSession {
        if let session { return session }
        let session = try PostgresSession(url: url, ofReplica: isReplica)
        self.session = session
        return session
    }
}

/// Says that nothing was kept and the body may run again.
private struct PostgresRetry: Error {
    let fault: StorageError
}
