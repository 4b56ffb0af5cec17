import Desk
import Office
import WorkTime

/// What was found, best first, with the words shown where they stand.
struct SearchScreen: Sendable {
    let query: String
    let scope: SearchScope
    /// Nil when nothing was asked yet.
    let found: SearchPage?
    let today: CalendarDay
    /// More was typed than is looked for.
    var isCut = false

    static func href(_ query: String, _ scope: SearchScope) -> Href {
        ("/search" as Href).adding("q", query).adding("in", scope == .all ? nil : scope.rawValue)
    }

    var page: Page {
        Page(
            title: query.isEmpty ? "Tìm kiếm" : "Kết quả tìm «\(query)»", actions: GuideTopic.search.link,
            main: "\(form)\n\(cut)\(results)", layout: .reading)
    }

    /// The box of the frame is enough where there is room; on the page of results the words can be changed in place.
    private var form: HTML {
        let kept: HTML? = scope == .all ? nil : "<input type=\"hidden\" name=\"in\" value=\"\(scope.rawValue)\">"
        return """
            <form class="filters search-again" action="/search">\(kept)
            <label class="visually-hidden" for="search-again">Từ cần tìm hoặc số, ký hiệu</label>
            <input id="search-again" type="search" name="q" value="\(query)" placeholder="Từ cần tìm hoặc số, ký hiệu">
            <button class="button">Tìm</button></form>
            """
    }

    private var cut: HTML? {
        isCut
            ? NoticeBox.html(
                "<p>Nội dung tìm dài quá 200 ký tự; chỉ tìm theo 200 ký tự đầu, còn giữ trong ô trên. Hãy gõ ít từ hơn.</p>",
                .soon)
            : nil
    }

    private var results: HTML {
        guard let found else {
            return EmptyState.html(
                "Tìm nhiệm vụ và văn bản",
                "Gõ từ có dấu hoặc không dấu, hoặc số, ký hiệu văn bản. Ví dụ: tiếp công dân; cai cach hanh chinh; 18/KH-VP."
            )
        }
        let tabs = Tabs.html(
            SearchScope.allCases.map { .init($0.title, Self.href(query, $0), isCurrent: $0 == scope) },
            label: "Loại kết quả")
        guard !found.obligations.isEmpty || !found.documents.isEmpty else { return tabs + nothing }
        let highlight = Highlight(query: query)
        let back = ListReturn(Self.href(query, scope))
        let cut: HTML? =
            found.isCut && found.nextDocument == nil && found.nextObligation == nil
            ? "<p class=\"muted\">Có quá nhiều kết quả nên chỉ hiện phần mới nhất. Hãy thêm từ để thu hẹp.</p>" : nil
        return """
            \(tabs)
            \(section(.documents, found.documents.map { document($0, highlight) }, next: found.nextDocument))
            \(section(.obligations, found.obligations.map { obligation($0, highlight, back) }, next: found.nextObligation))
            \(cut)
            """
    }

    /// The beginning of one kind, with the way to all of it; on the page of that kind the list itself, which goes on.
    private func section(_ kind: SearchScope, _ items: [HTML], next: SearchCursor?) -> HTML {
        guard !items.isEmpty else { return .empty }
        guard scope == .all else {
            return """
                <section><h2 class="visually-hidden">\(kind.title)</h2><ol class="results" id="rows" data-list>\(items)</ol>\
                \(LoadMore.html(next: next.map { Self.href(query, kind).adding("after", $0.description) }))</section>
                """
        }
        let all: HTML? = next.map { _ in
            "<p class=\"load-more\">\(Button.link("Xem tất cả \(kind.noun) tìm được", Self.href(query, kind), .quiet))</p>"
        }
        return "<section><h2>\(kind.title)</h2><ol class=\"results\" data-list>\(items)</ol>\(all)</section>"
    }

    private func document(_ item: DocumentItem, _ highlight: Highlight) -> HTML {
        let label = item.label
        let state: HTML? = item.state == .reading ? StateBadge.html("Chờ xác nhận kết quả đọc", .soon) : nil
        let count: HTML? =
            item.obligationCount == 0
            ? nil : " · <a href=\"/plans/\(label.id)\">\(item.obligationCount) nhiệm vụ</a>"
        return """
            <li><a class="result-title" href="\(label.href)">\(highlight.html(label.title.isEmpty ? label.citation : label.title))</a> \(state)
            <p class="muted small">\(highlight.html(label.citation))\(item.issuer.map { " · \($0)" })\(count)</p></li>

            """
    }

    private func obligation(_ item: ObligationItem, _ highlight: Highlight, _ back: ListReturn) -> HTML {
        let row = ObligationRow(item, today: today, list: back)
        return """
            <li id="row-\(row.key)"><a class="result-title" href="\(row.href)">\(highlight.html(item.content))</a>
            <p class="result-facts small">\(row.state) \(row.due) <span class="muted">Chủ trì: \(row.lead) · Căn cứ: \(row.basis)</span></p></li>

            """
    }

    private var nothing: HTML {
        let other: HTML? =
            scope == .all
            ? nil : "<li><a href=\"\(Self.href(query, .all))\">Tìm trong cả nhiệm vụ và văn bản</a>.</li>"
        return """
            <div class="empty"><h2>Không tìm thấy «\(query)»</h2><p>Có thể thử:</p><ul class="suggestions">\(other)\
            <li>Bớt từ: mọi từ đã gõ đều phải có trong kết quả.</li>\
            <li>Gõ không dấu, nếu không chắc cách bỏ dấu.</li>\
            <li>Với văn bản, gõ riêng phần số, ví dụ 18 thay cho 18/KH-VP.</li>\
            <li>Kiểm tra xem mình có được xem văn bản đó không; kết quả chỉ gồm những gì được phép xem.</li></ul></div>
            """
    }
}
