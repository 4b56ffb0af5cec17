public import Office
import Storage

/// Writes down that a fee was paid, or that all or a part of it is not asked for, and why. By the counter.
///
/// Throws `.notFound` for who does not see the dossier, `.forbidden` for everybody but the counter, `.conflict` where nothing is left
/// to pay, `.invalid` at the field that is wrong. Legal basis: Nghị định 118/2025/NĐ-CP, Điều 24. Journal: `case.fee_recorded`.
public struct RecordFee: Command {
    public let id: Key<LedgerCase>
    public let kind: FeeEntry.Kind
    /// In đồng; nil for all that is left.
    public let amount: Int?
    public let way: FeeWay?
    /// The number of the receipt.
    public let receipt: String?
    /// Of an exemption.
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
            guard let fee = try FeeStore.fee(act.tx, of: id), fee.left > 0 else {
                throw OfficeError(.conflict, "Hồ sơ này không còn phí, lệ phí phải nộp.", field: "amount")
            }
            let amount = self.amount ?? fee.left
            guard amount > 0, amount <= fee.left else {
                throw OfficeError(
                    .invalid, "Số tiền phải từ 1 đến \(Procedure.words(ofFee: fee.left)), là số còn phải nộp.",
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
        }
    }
}

/// Takes an entry back that was wrong, by one of the negative amount. By the counter. Journal: `case.fee_voided`.
public struct VoidFee: Command {
    public let id: Key<LedgerCase>
    public let entry: Key<FeeEntry>
    public let reason: String

    public init(_ id: Key<LedgerCase>, _ entry: Key<FeeEntry>, reason: String) {
        self.id = id
        self.entry = entry
        self.reason = reason
    }

    /// Throws `.conflict` for what was taken back before.
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
        try FeeStore.insert(
            act.tx, FeeStore.New(kind: wrong.kind, amount: -wrong.amount, reason: reason, voids: wrong.id), of: id,
            by: act.actor.person)
        try act.record(
            .feeVoided, on: .processCase, id.value,
            ["kind": .text(wrong.kind.rawValue), "amount": .int(Int64(wrong.amount)), "reason": .digest(of: reason)])
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
