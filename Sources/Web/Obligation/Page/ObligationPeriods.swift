import Desk
import Office
import WorkTime

/// The reports of an ongoing obligation, period by period: what is owed and what came, in time or late.
struct ObligationPeriods: Sendable {
    let content: ObligationPage
    let today: CalendarDay

    var html: HTML {
        guard let rhythm = content.obligation.rhythm else { return .empty }
        let owed = content.obligation.isOpen ? content.owedReports.reversed().map(owedRow) : []
        let sent = content.folder.periods.reversed().map(sentRow)
        let table = Table(
            caption: "Báo cáo theo kỳ",
            columns: [.init("Hạn của kỳ", .date), .init("Báo cáo"), .init("Kết quả")], rows: owed + sent)
        return """
            <section id="periods"><h2>Báo cáo theo kỳ</h2><p class="muted">Nhịp báo cáo: \(rhythm.written).</p>\
            \(owed.isEmpty && sent.isEmpty ? .empty : table.html)</section>

            """
    }

    private func owedRow(_ day: CalendarDay) -> Table.Row {
        Table.Row(
            key: "period-\(day)", href: nil,
            cells: [DueWords.open(day, today: today), "<span class=\"muted\">chưa có</span>", ""])
    }

    private func sentRow(_ period: PeriodReport) -> Table.Row {
        let (words, tone) = DueWords.outcome(period.reportedOn, due: period.due)
        return Table.Row(
            key: "period-\(period.due)", href: nil,
            cells: [
                WrittenDay.html(period.due),
                "<a href=\"#report-\(period.report)\">ngày \(WrittenDay.html(period.reportedOn))</a>",
                StateBadge.html(words, tone),
            ])
    }
}
