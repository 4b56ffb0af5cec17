public import Office
import Storage
import WorkTime

/// Makes a finding of what citizens said of the inspected unit, once: of feedback on behaviour or a rating. By the team, until both
/// sides have signed the minutes; it has none of the citizen's own words, and waits to be confirmed, as what the data of dossiers show. Journal: `inspection.finding_made`.
///
/// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 5.
public struct TakeMaterial: Command {
    public let visit: Key<InspectionVisit>
    public let kind: InspectionMaterials.Kind
    /// Of the feedback or the rating.
    public let key: Int64
    /// As what the team takes it.
    public let finding: InspectionFinding.Kind

    public init(
        of visit: Key<InspectionVisit>, _ kind: InspectionMaterials.Kind, _ key: Int64,
        as finding: InspectionFinding.Kind
    ) {
        self.visit = visit
        self.kind = kind
        self.key = key
        self.finding = finding
    }

    /// Throws `.notFound` for what is not said of the unit, `.conflict` for what a finding was made of.
    public func run(_ act: Act) throws -> Key<InspectionFinding> {
        let visit = try act.unsignedVisit(visit)
        // The one just before the next key is the one itself, if it is of this unit.
        let next = key == .max ? nil : key + 1
        let found = try InspectionMaterials.found(act.tx, act.rules, kind, at: visit, before: next, limit: 1)
        guard let material = found.first, material.key == key else {
            throw OfficeError(.notFound, "Không tìm thấy phản ánh, đánh giá này về đơn vị được kiểm tra.")
        }
        guard material.use == nil else { throw Self.taken }
        let id = try InspectionFindingStore.insert(
            act.tx,
            [
                .init(
                    sample: nil, position: nil, kind: finding, evidence: String(material.evidence.prefix(4_000)),
                    state: .proposed)
            ], of: visit.id, by: act.actor.person)[0]
        guard try InspectionMaterialStore.insert(act.tx, id, of: material.source) else { throw Self.taken }
        try act.record(
            .findingMade, on: .inspectionVisit, visit.id.value,
            [
                "finding": JournalValue(id), "kind": .text(finding.rawValue),
                kind.rawValue: .int(key),
            ])
        return id
    }

    private static let taken = OfficeError(.conflict, "Phản ánh, đánh giá này đã được ghi thành một phát hiện.")
}
