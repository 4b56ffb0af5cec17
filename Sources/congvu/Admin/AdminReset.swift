import ArgumentParser
import Desk
import Office
import Storage

/// `congvu admin reset LOGIN`: a one-time link at which the person chooses a new password.
struct AdminReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Cấp liên kết dùng một lần để đặt lại mật khẩu.")

    @OptionGroup var options: AdminCommand.Options

    @Argument(help: "Tên đăng nhập.")
    var login: String

    func run() async throws {
        let token = SecretToken.random()
        try await AdminAccount(options).act(on: login) { desk, person in
            try await desk.perform(ResetAccount(person: person, token: token), as: .terminal)
        }
        Terminal.line("Liên kết đặt lại mật khẩu (dùng một lần): /password/\(token.text)")
    }
}
