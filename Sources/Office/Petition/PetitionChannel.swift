/// By which way a petition came.
public enum PetitionChannel: String, Sendable, Hashable, CaseIterable, Codable {
    case hand, post, web, box, transfer, visit

    public var title: String {
        switch self {
        case .hand: "Nộp trực tiếp"
        case .post: "Qua bưu chính"
        case .web: "Qua cổng thông tin, thư điện tử"
        case .box: "Qua hộp thư góp ý"
        case .transfer: "Cơ quan, đại biểu, báo chí chuyển đến"
        case .visit: "Nhận khi tiếp công dân"
        }
    }
}
