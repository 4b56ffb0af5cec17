import Foundation
import Office
import Paper
import Presentation
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Papers that the product writes pass its own check")
struct OwnPaperTests {
    private static func findings(_ paper: OfficialPaper, signers: SigningList, on day: CalendarDay) throws -> [String] {
        let check = PresentationCheck(
            decrees: try PresentationRules.load(ShippedRules.folder), rights: signers, today: day)
        return try check.report(of: try DocxWriter.write(paper)).findings.map { "\($0.rule): \($0.found ?? "–")" }
    }

    private static func expectRight(_ paper: OfficialPaper, in office: TestOffice) async throws {
        let signers = try await office.ask(PaperSigners(), as: office.planner)
        #expect(!signers.list.signers.isEmpty)
        let found = try findings(paper, signers: signers.list, on: signers.day)
        #expect(found == [])
    }

    @Test("The report of a period")
    func report() async throws {
        let clock = TestClock()
        try await withOffice(clock: clock) { office in
            _ = try await office.assign(office.task(lead: [Key(office.economy)], due: "2025-03-10"))
            clock.advance(days: 1)
            let period = try #require(ReportPeriod("2025-03"))
            let rules = try ReportRules.load(ShippedRules.folder)
            let report = try await office.ask(PeriodicReportQuestion(period, rules: rules), as: office.chief)
            try await Self.expectRight(
                try await office.ask(ReportPaper(report, rules: rules), as: office.chief), in: office)
        }
    }

    @Test("The review of a year, and the plan of the next one")
    func review() async throws {
        try await withOffice { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            let rules = try ReviewRules.load(ShippedRules.folder)
            let review = try await office.review(plan, as: office.chief).review
            try await Self.expectRight(
                try await office.ask(ReviewPaper(review, rules: rules), as: office.chief), in: office)
            try await Self.expectRight(
                try await office.ask(NextPlan(after: review, rules: rules), as: office.planner), in: office)
        }
    }

    @Test(
        "The year's list of files, what is in a file, what is handed in, the minutes of handing over: by the rules that hold for such forms"
    )
    func archive() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            try await office.appointArchivist()
            _ = try await office.perform(OpenCaseFile(office.draft(), isPlanned: true), as: office.headOfEconomy)
            try await office.perform(ApproveCaseList(2025), as: office.chief)
            let file = try await office.closedFile("Hồ sơ về rà soát quy hoạch cụm công nghiệp")
            let handIn = try await office.perform(OfferFiles([file]), as: office.officerOfEconomy)
            try await office.perform(SettleHandIn(handIn, version: 1), as: office.archivist)
            let forms = [
                try await office.ask(CaseListPaper(2025), as: office.chief).form,
                try await office.ask(CaseContentsPaper(file), as: office.headOfEconomy),
                try await office.ask(HandInPaper(handIn, .list), as: office.headOfEconomy),
                try await office.ask(HandInPaper(handIn, .minutes), as: office.headOfEconomy),
            ]
            let signers = try await office.ask(PaperSigners(), as: office.planner)
            let check = PresentationCheck(
                decrees: try PresentationRules.load(ShippedRules.folder), rights: signers.list, today: signers.day)
            var found: [String] = []
            for form in forms {
                let report = try check.report(of: try DocxWriter.write(form))
                found += report.findings.map { "\(form.title): \($0.rule): \($0.found ?? "–")" }
                #expect(report.notes.contains { $0.hasPrefix("Biểu mẫu «\(form.title)» (Phụ lục V") }, "\(form.title)")
            }
            #expect(found == [])
        }
    }

    @Test("Whoever signs by a right of another day is told", arguments: ["Lê Thị Hoài An", "Người Không Quen"])
    func signer(_ name: String) async throws {
        try await withOffice { office in
            let signers = try await office.ask(PaperSigners(), as: office.planner)
            let known = Set(signers.list.signers.map(\.name))
            #expect(known.contains(name) == (name == "Lê Thị Hoài An"))
            #expect(signers.list.issuers == ["Văn phòng"])
        }
    }
}
