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

/// Sends a paper back to its drafter with a reason. By whoever has it; one that has its number loses it, and the number is
/// void. Journal: `outgoing.returned`.
public struct ReturnOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let reason: String

    public init(_ id: Key<Outgoing>, version: Int64, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .sendBack)
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 2_000)
        if paper.state == .numbered, let entry = try OutgoingStore.entry(act.tx, of: id) {
            let line = try RegisterEntryStore.standing(act.tx, entry)
            try RegisterSeriesStore.count(act.tx, series: line.series, reserved: -1, void: 1)
            try RegisterEntryStore.void(act.tx, held: entry, reason: "Văn bản đi bị trả lại, chưa phát hành.")
            try act.record(
                .numberVoided, on: .register, line.register.value, ["entry": .init(entry), "outgoing": .init(id)])
        }
        if paper.state.isSigned { try OutgoingStepStore.unsign(act.tx, id) }
        try act.move(
            paper, to: .drafting, as: .sendBack, reason: reason,
            and: """
                , reason = \(reason), signed_at = NULL, due_at = NULL, entry_id = NULL, number = NULL, issued_on = NULL
                """)
    }
}
