import ArgumentParser
import Desk
import Exchange
import Foundation
import Office

/// How `congvu serve` takes in dossiers of the national portal. The secret comes from the environment or a file, never from a flag that
/// others can see.
struct PortalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Kết nối Cổng Dịch vụ công quốc gia: drop:THƯ_MỤC (thả tệp JSON) hoặc https://MÁY/ĐƯỜNG_DẪN của bộ chuyển đổi (biến CONGVU_PORTAL; không có thì không nhận hồ sơ trực tuyến). Kết nối https: biến CONGVU_PORTAL_SECRET hoặc CONGVU_PORTAL_SECRET_FILE."
        ))
    var portal: String?

    @Option(help: "Tệp chứng thư gốc để kiểm tra bộ chuyển đổi (biến CONGVU_PORTAL_CA).")
    var portalCa: String?

    /// Nil without a portal; one error that names everything wrong at once.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> (any DossierPortal)? {
        func given(_ flag: String?, _ variable: String) -> String? {
            (flag ?? environment[variable]).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let address = given(portal, "CONGVU_PORTAL") else { return nil }
        if address.hasPrefix("drop:") {
            return try PortalFolder(folder: URL(filePath: String(address.dropFirst(5))))
        }
        var faults: [String] = []
        if address.wholeMatch(of: /https?:\/\/[^\s@]+/) == nil {
            faults.append("Kết nối «\(address)» phải có dạng drop:THƯ_MỤC hoặc https://máy/đường-dẫn")
        }
        var secret = given(nil, "CONGVU_PORTAL_SECRET")
        if let file = given(nil, "CONGVU_PORTAL_SECRET_FILE") {
            secret = try? String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
            if secret == nil { faults.append("Không đọc được tệp khóa \(file)") }
        }
        if (secret ?? "").isEmpty || (secret ?? "").contains(where: \.isWhitespace) {
            faults.append("Cần CONGVU_PORTAL_SECRET hoặc CONGVU_PORTAL_SECRET_FILE, không có khoảng trắng")
        }
        let authorities = given(portalCa, "CONGVU_PORTAL_CA")
        if let authorities, !FileManager.default.isReadableFile(atPath: authorities) {
            faults.append("Không đọc được tệp chứng thư \(authorities)")
        }
        guard faults.isEmpty, let secret else {
            throw OfficeError(.invalid, faults.joined(separator: "; ") + ".")
        }
        return HTTPPortal(.init(address: address, secret: secret, authorities: authorities))
    }
}
