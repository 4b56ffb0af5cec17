import Vietnamese

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

extension RegulationFeedback.Sender {
    /// What of the sender stands in a text that everybody is to read; nil where nothing does. Names are found without marks,
    /// telephone numbers however they are spaced. Who agreed is named.
    public func trace(in text: String) -> String? {
        let folded = text.folded.split(separator: " ").joined(separator: " ")
        let name = name.folded.split(separator: " ").joined(separator: " ")
        if !agrees, name.contains(" "), folded.contains(name) { return "tên người gửi" }
        if let phone, Self.digits(phone).count >= 8, Self.digits(text).contains(Self.digits(phone)) {
            return "số điện thoại người gửi"
        }
        if let mail, !mail.isEmpty, folded.contains(mail.folded) { return "thư điện tử người gửi" }
        if let address = address?.folded.split(separator: " ").joined(separator: " "), address.utf8.count >= 8,
            folded.contains(address)
        {
            return "địa chỉ người gửi"
        }
        return nil
    }

    private static func digits(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { (48...57).contains($0.value) }))
    }
}
