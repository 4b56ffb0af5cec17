public import Logging
public import Office
public import Storage
import WorkTime

/// Delivers what leaves transactions: takes messages under a lease, delivers each, and notes what became of it.
///
/// A worker that dies loses its lease and the message is delivered again. Several may work on one PostgreSQL database.
public struct OutboxWorker: Sendable {
    /// How many are taken at once, and for how long: no message of a batch may wait longer than the lease.
    static let batch = 10
    static let lease: Int64 = 900

    private let storage: any Storage
    private let handlers: [OutboxKind: any OutboxHandler]
    private let logger: Logger

    public init(
        storage: any Storage, handlers: [OutboxKind: any OutboxHandler], logger: Logger = Logger(label: "outbox")
    ) {
        self.storage = storage
        self.handlers = handlers
        self.logger = logger
    }

    /// Frees what an earlier process had taken when it died. On SQLite there is no other process that could hold it;
    /// on PostgreSQL there may be, so the leases run out by themselves.
    public func begin() async throws {
        guard storage.dialect == .sqlite else { return }
        try await storage.write { tx in try OutboxStore.freeAll(tx) }
    }

    /// Delivers one batch of what is due, as long as `goesOn`. Returns how many messages it dealt with.
    public func work(while goesOn: @Sendable () -> Bool = { true }) async throws -> Int {
        let kinds = handlers.keys.sorted { $0.rawValue < $1.rawValue }
        let taken = try await storage.write { tx in
            try OutboxStore.lease(
                tx, until: tx.now.adding(seconds: Self.lease), limit: Self.batch, kinds: kinds)
        }
        for (index, message) in taken.enumerated() {
            guard goesOn() else {
                try await storage.write { tx in try OutboxStore.release(tx, Array(taken[index...])) }
                return index
            }
            try await deliver(message)
        }
        return taken.count
    }

    private func deliver(_ message: OutboxStore.Message) async throws {
        do {
            try await handlers[message.kind]?.deliver(message)
            try await storage.write { tx in _ = try OutboxStore.done(tx, message) }
        } catch let refusal as OutboxRefusal {
            try await giveUp(message, refusal.words)
        } catch {
            let words = Self.words(of: error)
            let isDead = try await storage.write { tx in
                let next = RetryPlan.next(after: message.attempt, failedAt: tx.now, spread: message.id.value)
                guard let next else { return true }
                try OutboxStore.retry(tx, message, at: next, error: words)
                return false
            }
            if isDead { return try await giveUp(message, words) }
            logger.warning("delivery failed, to be tried again", metadata: Self.metadata(message, words))
        }
    }

    private func giveUp(_ message: OutboxStore.Message, _ words: String) async throws {
        try await storage.write { tx in
            guard try OutboxStore.bury(tx, message, error: words) else { return }
            try handlers[message.kind]?.givenUp(message, tx)
        }
        logger.error("delivery given up", metadata: Self.metadata(message, words))
    }

    /// For the log, which is no place for people's addresses: what a mail server answers often names one.
    private static func metadata(_ message: OutboxStore.Message, _ words: String) -> Logger.Metadata {
        [
            "message": "\(message.id)", "kind": "\(message.kind.rawValue)", "attempt": "\(message.attempt)",
            "error": "\(withoutAddresses(words))",
        ]
    }

    private static func withoutAddresses(_ words: String) -> String {
        words.replacing(/[^\s<>]+@/, with: "…@")
    }

    /// At most a paragraph: what a receiver answers is not ours.
    private static func words(of error: any Error) -> String {
        let text = (error as? OfficeError)?.message ?? "\(error)"
        return String(text.unicodeScalars.filter { $0.value >= 0x20 }.prefix(500).map(Character.init))
    }
}
