import Office
import Testing

@Suite("Open work goes to successors")
struct SuccessionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// `lead 10`, `part 11 done`, `coordinate 20 of 5`: role, unit, state, officer.
        let before: [String]
        var succession: Succession
        let after: [String]
    }

    /// Officer 5 works in units 10 and 30.
    private static func works(_ person: Key<Person>, in unit: Key<Office.Unit>) -> Bool {
        person == Key(5) && [10, 30].contains(unit.value)
    }

    @Test(arguments: cases)
    func `each part finds its owner, and nobody has two`(_ test: Case) {
        let before = Self.obligation(test.before)
        let after = before.succeeded(by: test.succession, works: Self.works)
        #expect(after.participants.map(Self.words) == test.after)
        #expect(Set(after.participants.map { "\($0.role) \($0.party)" }).count == after.participants.count)
    }

    @Test func `what has ended stays with whoever did it`() {
        var ended = Self.obligation(["lead 10"])
        ended.state = .closed
        #expect(ended.succeeded(by: Self.to(30, from: 10), works: Self.works) == ended)
    }

    private static let cases: [Case] = [
        Case(
            testDescription: "the lead moves, the officer with it where he works there",
            before: ["lead 10 waiting of 5"], succession: to(30, from: 10), after: ["lead 30 waiting of 5"]),
        Case(
            testDescription: "an officer who does not work there is taken off",
            before: ["lead 10 waiting of 5"], succession: to(40, from: 10), after: ["lead 40 waiting"]),
        Case(
            testDescription: "a lead moves even when its part is done, a part that is done stays",
            before: ["lead 10 done", "part 11 done", "part 12 waiting"], succession: to(30, from: 10, 11, 12),
            after: ["lead 30 done", "part 11 done", "former 12 waived"]),
        Case(
            testDescription: "lead and coordinating party that merge: the lead remains",
            before: ["lead 10 waiting", "coordinate 20 waiting"], succession: to(30, from: 10, 20),
            after: ["lead 30 waiting", "former 20 waived"]),
        Case(
            testDescription: "who coordinates already becomes the lead it succeeds",
            before: ["lead 10 waiting", "coordinate 30 waiting"], succession: to(30, from: 10),
            after: ["lead 30 waiting", "former 30 waived"]),
        Case(
            testDescription: "of two parts the one that stood there stays",
            before: ["lead 1 waiting", "part 10 waiting", "part 30 accepted"], succession: to(30, from: 10),
            after: ["lead 1 waiting", "former 10 waived", "part 30 accepted"]),
        Case(
            testDescription: "directing is no work: it stands beside a part",
            before: ["direct 10", "lead 20 waiting"], succession: to(30, from: 10, 20),
            after: ["direct 30", "lead 30 waiting"]),
        Case(
            testDescription: "who is told of what it leads now is not told twice",
            before: ["lead 10 waiting", "inform 30"], succession: to(30, from: 10),
            after: ["lead 30 waiting", "former 30 waived"]),
        Case(
            testDescription: "only the roles that were named move",
            before: ["lead 10 waiting", "inform 10"],
            succession: Succession(parties: [Key(10): .unit(Key(30))], roles: [.inform]),
            after: ["lead 10 waiting", "inform 30"]),
        Case(
            testDescription: "an officer's work goes to another of the unit, or back to it",
            before: ["lead 10 waiting of 6", "coordinate 20 waiting of 6"],
            succession: Succession(officers: [Key(6): Key(5)]),
            after: ["lead 10 waiting of 5", "coordinate 20 waiting"]),
    ]

    private static func to(_ successor: Int64, from units: Int64...) -> Succession {
        Succession(parties: Dictionary(uniqueKeysWithValues: units.map { (Key($0), .unit(Key(successor))) }))
    }

    private static func obligation(_ parts: [String]) -> Obligation {
        Obligation(
            id: Key(1), state: .inProgress, closingRule: .all, assigner: Key(90),
            participants: parts.enumerated().map { index, text in
                let words = text.split(separator: " ").map(String.init)
                let role = ParticipantRole(rawValue: words[0])!
                return Participant(
                    id: Key(Int64(index + 1)), nature: .unit(Key(Int64(words[1])!)), role: role, printedName: "Phòng",
                    officer: words.count > 4 ? Key(Int64(words[4])!) : nil,
                    state: words.count > 2 ? ParticipantState(rawValue: words[2]) : nil)
            })
    }

    private static func words(_ part: Participant) -> String {
        let state = part.role.reports || part.role == .former ? " \(part.state.rawValue)" : ""
        return "\(part.role) \(part.party)\(state)\(part.officer.map { " of \($0)" } ?? "")"
    }
}
