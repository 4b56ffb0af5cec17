public import WorkTime

/// A deadline as typed.
public struct DraftDeadline: Sendable, Equatable, Codable {
    public var kind: Deadline.Kind
    /// As the paper prints it.
    public var text: String?
    /// Days as `YYYY-MM-DD` or `dd/mm/yyyy`.
    public var from: String?
    public var due: String?
    /// `HH:MM`.
    public var time: String?
    public var every: String?
    /// The length of a relative deadline, «05 ngày làm việc», and the day of the event that it counts from.
    public var term: String?
    public var start: String?
    public var milestones: [DraftMilestone]

    public init(
        kind: Deadline.Kind = .none, text: String? = nil, from: String? = nil, due: String? = nil,
        time: String? = nil, every: String? = nil, term: String? = nil, start: String? = nil,
        milestones: [DraftMilestone] = []
    ) {
        self.kind = kind
        self.text = text
        self.from = from
        self.due = due
        self.time = time
        self.every = every
        self.term = term
        self.start = start
        self.milestones = milestones
    }
}

/// A step with a day of its own, as typed.
public struct DraftMilestone: Sendable, Equatable, Codable {
    public var text: String
    public var due: String

    public init(text: String, due: String) {
        self.text = text
        self.due = due
    }
}

extension CalendarDay {
    /// Reads a day as people type it: `05/02/2025`, `5-2-2025`, `5.2.2025` or `2025-02-05`.
    public init?(typed text: String) {
        if let day = CalendarDay(text) {
            self = day
            return
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension DraftDeadline {
    /// Whether this one has a due day and the other none, or an earlier one.
    func isLater(than other: DraftDeadline) -> Bool {
        guard let due = due.flatMap({ CalendarDay(typed: $0) }) else { return false }
        guard let before = other.due.flatMap({ CalendarDay(typed: $0) }) else { return true }
        return due > before
    }
}
