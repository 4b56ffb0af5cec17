import Office
import Vietnamese

/// The lines of a breakdown; each number leads to what it counts.
struct FigureTable: Sendable {
    let lines: [ReportLine]
    let address: ReportAddress
    /// Tells it from another list on the same page.
    var id = "rows"

    var html: HTML {
        let columns =
            [Table.Column(address.subject.title.capitalizedFirst)]
            + ReportFigure.tabled.map { Table.Column($0.title, .number) }
            + [.init("Đúng hạn", .number), .init("Chậm bình quân (ngày)", .number), .init("Xếp thứ", .number)]
        let rows = lines.map { line -> Table.Row in
            let name = line.key == nil ? address.subject.none : line.name
            let numbers = ReportFigure.tabled.map { figure -> HTML in
                let count = line.figures[figure]
                guard count > 0 else { return "<span class=\"muted\">0</span>" }
                let link: HTML = "<a href=\"\(address.records(figure, line: line))\">\(NumberText.whole(count))</a>"
                return figure == .overdue
                    ? "<span class=\"tone-late figure-late\">\(Tone.late.shape)\(link)</span>" : link
            }
            let rate = line.figures.inTimeRate.map { NumberText.decimal(Double($0) / 10) + "%" } ?? "–"
            let average = line.figures.averageDaysLate.map { NumberText.decimal(Double($0) / 10) } ?? "–"
            return Table.Row(
                key: "figure-\(line.key.map(String.init) ?? "none")", href: href(line),
                cells: [HTML.text(name)] + numbers + [
                    HTML.text(rate), HTML.text(average), HTML.text(line.place.map(String.init) ?? "–"),
                ])
        }
        return """
            <div class="figure-table">\(Table(
                caption: "Số liệu theo \(address.subject.title); bấm vào số để xem danh sách", columns: columns, rows: rows
            ).identified(id).html)</div>
            """
    }

    /// Where a line's name leads.
    private func href(_ line: ReportLine) -> Href? {
        guard let key = line.key else { return nil }
        switch address.subject {
        case .unit: return ("/reports/units/\(key)" as Href).adding(address.days)
        case .person: return "/people/\(key)"
        case .plan: return "/plans/\(key)"
        case .leader, .field:
            return address.with {
                $0.filter = address.filter.narrowed(to: address.subject, key)
                $0.subject = .unit
            }.href("/reports/figures")
        }
    }
}
