import ArgumentParser
import Desk
import Exchange
import Foundation
import Office
import Storage

/// `congvu admin import FILE`: units, people and open tasks from XLSX or CSV; all rows or none.
struct AdminImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập đơn vị, nhân sự, nhiệm vụ đang mở từ tệp XLSX hoặc CSV.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Tệp danh sách.")
    var file: String

    @Flag(help: "Chỉ xem trước, không ghi gì.")
    var dryRun = false

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw OfficeError(.notFound, "Không đọc được tệp \(file).")
        }
        let list = try OrganisationSheets.list(try SpreadsheetReader.sheets(Array(data)))
        let storage = try await options.database.open()
        do {
            let desk = Desk(storage: storage)
            let report =
                if dryRun {
                    try await desk.previewImport(list, as: .terminal)
                } else {
                    try await desk.perform(ImportOrganisation(list, isDryRun: false), as: .terminal)
                }
            try await storage.close()
            tell(report)
        } catch let report as ImportReport {
            try? await storage.close()
            tell(report)
            throw ExitCode(1)
        } catch {
            try? await storage.close()
            throw error
        }
        if dryRun { Terminal.line("Đây là bản xem trước, chưa ghi gì.") }
    }

    private func tell(_ report: ImportReport) {
        for fault in report.faults {
            let sheet = fault.place.sheet.isEmpty ? "" : "\(fault.place.sheet), "
            Terminal.complain("\(sheet)dòng \(fault.place.row): \(fault.message)")
        }
        for note in report.notes { Terminal.line(note) }
        Terminal.line(report.summary)
    }
}
