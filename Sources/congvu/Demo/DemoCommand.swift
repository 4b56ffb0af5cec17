import ArgumentParser
import Desk
import Foundation
import Office
import Storage

/// `congvu demo FOLDER`: a fictional office to look around in, with people, a plan and work under way.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Dựng một cơ quan mẫu (tỉnh hư cấu) để xem thử.")

    @Argument(help: "Thư mục chứa cơ sở dữ liệu và tệp của cơ quan mẫu.")
    var folder: String

    @Option(help: "Thư mục có danh sách đơn vị, nhân sự và bản kế hoạch mẫu.")
    var from = "Demo"

    func run() async throws {
        let folder = URL(filePath: folder, directoryHint: .isDirectory)
        let database = folder.appending(path: "congvu.sqlite").path
        guard !FileManager.default.fileExists(atPath: database) else {
            throw OfficeError(.conflict, "Thư mục \(folder.path) đã có cơ quan mẫu; dữ liệu được giữ nguyên.")
        }
        // Made aside and moved when whole, so that a broken-off start leaves nothing half done.
        let draft = folder.appending(path: "dang-dung", directoryHint: .isDirectory)
        try? FileManager.default.removeItem(at: draft)
        // Founded and at work for some months before the plan comes in today.
        let clock = StoryClock(daysAgo: 90)
        let storage = try await DatabaseAddress.sqlite(path: draft.appending(path: "congvu.sqlite").path).open(
            now: { clock.now })
        do {
            let source = URL(filePath: from, directoryHint: .isDirectory)
            let files = try FileStore(folder: draft.appending(path: "files"))
            let keeper = SecretKeeper(storage: storage, file: files.secrets)
            let secrets = try await keeper.open()
            try await keeper.bringForward(secrets)
            let office = DemoOffice(storage: storage, source: source)
            let accounts = try await office.found()
            try await DemoLife(storage: storage, clock: clock).tell(
                beside: DemoDossiers(storage: storage, secrets: secrets, clock: clock),
                DemoPetitions(storage: storage, secrets: secrets, clock: clock))
            let outgoing = try DemoOutgoing(storage: storage)
            clock.go(toDaysAgo: 1, hour: 15)
            let signed = try await outgoing.sign()
            clock.arrive()
            try await DemoStory(storage: storage, files: files, source: source).tell()
            try await DemoBooks(storage: storage).keep()
            try await outgoing.tell(signed: signed)
            try await DemoCases(storage: storage).keep()
            let key = try JournalKey(file: draft.appending(path: "files/journal.key"))
            try await JournalSealer(storage: storage, key: key).seal()
            try await storage.close()
            try Data(accounts.utf8).write(to: folder.appending(path: "accounts.txt"))
        } catch {
            try? await storage.close()
            throw error
        }
        for name in ["files", "congvu.sqlite"] {
            try FileManager.default.moveItem(at: draft.appending(path: name), to: folder.appending(path: name))
        }
        try FileManager.default.removeItem(at: draft)
        Terminal.line("Đã dựng cơ quan mẫu trong \(folder.path).")
    }
}
