/// What is to be paid for a dossier, and how far it is paid (Nghị định 118/2025/NĐ-CP, Điều 24). All in đồng.
public struct DossierFee: Sendable, Equatable {
    /// As the catalogue had it when the dossier was taken in.
    public let due: Int
    /// Whether it must be paid before the result is returned.
    public let isFirst: Bool
    public let paid: Int
    /// What of it was given back.
    public let refunded: Int
    public let exempt: Int

    public init(due: Int, isFirst: Bool, paid: Int, refunded: Int = 0, exempt: Int) {
        self.due = due
        self.isFirst = isFirst
        self.paid = paid
        self.refunded = refunded
        self.exempt = exempt
    }

    public var left: Int { due - kept - exempt }
    /// What was paid and not given back.
    public var kept: Int { paid - refunded }

    /// Why the result may not be returned yet; nil where it may.
    public var obstacle: String? {
        guard isFirst, left > 0 else { return nil }
        return
            "Còn phải nộp \(Procedure.words(ofFee: left)) phí, lệ phí; thủ tục yêu cầu nộp đủ trước khi trả kết quả. Ghi nhận việc nộp, hoặc miễn, giảm có lý do."
    }

    /// «chưa nộp 200.000 đồng», «đã nộp đủ»
    public var words: String {
        guard left > 0 else {
            return exempt == due ? "được miễn" : exempt > 0 ? "đã nộp đủ, có giảm" : "đã nộp đủ"
        }
        return kept + exempt == 0
            ? "chưa nộp \(Procedure.words(ofFee: left))" : "còn phải nộp \(Procedure.words(ofFee: left))"
    }
}
