import ArgumentParser
import Exchange
import Foundation
import Office

/// How `congvu serve` sends mail. Secrets come from the environment or a file, never from a flag that others can see.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Máy chủ thư: smtp://MÁY:CỔNG (STARTTLS) hoặc smtps://MÁY:CỔNG (biến CONGVU_SMTP; không có thì không gửi thư). Tên và mật khẩu đăng nhập: biến CONGVU_SMTP_USER và CONGVU_SMTP_PASSWORD hoặc CONGVU_SMTP_PASSWORD_FILE."
        ))
    var smtp: String?

    @Option(help: "Địa chỉ thư người gửi (biến CONGVU_MAIL_FROM).")
    var mailFrom: String?

    @Option(help: "Tệp chứng thư gốc để kiểm tra máy chủ thư (biến CONGVU_SMTP_CA; mặc định của hệ điều hành).")
    var smtpCa: String?

    @Option(help: "Giờ gửi thư tổng hợp hằng ngày, 0–23 (biến CONGVU_DIGEST_HOUR; mặc định 7).")
    var digestHour: Int?

    struct Choice: Sendable {
        /// Without the sender's name; nil sends nothing.
        let server: MailSettings?
        let digestHour: Int
    }

    /// The settings that hold, or one error that names everything wrong at once.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Choice {
        var faults: [String] = []
        func given(_ flag: String?, _ variable: String) -> String? {
            (flag ?? environment[variable]).flatMap { $0.isEmpty ? nil : $0 }
        }
        let hourText = given(digestHour.map(String.init), "CONGVU_DIGEST_HOUR") ?? "7"
        let hour = Int(hourText) ?? -1
        if !(0...23).contains(hour) { faults.append("Giờ gửi thư tổng hợp «\(hourText)» phải là số từ 0 đến 23") }
        var server: MailSettings?
        if let address = given(smtp, "CONGVU_SMTP") {
            if address.wholeMatch(of: /smtps?:\/\/[^\/@\s]+/) == nil {
                faults.append("Máy chủ thư «\(address)» phải có dạng smtp://máy:cổng hoặc smtps://máy:cổng")
            }
            let sender = given(mailFrom, "CONGVU_MAIL_FROM") ?? ""
            if sender.wholeMatch(of: /[^@\s<>"]+@[A-Za-z0-9.-]+/) == nil {
                faults.append("Cần địa chỉ người gửi hợp lệ: --mail-from hoặc CONGVU_MAIL_FROM")
            }
            let authorities = given(smtpCa, "CONGVU_SMTP_CA")
            if let authorities, !FileManager.default.isReadableFile(atPath: authorities) {
                faults.append("Không đọc được tệp chứng thư \(authorities)")
            }
            var password = given(nil, "CONGVU_SMTP_PASSWORD")
            if let file = given(nil, "CONGVU_SMTP_PASSWORD_FILE") {
                password = try? String(contentsOfFile: file, encoding: .utf8)
                    .trimmingCharacters(in: .whitespacesAndNewlines)
                if password == nil { faults.append("Không đọc được tệp mật khẩu \(file)") }
            }
            let user = given(nil, "CONGVU_SMTP_USER")
            if (user == nil) != (password == nil) {
                faults.append("CONGVU_SMTP_USER và mật khẩu phải có cả hai hoặc không có cái nào")
            }
            server = MailSettings(
                server: address, sender: sender, senderName: "",
                login: user.flatMap { user in password.map { .init(user: user, password: $0) } },
                authorities: authorities)
        }
        guard faults.isEmpty else { throw OfficeError(.invalid, faults.joined(separator: "; ") + ".") }
        return Choice(server: server, digestHour: hour)
    }
}
