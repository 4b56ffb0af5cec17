import Office

/// Where the search of now is kept under a name, and the way to those that were kept.
struct SavedSearchBar: Sendable, Equatable {
    let address: SearchAddress

    var html: HTML {
        """
        <details class="menu save-view"><summary class="button quiet">Lưu tìm kiếm</summary>\
        <div class="menu-list"><form method="post" action="/search/saved" data-once>\
        <input type="hidden" name="query" value="\(address.kept)">\
        <div class="field"><label for="view-name">Tên tìm kiếm</label>\
        <p class="help" id="view-name-help">Từ đang tìm và các điều kiện lọc được giữ dưới tên này, chỉ mình thấy.</p>\
        <input id="view-name" name="name" maxlength="60" autocomplete="off" aria-describedby="view-name-help"></div>\
        <button class="button">Lưu tìm kiếm</button></form><a href="/search/saved">Tìm kiếm đã lưu</a></div></details>
        """
    }

    /// The searches that a person keeps, where nothing was asked yet.
    static func list(_ views: [SavedView]) -> HTML? {
        guard !views.isEmpty else { return nil }
        let lines = views.map { view -> HTML in
            "<li><a href=\"\(SavedView.List.search.href(of: view.query))\">\(view.name)</a></li>"
        }
        return """
            <section><h2>Tìm kiếm đã lưu</h2><ul class="saved-searches">\(lines)</ul>\
            <p><a href="/search/saved">Đổi tên, xóa tìm kiếm đã lưu</a></p></section>
            """
    }
}
