/// What a process is about; by it a case appears among the dossiers or among the petitions.
public enum ProcessKind: String, Hashable, Sendable, CaseIterable, Codable {
    /// A dossier of an administrative procedure for citizens and businesses.
    case dossier
    /// A procedure between agencies.
    case `internal`
    case complaint, denunciation, proposal, reception

    public var isPetition: Bool { self != .dossier && self != .internal }

    public var title: String {
        switch self {
        case .dossier: "Hồ sơ thủ tục hành chính"
        case .internal: "Thủ tục hành chính nội bộ"
        case .complaint: "Khiếu nại"
        case .denunciation: "Tố cáo"
        case .proposal: "Kiến nghị, phản ánh"
        case .reception: "Tiếp công dân"
        }
    }
}
