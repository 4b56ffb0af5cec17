import Office

/// The saved views beside the filters of «Việc của tôi»: each a tab, and where the filters of now are kept under a name.
struct SavedViewBar: Sendable, Equatable {
    let address: WorklistAddress
    let views: [SavedView]

    /// The view whose list is shown.
    var current: SavedView? {
        address.isFiltered ? views.first { WorklistAddress($0).query == address.query } : nil
    }

    var tabs: [Tabs.Tab] {
        views.map { view in
            Tabs.Tab(view.name, WorklistAddress(view).with { _ in }, isCurrent: view == current)
        }
    }

    /// Nothing while there is neither a filter to keep nor a view to change.
    var html: HTML {
        let isNew = address.isFiltered && current == nil
        guard isNew || !views.isEmpty else { return .empty }
        let manage: HTML? = views.isEmpty ? nil : "<a href=\"/work/views\">Đổi tên, xóa chế độ xem</a>"
        return """
            <details class="menu save-view"><summary class="button quiet">\(isNew ? "Lưu chế độ xem" : "Chế độ xem")</summary>\
            <div class="menu-list">\(isNew ? form : .empty)\(manage)</div></details>
            """
    }

    private var form: HTML {
        """
        <form method="post" action="/work/views" data-once><input type="hidden" name="query" value="\(address.query)">\
        <div class="field"><label for="view-name">Tên chế độ xem</label>\
        <p class="help" id="view-name-help">Các điều kiện lọc đang dùng được giữ dưới tên này, chỉ mình thấy.</p>\
        <input id="view-name" name="name" maxlength="60" autocomplete="off" aria-describedby="view-name-help"></div>\
        <button class="button">Lưu chế độ xem</button></form>
        """
    }
}
