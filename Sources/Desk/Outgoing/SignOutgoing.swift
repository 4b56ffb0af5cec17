public import Office
import Storage
import WorkTime

/// Signs an outgoing paper by the right that the signer has today: TM., KT., TL., TUQ., Q. From then on the issuing clock
/// runs; what is drawn of it by the office's settings stays as it is now. By whom it was submitted to; journal:
/// `outgoing.signed`, with what the checker found in the version that is signed.
///
/// Where it found errors the office's rule decides: shown only, signed with a reason, or mended first (`SigningCheckRule`).
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 12, 13 and 18.
public struct SignOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    /// The digitally signed file, already in the file store; nil where it is signed on paper.
    public let copy: SignedCopy?
    /// What the checker says of the last version; nil where nobody asked it.
    public let check: SigningCheck?
    /// Why it is signed with errors, or unchecked.
    public let reason: String?

    public init(
        _ id: Key<Outgoing>, version: Int64, copy: SignedCopy? = nil, check: SigningCheck? = nil, reason: String? = nil
    ) {
        self.id = id
        self.version = version
        self.copy = copy
        self.check = check
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .sign)
        let rights = try OutgoingSigner.of(paper, act.tx, on: act.today)
        let form: SigningForm
        do throws(SigningRefusal) { form = try rights.form(of: act.actor.person) } catch { throw error.error }
        let reason = try checkedReason(paper, act)
        let clock = IssuingClock(
            signedAt: act.now, urgency: paper.urgency, urgentMinutes: act.rules.outgoing.urgentMinutes,
            try act.clock())
        var signature = PaperSignature(form, on: act.today)
        if paper.hasContent {
            signature.drawing = try JSONText.encode(
                PaperWords(of: paper, headTitle: rights.matter.body.headTitle, act.tx, act.rules))
        }
        try OutgoingStepStore.sign(act.tx, id, signature)
        if let copy {
            guard paper.hasContent else {
                throw OfficeError(.invalid, "Văn bản mật không kèm tệp trên hệ thống này.", field: "file")
            }
            try act.keep(copy, of: id, isSealed: false)
        }
        try act.move(
            paper, to: .signed, as: .sign, reason: reason,
            and: ", signed_at = \(act.now), due_at = \(clock.due), reason = NULL",
            [
                "signature": .text(form.printed.joined(separator: "; ")),
                "delegation": JournalValue(form.delegation?.id), "file": JournalValue(copy?.file.hash),
                "check": found(paper),
            ])
    }

    /// The reason where one is asked for; nil where the paper is signed as it is without. Throws `.invalid` at `reason`, and
    /// `.conflict` for a paper that has to be mended first.
    private func checkedReason(_ paper: OutgoingPaper, _ act: Act) throws -> String? {
        guard paper.hasContent else { return nil }
        let latest = try OutgoingVersionStore.all(act.tx, of: id).first?.number
        if let check, check.version != latest { throw OfficeError.stale }
        let reason = try EnteredText.optional(reason, "Lý do vẫn ký", field: "reason", upTo: 500)
        switch act.rules.outgoing.signingCheck.demand(of: check) {
        case .nothing: return check?.isClean == true ? nil : reason
        case .mending:
            throw OfficeError(
                .conflict,
                "Văn bản còn \(check?.errors.count ?? 0) lỗi thể thức; quy chế của cơ quan không cho ký khi chưa sửa. Hãy trả lại để sửa."
            )
        case .reason:
            guard let reason else { throw OfficeError(.invalid, missing, field: "reason") }
            return reason
        }
    }

    private var missing: String {
        guard let check, check.refusal == nil else {
            return "Chưa kiểm tra được thể thức của văn bản; nhập «Lý do vẫn ký» nếu vẫn ký."
        }
        let errors = check.errors.prefix(3).map(\.message).joined(separator: " ")
        return "Văn bản còn \(check.errors.count) lỗi thể thức: \(errors) Nhập «Lý do vẫn ký» nếu vẫn ký."
    }

    /// For the journal: which rules, never words of the paper.
    private func found(_ paper: OutgoingPaper) -> JournalValue {
        guard paper.hasContent, let check else { return .null }
        return .object([
            "version": .init(check.version), "errors": .init(check.errors.count),
            "others": .init(check.findings.count - check.errors.count),
            "rules": .list(Set(check.errors.map(\.rule)).sorted().map { .text($0) }),
            "unchecked": .bool(check.refusal != nil),
        ])
    }
}
