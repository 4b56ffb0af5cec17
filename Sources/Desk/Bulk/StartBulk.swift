public import Office
import Storage

/// Writes down an act on many obligations, item by item, before any of it is done. A form that is sent twice, by its token,
/// begins nothing twice and is given what it began.
public struct StartBulk: Command {
    /// Made with the form; 16 to 64 letters and digits.
    public let token: String
    public let kind: BulkKind
    public let wish: BulkWish
    public let obligations: [Key<Obligation>]
    /// Of those the ones that the preview said are refused: they stay so, whatever has changed since.
    public let refused: Set<Key<Obligation>>

    public init(
        token: String, _ kind: BulkKind, _ wish: BulkWish, _ obligations: [Key<Obligation>],
        refused: Set<Key<Obligation>> = []
    ) {
        self.refused = refused
        self.token = token
        self.kind = kind
        self.wish = wish
        self.obligations = obligations
    }

    public func run(_ act: Act) throws -> Key<BulkSummary> {
        guard (16...64).contains(token.utf8.count) else {
            throw OfficeError(.invalid, "Biểu mẫu không còn dùng được; hãy chọn lại từ danh sách.", field: "token")
        }
        if let begun = try BulkStore.find(act.tx, token: token, of: act.actor.person) { return begun }
        try wish.check(for: kind)
        if kind == .adjust, let due = wish.due { try act.requireDay(due, basis: wish.basis) }
        let judged = try BulkJudgement.of(obligations, kind, act.tx, act.actor, on: act.today, wish: wish)
        guard !judged.isEmpty else {
            throw OfficeError(
                .invalid,
                obligations.isEmpty
                    ? "Chưa chọn nhiệm vụ nào." : "Những nhiệm vụ đã chọn không có trong danh sách của anh/chị.",
                field: "obligation")
        }
        let allowed = judged.filter { $0.refusal == nil }
        if wish.basis == nil, !allowed.isEmpty, allowed.allSatisfy({ $0.need == .basis }) {
            throw OfficeError(.invalid, Obligation.basisRefusal, field: "basis")
        }
        let items = judged.flatMap { item -> [BulkStore.NewItem] in
            let changed = "Lúc xem trước chưa làm được việc này; nếu nay cần làm, hãy chọn lại."
            guard let refusal = item.refusal ?? (refused.contains(item.obligation) ? changed : nil) else {
                return item.targets
            }
            return [BulkStore.NewItem(obligation: item.obligation, participant: nil, version: 0, refusal: refusal)]
        }
        return try BulkStore.insert(
            act.tx, token: token, by: act.actor.person, kind, wish: JSONText.encode(wish), items,
            unseen: Set(obligations).count - judged.count)
    }
}

extension BulkWish {
    /// Throws `.invalid` at the field where something is missing that the act needs of everybody.
    fileprivate func check(for kind: BulkKind) throws(OfficeError) {
        switch kind {
        case .report where words.tidy.isEmpty:
            throw OfficeError(.invalid, "Nhập nội dung báo cáo.", field: "words")
        case .adjust where due == nil:
            throw OfficeError(.invalid, "Nhập thời hạn mới.", field: "due")
        case .adjust, .returnResult:
            if words.tidy.isEmpty { throw OfficeError(.invalid, "Nhập lý do.", field: "words") }
        default: return
        }
    }
}
