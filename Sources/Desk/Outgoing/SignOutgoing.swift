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

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
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
        try act.move(
            paper, to: .signed, as: .sign, and: ", signed_at = \(act.now), due_at = \(clock.due), reason = NULL",
            [
                "signature": .text(form.printed.joined(separator: "; ")),
                "delegation": JournalValue(form.delegation?.id),
            ])
    }
}
