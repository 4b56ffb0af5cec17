import ArgumentParser
import Desk
import Foundation
import Office
import Storage

/// `congvu verify`: exit code 0 when the journal holds, 1 when it does not.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Kiểm tra nhật ký: chuỗi băm, chữ ký từng ngày; chỉ ra mục sai đầu tiên.")

    @Option(help: "Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
    var database: DatabaseAddress?

    @Option(help: "Tệp nhật ký đã xuất, kiểm tra không cần cơ sở dữ liệu.")
    var export: String?

    @Option(help: "Xuất nhật ký ra tệp này sau khi kiểm tra.")
    var writeExport: String?

    @Option(help: "Khóa công khai phải dùng để ký (hệ 16).")
    var publicKey: String?

    func validate() throws {
        guard (database == nil) != (export == nil) else {
            throw ValidationError("Cho một trong hai: --database hoặc --export.")
        }
    }

    func run() async throws {
        let verdict: JournalAudit.Verdict
        if let export {
            guard let text = try? String(contentsOfFile: export, encoding: .utf8) else {
                throw OfficeError(.notFound, "Không đọc được tệp \(export).")
            }
            verdict = try JournalAudit.check(lines: text.split(separator: "\n").map(String.init), publicKey: publicKey)
        } else if let database {
            let storage = try await database.openReading()
            verdict = try await JournalAudit.check(storage, publicKey: publicKey)
            if let writeExport { try await write(storage: storage, to: writeExport) }
            try await storage.close()
        } else {
            return
        }
        if let fault = verdict.fault {
            Terminal.complain(fault.message)
            throw ExitCode(1)
        }
        let waiting = verdict.unsealed.map { $0 == 0 ? "" : ", \($0) mục chờ niêm phong" } ?? ""
        Terminal.line("Nhật ký toàn vẹn: \(verdict.count) mục\(waiting).")
    }

    private func write(storage: any Storage, to path: String) async throws {
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw OfficeError(.unavailable, "Không ghi được tệp \(path).") }
        try await JournalAudit.export(storage) { line in try file.write(contentsOf: Data(line.utf8)) }
        try file.close()
    }
}
