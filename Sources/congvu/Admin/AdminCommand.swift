import ArgumentParser
import Desk
import Storage

/// `congvu admin`: what is done at the machine itself, while nothing serves the database.
struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin",
        abstract:
            "Lập cơ quan, nhập danh sách, quản lý tài khoản, lập lại chỉ mục, thay khoá giữ bí mật bằng dòng lệnh.",
        subcommands: [
            AdminInit.self, AdminImport.self, AdminInvite.self, AdminReset.self, AdminDeactivate.self,
            AdminReindex.self, AdminRekey.self,
        ])

    /// Which database the act is done to.
    struct Options: ParsableArguments {
        @Option(help: "Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
        var database: DatabaseAddress

        /// Opens the database for one act, and closes it whatever becomes of it. One that only reads may run beside the
        /// process that holds an SQLite file.
        func withDesk(isReading: Bool = false, _ body: (Desk) async throws -> Void) async throws {
            let storage = try await isReading ? database.openReading() : database.openExisting()
            do {
                try await body(Desk(storage: storage))
            } catch {
                try? await storage.close()
                throw error
            }
            try await storage.close()
        }
    }
}
