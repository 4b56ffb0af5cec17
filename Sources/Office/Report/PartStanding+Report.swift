public import WorkTime

/// The days during which a final result of a part waited for the decision, or held.
public struct ReportedStretch: Sendable, Equatable {
    public let from: CalendarDay
    /// The day on which it was returned; `CalendarDay.last` where it was not.
    public let until: CalendarDay

    public init(from: CalendarDay, until: CalendarDay = .last) {
        self.from = from
        self.until = until
    }
}

extension PartStanding {
    /// The same days, cut where a final result came or was returned, each piece with the day of the result that held then.
    public func reported(during stretches: [ReportedStretch]) -> [PartStanding] {
        let cuts = stretches.flatMap { [$0.from, $0.until] }.filter { from < $0 && $0 < until }
        let begins = [from] + Set(cuts).sorted()
        return begins.enumerated().map { place, day in
            var piece = self
            piece.from = day
            piece.until = place + 1 < begins.count ? begins[place + 1] : until
            piece.reportedOn = stretches.last { $0.from <= day && day < $0.until }?.from
            return piece
        }
    }
}
