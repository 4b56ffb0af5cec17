public import Office
import Storage

/// Takes an entry back that was wrong, by one of the negative amount. By the counter; once the dossier has ended by somebody else than
/// who wrote it: who hands a result over does not take the payment back alone. Journal: `case.fee_voided`.
public struct VoidFee: Command {
    public let id: Key<LedgerCase>
    public let entry: Key<FeeEntry>
    public let reason: String

    public init(_ id: Key<LedgerCase>, _ entry: Key<FeeEntry>, reason: String) {
        self.id = id
        self.entry = entry
        self.reason = reason
    }

    /// Throws `.conflict` for what was taken back before, `.forbidden` for who may not.
    public func run(_ act: Act) throws {
        _ = try CaseStore.lock(act.tx, id, for: act.actor)
        try act.actor.mustTakeFees()
        let reason = try Words.reason(reason)
        let entries = try FeeStore.entries(act.tx, of: id)
        guard let wrong = entries.first(where: { $0.id == entry }) else {
            throw OfficeError(.notFound, "Không tìm thấy lần nộp này.")
        }
        guard wrong.voids == nil, !entries.contains(where: { $0.voids == wrong.id }) else {
            throw OfficeError(.conflict, "Lần ghi nhận này đã được hủy.", field: "reason")
        }
        if try wrong.writer == act.actor.person && CaseStore.outcome(act.tx, of: id) != nil {
            throw OfficeError(
                .forbidden,
                "Hồ sơ đã kết thúc: lần ghi nhận này phải do người khác của bộ phận một cửa hủy. Trả lại tiền thì ghi «Hoàn trả».",
                field: "reason")
        }
        if let fee = try FeeStore.fee(act.tx, of: id) { try Self.mustStayBalanced(fee, without: wrong) }
        try FeeStore.insert(
            act.tx, FeeStore.New(kind: wrong.kind, amount: -wrong.amount, reason: reason, voids: wrong.id), of: id,
            by: act.actor.person)
        try act.record(
            .feeVoided, on: .processCase, id.value,
            ["kind": .text(wrong.kind.rawValue), "amount": .int(Int64(wrong.amount)), "reason": .digest(of: reason)])
    }

    /// Never more is given back than was paid, nor more paid and forgiven than is due.
    private static func mustStayBalanced(_ fee: DossierFee, without wrong: FeeEntry) throws(OfficeError) {
        if wrong.kind == .paid, fee.kept < wrong.amount {
            throw OfficeError(
                .conflict, "Tiền của lần nộp này đã được hoàn trả. Hủy lần hoàn trả trước, nếu ghi nhầm.",
                field: "reason")
        }
        if wrong.kind == .refund, fee.left < wrong.amount {
            throw OfficeError(
                .conflict, "Sau lần hoàn trả này đã có lần nộp hoặc miễn, giảm. Hủy lần đó trước.", field: "reason")
        }
    }
}
