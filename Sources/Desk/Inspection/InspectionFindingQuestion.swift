public import Office
import Storage

/// One finding with its visit, for the forms that decide and explain it: three statements.
public struct InspectionFindingQuestion: Question {
    public struct Answer: Sendable {
        public let finding: InspectionFinding
        public let visit: InspectionVisit
    }

    public let id: Key<InspectionFinding>

    public init(_ id: Key<InspectionFinding>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let finding = try InspectionFindingStore.find(look.tx, id)
        do {
            return Answer(
                finding: finding, visit: try InspectionVisitStore.find(look.tx, finding.visit, for: look.actor))
        } catch let error as OfficeError where error.code == .notFound { throw InspectionFindingStore.notFound }
    }
}
