import ArgumentParser
import Desk
import Exchange
import Foundation
import Office

/// From where `congvu serve` fetches papers that arrive by e-mail. Secrets come from the environment or a file, never from a
/// flag that others can see.
struct MailboxOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Hộp thư nhận văn bản: imaps://MÁY/THƯ_MỤC (như imaps://mail.tinh.example/INBOX) hoặc eml:THƯ_MỤC (thư đặt vào thư mục con «in», đuôi .eml) (biến CONGVU_MAILBOX; không có thì không nhận thư). Đăng nhập: biến CONGVU_MAILBOX_USER và CONGVU_MAILBOX_PASSWORD hoặc CONGVU_MAILBOX_PASSWORD_FILE."
        ))
    var mailbox: String?

    @Option(help: "Tệp chứng thư gốc để kiểm tra máy chủ hộp thư (biến CONGVU_MAILBOX_CA).")
    var mailboxCa: String?

    /// Nil without a mailbox; one error that names everything wrong at once.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> (any InterchangeHub)? {
        func given(_ flag: String?, _ variable: String) -> String? {
            (flag ?? environment[variable]).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let address = given(mailbox, "CONGVU_MAILBOX") else { return nil }
        if address.hasPrefix("eml:") {
            return try DropFolderHub(folder: URL(filePath: String(address.dropFirst(4))), endings: [".eml"])
        }
        var faults: [String] = []
        if address.wholeMatch(of: /imaps?:\/\/[^\/\s@;?]+\/[^\s;?]+/) == nil {
            faults.append("Hộp thư «\(address)» phải có dạng imaps://máy/INBOX hoặc eml:THƯ_MỤC")
        }
        var password = given(nil, "CONGVU_MAILBOX_PASSWORD")
        if let file = given(nil, "CONGVU_MAILBOX_PASSWORD_FILE") {
            password = try? String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(
                in: .whitespacesAndNewlines)
            if password == nil { faults.append("Không đọc được tệp mật khẩu \(file)") }
        }
        let user = given(nil, "CONGVU_MAILBOX_USER")
        if user == nil || password == nil {
            faults.append("Cần CONGVU_MAILBOX_USER và CONGVU_MAILBOX_PASSWORD hoặc CONGVU_MAILBOX_PASSWORD_FILE")
        }
        let authorities = given(mailboxCa, "CONGVU_MAILBOX_CA")
        if let authorities, !FileManager.default.isReadableFile(atPath: authorities) {
            faults.append("Không đọc được tệp chứng thư \(authorities)")
        }
        guard faults.isEmpty, let user, let password else {
            throw OfficeError(.invalid, faults.joined(separator: "; ") + ".")
        }
        return IMAPMailbox(
            MailboxSettings(address: address, user: user, password: password, authorities: authorities))
    }
}
