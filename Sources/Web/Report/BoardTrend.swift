import Desk
import Office
import Vietnamese

/// Twelve months: what was laid on the office, what was done in time and late, what was late at the end of each.
struct BoardTrend: Sendable {
    let months: [BoardPage.Month]

    var html: HTML {
        Drawing(
            id: "trend", title: "Xu hướng 12 tháng", summary: summary, width: Self.width, height: Self.height,
            shapes: shapes, table: table, legend: legend
        ).html
    }

    private static let width = 760
    private static let height = 250
    private static let floor = 205
    private static let top = 20
    private static let left = 44

    private var most: Int {
        max(1, months.map { max($0.doneInTime + $0.doneLate, $0.assigned, $0.late) }.max() ?? 1)
    }

    private func y(_ number: Int) -> Int {
        Self.floor - number * (Self.floor - Self.top) / roof
    }

    private var roof: Int {
        let step = Drawing.step(upTo: most)
        return (most + step - 1) / step * step
    }

    private func x(_ place: Int) -> Int { Self.left + 12 + place * (Self.width - Self.left - 12) / 12 }

    private var shapes: HTML {
        var shapes: HTML = "<defs>\(Drawing.hatch("trend-late", "hatch-soon"))</defs>"
        let step = Drawing.step(upTo: most)
        for line in stride(from: 0, through: roof, by: step) {
            shapes += """
                <line x1="\(Self.left)" y1="\(y(line))" x2="\(Self.width)" y2="\(y(line))" class="grid"/>\
                \(Drawing.text(Self.left - 6, y(line) + 4, NumberText.whole(line), "label end"))
                """
        }
        for (place, month) in months.enumerated() {
            let (inTime, both) = (y(month.doneInTime), y(month.doneInTime + month.doneLate))
            shapes += """
                <rect x="\(x(place))" y="\(inTime)" width="30" height="\(Self.floor - inTime)" class="bar-done"/>\
                <rect x="\(x(place))" y="\(both)" width="30" height="\(inTime - both)" class="bar-edge" fill="url(#trend-late)"/>\
                \(Drawing.text(x(place) + 15, Self.floor + 18, Self.short(month.month), "label middle"))
                """
        }
        shapes += line(months.map(\.assigned), "line-assigned", isRound: true)
        shapes += line(months.map(\.late), "line-late", isRound: false)
        return shapes
    }

    /// A line with a mark of its own shape at each month.
    private func line(_ numbers: [Int], _ style: StaticString, isRound: Bool) -> HTML {
        let points = numbers.enumerated().map { "\(x($0) + 15),\(y($1))" }
        let marks = numbers.enumerated().map { place, number -> HTML in
            let (x, y) = (x(place) + 15, y(number))
            return isRound
                ? "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"3.5\"/>"
                : "<path d=\"M\(x) \(y - 5)l5 9h-10z\"/>"
        }
        return """
            <g class="\(HTML(stringLiteral: style))"><polyline points="\(points.joined(separator: " "))" fill="none"/>\(marks)</g>
            """
    }

    private var legend: HTML {
        """
        <ul class="legend"><li class="key-done">Hoàn thành đúng hạn</li><li class="key-late">Hoàn thành quá hạn</li>\
        <li class="key-assigned">Giao trong tháng</li><li class="key-overdue">Quá hạn cuối tháng</li></ul>
        """
    }

    private var summary: String {
        let done = months.map { $0.doneInTime + $0.doneLate }.reduce(0, +)
        let assigned = months.map(\.assigned).reduce(0, +)
        return
            "Giao \(NumberText.whole(assigned)), hoàn thành \(NumberText.whole(done)); hiện quá hạn \(NumberText.whole(months.last?.late ?? 0))."
    }

    private var table: HTML {
        Table(
            caption: "Xu hướng 12 tháng",
            columns: [
                .init("Tháng"), .init("Giao", .number), .init("Đúng hạn", .number), .init("Quá hạn", .number),
                .init("Tồn quá hạn cuối tháng", .number),
            ],
            rows: months.map { month in
                Table.Row(
                    key: "month-\(month.month)", href: nil,
                    cells: [
                        HTML.text(Self.short(month.month)), "\(month.assigned)", "\(month.doneInTime)",
                        "\(month.doneLate)", "\(month.late)",
                    ])
            }
        ).identified("trend-rows").html
    }

    /// `2026-11` is «11/2026», on axes «11/26».
    static func short(_ month: String) -> String {
        let parts = month.split(separator: "-")
        return parts.count == 2 ? "\(parts[1])/\(parts[0].suffix(2))" : month
    }
}
