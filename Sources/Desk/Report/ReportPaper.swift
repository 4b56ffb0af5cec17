public import Office
public import Paper
import Storage
import Vietnamese
public import WorkTime

/// A report of a period as a paper of the office, with its tables as annexes.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I.
public struct ReportPaper: Question {
    public let report: PeriodicReport
    public let rules: ReportRules

    /// The day on which it is drawn up, with whoever signs then; nil for today.
    public let day: CalendarDay?

    public init(_ report: PeriodicReport, rules: ReportRules, on day: CalendarDay? = nil) {
        self.report = report
        self.rules = rules
        self.day = day
    }

    public func answer(_ look: View) throws -> OfficialPaper {
        let day = day ?? look.today
        return paper(on: day, signature: try OfficeSigner.of("báo cáo", look.tx, on: day).drafted())
    }

    /// The paper as it is drafted on that day; the clerk gives number and date.
    public func paper(on day: CalendarDay, signature: OfficialSignature) -> OfficialPaper {
        let head = rules.letterhead
        return OfficialPaper(
            head: OfficialHead(
                superior: head.superior, issuer: head.issuer, issuerInText: report.office, symbol: head.symbol("BC"),
                place: head.place, date: .draft(year: day.year, month: day.month)),
            title: .named(kind: "Báo cáo", excerpt: report.title), blocks: blocks, signature: signature,
            copies: OfficialCopies(rules.recipients, archive: head.archive),
            annexes: report.tables.filter { !$0.rows.isEmpty }.map { table in
                OfficialAnnex(title: table.title, blocks: [.table(OfficialTable(table))])
            })
    }

    private var blocks: [OfficialBlock] { opening + results + shortcomings + next }

    private var opening: [OfficialBlock] {
        let correction: [OfficialBlock] =
            report.reason.map { reason in
                [.paragraph("Báo cáo này thay thế báo cáo đã chốt trước đó của cùng kỳ; lý do: \(reason.withoutStop).")]
            } ?? []
        return [
            .paragraph(
                """
                Thực hiện chế độ báo cáo định kỳ, \(report.office) báo cáo \(report.title.lowercasedFirst) (số liệu tính từ \
                ngày \(report.span.start.written) đến hết ngày \(report.span.end.written)) như sau:
                """)
        ] + correction
    }

    private var results: [OfficialBlock] {
        let total = report.total
        guard total.total > 0 || total[.assigned] > 0 else {
            return [
                .section("Kết quả thực hiện nhiệm vụ"), .paragraph("Trong kỳ không có nhiệm vụ phải theo dõi."),
            ]
        }
        let rate = total.inTimeRate.map { "; tỷ lệ đúng hạn \(tenths($0))%" } ?? ""
        var blocks: [OfficialBlock] = [
            .section("Kết quả thực hiện nhiệm vụ"), .heading("Kết quả chung"),
            .paragraph(
                """
                Trong kỳ, tổng số nhiệm vụ phải theo dõi là \(count(total.total)) nhiệm vụ, trong đó giao mới \
                \(count(total[.assigned])) nhiệm vụ. Kết quả cụ thể:
                """),
            .dash(
                "Đã hoàn thành \(count(total.done)) nhiệm vụ: đúng hạn \(count(total[.doneInTime])), quá hạn \(count(total[.doneLate]))\(rate)."
            ),
            .dash(
                "Đang thực hiện \(count(total.owed)) nhiệm vụ: trong hạn \(count(total[.inProgress])), quá hạn \(count(total[.overdue]))."
            ),
        ]
        let others = [
            ("kết quả bị trả lại", total[.returned]), ("điều chỉnh thời hạn", total[.adjusted]),
            ("hủy hoặc thay thế", total[.ended]),
        ].filter { $0.1 > 0 }.map { "\($0.0) \(count($0.1)) nhiệm vụ" }
        if !others.isEmpty { blocks.append(.dash(others.joined(separator: "; ").capitalizedFirst + ".")) }
        if let average = total.averageDaysLate {
            blocks.append(.dash("Các nhiệm vụ chậm bị chậm bình quân \(tenths(average)) ngày."))
        }
        guard !report.units.isEmpty else { return blocks }
        blocks.append(.heading("Kết quả của các đơn vị"))
        let best = report.units.filter { $0.place == 1 && $0.figures[.doneInTime] > 0 }.map(\.name)
        if !best.isEmpty {
            blocks.append(.paragraph("Thực hiện đúng hạn tốt nhất: \(best.prefix(5).joined(separator: "; "))."))
        }
        blocks.append(.paragraph("Số liệu chi tiết của từng đơn vị tại Phụ lục kèm theo."))
        return blocks
    }

    private var shortcomings: [OfficialBlock] {
        var blocks: [OfficialBlock] = [.section("Tồn tại, hạn chế")]
        if report.late.isEmpty {
            blocks.append(.paragraph("Đến hết kỳ báo cáo không có nhiệm vụ quá hạn chưa hoàn thành."))
        } else {
            let units = report.units.filter { $0.figures[.overdue] > 0 }
                .sorted { $0.figures[.overdue] > $1.figures[.overdue] }.prefix(5)
                .map { "\($0.name) (\(count($0.figures[.overdue])))" }
            blocks.append(
                .paragraph(
                    """
                    Còn \(count(report.total[.overdue])) nhiệm vụ đã quá hạn nhưng chưa hoàn thành (danh mục kèm theo), tập trung \
                    ở: \(units.joined(separator: "; ")).
                    """))
        }
        if let wait = report.waits.first, wait.average >= 10 {
            blocks.append(
                .paragraph(
                    """
                    Khâu chờ lâu nhất là chờ \(wait.kind.words) từ \(wait.from) đến \(wait.holder): bình quân \
                    \(tenths(wait.average)) ngày, \(count(wait.count)) lượt.
                    """))
        }
        return blocks + paragraphs(report.assessment)
    }

    private var next: [OfficialBlock] {
        let own = paragraphs(report.proposals)
        let standard: [OfficialBlock] =
            report.late.isEmpty
            ? [.paragraph("Các đơn vị tiếp tục thực hiện nhiệm vụ theo đúng thời hạn được giao.")]
            : [
                .paragraph(
                    """
                    Đề nghị các đơn vị có nhiệm vụ quá hạn tập trung hoàn thành dứt điểm, làm rõ nguyên nhân, trách nhiệm và báo \
                    cáo kết quả trong kỳ tới.
                    """)
            ]
        return [.section("Kiến nghị, nhiệm vụ kỳ tới")] + (own.isEmpty ? standard : own) + [
            .paragraph("Trên đây là báo cáo \(report.title.lowercasedFirst) của \(report.office)./.")
        ]
    }

    private func paragraphs(_ text: String) -> [OfficialBlock] {
        text.split(whereSeparator: \.isNewline).map { String($0).tidy }.filter { !$0.isEmpty }.map { .paragraph($0) }
    }

    /// «05», but «0» for none.
    private func count(_ number: Int) -> String { number == 0 ? "0" : NumberText.count(number) }
    private func tenths(_ number: Int) -> String { NumberText.decimal(Double(number) / 10) }
}

extension OfficialTable {
    /// The same table as a paper draws it.
    init(_ table: ReportTable) {
        self.init(
            columns: table.columns.map { column in
                Column(
                    column.title, share: column.share, alignment: column.kind == .text ? .left : .center)
            }, rows: table.rows.map { $0.map(\.written) }, total: table.total?.map(\.written))
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
