import Desk
import Foundation
import Hummingbird
import Logging
import Office
import Storage
import Synchronization
import Web

/// Three servers in this process: the bare framework, the framework with one query, and the site as it is.
struct BenchmarkServer {
    let office: BenchmarkOffice

    struct Addresses: Sendable {
        let hello: String
        let query: String
        let rows: String
        let page: String
    }

    /// Runs `body` while all three answer.
    func run(_ body: @Sendable (Addresses) async throws -> Void) async throws {
        let (started, ready) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            var ports: [Int] = []
            var next = started.makeAsyncIterator()
            func serve<Context: RequestContext>(_ router: Router<Context>) async
            where Context.Source == ApplicationRequestContextSource {
                let logger = Logger(label: "server")
                let app = Application(
                    router: router, server: WebApp.server,
                    configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                    onServerRunning: { ready.yield($0.localAddress?.port ?? 0) }, logger: logger)
                group.addTask { try await app.run() }
                ports.append(await next.next() ?? 0)
            }
            await serve(plain)
            await serve(try site())
            try await body(
                Addresses(
                    hello: "http://127.0.0.1:\(ports[0])/hello", query: "http://127.0.0.1:\(ports[0])/query",
                    rows: "http://127.0.0.1:\(ports[0])/rows",
                    page: "http://127.0.0.1:\(ports[1])/work"))
            group.cancelAll()
        }
    }

    private var plain: Router<BasicRequestContext> {
        let router = Router()
        let holder = Key<Party>(office.officer)
        router.get("hello") { _, _ in "hello" }
        router.get("query") { [storage = office.storage] _, _ in
            try await storage.read { tx in
                try tx.query(
                    """
                    SELECT w.obligation_id, w.sort_due, o.content, o.state, o.progress FROM work_item w
                    JOIN obligation o ON o.id = w.obligation_id
                    WHERE w.holder_id = \(holder) AND w.tab = 'waiting' AND w.is_open = TRUE
                    ORDER BY w.sort_due, w.obligation_id LIMIT 50
                    """
                ).map { row in
                    "\(try row.int("obligation_id")) \(try row.text("sort_due")) \(try row.text("content")) "
                        + "\(try row.text("state")) \(try row.int("progress"))\n"
                }.joined()
            }
        }
        router.get("rows") { [door = office.door] request, _ in
            let cookie = request.headers[.cookie] ?? ""
            let token = String(cookie.dropFirst("congvu=".count))
            guard let found = try await door.visitor(token, asking: RowsOfPage()) else {
                throw HTTPError(.unauthorized)
            }
            return found.answer
        }
        return router
    }

    private func site() throws -> Router<WebContext> {
        let services = LedgerServices(
            desk: office.desk, books: NameBooks(),
            files: try FileStore(folder: URL(filePath: office.folder + "/files")),
            now: { BenchmarkOffice.now })
        return WebApp.router(
            site: Site(officeName: "Văn phòng UBND tỉnh Sơn Hà", assets: Assets(version: "benchmark")),
            sessions: SignedInVisitors(door: office.door), providers: [WorklistRoutes(services)])
    }
}
