public import WorkTime

/// By when an obligation is due, in the paper's words and as days.
public struct Deadline: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case date, month, quarter, range, year
        /// So long after something that has no day yet.
        case relative
        /// Without an end, with a rhythm of reporting.
        case ongoing
        case none
    }

    public var kind: Kind
    /// As the paper prints it.
    public var text: String?
    public var from: CalendarDay?
    /// The last day on which it is on time.
    public var due: CalendarDay?
    /// `HH:MM` on the due day.
    public var time: String?
    /// How often it is reported, as the paper prints it: «hằng tháng», «trước ngày 25 hằng tháng».
    public var every: String?
    /// The length of time that a relative deadline gives, and the event from whose day it was counted: `due` follows from
    /// them and the calendar.
    public var term: Term?
    public var start: CalendarDay?

    public init(
        kind: Kind, text: String? = nil, from: CalendarDay? = nil, due: CalendarDay? = nil, time: String? = nil,
        every: String? = nil, term: Term? = nil, start: CalendarDay? = nil
    ) {
        self.kind = kind
        self.text = text
        self.from = from
        self.due = due
        self.time = time
        self.every = every
        self.term = term
        self.start = start
    }

    public static let none = Deadline(kind: .none)

    public static func on(_ day: CalendarDay, text: String? = nil) -> Deadline {
        Deadline(kind: .date, text: text, due: day)
    }
}
