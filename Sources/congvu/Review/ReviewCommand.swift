import ArgumentParser
import Desk
import Exchange
import Foundation
import Office
import Paper
import Storage
import Web
import WorkTime

/// `congvu review`: how a plan was carried out in a year, of all that lies in the office's and its units' scopes.
///
/// Prints how each unit stands and what has no measure, or writes the review, and next year's plan, as files.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Kiểm điểm một kế hoạch: đánh giá đơn vị, hạn chế, biện pháp; dự thảo kế hoạch năm sau.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Kế hoạch: số, ký hiệu như 18/KH-VP, hoặc mã văn bản.")
    var plan: String

    @Option(help: "Năm kiểm điểm, như 2026. Mặc định là năm đang chạy.")
    var period: String?

    @Flag(help: "In JSON như /api/plans/:id/review.")
    var json = false

    @Option(help: "Ghi báo cáo kiểm điểm thành văn bản DOCX vào tệp này.")
    var docx: String?

    @Option(help: "Ghi dự thảo kế hoạch năm sau thành văn bản DOCX vào tệp này.")
    var nextPlan: String?

    @Option(help: "Ghi các bảng thành tệp XLSX.")
    var xlsx: String?

    @Option(help: "Ghi các bảng thành tệp CSV.")
    var csv: String?

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    func run() async throws {
        let rules = try RulesFolder.review(rules)
        try await options.withDesk(isReading: true) { desk in
            let found = try await desk.ask(PlanByName(plan), as: .terminal)
            let page = try await desk.ask(
                PlanReviewQuestion(found, period: try chosenPeriod(), rules: rules), as: .terminal)
            let review = page.review
            if let docx { try save(try await desk.ask(ReviewPaper(review, rules: rules), as: .terminal), to: docx) }
            if let nextPlan {
                try save(try await desk.ask(NextPlan(after: review, rules: rules), as: .terminal), to: nextPlan)
            }
            if let xlsx { try OutputFile.save(try XLSXWriter.workbook(review.tables), to: xlsx) }
            if let csv { try OutputFile.save(Array(CSVTable.text(of: review.tables).utf8), to: csv) }
            if json {
                Terminal.line(try ReportJSON.text(page))
            } else if docx == nil, nextPlan == nil, xlsx == nil, csv == nil {
                show(review)
            }
        }
    }

    private func chosenPeriod() throws -> ReportPeriod? {
        guard let period else { return nil }
        guard let chosen = ReportPeriod(period) else {
            throw OfficeError(.invalid, "Không có năm «\(period)»; ghi như 2026.")
        }
        return chosen
    }

    private func show(_ review: PlanReview) {
        Terminal.line("Kiểm điểm \(review.period.words): \(review.plan.number ?? "") \(review.plan.title)")
        for table in [review.unitTable, review.pointTable] where !table.rows.isEmpty {
            Terminal.line("\n\(table.title)")
            Terminal.write(ReportCommand.written(table))
        }
        for topic in review.shortcomings { Terminal.line("\n\(topic.remedy.title): \(topic.title)") }
    }

    private func save(_ paper: OfficialPaper, to path: String) throws {
        do {
            try OutputFile.save(try DocxWriter.write(paper), to: path)
        } catch let error as PaperError {
            throw OfficeError(.tooLarge, error.message)
        }
    }
}
