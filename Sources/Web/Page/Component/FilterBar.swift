/// The filters of a list: they stand in the address, and each is a chip that can be taken off.
public struct FilterBar: Sendable {
    public struct Chip: Sendable {
        let label: String
        let value: String
        let without: Href

        /// `without` is the list's address with this filter taken off.
        public init(_ label: String, _ value: String, without: Href) {
            self.label = label
            self.value = value
            self.without = without
        }
    }

    private let action: Href
    private let controls: HTML
    private let chips: [Chip]
    private let hidden: FormFields
    private let search: String?

    /// `controls` are fields inside the «Lọc» box; `hidden` are query fields that stay, such as the tab; `search` is
    /// the text that the list is searched by, nil when it cannot be.
    public init(
        action: Href, controls: HTML = .empty, chips: [Chip] = [], hidden: FormFields = .init(), search: String? = nil
    ) {
        self.action = action
        self.controls = controls
        self.chips = chips
        self.hidden = hidden
        self.search = search
    }

    public var html: HTML {
        let kept = hidden.pairs.map { pair -> HTML in
            "<input type=\"hidden\" name=\"\(pair.name)\" value=\"\(pair.value)\">"
        }
        let box: HTML? =
            controls.isEmpty
            ? nil
            : """
            <details class="menu filter-menu"><summary class="button quiet">Lọc</summary>\
            <div class="menu-list">\(controls)<button class="button">Áp dụng</button></div></details>
            """
        let field: HTML? = search.map {
            """
            <label class="visually-hidden" for="list-search">Tìm trong danh sách</label>\
            <input id="list-search" type="search" name="text" value="\($0)" placeholder="Tìm trong danh sách">
            """
        }
        return "<form class=\"filters\" action=\"\(action)\">\(kept)\(field)\(box)\(chipList)</form>"
    }

    private var chipList: HTML? {
        guard !chips.isEmpty else { return nil }
        let lines = chips.map { chip -> HTML in
            """
            <li class="chip"><span>\(chip.label): <b>\(chip.value)</b></span>\
            <a href="\(chip.without)" aria-label="Bỏ lọc \(chip.label): \(chip.value)">×</a></li>
            """
        }
        return "<ul class=\"chips\" aria-label=\"Đang lọc\">\(lines)</ul>"
    }
}
