import ArgumentParser
import Desk
import Office

/// `congvu admin deactivate LOGIN`: nobody enters with the account any more; its sessions end at once.
struct AdminDeactivate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deactivate", abstract: "Ngừng một tài khoản và kết thúc mọi phiên của tài khoản đó.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Tên đăng nhập.")
    var login: String

    func run() async throws {
        try await AdminAccount(options).act(on: login) { desk, person in
            _ = try await desk.perform(DeactivateAccount(person: person), as: .terminal)
        }
        Terminal.line("Đã ngừng tài khoản \(login).")
    }
}
