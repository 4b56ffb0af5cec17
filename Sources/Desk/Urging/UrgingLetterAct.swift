public import Office
import Storage

/// What is done to an urging letter on its way, with who may.
public enum UrgingLetterAct: String, Sendable, CaseIterable {
    case edit, submit, approve
    case sendBack = "return"
    case drop, issue

    public var title: String {
        switch self {
        case .edit: "Lưu dự thảo"
        case .submit: "Trình lại"
        case .approve: "Duyệt, ký"
        case .sendBack: "Trả lại"
        case .drop: "Bỏ dự thảo"
        case .issue: "Ghi số, phát hành"
        }
    }

    /// The states in which it can be done.
    var states: Set<UrgingLetterState> {
        switch self {
        case .edit, .drop: [.drafted, .returned]
        case .submit: [.returned]
        case .approve: [.drafted]
        // A leader may take back what he agreed to, until it has a number.
        case .sendBack: [.drafted, .approved]
        case .issue: [.approved]
        }
    }

    /// Leaders decide every letter; whoever else may sign, by order or by mandate, decides what is submitted to him or her.
    func isOpen(to actor: Actor, _ letter: UrgingLetterItem) -> Bool {
        switch self {
        case .edit, .submit, .drop: actor.has(.planner)
        case .approve, .sendBack: actor.isLeader || letter.isFor(actor)
        case .issue: actor.has(.clerk)
        }
    }

    var refusal: String {
        switch self {
        case .edit, .submit, .drop: "Chỉ người theo dõi kế hoạch mới được sửa, trình, bỏ dự thảo công văn đôn đốc."
        case .approve, .sendBack:
            "Chỉ lãnh đạo cơ quan, hoặc người được trình ký, mới được duyệt, trả lại công văn đôn đốc."
        case .issue: "Chỉ văn thư mới được ghi số và phát hành công văn."
        }
    }
}

extension UrgingLetterItem {
    /// What the actor may do to it now.
    public func acts(for actor: Actor) -> [UrgingLetterAct] {
        UrgingLetterAct.allCases.filter { $0.states.contains(state) && $0.isOpen(to: actor, self) }
    }

    /// Whether it was submitted to this person, or signed by him or her.
    func isFor(_ actor: Actor) -> Bool { signer?.key == Key<Party>(actor.person) }

    /// Throws `.forbidden` or `.conflict`.
    func check(_ act: UrgingLetterAct, by actor: Actor) throws(OfficeError) {
        guard act.isOpen(to: actor, self) else { throw OfficeError(.forbidden, act.refusal) }
        guard act.states.contains(state) else {
            throw OfficeError(.conflict, "Công văn này đang ở trạng thái «\(state.words)» nên không làm việc đó được.")
        }
    }
}

extension Actor {
    /// Whether urging letters and what waits for them concern this person.
    public var followsUrging: Bool { has(.planner) || has(.clerk) || isLeader }

    /// Throws `.notFound` unless the letter is this person's matter: whoever follows urging, whom it was submitted to, and, once
    /// it was issued, whoever answers for the unit or for what took its place.
    func requireSight(of letter: UrgingLetterItem, _ tx: any Transaction) throws {
        if followsUrging || letter.isFor(self) { return }
        if letter.state == .issued {
            if holders.contains(letter.party.key) { return }
            let successors = try ReorganisationStore.successors(tx, of: Key(letter.party.key.value))
            if successors.contains(where: { holders.contains(Key<Party>($0)) }) { return }
        }
        throw UrgingLetterStore.notFound
    }
}
