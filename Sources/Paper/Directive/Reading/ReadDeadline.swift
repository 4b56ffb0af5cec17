public import WorkTime

/// When a task is due, as the paper says it.
public struct ReadDeadline: Sendable, Equatable {
    /// The phrase it was read from, verbatim; nil when the paper says nothing.
    public var text: String?
    public var kind: Kind
    /// The first day of a month, quarter, year or range.
    public var from: CalendarDay?
    /// The last day on which the task is in time; for «trước ngày D» it is D.
    public var due: CalendarDay?
    /// Time of day on the due day, «HH:MM».
    public var time: String?
    /// The rhythm of an ongoing task.
    public var every: Rhythm?
    /// The day on which it recurs, where the paper names one: 1 for Monday to 7 in a week, else the day of the last month of
    /// the period.
    public var everyDay: Int?
    public var relative: RelativeTerm?
    public var milestones: [Milestone]

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case date, month, quarter, range, year, relative, ongoing, none
    }

    public enum Rhythm: String, Sendable, Codable, CaseIterable {
        case day, week, month, quarter
        case halfYear = "half-year"
        case year
    }

    /// «trong vòng 10 ngày làm việc kể từ ngày nhận được văn bản»
    public struct RelativeTerm: Sendable, Equatable, Codable {
        public var amount: Int
        public var unit: Unit
        /// What it counts from, verbatim.
        public var after: String?

        public enum Unit: String, Sendable, Codable {
            case hour, day
            case workingDay = "working-day"
            case week, month, year
        }
    }

    /// A part of the task with a day of its own.
    public struct Milestone: Sendable, Equatable, Codable {
        public var text: String
        public var due: CalendarDay
    }

    public static let none = ReadDeadline(kind: .none)

    public init(
        text: String? = nil, kind: Kind, from: CalendarDay? = nil, due: CalendarDay? = nil, time: String? = nil,
        every: Rhythm? = nil, everyDay: Int? = nil, relative: RelativeTerm? = nil, milestones: [Milestone] = []
    ) {
        self.text = text
        self.kind = kind
        self.from = from
        self.due = due
        self.time = time
        self.every = every
        self.everyDay = everyDay
        self.relative = relative
        self.milestones = milestones
    }
}

extension ReadDeadline: Codable {
    private enum Key: String, CodingKey {
        case text, kind, from, due, time, every, relative, milestones
        case everyDay = "every_day"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            text: try values.decodeIfPresent(String.self, forKey: .text),
            kind: try values.decode(Kind.self, forKey: .kind),
            from: try values.decodeIfPresent(CalendarDay.self, forKey: .from),
            due: try values.decodeIfPresent(CalendarDay.self, forKey: .due),
            time: try values.decodeIfPresent(String.self, forKey: .time),
            every: try values.decodeIfPresent(Rhythm.self, forKey: .every),
            everyDay: try values.decodeIfPresent(Int.self, forKey: .everyDay),
            relative: try values.decodeIfPresent(RelativeTerm.self, forKey: .relative),
            milestones: try values.decodeIfPresent([Milestone].self, forKey: .milestones) ?? [])
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(text, forKey: .text)
        try values.encode(kind, forKey: .kind)
        try values.encode(from, forKey: .from)
        try values.encode(due, forKey: .due)
        try values.encode(time, forKey: .time)
        try values.encode(every, forKey: .every)
        try values.encode(everyDay, forKey: .everyDay)
        try values.encode(relative, forKey: .relative)
        try values.encode(milestones, forKey: .milestones)
    }
}
