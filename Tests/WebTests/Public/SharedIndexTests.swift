import Desk
import Office
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("The index of two servers on one database") struct SharedIndexTests {
    /// The clock of a board, which stands until it is moved.
    private final class Passing: Sendable {
        private let start = ContinuousClock.now
        private let passed = Mutex(Duration.zero)

        var now: ContinuousClock.Instant { start + passed.withLock { $0 } }
        func pass(_ duration: Duration) { passed.withLock { $0 += duration } }
    }

    /// What a server tells the others, as the texts of the wire between them.
    private final class Wire: Sendable {
        private let texts = Mutex<[String]>([])

        func tell(_ notices: [Notice]) { texts.withLock { $0 += NoticeText.texts(of: notices, upTo: 8_000) } }
        var notices: [Notice] { texts.withLock { $0.flatMap(NoticeText.notices) } }
    }

    private static func entered(_ part: Int, _ month: ReportPeriod) -> EnterIndex {
        EnterIndex(
            month: month, lines: [.init(criterion: "announced", part: part, whole: 9)], source: "Báo cáo số 5")
    }

    private static func part(_ board: PublicBoard, _ month: ReportPeriod, _ desk: Desk) async throws -> String? {
        BoardFigures.all(try await board.figures(of: month, from: desk))
            .first { $0.name == "score-announced-part" }?.text
    }

    @Test(
        "A number that is entered on one server is on the board of the other with the next look; where the word between them was lost, after a minute; of a month that is over as well",
        arguments: ["2025-03", "2025-02"]
    )
    func entered(_ text: String) async throws {
        try await PublicSite.with { site in
            let month = try #require(ReportPeriod(text))
            let (clock, wire) = (Passing(), Wire())
            let rules = try ShippedRules.rules.get()
            let first = Desk(storage: site.office.storage, rules: rules, publish: { wire.tell($0) })
            let second = Desk(storage: site.office.storage, rules: rules)
            let board = PublicBoard(now: { clock.now })
            let officer = try await site.office.actor(site.office.administrator)
            let before = try await Self.part(board, month, second)
            try await first.perform(Self.entered(7, month), as: officer)
            let unheard = try await Self.part(board, month, second)
            board.hear(wire.notices)
            let heard = try await Self.part(board, month, second)
            try await first.perform(Self.entered(8, month), as: officer)
            clock.pass(.seconds(59))
            let early = try await Self.part(board, month, second)
            clock.pass(.seconds(1))
            let late = try await Self.part(board, month, second)
            #expect([before, unheard, heard, early, late] == ["–", "–", "7", "7", "8"])
        }
    }

    @Test(
        "Each score of the index opens, for who is not signed in, the two numbers that it is made of, and nothing that asks to sign in"
    )
    func opens() async throws {
        try await PublicSite.with { site in
            let rule = try #require(try ShippedRules.rules.get().index)
            for period in ["2025-03", "2025-02"] {
                let page = try await site.stranger.get("/bang-cong-khai?ky=\(period)").body
                let missing = rule.criteria.flatMap { criterion in
                    ["", "-part", "-whole"].map { "data-figure=\"score-\(criterion.code)\($0)\"" }
                }.filter { !page.contains($0) }
                #expect(missing == [])
                #expect(!page.contains("/service-index"))
                // Of a month that is over the ledger is counted again once an hour, and the page says so.
                #expect(page.contains("đếm lại mỗi \(period == "2025-03" ? "phút" : "giờ") một lần"))
            }
        }
    }
}
