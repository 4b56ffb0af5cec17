/// Where a case stands: somebody owes the next step, or it is over.
public struct ProcessState: Hashable, Sendable {
    /// How a case ends.
    public enum Outcome: String, Hashable, Sendable, CaseIterable, Codable {
        case settled, refused, withdrawn, forwarded, filed

        public var title: String {
            switch self {
            case .settled: "Đã giải quyết"
            case .refused: "Từ chối, không thụ lý"
            case .withdrawn: "Rút, dừng giải quyết"
            case .forwarded: "Chuyển, hướng dẫn"
            case .filed: "Lưu đơn"
            }
        }
    }

    public let code: String
    public let title: String
    /// The role that has the case in hand, or keeps its file when it is over.
    public let owner: String
    /// Nil as long as the case is open.
    public let outcome: Outcome?
    public let line: Int

    public var isEnd: Bool { outcome != nil }
}
