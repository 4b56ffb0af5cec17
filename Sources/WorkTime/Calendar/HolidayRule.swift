/// A public holiday as the law lays it down, with the time in which that law holds.
public struct HolidayRule: Hashable, Sendable {
    /// Names it in decisions: `tet`, `quoc-khanh`.
    public let key: String
    public let title: String
    /// The article of law.
    public let source: String
    /// The days that the law itself names.
    public let days: [AnnualDay]
    /// Days that somebody decides every year, as they are reckoned until then.
    public let expected: [AnnualDay]
    public let from: CalendarDay
    /// The last day on which the law holds; nil without an end.
    public let to: CalendarDay?

    public init(
        key: String, title: String, source: String, days: [AnnualDay], expected: [AnnualDay] = [], from: CalendarDay,
        to: CalendarDay? = nil
    ) {
        self.key = key
        self.title = title
        self.source = source
        self.days = days
        self.expected = expected
        self.from = from
        self.to = to
    }

    func holds(on day: CalendarDay) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
