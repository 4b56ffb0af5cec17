import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The control of procedures outlives units") struct ControlSuccessionTests {
    @Test(
        "After a merger feedback, reviewed procedures and visits are with the unit in the place of the old one",
        arguments: Backend.all)
    func merger(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let (_, visit, _) = try await office.inspectionPlan()
            let feedback = try await office.perform(
                ReceiveFeedback(
                    FeedbackDraft(
                        channel: .post, name: "Trần Văn Bảy", phone: "0912 345 678", subject: "Giấy xác nhận",
                        content: "Đòi giấy đã có.")), as: office.clerk
            ).id
            try await office.perform(
                RouteFeedback(feedback, kind: .regulation, unit: office.economy, version: 1), as: office.inspector)
            let review = try await office.perform(
                PlanProcedureReview(year: 2025, title: "Rà soát", due: .of("2025-04-30")), as: office.inspector)
            let subject = try await office.perform(
                AddReviewedProcedure(procedure, by: office.economy, to: review), as: office.inspector)
            try await office.perform(
                IssueProcedureReview(review, number: "2/KH", version: 1), as: office.inspector)
            office.clock.advance(days: 1)
            let outcome = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2025-03-15"), basis: "Quyết định số 12/QĐ-UBND ngày 10/3/2025",
                        founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                        divided: [.init(unit: office.economy, successors: [.founded(0)])])),
                as: office.administrator)
            let new = NamedParty(key: Key(try #require(outcome.founded.first)), kind: .unit, name: "Phòng Tổng hợp")
            #expect(try await office.ask(FeedbackQuestion(feedback), as: office.headOfEconomy).feedback.unit == new)
            #expect(try await office.visit(visit, as: office.headOfEconomy).visit.party == new)
            #expect(
                try await office.ask(ReviewedProcedureQuestion(subject), as: office.headOfEconomy).subject.unit == new)
            try await office.perform(
                DraftFeedbackAnswer(feedback, answer: "Sẽ bỏ.", version: 3), as: office.officerOfEconomy)
            #expect(try await office.visit(visit, as: office.headOfEconomy).mayAnswer)
        }
    }
}
