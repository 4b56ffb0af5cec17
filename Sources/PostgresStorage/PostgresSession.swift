import CLibPQ
import Glibc
import Storage

/// One conversation with the server, from connecting to the end. Used only on its connection's queue.
final class PostgresSession {
    /// Longer texts are bulk inserts and lists of any length: each is seen once.
    private static let mostPreparedValues = 64
    private static let mostPrepared = 512

    let cancelHandle: PostgresCancelHandle
    private let connection: OpaquePointer
    private var names: [String: String] = [:]
    private var seen: Set<String> = []
    /// For how long an answer is waited for; nil for as long as the server takes.
    private let patience: Duration?
    /// Whether an answer did not come: what it would be is not read any more.
    private(set) var isGivenUp = false

    /// A replica that hangs without dying, as on a disk that stands still, does not end its own statements after three seconds.
    private static let patienceWithReplica = Duration.seconds(4)

    init(url: String, ofReplica: Bool = false) throws(StorageError) {
        guard let connection = try PostgresParameters(url: url, ofReplica: ofReplica).connect() else {
            throw StorageError(.unavailable, "no memory for a connection")
        }
        guard PQstatus(connection) == CONNECTION_OK else {
            defer { PQfinish(connection) }
            throw StorageError(.unavailable, String(cString: PQerrorMessage(connection)).trimmed)
        }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        self.connection = connection
        patience = ofReplica ? Self.patienceWithReplica : nil
        cancelHandle = PostgresCancelHandle(of: connection)
        guard PQserverVersion(connection) >= 140_000 else {
            throw StorageError(.unavailable, "the server is older than version 14")
        }
        guard PQparameterStatus(connection, "server_encoding").map({ String(cString: $0) }) == "UTF8" else {
            throw StorageError(.unavailable, "the database does not keep its text in UTF-8")
        }
    }

    deinit {
        PQfinish(connection)
    }

    var isLost: Bool { isGivenUp || PQstatus(connection) != CONNECTION_OK }

    /// Whether the next transaction may begin here.
    var isReady: Bool { !isLost && PQtransactionStatus(connection) == PQTRANS_IDLE }

    /// One statement with its values.
    struct Statement {
        let text: String
        var values: [SQLValue] = []
    }

    /// Runs one statement. A text that comes again is prepared, so that it is parsed and planned once a connection.
    func perform(_ statement: Statement) throws(PostgresFault) -> PostgresResult {
        let arguments = PostgresArguments(statement.values)
        let name = try prepared(statement)
        guard patience == nil else {
            let isSent =
                name.map { arguments.send($0, on: connection) }
                ?? arguments.send(text: statement.text, on: connection)
            return try only(isSent, statement.text)
        }
        let result =
            if let name {
                arguments.execute(name, on: connection)
            } else {
                arguments.execute(text: statement.text, on: connection)
            }
        return try checked(result, statement.text)
    }

    /// Runs statements one after the other on one way there and back, and returns what the last gives. Where one fails,
    /// those behind it do not run.
    func perform(_ statements: [Statement]) throws(PostgresFault) -> PostgresResult? {
        guard statements.count > 1 else {
            guard let only = statements.first else { return nil }
            return try perform(only)
        }
        try makeRoom(for: statements.count)
        let names = try preparedNames(of: statements)
        guard PQenterPipelineMode(connection) == 1 else { throw lost() }
        defer { _ = PQexitPipelineMode(connection) }
        try put(statements, names)
        return try results(of: statements)
    }

    /// Two lots of statements on one way there and back, of which the second runs whatever became of the first. Returns the last
    /// answer of each; throws the fault of the first lot.
    func perform(
        _ first: [Statement], then second: [Statement]
    ) throws(PostgresFault) -> (first: PostgresResult?, second: Result<PostgresResult?, PostgresFault>) {
        try makeRoom(for: first.count + second.count)
        let (firstNames, secondNames) = (try preparedNames(of: first), try preparedNames(of: second))
        guard PQenterPipelineMode(connection) == 1 else { throw lost() }
        defer { _ = PQexitPipelineMode(connection) }
        try put(first, firstNames)
        try put(second, secondNames)
        var fault: PostgresFault?
        var answer: PostgresResult?
        do throws(PostgresFault) { answer = try results(of: first) } catch { fault = error }
        // Read also where the first has failed: what is left unread would be taken for the next answers.
        let other: Result<PostgresResult?, PostgresFault>
        do throws(PostgresFault) { other = .success(try results(of: second)) } catch { other = .failure(error) }
        if let fault { throw fault }
        return (answer, other)
    }

    private func preparedNames(of statements: [Statement]) throws(PostgresFault) -> [String?] {
        var names: [String?] = []
        for statement in statements { names.append(try prepared(statement)) }
        return names
    }

