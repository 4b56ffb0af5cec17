import Desk
import Foundation
import Office
import Storage
import TestSupport
import Testing

@testable import Web

/// A walk through the site with everything logged, by a citizen, a clerk and an administrator.
@Suite("What the log says of people") struct LogSecrecyTests {
    /// What was typed, sent or shown, and may stand in no line, however it is written.
    private static let secrets = [
        "Trần Quốc Bảo", "0912345678", "bao.tq@vidu.vn", "Lê Lợi", "chuyện trong nhà", "don-cua-bao", "Lê Văn Kín",
        "lan.nt", "quantri", TestOffice.password, "mật khẩu gõ sai", "Ngô Thị Lan", "Lý Quang Huy", "PDF-1.7",
    ]
    private static let keys: Set = [
        "http.method", "http.route", "http.status", "duration.ms", "person", "hb.request.id", "reference",
        "way", "why",
    ]

    private static func typed(_ more: KeyValuePairs<String, String>) -> String {
        let who: KeyValuePairs = [
            "kind": "organisation", "name": "Trần Quốc Bảo", "phone": "0912345678", "email": "bao.tq@vidu.vn",
            "address": "7 Lê Lợi", "token": "0123456789abcdefghij", "field-subject": "chuyện trong nhà",
        ]
        return FormPost.encoded(who) + "&" + FormPost.encoded(more)
    }

    private static func citizen(_ client: TestClient) async throws {
        let papers = try await client.post(
            "/nop-ho-so/1",
            [
                "kind": "organisation", "name": "Trần Quốc Bảo", "phone": "0912345678", "address": "7 Lê Lợi",
                "token": "0123456789abcdefghij", "field-subject": "chuyện trong nhà", "buoc": "papers",
            ], files: [TestFile(field: "file-0", name: "don-cua-bao.pdf", content: Array("%PDF-1.7".utf8))])
        #expect(papers.status == 200)
        _ = try await client.post(
            "/nop-ho-so/1", form: typed(["wish": "post", "wish-address": "7 Lê Lợi", "buoc": "check"]))
        for digits in ["5678", "0000"] {
            _ = try await client.post("/tra-cuu", ["ma": "T00-250314-0001", "digits": digits])
        }
        #expect(try await client.get("/khong-co/Tr%E1%BA%A7n-Qu%E1%BB%91c-B%E1%BA%A3o?so=0912345678").status == 404)
        let wrong = try await client.post("/sign-in", ["login": "lan.nt", "password": "mật khẩu gõ sai"])
        #expect(wrong.status != 303)
    }

    private static func officers(_ clerk: TestClient, _ administrator: TestClient) async throws {
        for path in ["/work", "/search?q=Tr%E1%BA%A7n+Qu%E1%BB%91c+B%E1%BA%A3o", "/dossiers/online", "/documents/999"] {
            _ = try await clerk.get(path)
        }
        let list = "Họ và tên;Đơn vị;Chức danh;Tên đăng nhập\nLê Văn Kín;Phòng Nội chính;Chuyên viên;kin.lv"
        _ = try await administrator.post(
            "/administration/imports", files: [TestFile(name: "nhan-su.csv", content: Array(list.utf8))])
        for path in ["/administration/people", "/administration/journal", "/administration/operations"] {
            #expect(try await administrator.get(path).status == 200)
        }
    }

    @Test("No name, number, address, login, password or content that was typed or shown stands in any line")
    func walk() async throws {
        var rules = try ShippedRules.rules.get()
        rules.open = PublicRules()
        try await withLedger(rules: rules) { ledger in
            let office = ledger.office
            _ = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "2.990009", title: "Thủ tục nội bộ", field: "Hoạt động", audience: .internal,
                        online: .whole, process: "internal", unit: office.leadership, term: "8 ngày làm việc",
                        result: "Quyết định", basis: "Quy chế", parts: "Tờ trình", ownForm: "Quyết định 1085/QĐ-TTg")),
                as: office.administrator)
            let log = CapturedLog()
            let site = ledger.site
            try await Self.citizen(TestClient(site.router(), logger: log.logger))
            let clerk = try await site.client(office.clerk, login: "lan.nt")
            let administrator = try await site.administrator()
            try await Self.officers(
                await site.atAnotherServer(clerk, logger: log.logger),
                await site.atAnotherServer(administrator, logger: log.logger))

            let lines = log.lines
            let requests = lines.filter { $0.hasPrefix("info request") }
            #expect(requests.count == 14)
            let ofClerk = requests.filter { $0.contains("person=\(office.clerk)") }
            #expect(ofClerk.count == 4)
            for line in lines {
                let found = Self.secrets.filter { Self.isIn(line, $0) }
                #expect(found == [], "\(line)")
                let keys = line.matches(of: /\s([a-z.]+)=/).map { String($0.output.1) }
                #expect(Set(keys).isSubset(of: Self.keys), "\(line)")
            }
        }
    }

    @Test("Whoever is not let in is noted with the way and the reason")
    func refusals() async throws {
        try await withSite { site in
            let log = CapturedLog()
            let client = TestClient(site.router(), logger: log.logger)
            _ = try await client.post("/sign-in", ["login": "quantri", "password": "mật khẩu gõ sai"])
            _ = try await client.post("/sign-in/code", ["step": "0123456789", "code": "123456"])
            _ = try await client.get("/password/khong-co")
            _ = try await client.post("/password/khong-co", ["password": "mật khẩu mới", "again": "mật khẩu mới"])
            let ways = log.lines.filter { $0.hasPrefix("notice not let in") }.map { line in
                line.matches(of: /way=(\w+) why=(\w+)/).map { "\($0.output.1) \($0.output.2)" }
            }
            #expect(ways == [["password invalid"], ["code unauthenticated"], ["link notFound"], ["link notFound"]])
        }
    }

    /// As it is, or as an address writes it.
    private static func isIn(_ line: String, _ secret: String) -> Bool {
        let written = secret.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? secret
        return line.localizedCaseInsensitiveContains(secret) || line.localizedCaseInsensitiveContains(written)
    }

    private struct Refusing: OutboxHandler {
        func deliver(_ message: OutboxStore.Message) async throws {
            throw OfficeError(.unavailable, "550 <bao.tq@vidu.vn>: không có hộp thư bao.tq@vidu.vn ở đây")
        }
    }

    @Test("What a mail server answered is logged without the address that it named")
    func mail() async throws {
        try await withSite { site in
            let storage = site.office.storage
            try await storage.write { tx in try OutboxStore.post(tx, kind: .noticeMail, payloads: ["1"]) }
            let log = CapturedLog()
            let worker = OutboxWorker(storage: storage, handlers: [.noticeMail: Refusing()], logger: log.logger)
            #expect(try await worker.work() == 1)
            let lines = log.lines
            #expect(lines.count == 1 && lines.allSatisfy { $0.contains("…@vidu.vn") && !$0.contains("bao.tq") })
        }
    }
}
