/// A day off or a day worked by a decision for that one year: of the Government, a ministry, or the office itself.
public struct DecidedDay: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Part of a public holiday whose days are decided every year.
        case holiday
        /// Off because a public holiday falls on a weekly day off.
        case compensatory = "compensatory-off"
        /// Off in exchange for another day.
        case swappedOff = "swapped-off"
        /// A weekly day off that is worked in exchange.
        case swappedWork = "swapped-work"

        public var isWorking: Bool { self == .swappedWork }
    }

    public let day: CalendarDay
    public let kind: Kind
    public let title: String
    /// The paper that decides it, or where the day was found.
    public let source: String
    /// The key of the holiday it belongs to. The decided days of a holiday stand in place of the expected ones.
    public let holiday: String?
    /// For a day that is worked: the one whose office hours it has.
    public let inPlaceOf: CalendarDay?
    /// False while the paper is not there yet.
    public let isCertain: Bool

    public init(
        day: CalendarDay, kind: Kind, title: String, source: String, holiday: String? = nil,
        inPlaceOf: CalendarDay? = nil, isCertain: Bool = true
    ) {
        self.day = day
        self.kind = kind
        self.title = title
        self.source = source
        self.holiday = holiday
        self.inPlaceOf = inPlaceOf
        self.isCertain = isCertain
    }
}

extension [DecidedDay] {
    /// These with later decisions added. Where those settle a holiday of a year, nothing of it remains of these.
    public func overridden(by later: [DecidedDay]) -> [DecidedDay] {
        let settled = Set(later.filter { $0.kind == .holiday }.compactMap(\.occasion))
        return filter { $0.occasion.map { !settled.contains($0) } ?? true } + later
    }
}

extension DecidedDay {
    /// A holiday of one year.
    fileprivate var occasion: String? { holiday.map { "\($0) \(day.year)" } }
}
