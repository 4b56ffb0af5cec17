import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What citizens said of a unit, as material of its inspection") struct MaterialTests {
    /// Feedback on behaviour and one on a regulation for economy to answer, a rating by somebody who was not satisfied, one by somebody
    /// who was.
    private static func prepare(_ office: TestOffice) async throws -> Key<RegulationFeedback> {
        func feedback(_ kind: RegulationFeedback.Kind, _ subject: String) async throws -> Key<RegulationFeedback> {
            let made = try await office.perform(
                ReceiveFeedback(
                    FeedbackDraft(
                        channel: .post, receivedOn: .of("2025-03-13"), name: "Trần Văn Bảy", address: "Số 9",
                        phone: "0912 345 678", subject: subject, content: "Bị yêu cầu đi lại nhiều lần.")),
                as: office.clerk)
            try await office.perform(
                RouteFeedback(made.id, kind: kind, unit: office.economy, version: 1), as: office.inspector)
            return made.id
        }
        let harassed = try await feedback(.behaviour, "Gây phiền hà")
        _ = try await feedback(.regulation, "Giấy xác nhận thừa")
        guard let procedure = try await office.openCounter()["one-unit"] else { return harassed }
        for (overall, comment) in [("poor", "Phải đi ba lần"), ("good", "Nhanh")] {
            let (_, token) = try await RatingTests.settled(office, procedure)
            try await RatingTests.rate(office, token, overall, comment: comment)
        }
        return harassed
    }

    @Test(
        "The team is offered feedback on behaviour and bad ratings of the unit; each becomes a finding once, which waits to be confirmed",
        arguments: Backend.all)
    func offered(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let feedback = try await Self.prepare(office)
            let (_, own, outside) = try await office.inspectionPlan()
            let member = office.officerOfInternalAffairs
            let heard = try await office.ask(InspectionMaterials(of: own), as: member)
            #expect(heard.items.map(\.source) == [.feedback(feedback)] && heard.mayTake && !heard.opensFeedback)
            #expect(
                heard.items.map(\.evidence) == [
                    "Phản ánh PAKN-2025-0001, ngày 13/03/2025"
                ])
            let rated = try await office.ask(InspectionMaterials(of: own, .ratings), as: member).items
            #expect(
                rated.map(\.evidence) == [
                    "Đánh giá thủ tục «Thủ tục one-unit», ngày 14/03/2025: Không hài lòng; Sớm hơn ngày hẹn"
                ])
            // The words of citizens stay where they are: the inspected unit reads the finding.
            #expect(heard.items.map(\.words) == ["Gây phiền hà. Bị yêu cầu đi lại nhiều lần."])
            #expect(rated.map(\.words) == ["Không hài lòng; Sớm hơn ngày hẹn; «Phải đi ba lần»"])
            let elsewhere = try await office.ask(InspectionMaterials(of: outside), as: member).items
            #expect(elsewhere.isEmpty)
            await expectRefusal(.forbidden) {
                _ = try await office.ask(InspectionMaterials(of: own), as: office.headOfEconomy)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    TakeMaterial(of: own, .feedback, feedback.value, as: .harassment), as: office.headOfEconomy)
            }

            let rating = try #require(rated.first)
            let first = try await office.perform(
                TakeMaterial(of: own, .feedback, feedback.value, as: .harassment), as: member)
            let second = try await office.perform(TakeMaterial(of: own, .ratings, rating.key, as: .fee), as: member)
            let page = try await office.visit(own, as: office.headOfEconomy)
            #expect(page.findings.map(\.id) == [first, second])
            #expect(page.findings.map(\.kind) == [.harassment, .fee])
            #expect(page.findings.map(\.state) == [.proposed, .proposed])
            #expect(page.findings.map(\.material) == [.feedback(feedback), rating.source])
            #expect(page.opensFeedback)
            let taken: [(InspectionMaterials.Kind, Int64)] = [(.feedback, feedback.value), (.ratings, rating.key)]
            for (kind, key) in taken {
                await expectRefusal(.conflict) {
                    _ = try await office.perform(TakeMaterial(of: own, kind, key, as: .other), as: member)
                }
                let again = try await office.ask(InspectionMaterials(of: own, kind), as: member).items
                #expect(again.map(\.use?.visit) == [own])
            }
            // What is no material of this unit: a regulation, a good rating, what there is not.
            let others: [(InspectionMaterials.Kind, Int64)] = [
                (.feedback, feedback.value + 1), (.ratings, rating.key + 1), (.ratings, 0),
            ]
            for (kind, key) in others {
                await expectRefusal(.notFound) {
                    _ = try await office.perform(TakeMaterial(of: own, kind, key, as: .other), as: member)
                }
            }
            try await office.perform(
                DecideFinding(first, isConfirmed: true, version: 1), as: member)
            let kept = try await office.visit(own, as: member).findings.first { $0.id == first }
            #expect(kept?.state == .confirmed)
        }
    }

    @Test("Once both sides have signed the minutes nothing is made of it any more", arguments: Backend.all)
    func signed(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let feedback = try await Self.prepare(office)
            let (_, own, _) = try await office.inspectionPlan()
            let member = office.officerOfInternalAffairs
            office.clock.move(to: .at("2025-03-20 09:00"))
            try await office.perform(
                HoldInspectionVisit(own, office.minutes(signed: .of("2025-03-20"), on: .of("2025-03-20")), version: 1),
                as: member)
            let offered = try await office.ask(InspectionMaterials(of: own), as: member)
            #expect(offered.items.count == 1 && !offered.mayTake)
            await expectRefusal(.conflict) {
                _ = try await office.perform(
                    TakeMaterial(of: own, .feedback, feedback.value, as: .harassment), as: member)
            }
        }
    }
}
