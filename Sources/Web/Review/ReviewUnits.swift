import Office
import Vietnamese

/// How each unit stands by the formula; each number leads to what it counts, each score says how it came to be.
struct ReviewUnits: Sendable {
    let review: PlanReview
    let records: ReportAddress

    var html: HTML {
        guard !review.units.isEmpty else { return .empty }
        let table = Table(
            caption: "Đánh giá từng đơn vị; bấm vào số để xem danh sách",
            columns: [
                .init("Đơn vị"), .init("Đúng hạn", .number), .init("Xong chậm", .number), .init("Quá hạn", .number),
                .init("Chưa đến hạn", .number), .init("Có lý do", .number), .init("Điểm", .number),
                .init("Mức, cách tính"),
            ], rows: review.units.map(row)
        ).identified("unit-rows")
        return """
            <section id="units" class="review-units"><h2>Đánh giá từng đơn vị</h2>
            <p class="muted">\(review.rule.words). Việc chậm có lý do chính đáng được chấp nhận thì không tính. Tên mức theo \
            \(review.rule.citation); điểm từng mức do cơ quan quy định.</p>
            \(table.html)</section>
            """
    }

    private func row(_ line: PlanReview.UnitLine) -> Table.Row {
        let own = records.with { $0.filter.party = line.party.key }
        func number(_ figure: ReportFigure) -> HTML {
            let count = line.figures[figure]
            guard count > 0 else { return "<span class=\"muted\">0</span>" }
            let link: HTML = "<a href=\"\(own.records(figure, line: nil))\">\(NumberText.whole(count))</a>"
            return figure == .overdue ? "<span class=\"tone-late figure-late\">\(Tone.late.shape)\(link)</span>" : link
        }
        let assessment = line.assessment
        return Table.Row(
            key: "unit-\(line.party.key)", href: line.party.href,
            cells: [
                HTML.text(line.party.name), number(.doneInTime), number(.doneLate), number(.overdue),
                number(.inProgress), "\(line.excusedCount)",
                "<b>\(assessment.score.map { ReportTable.Cell.tenths($0).written } ?? "–")</b>",
                """
                \(assessment.grade ?? "Chưa đánh giá")<br><small class="muted">\(assessment.explanation)</small>
                """,
            ])
    }
}
