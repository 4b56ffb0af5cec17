public import Office
import Storage

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
