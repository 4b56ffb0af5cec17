import Desk
import Office
import TestSupport

/// Tasks of a unit that stand elsewhere than those of the papers: each act has one whose state allows it.
enum MatrixTask {
    enum Stage {
        /// Not yet taken by its unit, reported each month, with a milestone.
        case fresh
        /// The same, seen from whoever works along.
        case joint
        /// With a result that waits to be accepted.
        case reported
        case suspended

        /// Of the path behind «/obligations/:id»; nil where the task of the paper allows the act.
        static func of(_ act: [String]) -> Stage? {
            switch (act.first, act.last) {
            case ("milestones", _), (_, "acceptance"), ("rhythm", _): .fresh
            case ("parts", "due"), ("parts", "waiver"): .joint
            case ("parts", "completion"), ("parts", "return"): .reported
            case ("resumption", _): .suspended
            default: nil
            }
        }
    }

    /// Of the own unit or another one, for that unit.
    static func place(_ relation: MatrixRelation, in office: TestOffice) async throws -> [Stage: MatrixRecord] {
        let isOwn = relation == .unit
        let unit = isOwn ? office.internalAffairs : office.economy
        let head = isOwn ? office.headOfInternalAffairs : office.headOfEconomy
        let word = relation.word
        let fresh = try await page(
            of: assign(
                "Duy trì sổ \(word)", to: unit,
                DraftDeadline(
                    kind: .ongoing, every: "hằng tháng",
                    milestones: [DraftMilestone(text: "Sơ kết", due: "2025-04-30")]), in: office), in: office)
        let reported = try await page(of: assign("Báo cáo sổ \(word)", to: unit, in: office), in: office)
        let suspended = try await assign("Chuyển sổ \(word)", to: unit, in: office)
        try await office.perform(
            SuspendObligation(obligation: suspended, version: 1, reason: "Chờ hướng dẫn", basis: nil), as: office.chief)
        guard let taking = part(.lead, of: fresh), let joint = part(.coordinate, of: fresh),
            let reporting = part(.lead, of: reported), let milestone = fresh.obligation.milestones.first
        else { throw OfficeError(.notFound, "no parts") }
        try await office.perform(
            ReportProgress(
                part: PartVersion(
                    obligation: reported.obligation.id, participant: reporting.id, version: reporting.version),
                percent: 100, text: "Đã xong \(word)", isFinal: true, files: [], document: nil), as: head)
        return [
            .fresh: MatrixRecord(
                key: fresh.obligation.id.value,
                parts: ["parts/:part": "\(taking.id)", "milestones/:milestone": "\(milestone.id)"]),
            .joint: MatrixRecord(key: fresh.obligation.id.value, parts: ["parts/:part": "\(joint.id)"]),
            .reported: MatrixRecord(key: reported.obligation.id.value, parts: ["parts/:part": "\(reporting.id)"]),
            .suspended: MatrixRecord(key: suspended.value),
        ]
    }

    private static func assign(
        _ content: String, to unit: Key<Unit>,
        _ deadline: DraftDeadline = DraftDeadline(kind: .date, due: "2025-04-30"), in office: TestOffice
    ) async throws -> Key<Obligation> {
        let task = DraftTask(
            id: 1, content: content, lead: [DraftParty(printed: "Đơn vị", parties: [Key<Party>(unit)])],
            coordinate: [DraftParty(printed: "Phòng Hành chính", parties: [Key<Party>(office.administration)])],
            deadline: deadline)
        let outcome = try await office.perform(
            AssignByHand(
                task: task, origin: .oral, orderedBy: "", orderedOn: "", assigner: nil, document: nil,
                visibility: .unit(unit)), as: office.chief)
        guard case .done(let obligation) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return obligation
    }

    private static func page(of obligation: Key<Obligation>, in office: TestOffice) async throws -> ObligationPage {
        try await office.ask(ObligationQuestion(obligation), as: office.chief)
    }

    private static func part(_ role: ParticipantRole, of page: ObligationPage) -> Participant? {
        page.participants.first { $0.participant.role == role }?.participant
    }
}
