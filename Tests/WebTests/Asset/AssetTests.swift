import Foundation
import Hummingbird
import Testing
import Web

@Suite("Static files")
struct AssetTests {
    static let assets = try? Assets(directory: directory)
    static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Assets").standardized

    @Test("A file has an address of its content, is kept for a year, compressed, and answers 304 to who has it")
    func serving() async throws {
        let assets = try Assets(directory: Self.directory)
        let client = TestSite.client(site: Site(officeName: "Sơn Hà", assets: assets))
        let path = assets.href("congvu.css").string
        let plain = try await client.get(path)
        let gzipped = try await client.get(path, headers: [.acceptEncoding: "br, gzip"])
        let again = try await client.get(path, headers: [.ifNoneMatch: plain.headers[.eTag] ?? ""])
        let old = try await client.get("/assets/000000000000/congvu.css")
        let head = try await client.send(.head, path)
        #expect(
            [plain, gzipped, again, old, head].map(\.status) == [200, 200, 304, 200, 200])
        #expect(
            [plain, gzipped, old].map { $0.headers[.cacheControl] } == [
                "public, max-age=31536000, immutable", "public, max-age=31536000, immutable", "no-cache",
            ])
        #expect(gzipped.headers[.contentEncoding] == "gzip" && plain.headers[.contentEncoding] == nil)
        #expect(plain.headers[.contentType] == "text/css; charset=utf-8" && head.body.isEmpty)
    }

    @Test(
        "What is no file of ours is not found",
        arguments: ["/assets/x/../Package.swift", "/assets/x/no.css", "/assets/x"])
    func missing(path: String) async throws {
        let client = TestSite.client(site: Site(officeName: "Sơn Hà", assets: try Assets(directory: Self.directory)))
        #expect(try await client.get(path).status == 404)
    }
}
