/// How a result gets to whoever brought the dossier (Nghị định 118/2025/NĐ-CP, Điều 22).
public enum DeliveryWay: String, Sendable, Codable, CaseIterable {
    case counter, post, electronic

    public var word: String {
        switch self {
        case .counter: "Tại bộ phận một cửa"
        case .post: "Qua bưu chính công ích"
        case .electronic: "Bản điện tử"
        }
    }
}
