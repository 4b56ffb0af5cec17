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

/// What the inspected agency says to a finding; by whoever answers for the unit, for an outside agency recorded by the team.
/// Journal: `inspection.finding_explained`.
public struct ExplainFinding: Command {
    public let id: Key<InspectionFinding>
    public let words: String
    public let version: Int64

    public init(_ id: Key<InspectionFinding>, words: String, version: Int64) {
        self.id = id
        self.words = words
        self.version = version
    }

    public func run(_ act: Act) throws {
        let finding = try InspectionFindingStore.find(act.tx, id)
        let visit = try InspectionVisitStore.find(act.tx, finding.visit, for: act.actor)
        guard visit.isAnswered(by: act.actor) else {
            throw OfficeError(.forbidden, "Giải trình do người đứng đầu đơn vị được kiểm tra ghi.")
        }
        guard visit.state != .concluded, visit.state != .cancelled else {
            throw OfficeError(.conflict, "Cuộc kiểm tra đã kết luận, không giải trình được nữa.")
        }
        let words = try Words.required(
            words, field: "explanation", limit: 4_000, missing: "Chưa nhập «Giải trình».",
            tooLong: "«Giải trình» dài quá 4.000 ký tự.")
        try InspectionFindingStore.explain(act.tx, id, words, by: act.actor.person, version: version)
        try act.record(
            .findingExplained, on: .inspectionVisit, visit.id.value,
            ["finding": JournalValue(id), "words": .digest(of: words)])
    }
}

extension Act {
    /// A visit that is worked on and not concluded.
    func openVisit(_ id: Key<InspectionVisit>) throws -> InspectionVisit {
        let visit = try inspectedVisit(id)
        guard visit.state != .concluded else { throw OfficeError(.conflict, "Cuộc kiểm tra đã kết luận.") }
        return visit
    }

    /// A visit of whose minutes not both sides have signed; nobody signs them in the meantime.
    func unsignedVisit(_ id: Key<InspectionVisit>) throws -> InspectionVisit {
        let visit = try openVisit(id)
        guard visit.minutes?.isSigned != true else {
            throw OfficeError(
                .conflict,
                "Hai bên đã ký biên bản: không rút mẫu, ghi hay quyết định phát hiện nữa, chỉ còn giải trình.")
        }
        try InspectionVisitStore.holdUnsigned(tx, id)
        return visit
    }
}
