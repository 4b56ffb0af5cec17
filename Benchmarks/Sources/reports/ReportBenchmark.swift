import Desk
import Exchange
import Foundation
import Glibc
import Hummingbird
import Logging
import Measure
import Office
import Storage
import Web
import WorkTime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The leaders' board and a unit's report over real HTTP in an office with 1,000,000 obligations, and a workbook of
/// 100,000 rows.
///
///     reports [FOLDER OF THE DATA SET]
@main
struct ReportBenchmark {
    static func main() async throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "var/benchmark-reports"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // First, while the process holds nothing that could be used again unseen.
        try workbook(folder)
        let ledger = try await BigLedger.open(folder: folder)
        let cookie = try await signIn(ledger)
        let log = open(folder + "/requests.log", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard log >= 0, dup2(log, STDERR_FILENO) >= 0 else { throw CocoaError(.fileWriteUnknown) }
        print("SQLite with \(BigLedger.obligations) obligations, 60 units, 300 people; one request after another")
        try await serve(ledger, folder) { base in
            let pages =
                [
                    ("the leaders' board", "/reports", 50.0), ("a unit's report", "/reports/units/\(ledger.unit)", 100),
                    ("figures by unit", "/reports/figures", nil),
                    ("figures of a day five months ago", "/reports/figures?on=2025-10-14", nil),
                ] as [(String, String, Double?)]
            for (name, path, limit) in pages {
                let times = try await measured(base + path, cookie, times: limit == nil ? 10 : 100)
                print(line(name, times, limit))
            }
        }
        try await ledger.storage.close()
    }

    private static func line(_ name: String, _ times: [Double], _ limit: Double?) -> String {
        let sorted = times.sorted()
        func at(_ share: Double) -> Double { sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] }
        let verdict =
            limit.map { "; aim p95 \(ResultTable.written($0)) ms: \(at(0.95) <= $0 ? "reached" : "missed")" } ?? ""
        return "\(name): p50 \(ResultTable.written(at(0.5))) ms, p95 \(ResultTable.written(at(0.95))) ms, "
            + "p99 \(ResultTable.written(at(0.99))) ms\(verdict)"
    }

    private static func measured(_ url: String, _ cookie: String, times: Int) async throws -> [Double] {
        guard let address = URL(string: url) else { throw URLError(.badURL) }
        var request = URLRequest(url: address)
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        var result: [Double] = []
        for turn in 0..<(times + 3) {
            let watch = Stopwatch()
            let (_, response) = try await URLSession.shared.data(for: request)
            guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw URLError(.badServerResponse) }
            // The first ones warm.
            if turn >= 3 { result.append(watch.wallSeconds * 1_000) }
        }
        return result
    }

    /// Writes 100,000 rows as wide as an exported list.
    private static func workbook(_ folder: String) throws {
        let columns = (1...17).map {
            ReportTable.Column("Cột \($0)", $0 == 1 || $0 == 14 ? .number : $0 == 10 ? .day : .text)
        }
        let row: [ReportTable.Cell] = (1...17).map { place in
            switch place {
            case 1, 14, 15: .number(place * 1000)
            case 10, 13, 16: .day(BigLedger.today)
            case 4:
                .text(
                    "Rà soát, tham mưu giải quyết kiến nghị của cử tri và Nhân dân trên địa bàn tỉnh, báo cáo kết quả")
            default: .text("Phòng Hành chính - Quản trị")
            }
        }
        let path = folder + "/rows.xlsx"
        try? FileManager.default.removeItem(atPath: path)
        let before = try PeakMemory.begin()
        let watch = Stopwatch()
        let writer = try XLSXWriter(path: path)
        try writer.begin(ReportTable(title: "Nhiệm vụ", columns: columns))
        for _ in 0..<100_000 { try writer.append(row) }
        try writer.finish()
        let (seconds, memory) = (watch.wallSeconds, try PeakMemory.kilobytes() - before)
        print(
            "a workbook of 100,000 rows, 17 columns: \(ResultTable.fixed(seconds, 2)) s "
                + "(\(ResultTable.fixed(watch.processorSeconds, 2)) s of processor), \(memory / 1024) MB above what stood before; "
                + "aim 3 s, 100 MB: \(seconds <= 3 && memory <= 100 * 1024 ? "reached" : "missed")")
    }

    private static func signIn(_ ledger: BigLedger) async throws -> String {
        let token = SecretToken.random()
        try await ledger.storage.write { tx in
            let account =
                try AccountStore.find(tx, person: ledger.leader)?.id
                ?? AccountStore.insert(tx, person: ledger.leader, login: LoginName("lanhdao.doluong"))
            try AccountStore.setState(tx, account, to: .active)
            _ = try SessionStore.insert(
                tx, account: account, tokenHash: token.hash, address: "127.0.0.1", device: "benchmark")
        }
        return "congvu=\(token.text)"
    }

    private static func serve(
        _ ledger: BigLedger, _ folder: String, _ body: @Sendable @escaping (String) async throws -> Void
    ) async throws {
        let services = LedgerServices(
            desk: ledger.desk, books: NameBooks(), files: try FileStore(folder: URL(filePath: folder + "/files")),
            now: { BigLedger.now })
        let router = WebApp.router(
            site: Site(officeName: "Văn phòng UBND tỉnh Sơn Hà", assets: Assets(version: "benchmark")),
            sessions: SignedInVisitors(door: FrontDoor(desk: ledger.desk)),
            providers: [ReportRoutes(ReportServices(services, rules: .standard))])
        let (started, ready) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            router: router, server: WebApp.server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { ready.yield($0.localAddress?.port ?? 0) }, logger: Logger(label: "server"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await app.run() }
            var next = started.makeAsyncIterator()
            let port = await next.next() ?? 0
            try await body("http://127.0.0.1:\(port)")
            group.cancelAll()
        }
    }
}
