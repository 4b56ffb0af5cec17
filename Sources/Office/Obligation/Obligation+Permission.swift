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
        case .decline: [.head, .person, .follower]
        case .handOver: [.head, .person]
        case .askDate: [.head, .officer, .person, .follower]
        case .reassign, .decide, .setRhythm: [.assigner, .planner]
        case .waive: [.assigner, .planner, .lead]
        case .suspend, .resume, .remind: [.assigner, .director, .planner]
        case .breakDown: [.head, .officer, .person]
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
        case .decline: "Chỉ người đứng đầu đơn vị hoặc cá nhân được giao mới được từ chối phần việc này."
        case .handOver: "Chỉ người đứng đầu đơn vị hoặc cá nhân được giao mới được đề nghị chuyển giao phần việc này."
        case .askDate: "Chỉ đơn vị, cá nhân được giao mới được xin điều chỉnh thời hạn của phần việc này."
        case .reassign:
            "Chỉ người giao việc, hoặc người theo dõi kế hoạch khi có văn bản làm căn cứ, mới được giao lại phần việc."
        case .waive: "Chỉ người giao việc, đơn vị chủ trì hoặc người theo dõi kế hoạch mới được miễn phối hợp."
        case .decide:
            "Chỉ người giao việc, hoặc người theo dõi kế hoạch khi có văn bản làm căn cứ, mới được quyết định đề nghị này."
        case .suspend, .resume:
            "Chỉ người giao việc, lãnh đạo chỉ đạo hoặc người theo dõi kế hoạch mới được tạm dừng, cho tiếp tục nhiệm vụ."
        case .breakDown: "Chỉ đơn vị, cá nhân chủ trì mới được tách nhiệm vụ thành việc nhỏ."
        case .setRhythm: "Chỉ người giao việc hoặc người theo dõi kế hoạch mới được đặt nhịp báo cáo."
        case .remind: "Chỉ người giao việc, lãnh đạo chỉ đạo hoặc người theo dõi kế hoạch mới được nhắc việc."
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
        var held = capacities(of: actor, on: participant)
        // Whoever owes a part does not judge it by keeping the plans; by having assigned or directed it he may.
        if act == .acceptResult, !held.isDisjoint(with: [.head, .officer, .person]) { held.remove(.planner) }
        guard !act.capacities.isDisjoint(with: held) else {
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
}
