/// What can be done to many obligations at once.
public enum BulkKind: String, Sendable, Codable, CaseIterable {
    case accept, pass, report, adjust
    case acceptResult = "accept_result"
    case returnResult = "return_result"
    case remind

    public var act: ObligationAct {
        switch self {
        case .accept: .accept
        case .pass: .pass
        case .report: .report
        case .adjust: .adjust
        case .acceptResult: .acceptResult
        case .returnResult: .returnResult
        case .remind: .remind
        }
    }
}

extension Obligation {
    /// What a bulk act would be done to here: the parts on which the actor may act now, or the whole (nil). Throws why
    /// there is none: what hinders it on the lead's part, or on the first part that the actor has to do with.
    public func targets(of kind: BulkKind, by actor: Actor) throws(OfficeError) -> [Participant?] {
        let act = kind.act
        guard act.concernsPart else {
            try check(act, by: actor)
            return [nil]
        }
        let parts = participants.filter { acts(open: $0, to: actor).contains(act) }
        // An agency's acts are proved by a paper of its own each.
        let recordable = parts.filter { !$0.isOutside || ![.accept, .report].contains(act) }
        guard recordable.isEmpty else { return recordable }
        guard parts.isEmpty else {
            throw OfficeError(.conflict, "Cần văn bản của cơ quan ngoài; hãy mở nhiệm vụ để ghi nhận.")
        }
        let concerned = participants.first { part in
            part.role.reports && !act.capacities.isDisjoint(with: capacities(of: actor, on: part))
        }
        try check(act, on: concerned ?? lead, by: actor)
        throw OfficeError(.conflict, "Không có phần việc nào ở trạng thái làm được việc này.")
    }
}
