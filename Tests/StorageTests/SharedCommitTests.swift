import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import SQLiteStorage

/// On SQLite, where one writes at a time: those who wait share a commit.
@Suite("Writes that share a commit") struct SharedCommitTests {
    /// A file in which the writer is held until `hold` is told; what is written meanwhile waits together.
    private struct Office {
        let storage: SQLiteStorage
        let held = Signal()
        let go = Signal()

        func hold() -> Task<Void, any Error> {
            Task {
                try await storage.write { _ in
                    held.raise()
                    go.waitBlocking()
                }
            }
        }

        /// Starts the writes one after the other, each when the one before stands in the queue, then lets them go.
        func together(_ writes: [@Sendable (any Transaction) throws -> Void]) async throws -> [Task<String, Never>] {
            _ = hold()
            await held.wait()
            var tasks: [Task<String, Never>] = []
            for (place, write) in writes.enumerated() {
                tasks.append(
                    Task {
                        await Contract.outcome {
                            try await storage.write { tx in try write(tx) }
                            return "kept"
                        }
                    })
                while storage.writer.waitingCount <= place { await Task.yield() }
            }
            go.raise()
            return tasks
        }

        var codes: String {
            get async throws {
                try await storage.read { tx in try tx.query("SELECT code FROM unit ORDER BY code").written }
            }
        }
    }

