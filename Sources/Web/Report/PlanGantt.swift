import Desk
import Office
import WorkTime

/// A plan as bars on a calendar, with today as a line.
struct PlanGantt: Sendable {
    let title: String
    let bars: [PlanBar]
    let today: CalendarDay

    private static let label = 260
    private static let width = 900
    private static let row = 24

    var html: HTML {
        Drawing(
            id: "gantt", title: "Tiến độ kế hoạch", summary: title, width: Self.width,
            height: 30 + bars.count * Self.row,
            shapes: shapes, table: table, legend: Self.legend
        ).html
    }

    private var first: CalendarDay { (bars.map(\.start) + [today]).min().map { $0.adding(days: 1 - $0.day) } ?? today }

    private var last: CalendarDay {
        let days = bars.flatMap { [$0.due, $0.endedOn].compactMap { $0 } } + [today]
        return min((days.max() ?? today).lastOfMonth, first.adding(months: 36))
    }

    private func x(_ day: CalendarDay) -> Int {
        let length = max(1, last.daysSinceEpoch - first.daysSinceEpoch + 1)
        let done = min(max(0, day.daysSinceEpoch - first.daysSinceEpoch), length)
        return Self.label + done * (Self.width - Self.label) / length
    }

    private var shapes: HTML {
        let height = 30 + bars.count * Self.row
        var shapes: HTML = "<defs>\(Drawing.hatch("gantt-late", "hatch-late"))</defs>"
        var month = first
        let step = max(1, (last.daysSinceEpoch - first.daysSinceEpoch) / 365 + 1)
        while month <= last {
            shapes += """
                <line x1="\(x(month))" y1="18" x2="\(x(month))" y2="\(height)" class="grid"/>\
                \(Drawing.text(x(month) + 2, 12, BoardTrend.short(month.monthKey)))
                """
            month = month.adding(months: step)
        }
        for (index, bar) in bars.enumerated() { shapes += drawn(bar, 24 + index * Self.row) }
        shapes += "<line x1=\"\(x(today))\" y1=\"16\" x2=\"\(x(today))\" y2=\"\(height)\" class=\"today\"/>"
        return shapes
    }

    private func drawn(_ bar: PlanBar, _ y: Int) -> HTML {
        let name = [bar.ref, bar.content].compactMap { $0 }.joined(separator: " ")
        let end = bar.due ?? last
        let from = x(bar.start)
        var html: HTML = """
            \(Drawing.text(0, y + 14, Drawing.cut(name, 38)))\
            <rect x="\(from)" y="\(y + 4)" width="\(max(4, x(end.adding(days: 1)) - from))" height="12" rx="2" \
            class="\(HTML.text(style(bar)))"/>
            """
        if isLate(bar) {
            let begin = x(end.adding(days: 1))
            let reach = x((bar.reportedOn ?? bar.endedOn ?? today).adding(days: 1))
            html += """
                <rect x="\(begin)" y="\(y + 4)" width="\(max(3, reach - begin))" height="12" class="bar-overdue" \
                fill="url(#gantt-late)"/>
                """
        }
        if let ended = bar.endedOn, bar.phase == .done {
            html += "<path d=\"M\(x(ended) - 4) \(y + 10)l4 4 7-9\" class=\"tick-mark\"/>"
        }
        return html
    }

    private func isLate(_ bar: PlanBar) -> Bool {
        guard let due = bar.due, bar.phase == .open || bar.phase == .done else { return false }
        return (bar.reportedOn ?? bar.endedOn ?? today) > due
    }

    private func style(_ bar: PlanBar) -> String {
        switch bar.phase {
        case .done: "bar-finished"
        case .ended: "bar-ended"
        case .suspended: "bar-paused"
        case .open: bar.due == nil ? "bar-open no-end" : "bar-open"
        }
    }

    private static let legend: HTML = """
        <ul class="legend"><li class="key-open">Đang thực hiện</li><li class="key-finished">Đã hoàn thành (✓)</li>\
        <li class="key-overdue-bar">Phần quá hạn</li><li class="key-today">Hôm nay</li></ul>
        """

    private var table: HTML {
        Table(
            caption: "Tiến độ kế hoạch",
            columns: [
                .init("Nhiệm vụ"), .init("Chủ trì"), .init("Bắt đầu", .date), .init("Thời hạn", .date),
                .init("Tình trạng"),
            ],
            rows: bars.map { bar in
                Table.Row(
                    key: "bar-\(bar.obligation)", href: "/obligations/\(bar.obligation)",
                    cells: [
                        ObligationTable.clamped([bar.ref, bar.content].compactMap { $0 }.joined(separator: " ")),
                        HTML.text(bar.lead), WrittenDay.html(bar.start),
                        bar.due.map(WrittenDay.html) ?? "<span class=\"muted\">không có hạn</span>",
                        HTML.text(words(bar)),
                    ])
            }
        ).identified("bar-rows").html
    }

    private func words(_ bar: PlanBar) -> String {
        switch bar.phase {
        case .done:
            bar.endedOn.map { "hoàn thành \(WrittenDay.text($0))" + (isLate(bar) ? ", quá hạn" : "") } ?? "hoàn thành"
        case .ended: "hủy, thay thế"
        case .suspended: "tạm dừng"
        case .open: isLate(bar) ? "quá hạn" : "đang thực hiện"
        }
    }
}
