import Desk
import Office
import TestSupport
import WorkTime

extension TestOffice {
    /// Who controls procedures: the planner gets the role.
    var inspector: Key<Person> { planner }

    func openInspection() async throws {
        _ = try await desk.perform(
            GrantRole(person: inspector, role: .inspection, from: CalendarDay(year: 2024, month: 1, day: 2)),
            as: .terminal)
    }

    func inspectionDraft() -> InspectionPlanDraft {
        InspectionPlanDraft(
            year: 2025, title: "Kiểm tra công tác kiểm soát thủ tục hành chính năm 2025",
            topics: "Tiếp nhận, trả kết quả; công khai thủ tục; thu phí", head: officerOfInternalAffairs,
            members: [headOfReception, inspector])
    }

    /// A plan with a visit to economy and one to the outside agency of finance, issued on 14/3/2025.
    func inspectionPlan() async throws -> (
        plan: Key<InspectionPlan>, own: Key<InspectionVisit>, outside: Key<InspectionVisit>
    ) {
        let plan = try await perform(KeepInspectionPlan(inspectionDraft()), as: inspector)
        let own = try await perform(
            KeepInspectionVisit(
                InspectionVisitDraft(
                    unit: economy, from: .of("2025-03-20"), to: .of("2025-03-21"), place: "Phòng họp số 2"), of: plan),
            as: inspector)
        let outside = try await perform(
            KeepInspectionVisit(
                InspectionVisitDraft(unit: finance, from: .of("2025-04-10"), place: "Sở Tài chính"), of: plan),
            as: inspector)
        try await perform(IssueInspectionPlan(plan, number: "12/KH-VP", version: 1), as: inspector)
        return (plan, own, outside)
    }

    /// Dossiers of economy, all overdue without an apology by 2025-04-01; the first brought a paper beyond the list.
    func overdueDossiers(_ count: Int) async throws {
        guard let procedure = try await openCounter()["one-unit"] else { return }
        for index in 0..<count {
            var draft = draft(procedure)
            if index == 0 { draft.others = "Giấy xác nhận của khu phố" }
            _ = try await perform(ReceiveDossier(draft), as: counter)
        }
    }

    func visit(_ id: Key<InspectionVisit>, as person: Key<Person>) async throws -> InspectionVisitQuestion.Answer {
        try await ask(InspectionVisitQuestion(id), as: person)
    }

    func minutes(signed: CalendarDay? = nil, on day: CalendarDay) -> HoldInspectionVisit.Draft {
        HoldInspectionVisit.Draft(
            heldOn: day, team: [officerOfInternalAffairs, inspector], hosts: "Ông Đỗ Hữu Phước, Trưởng phòng",
            text: "Kiểm tra sổ theo dõi, hồ sơ được rút mẫu.", opinion: "Thống nhất", teamSignedOn: signed,
            unitSignedOn: signed)
    }
}