    private static func withOffice<Result>(_ body: (Office) async throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            let storage = try SQLiteStorage.open(folder + "/office.sqlite", longestGroup: .seconds(60)) { testTime }
            _ = try await Migrator(Contract.migrations).migrate(storage)
            let result = try await body(Office(storage: storage))
            try await storage.close()
            return result
        }
    }

    private static func unit(_ code: String, _ tx: any Transaction) throws {
        try tx.execute("INSERT INTO unit (code, rank, is_open) VALUES (\(code), 1, TRUE)")
    }

    @Test("Nobody is answered, and nothing is to be seen, before the commit of all")
    func answeredAfterwards() async throws {
        let (seen, answered, after) = try await Self.withOffice { office in
            let (isWritten, isSeen) = (Signal(), Signal())
            let answered = Shared(0)
            let tasks = try await office.together([
                { tx in try Self.unit("A", tx) },
                { tx in
                    try Self.unit("B", tx)
                    isWritten.raise()
                    isSeen.waitBlocking()
                },
            ])
            let first = Task {
                _ = await tasks[0].value
                answered.change { $0 += 1 }
            }
            await isWritten.wait()
            let seen = try await office.codes + " \(answered.value)"
            isSeen.raise()
            await first.value
            return (seen, await tasks[1].value, try await office.codes)
        }
        #expect([seen, answered, after] == [" 0", "kept", "A B"])
    }

    struct Failing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let outcome: String
        let body: @Sendable (any Transaction) throws -> Void

        init(_ name: String, _ outcome: String, _ body: @escaping @Sendable (any Transaction) throws -> Void) {
            testDescription = name
            self.outcome = outcome
            self.body = body
        }
    }

    static let failing = [
        Failing("refused before it wrote", "OfficeError") { _ in throw OfficeError.stale },
        Failing("refused after it wrote", "OfficeError") { tx in
            try unit("X", tx)
            throw OfficeError.stale
        },
        Failing("refused by the schema", "unique unit_code_key") { tx in
            try unit("X", tx)
            try unit("A", tx)
        },
        Failing("a fault that it caught", "unique unit_code_key") { tx in
            try unit("X", tx)
            _ = try? tx.execute("INSERT INTO unit (code, rank, is_open) VALUES ('A', 1, TRUE)")
        },
        Failing("a reference that leads nowhere at the end", "foreignKey") { tx in
            try tx.execute("INSERT INTO term (unit_id, days) VALUES (99, 1)")
        },
        Failing("a disk that is full", "unavailable") { tx in
            let pages = try tx.first("PRAGMA page_count")?.int("page_count") ?? 0
            _ = try tx.query(SQL(stringLiteral: "PRAGMA max_page_count = \(pages)"))
            for _ in 1...100 {
                try tx.execute("INSERT INTO snapshot (body) VALUES (\(String(repeating: "x", count: 9_000)))")
            }
        },
    ]

    @Test("Who fails takes nothing of the others with him, and nothing of his own stays", arguments: failing)
    func failuresStandAlone(_ failing: Failing) async throws {
        let (outcomes, codes) = try await Self.withOffice { office in
            let tasks = try await office.together([
                { tx in try Self.unit("A", tx) }, failing.body,
                { tx in
                    _ = try tx.query("PRAGMA max_page_count = 1000000")
                    try Self.unit("C", tx)
                },
            ])
            var outcomes: [String] = []
            for task in tasks { outcomes.append(await task.value) }
            return (outcomes, try await office.codes)
        }
        #expect(outcomes == ["kept", failing.outcome, "kept"])
        #expect(codes == "A C")
    }

    @Test("Who is cancelled in the middle of a long statement stops at once; the others are kept")
    func cancelled() async throws {
        let (outcomes, codes) = try await Self.withOffice { office in
            let started = Signal()
            let tasks = try await office.together([
                { tx in try Self.unit("A", tx) },
                { tx in
                    try Self.unit("X", tx)
                    started.raise()
                    try tx.execute(
                        """
                        INSERT INTO entry (number, note)
                        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)
                        SELECT i, 'x' FROM n WHERE i > 1999999999
                        """)
                }, { tx in try Self.unit("C", tx) },
            ])
            await started.wait()
            tasks[1].cancel()
            var outcomes: [String] = []
            for task in tasks { outcomes.append(await task.value) }
            return (outcomes, try await office.codes)
        }
        #expect(outcomes == ["kept", "CancellationError", "kept"])
        #expect(codes == "A C")
    }

    @Test("Who is cancelled while he waits writes nothing")
    func cancelledBefore() async throws {
        let (outcome, codes) = try await Self.withOffice { office in
            let holder = office.hold()
            await office.held.wait()
            let waiting = Task {
                await Contract.outcome {
                    try await office.storage.write { tx in try Self.unit("X", tx) }
                    return "kept"
                }
            }
            while office.storage.writer.waitingCount == 0 { await Task.yield() }
            waiting.cancel()
            office.go.raise()
            try await holder.value
            return (await waiting.value, try await office.codes)
        }
        #expect(outcome == "CancellationError")
        #expect(codes == "")
    }

    @Test("Whatever many do at once, what is kept is what they were told", arguments: testSeeds(2))
    func manyAtOnce(_ seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let acts = (0..<32).map { _ in (0..<12).map { _ in Int.random(in: 0..<8, using: &random) } }
        let (told, kept) = try await Self.withOffice { office in
            try await office.storage.write { tx in
                _ = try tx.execute("INSERT INTO counter (name, next) VALUES ('a', 0)")
            }
            let told = try await withThrowingTaskGroup(of: Int.self) { group in
                for (writer, kinds) in acts.enumerated() {
                    group.addTask {
                        var kept = 0
                        for (turn, kind) in kinds.enumerated() {
                            let number = writer * 100 + turn
                            let outcome = await Contract.outcome {
                                try await office.storage.write { tx in
                                    if kind == 0 { throw OfficeError.stale }
                                    try tx.execute("UPDATE counter SET next = next + 1")
                                    try tx.execute("INSERT INTO entry (number, note) VALUES (\(number), 'x')")
                                    if kind == 1 { throw OfficeError.stale }
                                    if kind == 2 { try tx.execute("INSERT INTO entry VALUES (\(number), 'x')") }
                                }
                                return "kept"
                            }
                            kept += outcome == "kept" ? 1 : 0
                        }
                        return kept
                    }
                }
                return try await group.reduce(0, +)
            }
            let kept = try await office.storage.read { tx in
                try tx.query("SELECT next, (SELECT COUNT(*) FROM entry) AS n FROM counter").written
            }
            return (told, kept)
        }
        #expect(kept == "\(told)|\(told)")
        #expect(told == acts.joined().count { $0 > 2 })
    }
}
