import Office
import Testing

@Suite("Who may do what to an obligation, in which state")
struct ObligationPermissionTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let act: ObligationAct
        let who: Set<Capacity>
        let when: Set<ParticipantState>

        var testDescription: String { act.rawValue }
    }

    private static let own: Set<ParticipantState> = [.waiting, .accepted, .inProgress, .returned]
    private static let doers: Set<Capacity> = [.head, .officer, .person, .follower]
    private static let all = Set(ParticipantState.allCases)

    static let rules: [Rule] = [
        Rule(act: .accept, who: doers, when: [.waiting]),
        Rule(act: .pass, who: [.head], when: own),
        Rule(act: .report, who: doers, when: own),
        Rule(act: .acceptResult, who: [.assigner, .director, .planner], when: [.reported]),
        Rule(act: .returnResult, who: [.assigner, .director, .planner], when: [.reported]),
        Rule(act: .completeMilestone, who: doers.union([.assigner, .planner]), when: all),
        Rule(act: .adjust, who: [.assigner, .planner], when: all),
        Rule(act: .cancel, who: [.assigner, .planner], when: all),
        Rule(act: .attachBasis, who: [.assigner, .planner, .clerk], when: all),
        Rule(act: .decline, who: [.head, .person, .follower], when: own),
        Rule(act: .askDate, who: doers, when: own),
        Rule(act: .suspend, who: [.assigner, .director, .planner], when: all),
        Rule(act: .remind, who: [.assigner, .director, .planner], when: all),
    ]

    @Test("Every act in every state by everybody", arguments: rules)
    func table(rule: Rule) {
        var wrong: [String] = []
        for capacity in Capacity.allCases + [nil] as [Capacity?] {
            for role in [ParticipantRole.lead, .part, .coordinate] where rule.act.concernsPart || role == .lead {
                for state in ParticipantState.allCases {
                    let (obligation, part, actor) = ObligationScene.make(for: capacity, role: role, state: state)
                    let expected: OfficeError.Code? =
                        !rule.who.contains(where: { $0 == capacity })
                        ? .forbidden : rule.when.contains(state) ? nil : .conflict
                    let found = refusal { () throws(OfficeError) in
                        try obligation.check(rule.act, on: rule.act.concernsPart ? part : nil, by: actor)
                    }
                    if found != expected {
                        wrong.append("\(capacity?.rawValue ?? "nobody") \(role) \(state): \(found as Any)")
                    }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(
        "What has ended can be given its paper, and nothing else",
        arguments: [ObligationState.closed, .cancelled, .superseded])
    func ended(state: ObligationState) {
        var possible: Set<ObligationAct> = []
        for capacity in Capacity.allCases {
            let (obligation, part, actor) = ObligationScene.make(for: capacity, state: .done, of: state)
            possible.formUnion(obligation.acts(open: part, to: actor) + obligation.acts(open: nil, to: actor))
        }
        #expect(possible == [.attachBasis])
    }

    @Test("Whoever directs or is told has no part to act on", arguments: [ParticipantRole.direct, .inform])
    func watching(role: ParticipantRole) {
        let (obligation, part, head) = ObligationScene.make(for: .head, role: role, state: .waived)
        #expect(obligation.acts(open: part, to: head) == [])
    }

    @Test("Where nobody follows an agency, the planner records for it")
    func unfollowed() {
        let part = Participant(
            id: Key(1), nature: .outside(Key(60), follower: nil), role: .lead, printedName: "Sở Tài chính")
        let obligation = Obligation(id: Key(1), assigner: Key(40), participants: [part])
        let planner = ObligationScene.actor(51, roles: [.planner])
        #expect(obligation.acts(open: part, to: planner) == [.accept, .report, .decline, .askDate, .reassign])
    }

    private func refusal(_ body: () throws(OfficeError) -> Void) -> OfficeError.Code? {
        do {
            try body()
            return nil
        } catch {
            return error.code
        }
    }
}
