import HTTPTypes
import Metrics
import Office
import Storage
import Testing
import Web

@Suite("What is measured")
struct MetricsTests {
    @Test("Every measurement is written as Prometheus reads it")
    func exposition() throws {
        let registry = MetricsRegistry()
        for _ in 0..<2 {
            Counter(label: "outbox.sent", dimensions: [("kind", "mail\"\\\n")], factory: registry).increment(by: 2)
        }
        Meter(label: "live_listeners", dimensions: [], factory: registry).set(3)
        let timer = Timer(label: "http_request_duration", dimensions: [("route", "/work")], factory: registry)
        timer.recordNanoseconds(3_000_000)
        timer.recordNanoseconds(700_000_000)
        Recorder(label: "paper_bytes", dimensions: [], aggregate: true, factory: registry).record(Int64(50_000))
        // A name that means two kinds keeps the first.
        Meter(label: "paper_bytes", dimensions: [], factory: registry).set(1)
        try expectGolden("metrics", text: registry.exposition(), kind: "txt")
    }

    @Test("Readiness names what is missing, or what hinders writing; measurements are for this machine")
    func health() async throws {
        struct Gone: Error {}
        let registry = MetricsRegistry()
        let sick = HealthRoutes(registry: registry, checks: [.init("files") {}, .init("database") { throw Gone() }])
        let client = TestSite.client(sick)
        #expect([try await client.get("/health/live").status, try await client.get("/metrics").status] == [200, 200])
        let ready = try await client.get("/health/ready")
        #expect(ready.status == 503 && ready.body == "database\n")
        let refusal = OfficeError(.unavailable, "Cơ sở dữ liệu đang chỉ đọc.")
        let unwritable = TestSite.client(
            HealthRoutes(registry: registry, checks: [.init("writing", isNeeded: false) { throw refusal }]))
        let said = try await unwritable.get("/health/ready")
        #expect(said.status == 200 && said.body == "ok\nwriting: Cơ sở dữ liệu đang chỉ đọc.\n")
        let well = TestSite.client(HealthRoutes(registry: registry, checks: []))
        #expect(try await well.get("/health/ready").body == "ok\n")
    }

    @Test("Readiness is asked of the primary, also where pages are read from a replica")
    func replica() async throws {
        let check = ReadinessCheck("database") {
            guard ReadingScope.current == nil else { throw OfficeError(.unavailable, "Máy dự phòng trả lời.") }
        }
        var site = TestSite.site
        site.hasReplica = true
        let client = TestSite.client(HealthRoutes(registry: MetricsRegistry(), checks: [check]), site: site)
        let ready = try await client.get("/health/ready")
        #expect(ready.status == 200 && ready.body == "ok\n")
    }

    @Test(
        "Behind a proxy only this machine itself sees the measurements",
        arguments: [
            ("203.0.113.9", 404), ("127.0.0.1, 203.0.113.9", 404), ("203.0.113.9, 127.0.0.1", 404), ("127.0.0.1", 200),
            ("203.0.113.9, đâu đó", 200),
        ])
    func proxy(forwarded: String, status: Int) async throws {
        var site = TestSite.site
        site.trustedProxies = [AddressBlock("127.0.0.0/8")].compactMap { $0 }
        let client = TestSite.client(HealthRoutes(registry: MetricsRegistry(), checks: []), site: site)
        #expect(try await client.get("/metrics", headers: [.forwardedFor: forwarded]).status == status)
    }
}
