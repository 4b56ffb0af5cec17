import Desk
import Foundation
import Hummingbird
import Logging
import Office
import Web
import WorkTime

/// The whole site in this process, as it is served, believing a proxy on this machine, so that requests come from many addresses.
struct CitizenServer {
    let office: CitizenOffice
    let board: PublicBoard
    let folder: String

    /// Runs `body` with the port while the site answers and the board is told several times a second, as by the program.
    func run(_ body: @Sendable @escaping (Int) async throws -> Void) async throws {
        let (started, ready) = AsyncStream.makeStream(of: Int.self)
        let router = try site()
        try await withThrowingTaskGroup(of: Void.self) { group in
            let logger = Logger(label: "server")
            let app = Application(
                router: router, server: WebApp.server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { ready.yield($0.localAddress?.port ?? 0) }, logger: logger)
            group.addTask { try await app.run() }
            group.addTask {
                while true {
                    try await board.tell(from: office.desk)
                    try await Task.sleep(for: .milliseconds(200))
                }
            }
            var next = started.makeAsyncIterator()
            try await body(await next.next() ?? 0)
            group.cancelAll()
        }
    }

    private func site() throws -> Router<WebContext> {
        let files = try FileStore(folder: URL(filePath: folder + "/files"))
        var services = SiteServices(
            desk: office.desk, door: FrontDoor(desk: office.desk), books: NameBooks(), files: files,
            intake: PaperIntake(
                desk: office.desk, names: { throw Unused() }, readAnnex: { _, _ in throw Unused() },
                read: { _, _ in throw Unused() }),
            sheets: { _ in throw Unused() }, live: LiveBroadcaster(), rules: .standard, metrics: MetricsRegistry(),
            checks: [], now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) })
        services.board = board
        services.refusalAfter = .milliseconds(300)
        return WebApp.router(
            site: Site(
                officeName: "Văn phòng UBND tỉnh Sơn Hà", assets: Assets(version: "benchmark"),
                trustedProxies: [AddressBlock("127.0.0.1")].compactMap(\.self)),
            sessions: SignedInVisitors(door: services.door), providers: SitePages.providers(services))
    }

    private struct Unused: Error {}
}
