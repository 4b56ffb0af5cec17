import ArgumentParser
import Desk
import Office
import Storage
import WorkTime

/// `congvu urge`: does the rungs of the ladders that have come, or prints them. On PostgreSQL beside a running server; an
/// SQLite file belongs to one process.
struct UrgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "urge", abstract: "Đôn đốc các nhiệm vụ đã đến bậc, hoặc in ra những gì sẽ gửi.")

    @Option(help: "Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
    var database: DatabaseAddress = .sqlite(path: "var/congvu.sqlite")

    @Flag(name: .customLong("dry-run"), help: "Chỉ in những gì sẽ gửi, không ghi gì.")
    var isDryRun = false

    @Option(
        name: .customLong("as"),
        help: "Tên đăng nhập, với --dry-run: in cả nội dung hạn chế mà người này được xem.")
    var login: String?

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    func validate() throws {
        guard login == nil || isDryRun else { throw ValidationError("--as chỉ dùng cùng --dry-run.") }
    }

    func run() async throws {
        let rules = try RulesFolder.all(rules)
        let storage = try await isDryRun ? database.openReading() : database.openExisting()
        do {
            let desk = Desk(storage: storage, rules: rules)
            if isDryRun {
                try await preview(desk)
            } else {
                let rungs = try await UrgingKeeper(desk: desk, name: "congvu urge").keep()
                Terminal.line("Đã đôn đốc \(rungs) lượt.")
            }
        } catch {
            try? await storage.close()
            throw error
        }
        try await storage.close()
    }

    private func preview(_ desk: Desk) async throws {
        let answer = try await desk.ask(UrgingPreview(), as: try await desk.actor(login: login))
        for line in answer.lines {
            guard let full = line.content else {
                Terminal.line("#\(line.obligation)\t(nội dung hạn chế)")
                continue
            }
            let content = full.count > 70 ? full.prefix(69) + "…" : full[...]
            Terminal.line(
                "#\(line.obligation)\t\(line.step.due.written)\t\(line.step.rung.moment): \(line.step.words)\(line.step.part == nil ? "" : " (phần việc có hạn riêng)")\t\(line.lead)\t\(content)"
            )
        }
        if answer.hasMore { Terminal.line("… và các nhiệm vụ khác.") }
        if !answer.isOfficeTime {
            Terminal.line("Đang ngoài giờ làm việc: chỉ đôn đốc văn bản hỏa tốc.")
        }
        if answer.lines.isEmpty { Terminal.line("Không có nhiệm vụ nào đến bậc đôn đốc.") }
    }
}
