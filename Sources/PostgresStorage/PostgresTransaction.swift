import CLibPQ
import Storage
import WorkTime

/// A transaction on one session, used only on its connection's queue.
final class PostgresTransaction: Transaction {
    let now: Instant
    private let session: PostgresSession
    private let trace: StatementTrace?
    /// The first fault; nothing runs after it.
    private(set) var failure: StorageError?
    private var failureState = ""
    /// What goes with the next statement that is asked something.
    private var waiting: [PostgresSession.Statement] = []

    /// Whether the server was told that the transaction begins.
    private var hasBegun = false

    /// Fewer than what the two ends' buffers hold of answers.
    private static let mostWaiting = 64

    /// What a replica must have replayed, until it was asked.
    private var unchecked: LogPosition?

    /// Whether the server was to be a replica and is none any more.
    private(set) var isPromoted = false

    /// Where the log was after the commit; nil before, and where nobody wants to know. `.unknown` also for a commit of which
    /// nobody knows whether it was carried out.
    private(set) var position: LogPosition?

    /// Whether statements are planned for their values now; a writing transaction plans once from its beginning.
    private var plansForValues = false

    var dialect: SQL.Dialect { .postgres }

    /// With `floor` it reads from a replica, and nothing when that is not so far.
    init(_ session: PostgresSession, now: Instant, trace: StatementTrace?, floor: LogPosition?) {
        self.session = session
        unchecked = floor
        self.now = now
        self.trace = trace
    }

    /// Whether another run may succeed where this one failed: it lost against another transaction, the connection was
    /// gone before the commit, or a migration has outdated a prepared statement.
    var mayRetry: Bool {
        guard let failure else { return false }
        return failure.kind == .serialization || session.isLost || hasStalePlan
    }

    var hasStalePlan: Bool { failureState == "0A000" || failureState == "26000" }

    func begin(_ purpose: PostgresConnection.Purpose) throws(StorageError) {
        waiting = purpose.beginning.map { .init(text: $0) }
        plansForValues = purpose == .reading
        guard purpose == .altering else { return }
        try settle()
        // One process migrates a schema at a time, however long it takes.
        for statement in [
            "SET LOCAL statement_timeout = 0", "SET LOCAL lock_timeout = 0",
            "SELECT pg_advisory_xact_lock(hashtext('congvu migrate'), hashtext(current_schema()))",
        ] {
            try attempt { () throws(PostgresFault) in _ = try session.command(statement) }
        }
    }

    func query(_ sql: SQL) throws(StorageError) -> [Row] {
        try perform(sql).rows()
    }

    @discardableResult
    func execute(_ sql: SQL) throws(StorageError) -> Int {
        try perform(sql).changedRows
    }

    func settle() throws(StorageError) {
        guard !waiting.isEmpty else { return }
        let before = waiting
        waiting = []
        _ = try travel(before)
        hasBegun = true
    }

    func byKeys<Value>(always: Bool, _ body: () throws -> Value) throws -> Value {
        guard plansForValues else { return try body() }
        plansForValues = false
        let planning = always ? PostgresConnection.planningOnceAlways : PostgresConnection.planningOnce
        waiting += planning.map { .init(text: $0) }
        defer {
            waiting += PostgresConnection.planningForValues.map { .init(text: $0) }
            plansForValues = true
        }
        return try body()
    }

    func send(_ sql: SQL) throws(StorageError) {
        waiting.append(try statement(sql))
        if waiting.count >= Self.mostWaiting { try settle() }
    }

    /// Throws the failure that the body did not let through: the server would answer the commit with a rollback.
    func finish() throws(StorageError) {
        if let failure { throw failure }
    }

    /// Commits. When the connection is lost on the way, nobody knows whether the server has; that is no `failure`,
    /// because the body must not run again.
    func commit(tellingPosition: Bool) throws(StorageError) {
        // Where all was only sent, a connection that had died before is met here: the commit has not left yet, so the body may run again.
        if !hasBegun { try settle() }
        let result: PostgresResult?
        do {
            result = try commitNow(tellingPosition: tellingPosition)
        } catch {
            guard !session.isLost else {
                if tellingPosition { position = .unknown }
                throw StorageError(.unavailable, "the connection was lost while committing: \(error.error.message)")
            }
            note(error)
            throw error.error
        }
        guard result?.commandTag == "COMMIT" else { throw StorageError(.other, "the commit was refused") }
    }

    private func commitNow(tellingPosition: Bool) throws(PostgresFault) -> PostgresResult? {
        let statements = waiting + [PostgresSession.Statement(text: "COMMIT")]
        guard tellingPosition else { return try session.perform(statements) }
        let question = [PostgresSession.Statement(text: PostgresPosition.ofWrite)]
        let (result, answer) = try session.perform(statements, then: question)
        // What was kept stays kept when the answer is lost; then no replica is known to have it.
        position = .unknown
        if case .success(let answer?) = answer, let rows = try? answer.rows() {
            position = PostgresPosition.primary(rows)
        }
        return result
    }

    private func perform(_ sql: SQL) throws(StorageError) -> PostgresResult {
        let statement = try statement(sql)
        let before = waiting
        waiting = []
        guard let result = try travel(before + [statement]) else { throw StorageError(.other, "no answer") }
        hasBegun = true
        return result
    }

    /// Carries out statements on one way, the first to a replica together with the question how far it is.
    private func travel(_ statements: [PostgresSession.Statement]) throws(StorageError) -> PostgresResult? {
        guard let floor = unchecked else {
            return try attempt { () throws(PostgresFault) in try session.perform(statements) }
        }
        unchecked = nil
        let question = [PostgresSession.Statement(text: PostgresPosition.ofReplica)]
        let (answer, outcome) = try attempt { () throws(PostgresFault) in
            try session.perform(question, then: statements)
        }
        guard let replayed = PostgresPosition.replayed(try answer?.rows() ?? []) else {
            isPromoted = true
            throw refusal(StorageError(.unavailable, "the server is no replica"))
        }
        guard replayed >= floor.bytes else { throw refusal(StorageError(.serialization, "the replica is behind")) }
        switch outcome {
        case .success(let result): return result
        case .failure(let fault):
            note(fault)
            throw fault.error
        }
    }

    private func refusal(_ error: StorageError) -> StorageError {
        failure = error
        return error
    }

    /// Throws where nothing may run any more.
    private func statement(_ sql: SQL) throws(StorageError) -> PostgresSession.Statement {
        if Task.isCancelled { failure = failure ?? StorageError(.cancelled, "the task was cancelled") }
        if let failure { throw failure }
        do {
            let (text, values) = try sql.rendered(for: .postgres)
            trace?(text)
            return .init(text: text, values: values)
        } catch {
            failure = error
            throw error
        }
    }

    private func attempt<Result>(_ work: () throws(PostgresFault) -> Result) throws(StorageError) -> Result {
        do {
            return try work()
        } catch {
            note(error)
            throw error.error
        }
    }

    private func note(_ fault: PostgresFault) {
        failure = fault.error
        failureState = fault.state
    }
}
