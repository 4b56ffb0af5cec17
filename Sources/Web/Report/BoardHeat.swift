import Desk
import Office
import Vietnamese

/// Which unit had how much overdue at the end of which month.
struct BoardHeat: Sendable {
    let lines: [BoardPage.Line]
    let months: [String]

    private static let shown = 20
    private static let label = 230
    private static let cell = 44
    private static let row = 26

    var html: HTML {
        let lines = Array(lines.filter { $0.lateAtEnd.contains { $0 > 0 } }.prefix(Self.shown))
        guard !lines.isEmpty else {
            return EmptyState.html(
                "Không đơn vị nào có việc quá hạn", "Trong 12 tháng qua không có nhiệm vụ quá hạn cuối tháng.")
        }
        return Drawing(
            id: "heat", title: "Việc quá hạn theo đơn vị và tháng",
            summary: "Số nhiệm vụ quá hạn cuối mỗi tháng, tháng này tính đến hôm nay; ô càng đậm càng nhiều.",
            width: Self.label + months.count * Self.cell, height: 24 + lines.count * Self.row, shapes: shapes(lines),
            table: table(lines)
        ).html
    }

    private func shapes(_ lines: [BoardPage.Line]) -> HTML {
        let most = lines.flatMap(\.lateAtEnd).max() ?? 1
        var shapes = HTML.empty
        for (place, month) in months.enumerated() {
            shapes += Drawing.text(
                Self.label + place * Self.cell + Self.cell / 2, 14, BoardTrend.short(month), "label middle")
        }
        for (index, line) in lines.enumerated() {
            let y = 22 + index * Self.row
            shapes += Drawing.text(0, y + 17, Drawing.cut(line.name, 34))
            for (place, number) in line.lateAtEnd.enumerated() {
                let x = Self.label + place * Self.cell
                let level = number == 0 ? 0 : min(4, 1 + number * 4 / (most + 1))
                shapes += """
                    <rect x="\(x + 1)" y="\(y + 1)" width="\(Self.cell - 2)" height="\(Self.row - 2)" class="heat-\(level)"/>\
                    <text x="\(x + Self.cell / 2)" y="\(y + 17)" class="heat-number\(level == 4 ? " on-heat" : "")">\(number)</text>
                    """
            }
        }
        return shapes
    }

    private func table(_ lines: [BoardPage.Line]) -> HTML {
        Table(
            caption: "Việc quá hạn theo đơn vị và tháng",
            columns: [.init("Đơn vị")] + months.map { .init(BoardTrend.short($0), .number) },
            rows: lines.map { line in
                Table.Row(
                    key: "heat-\(line.party)", href: "/reports/units/\(line.party)",
                    cells: [HTML.text(line.name)] + line.lateAtEnd.map { "\($0)" })
            }
        ).identified("heat-rows").html
    }
}
