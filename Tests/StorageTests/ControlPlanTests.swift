import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// The lists of the control of procedures, as the databases would run them.
@Suite("How lists of inspections are read") struct ControlPlanTests {
    private static let inspector = Actor(
        person: Key(9), name: "Võ Thành Công", roles: [.inspection], standings: ListPlanTests.officer.standings)

    @Test("Plans, visits, samples, findings, and the dossiers that a sample is drawn from", arguments: Backend.all)
    func inspections(_ backend: Backend) async throws {
        let today = ListPlanTests.today
        try await check(
            [
                InspectionVisitStore.lines(where: "v.plan_id = 5", order: "v.from_on, v.id", on: today),
                InspectionVisitStore.remedies(of: Key(5)), InspectionPlanStore.changes(of: Key(5)),
                InspectionSampleStore.samples(where: "s.visit_id = 5"), InspectionSampleStore.dossiers(of: Key(5)),
                InspectionSampleStore.facts(of: [Key(1), Key(2)]), InspectionSampleStore.others(of: [Key(1), Key(2)]),
                InspectionFindingStore.findings(where: "f.visit_id = 5", limit: 1_000),
                InspectionMaterialStore.feedback(of: Key(3), since: ListPlanTests.today, before: 9, limit: 51),
                InspectionMaterialStore.ratings(of: Key(3), since: ListPlanTests.today, before: nil, limit: 51),
                InspectionFindingStore.proposed(of: Key(5)), ControlDutyStore.open(.visit, of: 5),
                InspectionSampleStore.population(
                    of: Key(3), from: testTime, until: testTime, procedure: nil, limit: 50_001),
                InspectionSampleStore.population(
                    of: Key(3), from: testTime, until: testTime, procedure: Key(4), limit: 50_001),
            ], backend)
    }

    @Test("Feedback in its lists and figures, what everybody reads, reviews", arguments: Backend.all)
    func feedback(_ backend: Backend) async throws {
        let (from, to) = (ListPlanTests.today.adding(days: -30), ListPlanTests.today)
        try await check(
            [
                FeedbackStore.page(
                    states: [.received, .answering, .approving], text: nil, before: nil, limit: 51, for: Self.inspector),
                FeedbackStore.page(
                    states: [.published], text: "giay xac nhan", before: Key(90), limit: 51, for: ListPlanTests.officer),
                FeedbackStore.figures(from: from, to: to, on: to, classifiedFrom: to),
                PublishedFeedbackStore.page(text: nil, after: nil, limit: 31),
                PublishedFeedbackStore.page(text: "giay", after: .init(day: to, id: Key(4)), limit: 31),
                ProcedureReviewStore.subjects(where: "s.review_id = 5"),
                ProcedureFigureStore.received(from: testTime, until: testTime),
                ProcedureFigureStore.ended(from: testTime, until: testTime),
            ], backend)
    }

    private func check(_ statements: [SQL], _ backend: Backend) async throws {
        try await withStorage(backend) { storage in
            for statement in statements {
                try await assertPlan(statement, on: storage, neverScans: ListPlanTests.growing(backend))
            }
        }
    }
}
