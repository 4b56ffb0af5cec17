public import Office
import Storage

/// Writes down that a fee was paid, that all or a part of it is not asked for, or that it was given back, and why. By the counter.
///
/// Throws `.notFound` for who does not see the dossier, `.forbidden` for everybody but the counter, `.conflict` where nothing is left
/// to pay or to give back and for a dossier that was refused or withdrawn, which costs nothing more, `.invalid` at the field
/// that is wrong. Legal basis: Nghị định 118/2025/NĐ-CP, Điều 24. Journal: `case.fee_recorded`.
public struct RecordFee: Command {
    public let id: Key<LedgerCase>
    public let kind: FeeEntry.Kind
    /// In đồng; nil for all that is left, or all that was paid.
    public let amount: Int?
    public let way: FeeWay?
    /// The number of the receipt.
    public let receipt: String?
    /// Of an exemption, or why it was given back.
    public let reason: String?
    /// A hash over the form that it came in: sent again, the form writes nothing more.
    public let mark: String?

    public init(
        _ id: Key<LedgerCase>, _ kind: FeeEntry.Kind, amount: Int? = nil, way: FeeWay? = nil, receipt: String? = nil,
        reason: String? = nil, mark: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.amount = amount
        self.way = way
        self.receipt = receipt
        self.reason = reason
        self.mark = mark
    }

    public func run(_ act: Act) throws {
        // Holding the dossier keeps two payments from being counted against the same rest.
        _ = try CaseStore.lock(act.tx, id, for: act.actor)
        try act.actor.mustTakeFees()
        _ = try act.once(mark) {
            let limit = try most(act)
            let amount = self.amount ?? limit
            guard amount > 0, amount <= limit else {
                throw OfficeError(
                    .invalid,
                    "Số tiền phải từ 1 đến \(Procedure.words(ofFee: limit)), là số \(kind == .refund ? "đã nộp" : "còn phải nộp").",
                    field: "amount")
            }
            try FeeStore.insert(act.tx, try entry(amount), of: id, by: act.actor.person)
            try act.record(
                .feeRecorded, on: .processCase, id.value,
                [
                    "kind": .text(kind.rawValue), "amount": .int(Int64(amount)),
                    "way": way.map { .text($0.rawValue) } ?? .null,
                ])
            return id
        }
        act.notify(Notice(topic: "dossiers", parties: [Key<Party>(act.actor.person)]))
    }

    /// The most that the entry may be of.
    private func most(_ act: Act) throws -> Int {
        let fee = try FeeStore.fee(act.tx, of: id)
        if kind == .refund {
            guard let fee, fee.kept > 0 else {
                throw OfficeError(.conflict, "Hồ sơ này không có tiền đã nộp để hoàn trả.", field: "amount")
            }
            return fee.kept
        }
        guard let fee, fee.left > 0 else {
            throw OfficeError(.conflict, "Hồ sơ này không còn phí, lệ phí phải nộp.", field: "amount")
        }
        let outcome = try CaseStore.outcome(act.tx, of: id)
        guard outcome == nil || outcome == "settled" else {
            throw OfficeError(
                .conflict, "Hồ sơ đã từ chối hoặc dừng giải quyết, không thu phí, lệ phí nữa.", field: "amount")
        }
        return fee.left
    }

    private func entry(_ amount: Int) throws(OfficeError) -> FeeStore.New {
        switch kind {
        case .paid:
            guard let way else {
                throw OfficeError(.invalid, "Chọn «Cách nộp».", field: "way")
            }
            return FeeStore.New(
                kind: .paid, amount: amount, way: way,
                receipt: try EnteredText.required(receipt, "Số biên lai", field: "receipt", upTo: 100))
        case .exempt:
            return FeeStore.New(
                kind: .exempt, amount: amount,
                reason: try EnteredText.required(reason, "Lý do miễn, giảm", field: "reason", upTo: 1_000))
        case .refund:
            guard let way else { throw OfficeError(.invalid, "Chọn «Cách hoàn trả».", field: "way") }
            return FeeStore.New(
                kind: .refund, amount: amount, way: way,
                receipt: try EnteredText.required(receipt, "Số phiếu chi", field: "receipt", upTo: 100),
                reason: try EnteredText.required(reason, "Lý do hoàn trả", field: "reason", upTo: 1_000))
        }
    }
}

extension Actor {
    /// Whether fees are taken by this person.
    public var takesFees: Bool { has(.counter) }

    func mustTakeFees() throws(OfficeError) {
        guard takesFees else {
            throw OfficeError(.forbidden, "Phí, lệ phí do bộ phận một cửa thu và ghi nhận.")
        }
    }
}
