import Foundation
import Office
import Simulation
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("An office that moves to another database")
struct MoveTests {
    @Test(
        "Moves with all its rows, there and back",
        arguments: [(Backend.sqliteMemory, Backend.postgres), (.postgres, .sqliteFile), (.sqliteFile, .sqliteMemory)])
    func thereAndBack(from: Backend, to: Backend) async throws {
        try await withBusyOffice(from) { source in
            try await withStorage(to, migrations: []) { target in
                let moved = try await OfficeMove(from: source, to: target).run()
                #expect(moved.contains { $0.table == "journal_entry" && $0.rows > 100 })
                #expect(moved.filter { $0.rows > 0 }.count > 20)
                let (there, here) = try await (JournalAudit.check(target), JournalAudit.check(source))
                #expect(there == here)
                try await withStorage(.sqliteMemory, migrations: []) { back in
                    let returned = try await OfficeMove(from: target, to: back).run()
                    #expect(returned == moved)
                }
            }
        }
    }

    @Test(
        "A move that is broken off anywhere goes on and ends with the same",
        arguments: [Backend.sqliteMemory, .postgres])
    func goesOn(backend: Backend) async throws {
        try await withBusyOffice(.sqliteMemory) { source in
            try await withStorage(backend, migrations: []) { target in
                var stops = 0
                var moved: [TableTally]?
                while moved == nil {
                    let breaking = BreakingStorage(target, after: 7 + stops)
                    do { moved = try await OfficeMove(from: source, to: breaking).run() } catch is BreakingStorage
                        .Broken
                    {
                        stops += 1
                        let isUnfinished = try await OfficeMove.isUnfinished(target)
                        #expect(isUnfinished)
                    }
                }
                #expect(stops > 3)
                let isUnfinished = try await OfficeMove.isUnfinished(target)
                #expect(!isUnfinished)
                let whole = try await withStorage(.sqliteMemory, migrations: []) { other in
                    try await OfficeMove(from: source, to: other).run()
                }
                #expect(moved == whole)
            }
        }
    }

    @Test("Nothing is moved to where there is an office already", arguments: Backend.all)
    func refuses(backend: Backend) async throws {
        try await withStorage(.sqliteMemory) { source in
            try await withStorage(backend) { target in
                await #expect(throws: OfficeError.self) { try await OfficeMove(from: source, to: target).run() }
                let isUnfinished = try await OfficeMove.isUnfinished(target)
                #expect(!isUnfinished)
            }
        }
    }

    @Test("A row that changes on the way is told by its table", arguments: [Backend.sqliteMemory, .postgres])
    func tellsDifferences(backend: Backend) async throws {
        try await withBusyOffice(.sqliteMemory) { source in
            try await withStorage(backend, migrations: []) { target in
                let meddling = BreakingStorage(target, after: 1_000_000) { tx in
                    try tx.execute("UPDATE obligation SET content = 'khác' WHERE id = 3")
                }
                let error = await #expect(throws: OfficeError.self) {
                    try await OfficeMove(from: source, to: meddling).run()
                }
                #expect(error?.message.contains("Bảng obligation ở nơi đến khác nơi đi") == true)
                let isUnfinished = try await OfficeMove.isUnfinished(target)
                #expect(isUnfinished)
            }
        }
    }

    @Test("The number of a row that was deleted before the move is not given out after it", arguments: Backend.all)
    func keepsNumbers(backend: Backend) async throws {
        try await withStorage(.sqliteMemory) { source in
            try await source.write { tx in
                for _ in 1...3 { try tx.execute("INSERT INTO party (kind) VALUES ('unit')") }
                try tx.execute("DELETE FROM party WHERE id = 3")
            }
            try await withStorage(backend, migrations: []) { target in
                _ = try await OfficeMove(from: source, to: target).run()
                let id = try await target.write { tx in
                    try tx.query("INSERT INTO party (kind) VALUES ('person') RETURNING id")[0].int("id")
                }
                #expect(id == 4)
            }
        }
    }

    @Test("A unit that belongs to one founded after it arrives under it", arguments: Backend.all)
    func forwardReference(backend: Backend) async throws {
        try await withStorage(.sqliteMemory) { source in
            try await source.write { tx in
                for id in 1...2 {
                    try tx.execute("INSERT INTO party (kind) VALUES ('unit')")
                    try tx.execute(
                        """
                        INSERT INTO unit (id, kind, is_outside, position, valid_from, version)
                        VALUES (\(id), 'division', FALSE, \(id), '2020-01-01', 1)
                        """)
                }
                try tx.execute("UPDATE unit SET parent_id = 2 WHERE id = 1")
            }
            try await withStorage(backend, migrations: []) { target in
                _ = try await OfficeMove(from: source, to: target).run()
                let parents = try await target.read { tx in
                    try tx.query("SELECT parent_id FROM unit ORDER BY id").map { try $0.intIfPresent("parent_id") }
                }
                #expect(parents == [2, nil])
            }
        }
    }
}

/// Two weeks of an office with 20 people and 60 obligations.
private func withBusyOffice<Result>(
    _ backend: Backend, _ body: (any Storage) async throws -> Result
) async throws -> Result {
    let clock = SimulatedClock(.at("2026-03-02 07:00"))
    let now: @Sendable () -> Instant = { clock.now }
    return try await withStorage(backend, now: now) { storage in
        let desk = Desk(storage: storage, rules: try ShippedRules.rules.get())
        let office = try await SimulatedOffice.found(in: desk, clock: clock, people: 20, from: .of("2026-01-01"))
        var year = SimulatedYear(office, seed: 5)
        try await year.live(from: .of("2026-03-02"), through: .of("2026-03-15"), obligations: 60)
        return try await withTemporaryFolder { folder in
            let sealer = JournalSealer(storage: storage, key: try JournalKey(file: URL(filePath: folder + "/key")))
            while try await storage.read({ try JournalStore.countUnsealed($0) }) > 0 { try await sealer.seal() }
            return try await body(storage)
        }
    }
}
