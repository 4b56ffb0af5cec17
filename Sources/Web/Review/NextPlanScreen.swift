import Desk
import Office

/// From conclusion to measure to task: what next year's plan begins with, and what is added, completed or left out by hand.
struct NextPlanScreen: Sendable {
    let content: NextPlanPage
    let address: ReviewAddress

    private var review: PlanReview { content.review }

    var page: Page {
        var page = Page(
            title: "Nội dung đưa vào kế hoạch năm \(review.nextYear)", place: .plans,
            breadcrumbs: [
                MenuItem("Kế hoạch", "/plans"), MenuItem(review.plan.short, "/plans/\(review.plan.id)"),
                MenuItem("Kiểm điểm \(review.period.words)", address.href),
            ],
            actions: GuideTopic.review.link
                + (content.mayEdit ? Button.link("Thêm nội dung kết luận", address.newPoint, .plain) : .empty)
                + Button.link("Tải dự thảo DOCX", address.nextPlanFile, .plain),
            main: """
                <p class="muted plan-basis">\(review.plan.title)</p>
                <p>Dự thảo gồm các việc chưa xong của kế hoạch này và các nội dung ghi thêm. Nội dung chưa có biện pháp nằm ở mục \
                riêng của dự thảo, cần bổ sung trước khi ban hành.</p>
                \(lines)
                """)
        page.assets = ["report.css"]
        return page
    }

    private var lines: HTML {
        let lines = content.lines
        guard !lines.isEmpty else {
            return EmptyState.html(
                "Chưa có nội dung nào", "Mọi việc của kế hoạch đã xong và không còn nội dung thiếu biện pháp.",
                action: content.mayEdit ? Button.link("Thêm nội dung kết luận", address.newPoint) : .empty)
        }
        return Table(
            caption: "Nội dung đưa vào kế hoạch năm \(review.nextYear)",
            columns: [
                .init("Nội dung kết luận, hạn chế"), .init("Biện pháp"), .init("Chủ trì, thời gian"), .init("Nguồn"),
            ],
            rows: lines.enumerated().map { row($1, $0) }
        ).html
    }

    private func row(_ line: NextPlanLine, _ index: Int) -> Table.Row {
        let words = line.words
        let missing: HTML = "<span class=\"muted\">\(words == nil ? "Không đưa vào" : "Chưa có biện pháp")</span>"
        return Table.Row(
            key: "line-\(index)", href: nil,
            cells: [
                name(line), words?.measure.map { ObligationTable.clamped($0) } ?? missing, who(line),
                "\(origin(line))\(content.mayEdit ? acts(line) : .empty)",
            ])
    }

    private func name(_ line: NextPlanLine) -> HTML {
        switch line.origin {
        case .measure(let measure, let topic):
            let ref: HTML? = measure.ref.map { "<span class=\"ref\">\($0)</span> " }
            return "\(ref)\(ObligationTable.clamped(topic.title))"
        case .open(let heading): return "<span class=\"ref\">\(heading.ref)</span> \(heading.words)"
        case .written(let point):
            let ref: HTML? = point.ref.map { "<span class=\"ref\">\($0)</span> " }
            let source: HTML? = point.words.source.map { "<br><small class=\"muted\">\($0)</small>" }
            return point.isLeftOut
                ? "\(ref)<del>\(point.words.content)</del>" : "\(ref)\(point.words.content)\(source)"
        }
    }

    private func who(_ line: NextPlanLine) -> HTML {
        guard let words = line.words, let lead = words.lead else { return .empty }
        let time: HTML? =
            switch line.origin {
            case .measure(let measure, _):
                measure.standing?.due.map { "<br><small class=\"muted\">hạn \(WrittenDay.html($0))</small>" }
            case .open, .written: words.time.map { "<br><small class=\"muted\">\($0)</small>" }
            }
        return "\(lead)\(time)"
    }

    private func origin(_ line: NextPlanLine) -> HTML {
        switch line.origin {
        case .measure(let measure, _): "<a href=\"/obligations/\(measure.obligation)\">Việc chưa xong</a>"
        case .open: "Kế hoạch này"
        case .written(let point):
            "\(point.writtenBy.name)<br><small class=\"muted\">\(WrittenDay.html(point.writtenAt))</small>"
        }
    }

    private func acts(_ line: NextPlanLine) -> HTML {
        switch line.origin {
        case .measure: .empty
        case .open(let heading):
            """
            <div class="row-acts">\(Button.link("Bổ sung", address.newPoint(for: heading.ref), .quiet))\
            \(Button.act("Không đưa vào", address.leavingOut, .quiet, hidden: ["ref": heading.ref]))</div>
            """
        case .written(let point) where point.isLeftOut:
            Button.act("Đưa lại", address.dropping(point.id), .quiet)
        case .written(let point):
            """
            <div class="row-acts">\(Button.link("Sửa", address.point(point.id), .quiet))\
            \(Button.act("Bỏ", address.dropping(point.id), .quiet, confirm: "Bỏ nội dung này?"))</div>
            """
        }
    }
}
