public import Office
import Storage
public import WorkTime

/// A plan with its visits, how far they are, and what was changed in it: four statements. `.notFound` for who neither plans nor is
/// of its team.
public struct InspectionPlanQuestion: Question {
    public struct Answer: Sendable {
        public let plan: InspectionPlan
        public let visits: [InspectionVisitLine]
        public let changes: [InspectionChange]
        public let mayPlan: Bool
        public let today: CalendarDay

        public var held: Int { visits.filter { $0.state == .held || $0.state == .concluded }.count }
        public var counted: Int { visits.filter { $0.state != .cancelled }.count }
        public var late: Int {
            plan.state == .issued ? visits.filter { $0.isLate(on: today) }.count : 0
        }
        public var remedies: Int { visits.map(\.remedies).reduce(0, +) }
        public var openRemedies: Int { visits.map(\.openRemedies).reduce(0, +) }
        public var lateRemedies: Int { visits.map(\.lateRemedies).reduce(0, +) }
    }

    public let id: Key<InspectionPlan>

    public init(_ id: Key<InspectionPlan>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        Answer(
            plan: try InspectionPlanStore.find(look.tx, id, for: look.actor),
            visits: try InspectionVisitStore.lines(look.tx, of: id, on: look.today),
            changes: try InspectionPlanStore.changes(look.tx, of: id), mayPlan: look.actor.plansInspections,
            today: look.today)
    }
}
