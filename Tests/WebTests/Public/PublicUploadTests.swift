import Foundation
import HTTPTypes
import Hummingbird
import Office
import TestSupport
import Testing

@testable import Desk
@testable import Web

@Suite("Fifty megabytes at every form that is open to everybody") struct PublicUploadTests {
    private static let most = 50 << 20
    private static let form = "application/x-www-form-urlencoded"
    private static let parts = "multipart/form-data; boundary=x"
    private static let json = "application/json"

    /// What can be posted without signing in, and in which kinds of body fifty megabytes are refused before they have come. Files may
    /// come to the last two, so that those in parts are read there.
    private static let places: [(path: String, types: [String])] = [
        ("/tra-cuu", [form, parts]), ("/danh-gia/:token", [form, parts]), ("/phan-anh/gui", [form, parts]),
        ("/api/public/look-up", [json]), ("/api/public/ratings", [json]), ("/api/public/ratings/questions", [json]),
        ("/api/public/feedback", [json]), ("/nop-ho-so/:id", [form]), ("/bo-sung", [form]),
    ]

    /// The site with an own form that is open; its address.
    private static func open(_ body: (PublicSite, String) async throws -> Void) async throws {
        try await PublicSite.with { site in
            let id = try await site.office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "2.990009", title: "Trình quy chế", field: "Hoạt động", audience: .internal,
                        online: .whole, process: "internal", unit: site.office.leadership, term: "8 ngày làm việc",
                        result: "Quyết định", basis: "Quy chế", parts: "Tờ trình",
                        ownForm: "Quyết định 1085/QĐ-TTg")), as: site.office.administrator)
            try await body(site, "/nop-ho-so/\(id)")
        }
    }

    /// What the office keeps: acts, and files.
    private static func kept(_ site: PublicSite) async throws -> [String] {
        try await site.office.journal() + site.ledger.site.files.hashes(changedBefore: .distantFuture).sorted()
    }

    @Test("No form for citizens is missing in the table")
    func whole() async throws {
        try await PublicSite.with { site in
            let doors = [
                "/tra-cuu", "/thu-tuc", "/bang-cong-khai", "/phan-anh", "/nop-ho-so", "/bo-sung", "/danh-gia",
                "/api/public",
            ]
            let posts = site.ledger.site.router().routes.filter { $0.method == .post }
                .map { MatrixRoutes.text($0.path) }
                .filter { path in doors.contains { path.hasPrefix($0) } }
            #expect(posts.sorted() == Self.places.map(\.path).sorted())
        }
    }

    @Test(
        "What is announced as too large is refused in Vietnamese before it has come, and others go on",
        .timeLimit(.minutes(5)))
    func announced() async throws {
        try await Self.open { site, ownForm in
            let link = try await site.link()
            let before = try await Self.kept(site)
            try await PublicAttackTests.serve(site.ledger.site.router()) { port in
                for (path, types) in Self.places {
                    let address = path.replacing("/nop-ho-so/:id", with: ownForm).replacing(
                        "/danh-gia/:token", with: link)
                    for type in types {
                        let head = """
                            POST \(address) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(type)\r\n\
                            Content-Length: \(Self.most)\r\n\r\nma=
                            """
                        let answer = try await RawConnection(port: port).exchange(head, until: "chưa được ghi nhận")
                        #expect(answer.hasPrefix("HTTP/1.1 413"), "\(path) \(type) \(answer.prefix(40))")
                        let other = try await RawConnection(port: port).exchange(
                            "GET /tra-cuu HTTP/1.1\r\nHost: localhost\r\n\r\n", until: "</html>")
                        #expect(other.hasPrefix("HTTP/1.1 200"), "\(path) \(type)")
                    }
                }
            }
            let after = try await Self.kept(site)
            #expect(after == before)
        }
    }

    @Test(
        "A file of fifty megabytes is refused with a sentence, what was typed stays, and nothing of it is kept",
        .timeLimit(.minutes(15)))
    func files() async throws {
        try await Self.open { site, ownForm in
            let large = TestFile(
                field: "file-0", name: "ban-quet.pdf", content: [UInt8](repeating: 0x41, count: Self.most))
            let before = try await Self.kept(site)
            let answer = try await site.stranger.post(
                ownForm,
                [
                    "kind": "organisation", "name": "Sở Nội vụ", "phone": "0912345678", "address": "Số 1",
                    "token": "0123456789abcdefghij", "buoc": "papers",
                ], files: [large])
            #expect(answer.status == 422 && answer.body.contains("«ban-quet.pdf» lớn quá 20 MB"))
            #expect(answer.body.contains("Sở Nội vụ"))
            let supplement = try await site.stranger.post(
                "/bo-sung", ["ma": PublicSite.typed(PublicSite.settledCode), "digits": "1111", "di": "gui"],
                files: [large])
            #expect(supplement.status == 422)
            let after = try await Self.kept(site)
            #expect(after == before)
            #expect(try await site.stranger.get("/tra-cuu").status == 200)
        }
    }
}
