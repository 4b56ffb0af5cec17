public import Office
import Storage
import WorkTime

extension Actor {
    func mustPlanInspections() throws(OfficeError) {
        guard plansInspections else {
            throw OfficeError(
                .forbidden,
                "Chỉ lãnh đạo và người được giao vai trò «Kiểm soát thủ tục hành chính» mới lập được kế hoạch kiểm tra."
            )
        }
    }
}

extension InspectionVisit {
    /// Whether the actor works on it: of the team, or whoever plans.
    public func isInspected(by actor: Actor) -> Bool {
        actor.plansInspections || plan.team.contains(actor.person)
    }

    /// Whether the actor answers for what is inspected; whoever inspects records it where the agency is an outside one.
    public func isAnswered(by actor: Actor) -> Bool {
        actor.answers(for: answerer) || isOutside && isInspected(by: actor)
    }

    /// Whether the actor may open feedback that the inspected unit answers, as its list shows it.
    func opensFeedback(_ actor: Actor) -> Bool {
        actor.controlsProcedures || actor.inspectedUnits.contains(content.unit)
    }
}

extension Act {
    /// The visit, for whoever works on it. Throws `.notFound`, `.forbidden`.
    func inspectedVisit(_ id: Key<InspectionVisit>) throws -> InspectionVisit {
        let visit = try InspectionVisitStore.find(tx, id, for: actor)
        guard visit.isInspected(by: actor) else {
            throw OfficeError(.forbidden, "Việc này do đoàn kiểm tra hoặc đơn vị kiểm soát thủ tục hành chính làm.")
        }
        guard visit.plan.state == .issued else {
            throw OfficeError(.conflict, "Kế hoạch kiểm tra chưa ban hành.")
        }
        guard visit.state != .cancelled else { throw OfficeError(.conflict, "Cuộc kiểm tra này đã hủy.") }
        return visit
    }

    /// Lays the visit on the head of the team, and tells the inspected unit of it.
    func chargeVisit(
        _ id: Key<InspectionVisit>, unit: NamedParty, from: CalendarDay, to: CalendarDay, of plan: InspectionPlan
    ) throws {
        let head = NamedParty(key: Key(plan.content.head), kind: .person, name: plan.headName)
        let obligation = try charge(
            .visit, for: id.value,
            "Kiểm tra công tác kiểm soát thủ tục hành chính, một cửa tại \(unit.name)", product: "Biên bản kiểm tra",
            lead: head, deadline: .visit(from, to), basis: plan.label)
        try inform([
            NewNotice(
                .assigned, to: [unit.key], about: .obligation(obligation),
                words:
                    "\(plan.label): kiểm tra công tác kiểm soát thủ tục hành chính tại \(unit.name) từ ngày \(from.written) đến ngày \(to.written)."
            )
        ])
    }
}

extension Act {
    /// Tells the inspected unit what becomes of a visit that was announced to it, before the obligation ends.
    func tell(of visit: InspectionVisit, _ words: String, as kind: NoticeKind) throws {
        guard visit.plan.state == .issued else { return }
        let duty = try ControlDutyStore.open(tx, .visit, of: visit.id.value).first
        try inform([
            NewNotice(
                kind, to: [visit.party.key], about: duty.map { .obligation($0.obligation) },
                words: "\(visit.plan.label): \(words)")
        ])
    }
}

extension Deadline {
    /// The days of a visit; due on the last.
    static func visit(_ from: CalendarDay, _ to: CalendarDay) -> Deadline {
        Deadline(
            kind: from == to ? .date : .range,
            text: from == to ? "ngày \(to.written)" : "từ ngày \(from.written) đến ngày \(to.written)",
            from: from == to ? nil : from, due: to)
    }
}
