import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The public board counts what the ledger holds") struct ServiceBoardTests {
    private static func board(_ office: TestOffice, _ period: String) async throws -> ServiceBoard {
        let period = try #require(ReportPeriod(period))
        return try await office.desk.ask(ServiceBoardQuestion(period), as: .citizen)
    }

    @Test(
        "In time, late, overdue, waiting and said, by unit and procedure; months hold their own", arguments: Backend.all
    )
    func counts(_ backend: Backend) async throws {
        let counter = StatementCounter()
        try await withOffice(backend, trace: counter.trace, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let procedure = try #require(procedures["one-unit"])
            let (_, token) = try await RatingTests.settled(office, procedure)
            try await RatingTests.rate(office, token, "good")
            let (_, second) = try await RatingTests.settled(office, procedure)
            try await RatingTests.rate(office, second, "poor")
            // One is settled after its time, one waits for its bringer, one is overdue; one between agencies counts nowhere.
            let late = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let asked = try await office.perform(
                ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: asked, as: office.headOfEconomy, parties: office.officer)
            try await office.take("request-supplement", of: asked, as: office.officerOfEconomy, ["missing": "x"])
            var between = office.draft(try #require(procedures["internal"]), received: [0, 1])
            (between.fields, between.parties) = (["subject": "x"], ["sender": Key<Party>(office.finance)])
            _ = try await office.perform(ReceiveDossier(between), as: office.clerk)
            office.clock.move(to: .at("2025-04-02 09:00"))
            _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            var all = try await Self.board(office, "2025-04").total
            #expect(all.overdue == 1 && all.open == 3 && all.received == 1)
            try await office.take("assign", of: late, as: office.headOfEconomy, parties: office.officer)
            try await office.take("propose", of: late, as: office.officerOfEconomy)
            try await office.take("sign", of: late, as: office.headOfEconomy, ["result": "1"])
            try await office.take("deliver", of: late, as: office.counter)
            let before = counter.statements.count
            let march = try await Self.board(office, "2025-03")
            #expect(counter.statements[before...].filter { $0.hasPrefix("SELECT") }.count <= 8)
            #expect(march.units.map(\.name) == ["Phòng Kinh tế"] && march.procedures.map(\.code) == ["1.990000"])
            #expect(march.total == march.units.first?.count && march.total == march.procedures.first?.count)
            var expected = ServiceCount()
            (expected.received, expected.onTime, expected.ratings, expected.satisfied) = (4, 2, 2, 1)
            (expected.open, expected.awaitingApplicant) = (2, 1)
            #expect(march.total == expected)
            all = try await Self.board(office, "2025-Q2").total
            #expect(all.late == 1 && all.received == 1 && all.ratings == 0 && all.timely == Share(0, of: 1))
            all = try await Self.board(office, "2025").total
            #expect(all.received == 5 && all.timely == Share(2, of: 3) && all.satisfaction == Share(1, of: 2))
            await expectRefusal(.notFound) { _ = try await Self.board(office, "2025-05") }
            await expectRefusal(.notFound) { _ = try await Self.board(office, "2025-9M") }
        }
    }

    @Test(
        "The index counts what it can; the rest is entered with its source, by whoever keeps the catalogue, and quarters add up",
        arguments: Backend.all)
    func index(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let (_, token) = try await RatingTests.settled(office, procedure)
            try await RatingTests.rate(office, token)
            func scores(_ period: String) async throws -> [String: Share] {
                let index = try #require(try await Self.board(office, period).index)
                return Dictionary(index.scores.compactMap { score in score.share.map { (score.criterion.code, $0) } }) {
                    first, _ in first
                }
            }
            #expect(
                try await scores("2025-03") == [
                    "timely": Share(1, of: 1), "satisfied": Share(1, of: 1), "described": Share(2, of: 2),
                    "online": Share(2, of: 2), "used": Share(0, of: 2), "received-online": Share(0, of: 1),
                    "paid": Share(0, of: 1), "results": Share(0, of: 1), "papers": Share(0, of: 1),
                    "reused": Share(0, of: 1), "feedback-timely": Share(0, of: 0),
                ])
            func enter(
                _ month: String, _ criterion: String, _ part: Int?, _ whole: Int?, source: String? = "Báo cáo",
                as person: Key<Person>? = nil
            ) async throws {
                let month = try #require(ReportPeriod(month))
                try await office.perform(
                    EnterIndex(
                        month: month, lines: [.init(criterion: criterion, part: part, whole: whole)], source: source),
                    as: person ?? office.counter)
            }
            try await enter("2025-02", "payable", 1, 4)
            try await enter("2025-03", "payable", 3, 4)
            try await enter("2025-03", "payable", 2, 4)
            #expect(try await scores("2025-03")["payable"] == Share(2, of: 4))
            #expect(try await scores("2025-Q1")["payable"] == Share(3, of: 8))
            try await enter("2025-03", "payable", nil, nil)
            #expect(try await scores("2025-03")["payable"] == nil)
            await expectRefusal(.invalid, field: "part-payable") { try await enter("2025-03", "payable", 5, 4) }
            await expectRefusal(.invalid, field: "part-payable") { try await enter("2025-03", "payable", 5, nil) }
            await expectRefusal(.invalid, field: "source") { try await enter("2025-03", "payable", 1, 2, source: " ") }
            await expectRefusal(.invalid) { try await enter("2025-03", "paid", 1, 2) }
            await expectRefusal(.invalid) { try await enter("2025-03", "unknown", nil, nil) }
            await expectRefusal(.invalid, field: "month") { try await enter("2025-04", "payable", 1, 2) }
            await expectRefusal(.forbidden) {
                try await enter("2025-03", "payable", 1, 2, as: office.officerOfEconomy)
            }
        }
    }

    @Test(
        "What was entered of a month holds with its source though the ledger counts it by now, until it is taken out",
        arguments: Backend.all)
    func entered(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            _ = try await office.openCounter()
            let month = try #require(ReportPeriod("2025-02"))
            let entry = IndexEntry(criterion: "paid", share: Share(7, of: 8), source: "Báo cáo tháng 2")
            // As a release left it by which the ledger did not count it.
            try await office.storage.write { [counter = office.counter] tx in
                try IndexEntryStore.set(tx, entry, of: month, by: counter)
            }
            func paid(_ period: String) async throws -> (share: Share?, source: String?) {
                let scores = try #require(try await Self.board(office, period).index?.scores)
                let score = scores.first { $0.criterion.code == "paid" }
                return (score?.share, score?.source)
            }
            let february = try await paid("2025-02")
            #expect(february.share == Share(7, of: 8) && february.source == "Báo cáo tháng 2")
            let quarter = try await paid("2025-Q1")
            #expect(quarter.share == Share(7, of: 8))
            #expect(quarter.source == "Báo cáo tháng 2; số nhập của 1 trên 3 tháng")
            let march = try await paid("2025-03")
            #expect(march.share == Share(0, of: 0) && march.source == nil)
            let held = try await office.ask(IndexEntries(month), as: office.counter)
            #expect(held.overCounts == [entry])
            try await office.perform(
                EnterIndex(month: month, lines: [.init(criterion: "paid", part: nil, whole: nil)], source: nil),
                as: office.counter)
            let after = try await paid("2025-02")
            #expect(after.share == Share(0, of: 0) && after.source == nil)
        }
    }
}
