import Office
import Storage

@testable import Desk

/// What else there is at a paper: an annex, an instruction with the scan of it, a point of next year's plan, and why its task
/// is late, with a file. In one transaction, as the chief. Answers with what the addresses name.
struct LeaveMatrixTraces: Command {
    let paper: MatrixPaper
    let file: AttachedFile
    /// To whom the instruction is told: somebody who sees the paper anyhow.
    let told: Key<Person>
    /// Whether what was said of the delay waits to be decided: meanwhile nothing else is said of it.
    let waits: Bool

    func run(_ act: Act) throws -> [String: String] {
        try FileRowStore.put(act.tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        _ = try AnnexStore.insert(
            act.tx, [AnnexStore.New(file: file, title: "Phụ lục", text: nil)], of: paper.confirmed)
        let instruction = try GiveInstruction(
            of: act.actor.person, on: paper.confirmed,
            InstructionDraft(words: "Để biết, theo dõi", inform: [Key<Party>(told)]), evidence: file
        ).run(act)
        let point = try WriteNextPlanPoint(
            NextPlanPoint.Words(content: "Bổ sung biện pháp kiểm kê"), of: paper.confirmed, period: nil,
            rules: .standard
        ).run(act)
        let objection = try ReviewObjectionStore.insert(
            act.tx, on: paper.obligation, part: paper.part,
            period: try ReviewRules.standard.period(nil, on: act.today), reason: "Chờ số liệu", files: [file],
            by: told)
        if !waits {
            try ReviewObjectionStore.decide(
                act.tx, objection, .refused, reason: "Đã có số liệu", by: act.actor.person)
        }
        let row = try act.tx.first("SELECT id FROM review_evidence WHERE objection_id = \(objection)")
        guard let evidence: Key<ReportItem.Evidence> = try row?.key("id") else {
            throw OfficeError(.notFound, "no evidence")
        }
        return [
            "annexes/:position": "1", "pages/:page": "1", "instructions/:instruction": "\(instruction)",
            "points/:point": "\(point)", "objections/:objection": "\(objection)", "evidence/:evidence": "\(evidence)",
        ]
    }
}
