public import Office
import Storage

/// Writes down what was found, of a sampled dossier or of the unit's work as a whole; by the team, until both sides have signed the
/// minutes. Journal:
/// `inspection.finding_made`.
public struct MakeFinding: Command {
    public let visit: Key<InspectionVisit>
    public let kind: InspectionFinding.Kind?
    public let evidence: String?
    /// The sampled dossier: «sample-position».
    public let dossier: String?
    public let mark: String?

    public init(
        of visit: Key<InspectionVisit>, kind: InspectionFinding.Kind?, evidence: String?, dossier: String? = nil,
        mark: String? = nil
    ) {
        self.visit = visit
        self.kind = kind
        self.evidence = evidence
        self.dossier = dossier
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<InspectionFinding> {
        let visit = try act.unsignedVisit(visit)
        guard let kind else { throw OfficeError(.invalid, "Chọn «Loại» phát hiện.", field: "findingKind") }
        let evidence = try Words.required(
            evidence ?? "", field: "evidence", limit: 4_000, missing: "Chưa nhập «Chứng cứ».",
            tooLong: "«Chứng cứ» dài quá 4.000 ký tự.")
        let place = try place(in: visit, act)
        return try act.once(mark) {
            let id = try InspectionFindingStore.insert(
                act.tx,
                [
                    .init(
                        sample: place?.sample, position: place?.position, kind: kind, evidence: evidence,
                        state: .confirmed)
                ], of: visit.id, by: act.actor.person)[0]
            try act.record(
                .findingMade, on: .inspectionVisit, visit.id.value,
                ["finding": JournalValue(id), "kind": .text(kind.rawValue)])
            return id
        }
    }

    private func place(in visit: InspectionVisit, _ act: Act) throws -> SampledDossier? {
        guard let dossier = dossier?.tidyOrNil else { return nil }
        let parts = dossier.split(separator: "-").map(String.init)
        guard parts.count == 2, let sample = Key<InspectionSample>(parts[0]), let position = Int(parts[1]),
            try InspectionSampleStore.samples(act.tx, of: visit.id).contains(where: { $0.id == sample }),
            let found = try InspectionSampleStore.dossiers(act.tx, of: sample).first(where: {
                $0.position == position
            })
        else { throw OfficeError(.invalid, "Chọn «Hồ sơ» trong mẫu của cuộc kiểm tra này.", field: "sampled") }
        return found
    }
}
