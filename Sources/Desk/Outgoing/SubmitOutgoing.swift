public import Office
import Storage
import WorkTime

/// Submits a draft: to the head of the unit, or further on where the head submits it. Everything must be there, and the
/// signer must have the right today. By the drafter or the head; journal: `outgoing.submitted`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 10–12.
public struct SubmitOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .submit)
        let faults = OutgoingReadiness.faults(
            of: paper, recipients: try OutgoingRecipientStore.all(act.tx, of: id),
            kind: act.rules.outgoing.kind(paper.kind), version: try OutgoingVersionStore.all(act.tx, of: id).first)
        guard faults.isEmpty else { throw OfficeError(.invalid, faults.joined(separator: " ")) }
        try act.checkSigning(of: paper)
        guard paper.capacities(of: act.actor).contains(.head) else {
            return try act.move(paper, to: .initialling, as: .submit)
        }
        try act.step(paper, .submit)
        try act.initialled(paper)
    }
}

extension Act {
    /// Throws `.invalid` unless a signer and whoever answers for the presentation are chosen, and may.
    fileprivate func checkSigning(of paper: OutgoingPaper) throws {
        guard let signer = paper.signer else {
            throw OfficeError(.invalid, "Chưa chọn người ký.", field: "signer")
        }
        guard let reviewer = paper.reviewer else {
            throw OfficeError(.invalid, "Chưa chọn người kiểm tra thể thức.", field: "reviewer")
        }
        let rights = try OutgoingSigner.of(paper, tx, on: today)
        do throws(SigningRefusal) { _ = try rights.form(of: signer) } catch {
            throw OfficeError(.invalid, error.message, field: "signer")
        }
        guard rights.reviewers.contains(where: { $0.person == reviewer }) else {
            throw OfficeError(
                .invalid, "Người kiểm tra thể thức phải là lãnh đạo cơ quan hoặc trưởng đơn vị.", field: "reviewer")
        }
    }
}
