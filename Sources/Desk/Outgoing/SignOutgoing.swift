public import Office
import Storage
import WorkTime

/// Signs an outgoing paper by the right that the signer has today: TM., KT., TL., TUQ., Q. From then on the issuing clock
/// runs. By whom it was submitted to; journal: `outgoing.signed`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13 and 18.
public struct SignOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    /// The digitally signed file, already in the file store; nil where it is signed on paper.
    public let copy: SignedCopy?

    public init(_ id: Key<Outgoing>, version: Int64, copy: SignedCopy? = nil) {
        self.id = id
        self.version = version
        self.copy = copy
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .sign)
        let rights = try OutgoingSigner.of(paper, act.tx, on: act.today)
        let form: SigningForm
        do throws(SigningRefusal) { form = try rights.form(of: act.actor.person) } catch { throw error.error }
        let clock = IssuingClock(
            signedAt: act.now, urgency: paper.urgency, urgentMinutes: act.rules.outgoing.urgentMinutes,
            try act.clock())
        try OutgoingStepStore.sign(act.tx, id, PaperSignature(form, on: act.today))
        if let copy {
            guard paper.hasContent else {
                throw OfficeError(.invalid, "Văn bản mật không kèm tệp trên hệ thống này.", field: "file")
            }
            try act.keep(copy, of: id, isSealed: false)
        }
        try act.move(
            paper, to: .signed, as: .sign, and: ", signed_at = \(act.now), due_at = \(clock.due), reason = NULL",
            [
                "signature": .text(form.printed.joined(separator: "; ")),
                "delegation": JournalValue(form.delegation?.id), "file": JournalValue(copy?.file.hash),
            ])
    }
}
