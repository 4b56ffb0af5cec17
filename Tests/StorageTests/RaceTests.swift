import Storage
import TestSupport
import Testing

@Suite("Many at once") struct RaceTests {
    @Test("Thirty-two clerks take numbers: none is missing, none is given twice", arguments: Backend.contract)
    func numbersAreGapless(_ backend: Backend) async throws {
        let numbers = try await Contract.with(backend, units: false) { storage in
            try await storage.write { tx in _ = try tx.execute("INSERT INTO counter (name, next) VALUES ('đến', 1)") }
            return try await withThrowingTaskGroup(of: [Int].self) { group in
                for clerk in 1...32 {
                    group.addTask {
                        var taken: [Int] = []
                        for _ in 1...8 {
                            taken.append(try await storage.write { tx in try Self.takeNumber(tx, clerk: clerk) })
                        }
                        return taken
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }.sorted()
            }
        }
        #expect(numbers == Array(1...256))
    }

    private static func takeNumber(_ tx: any Transaction, clerk: Int) throws -> Int {
        let row = try tx.first("UPDATE counter SET next = next + 1 WHERE name = 'đến' RETURNING next - 1 AS number")
        let number = try row?.int("number") ?? 0
        try tx.execute("INSERT INTO entry (number, note) VALUES (\(number), \("văn thư \(clerk)"))")
        return number
    }

    @Test("Two who lock the same rows the other way round both succeed", arguments: [Backend.sqliteFile, .postgres])
    func deadlocksAreTriedAgain(_ backend: Backend) async throws {
        let (sum, runs) = try await Contract.with(backend) { storage in
            let runs = Shared(0)
            let (oneHas, twoHas) = (Signal(), Signal())
            @Sendable func swap(_ first: Int, _ second: Int, mine: Signal, other: Signal) async throws {
                try await storage.write { tx in
                    runs.change { $0 += 1 }
                    try tx.execute("UPDATE unit SET rank = rank + 1 WHERE id = \(first)")
                    mine.raise()
                    // On SQLite there is one writer, so the other cannot have begun.
                    if backend == .postgres { other.waitBlocking() }
                    try tx.execute("UPDATE unit SET rank = rank + 1 WHERE id = \(second)")
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await swap(1, 2, mine: oneHas, other: twoHas) }
                group.addTask { try await swap(2, 1, mine: twoHas, other: oneHas) }
                try await group.waitForAll()
            }
            let sum = try await storage.read { tx in
                try tx.query("SELECT rank FROM unit WHERE id < 3 ORDER BY id").written
            }
            return (sum, runs.value)
        }
        #expect(sum == "12 22")
        #expect(runs >= (backend == .postgres ? 3 : 2))
    }

    @Test("A reader whose visitor has gone stops at once", arguments: Backend.contract)
    func cancelledReadsStop(_ backend: Backend) async throws {
        let outcome = try await Contract.with(backend) { storage in
            let started = Signal()
            let reading = Task {
                await Contract.outcome {
                    try await storage.read { tx in
                        started.raise()
                        return try tx.query(
                            """
                            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)
                            SELECT COUNT(*) AS n FROM n
                            """
                        ).written
                    }
                }
            }
            await started.wait()
            reading.cancel()
            let outcome = await reading.value
            // What comes next is not hit by the cancellation.
            return outcome + " "
                + (try await storage.read { tx in try tx.query("SELECT COUNT(*) AS n FROM unit").written })
        }
        #expect(outcome == "CancellationError 4")
    }

    @Test("Whoever is cancelled while waiting for a connection leaves the queue")
    func cancelledWaiting() async throws {
        let outcomes = try await Contract.with(.postgres) { storage in
            let (busy, free) = (Signal(), Signal())
            return try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 1...8 {
                    group.addTask {
                        try await storage.read { _ in
                            busy.raise()
                            free.waitBlocking()
                            return "read"
                        }
                    }
                }
                await busy.wait()
                let waiting = Task { await Contract.outcome { try await storage.read { _ in "read" } } }
                waiting.cancel()
                let outcome = await waiting.value
                free.raise()
                return try await group.reduce(into: [outcome]) { $0.append($1) }
            }
        }
        #expect(outcomes.sorted() == ["CancellationError"] + Array(repeating: "read", count: 8))
    }
}
