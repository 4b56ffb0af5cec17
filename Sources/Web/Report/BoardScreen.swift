import Desk
import Office
import Vietnamese
import WorkTime

/// The leaders' board: what is due this week, what is late and at whom, what waits for a decision, and where it leads.
struct BoardScreen: Sendable {
    let board: BoardPage
    let actor: Actor

    var page: Page {
        var page = Page(
            title: "Bảng điều hành", place: .reports,
            aside: "<span class=\"muted\">hôm nay, \(WrittenDay.html(board.day))</span>",
            actions: GuideTopic.board.link,
            main: """
                \(ReportTabs.html(.board, for: actor))
                \(strip)
                <div class="board-lists">\(decisions)\(late)\(week)</div>
                <section><h2>Quá hạn ở đâu</h2>\(units)</section>
                <section>\(BoardTrend(months: board.months).html)</section>
                <section>\(BoardHeat(lines: board.lines, months: board.months.map(\.month)).html)</section>
                \(plan)
                """, topics: ["worklist"])
        page.assets = ["report.css"]
        return page
    }

    /// A day of today's records: the board speaks of today, its figures open what is so at the end of today.
    private var today: ReportAddress {
        var address = ReportAddress()
        address.on = board.day
        return address
    }

    private var weekHref: Href {
        today.with { $0.filter.dueIn = ReportSpan(board.day, board.weekEnd) }.records(.inProgress, line: nil)
    }

    private var strip: HTML {
        let count = board.decisions + board.letters.count
        let decisions = count > 99 ? "99+" : "\(count)"
        return """
            <nav class="figures" aria-label="Tình hình hôm nay; bấm để xem danh sách"><ul>\
            \(number(NumberText.whole(board.late), "Đang quá hạn", .late, board.late == 0, today.records(.overdue, line: nil)))\
            \(number(NumberText.whole(board.dueThisWeek), "Đến hạn tuần này", .soon, board.dueThisWeek == 0, weekHref))\
            \(number(decisions, "Chờ tôi quyết định", .soon, count == 0, board.letters.isEmpty ? "/work" : "#decisions"))\
            \(number(NumberText.whole(board.owed), "Đang thực hiện", .moving, board.owed == 0, "/reports/figures"))\
            </ul></nav>
            """
    }

    private func number(_ count: String, _ title: String, _ tone: Tone, _ isNone: Bool, _ href: Href) -> HTML {
        let tone = isNone ? Tone.still : tone
        return """
            <li class="tone-\(tone.rawValue)"><a href="\(href)"><b>\(count)</b><span>\(isNone ? .empty : tone.shape)\(title)</span></a></li>
            """
    }

    private var decisions: HTML {
        list(
            id: "decisions", "Chờ tôi quyết định", board.decisionList, "Không có kết quả nào chờ xác nhận.",
            more: board.decisions,
            "/work", before: letters)
    }

    /// What waits for a signature stands before what waits for a word.
    private var letters: HTML? {
        guard !board.letters.isEmpty else { return nil }
        let lines = board.letters.prefix(5).map { letter -> HTML in
            """
            <li><a href="/urging/letters/\(letter.id)">Công văn đôn đốc gửi \(letter.party.name)</a>\
            <p class="board-line"><span>\(letter.taskCount) nhiệm vụ</span> <span>chờ duyệt, ký</span></p></li>
            """
        }
        let all: HTML? =
            board.letters.count > 5 ? "<p><a href=\"/urging/letters\">Xem tất cả công văn chờ ký</a></p>" : nil
        return "<ol class=\"board-list\">\(lines)</ol>\(all)"
    }

    private var late: HTML {
        list(
            "Đang quá hạn, lâu nhất trước", board.lateList, "Không có nhiệm vụ nào quá hạn.", more: board.late,
            today.records(.overdue, line: nil))
    }

    private var week: HTML {
        list(
            "Đến hạn trong tuần", board.weekList, "Không có nhiệm vụ nào đến hạn đến hết Chủ nhật.",
            more: board.dueThisWeek, weekHref)
    }

    private func list(
        id: String? = nil, _ title: String, _ lines: [BoardLine], _ none: String, more: Int, _ href: Href,
        before: HTML? = nil
    ) -> HTML {
        let head: HTML = "<section\(attribute: "id", id)><h2>\(title)</h2>"
        guard !lines.isEmpty else {
            return "\(head)\(before ?? "<p class=\"muted\">\(none)</p>")</section>"
        }
        let back = ListReturn("/reports")
        let items = lines.map { line -> HTML in
            let due: HTML? = line.due.map {
                DueWords.open($0, today: board.day, resultOn: line.isReportedInTime ? $0 : nil)
            }
            return """
                <li><a href="\(("/obligations/\(line.obligation)" as Href).keeping(back))">\(ObligationTable.clamped(line.content))</a>\
                <p class="board-line"><span>\(line.lead)</span> \(due)</p></li>
                """
        }
        let all: HTML? = more > lines.count ? "<p><a href=\"\(href)\">Xem tất cả</a></p>" : nil
        return "\(head)\(before)<ol class=\"board-list\">\(items)</ol>\(all)</section>"
    }

    private var units: HTML {
        let shown = board.lines.filter { $0.owed > 0 }
        guard !shown.isEmpty else {
            return "<p class=\"muted\">Chưa có nhiệm vụ nào đang thực hiện.</p>"
        }
        let rows = shown.prefix(30).map { line -> Table.Row in
            let records = today.with { $0.filter = ReportFilter(party: line.party) }
            let late: HTML =
                line.late == 0
                ? "<span class=\"muted\">0</span>"
                : "<span class=\"tone-late figure-late\">\(Tone.late.shape)<a href=\"\(records.records(.overdue, line: nil))\">\(NumberText.whole(line.late))</a></span>"
            return Table.Row(
                key: "unit-\(line.party)", href: "/reports/units/\(line.party)",
                cells: [
                    HTML.text(line.name), late, "\(NumberText.whole(line.dueThisWeek))",
                    "\(NumberText.whole(line.owed))",
                ])
        }
        let rest: HTML? =
            shown.count > 30 ? "<p><a href=\"/reports/figures\">Xem cả \(shown.count) đơn vị</a></p>" : nil
        return Table(
            caption: "Việc đang thực hiện và quá hạn theo đơn vị",
            columns: [
                .init("Đơn vị, cá nhân"), .init("Quá hạn", .number), .init("Đến hạn tuần này", .number),
                .init("Đang thực hiện", .number),
            ], rows: Array(rows)
        ).html + (rest ?? .empty)
    }

    private var plan: HTML {
        guard let plan = board.plan, !board.bars.isEmpty else { return .empty }
        let name = plan.title.isEmpty ? plan.citation : plan.title
        return """
            <section>\(PlanGantt(title: name, bars: board.bars, today: board.day).html)\
            <p><a href="/plans/\(plan.id)">Mở bảng theo dõi kế hoạch</a> · \
            <a href="/plans/\(plan.id)/review">Kiểm điểm kế hoạch</a></p></section>
            """
    }
}
