public import WorkTime

/// That a paper was called back by whoever issued it: it has no force any more, and stays as it is for the record.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 18 and Phụ lục VI.
public struct PaperRecall: Sendable, Equatable {
    public let at: Instant
    public let reason: String

    public init(at: Instant, reason: String) {
        self.at = at
        self.reason = reason
    }

    /// What stands beside it everywhere.
    public static let word = "Đã thu hồi"
}