    /// Puts statements into the open pipeline, and the mark behind them.
    private func put(_ statements: [Statement], _ names: [String?]) throws(PostgresFault) {
        for (statement, name) in zip(statements, names) {
            let arguments = PostgresArguments(statement.values)
            let isSent =
                name.map { arguments.send($0, on: connection) }
                ?? arguments.send(text: statement.text, on: connection)
            guard isSent else { throw lost() }
        }
        guard PQpipelineSync(connection) == 1 else { throw lost() }
    }

    /// Reads what came of statements that were sent, to the end, also where one failed.
    private func results(of statements: [Statement]) throws(PostgresFault) -> PostgresResult? {
        var last: PostgresResult?
        var fault: PostgresFault?
        for statement in statements {
            do throws(PostgresFault) {
                last = try checked(answer(), statement.text)
            } catch {
                // Those behind the one that failed say only that they did not run.
                fault = fault ?? error
            }
            // Each answer is closed by an empty one.
            while !isGivenUp, let rest = try answer() { PQclear(rest) }
            if isLost { break }
        }
        // The mark at the end.
        if !isGivenUp { PQclear(try answer()) }
        if let fault { throw fault }
        return last
    }

    /// The answer to the one statement that was sent, read to its end.
    private func only(_ isSent: Bool, _ text: String) throws(PostgresFault) -> PostgresResult {
        guard isSent else { throw lost() }
        let outcome: Result<PostgresResult, PostgresFault>
        do throws(PostgresFault) { outcome = .success(try checked(answer(), text)) } catch { outcome = .failure(error) }
        while !isGivenUp, let rest = try answer() { PQclear(rest) }
        return try outcome.get()
    }

    /// The next answer; nil where there is none left. Throws when it does not come in time: then nothing is read any more.
    private func answer() throws(PostgresFault) -> OpaquePointer? {
        guard let patience else { return PQgetResult(connection) }
        guard !isGivenUp else { throw PostgresFault(unanswered: "the server does not answer") }
        let deadline = ContinuousClock.now + patience
        while PQisBusy(connection) == 1 {
            guard ContinuousClock.now < deadline else {
                isGivenUp = true
                throw PostgresFault(unanswered: "the server does not answer")
            }
            // Looked at anew after a while: what came encrypted may lie read already, and the socket does not tell.
            var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
            if socket.fd >= 0 { _ = poll(&socket, 1, 100) }
            // What is lost the answer says.
            guard PQconsumeInput(connection) == 1 else { break }
        }
        return PQgetResult(connection)
    }

    private func lost() -> PostgresFault { PostgresFault(result: nil, connection: connection, during: "") }

    /// Under which name a statement is prepared; nil for one that came for the first time, or is too long to keep.
    private func prepared(_ statement: Statement) throws(PostgresFault) -> String? {
        if let name = names[statement.text] { return name }
        guard statement.values.count <= Self.mostPreparedValues, !seen.insert(statement.text).inserted else {
            return nil
        }
        try makeRoom(for: 1)
        let name = "s\(names.count)"
        if patience == nil {
            _ = try checked(PQprepare(connection, name, statement.text, 0, nil), statement.text)
        } else {
            _ = try only(PQsendPrepare(connection, name, statement.text, 0, nil) == 1, statement.text)
        }
        names[statement.text] = name
        return name
    }

    /// Runs a statement without values.
    func command(_ text: String) throws(PostgresFault) -> PostgresResult {
        guard patience == nil else { return try only(PQsendQuery(connection, text) == 1, text) }
        return try checked(PQexec(connection, text), text)
    }

    /// What others told on the channels that are listened to, after waiting so many milliseconds at most for the first.
    /// Throws `.unavailable` when the connection is lost.
    func notifications(waiting milliseconds: CInt) throws(StorageError) -> [String] {
        var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        if socket.fd >= 0 { _ = poll(&socket, 1, milliseconds) }
        guard PQconsumeInput(connection) == 1 else {
            throw StorageError(.unavailable, String(cString: PQerrorMessage(connection)).trimmed)
        }
        var texts: [String] = []
        while let notification = PQnotifies(connection) {
            texts.append(String(cString: notification.pointee.extra))
            PQfreemem(notification)
        }
        return texts
    }

    /// Ends what is left of a transaction; a lost connection has none.
    func rollBack() {
        guard !isGivenUp, PQtransactionStatus(connection) != PQTRANS_IDLE else { return }
        _ = try? command("ROLLBACK")
    }

    private func makeRoom(for count: Int) throws(PostgresFault) {
        if seen.count > 4 * Self.mostPrepared { seen = [] }
        guard names.count + count > Self.mostPrepared else { return }
        _ = try command("DEALLOCATE ALL")
        names = [:]
    }

    private func checked(_ result: OpaquePointer?, _ text: String) throws(PostgresFault) -> PostgresResult {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
            return PostgresResult(result)
        default:
            defer { PQclear(result) }
            throw PostgresFault(result: result, connection: connection, during: text)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
