import Desk
import Hummingbird
import NIOCore
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("The public board, live") struct PublicBoardLiveTests {
    private static let month = ReportPeriod("2025-03")

    @Test(
        "A thousand who look are told of a rating by one question; who looks at another period is not; nothing new says nothing"
    )
    func oneQuestion() async throws {
        let counter = StatementCounter()
        try await PublicSite.with(trace: counter.trace) { site in
            let month = try #require(Self.month)
            let desk = site.office.desk
            let board = PublicBoard()
            let limits = PublicRules.Limits()
            let listening = try (0..<1_000).map { number in
                try #require(board.listen(to: month, from: "10.0.\(number / 40).1", limits: limits))
            }
            let yearPeriod = try #require(ReportPeriod("2025"))
            let year = try #require(board.listen(to: yearPeriod, from: nil, limits: limits))
            #expect(board.count == 1_001)
            try await board.tell(from: desk)
            let before = counter.statements.count
            let link = try await site.link().replacing("/danh-gia/", with: "")
            let key = try await RatingKey.load(desk) { OfficeSite.link }
            try await desk.perform(
                RateService(token: link, key: key, chosen: ["overall": "good"], comment: nil), as: .citizen)
            board.hear([Notice(topic: "obligation:1", parties: [])])
            try await board.tell(from: desk)
            board.hear([Notice(topic: RateService.topic, parties: [])])
            try await board.tell(from: desk)
            try await board.tell(from: desk)
            let counted = counter.statements[before...].filter { $0.contains("FROM service_rating") }.count
            // One for the month and one for the year, however many look.
            #expect(counted == 2)
            for one in listening { one.finish() }
            year.finish()
            var heard: Set<Int> = []
            var last = ""
            for one in listening {
                var frames = 0
                for await frame in one.frames {
                    frames += 1
                    last = String(buffer: frame)
                }
                heard.insert(frames)
            }
            #expect(heard == [2])
            #expect(last.hasPrefix("event: figures\ndata: {") && last.hasSuffix("}\n\n"))
            #expect(last.contains(#""total-ratings":"1""#) && last.contains(#""total-satisfied":"100,0%""#))
            #expect(board.count == 0)
        }
    }

    @Test(
        "Those who come at once to figures that nobody has made yet cost one question; a walk through the past drops nothing of today"
    )
    func cold() async throws {
        let counter = StatementCounter()
        try await PublicSite.with(trace: counter.trace) { site in
            let month = try #require(Self.month)
            let start = ContinuousClock.now
            let desk = site.office.desk
            let board = PublicBoard(now: { start })
            func questions(since before: Int) -> Int {
                counter.statements[before...].filter { $0.contains("FROM service_rating") }.count
            }
            let before = counter.statements.count
            let seen = try await withThrowingTaskGroup(of: ServiceBoard.self) { group in
                for _ in 0..<10 { group.addTask { try await board.figures(of: month, from: desk) } }
                return try await group.reduce(into: [ServiceBoard]()) { $0.append($1) }
            }
            #expect(seen.count == 10 && questions(since: before) == 1)
            for year in 2019...2023 {
                for number in 1...12 {
                    let past = try #require(ReportPeriod(.month, year: year, number: number))
                    _ = try await board.figures(of: past, from: desk)
                }
            }
            let walked = counter.statements.count
            _ = try await board.figures(of: month, from: desk)
            #expect(questions(since: walked) == 0)
        }
    }

    @Test("More than an address may have, or all may, wait; the past does not change and has no stream")
    func limits() async throws {
        let month = try #require(Self.month)
        let board = PublicBoard()
        let limits = PublicRules.Limits(boardsOfAddress: 2, boards: 3)
        let first = board.listen(to: month, from: "203.0.113.1", limits: limits)
        let second = board.listen(to: month, from: "203.0.113.1", limits: limits)
        #expect(first != nil && second != nil)
        #expect(board.listen(to: month, from: "203.0.113.1", limits: limits) == nil)
        let other = board.listen(to: month, from: "203.0.113.2", limits: limits)
        #expect(other != nil && board.listen(to: month, from: "203.0.113.3", limits: limits) == nil)
        first?.finish()
        #expect(board.listen(to: month, from: "203.0.113.3", limits: limits) != nil)
        withExtendedLifetime((second, other)) {}
        try await PublicSite.with { site in
            let past = try await site.stranger.get("/bang-cong-khai/truc-tiep?ky=2024").status
            let none = try await site.stranger.get("/bang-cong-khai/truc-tiep?ky=x").status
            #expect([past, none] == [404, 422])
        }
    }

    @Test(
        "Over a real connection: the stream opens, tells the figures, and lets the server stop",
        .timeLimit(.minutes(15))
    )
    func stream() async throws {
        try await PublicSite.with { site in
            let board = PublicBoard()
            let desk = site.office.desk
            let services = PublicServices(
                desk: desk, board: board, tokens: { OfficeSite.link }, refusalAfter: .zero,
                now: { [clock = site.office.clock] in clock.now })
            let router = WebApp.router(
                site: TestSite.site, sessions: FixedSessions(), providers: [PublicBoardRoutes(services: services)])
            try await PublicAttackTests.serve(router) { port in
                let connection = try RawConnection(port: port)
                let request = "GET /bang-cong-khai/truc-tiep HTTP/1.1\r\nHost: localhost\r\n\r\n"
                let head = try await connection.exchange(request, until: "retry: 3000\n\n")
                #expect(head.hasPrefix("HTTP/1.1 200") && head.contains("text/event-stream"))
                board.hear([Notice(topic: "dossiers", parties: [])])
                try await board.tell(from: desk)
                let event = try await connection.exchange("", until: "}\n\n")
                #expect(event.contains("event: figures") && event.contains(#""total-open":"1""#))
            }
            #expect(board.count == 0)
        }
    }
}
