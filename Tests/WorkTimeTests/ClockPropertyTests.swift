import TestSupport
import Testing
import WorkTime

@Suite("What holds for every deadline")
struct ClockPropertyTests {
    @Test("Looking up gives the day that walking gives", arguments: testSeeds(8, from: 0))
    func agreement(seed: UInt64) {
        check(seed) { clock, rule, start, suspended in
            let fast = clock.due(rule, from: start, suspended: suspended)
            let slow = clock.explanation(of: rule, from: start, suspended: suspended).due
            return fast == slow ? nil : "\(String(describing: fast)), walking \(String(describing: slow))"
        }
    }

    @Test("Who starts later is never due earlier", arguments: testSeeds(4, from: 10))
    func monotony(seed: UInt64) {
        check(seed) { clock, rule, start, suspended in
            let later =
                start.minute.map { ClockStart(start.day, minute: $0 + 7) } ?? ClockStart(start.day.adding(days: 1))
            let next = ClockStart(start.day.adding(days: 1), minute: start.minute)
            guard let due = clock.due(rule, from: start, suspended: suspended) else { return nil }
            for other in [later, next] {
                if let then = clock.due(rule, from: other, suspended: suspended), then < due {
                    return "\(due), from \(other) \(then)"
                }
            }
            return nil
        }
    }

    @Test("Standing still never makes a deadline shorter", arguments: testSeeds(4, from: 20))
    func suspension(seed: UInt64) {
        check(seed) { clock, rule, start, suspended in
            guard let plain = clock.due(rule, from: start),
                let due = clock.due(rule, from: start, suspended: suspended)
            else { return nil }
            return due < plain ? "\(due) instead of \(plain)" : nil
        }
    }

    @Test("The last day of a term is worked, and says so last", arguments: testSeeds(2, from: 30))
    func lastDay(seed: UInt64) {
        check(seed) { clock, rule, start, suspended in
            guard case .within(let term) = rule, term.unit != .hour,
                let due = clock.due(rule, from: start, suspended: suspended)
            else { return nil }
            let last = clock.explanation(of: rule, from: start, suspended: suspended).steps.last
            let isSound = clock.calendar.isWorking(due.day) && last?.kind == .due && last?.day == due.day
            return isSound && !suspended.contains { $0.contains(due.day) } ? nil : "\(due)"
        }
    }

    private func check(
        _ seed: UInt64, _ fault: (Clock, DeadlineRule, ClockStart, [Suspension]) -> String?
    ) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<1_500 {
            let clock = Clock(
                SampleCalendar.calendar,
                choices: CountingChoices(
                    beforeIncludesDay: Bool.random(using: &random), namedDaysRoll: Bool.random(using: &random)))
            let start = start(&random)
            let rule = rule(near: start.day, &random)
            let suspended = (0..<Int.random(in: 0...3, using: &random)).map { _ in suspension(near: start.day, &random)
            }
            if let fault = fault(clock, rule, start, suspended) {
                Issue.record("\(rule) from \(start), standing still \(suspended): \(fault)")
                return
            }
        }
    }

    private func start(_ random: inout SeededRandom) -> ClockStart {
        let day = SampleCalendar.day("2015-01-01").adding(days: Int.random(in: 0..<7_600, using: &random))
        return ClockStart(day, minute: Bool.random(using: &random) ? Int.random(in: 0...1440, using: &random) : nil)
    }

    private func rule(near day: CalendarDay, _ random: inout SeededRandom) -> DeadlineRule {
        let other = day.adding(days: Int.random(in: 0..<200, using: &random))
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return .date(other, isBefore: Bool.random(using: &random))
        case 1: return .month(other)
        case 2: return .quarter(other)
        case 3: return .year(other)
        case 4:
            let period = Rhythm.Period.allCases.randomElement(using: &random) ?? .month
            let rhythm = Rhythm(
                period, day: Bool.random(using: &random) ? Int.random(in: 1...7, using: &random) : nil,
                isBefore: Bool.random(using: &random))
            return rhythm.map { .every($0) } ?? .month(other)
        default:
            let unit = Term.Unit.allCases.randomElement(using: &random) ?? .day
            let limit = unit == .year ? 3 : 40
            return Term(Int.random(in: 1...limit, using: &random), unit).map { .within($0) } ?? .month(other)
        }
    }

    private func suspension(near day: CalendarDay, _ random: inout SeededRandom) -> Suspension {
        let from = day.adding(days: Int.random(in: -20..<90, using: &random))
        let isEndless = Int.random(in: 0..<6, using: &random) == 0
        return Suspension(
            from: from, until: isEndless ? nil : from.adding(days: Int.random(in: 0..<40, using: &random)))
    }
}
