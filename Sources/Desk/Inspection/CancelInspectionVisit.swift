public import Office
import Storage

/// Strikes a visit that was not held from its plan, with a reason. Journal: `inspection.visit_cancelled`.
public struct CancelInspectionVisit: Command {
    public let id: Key<InspectionVisit>
    public let reason: String
    public let version: Int64

    public init(_ id: Key<InspectionVisit>, reason: String, version: Int64) {
        self.id = id
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustPlanInspections()
        let visit = try InspectionVisitStore.find(act.tx, id, for: act.actor)
        guard visit.state == .planned else {
            throw OfficeError(.conflict, "Cuộc kiểm tra đã thực hiện hoặc đã hủy.")
        }
        let reason = try Words.reason(reason)
        try InspectionVisitStore.cancel(act.tx, id, version: version)
        try InspectionPlanStore.note(
            act.tx, "Hủy cuộc kiểm tra tại \(visit.unitName)", reason: reason, on: visit.plan.id, visit: id,
            by: act.actor.person)
        try act.record(.visitCancelled, on: .inspectionVisit, id.value, ["reason": .digest(of: reason)])
        try act.tell(of: visit, "hủy cuộc kiểm tra tại \(visit.unitName). Lý do: \(reason)", as: .ended)
        try act.callOff(.visit, of: id.value, because: reason)
    }
}
