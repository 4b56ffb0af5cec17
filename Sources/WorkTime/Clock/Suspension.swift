/// A time in which a clock stands still.
public struct Suspension: Hashable, Sendable, Codable {
    /// The first day that does not count.
    public let from: CalendarDay
    /// The first day that counts again; nil while it stands still.
    public let until: CalendarDay?

    /// A clock that is resumed before it stood still did not stand still.
    public init(from: CalendarDay, until: CalendarDay? = nil) {
        self.from = from
        self.until = until.map { max($0, from) }
    }

    public func contains(_ day: CalendarDay) -> Bool { from <= day && until.map { day < $0 } ?? true }
}

/// Suspensions as spans of day numbers that neither touch nor overlap, in their order.
struct StandingSpans {
    /// Half-open; an endless one ends at `Int.max`.
    private(set) var spans: [Range<Int>] = []

    init(_ suspensions: [Suspension]) {
        let ranges = suspensions.map { $0.from.daysSinceEpoch..<($0.until?.daysSinceEpoch ?? Int.max) }
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = spans.last, range.lowerBound <= last.upperBound {
                spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                spans.append(range)
            }
        }
    }

    /// The first day from `day` on that does not stand still; nil where the clock does so for good.
    func running(from day: Int) -> Int? {
        guard let span = spans.first(where: { $0.contains(day) }) else { return day }
        return span.upperBound == .max ? nil : span.upperBound
    }
}
