import Office

/// After a bulk act: how much was done, what was refused and why.
struct BulkResultScreen: Sendable {
    let summary: BulkSummary
    let id: Key<BulkSummary>
    let list: ListReturn?

    var page: Page {
        let back = list?.list ?? "/work"
        let rest: HTML? =
            summary.count(.pending) == 0
            ? nil
            : NoticeBox.html(
                "<p>Còn \(summary.count(.pending)) việc đang được thực hiện tiếp. Tải lại trang để xem.</p>", .soon)
        var page = Page(
            title: "Kết quả: \(summary.kind.title.lowercased())", place: .work,
            breadcrumbs: [MenuItem("Về danh sách", back)], actions: GuideTopic.bulk.link,
            main: "\(rest)\(BulkCount.html(summary))<p>\(Button.link("Về danh sách", back, .primary))</p>",
            layout: .reading)
        page.sight = .bulk(id)
        return page
    }
}

/// «n trên m việc được phép», or done; the others by the reason that they share.
enum BulkCount {
    static func html(_ summary: BulkSummary) -> HTML {
        let done = summary.count(.done)
        let refused = summary.count(.refused)
        let isPreview = done == 0 && summary.count(.pending) > 0
        let able = isPreview ? summary.count(.pending) : done
        let words = isPreview ? "được phép thực hiện" : "đã thực hiện"
        let groups = summary.refusals.map { group -> HTML in
            let lines = group.items.map { item -> HTML in "<li>\(item.link)</li>" }
            return """
                <details\(attribute: "open", if: group.items.count <= 5)><summary><b>\(group.items.count)</b> việc: \
                \(group.reason)</summary><ul>\(lines)</ul></details>
                """
        }
        return NoticeBox.html(
            """
            <p><b>\(able)</b> trên <b>\(able + refused)</b> việc \(words)\
            \(refused == 0 ? "." : ", <b>\(refused)</b> bị từ chối vì:" as HTML)</p>\(groups)\(unseen(summary))
            """, refused == 0 && summary.unseen == 0 ? .done : .soon)
    }

    /// Says that something was left out, never what.
    private static func unseen(_ summary: BulkSummary) -> HTML? {
        guard summary.unseen > 0 else { return nil }
        return "<p><b>\(summary.unseen)</b> mục đã chọn không có trong danh sách của anh/chị nên được bỏ qua.</p>"
    }
}

extension BulkItem {
    /// Its content as a link to it.
    var link: HTML {
        guard let content else { return "<span class=\"muted\">nhiệm vụ anh/chị không còn được xem</span>" }
        return "<a href=\"/obligations/\(obligation)\">\(ObligationTitle.short(content))</a>"
    }
}

extension BulkKind {
    /// What the button says.
    var title: String {
        switch self {
        case .accept: "Tiếp nhận"
        case .pass: "Phân công"
        case .report: "Báo cáo"
        case .adjust: "Điều chỉnh thời hạn"
        case .acceptResult: "Xác nhận hoàn thành"
        case .returnResult: "Trả lại"
        case .remind: "Nhắc việc"
        }
    }

    /// The acts below a list, in which the form sends what is ticked to be looked through.
    static func list(_ table: HTML, list: ListReturn) -> HTML {
        BulkBar.form(
            action: ("/bulk/preview" as Href).keeping(list), table: table,
            acts: allCases.map { kind in
                Button.submit(
                    kind == .accept || kind == .acceptResult || kind == .remind ? kind.title : "\(kind.title)…", .plain,
                    name: "act", value: kind.rawValue)
            })
    }
}
