import Office
import Paper
import Storage
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
            let new = try await Self.merge(office, on: .of("2025-03-15"))
            #expect(try await office.ask(FeedbackQuestion(feedback), as: office.headOfEconomy).feedback.unit == new)
            #expect(try await office.visit(visit, as: office.headOfEconomy).visit.party == new)
            #expect(
                try await office.ask(ReviewedProcedureQuestion(subject), as: office.headOfEconomy).subject.unit == new)
            try await office.perform(
                DraftFeedbackAnswer(feedback, answer: "Sẽ bỏ.", version: 3), as: office.officerOfEconomy)
            #expect(try await office.visit(visit, as: office.headOfEconomy).mayAnswer)
        }
    }

    /// Puts a new division in the place of economy.
    private static func merge(_ office: TestOffice, on day: CalendarDay) async throws -> NamedParty {
        let outcome = try await office.perform(
            Reorganise(
                Reorganisation(
                    day: day, basis: "Quyết định số 12/QĐ-UBND ngày 10/3/2025",
                    founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                    divided: [.init(unit: office.economy, successors: [.founded(0)])])),
            as: office.administrator)
        return NamedParty(key: Key(try #require(outcome.founded.first)), kind: .unit, name: "Phòng Tổng hợp")
    }

    /// Three dossiers of economy, of which one was settled before it ended.
    private static func dossiers(_ office: TestOffice) async throws {
        try await office.overdueDossiers(3)
        try await office.take("withdraw", of: Key(1), as: office.counter, ["reason": "Không cần nữa"])
        office.clock.advance(days: 18)
    }

    private static func draw(_ visit: Key<InspectionVisit>, _ office: TestOffice) async throws -> Key<InspectionSample>
    {
        try await office.perform(
            DrawInspectionSample(
                of: visit, from: .of("2025-03-01"), to: .of("2025-03-31"), size: .count(2), seed: "s"),
            as: office.officerOfInternalAffairs)
    }

    @Test(
        "A visit that was begun before a merger is one of the unit that was inspected: its name, its sample; its heir answers",
        arguments: Backend.all)
    func begunVisit(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, visit, _) = try await office.inspectionPlan()
            try await Self.dossiers(office)
            let sample = try await Self.draw(visit, office)
            let head = office.officerOfInternalAffairs
            try await office.perform(
                HoldInspectionVisit(visit, office.minutes(on: .of("2025-04-01")), version: 1), as: head)
            let before = try await office.ask(InspectionPrint(visit, .minutes), as: head).form
            office.clock.advance(days: 1)
            let new = try await Self.merge(office, on: .of("2025-04-02"))
            let page = try await office.visit(visit, as: office.headOfEconomy)
            #expect(
                page.visit.party == NamedParty(key: Key(office.economy), kind: .unit, name: "Phòng Kinh tế"))
            #expect(Key(page.visit.answerer) == new.key && page.mayAnswer)
            #expect(try await office.ask(InspectionPrint(visit, .minutes), as: head).form == before)
            #expect(try await office.ask(InspectionSampleQuestion(sample), as: head).check == .same)
            let finding = try #require(page.findings.first)
            try await office.perform(
                ExplainFinding(finding.id, words: "Phòng đã xin lỗi", version: finding.version),
                as: office.headOfEconomy)
        }
    }

    @Test(
        "A visit that was only planned goes to the unit in the place of the old one, and is drawn from the dossiers of both",
        arguments: Backend.all)
    func plannedVisit(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, visit, _) = try await office.inspectionPlan()
            try await Self.dossiers(office)
            let new = try await Self.merge(office, on: .of("2025-04-01"))
            let sample = try await Self.draw(visit, office)
            let answer = try await office.ask(InspectionSampleQuestion(sample), as: office.headOfEconomy)
            #expect(answer.visit.party == new && answer.sample.population == 3 && answer.check == .same)
        }
    }

    @Test("Minutes name the unit as it was called when the visit was held", arguments: Backend.all)
    func renamed(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, visit, _) = try await office.inspectionPlan()
            office.clock.advance(days: 7)
            let head = office.officerOfInternalAffairs
            try await office.perform(
                HoldInspectionVisit(visit, office.minutes(on: .of("2025-03-20")), version: 1), as: head)
            let before = try await office.ask(InspectionPrint(visit, .minutes), as: head).form
            let unit = try await office.storage.read { tx in try UnitStore.find(tx, office.economy) }
            try await office.perform(
                RenameUnit(
                    unit: office.economy, name: "Phòng Tổng hợp", shortName: "TH", from: .of("2025-03-21"),
                    version: try #require(unit).unit.version), as: office.administrator)
            #expect(try await office.ask(InspectionPrint(visit, .minutes), as: head).form == before)
        }
    }

    @Test("A review that proposed nothing is over: it stays with the unit that did it", arguments: Backend.all)
    func keptReview(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let review = try await office.perform(
                PlanProcedureReview(year: 2025, title: "Rà soát", due: .of("2025-04-30")), as: office.inspector)
            let subject = try await office.perform(
                AddReviewedProcedure(procedure, by: office.economy, to: review), as: office.inspector)
            try await office.perform(
                IssueProcedureReview(review, number: "2/KH", version: 1), as: office.inspector)
            let verdicts = Dictionary(
                uniqueKeysWithValues: ReviewedProcedure.Question.allCases.map {
                    ($0, (isYes: Bool?.some(true), words: String?.none))
                })
            try await office.perform(
                AnswerProcedureReview(subject, .init(verdicts: verdicts), version: 1), as: office.officerOfEconomy)
            office.clock.advance(days: 1)
            _ = try await Self.merge(office, on: .of("2025-03-15"))
            let kept = try await office.ask(ReviewedProcedureQuestion(subject), as: office.inspector).subject
            #expect(kept.state == .kept && kept.unit.key == Key(office.economy))
        }
    }
}
