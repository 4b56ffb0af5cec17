import Office

/// The thin bar above every page: whose site this is, search, new, notices, me.
struct TopBar {
    let site: Site
    let visitor: Visitor?

    var html: HTML {
        """
        <header class="top">
        <a class="brand" href="/"><img src="\(site.assets.href("emblem.svg"))" alt="" width="28" height="28">\
        <span>\(site.officeName)</span></a>
        \(visitor.map(tools))
        </header>
        """
    }

    private func tools(_ visitor: Visitor) -> HTML {
        """
        <form class="search" role="search" action="/search">
        <label class="visually-hidden" for="search">Tìm kiếm</label>
        <input id="search" name="q" type="search" placeholder="Tìm việc, văn bản, số ký hiệu" autocomplete="off" \
        data-key="/"><kbd aria-hidden="true">/</kbd>
        </form>
        \(creations(visitor.creations))
        <a class="icon-button" href="/notices"><span class="visually-hidden">Thông báo</span>\(Icon.bell)\
        \(CountBadge.html(visitor.notices, label: "thông báo chưa đọc"))</a>
        <details class="menu me"><summary><span class="avatar" aria-hidden="true">\(initials(visitor.actor.name))</span>\
        <span class="me-name">\(visitor.actor.name)</span></summary>
        <div class="menu-list"><p class="menu-note">\(visitor.actor.name)<br><small>\(visitor.unitName)</small></p>
        <a href="/account">Tài khoản</a>
        <a href="/absences">Vắng mặt, ủy quyền</a>
        <a href="/guide">Hướng dẫn sử dụng</a>
        <button type="button" data-keys-help>Phím tắt</button>
        <form method="post" action="/sign-out"><button>Đăng xuất</button></form></div></details>
        """
    }

    private func creations(_ items: [MenuItem]) -> HTML? {
        guard !items.isEmpty else { return nil }
        return Menu.html("+ Mới", items: items, style: "new")
    }

    /// The first letter of the given name, which Vietnamese puts last.
    private func initials(_ name: String) -> String {
        name.split(separator: " ").last?.first.map { String($0).uppercased() } ?? "•"
    }
}
