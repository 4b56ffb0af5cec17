import Desk
import Hummingbird
import HummingbirdCore
import Office
import Storage
import Testing
import Web

/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /look | anybody | what the reads of this page must see, and whether a replica may answer them |
/// | GET | /look-and-note | anybody | the same after a write |
/// | GET | /look-twice | anybody | the same within what must be true, and after it |
/// | POST | /act | anybody | the same, then a write |
/// | POST | /lost | anybody | fails after a write |
private struct Routes: RouteProvider {
    func add(to routes: WebRoutes) {
        routes.open.get("/look") { _, _ in Self.words }
        routes.open.get("/look-and-note") { _, _ in
            ReadingScope.current?.note(LogPosition(timeline: 1, bytes: 32))
            return Self.words
        }
        routes.open.get("/look-twice") { _, _ -> String in
            let within = try await ReplicaReading.withoutReplica { Self.words }
            return "\(within), \(Self.words)"
        }
        routes.open.post("/act") { _, _ in
            let words = Self.words
            ReadingScope.current?.note(LogPosition(timeline: 1, bytes: 16))
            return words
        }
        routes.open.post("/lost") { _, _ -> String in
            ReadingScope.current?.note(.unknown)
            throw OfficeError(.unavailable, "Hệ thống đang bận.")
        }
    }

    static var words: String {
        guard let scope = ReadingScope.current else { return "primary" }
        return "\(scope.known?.description ?? "anything") \(scope.mayFollow)"
    }
}

@Suite("Which pages may be read from a replica")
struct ReplicaReadsTests {
    private static func client(hasReplica: Bool) -> TestClient {
        var site = TestSite.site
        site.hasReplica = hasReplica
        return TestSite.client(Routes(), site: site)
    }

    @Test("A page may, an act may not; after the act its browser knows what it wrote, on whichever server it asks")
    func acts() async throws {
        let client = Self.client(hasReplica: true)
        let before = try await client.get("/look").body
        let act = try await client.post("/act").body
        let kept = await client.cookie("congvu_written")
        let after = try await client.get("/look").body
        #expect([before, act, after] == ["anything true", "anything false", "00000001-0000000000000010 true"])
        #expect(kept == "00000001-0000000000000010")
        let other = Self.client(hasReplica: true)
        await other.setCookie("congvu_written", "00000001-0000000000000010")
        let elsewhere = try await other.get("/look").body
        #expect(elsewhere == after)
    }

    @Test("A page that notes something is known by its browser too")
    func looks() async throws {
        let client = Self.client(hasReplica: true)
        let page = try await client.get("/look-and-note").body
        let kept = await client.cookie("congvu_written")
        #expect(page == "00000001-0000000000000020 true" && kept == "00000001-0000000000000020")
    }

    @Test("What decides about a change is read from the primary, and so is the rest of that page")
    func decisions() async throws {
        let page = try await Self.client(hasReplica: true).get("/look-twice").body
        #expect(page == "primary, anything false")
    }

    @Test("After an act of which nobody knows whether it was kept, the next page is read from the primary")
    func lostActs() async throws {
        let client = Self.client(hasReplica: true)
        let status = try await client.post("/lost").status
        let page = try await client.get("/look").body
        #expect(status == 503 && page == "FFFFFFFF-0000000000000000 true")
    }

    @Test("Of what was written and what was told of the later one counts; what is no mark is passed over")
    func told() async throws {
        let client = Self.client(hasReplica: true)
        await client.setCookie("congvu_written", "00000001-0000000000000010")
        await client.setCookie("congvu_told", "00000001-0000000000000030")
        let told = try await client.get("/look").body
        await client.setCookie("congvu_told", "<script>")
        let spoiled = try await client.get("/look").body
        #expect([told, spoiled] == ["00000001-0000000000000030 true", "00000001-0000000000000010 true"])
    }

    @Test("Without a replica nothing is kept in the browser, and every page is read from the one database")
    func alone() async throws {
        let client = Self.client(hasReplica: false)
        let pages = [try await client.get("/look").body, try await client.post("/act").body]
        let kept = await client.cookie("congvu_written")
        #expect(pages == ["primary", "primary"] && kept == nil)
    }
}
