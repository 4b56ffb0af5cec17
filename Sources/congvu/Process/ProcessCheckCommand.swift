import ArgumentParser
import Desk
import Foundation
import Office
import Process
import Storage

/// `congvu process check [FILE…] [--database …]`: what is wrong in the files of processes and in what the office issued, a line each.
/// Exit code 1 where one has an error.
struct ProcessCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra các tệp quy trình; không nêu tệp nào thì kiểm tra cả thư mục quy tắc."
    )

    @Argument(help: "Tệp quy trình (YAML).")
    var files: [String] = []

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    @Option(help: "Kiểm tra cả quy trình đã ban hành trong cơ sở dữ liệu này: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
    var database: DatabaseAddress?

    func run() async throws {
        let results =
            try files.isEmpty
            ? RulesFolder.processes(rules) : files.map { ProcessFiles.read(file: URL(filePath: $0)) }
        guard !results.isEmpty else { throw OfficeError(.unavailable, "Thư mục quy tắc không có quy trình nào.") }
        let across = ProcessBook.findings(results.compactMap(\.process))
        let findings = results.flatMap(\.findings) + across
        for finding in findings {
            Terminal.line("[\(finding.severity == .error ? "lỗi" : "cảnh báo")] \(finding.written)")
        }
        for result in results {
            guard let process = result.process else { continue }
            let versions = process.versions.map { version in
                "phiên bản \(version.number): \(version.states.count) trạng thái, \(version.acts.count) bước, từ \(version.since.written)"
                    + (version.until.map { " đến \($0.written)" } ?? "")
            }
            Terminal.line("\(result.file): \(process.title) (\(versions.joined(separator: "; ")))")
        }
        let issued = try await issuedFaults()
        for fault in issued { Terminal.line("[ban hành] \(fault)") }
        if findings.contains(where: { $0.severity == .error }) || !issued.isEmpty { throw ExitCode(1) }
    }

    /// By this release of the program: asked before it takes the place of the one that runs.
    private func issuedFaults() async throws -> [String] {
        guard let database else { return [] }
        let loaded = try RulesFolder.all(rules)
        let storage = try await database.openReading()
        do {
            let faults = try await loaded.processFaults(in: storage)
            try await storage.close()
            return faults
        } catch {
            try? await storage.close()
            throw error
        }
    }
}
