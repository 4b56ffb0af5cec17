import ArgumentParser
import Desk
import Foundation
import Office
import Storage

/// `congvu move`: exit code 0 when the target holds the same as the source and its journal is whole.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Chuyển toàn bộ dữ liệu giữa SQLite và PostgreSQL, đối chiếu từng bảng; dừng giữa chừng thì chạy lại."
    )

    @Option(help: "Nơi đi: sqlite:ĐƯỜNG_DẪN hoặc postgres://…; máy chủ phải dừng trước.")
    var from: DatabaseAddress

    @Option(help: "Nơi đến, còn trống: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
    var to: DatabaseAddress

    @Option(help: "Thư mục tệp của cơ quan: đối chiếu từng tệp với mã băm trong dữ liệu đã chuyển.")
    var files: String?

    func validate() throws {
        guard from != to else { throw ValidationError("Nơi đi và nơi đến phải khác nhau.") }
    }

    func run() async throws {
        let source = try await from.openExisting()
        do {
            let target = try await to.openAsItIs()
            do {
                try await move(source, target)
                try await target.close()
            } catch {
                try? await target.close()
                throw error
            }
            try await source.close()
        } catch {
            try? await source.close()
            throw error
        }
    }

    private func move(_ source: any Storage, _ target: any Storage) async throws {
        let move = OfficeMove(from: source, to: target)
        guard try await !move.isSourceInUse() else {
            throw OfficeError(.conflict, "Nơi đi đang có máy chủ CongVu làm việc: dừng máy chủ rồi chạy lại.")
        }
        let tallies = try await move.run { table, rows in
            if rows > 0 { Terminal.complain("\(table): \(rows) dòng") }
        }
        for tally in tallies where tally.rows > 0 {
            Terminal.line("\(tally.table)\t\(tally.rows)\t\(tally.sha256)")
        }
        let verdict = try await JournalAudit.check(target)
        if let fault = verdict.fault { throw OfficeError(.conflict, fault.message) }
        let rows = tallies.reduce(0) { $0 + $1.rows }
        Terminal.line(
            "Đã chuyển và đối chiếu \(tallies.count) bảng, \(rows) dòng; nhật ký toàn vẹn: \(verdict.count) mục.")
        if let files { try await checkFiles(in: files, target) }
    }

    private func checkFiles(in folder: String, _ target: any Storage) async throws {
        let store = try FileStore(folder: URL(filePath: folder))
        let faults = try await FileAudit.faults(of: store, named: target)
        guard faults.isEmpty else {
            throw OfficeError(
                .conflict,
                "\(faults.count) tệp thiếu hoặc sai mã băm, trong đó: \(faults.prefix(5).joined(separator: ", ")).")
        }
        Terminal.line("Mọi tệp đều có và đúng mã băm.")
    }
}
