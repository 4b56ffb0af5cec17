public import Foundation
import Synchronization
public import WorkTime

/// Law and decisions on working days as the rule files have them, and the clocks that follow from them.
public final class CalendarRules: Sendable {
    public let law: CalendarLaw
    /// The decisions of the rule files, in the order of the days.
    public let decided: [DecidedDay]
    /// What the rule files say of a year as a whole.
    public let notes: [Int: String]
    public let choices: CountingChoices
    private let kept = Mutex<(added: [DecidedDay], clock: Clock)?>(nil)

    public init(
        law: CalendarLaw, decided: [DecidedDay] = [], notes: [Int: String] = [:],
        choices: CountingChoices = CountingChoices()
    ) {
        self.law = law
        self.decided = decided
        self.notes = notes
        self.choices = choices
    }

    /// Monday to Friday without any holiday: for what counts no deadline.
    public static let weekdays = CalendarRules(
        law: CalendarLaw(
            weeklyRest: [6, 7], weeklyRestTitle: "Nghỉ hằng tuần", weeklyRestSource: "", compensationSource: "",
            holidays: [], hours: []))

    /// The clock with the office's own decided days. The last one is kept: laying a calendar out takes milliseconds.
    public func clock(with added: [DecidedDay] = []) -> Clock {
        if let clock = kept.withLock({ $0.flatMap { $0.added == added ? $0.clock : nil } }) { return clock }
        let clock = Clock(WorkCalendar(law: law, decided: decided.overridden(by: added)), choices: choices)
        kept.withLock { $0 = (added, clock) }
        return clock
    }

    /// Reads `calendar/` of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong.
    public static func load(_ folder: URL) throws -> CalendarRules {
        try CalendarRuleFiles(folder: folder.appending(path: "calendar", directoryHint: .isDirectory)).read()
    }
}
