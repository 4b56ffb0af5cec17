import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Reviews of procedures") struct ProcedureReviewTests {
    private static let yes = Dictionary(
        uniqueKeysWithValues: ReviewedProcedure.Question.allCases.map {
            ($0, (isYes: Bool?.some(true), words: String?.none))
        })
    private static let before = ComplianceCost(
        tenths: 30, fees: 200_000, travel: 50_000, other: 0, times: 1, people: 100)
    private static let after = ComplianceCost(
        tenths: 10, fees: 150_000, travel: 0, other: 0, times: 1, people: 100)

    @Test(
        "Planned, owed by the units, answered with a proposal whose costs are counted, decided and printed",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let (own, inner) = try (
                #require(procedures["one-unit"]), #require(procedures["internal"])
            )
            let chief = office.chief
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    PlanProcedureReview(year: 2025, title: "Rà soát", due: .of("2025-06-30")), as: office.headOfEconomy)
            }
            let review = try await office.perform(
                PlanProcedureReview(year: 2025, title: "Rà soát năm 2025", due: .of("2025-06-30"), mark: "m"), as: chief
            )
            // The same form sent twice is one plan.
            #expect(
                try await office.perform(
                    PlanProcedureReview(year: 2025, title: "Rà soát năm 2025", due: .of("2025-06-30"), mark: "m"),
                    as: chief) == review)
            await expectRefusal(.conflict) {
                try await office.perform(IssueProcedureReview(review, number: "5/KH-VP", version: 1), as: chief)
            }
            let id = try await office.perform(AddReviewedProcedure(own, by: nil, to: review), as: chief)
            await expectRefusal(.conflict) {
                _ = try await office.perform(AddReviewedProcedure(own, by: nil, to: review), as: chief)
            }
            _ = try await office.perform(AddReviewedProcedure(inner, by: office.administration, to: review), as: chief)
            await expectRefusal(.notFound) {
                _ = try await office.ask(ProcedureReviewQuestion(review), as: office.headOfEconomy)
            }
            try await office.perform(IssueProcedureReview(review, number: "5/KH-VP", version: 1), as: chief)
            #expect(
                try await office.ask(WorklistQuestion(.waiting), as: office.headOfEconomy).items.map(\.content) == [
                    "Rà soát thủ tục 1.990000 «Thủ tục one-unit»"
                ])
            func answer(_ draft: AnswerProcedureReview.Draft, version: Int64, as person: Key<Person>? = nil)
                async throws
            {
                try await office.perform(
                    AnswerProcedureReview(id, draft, version: version), as: person ?? office.officerOfEconomy)
            }
            await expectRefusal(.forbidden) {
                try await answer(.init(), version: 1, as: office.officerOfInternalAffairs)
            }
            await expectRefusal(.invalid, field: "verdict-need") { try await answer(.init(), version: 1) }
            var verdicts = Self.yes
            verdicts[.cost] = (false, nil)
            await expectRefusal(.invalid, field: "words-cost") {
                try await answer(.init(verdicts: verdicts), version: 1)
            }
            try await answer(.init(verdicts: Self.yes), version: 1)
            #expect(try await office.ask(WorklistQuestion(.waiting), as: office.headOfEconomy).items == [])
            verdicts[.cost] = (false, "Phải đi lại hai lần")
            await expectRefusal(.invalid, field: "after-hours") {
                try await answer(
                    .init(verdicts: verdicts, measure: "Bỏ sơ đồ", reason: "Đã có", before: Self.before), version: 2)
            }
            try await answer(
                .init(
                    verdicts: verdicts, measure: "Bỏ sơ đồ", reason: "Đã có trong cơ sở dữ liệu",
                    papers: "Quyết định 101", before: Self.before, after: Self.after), version: 2)
            let subject = try await office.ask(ReviewedProcedureQuestion(id), as: office.clerk).subject
            // Of 40,000 đồng an hour: 370,000 before and 190,000 after, a hundred times.
            #expect(subject.proposal?.saving?.before == 37_000_000 && subject.proposal?.saving?.saved == 18_000_000)
            #expect(subject.proposal?.saving?.tenthsOfPercent == 486 && subject.state == .proposed)
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(
                    DecideProcedureReview(id, isApproved: false, words: nil, version: 3), as: chief)
            }
            try await office.perform(DecideProcedureReview(id, isApproved: true, words: nil, version: 3), as: chief)
            let page = try await office.ask(ProcedureReviewQuestion(review), as: office.headOfEconomy)
            #expect(page.saved == 18_000_000 && page.subjects.map(\.audience) == [.internal, .public])
            await expectRefusal(.conflict) { try await answer(.init(verdicts: Self.yes), version: 4) }
            let print = try await office.ask(ProcedureReviewPrint(review), as: office.clerk).form
            #expect(print.subtitles.first?.hasPrefix("Kế hoạch số 5/KH-VP") == true)
        }
    }

    @Test(
        "How many dossiers of each procedure came in, ended, were late, and how long they took", arguments: Backend.all)
    func figures(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            for days: Int64 in [2, 14] {
                let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
                try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
                office.clock.advance(days: days)
                try await office.take("propose", of: id, as: office.officerOfEconomy)
                try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP"])
                try await office.take("deliver", of: id, as: office.counter)
            }
            _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let answer = try await office.ask(
                ProcedureFigures(from: .of("2025-03-01"), to: .of("2025-03-31")), as: office.chief)
            #expect(
                answer.figures == [
                    ProcedureFigure(
                        procedure: procedure, code: "1.990000", title: "Thủ tục one-unit", audience: .public,
                        unit: "Phòng Kinh tế", received: 3, resolved: 2, late: 1, meanTenths: 80)
                ])
            #expect(
                try await office.ask(
                    ProcedureFigures(from: .of("2025-03-01"), to: .of("2025-03-31"), audience: .internal),
                    as: office.chief
                ).figures == [])
            await expectRefusal(.forbidden) {
                _ = try await office.ask(
                    ProcedureFigures(from: .of("2025-03-01"), to: .of("2025-03-31")), as: office.headOfEconomy)
            }
        }
    }
}
