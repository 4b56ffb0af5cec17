import Desk
import HTTPTypes
import Office
import Vietnamese
import WorkTime

/// The report of a period as it would be now: to look at, to take away, and to freeze.
struct PeriodicScreen: Sendable {
    let report: PeriodicReport
    let period: ReportPeriod
    /// The last frozen report of the period.
    let last: ReportIssue?
    let form: FormView
    let rules: ReportRules
    let today: CalendarDay

    var page: Page {
        let base: Href = "/reports/periodic/\(period.description)"
        var page = Page(
            title: "Báo cáo \(period.words)", place: .reports,
            breadcrumbs: [MenuItem("Báo cáo", "/reports"), MenuItem("Báo cáo định kỳ", "/reports/periodic")],
            actions: GuideTopic.periodic.link + ReportFiles.links(base),
            main: """
                \(form.summary)\(notice)
                \(PeriodicBody(report: report).html)
                \(freeze(base))
                """, status: form.errors.isEmpty ? .ok : .refusedForm)
        page.assets = ["report.css"]
        return page
    }

    private var isOver: Bool { rules.cutOff.span(of: period).end < today }

    private var notice: HTML {
        if let last {
            return NoticeBox.html(
                """
                Kỳ này đã chốt: <a href="/reports/issues/\(last.id)">\(last.title), lúc \(WrittenDay.html(last.frozenAt))</a>. \
                Chốt lại là đính chính; bản trước vẫn giữ nguyên.
                """, .done)
        }
        guard !isOver else { return .empty }
        return NoticeBox.html(
            """
            Kỳ chưa kết thúc: số liệu tính đến hôm nay. Chốt được sau ngày \(WrittenDay.html(rules.cutOff.span(of: period).end)).
            """)
    }

    private func freeze(_ base: Href) -> HTML {
        guard isOver else { return .empty }
        let reason: HTML? =
            last == nil
            ? nil
            : form.area(
                "reason", "Lý do đính chính", help: "Ghi trong báo cáo mới và trong chuỗi báo cáo của kỳ.", rows: 2)
        return """
            <section><h2>\(last == nil ? "Chốt báo cáo" : "Đính chính báo cáo")</h2>
            \(Form.html(
                action: base, draft: "report-\(period)",
                body: """
                    <input type="hidden" name="last" value="\(last?.id.description)">\(reason)\
                    \(form.area(
                        "assessment", "Đánh giá, hạn chế, nguyên nhân", help: "Đưa vào mục II của báo cáo, mỗi dòng một đoạn.",
                        isOptional: true, rows: 6))\
                    \(form.area(
                        "proposals", "Kiến nghị, nhiệm vụ kỳ tới",
                        help: "Đưa vào mục III. Để trống: câu chung theo tình hình quá hạn.", isOptional: true, rows: 6))
                    """,
                buttons: [
                    Button.submit(last == nil ? "Chốt số liệu và lưu báo cáo" : "Lưu báo cáo đính chính")
                ]))</section>
            """
    }
}

/// The files of a report.
enum ReportFiles {
    static func links(_ base: Href) -> HTML {
        Button.link("Tải DOCX", base.followed(by: "/report.docx"), .plain)
            + Button.link("Tải XLSX", base.followed(by: "/report.xlsx"), .quiet)
            + Button.link("Tải CSV", base.followed(by: "/report.csv"), .quiet)
    }
}
