/// Why a deadline ends when it does.
public struct ClockExplanation: Hashable, Sendable {
    public let rule: DeadlineRule
    public let start: ClockStart
    public let choices: CountingChoices
    public let steps: [ClockStep]
    /// Nil while the clock stands still, or where the end lies outside the calendar.
    public let due: Due?
}

/// One day on the way to the end of a deadline.
public struct ClockStep: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The event itself, whose day is not counted (Điều 147), or from whose moment hours are.
        case start
        /// The day that counts as number so many; a day off counts too where calendar days do.
        case counted(Int)
        /// Minutes of this day that count, and all so far.
        case minutes(Int, sum: Int)
        /// Off, in a term of working time.
        case skipped
        case suspended
        /// The day that corresponds to the first (Điều 148 khoản 2–4).
        case corresponding
        /// The day that the paper names.
        case named
        /// The last day is off, so that the next working day stands for it (Điều 148 khoản 5).
        case rolled
        /// The clock stands still until somebody resumes it.
        case stopped
        case due
    }

    public let day: CalendarDay
    public let kind: Kind
    /// Why the day is off, or worked though it seems off.
    public let mark: DayMark?
}
