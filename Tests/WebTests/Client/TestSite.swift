import Hummingbird
import Web

/// A site for tests: fixed names, no files, the providers given.
enum TestSite {
    static let site = Site(officeName: "Văn phòng UBND tỉnh Sơn Hà", assets: Assets(version: "test"))

    static func client(_ providers: any RouteProvider..., site: Site = site) -> TestClient {
        TestClient(WebApp.router(site: site, sessions: FixedSessions(), providers: providers))
    }

    /// A client that the clerk of `FixedSessions` is signed in with.
    static func clerk(_ providers: any RouteProvider...) async -> TestClient {
        let client = TestClient(WebApp.router(site: site, sessions: FixedSessions(), providers: providers))
        await client.setCookie("congvu", "lan")
        return client
    }
}
