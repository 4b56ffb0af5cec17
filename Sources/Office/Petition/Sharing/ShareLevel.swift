/// How much of a petition another agency may see.
public enum ShareLevel: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Number, kind, state, times, outcome.
    case facts
    /// And what is asked, how it was classified, the steps that were taken.
    case content
    /// And the files that came with it; never of a petition whose senders are secret.
    case files

    public var title: String {
        switch self {
        case .facts: "Thông tin chung"
        case .content: "Nội dung"
        case .files: "Nội dung và tệp"
        }
    }

    /// What it opens, for whoever chooses.
    public var meaning: String {
        switch self {
        case .facts: "số đơn, loại đơn, trạng thái, thời hạn, kết quả"
        case .content: "thêm nội dung đề nghị, kết quả phân loại, các bước đã làm"
        case .files: "thêm đơn và giấy tờ kèm theo"
        }
    }

    public static func < (one: ShareLevel, other: ShareLevel) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .facts: 0
        case .content: 1
        case .files: 2
        }
    }
}
