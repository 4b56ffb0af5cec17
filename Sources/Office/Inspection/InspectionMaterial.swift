public import WorkTime

/// What citizens said of a unit, as material for a finding: feedback on how its people behave, or a rating of who was not satisfied. Who
/// said it is not part of it.
public struct InspectionMaterial: Sendable, Equatable {
    public enum Source: Sendable, Hashable {
        case feedback(Key<RegulationFeedback>)
        case rating(Key<ServiceRating>)
    }

    /// The finding that was made of it, and its visit.
    public struct Use: Sendable, Equatable {
        public let finding: Key<InspectionFinding>
        public let visit: Key<InspectionVisit>

        public init(finding: Key<InspectionFinding>, visit: Key<InspectionVisit>) {
            self.finding = finding
            self.visit = visit
        }
    }

    public let source: Source
    /// When it came.
    public let day: CalendarDay
    /// The number of the feedback; the procedure that was rated.
    public let title: String
    public let words: String
    /// Nil while no finding was made of it.
    public let use: Use?

    public init(source: Source, day: CalendarDay, title: String, words: String, use: Use?) {
        self.source = source
        self.day = day
        self.title = title
        self.words = words
        self.use = use
    }

    /// Its key among those of its kind.
    public var key: Int64 {
        switch source {
        case .feedback(let id): id.value
        case .rating(let id): id.value
        }
    }

    /// «PAKN-2025-0001, ngày 13/03/2025: …»
    public var evidence: String { "\(title), ngày \(day.written): \(words)" }
}
