import ArgumentParser
import Foundation
import Office
import Web

/// What `congvu serve` may be told: a flag wins over the environment, which wins over the default.
struct ServeOptions: ParsableArguments {
    @Option(
        help:
            "Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgres://… (biến CONGVU_DATABASE; mặc định sqlite:var/congvu.sqlite)."
    )
    var database: DatabaseAddress?

    @Option(
        help:
            "Máy dự phòng (streaming replica) của cơ sở dữ liệu PostgreSQL để các trang đọc bớt từ đó: postgres://… (biến CONGVU_REPLICA; không có thì đọc hết từ máy chính)."
    )
    var replica: DatabaseAddress?

    @Option(help: "Thư mục lưu tệp (biến CONGVU_FILES; mặc định var/files).")
    var files: String?

    @Option(help: "Địa chỉ lắng nghe (biến CONGVU_HOST; mặc định 127.0.0.1).")
    var host: String?

    @Option(help: "Cổng lắng nghe (biến CONGVU_PORT; mặc định 8080).")
    var port: Int?

    @Option(help: "Địa chỉ người dùng gõ, https://… (biến CONGVU_ORIGIN): cookie chỉ đi qua kênh bảo mật.")
    var origin: String?

    @Option(help: "Thư mục giao diện (biến CONGVU_ASSETS; mặc định tìm cạnh chương trình).")
    var assets: String?

    @Option(
        help:
            "Thư mục chứng thư gốc tin cậy và danh sách thu hồi để kiểm tra chữ ký số (biến CONGVU_ROOTS; mặc định var/roots)."
    )
    var roots: String?

    @Option(
        help:
            "Tệp cấu hình khoá ký số của cơ quan và của người ký (YAML, biến CONGVU_SIGNING; không có thì hệ thống không ký số)."
    )
    var signing: String?

    @Option(
        help: ArgumentHelp(
            "Máy chủ trong mạng nội bộ được hỏi về chứng thư bị thu hồi, dạng máy:cổng, lặp lại được (biến CONGVU_REVOCATION_MACHINES, cách nhau bằng dấu phẩy); máy trên Internet không cần khai báo.",
            valueName: "máy:cổng"))
    var revocationMachine: [String] = []

    @Option(
        help: ArgumentHelp(
            "Máy chủ proxy được tin khi báo địa chỉ người dùng: địa chỉ hoặc dải địa chỉ như 10.1.0.0/16, lặp lại được (biến CONGVU_TRUSTED_PROXIES, cách nhau bằng dấu phẩy).",
            valueName: "địa-chỉ"))
    var trustedProxy: [String] = []

    @Flag(
        help:
            "Chỉ cho xem, không cho thay đổi gì: để bảo trì hoặc kiểm tra (biến CONGVU_READ_ONLY=yes)."
    )
    var readOnly = false

    @Option(help: .hidden)
    var showAccounts: String?

    /// The settings that hold, or one error that names everything wrong at once.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> ServeSettings {
        var faults: [String] = []
        func given(_ flag: String?, _ variable: String) -> String? { flag ?? environment[variable] }

        var database = database ?? .sqlite(path: "var/congvu.sqlite")
        if self.database == nil, let text = environment["CONGVU_DATABASE"] {
            if let address = DatabaseAddress(argument: text) {
                database = address
            } else {
                faults.append("CONGVU_DATABASE phải là sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
            }
        }
        let replica = replicaURL(of: database, environment, &faults)
        let portText = given(port.map(String.init), "CONGVU_PORT") ?? "8080"
        let port = Int(portText) ?? -1
        if !(1...65535).contains(port) { faults.append("Cổng «\(portText)» phải là số từ 1 đến 65535") }
        let origin = given(origin, "CONGVU_ORIGIN")
        if let origin, origin.wholeMatch(of: /https?:\/\/[^\/\s]+/) == nil {
            faults.append("Địa chỉ «\(origin)» phải có dạng https://ten-mien, không có gì phía sau")
        }
        let assets =
            given(assets, "CONGVU_ASSETS").map { URL(filePath: $0) } ?? ProgramFolder.find("Assets", with: "congvu.css")
        if assets == nil { faults.append("Không tìm thấy thư mục giao diện; dùng --assets") }
        let listed = (environment["CONGVU_TRUSTED_PROXIES"] ?? "").split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        let askedMachines = (environment["CONGVU_REVOCATION_MACHINES"] ?? "").split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces).lowercased()
        }
        let machines = revocationMachine.isEmpty ? askedMachines : revocationMachine.map { $0.lowercased() }
        for machine in machines where machine.wholeMatch(of: /[a-z0-9.\-]+:[0-9]{1,5}/) == nil {
            faults.append("Máy chủ thu hồi «\(machine)» phải có dạng máy:cổng")
        }
        let proxies = (trustedProxy.isEmpty ? listed.filter { !$0.isEmpty } : trustedProxy)
        for proxy in proxies where AddressBlock(proxy) == nil {
            faults.append("Proxy «\(proxy)» phải là địa chỉ IP hoặc dải địa chỉ như 10.1.0.0/16")
        }
        guard faults.isEmpty, let assets else {
            throw OfficeError(.invalid, faults.joined(separator: "; ") + ".")
        }
        return ServeSettings(
            database: database, replica: replica, files: URL(filePath: given(files, "CONGVU_FILES") ?? "var/files"),
            host: given(host, "CONGVU_HOST") ?? "127.0.0.1", port: port, origin: origin, assets: assets,
            roots: URL(filePath: given(roots, "CONGVU_ROOTS") ?? "var/roots"),
            signing: given(signing, "CONGVU_SIGNING").map { URL(filePath: $0) },
            revocationMachines: Set(machines), trustedProxies: proxies.compactMap { AddressBlock($0) },
            isReadOnly: readOnly || environment["CONGVU_READ_ONLY"] == "yes")
    }

    /// Where the replica is, which only PostgreSQL has; nil without one.
    private func replicaURL(
        of database: DatabaseAddress, _ environment: [String: String], _ faults: inout [String]
    ) -> String? {
        let text = environment["CONGVU_REPLICA"].flatMap { $0.isEmpty ? nil : $0 }
        guard replica != nil || text != nil else { return nil }
        guard case .postgres(let url) = replica ?? text.flatMap({ DatabaseAddress(argument: $0) }) else {
            faults.append("Địa chỉ máy dự phòng (--replica, CONGVU_REPLICA) phải là postgres://…")
            return nil
        }
        guard case .postgres = database else {
            faults.append(
                "Chỉ cơ sở dữ liệu PostgreSQL có máy dự phòng: bỏ --replica hoặc dùng --database postgres://…")
            return nil
        }
        return url
    }
}
