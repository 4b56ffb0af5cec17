import ArgumentParser
import Desk
import Exchange
import Foundation
import Office

/// How `congvu serve` takes part in the interchange of papers. Secrets come from the environment or a file, never from a
/// flag that others can see.
struct InterchangeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Kết nối liên thông: drop:THƯ_MỤC (thả tệp) hoặc https://MÁY/ĐƯỜNG_DẪN (biến CONGVU_INTERCHANGE; không có thì không liên thông). Kết nối https: biến CONGVU_INTERCHANGE_SYSTEM và CONGVU_INTERCHANGE_SECRET hoặc CONGVU_INTERCHANGE_SECRET_FILE."
        ))
    var interchange: String?

    @Option(help: "Mã định danh của cơ quan trên trục liên thông, như H48.01 (biến CONGVU_INTERCHANGE_CODE).")
    var interchangeCode: String?

    @Option(help: "Tệp chứng thư gốc để kiểm tra máy chủ liên thông (biến CONGVU_INTERCHANGE_CA).")
    var interchangeCa: String?

    struct Choice: Sendable {
        let code: AgencyCode
        let hub: any InterchangeHub
    }

    /// Nil without an interchange; one error that names everything wrong at once.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Choice? {
        func given(_ flag: String?, _ variable: String) -> String? {
            (flag ?? environment[variable]).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let address = given(interchange, "CONGVU_INTERCHANGE") else { return nil }
        var faults: [String] = []
        let typed = given(interchangeCode, "CONGVU_INTERCHANGE_CODE") ?? ""
        let code = AgencyCode(typed)
        if code == nil {
            faults.append("Mã định danh «\(typed)» không hợp lệ; viết như H48.01 ở CONGVU_INTERCHANGE_CODE")
        }
        var hub: (any InterchangeHub)?
        if address.hasPrefix("drop:") {
            hub = try DropFolderHub(folder: URL(filePath: String(address.dropFirst(5))))
        } else if address.wholeMatch(of: /https?:\/\/[^\s@]+/) != nil {
            let system = given(nil, "CONGVU_INTERCHANGE_SYSTEM") ?? ""
            let secret = try secret(environment, &faults) ?? ""
            for (value, name) in [(system, "SYSTEM"), (secret, "SECRET")]
            where value.isEmpty || value.contains(where: \.isWhitespace) {
                faults.append("Cần CONGVU_INTERCHANGE_\(name), không có khoảng trắng")
            }
            let authorities = given(interchangeCa, "CONGVU_INTERCHANGE_CA")
            if let authorities, !FileManager.default.isReadableFile(atPath: authorities) {
                faults.append("Không đọc được tệp chứng thư \(authorities)")
            }
            hub = HTTPHub(.init(address: address, system: system, secret: secret, authorities: authorities))
        } else {
            faults.append("Kết nối liên thông «\(address)» phải có dạng drop:THƯ_MỤC hoặc https://máy/đường-dẫn")
        }
        guard faults.isEmpty, let code, let hub else {
            throw OfficeError(.invalid, faults.joined(separator: "; ") + ".")
        }
        return Choice(code: code, hub: hub)
    }

    private func secret(_ environment: [String: String], _ faults: inout [String]) throws -> String? {
        guard let file = environment["CONGVU_INTERCHANGE_SECRET_FILE"], !file.isEmpty else {
            return environment["CONGVU_INTERCHANGE_SECRET"]
        }
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            faults.append("Không đọc được tệp khóa \(file)")
            return nil
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
