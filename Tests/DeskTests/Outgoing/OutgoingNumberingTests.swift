import Office
import Simulation
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Many clerks number and issue outgoing papers at once", .serialized) struct OutgoingNumberingTests {
    @Test(
        "Sixty-four clerks, ten thousand numbers: none twice, none unexplained, the order is that of the commits",
        arguments: [Backend.sqliteFile, .postgres])
    func gapless(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let hands = SignedPapers.Hands(
                unit: office.economy, drafter: office.officerOfEconomy, reviewer: office.chief,
                signer: office.deputyChief)
            let papers = try await office.storage.write { tx in
                try SignedPapers.insert(tx, count: 10_000, through: hands)
            }
            let rush = NumberRush(office.desk, clerk: try await office.actor(office.clerk), book: book)
            let told = Mutex<[Key<Outgoing>: Int]>([:])
            let watch = Task { try await rush.watch() }
            let taken = try await rush.number(papers) { paper, number in told.withLock { $0[paper] = number } }
            watch.cancel()
            let seen = try await watch.value
            #expect(taken.flatMap(\.self).sorted() == Array(1...10_000))
            // Whoever commits later has the greater number.
            #expect(taken.allSatisfy { $0 == $0.sorted() })
            #expect(seen.faults == 0 && seen.looks > 0)
            let acknowledged = told.withLock { $0 }
            let found = try await office.storage.read { tx in
                try NumberCheck.faults(tx, in: book, acknowledged: acknowledged)
            }
            #expect(found.faults == [] && found.count == 10_000)
        }
    }
}
