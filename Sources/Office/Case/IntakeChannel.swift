/// How a dossier came (Nghị định 118/2025/NĐ-CP, Điều 14).
public enum IntakeChannel: String, Sendable, Codable, CaseIterable {
    case counter, post, online

    public var word: String {
        switch self {
        case .counter: "Trực tiếp"
        case .post: "Bưu chính công ích"
        case .online: "Trực tuyến"
        }
    }
}
