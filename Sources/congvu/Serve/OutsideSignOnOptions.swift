import ArgumentParser
import Desk
import Exchange
import Foundation
import Office

/// By which other system's accounts people may sign in (OpenID Connect). The secret comes from the environment or a file,
/// never from a flag that others can see.
struct OutsideSignOnOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Hệ thống đăng nhập một lần (OpenID Connect), như https://sso.tinh.vn (biến CONGVU_OIDC; không có thì chỉ dùng mật khẩu). Địa chỉ quay về cần khai ở đó: ĐỊA_CHỈ_TRANG/sign-in/office/return."
        ))
    var oidc: String?

    @Option(
        help: ArgumentHelp(
            "Mã ứng dụng ở hệ thống đăng nhập (biến CONGVU_OIDC_CLIENT). Khóa bí mật, nếu có: biến CONGVU_OIDC_SECRET hoặc CONGVU_OIDC_SECRET_FILE."
        ))
    var oidcClient: String?

    @Option(help: "Chữ trên nút đăng nhập (biến CONGVU_OIDC_TITLE).")
    var oidcTitle: String?

    @Option(
        help: "Thuộc tính mang tên đăng nhập ở đây (biến CONGVU_OIDC_CLAIM; mặc định preferred_username).")
    var oidcClaim: String?

    @Option(help: "Tệp chứng thư gốc để kiểm tra hệ thống đăng nhập (biến CONGVU_OIDC_CA).")
    var oidcCa: String?

    /// Nil without another system; one error that names everything wrong at once. `origin` is the site's address.
    func provider(
        origin: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> OutsideProvider? {
        func given(_ flag: String?, _ variable: String) -> String? {
            (flag ?? environment[variable]).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let issuer = given(oidc, "CONGVU_OIDC") else { return nil }
        var faults: [String] = []
        let machine = OutwardCaller.machine(of: issuer)
        if machine == nil {
            faults.append("Hệ thống đăng nhập «\(issuer)» phải có dạng https://máy/đường-dẫn")
        }
        let client = given(oidcClient, "CONGVU_OIDC_CLIENT") ?? ""
        if client.isEmpty { faults.append("Cần mã ứng dụng: --oidc-client hoặc CONGVU_OIDC_CLIENT") }
        var secret = given(nil, "CONGVU_OIDC_SECRET")
        if let file = given(nil, "CONGVU_OIDC_SECRET_FILE") {
            secret = try? String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
            if secret == nil { faults.append("Không đọc được tệp khóa \(file)") }
        }
        let authorities = given(oidcCa, "CONGVU_OIDC_CA")
        if let authorities, !FileManager.default.isReadableFile(atPath: authorities) {
            faults.append("Không đọc được tệp chứng thư \(authorities)")
        }
        guard faults.isEmpty, let machine else { throw OfficeError(.invalid, faults.joined(separator: "; ") + ".") }
        var settings = OutsideSettings(
            issuer: issuer, client: client, secret: secret, returnAddress: origin + "/sign-in/office/return",
            endAddress: origin + "/sign-in")
        if let title = given(oidcTitle, "CONGVU_OIDC_TITLE") { settings.title = title }
        if let claim = given(oidcClaim, "CONGVU_OIDC_CLAIM") { settings.claim = claim }
        // The machine that was named may stand in the office's own network; any other that it names may not.
        let caller = OutwardCaller(allowed: [machine], authorities: authorities)
        return OutsideProvider(settings, fetch: caller.outside)
    }
}
