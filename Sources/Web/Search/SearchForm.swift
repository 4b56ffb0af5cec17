import Office
import WorkTime

/// The box in which the words can be changed in place, with what can be asked for besides; apart, what is chosen.
struct SearchForm: Sendable {
    let address: SearchAddress
    let facets: SearchFacetBar

    var html: HTML {
        let kept = address.fields.pairs.filter { !Self.shown.contains($0.name) }.map { pair -> HTML in
            "<input type=\"hidden\" name=\"\(pair.name)\" value=\"\(pair.value)\">"
        }
        return """
            <form class="filters search-again" action="/search" data-suggest>\(kept)
            <label class="visually-hidden" for="search-again">Từ cần tìm hoặc số, ký hiệu</label>
            <input id="search-again" type="search" name="q" value="\(address.query)" autocomplete="off" \
            placeholder="Từ cần tìm hoặc số, ký hiệu">
            <button class="button">Tìm</button>
            <details class="menu filter-menu"\(attribute: "open", if: !address.faults.isEmpty)>\
            <summary class="button quiet">Lọc</summary><div class="menu-list">\(fields)\
            <button class="button">Áp dụng</button></div></details></form>
            """
    }

    private static let shown: Set<String> = ["q", "signer", "from", "to", "year"]

    private var fields: HTML {
        let filter = address.filter
        var shown = FormFields()
        shown = shown.setting("signer", to: filter.signer ?? "")
        shown = shown.setting("from", to: filter.from?.description ?? "")
        shown = shown.setting("to", to: filter.to?.description ?? "")
        for pair in address.typed.pairs { shown = shown.setting(pair.name, to: pair.value) }
        let form = FormView(shown)
        return form.text("signer", "Người ký văn bản", isOptional: true, autocomplete: "off")
            + form.day("from", "Từ ngày", help: "Ngày ban hành của văn bản, hạn của nhiệm vụ.", isOptional: true)
            + form.day("to", "Đến ngày", isOptional: true)
    }

    /// What is chosen, each with the way without it.
    var chips: HTML? {
        let chips = facets.chips
        guard !chips.isEmpty else { return nil }
        let lines = chips.map { chip -> HTML in
            """
            <li class="chip"><span>\(chip.label): <b>\(chip.value)</b></span>\
            <a href="\(chip.without)" aria-label="Bỏ lọc \(chip.label): \(chip.value)">×</a></li>
            """
        }
        return "<ul class=\"chips\" aria-label=\"Đang lọc\">\(lines)</ul>"
    }

    /// What was typed and means no day.
    var faults: HTML? {
        guard !address.faults.isEmpty else { return nil }
        return NoticeBox.html(
            "<p>\(address.faults.joined(separator: " ")) Kết quả dưới đây chưa lọc theo ngày đó.</p>", .soon)
    }
}
