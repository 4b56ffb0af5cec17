import Desk
import Office
import WorkTime

/// «Kiểm điểm»: how each unit stands by the formula, shortcoming → measure → result, what units say, what has no measure.
struct ReviewScreen: Sendable {
    let content: PlanReviewPage
    let address: ReviewAddress
    let rules: ReviewRules
    let today: CalendarDay

    private var review: PlanReview { content.review }

    var page: Page {
        var page = Page(
            title: "Kiểm điểm \(review.period.words)", place: .plans,
            breadcrumbs: [MenuItem("Kế hoạch", "/plans"), MenuItem(review.plan.short, "/plans/\(review.plan.id)")],
            actions: GuideTopic.review.link
                + Button.link("Kế hoạch năm \(review.nextYear)", address.nextPlan, .plain)
                + Button.link("Tải DOCX", address.report, .quiet) + TableFile.links(address.file),
            main: """
                <p class="muted plan-basis">\(review.plan.title)</p>
                \(years)
                \(FigureStrip(figures: review.total, address: records).html)
                \(cut)\(waiting)
                \(ReviewUnits(review: review, records: records).html)
                \(topics)
                \(objections)
                \(points)
                """, topics: ["worklist"])
        page.assets = ["report.css"]
        return page
    }

    /// The records behind the figures: of the plan, over the year.
    private var records: ReportAddress {
        var records = ReportAddress()
        records.filter.plan = review.plan.id
        records.period = review.period
        return records
    }

    /// The years that may be looked at, from the plan's own to today's.
    private var years: HTML {
        let last = rules.reports.cutOff.period(.year, holding: today).year
        let first = min(review.plan.issuedOn?.year ?? last, review.period.year)
        let shown = (max(first, last - 9)...max(first, last)).compactMap { ReportPeriod(.year, year: $0) }
        let tabs: HTML =
            shown.count < 2
            ? .empty
            : Tabs.html(
                shown.reversed().map { year in
                    var other = address
                    other.period = year
                    return Tabs.Tab("Năm \(year.year)", other.href, isCurrent: year == review.period)
                }, label: "Năm kiểm điểm")
        return """
            \(tabs)<p class="muted">Số liệu từ \(WrittenDay.html(review.span.start)) đến hết \(WrittenDay.html(review.span.end)); \
            \(rules.reports.cutOff.source).</p>
            """
    }

    private var cut: HTML {
        review.isCut
            ? NoticeBox.html(
                "Kế hoạch có quá nhiều nhiệm vụ: chỉ tính \(PlanReviewQuestion.limit) nhiệm vụ đầu.", .soon)
            : .empty
    }

    private var waiting: HTML {
        let waiting = review.objections.filter { content.mayDecide.contains($0.id) }
        guard !waiting.isEmpty else { return .empty }
        let lines = waiting.map { objection -> HTML in
            "<li><a href=\"\(address.objection(objection.id))\">\(objection.party.name)</a>: \(objection.reason)</li>"
        }
        return NoticeBox.html(
            "<p>\(waiting.count) ý kiến về việc chậm chờ anh/chị quyết định.</p><ul>\(lines)</ul>", .soon)
    }

    private var topics: HTML {
        guard !review.topics.isEmpty else {
            return EmptyState.html("Chưa có nhiệm vụ nào", "Văn bản này chưa có nhiệm vụ để kiểm điểm trong năm.")
        }
        func section(_ id: StaticString, _ title: String, _ topics: [PlanReview.Topic]) -> HTML? {
            guard !topics.isEmpty else { return nil }
            let parts = topics.enumerated().map { place, topic in
                ReviewTopic(content: content, topic: topic, name: "\(id)-\(place)", address: address).html
            }
            return "<section id=\"\(HTML(stringLiteral: id))\"><h2>\(title)</h2>\n\(parts)</section>\n"
        }
        return """
            \(section("shortcomings", "Hạn chế, biện pháp, kết quả", review.shortcomings))\
            \(section("others", "Nhiệm vụ phát huy ưu điểm, nhiệm vụ khác", review.topics.filter { !$0.isShortcoming }))
            """
    }

    private var objections: HTML {
        guard !review.objections.isEmpty else { return .empty }
        let contents = Dictionary(
            review.topics.flatMap(\.measures).map { ($0.obligation, $0.content) }
        ) { first, _ in first }
        let rows = review.objections.map { objection in
            Table.Row(
                key: "objection-\(objection.id)", href: address.objection(objection.id),
                cells: [
                    ObligationTable.clamped(objection.reason), objection.party.link,
                    "<a href=\"/obligations/\(objection.obligation)\">\(ObligationTable.clamped(contents[objection.obligation] ?? "Nhiệm vụ"))</a>",
                    objection.badge, HTML.text(objection.decisionReason ?? ""),
                ])
        }
        return """
            <section id="objections"><h2>Ý kiến của đơn vị về việc chậm</h2>
            \(Table(
                caption: "Ý kiến của đơn vị về việc chậm",
                columns: [
                    .init("Lý do chậm"), .init("Đơn vị"), .init("Nhiệm vụ"), .init("Quyết định"),
                    .init("Lý do quyết định"),
                ], rows: rows).identified("objection-rows").html)</section>
            """
    }

    private var points: HTML {
        guard !review.openPoints.isEmpty else { return .empty }
        let lines = review.openPoints.map { point -> HTML in
            "<li><span class=\"ref\">\(point.ref)</span> \(point.words)</li>"
        }
        return """
            <section id="points"><h2>Nội dung chưa có biện pháp, nhiệm vụ</h2>
            <p class="muted">Đề mục của văn bản mà dưới đó chưa có nhiệm vụ nào. Giao nhiệm vụ theo văn bản này, hoặc bổ sung vào \
            kế hoạch năm sau: bản dự thảo có mục riêng cho các nội dung này.</p>
            <ul class="board-list">\(lines)</ul></section>
            """
    }
}

extension ReviewObjection {
    var badge: HTML {
        switch decision {
        case .accepted: StateBadge.html("Chấp nhận", .done)
        case .refused: StateBadge.html("Không chấp nhận", .late)
        case nil: StateBadge.html("Đang chờ", .soon)
        }
    }
}
