import ArgumentParser
import Desk
import Exchange
import Foundation
import Office

/// `congvu admin import FILE`: units, people and open tasks from XLSX or CSV; all rows or none.
struct AdminImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập đơn vị, nhân sự, nhiệm vụ đang mở từ tệp XLSX hoặc CSV.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Tệp danh sách.")
    var file: String

    @Flag(help: "Chỉ xem trước, không ghi gì.")
    var dryRun = false

    @Option(name: .customLong("as"), help: "Tên đăng nhập của người nhập; cần khi tệp có nhiệm vụ.")
    var login: String?

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw OfficeError(.notFound, "Không đọc được tệp \(file).")
        }
        let list = try OrganisationSheets.list(try SpreadsheetReader.sheets(Array(data)))
        do {
            try await options.withDesk { desk in
                let actor = try await desk.actor(login: login)
                let report =
                    if dryRun {
                        try await desk.previewImport(list, as: actor)
                    } else {
                        try await desk.perform(ImportOrganisation(list, isDryRun: false), as: actor)
                    }
                tell(report)
                if dryRun { Terminal.line("Đây là bản xem trước, chưa ghi gì.") }
                guard report.faults.isEmpty else { throw ExitCode(1) }
            }
        } catch let report as ImportReport {
            tell(report)
            Terminal.complain("Danh sách còn lỗi nên chưa ghi dòng nào. Sửa các dòng trên rồi nhập lại.")
            throw ExitCode(1)
        }
    }

    private func tell(_ report: ImportReport) {
        for fault in report.faults { Terminal.complain("\(fault.words): \(fault.message)") }
        for note in report.notes { Terminal.line(note) }
        Terminal.line(report.summary)
    }
}
