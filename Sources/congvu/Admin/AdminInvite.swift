import ArgumentParser
import Desk
import Office
import Storage

/// `congvu admin invite LOGIN`: an account for somebody of the office, with a one-time link at which the person chooses
/// the first password; for an account that waits for one, a new link.
struct AdminInvite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Cấp tài khoản, kèm liên kết dùng một lần để đặt mật khẩu đầu tiên.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Tên đăng nhập.")
    var login: String

    @Option(help: "Họ và tên người được cấp, khi tên đăng nhập này chưa có.")
    var name: String?

    func run() async throws {
        let token = SecretToken.random()
        try await options.withDesk { desk in
            let person = try await desk.ask(PersonToInvite(login: login, fullName: name), as: .terminal)
            try await desk.perform(InviteAccount(person: person, login: login, token: token), as: .terminal)
        }
        Terminal.line("Liên kết đặt mật khẩu (dùng một lần): /password/\(token.text)")
    }
}
