extension ObligationAct {
    /// In which capacities it may be done.
    public var capacities: Set<Capacity> {
        switch self {
        case .accept, .report: [.head, .officer, .person, .follower]
        case .pass: [.head]
        case .acceptResult, .returnResult: [.assigner, .director, .planner]
        case .completeMilestone: [.head, .officer, .person, .follower, .assigner, .planner]
        case .adjust, .adjustPart, .cancel: [.assigner, .planner]
        case .attachBasis: [.assigner, .planner, .clerk]
        }
    }

    /// What is said to somebody who sees the obligation but may not do this: which right is missing, whom to ask.
    var refusal: String {
        switch self {
        case .accept: "Chỉ người đứng đầu đơn vị hoặc người được giao mới được tiếp nhận phần việc này."
        case .pass: "Chỉ người đứng đầu đơn vị được giao mới được phân công công chức thực hiện phần việc này."
        case .report: "Chỉ đơn vị, cá nhân được giao mới được báo cáo phần việc này."
        case .acceptResult:
            "Chỉ người giao việc, lãnh đạo chỉ đạo hoặc người theo dõi kế hoạch mới được xác nhận hoàn thành."
        case .returnResult:
            "Chỉ người giao việc, lãnh đạo chỉ đạo hoặc người theo dõi kế hoạch mới được trả lại kết quả."
        case .completeMilestone:
            "Chỉ đơn vị chủ trì, người giao việc hoặc người theo dõi kế hoạch mới được đánh dấu mốc đã hoàn thành."
        case .adjust, .adjustPart:
            "Chỉ người giao việc, hoặc người theo dõi kế hoạch khi có văn bản làm căn cứ, mới được điều chỉnh thời hạn."
        case .cancel:
            "Chỉ người giao việc, hoặc người theo dõi kế hoạch khi có văn bản làm căn cứ, mới được hủy nhiệm vụ."
        case .attachBasis: "Chỉ người giao việc, văn thư hoặc người theo dõi kế hoạch mới được gắn văn bản làm căn cứ."
        }
    }
}

extension Obligation {
    /// Throws `.forbidden` when `actor` has no capacity for the act, `.conflict` when the state does not allow it.
    public func check(_ act: ObligationAct, on participant: Participant? = nil, by actor: Actor) throws(OfficeError) {
        try checkRight(to: act, on: participant, by: actor)
        try checkState(for: act, on: participant)
    }

    /// Throws `.forbidden`, saying which right is missing and whom to ask.
    public func checkRight(
        to act: ObligationAct, on participant: Participant? = nil, by actor: Actor
    ) throws(OfficeError) {
        guard !act.capacities.isDisjoint(with: capacities(of: actor, on: participant)) else {
            throw OfficeError(.forbidden, act.refusal)
        }
    }

    /// The acts that `actor` may do now to the part of `participant`, or to the whole where that is nil.
    public func acts(open participant: Participant? = nil, to actor: Actor) -> [ObligationAct] {
        ObligationAct.allCases.filter { act in
            guard act.concernsPart == (participant != nil) else { return false }
            return (try? check(act, on: participant, by: actor)) != nil
        }
    }

    /// Throws `.conflict` when the obligation, or the part, is not in a state for the act.
    public func checkState(for act: ObligationAct, on participant: Participant?) throws(OfficeError) {
        if act == .attachBasis { return }
        guard isOpen else { throw OfficeError(.conflict, "Nhiệm vụ này đã kết thúc nên không thay đổi được nữa.") }
        guard act.concernsPart else { return }
        guard let participant, participant.role.reports, participant.state != .waived else {
            throw OfficeError(.conflict, "Đơn vị, cá nhân này không có phần việc phải thực hiện trong nhiệm vụ.")
        }
        guard participant.state != .done else {
            throw OfficeError(.conflict, "Phần việc này đã được xác nhận hoàn thành.")
        }
        switch act {
        case .accept where participant.state != .waiting:
            throw OfficeError(.conflict, "Phần việc này đã được tiếp nhận.")
        case .accept, .pass, .report:
            guard participant.state.isOwnTurn else {
                throw OfficeError(.conflict, "Kết quả đã được báo cáo và đang chờ xác nhận.")
            }
            if act == .pass, case .unit = participant.nature { return }
            if act == .pass {
                throw OfficeError(
                    .conflict, "Phần việc này không thuộc một đơn vị của cơ quan nên không phân công tiếp.")
            }
        case .acceptResult, .returnResult:
            guard participant.state == .reported else {
                throw OfficeError(.conflict, "Phần việc này chưa có kết quả chờ xác nhận.")
            }
        case .adjustPart:
            guard participant.role != .lead || participants.contains(where: { $0.role == .part }) else {
                throw OfficeError(
                    .conflict, "Đơn vị chủ trì theo thời hạn của nhiệm vụ; hãy điều chỉnh thời hạn của nhiệm vụ.")
            }
        case .completeMilestone, .adjust, .cancel, .attachBasis: return
        }
    }
}
