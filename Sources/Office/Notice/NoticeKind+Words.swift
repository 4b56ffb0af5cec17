extension NoticeKind {
    /// What the kind is called in lists and mails.
    public var title: String {
        switch self {
        case .assigned: "Giao nhiệm vụ"
        case .passed: "Phân công trong đơn vị"
        case .reported: "Kết quả chờ xác nhận"
        case .returned: "Trả lại kết quả"
        case .accepted: "Xác nhận hoàn thành"
        case .adjusted: "Điều chỉnh thời hạn"
        case .ended: "Hủy hoặc thay thế nhiệm vụ"
        case .due: "Nhắc việc đến hạn"
        case .asked: "Từ chối, đề nghị"
        case .decided: "Quyết định đề nghị"
        case .suspended: "Tạm dừng, tiếp tục"
        case .mentioned: "Nhắc tên"
        case .remarked: "Trao đổi mới"
        case .reminded: "Nhắc việc"
        case .ownReminder: "Lời nhắc riêng"
        case .urged: "Đôn đốc"
        case .letter: "Công văn đôn đốc"
        case .outgoing: "Văn bản đi"
        case .report: "Báo cáo định kỳ"
        case .instruction: "Ý kiến chỉ đạo"
        case .shared: "Đơn thư được chia sẻ"
        case .online: "Hồ sơ trực tuyến"
        case .folders: "Hồ sơ giấy khác nơi"
        }
    }
}

extension NoticeChannel {
    /// What a form offers.
    public var title: String {
        switch self {
        case .product: "Trên phần mềm"
        case .mail: "Trên phần mềm và thư điện tử ngay"
        case .digest: "Trên phần mềm và thư tổng hợp hằng ngày"
        case .off: "Không nhận"
        }
    }
}
