import ArgumentParser
import Desk
import Foundation
import Office
import Storage

/// `congvu admin init`: founds the office and its first administrator, whose password must be changed at the first entry.
struct AdminInit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Lập cơ quan và tài khoản quản trị đầu tiên trên cơ sở dữ liệu trống.")

    @OptionGroup var options: AdminCommand.Options

    @Option(help: "Tên cơ quan, như trên văn bản.")
    var office: String

    @Option(help: "Tên đăng nhập của quản trị.")
    var login = "quantri"

    @Option(help: "Họ và tên của quản trị.")
    var name = "Quản trị hệ thống"

    @Option(help: "Tệp chứa mật khẩu ban đầu; không cho thì chương trình đặt và in ra một lần.")
    var passwordFile: String?

    func run() async throws {
        var password = FirstPassword.make()
        if let passwordFile {
            guard let text = try? String(contentsOfFile: passwordFile, encoding: .utf8) else {
                throw OfficeError(.notFound, "Không đọc được tệp mật khẩu \(passwordFile).")
            }
            password = text.trimmingCharacters(in: .newlines)
        }
        let storage = try await options.database.open()
        do {
            let founded = try await FrontDoor(desk: Desk(storage: storage)).found(
                FoundOffice(officeName: office, administratorName: name, login: login, password: password))
            try await storage.close()
            Terminal.line("Đã lập cơ quan «\(office)». Tài khoản quản trị: \(founded.login)")
            if passwordFile == nil {
                Terminal.line("Mật khẩu ban đầu (chỉ in một lần, phải đổi khi vào lần đầu): \(password)")
            }
        } catch {
            try? await storage.close()
            throw error
        }
    }
}
