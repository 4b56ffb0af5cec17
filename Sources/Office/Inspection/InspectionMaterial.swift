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
    /// As the citizen wrote it: it may tell who wrote, or name others.
    public let words: String
    /// The answers that were chosen in a rating, in the form's own words.
    public let answers: String
    /// Nil while no finding was made of it.
    public let use: Use?

    public init(
        source: Source, day: CalendarDay, title: String, words: String, answers: String = "", use: Use?
    ) {
        self.answers = answers
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

    /// «Phản ánh PAKN-2025-0001, ngày 13/03/2025», of a rating with the answers that were chosen. Without the citizen's own words: the
    /// inspected unit reads it, it is printed, and stays when feedback is erased.
    public var evidence: String {
        "\(title), ngày \(day.written)" + (answers.isEmpty ? "" : ": \(answers)")
    }
}
