public import Office
import Storage

/// Says why a paper needs no case file, or takes it back where the reason is nil. The unit that has to file it, văn thư, the
/// archive's keeper. Journal: `document.filing_exempted`, `document.filing_exemption_ended`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 29: a file holds the papers of work that was followed and settled.
public struct ExemptPaper: Command {
    public let paper: Key<Document>
    public let reason: String?

    public init(_ paper: Key<Document>, because reason: String?) {
        self.paper = paper
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let reason = try reason.map { try Words.reason($0) }
        try DocumentStore.lock(act.tx, paper, for: act.actor)
        let unit = try UnfiledPaperStore.unit(act.tx, of: paper)
        let isOwn = unit.map { act.actor.works(in: $0) } ?? false
        guard isOwn || act.actor.has(.clerk) || act.actor.keepsArchive else {
            throw OfficeError(.forbidden, "Chỉ đơn vị phải lập hồ sơ, văn thư hoặc lưu trữ mới được ghi nhận việc này.")
        }
        guard let reason else {
            guard try UnfiledPaperStore.endExemption(act.tx, paper) else { return }
            try UnfiledPaperStore.restore(act.tx, paper)
            return try act.record(.filingExemptionEnded, on: .document, paper.value)
        }
        guard try !CasePaperStore.isFiled(act.tx, paper) else {
            throw OfficeError(.conflict, "Văn bản này đã có trong hồ sơ.")
        }
        try UnfiledPaperStore.exempt(act.tx, paper, reason: reason, by: act.actor.person)
        try UnfiledPaperStore.remove(act.tx, [paper])
        try act.record(.filingExempted, on: .document, paper.value, ["reason": .digest(of: reason)])
        try act.settleFiling(of: unit.map { [$0] } ?? [])
    }
}
