public import WorkTime

/// What a person is asked about the service after the result, with the law that it stands on and the days for which it holds.
///
/// A dossier is rated by the form of the day on which it was taken in.
public struct RatingForm: Sendable, Equatable {
    public let number: Int
    public let since: CalendarDay
    public let until: CalendarDay?
    public let source: String
    /// The first one is the satisfaction as a whole, which must be answered.
    public let questions: [RatingQuestion]

    public init(
        number: Int, since: CalendarDay, until: CalendarDay?, source: String, questions: [RatingQuestion]
    ) {
        self.number = number
        self.since = since
        self.until = until
        self.source = source
        self.questions = questions
    }

    public func holds(on day: CalendarDay) -> Bool { since <= day && until.map { day <= $0 } ?? true }
}
