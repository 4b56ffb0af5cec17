import Office
import Testing
import WorkTime

@Suite("Whose turn it is")
struct WorklistTests {
    private static let unit = Key<Unit>(10)

    private func items(_ part: Participant, others: [Participant] = [], state: ObligationState = .inProgress)
        -> [String]
    {
        let obligation = Obligation(id: Key(1), state: state, assigner: Key(40), participants: [part] + others)
        return Worklist.items(of: obligation).map { "\($0.holder) \($0.tab) \($0.isOpen ? "open" : "done")" }
    }

    private func part(
        _ nature: Participant.Nature = .unit(unit), _ role: ParticipantRole = .lead, officer: Int64? = nil,
        _ state: ParticipantState = .waiting
    ) -> Participant {
        Participant(
            id: Key(1), nature: nature, role: role, printedName: "", officer: officer.map { Key($0) }, state: state)
    }

    @Test("Until it is passed on it waits for the unit's head, then for the officer, while the head follows it")
    func passing() {
        #expect(items(part()) == ["10 waiting open", "40 assigned open"])
        #expect(
            items(part(officer: 12, .accepted)) == [
                "10 assigned open", "12 waiting open", "40 assigned open",
            ])
    }

    @Test("A reported result waits for the assigner, not for its reporter")
    func reported() {
        #expect(
            items(part(officer: 12, .reported)) == [
                "10 assigned open", "12 waiting done", "40 assigned open", "40 waiting open",
            ])
    }

    @Test("An outside agency's part waits for its follower, or for the assigner where nobody follows it")
    func outside() {
        #expect(
            items(part(.outside(Key(60), follower: Key(31)))) == ["31 waiting open", "40 assigned open"])
        #expect(items(part(.outside(Key(60), follower: nil))) == ["40 assigned open", "40 waiting open"])
    }

    @Test("Coordinating, directing and told parties find it each in their own tab; all of it is done when it has ended")
    func others() {
        let others = [
            Participant(id: Key(2), nature: .unit(Key(20)), role: .coordinate, printedName: ""),
            Participant(id: Key(3), nature: .unit(Key(21)), role: .coordinate, printedName: "", state: .done),
            Participant(id: Key(4), nature: .person(Key(50)), role: .direct, printedName: ""),
            Participant(id: Key(5), nature: .unit(Key(22)), role: .inform, printedName: ""),
        ]
        let open = items(part(), others: others)
        #expect(
            open == [
                "10 waiting open", "20 coordinate open", "21 coordinate done", "22 inform open", "40 assigned open",
                "50 assigned open",
            ])
        #expect(items(part(), others: others, state: .cancelled) == open.map { $0.replacing("open", with: "done") })
    }

    @Test("One holder in two parts has one row: open while one is, due when the first is")
    func merged() {
        let day = { (number: Int) in CalendarDay(year: 2025, month: 3, day: number) }
        let parts = [
            Participant(
                id: Key(1), nature: .unit(Self.unit), role: .lead, printedName: "", officer: Key(12), state: .reported,
                due: day(1)),
            Participant(
                id: Key(2), nature: .unit(Key(11)), role: .part, printedName: "", officer: Key(12), due: day(9)),
        ]
        let obligation = Obligation(
            id: Key(1), state: .inProgress, closingRule: .all, assigner: Key(40),
            deadline: Deadline(kind: .date, due: day(20)), participants: parts)
        let item = Worklist.items(of: obligation).first { $0.holder == Key<Party>(12) }
        #expect(
            item
                == WorkItem(
                    holder: Key(12), tab: .waiting, obligation: Key(1), due: day(9), lateAfter: day(9), isOpen: true))
    }
}
