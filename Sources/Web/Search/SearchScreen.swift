import Desk
import Office
import WorkTime

/// What was found, best first, with the words shown where they stand.
struct SearchScreen: Sendable {
    let address: SearchAddress
    /// Nil when nothing was asked yet.
    let found: SearchPage?
    let today: CalendarDay
    /// The reader's own, where nothing was asked yet.
    var saved: [SavedView] = []

    private var query: String { address.query }
    private var scope: SearchScope { address.scope }

    var page: Page {
        Page(
            title: query.isEmpty ? "Tìm kiếm" : "Kết quả tìm «\(query)»", actions: GuideTopic.search.link,
            main: "\(form)\n\(cut)\(results)", layout: .reading)
    }

    private var facets: SearchFacetBar { SearchFacetBar(address: address, facets: found?.facets ?? []) }

    private var form: HTML {
        let form = SearchForm(address: address, facets: facets)
        return """
            <div class="search-head">\(form.html)\(found.map { _ in SavedSearchBar(address: address).html })\
            \(form.chips)</div>\(form.faults)
            """
    }

    private var cut: HTML? {
        address.isCut
            ? NoticeBox.html(
                "<p>Nội dung tìm dài quá 200 ký tự; chỉ tìm theo 200 ký tự đầu, còn giữ trong ô trên. Hãy gõ ít từ hơn.</p>",
                .soon)
            : nil
    }

    private var results: HTML {
        guard let found else {
            let help = EmptyState.html(
                "Tìm nhiệm vụ và văn bản",
                "Gõ từ có dấu hoặc không dấu, hoặc số, ký hiệu văn bản. Đặt trong ngoặc kép để tìm đúng cụm từ. Ví dụ: tiếp công dân; cai cach hanh chinh; \"đầu tư công\"; 18/KH-VP."
            )
            return "\(SavedSearchBar.list(saved))\(help)"
        }
        let tabs = Tabs.html(SearchScope.allCases.map(tab), label: "Loại kết quả")
        guard !found.obligations.isEmpty || !found.documents.isEmpty else { return tabs + nothing }
        let row = SearchRow(address: address, marks: SearchMarks(query, isBegun: found.isBegun), today: today)
        return """
            \(tabs)
            \(facets.html)\(nearness(found))\
            \(section(.documents, found.documents.map(row.paper), next: found.nextDocument))
            \(section(.obligations, found.obligations.map(row.task), next: found.nextObligation))
            \(isEnd(found) ? tooMany(found) : nil)
            """
    }

    /// Counts where this page knows them: of what it looked for.
    private func tab(_ scope: SearchScope) -> Tabs.Tab {
        let count: Int? =
            switch (scope, self.scope) {
            case (.documents, .all), (.documents, .documents): found?.documentCount
            case (.obligations, .all), (.obligations, .obligations): found?.obligationCount
            default: nil
            }
        return Tabs.Tab(scope.title, address.inScope(scope), count: count, isCurrent: scope == self.scope)
    }

    private func nearness(_ found: SearchPage) -> HTML? {
        if found.isLoose {
            return NoticeBox.html(
                "<p>Không có văn bản, nhiệm vụ nào đủ mọi từ đã gõ. Dưới đây là những kết quả gần nhất.</p>")
        }
        return found.isBegun
            ? "<p class=\"muted small\">Không có từ cuối đúng như đã gõ; kết quả gồm những từ bắt đầu như vậy.</p>"
            : nil
    }

    private func isEnd(_ found: SearchPage) -> Bool { found.nextDocument == nil && found.nextObligation == nil }

    private func tooMany(_ found: SearchPage) -> HTML? {
        found.isCut
            ? "<p class=\"muted\">Có quá nhiều kết quả nên chỉ hiện phần mới nhất. Hãy thêm từ hoặc chọn điều kiện lọc để thu hẹp.</p>"
            : nil
    }

    /// The beginning of one kind, with the way to all of it; on the page of that kind the list itself, which goes on.
    private func section(_ kind: SearchScope, _ items: [HTML], next: SearchCursor?) -> HTML {
        guard !items.isEmpty else { return .empty }
        guard scope == .all else {
            let more = next.map { cursor in address.inScope(kind).adding("after", cursor.description) }
            return """
                <section><h2 class="visually-hidden">\(kind.title)</h2><ol class="results" id="rows" data-list>\(items)</ol>\
                \(LoadMore.html(next: more))</section>
                """
        }
        let all: HTML? = next.map { _ in
            "<p class=\"load-more\">\(Button.link("Xem tất cả \(kind.noun) tìm được", address.inScope(kind), .quiet))</p>"
        }
        return "<section><h2>\(kind.title)</h2><ol class=\"results\" data-list>\(items)</ol>\(all)</section>"
    }

    private var nothing: HTML {
        var hints: [HTML] = []
        if address.filter != .none {
            hints.append("<a href=\"\(address.with { $0.filter = .none })\">Bỏ mọi điều kiện lọc</a>.")
        }
        if scope != .all, address.filter == .none {
            hints.append("<a href=\"\(address.inScope(.all))\">Tìm trong cả nhiệm vụ và văn bản</a>.")
        }
        hints += [
            "Bớt từ: mọi từ đã gõ đều phải có trong kết quả.",
            "Bỏ ngoặc kép, nếu các từ không chắc đứng liền nhau.",
            "Với văn bản, gõ riêng phần số, ví dụ 18 thay cho 18/KH-VP.",
            "Kiểm tra xem mình có được xem văn bản đó không; kết quả chỉ gồm những gì được phép xem.",
        ]
        let title: HTML = query.isEmpty ? "Không có kết quả nào" : "Không tìm thấy «\(query)»"
        return """
            <div class="empty"><h2>\(title)</h2><p>Có thể thử:</p><ul class="suggestions">\
            \(hints.map { "<li>\($0)</li>" as HTML })</ul></div>
            """
    }
}
