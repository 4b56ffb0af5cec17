public import Office
import Storage
public import WorkTime

/// A visit with its samples, findings and remedies: five statements, one more where a page does not hold all findings.
/// `.notFound` for who neither inspects nor is inspected.
public struct InspectionVisitQuestion: Question {
    public struct Answer: Sendable {
        public let visit: InspectionVisit
        public let samples: [InspectionSample]
        /// What waits to be decided first, at most `InspectionFindingStore.most`.
        public let findings: [InspectionFinding]
        /// How many there are in all.
        public let findingCount: Int
        public let remedies: [InspectionRemedy]
        /// Whether the reader inspects, or answers for what is inspected.
        public let mayInspect: Bool
        public let mayAnswer: Bool
        public let mayPlan: Bool
        public let mayConclude: Bool
        /// Whether the reader may open the plan that it is of.
        public let seesPlan: Bool
        /// Whether the reader may open feedback on the unit.
        public let opensFeedback: Bool
        public let today: CalendarDay
    }

    public let id: Key<InspectionVisit>

    public init(_ id: Key<InspectionVisit>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let visit = try InspectionVisitStore.find(look.tx, id, for: look.actor)
        let mayInspect = visit.isInspected(by: look.actor)
        let findings = try InspectionFindingStore.findings(look.tx, of: id)
        return Answer(
            visit: visit, samples: try InspectionSampleStore.samples(look.tx, of: id), findings: findings,
            findingCount: findings.count < InspectionFindingStore.most
                ? findings.count : try InspectionFindingStore.count(look.tx, of: id),
            remedies: try InspectionVisitStore.remedies(look.tx, of: id, on: look.today), mayInspect: mayInspect,
            mayAnswer: visit.isAnswered(by: look.actor), mayPlan: look.actor.plansInspections,
            mayConclude: look.actor.plansInspections || visit.plan.content.head == look.actor.person,
            seesPlan: mayInspect, opensFeedback: visit.opensFeedback(look.actor), today: look.today)
    }
}
