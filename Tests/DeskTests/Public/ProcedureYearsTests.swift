import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The page of a procedure counts its dossiers as the public board does") struct ProcedureYearsTests {
    @Test(
        "Each figure of this year is that of the board, and opens the dossiers behind it to whoever sees them",
        arguments: Backend.all)
    func counts(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let other = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.990009", title: "Thủ tục khác", field: "Thương mại", audience: .public,
                        process: "one-unit", unit: office.economy, term: "7 ngày làm việc", result: "Văn bản",
                        basis: "Quyết định 101/QĐ-UBND", parts: "Đơn đề nghị")), as: office.counter)
            _ = try await office.perform(ReceiveDossier(office.draft(other, received: [0])), as: office.counter)
            let (_, token) = try await RatingTests.settled(office, procedure)
            try await RatingTests.rate(office, token, "good")
            let late = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            office.clock.move(to: .at("2025-04-02 09:00"))
            let apologised = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            for id in [late, apologised] {
                try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
                if id == apologised {
                    try await office.take(
                        "apologise", of: id, as: office.officerOfEconomy,
                        ["reason": "Chờ ý kiến", "new-date": "2025-04-22"])
                }
                try await office.take("propose", of: id, as: office.officerOfEconomy)
                try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "1"])
                try await office.take("deliver", of: id, as: office.counter)
            }
            let years = try await office.ask(ProcedureYears(procedure), as: office.officerOfEconomy)
            let period = try #require(ReportPeriod("2025"))
            let board = try await office.desk.ask(ServiceBoardQuestion(period), as: .citizen)
            let line = try #require(board.procedures.first(where: { $0.key == procedure.value }))
            #expect(years.map(\.period.description) == ["2025", "2024"])
            #expect(years[0].count == line.count && years[1].count == ServiceCount())
            #expect(line.count.received == 4 && line.count.onTime == 2 && line.count.late == 1)
            // Nineteen days of three results.
            #expect(years[0].settled == 3 && years[0].apologised == 1 && years[0].averageTenths == 63)
            #expect(years[1].settled == 0 && years[1].apologised == 0 && years[1].averageTenths == nil)
            let tallies: [(ProcedureTally, Int)] = [
                (.received, 4), (.timely, 2), (.late, 1), (.apologised, 1), (.open, 1), (.overdue, 0),
            ]
            for (tally, number) in tallies {
                let seen = try await office.ask(ProcedureDossiers(procedure, tally), as: office.counter)
                let hidden = try await office.ask(ProcedureDossiers(procedure, tally), as: office.headOfReception)
                #expect(seen.list.lines.count == number && hidden.list.lines.isEmpty, "\(tally)")
            }
            let before = try await office.ask(
                ProcedureDossiers(procedure, .received, year: 2024), as: office.counter)
            #expect(before.list.lines.isEmpty)
            await expectRefusal(.notFound) {
                _ = try await office.ask(ProcedureDossiers(procedure, .received, year: 0), as: office.counter)
            }
        }
    }

    @Test(
        "The average is rounded to tenths of a day, and there is none of nothing",
        arguments: [(0, 0, nil), (1, 86_400_000, 10), (3, 19 * 86_400_000, 63), (2, 4_320_000, 0), (2, 8_640_000, 1)]
            as [(Int, Int, Int?)])
    func average(_ settled: Int, _ took: Int, _ tenths: Int?) throws {
        let period = try #require(ReportPeriod("2025"))
        let year = ProcedureYear(period: period, count: ServiceCount(), settled: settled, took: took, apologised: 0)
        #expect(year.averageTenths == tenths)
    }
}
