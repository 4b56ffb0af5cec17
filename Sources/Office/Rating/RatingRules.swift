public import WorkTime

/// The forms of all times.
public struct RatingRules: Sendable, Equatable {
    public let forms: [RatingForm]

    public init(forms: [RatingForm]) { self.forms = forms }

    /// Nothing is asked.
    public static let none = RatingRules(forms: [])

    public func form(on day: CalendarDay) -> RatingForm? { forms.last { $0.holds(on: day) } }
    public func form(_ number: Int) -> RatingForm? { forms.first { $0.number == number } }
}
