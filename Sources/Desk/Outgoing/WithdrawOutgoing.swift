public import Office
import Storage
import WorkTime

/// Calls an issued paper back: its page, its line of the book, the ledger and everybody who took part or was told of it say so, agencies that have
/// it by the interchange get a recall, tasks that it laid down are called off, and what was reported with it has to be
/// reported anew; a paper of equal form may replace it. By its signer or a clerk; journal: `outgoing.withdrawn`,
/// `obligation.cancelled` for what is called off, and `obligation.result_returned` or `obligation.assigned` for what is
/// reported anew. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 18 and Phụ lục VI.
public struct WithdrawOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let reason: String

    public init(_ id: Key<Outgoing>, version: Int64, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .withdraw)
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 2_000)
        try act.move(paper, to: .withdrawn, as: .withdraw, reason: reason, and: ", reason = \(reason)")
        guard let document = try OutgoingStore.document(act.tx, of: id),
            let numbering = try OutgoingStore.numbering(act.tx, of: id)
        else { return }
        try act.callBack(document, reason: reason)
        try act.recall(document, reason: reason)
        let number = "\(numbering.number)/\(paper.symbol)"
        if let entry = try OutgoingStore.entry(act.tx, of: id) {
            let note = "Đã thu hồi ngày \(act.today.written): \(reason)"
            try RegisterEntryStore.note(act.tx, entry, String(note.prefix(400)))
        }
        let because = String("\(paper.kind) số \(number) đã thu hồi ngày \(act.today.written): \(reason).".prefix(900))
        let insiders = try OutgoingRecipientStore.all(act.tx, of: id).filter { $0.means == .inside }
        try act.inform([
            NewNotice(.outgoing, to: insiders.compactMap(\.party), about: .document(document), words: because)
        ])
        try act.callOff(laidDownBy: document, because: because)
        try act.reportAnew(withdrawn: document, because: because)
    }
}
