import Office

/// What the kinds of messages are called on pages.
enum OutboxWords {
    /// A kind that another version wrote shows its own name.
    static func title(of kind: String) -> String {
        switch OutboxKind(rawValue: kind) {
        case .noticeMail: "Thông báo"
        case .digestMail: "Thư tổng hợp hằng ngày"
        case .applicantMail: "Thư báo người nộp hồ sơ"
        case .feedbackMail: "Thư trả lời phản ánh, kiến nghị"
        case .paperMail: "Văn bản gửi bằng thư điện tử"
        case .portalStatus: "Trạng thái hồ sơ gửi Cổng Dịch vụ công"
        case .interchangeMessage: "Thông điệp liên thông"
        case .webhook: "Sự kiện gửi hệ thống khác"
        case nil: kind
        }
    }
}
