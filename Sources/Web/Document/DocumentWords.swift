import Office

/// The office's words for what is kept of a paper.
enum DocumentWords {
    /// The kinds of paper of Nghị định 30/2020, Điều 7, and others that an office receives.
    static let kinds = [
        "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn",
        "Chương trình",
        "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng", "Công văn",
        "Công điện",
        "Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi",
        "Phiếu chuyển", "Phiếu báo", "Thư công", "Luật", "Nghị định", "Thông tư", "Kết luận",
    ]

    static func title(of direction: Document.Direction) -> String {
        switch direction {
        case .incoming: "Văn bản đến"
        case .outgoing: "Văn bản đi"
        case .internal: "Văn bản nội bộ"
        }
    }

    static func title(of secrecy: Document.Secrecy) -> String {
        switch secrecy {
        case .none: "Thường"
        case .secret: "Mật"
        case .topSecret: "Tối mật"
        case .absoluteSecret: "Tuyệt mật"
        }
    }

    static func title(of urgency: Document.Urgency) -> String {
        switch urgency {
        case .none: "Thường"
        case .urgent: "Khẩn"
        case .immediate: "Thượng khẩn"
        case .express: "Hỏa tốc"
        }
    }

    /// What is said between two papers: this one «sửa đổi, bổ sung» that one.
    static func verb(_ relation: Document.Relation) -> String {
        switch relation {
        case .amends: "sửa đổi, bổ sung"
        case .replaces: "thay thế"
        case .answers: "trả lời"
        }
    }

    /// «Kế hoạch 18/KH-VP»; the excerpt where the paper has no number.
    static func name(_ label: DocumentLabel) -> String {
        guard let number = label.number else {
            return [label.kind, label.title].compactMap(\.self).joined(separator: ": ")
        }
        return [label.kind ?? "Văn bản", number].joined(separator: " ")
    }

    static func badge(_ state: Document.State) -> HTML {
        switch state {
        case .reading: StateBadge.html("Chờ xác nhận", .soon)
        case .confirmed: StateBadge.html("Đã xác nhận", .done)
        case .dropped: StateBadge.html("Đã bỏ", .still)
        }
    }
}

extension Document.Direction {
    /// The place on the rail where such papers are listed.
    var place: Place { self == .incoming ? .incoming : .outgoing }
}
