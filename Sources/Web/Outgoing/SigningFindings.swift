import Office

/// What the checker found in the paper that is about to be signed, above the button that signs it.
struct SigningFindings {
    let check: SigningCheck
    let rule: SigningCheckRule
    /// The page with everything that was found.
    let href: Href

    /// How many errors are named here.
    private static let most = 8

    var html: HTML {
        if let refusal = check.refusal {
            return NoticeBox.html("<p>Chưa kiểm tra được thể thức: \(refusal)</p>", .soon)
        }
        let others = check.findings.count - check.errors.count
        let rest: HTML? = others == 0 ? nil : " Còn \(others) cảnh báo, lưu ý."
        let all: HTML = check.findings.isEmpty ? .empty : " <a href=\"\(href)\">Xem tất cả</a>"
        guard !check.errors.isEmpty else {
            return NoticeBox.html("<p>Kiểm tra thể thức: không thấy lỗi.\(rest)\(all)</p>", .done)
        }
        let lines = check.errors.prefix(Self.most).map { error -> HTML in
            let facts = [error.found.map { "thấy «\($0)»" }, error.expected.map { "cần «\($0)»" }].compactMap(\.self)
            let detail: HTML? = facts.isEmpty ? nil : " <small class=\"muted\">\(facts.joined(separator: ", "))</small>"
            return "<li>\(error.message)\(detail) <small class=\"muted\">\(error.article)</small></li>"
        }
        let more: HTML? =
            check.errors.count > Self.most ? "<p>… và \(check.errors.count - Self.most) lỗi nữa.</p>" : nil
        return NoticeBox.html(
            """
            <p>Kiểm tra thể thức: \(check.errors.count) lỗi ở phiên bản sắp ký.\(rest)\(all)</p><ul>\(lines)</ul>\(more)\
            <p>\(consequence)</p>
            """, .late)
    }

    private var consequence: String {
        switch rule {
        case .warn: "Người ký quyết định ký hoặc trả lại để sửa."
        case .reason: "Vẫn ký thì ghi lý do; lý do được lưu trong quá trình và nhật ký."
        case .refuse: "Theo quy chế của cơ quan, văn bản còn lỗi thể thức thì trả lại để sửa, chưa ký."
        }
    }
}
