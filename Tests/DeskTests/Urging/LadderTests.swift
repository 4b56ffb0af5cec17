import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The ladder of urging")
struct LadderTests {
    private static func subject(
        due: String, since: String, milestones: [String] = [], isExpress: Bool = false, done: [(String, String)] = []
    ) throws -> UrgingSubject {
        let ladder = try #require(try ShippedRules.rules.get().ladders.rules.first { $0.name == "standard" }).ladder
        return UrgingSubject(
            obligation: Key(1), isUrged: true,
            points: UrgingPoint.all(due: .of(due), report: nil, steps: milestones.map { .of($0) }), ladder: ladder,
            isExpress: isExpress, since: .at(since),
            done: Set(done.map { UrgingMark(code: $0.0, due: .of($0.1)) }))
    }

    private static func written(_ steps: [UrgingStep]) -> [String] {
        steps.map { step in
            let clock = OfficeTime.clock(of: step.at)
            let time = "\(clock.hour < 10 ? "0" : "")\(clock.hour):\(clock.minute < 10 ? "0" : "")\(clock.minute)"
            return "\(step.rung.code) \(OfficeTime.day(of: step.at)) \(time)"
        }
    }

    @Test(
        "Rungs come as the office opens, counted in working days over Tết, swapped days and weekends",
        arguments: [
            // Tết 2026 is off from Saturday 14 to Sunday 22 February.
            (
                "2026-02-24", "2026-02-02 09:00",
                [
                    "reminder-7 2026-02-06 07:00", "reminder-3 2026-02-12 07:00", "reminder-1 2026-02-23 07:00",
                    "reminder+0 2026-02-24 07:00", "reminder+1 2026-02-25 07:00", "reminder+3 2026-02-27 07:00",
                    "reminder+5 2026-03-03 07:00", "letter+7 2026-03-05 07:00", "meeting+10 2026-03-10 07:00",
                ]
            ),
            // 2 January 2026 is swapped with Saturday the 10th, which is worked.
            (
                "2026-01-09", "2026-01-08 10:00",
                [
                    "reminder+0 2026-01-09 07:00", "reminder+1 2026-01-10 07:00", "reminder+3 2026-01-13 07:00",
                    "reminder+5 2026-01-15 07:00", "letter+7 2026-01-19 07:00", "meeting+10 2026-01-22 07:00",
                ]
            ),
            // Due on a Sunday: reminded on the Friday before, late from Monday.
            (
                "2026-03-15", "2026-03-12 16:59",
                [
                    "reminder-1 2026-03-13 07:00", "reminder+0 2026-03-13 07:00", "reminder+1 2026-03-16 07:00",
                    "reminder+3 2026-03-18 07:00", "reminder+5 2026-03-20 07:00", "letter+7 2026-03-24 07:00",
                    "meeting+10 2026-03-27 07:00",
                ]
            ),
            // Laid on somebody when it was late already, on a Saturday: the last reminder at once, the rest in its time.
            (
                "2026-03-02", "2026-03-07 20:00",
                ["reminder+3 2026-03-09 07:00", "reminder+5 2026-03-09 07:00", "letter+7 2026-03-11 07:00"]
                    + ["meeting+10 2026-03-16 07:00"]
            ),
        ])
    func moments(_ due: String, _ since: String, _ expected: [String]) throws {
        let steps = try Self.subject(due: due, since: since).coming(ShippedRules.rules.get().calendar.clock())
        #expect(Self.written(steps) == expected)
    }

    @Test("What was done is not done again, nor what lies below it; a step on the way gets reminders only")
    func done() throws {
        let clock = try ShippedRules.rules.get().calendar.clock()
        let subject = try Self.subject(
            due: "2026-03-31", since: "2026-03-02 08:00", milestones: ["2026-03-16"],
            done: [("reminder-1", "2026-03-16"), ("reminder+3", "2026-03-31")])
        #expect(
            Self.written(subject.coming(clock)) == [
                "reminder+0 2026-03-16 07:00", "reminder+1 2026-03-17 07:00", "reminder+3 2026-03-19 07:00",
                "reminder+5 2026-03-23 07:00", "reminder+5 2026-04-07 07:00", "letter+7 2026-04-09 07:00",
                "meeting+10 2026-04-14 07:00",
            ])
    }

    @Test("After a standstill only the last reminder of a due day is sent, but no letter is left out")
    func standstill() throws {
        let clock = try ShippedRules.rules.get().calendar.clock()
        let subject = try Self.subject(due: "2026-03-02", since: "2026-02-02 08:00")
        let due = subject.due(at: .at("2026-03-12 09:00"), clock)
        #expect(due.map(\.rung.code) == ["reminder+5", "letter+7"])
    }

    @Test("What is express is urged outside office hours too")
    func express() throws {
        let clock = try ShippedRules.rules.get().calendar.clock()
        let (slow, express) = (
            try Self.subject(due: "2026-03-02", since: "2026-03-07 20:00"),
            try Self.subject(due: "2026-03-02", since: "2026-03-07 20:00", isExpress: true)
        )
        #expect(slow.next(clock)?.at == .at("2026-03-09 07:00"))
        #expect(express.next(clock)?.at == .at("2026-03-07 20:00"))
    }

    @Test("A ladder is stored as a text that gives it back; anything else is none")
    func text() throws {
        for rule in try ShippedRules.rules.get().ladders.rules {
            #expect(Ladder(text: rule.ladder.text) == rule.ladder)
        }
        let wrong = [
            "reminder", "reminder-7", "reminder-7:", "letter-1:head", "reminder+500:head", "x+1:head", "letter+1:me",
        ]
        #expect(wrong.filter { Ladder(text: $0) != nil } == [])
    }
}
