public import WorkTime

/// What somebody said about the service, without who it was and about which dossier: unit, procedure and day are all that is kept.
public struct ServiceRating: Sendable, Equatable {
    public let id: Key<ServiceRating>
    public let unit: NamedParty
    public let procedureCode: String
    public let procedure: String
    public let day: CalendarDay
    /// The form whose questions were asked.
    public let form: Int
    /// The chosen answer by question.
    public let answers: [String: String]
    public let isSatisfied: Bool
    public let comment: String?

    public init(
        id: Key<ServiceRating>, unit: NamedParty, procedureCode: String, procedure: String, day: CalendarDay, form: Int,
        answers: [String: String], isSatisfied: Bool, comment: String?
    ) {
        self.id = id
        self.unit = unit
        self.procedureCode = procedureCode
        self.procedure = procedure
        self.day = day
        self.form = form
        self.answers = answers
        self.isSatisfied = isSatisfied
        self.comment = comment
    }
}
