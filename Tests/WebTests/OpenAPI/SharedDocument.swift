import Synchronization

/// The OpenAPI document of the site, asked for and read once in a process: every site of the tests serves the same routes, and in
/// a program that is not optimised it takes seconds to write.
enum SharedDocument {
    private static let kept = Mutex<TestJSON?>(nil)

    /// As the client is given it the first time.
    static func json(by client: TestClient) async throws -> TestJSON {
        if let known = kept.withLock({ $0 }) { return known }
        let json = try TestJSON(try await client.get("/api/openapi.json").body)
        kept.withLock { $0 = json }
        return json
    }
}
