public import Office
import Storage
public import WorkTime

/// The plans of a year that the reader may see, and the visits of his or her units: three statements. Everybody may ask; who
/// neither plans nor is of a team sees the own unit's visits alone.
public struct InspectionList: Question {
    public struct Answer: Sendable {
        public let year: Int
        public let plans: [InspectionPlan]
        /// Of the units in which the reader works, and of agencies that he or she follows.
        public let visits: [InspectionVisitLine]
        public let mayPlan: Bool
        public let today: CalendarDay
    }

    /// Nil for this year.
    public let year: Int?

    public init(year: Int? = nil) { self.year = year }

    public func answer(_ look: View) throws -> Answer {
        let year = year ?? look.today.year
        return Answer(
            year: year, plans: try InspectionPlanStore.plans(look.tx, of: year, for: look.actor),
            visits: try InspectionVisitStore.lines(look.tx, for: look.actor, on: look.today),
            mayPlan: look.actor.plansInspections, today: look.today)
    }
}
