/// The review of a plan at the end of a year: what was done about each shortcoming, how each unit stands by the formula,
/// which points have no measure. What papers, sheets and pages are drawn from.
public struct PlanReview: Sendable, Equatable {
    /// A shortcoming, or a section of the plan for what remedies none, with its measures.
    public struct Topic: Sendable, Equatable {
        /// As the plan prints it.
        public let title: String
        public let isShortcoming: Bool
        public let measures: [ReviewMeasure]
        /// Of the measures, each counted once.
        public let figures: ReportFigures
        public let remedy: ReviewRemedy

        public init(title: String, isShortcoming: Bool, measures: [ReviewMeasure], in span: ReportSpan) {
            self.title = title
            self.isShortcoming = isShortcoming
            self.measures = measures
            let standings = measures.compactMap(\.standing)
            figures = ReportFigures(of: standings, in: span)
            remedy = ReviewRemedy(figures, done: standings.count { $0.phase == .done })
        }
    }

    public struct UnitLine: Sendable, Equatable {
        public let party: NamedParty
        public let figures: ReportFigures
        /// Of the figures: late for a reason that was found good.
        public let excused: ReportFigures
        public let assessment: ReviewAssessment

        public init(party: NamedParty, figures: ReportFigures, excused: ReportFigures, assessment: ReviewAssessment) {
            self.party = party
            self.figures = figures
            self.excused = excused
            self.assessment = assessment
        }

        public var excusedCount: Int { excused[.doneLate] + excused[.overdue] }
    }

    public let plan: DocumentLabel
    public let office: String
    public let period: ReportPeriod
    /// Until today where the year is not over.
    public let span: ReportSpan
    public let rule: ReviewRule
    /// Each obligation counted once.
    public let total: ReportFigures
    public let units: [UnitLine]
    /// Shortcomings first, in the plan's order.
    public let topics: [Topic]
    /// Points of the plan below which no task stands.
    public let openPoints: [DraftHeading]
    /// Oldest first.
    public let objections: [ReviewObjection]
    /// Whether there are more measures than were read.
    public let isCut: Bool

    /// The year after the one that is reviewed.
    public var nextYear: Int { period.year + 1 }
    public var shortcomings: [Topic] { topics.filter(\.isShortcoming) }

    /// What was objected to a party's delay, the latest.
    public func objection(to participant: Key<Participant>) -> ReviewObjection? {
        objections.last { $0.participant == participant }
    }

    /// How a part stands, in words; its delay in days.
    public func outcome(of standing: PartStanding) -> (words: String, daysLate: Int) {
        let late = standing.daysLate(on: span.end)
        let words =
            switch standing.phase {
            case .done: late > 0 ? "Hoàn thành chậm" : "Hoàn thành đúng hạn"
            case .open: late > 0 ? "Quá hạn" : "Đang thực hiện"
            case .suspended: "Tạm dừng"
            case .ended: "Hủy, thay thế"
            }
        return (words, late)
    }
}
