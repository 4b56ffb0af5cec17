import ArgumentParser
import Desk
import Exchange
import Foundation
import Office
import Storage
import WorkTime

/// `congvu import registers FILE`: old register books from XLSX or CSV, with a sheet of reconciliation. Exit code 1 when a
/// row was not entered.
struct ImportRegistersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registers", abstract: "Nhập sổ đăng ký văn bản cũ, kèm bảng đối chiếu.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Tệp sổ cũ: XLSX hoặc CSV, mỗi sổ một trang.")
    var file: String

    @Option(name: .customLong("as"), help: "Tên đăng nhập của văn thư hoặc người quản trị nhập sổ.")
    var login: String

    @Flag(help: "Chỉ xem trước, không ghi gì.")
    var dryRun = false

    @Option(help: "Tệp đối chiếu được tạo (mặc định: cạnh tệp sổ cũ, tên thêm «-doi-chieu.xlsx»).")
    var report: String?

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw OfficeError(.notFound, "Không đọc được tệp \(file).")
        }
        let url = URL(filePath: file)
        let command = ImportRegisters(
            try OldRegisterSheets.list(try SpreadsheetReader.sheets(Array(data))), fileName: url.lastPathComponent,
            bytes: Array(data))
        try await options.withDesk { desk in
            let actor = try await desk.actor(login: login)
            let outcome =
                dryRun ? try await desk.preview(command, as: actor) : try await desk.perform(command, as: actor)
            let path =
                report ?? url.deletingPathExtension().path + "-doi-chieu.xlsx"
            try OutputFile.save(try XLSXWriter.workbook(outcome.tables), to: path)
            tell(outcome)
            Terminal.line("Bảng đối chiếu: \(path)")
            if dryRun { Terminal.line("Đây là bản xem trước, chưa ghi gì.") }
            guard outcome.refusals.isEmpty else { throw ExitCode(1) }
        }
    }

    private func tell(_ report: OldRegisterReport) {
        for refusal in report.refusals.prefix(20) {
            let sheet = refusal.place.sheet.isEmpty ? "" : "Trang «\(refusal.place.sheet)», "
            let column = refusal.column.map { ", cột «\($0.title)»" } ?? ""
            Terminal.complain("\(sheet)dòng \(refusal.place.row)\(column): \(refusal.message)")
        }
        if report.refusals.count > 20 { Terminal.complain("… xem hết trong bảng đối chiếu.") }
        for note in report.notes { Terminal.line(note) }
        for numbers in report.numbers {
            let missing = numbers.gaps.reduce(0) { $0 + $1.count }
            let kind = numbers.series.kind.isEmpty ? "" : ", \(numbers.series.kind)"
            Terminal.line(
                "\(numbers.series.name) năm \(numbers.series.year)\(kind): \(numbers.count) dòng, số \(numbers.first)–\(numbers.last)\(missing == 0 ? "" : ", thiếu \(missing) số")."
            )
        }
        Terminal.line(report.summary)
    }
}
