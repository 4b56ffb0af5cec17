import ArgumentParser
import Desk
import Exchange
import Foundation
import Office
import Paper
import Storage
import Web
import WorkTime

/// `congvu report`: the same figures as the pages of «Báo cáo», of all that lies in the office's and its units' scopes.
///
/// Prints a table, or writes the report of a period as a paper, a workbook or a list of values.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "In số liệu thực hiện nhiệm vụ, hoặc ghi báo cáo của một kỳ ra tệp.")

    @OptionGroup var options: AdminCommand.Options

    @Option(help: "Kỳ báo cáo: 2026-11, 2026-Q3, 2026-H1, 2026-9M hoặc 2026. Mặc định là tháng đang chạy.")
    var period: String?

    @Option(help: "Tình hình tại ngày, như 2026-10-31 hoặc 31/10/2026.")
    var on: String?

    @Option(
        help: "Phân tổ: unit, person, leader, plan, field.",
        transform: { text in
            guard let subject = ReportSubject(rawValue: text) else {
                throw ValidationError("Không có phân tổ «\(text)».")
            }
            return subject
        })
    var by = ReportSubject.unit

    @Flag(help: "In JSON như /api/reports/figures.")
    var json = false

    @Option(help: "Ghi báo cáo của kỳ thành văn bản DOCX vào tệp này.")
    var docx: String?

    @Option(help: "Ghi bảng số liệu thành tệp XLSX.")
    var xlsx: String?

    @Option(help: "Ghi bảng số liệu thành tệp CSV.")
    var csv: String?

    @Flag(help: "Đếm lại mọi số đếm của bảng điều hành từ sổ và so với số đang giữ; mã thoát 1 khi lệch.")
    var recount = false

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    func validate() throws {
        guard period == nil || on == nil else { throw ValidationError("Cho một trong hai: --period hoặc --on.") }
        guard docx == nil || on == nil else { throw ValidationError("Báo cáo DOCX là của một kỳ: dùng --period.") }
    }

    func run() async throws {
        let rules = try RulesFolder.reports(rules)
        try await options.withDesk(isReading: true) { desk in
            if recount { return try await compare(desk) }
            let chosen = try chosenPeriod(rules)
            let figures = try await desk.ask(
                FiguresQuestion(by: by, in: try span(rules, chosen), limit: 5_000), as: .terminal)
            if let docx { try await write(docx, desk, chosen, rules) }
            if let xlsx { try OutputFile.save(try XLSXWriter.workbook([figures.table]), to: xlsx) }
            if let csv { try OutputFile.save(Array(CSVTable(figures.table).text.utf8), to: csv) }
            if json {
                Terminal.line(try ReportJSON.text(figures))
            } else if docx == nil, xlsx == nil, csv == nil {
                Terminal.write(Self.written(figures.table))
            }
        }
    }

    private func chosenPeriod(_ rules: ReportRules) throws -> ReportPeriod {
        guard let period else { return rules.cutOff.period(.month, holding: Self.today) }
        guard let chosen = ReportPeriod(period) else {
            throw OfficeError(
                .invalid, "Không có kỳ «\(period)»; ghi như 2026-11, 2026-Q3, 2026-H1, 2026-9M hoặc 2026.")
        }
        return chosen
    }

    private func span(_ rules: ReportRules, _ period: ReportPeriod) throws -> ReportSpan {
        guard let on else { return rules.cutOff.span(of: period) }
        guard let day = CalendarDay(typed: on) else {
            throw OfficeError(.invalid, "Ngày «\(on)» không có thật; ghi như 31/10/2026 hoặc 2026-10-31.")
        }
        return ReportSpan(rules.cutOff.span(of: rules.cutOff.period(.month, holding: day)).start, day)
    }

    private func write(_ path: String, _ desk: Desk, _ period: ReportPeriod, _ rules: ReportRules) async throws {
        let report = try await desk.ask(PeriodicReportQuestion(period, rules: rules), as: .terminal)
        let paper = try await desk.ask(ReportPaper(report, rules: rules), as: .terminal)
        do {
            try OutputFile.save(try DocxWriter.write(paper), to: path)
        } catch let error as PaperError {
            throw OfficeError(.tooLarge, error.message)
        }
    }

    private func compare(_ desk: Desk) async throws {
        let (kept, counted) = try await desk.storage.read { tx in
            (try StandingCountStore.all(tx), try StandingCountStore.recount(tx))
        }
        let wrong = Set(kept.keys).union(counted.keys).filter { kept[$0] != counted[$0] }
        guard wrong.isEmpty else {
            Terminal.complain("\(wrong.count) số đếm lệch với sổ.")
            throw ExitCode(1)
        }
        Terminal.line("\(counted.count) số đếm khớp với sổ.")
    }

    private static var today: CalendarDay { OfficeTime.day(of: SystemClock.now()) }

    /// The table in columns, numbers to the right.
    static func written(_ table: ReportTable) -> String {
        let lines =
            [table.columns.map(\.title)] + (table.rows + [table.total].compactMap { $0 }).map { $0.map(\.written) }
        let widths = table.columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { place, cell in
                let blank = String(repeating: " ", count: widths[place] - cell.count)
                return table.columns[place].kind == .number ? blank + cell : cell + blank
            }.joined(separator: "  ") + "\n"
        }.joined()
    }
}
