import Storage

/// What the processes on one database tell each other (`LISTEN`, `NOTIFY`): short texts, heard by all the others, kept by nobody.
///
/// Whoever is not connected at the moment misses what is told: fit for «something changed, look again», for nothing else.
public struct PostgresWire: Sendable {
    /// A text with its sender's name must fit into what a notification takes (8,000 bytes).
    public static let longest = 7_900

    private let name: String
    private let mouth: PostgresWireEnd
    private let ear: PostgresWireEnd

    /// `name` tells this process from the others: at most 60 bytes without blanks.
    public init(url: String, name: String) {
        self.name = name
        mouth = PostgresWireEnd(label: "postgres.mouth", url: url)
        ear = PostgresWireEnd(label: "postgres.ear", url: url)
    }

    /// Tells a text of at most `longest` bytes. Throws `.unavailable` when the database is not reached.
    public func tell(_ text: String) async throws {
        try await mouth.tell("\(name) \(text)")
    }

    /// What the others told since the last call, after half a second at most. Connects when it must, also again.
    public func hear() async throws -> [String] {
        try await ear.hear(waiting: 500).compactMap { heard in
            let parts = heard.split(separator: " ", maxSplits: 1)
            return parts.count == 2 && parts[0] != name ? String(parts[1]) : nil
        }
    }

    public func close() async {
        await mouth.disconnect()
        await ear.disconnect()
    }
}

/// One connection of the wire, with a thread of its own, because waiting for the server blocks it.
actor PostgresWireEnd {
    private static let channel = "congvu"

    private let executor: QueueExecutor
    private let url: String
    private var session: PostgresSession?
    private var isListening = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(label: String, url: String) {
        executor = QueueExecutor(label: label)
        self.url = url
    }

    func tell(_ text: String) throws {
        try onSession { session in
            _ = try session.perform(
                PostgresSession.Statement(
                    text: "SELECT pg_notify($1, $2)", values: [.text(Self.channel), .text(text)]))
        }
    }

    func hear(waiting milliseconds: CInt) throws -> [String] {
        try onSession { session in
            if !isListening {
                _ = try session.command("LISTEN \(Self.channel)")
                isListening = true
            }
            return try session.notifications(waiting: milliseconds)
        }
    }

    func disconnect() {
        session = nil
        isListening = false
    }

    private func onSession<Value>(_ body: (PostgresSession) throws -> Value) throws -> Value {
        let session = try session ?? PostgresSession(url: url)
        self.session = session
        do {
            return try body(session)
        } catch {
            disconnect()
            throw (error as? PostgresFault)?.error ?? error
        }
    }
}
