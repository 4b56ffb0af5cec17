import Office

extension ParticipantRole {
    var word: String {
        switch self {
        case .direct: "Chỉ đạo thực hiện"
        case .lead: "Chủ trì"
        case .part: "Cùng thực hiện"
        case .coordinate: "Phối hợp"
        case .inform: "Để biết"
        case .former: "Đã chuyển giao"
        }
    }
}
