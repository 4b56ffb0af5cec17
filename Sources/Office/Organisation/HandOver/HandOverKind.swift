/// As what a person has open work that somebody else takes over.
public enum HandOverKind: String, Sendable, Codable, CaseIterable {
    /// What a unit passed to the person.
    case officer
    /// What is laid on the person in his or her own name.
    case own
    /// Results that the person accepts or returns.
    case assigner
    /// What the person directs.
    case director
    /// What the person is told of.
    case watcher
    /// Papers being read, whose tasks the person is to assign or to do.
    case drafts
    /// Agencies outside for which the person records.
    case agencies
    /// People for whom the person acts while they are away.
    case substitute
    /// Case files that the person keeps and the archive has not got (Nghị định 30/2020/NĐ-CP, Điều 31).
    case files

    /// What the office calls it.
    public var word: String {
        switch self {
        case .officer: "Việc được đơn vị phân công"
        case .own: "Việc giao đích danh (chủ trì, phối hợp)"
        case .assigner: "Việc đã giao, chờ xác nhận kết quả"
        case .director: "Việc chỉ đạo"
        case .watcher: "Việc theo dõi, nhận để biết"
        case .drafts: "Văn bản đang đọc có tên người này"
        case .agencies: "Cơ quan ngoài đang theo dõi, ghi thay"
        case .substitute: "Lần làm thay người vắng mặt"
        case .files: "Hồ sơ đang lập, chưa nộp lưu"
        }
    }

    /// Whether it is about obligations, so that it can be narrowed to a plan.
    public var concernsObligations: Bool {
        switch self {
        case .officer, .own, .assigner, .director, .watcher: true
        case .drafts, .agencies, .substitute, .files: false
        }
    }
}
