import Office
import Testing
import WorkTime

@Suite("The life of an obligation")
struct ObligationLifeTests {
    fileprivate static let today = CalendarDay(year: 2025, month: 3, day: 14) ?? .first

    private static func obligation(_ rule: ClosingRule, _ roles: [ParticipantRole]) -> Obligation {
        Obligation(
            id: Key(1), closingRule: rule, assigner: Key(40),
            participants: roles.enumerated().map { index, role in
                Participant(
                    id: Key(Int64(index + 1)), nature: .unit(Key(Int64(index + 10))), role: role, printedName: "Phòng")
            })
    }

    enum Step: Sendable {
        case accept(Int64)
        case progress(Int64, Int)
        case final(Int64)
        case ok(Int64)
        case back(Int64)
        case pass(Int64)

        func run(on obligation: inout Obligation) {
            switch self {
            case .accept(let id): obligation.accept(Key(id))
            case .progress(let id, let percent): obligation.report(Key(id), percent: percent, isFinal: false, on: today)
            case .final(let id): obligation.report(Key(id), percent: 0, isFinal: true, on: today)
            case .ok(let id): obligation.acceptResult(Key(id), on: today)
            case .back(let id): obligation.returnResult(Key(id))
            case .pass(let id): obligation.pass(Key(id), to: Key(77))
            }
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: ClosingRule
        let roles: [ParticipantRole]
        let steps: [Step]
        let states: [ObligationState]
        let progress: Int
        let parts: [ParticipantState]
    }

    static let cases: [Case] = [
        Case(
            testDescription: "one lead, straight through", rule: .lead, roles: [.lead],
            steps: [.accept(1), .progress(1, 40), .final(1), .ok(1)],
            states: [.accepted, .inProgress, .reported, .closed], progress: 100, parts: [.done]),
        Case(
            testDescription: "passing on takes it, a return asks for another report", rule: .lead, roles: [.lead],
            steps: [.pass(1), .final(1), .back(1), .progress(1, 90), .final(1)],
            states: [.accepted, .reported, .returned, .inProgress, .reported], progress: 100, parts: [.reported]),
        Case(
            testDescription: "a coordinating unit's report ends its part and moves nothing else", rule: .lead,
            roles: [.lead, .coordinate], steps: [.final(2)], states: [.assigned], progress: 0,
            parts: [.waiting, .done]),
        Case(
            testDescription: "what coordinating units still owe falls away when the lead's result is accepted",
            rule: .lead, roles: [.lead, .coordinate, .coordinate], steps: [.progress(2, 10), .final(1), .ok(1)],
            states: [.assigned, .reported, .closed], progress: 100, parts: [.done, .waived, .waived]),
        Case(
            testDescription: "many units: closed when the last part is accepted", rule: .all,
            roles: [.lead, .part, .part],
            steps: [.accept(1), .accept(2), .accept(3), .final(1), .final(2), .final(3), .ok(2), .ok(1), .ok(3)],
            states: [
                .accepted, .accepted, .accepted, .inProgress, .inProgress, .reported, .reported, .reported, .closed,
            ], progress: 100, parts: [.done, .done, .done]),
        Case(
            testDescription: "many units: progress is their mean", rule: .all, roles: [.lead, .part, .part],
            steps: [.progress(1, 50), .progress(2, 40), .final(3), .back(3)],
            states: [.inProgress, .inProgress, .inProgress, .inProgress], progress: 63,
            parts: [.inProgress, .inProgress, .returned]),
        Case(
            testDescription: "parts fall away where the lead's result is enough", rule: .lead,
            roles: [.lead, .part, .part], steps: [.final(2), .final(1), .ok(1)],
            states: [.assigned, .reported, .closed],
            progress: 100, parts: [.done, .waived, .waived]),
    ]

    @Test("Steps and states", arguments: cases)
    func life(_ life: Case) {
        var obligation = Self.obligation(life.rule, life.roles)
        let states = life.steps.map { step in
            step.run(on: &obligation)
            return obligation.state
        }
        #expect(states == life.states)
        #expect(obligation.progress == life.progress)
        #expect(obligation.participants.map(\.state) == life.parts)
        #expect((obligation.closedOn == nil) == obligation.isOpen)
    }

    @Test("The next due day is that of the first unfinished milestone, then the obligation's own")
    func nextDue() {
        var obligation = Self.obligation(.lead, [.lead])
        let (june, march) = (CalendarDay(year: 2025, month: 6, day: 30), CalendarDay(year: 2025, month: 3, day: 31))
        obligation.deadline = Deadline(kind: .date, due: june)
        obligation.milestones = march.map { [Milestone(id: Key(1), text: "Báo cáo quý I", due: $0)] } ?? []
        let before = obligation.nextDue
        obligation.completeMilestone(Key(1), on: Self.today)
        #expect([before, obligation.nextDue] == [march, june])
    }
}
