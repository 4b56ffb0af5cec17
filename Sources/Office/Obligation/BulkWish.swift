public import WorkTime

/// What was filled in for a bulk act, the same for all it is done to.
public struct BulkWish: Sendable, Equatable, Codable {
    /// To whom work is passed; nil takes it back to the unit.
    public var officer: Key<Person>?
    /// The text of a report, or the reason of what else is done.
    public var words: String
    /// Of a report; nil leaves what each part has reached.
    public var percent: Int?
    public var isFinal: Bool
    public var due: CalendarDay?
    public var basis: Key<Document>?

    public init(
        officer: Key<Person>? = nil, words: String = "", percent: Int? = nil, isFinal: Bool = false,
        due: CalendarDay? = nil, basis: Key<Document>? = nil
    ) {
        self.officer = officer
        self.words = words
        self.percent = percent
        self.isFinal = isFinal
        self.due = due
        self.basis = basis
    }
}
