import ArgumentParser
import Exchange
import Foundation

/// How `congvu serve` tells other systems what happens; which ones, administrators say in the product.
struct WebhookOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Máy trong mạng nội bộ được phép nhận sự kiện, «máy:cổng» cách nhau bằng dấu phẩy (biến CONGVU_WEBHOOK_MACHINES). Máy khác phải ở mạng công cộng."
        ))
    var webhookMachines: String?

    @Option(help: "Tệp chứng thư gốc để kiểm tra máy nhận sự kiện (biến CONGVU_WEBHOOK_CA).")
    var webhookCa: String?

    func caller(environment: [String: String] = ProcessInfo.processInfo.environment) -> OutwardCaller {
        let machines = (webhookMachines ?? environment["CONGVU_WEBHOOK_MACHINES"] ?? "").split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        let authorities = (webhookCa ?? environment["CONGVU_WEBHOOK_CA"]).flatMap { $0.isEmpty ? nil : $0 }
        return OutwardCaller(allowed: Set(machines), authorities: authorities, limit: 64 << 10, seconds: 15)
    }
}
