import Foundation
import Office
import Simulation
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("A month of an office's life", .serialized)
struct SimulatedMonthTests {
    @Test(
        "Work of every kind is laid down, done, late and urged, and everything holds at its end",
        arguments: [Backend.sqliteMemory, .postgres])
    func month(_ backend: Backend) async throws {
        let clock = SimulatedClock(.at("2026-02-02 07:00"))
        let rules = try ShippedRules.rules.get()
        let now: @Sendable () -> Instant = { clock.now }
        try await withStorage(backend, now: now) { storage in
            let desk = Desk(storage: storage, rules: rules)
            let office = try await SimulatedOffice.found(in: desk, clock: clock, people: 40, from: .of("2026-01-01"))
            var year = SimulatedYear(office, seed: 2026)
            try await year.live(from: .of("2026-02-02"), through: .of("2026-03-01"), obligations: 120)
            #expect(year.tally.faults == [])
            #expect(year.tally.assigned == 120 && year.tally.rungs > 40, "\(year.tally)")
            try await withTemporaryFolder { folder in
                let sealer = JournalSealer(storage: storage, key: try JournalKey(file: URL(filePath: folder + "/key")))
                while try await storage.read({ try JournalStore.countUnsealed($0) }) > 0 { try await sealer.seal() }
                let verdict = try await JournalAudit.check(storage)
                #expect(verdict.fault == nil)
            }
        }
    }
}
