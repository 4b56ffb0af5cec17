import Desk
import Foundation
import Presentation
import TestSupport
import Testing
import Week
import WorkTime

@Suite("A week of an office through the programs' interface", .serialized)
struct OfficeWeekTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Rules")
        .standardized
    private static let rules = Result { try OfficeRules.load(folder) }

    @Test(
        "Papers come and go by many hands: the printed books say what was sent, nothing is lost, the rest is on a list",
        arguments: [Backend.sqliteFile, .postgres])
    func week(_ backend: Backend) async throws {
        let monday = try #require(CalendarDay("2026-03-02"))
        let clock = WeekClock(OfficeTime.start(of: monday.adding(days: -7)))
        let now: @Sendable () -> Instant = { clock.now }
        try await withTemporaryFolder { folder in
            try await withStorage(backend, now: now) { storage in
                let week = OfficeWeek(incoming: 50, outgoing: 40, seed: 7, from: monday)
                let outcome = try await week.live(
                    in: storage, folder: URL(filePath: folder), rules: try Self.rules.get(),
                    decrees: try PresentationRules.load(Self.folder), clock: clock)
                #expect(outcome.faults == [])
                #expect(outcome.found.count > 10, "\(outcome.found)")
            }
        }
    }
}
