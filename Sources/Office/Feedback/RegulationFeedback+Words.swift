extension RegulationFeedback.Channel {
    public var word: String {
        switch self {
        case .hand: "Trực tiếp"
        case .post: "Bưu chính"
        case .phone: "Điện thoại"
        case .web: "Trang của cơ quan"
        case .portal: "Cổng Dịch vụ công quốc gia chuyển"
        }
    }
}

extension RegulationFeedback.Kind {
    public var word: String {
        switch self {
        case .regulation: "Về nội dung quy định"
        case .behaviour: "Về hành vi thực hiện quy định"
        }
    }
}

extension RegulationFeedback.State {
    public var word: String {
        switch self {
        case .received: "Chờ phân loại"
        case .answering: "Đơn vị đang trả lời"
        case .approving: "Chờ duyệt trả lời"
        case .sending: "Đã duyệt, chờ gửi trả lời"
        case .answered: "Đã trả lời, chờ công khai"
        case .published: "Đã công khai"
        case .refused: "Không xử lý"
        case .forwarded: "Đã chuyển cơ quan khác"
        }
    }
}

extension RegulationFeedback.Sender.Kind {
    public var word: String {
        switch self {
        case .citizen: "Cá nhân"
        case .organisation: "Tổ chức, doanh nghiệp"
        }
    }
}
