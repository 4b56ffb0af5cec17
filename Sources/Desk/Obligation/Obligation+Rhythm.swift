import Office
import WorkTime

extension Obligation {
    /// Sets how often it is reported from that day on; nil ends its reports.
    mutating func setRhythm(_ rhythm: Rhythm?, by rules: ObligationRules, on today: CalendarDay) {
        self.rhythm = rhythm
        reportDue = rhythm.flatMap { rules.report($0, after: today) }
    }
}
