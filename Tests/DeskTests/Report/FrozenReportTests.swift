import Office
import Paper
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Reports that are frozen")
struct FrozenReportTests {
    private static let rules = ReportRules.standard

    private func freeze(
        _ office: TestOffice, _ period: String, last: Key<ReportIssue>? = nil, reason: String = "", note: String = "",
        by person: Key<Person>? = nil
    ) async throws -> Key<ReportIssue> {
        try await office.perform(
            FreezeReport(
                period: try #require(ReportPeriod(period)), assessment: note, proposals: "", reason: reason, last: last,
                rules: Self.rules), as: person ?? office.planner)
    }

    @Test("A report stays as it was frozen; its correction names it and says why", arguments: Backend.all)
    func chain(_ backend: Backend) async throws {
        let clock = TestClock()
        try await withOffice(backend, clock: clock) { office in
            _ = try await office.assign(office.task(lead: [Key(office.economy)], due: "2025-03-10"))
            clock.advance(days: 1)
            let first = try await freeze(office, "2025-03")
            let second = try await freeze(
                office, "2025-03", last: first, reason: "Bổ sung nguyên nhân", note: "Chậm do chờ ý kiến.")
            let old = try await office.ask(ReportIssueQuestion(first), as: office.chief)
            let new = try await office.ask(ReportIssueQuestion(second), as: office.chief)
            #expect(old.isWhole && new.isWhole && old.chain.map(\.id) == [first, second])
            #expect(new.report.corrects == old.issue.hash && new.report.reason == "Bổ sung nguyên nhân")
            #expect(old.report.total[.overdue] == 1 && old.report.late.map(\.daysLate) == [4])
            #expect(try await office.journal().suffix(2).allSatisfy { $0.contains("report.") })
            await #expect(throws: (any Error).self) {
                try await office.storage.write { tx in try tx.execute("UPDATE report_issue SET content = ''") }
            }
        }
    }

    @Test("What may not be frozen is refused, and nothing of it is kept")
    func refusals() async throws {
        let clock = TestClock()
        try await withOffice(clock: clock) { office in
            await expectRefusal(.conflict) { _ = try await freeze(office, "2025-03") }
            await expectRefusal(.forbidden) { _ = try await freeze(office, "2025-02", by: office.headOfEconomy) }
            let first = try await freeze(office, "2025-02")
            await expectRefusal(.stale) { _ = try await freeze(office, "2025-02", reason: "Sai") }
            await expectRefusal(.invalid, field: "reason") { _ = try await freeze(office, "2025-02", last: first) }
            await expectRefusal(.notFound) {
                _ = try await office.ask(ReportIssueQuestion(first), as: office.headOfEconomy)
            }
            #expect(try await office.ask(ReportIssueListQuestion(), as: office.chief).items.map(\.id) == [first])
        }
    }

    @Test("The paper says what the figures say, in the presentation of a report")
    func paper() async throws {
        let clock = TestClock()
        try await withOffice(clock: clock) { office in
            _ = try await office.assign(office.task(lead: [Key(office.economy)], due: "2025-03-10"))
            clock.advance(days: 1)
            let period = try #require(ReportPeriod("2025-03"))
            let report = try await office.ask(PeriodicReportQuestion(period, rules: Self.rules), as: office.chief)
            let paper = try await office.ask(ReportPaper(report, rules: Self.rules), as: office.chief)
            #expect(
                paper.signature.name == "Nguyễn Minh Khôi"
                    && paper.annexes.map(\.title).contains("Danh mục nhiệm vụ quá hạn"))
            let text = "\(paper.blocks)"
            #expect(
                text.contains("từ ngày 15/02/2025 đến hết ngày 14/03/2025")
                    && text.contains("Còn 01 nhiệm vụ đã quá hạn"))
            #expect(try DocxWriter.write(paper).count > 4_000)
        }
    }

    @Test("Obligations of before reports were kept get standings from what is known", arguments: Backend.all)
    func fill(_ backend: Backend) async throws {
        let clock = TestClock()
        try await withOffice(backend, clock: clock) { office in
            let id = try await office.assign(office.task(lead: [Key(office.economy)], due: "2025-03-20"))
            clock.advance(days: 2)
            let version = try await office.obligation(id).version
            try await office.perform(
                AdjustDeadline(
                    obligation: id, version: version, deadline: DraftDeadline(kind: .date, due: "2025-03-30"),
                    reason: "Chờ ý kiến", basis: nil), as: office.chief)
            let kept = try await office.storage.read { tx in try PartStandingStore.history(tx, of: [id]) }
            try await office.storage.write { tx in
                for table in ["part_standing", "standing_count", "stint"] as [SQL] {
                    try tx.execute("DELETE FROM \(sql: table)")
                }
                try tx.execute("INSERT INTO standing_fill (after_id) VALUES (0)")
            }
            while try await office.storage.write({ tx in try StandingFillStore.fillSome(tx) }) {}
            let filled = try await office.storage.read { tx in try PartStandingStore.history(tx, of: [id]) }
            #expect(filled == kept && filled.map(\.due?.description) == ["2025-03-20", "2025-03-30"])
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }
}
