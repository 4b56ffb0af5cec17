public import Office
import Storage

/// Confirms a finding that the data proposed, or drops one with a reason; by the team. What was dropped stays so, and what both sides
/// signed changes no more: what earlier versions left open then can only be dropped. Journal: `inspection.finding_decided`.
public struct DecideFinding: Command {
    public let id: Key<InspectionFinding>
    public let isConfirmed: Bool
    public let reason: String?
    public let version: Int64

    public init(_ id: Key<InspectionFinding>, isConfirmed: Bool, reason: String? = nil, version: Int64) {
        self.id = id
        self.isConfirmed = isConfirmed
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        let finding = try InspectionFindingStore.find(act.tx, id)
        let changesMinutes = isConfirmed || finding.state != .proposed
        let visit = try changesMinutes ? act.unsignedVisit(finding.visit) : act.openVisit(finding.visit)
        guard finding.state == .proposed || finding.state == .confirmed && !isConfirmed else {
            throw OfficeError(.conflict, "Phát hiện này đã được xác nhận hoặc bỏ, không quyết định lại.")
        }
        let reason = isConfirmed ? nil : try Words.reason(reason ?? "")
        try InspectionFindingStore.decide(
            act.tx, id, isConfirmed ? .confirmed : .dropped, reason: reason, version: version)
        try act.record(
            .findingDecided, on: .inspectionVisit, visit.id.value,
            ["finding": JournalValue(id), "isConfirmed": .bool(isConfirmed)])
    }
}
