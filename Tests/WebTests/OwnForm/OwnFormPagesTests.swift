import Desk
import Foundation
import HTTPTypes
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("The own form in the browser") struct OwnFormPagesTests {
    private static let who: KeyValuePairs = [
        "kind": "organisation", "name": "Sở <Nội vụ>", "phone": "0912345678", "address": "Số 1 đường Hùng Vương",
        "token": "0123456789abcdefghij",
    ]

    private static func open(
        trace: StatementTrace? = nil, _ rules: PublicRules = PublicRules(),
        _ body: (LedgerSite, TestClient) async throws -> Void
    ) async throws {
        var all = try ShippedRules.rules.get()
        all.open = rules
        var site = TestSite.site
        site.trustedProxies = [AddressBlock("127.0.0.1")].compactMap(\.self)
        try await withLedger(trace: trace, rules: all, site: site) { ledger in
            let office = ledger.office
            let procedures: [(String, Procedure.Audience, String, String?)] = [
                ("2.990009", .internal, "internal", "Quyết định <1085>/QĐ-TTg"),
                ("1.990009", .public, "one-unit", nil), ("1.990010", .public, "one-unit", nil),
            ]
            for (code, audience, process, ownForm) in procedures {
                _ = try await office.perform(
                    KeepProcedure(
                        ProcedureDraft(
                            code: code, title: "Thủ tục <\(code)>", field: "Hoạt động", audience: audience,
                            online: code == "1.990010" ? .none : .whole, process: process, unit: office.leadership,
                            term: "8 ngày làm việc", result: "Quyết định",
                            basis: "Quy chế", parts: "Tờ trình\nDự thảo; 1 bản chính; nếu có", ownForm: ownForm)),
                    as: office.administrator)
            }
            try await body(ledger, try await ledger.site.client(office.clerk, login: "lan.nt"))
        }
    }

    private static func form(_ more: KeyValuePairs<String, String>) -> String {
        FormPost.encoded(who) + "&" + FormPost.encoded(more)
    }

    private static func kept(_ body: String) -> String? {
        body.firstMatch(of: /name="kept-0" value="([^"]*)"/).map { String($0.1) }
    }

    @Test("A file that one server of the office took goes along and is sent at another one")
    func twoServers() async throws {
        try await Self.open { ledger, _ in
            let (one, other) = (ledger.site.stranger, ledger.site.stranger)
            let wish = try await one.post(
                "/nop-ho-so/1",
                [
                    "kind": "organisation", "name": "Sở Nội vụ", "phone": "0912345678", "address": "Số 1",
                    "token": "0123456789abcdefghij", "field-subject": "Quy chế", "buoc": "papers",
                ],
                files: [TestFile(field: "file-0", name: "to-trinh.pdf", content: Array("%PDF".utf8))])
            let token = try #require(Self.kept(wish.body))
            let chosen: KeyValuePairs = [
                "field-subject": "Quy chế", "kept-0": token, "wish": "post", "wish-address": "Số 2",
            ]
            let check = try await other.post(
                "/nop-ho-so/1", form: Self.form(chosen) + "&" + FormPost.encoded(["buoc": "wish"]))
            #expect(check.status == 200 && check.body.contains("to-trinh.pdf") && check.body.contains("Gửi hồ sơ"))
            let sent = try await other.post(
                "/nop-ho-so/1", form: Self.form(chosen) + "&" + FormPost.encoded(["buoc": "check"]))
            #expect(sent.status == 200 && sent.body.contains("T00-250314-0001-"))
        }
    }

    @Test("From the first question to the look-up: one question a page, sent once, received by văn thư")
    func walk() async throws {
        let counter = StatementCounter()
        try await Self.open(trace: counter.trace) { ledger, clerk in
            let citizen = ledger.site.stranger
            var counts: [String: Int] = [:]
            func look(_ name: String, _ ask: () async throws -> TestResponse) async throws -> TestResponse {
                let before = counter.statements.count
                let answer = try await ask()
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(name)")
                return answer
            }
            let list = try await look("list") { try await citizen.get("/nop-ho-so") }
            #expect(list.body.contains("Thủ tục &lt;2.990009&gt;") && !list.body.contains("1.990009"))
            let first = try await look("first") { try await citizen.get("/nop-ho-so/1") }
            #expect(!first.body.contains("Cá nhân</label>"))
            #expect(first.body.contains("Ai nộp hồ sơ?") && first.headers[.robotsTag] == "noindex, nofollow")
            let what = try await look("what") {
                try await citizen.post("/nop-ho-so/1", form: Self.form(["buoc": "who"]))
            }
            #expect(what.body.contains("field-subject") && what.body.contains("value=\"Sở &lt;Nội vụ&gt;\""))
            let papers = try await look("papers") {
                try await citizen.post(
                    "/nop-ho-so/1", form: Self.form(["buoc": "what", "field-subject": "Quy chế <script>"]))
            }
            #expect(papers.body.contains("multipart/form-data") && papers.body.contains("Quy chế &lt;script&gt;"))
            let wish = try await citizen.post(
                "/nop-ho-so/1",
                [
                    "kind": "organisation", "name": "Sở <Nội vụ>", "phone": "0912345678", "address": "Số <1>",
                    "token": "0123456789abcdefghij", "field-subject": "Quy chế <script>", "buoc": "papers",
                ],
                files: [TestFile(field: "file-0", name: "to <trinh>.pdf", content: Array("%PDF".utf8))])
            #expect(wish.status == 200 && wish.body.contains("Tại văn thư của cơ quan"))
            #expect(wish.body.contains("name=\"wish-address\" value=\"Số &lt;1&gt;\""))
            let token = try #require(Self.kept(wish.body)).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            let chosen: KeyValuePairs = [
                "field-subject": "Quy chế <script>", "kept-0": token, "wish": "post", "wish-address": "Số <2>",
            ]
            let check = try await look("check") {
                try await citizen.post(
                    "/nop-ho-so/1", form: Self.form(chosen) + "&" + FormPost.encoded(["buoc": "wish"]))
            }
            #expect(check.body.contains("Gửi hồ sơ") && check.body.contains("<dd>Số &lt;2&gt;</dd>"))
            #expect(check.body.contains("to &lt;trinh&gt;.pdf") && !check.body.contains("<script>alert"))
            let sent = Self.form(chosen) + "&" + FormPost.encoded(["buoc": "check"])
            for _ in 0..<2 {
                let answer = try await citizen.post("/nop-ho-so/1", form: sent)
                #expect(answer.status == 200 && answer.body.contains("T00-250314-0001-"), "\(answer.body)")
                #expect(answer.body.contains("trả lại kèm lý do; thời hạn") && !answer.body.contains("giờ làm việc"))
            }
            let code = try #require(DossierCode("T00-250314-0001")).typed
            let answered = try await citizen.post("/tra-cuu", ["ma": code, "digits": "5678"])
            #expect(answered.status == 200 && answered.body.contains("Đang chờ tiếp nhận"))
            let waiting = try await look("waiting") { try await clerk.get("/dossiers/online") }
            #expect(waiting.body.contains("Biểu mẫu của cơ quan") && waiting.body.contains("Sở &lt;Nội vụ&gt;"))
            let one = try await look("one") { try await clerk.get("/dossiers/online/1") }
            #expect(one.body.contains("Trả lại") && one.body.contains("value=\"Quy chế &lt;script&gt;\""))
            #expect(one.body.contains("Người gửi chưa được xác thực"))
            #expect(one.body.contains("Qua bưu chính: Số &lt;2&gt;"))
            let empty = try await clerk.post("/dossiers/online/1/refusal", ["reason": " "])
            #expect(empty.status == 422 && empty.body.components(separatedBy: "error-summary").count == 2)
            #expect(empty.body.contains("value=\"Quy chế &lt;script&gt;\""))
            let file = try await clerk.get("/dossiers/online/1/files/0")
            #expect(file.body == "%PDF")
            let refused = try await clerk.post("/dossiers/online/1/refusal", ["reason": "Thiếu <chữ ký>"])
            #expect(refused.location == "/dossiers/online/1")
            let after = try await citizen.post("/tra-cuu", ["ma": code, "digits": "5678"])
            #expect(after.body.contains("Lý do: Thiếu &lt;chữ ký&gt;. Sửa theo lý do"))
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test(
        "A fault shows its question with everything that was entered; a file that was never sent here is not believed")
    func faults() async throws {
        try await Self.open { ledger, _ in
            let citizen = ledger.site.stranger
            let nameless = try await citizen.post(
                "/nop-ho-so/1", ["buoc": "who", "name": "", "phone": "0912345678", "address": "Số <1>"])
            #expect(nameless.status == 422 && nameless.body.contains("Số &lt;1&gt;"))
            let early = try await citizen.post("/nop-ho-so/1", form: Self.form(["buoc": "check"]))
            #expect(early.status == 422 && early.body.contains("Chưa nhập «Nội dung trình»"))
            let forged = try await citizen.post(
                "/nop-ho-so/1",
                form: Self.form([
                    "buoc": "check", "field-subject": "A",
                    "kept-0": "x 1 3 \(String(repeating: "a", count: 64)) a.pdf",
                ]))
            #expect(forged.status == 422 && forged.body.contains("Hãy chọn lại tệp"))
            let wrong = try await citizen.post(
                "/nop-ho-so/1", ["buoc": "papers", "name": "Sở", "field-subject": "Giữ lại"],
                files: [
                    TestFile(field: "file-0", name: "ma.exe", content: [1]),
                    TestFile(field: "file-1", name: "du-thao.pdf", content: [1]),
                ])
            #expect(wrong.status == 422 && wrong.body.contains("chỉ nhận PDF") && wrong.body.contains("Giữ lại"))
            #expect(wrong.body.contains(">ma.exe</label>") && !wrong.body.contains(" checked>ma.exe</label>"))
            let ticked = try #require(wrong.body.range(of: " checked>du-thao.pdf</label>"))
            let zone = try #require(wrong.body.range(of: "id=\"field-file-0\""))
            #expect(ticked.upperBound < zone.lowerBound)
            let alone = try await citizen.post(
                "/nop-ho-so/1",
                ["buoc": "who", "kind": "citizen", "name": "A", "phone": "0912345678", "address": "Số 1"])
            #expect(alone.status == 422 && alone.body.contains("Thủ tục này do cơ quan, tổ chức nộp."))
            // Another paper stood first when the page was made: what came for it is asked for again, the rest is kept.
            let past = AskedPapers.value(["Đơn cũ", "Tờ trình"])
            let changed = try await citizen.post(
                "/nop-ho-so/1", ["buoc": "papers", "papers": past, "name": "Sở", "field-subject": "Giữ lại"],
                files: [
                    TestFile(field: "file-0", name: "don-cu.pdf", content: [1]),
                    TestFile(field: "file-1", name: "to-trinh.pdf", content: [1]),
                ])
            #expect(changed.status == 422 && changed.body.contains("Danh mục giấy tờ vừa thay đổi, "))
            #expect(changed.body.contains("Giữ lại") && !changed.body.contains("don-cu.pdf"))
            #expect(changed.body.contains(" checked>to-trinh.pdf</label>"))
            let unwished = try await citizen.post(
                "/nop-ho-so/1", form: Self.form(["buoc": "wish", "wish": "post", "wish-address": " "]))
            #expect(unwished.status == 422 && unwished.body.contains("Chưa nhập «Địa chỉ nhận kết quả»"))
            let back = try await citizen.post("/nop-ho-so/1", form: Self.form(["buoc": "what", "di": "lui"]))
            #expect(back.status == 200 && back.body.contains("Ai nộp hồ sơ?"))
        }
    }

    @Test("What the form does not take leads to the national portal; what there is not is not there")
    func closed() async throws {
        try await Self.open { ledger, _ in
            let citizen = ledger.site.stranger
            for answer in [try await citizen.get("/nop-ho-so/2"), try await citizen.post("/nop-ho-so/2", Self.who)] {
                #expect(answer.status == 200 && answer.body.contains("https://dichvucong.gov.vn"))
            }
            let office = try await citizen.get("/nop-ho-so/3")
            #expect(
                office.body.contains("nộp trực tiếp hoặc qua bưu chính") && !office.body.contains("dichvucong.gov.vn"))
            for path in ["/nop-ho-so/999", "/nop-ho-so/x"] {
                let answer = try await citizen.get(path)
                #expect(answer.status == 404, "\(path)")
            }
        }
        for rules in [PublicRules(opensOwnForm: false), PublicRules(opensLookUp: false)] {
            try await Self.open(rules) { ledger, clerk in
                for path in ["/nop-ho-so", "/nop-ho-so/1"] {
                    let answer = try await ledger.site.stranger.get(path)
                    #expect(answer.status == 404, "\(path)")
                }
                let entry = try await clerk.get("/procedures/1")
                #expect(entry.body.contains("hiện không nhận hồ sơ") && !entry.body.contains("/nop-ho-so/1"))
            }
        }
    }

    @Test("Who brings files too often is asked to wait; what was typed stands there")
    func flood() async throws {
        try await Self.open(PublicRules(limits: .init(formsOfAddress: 1))) { ledger, _ in
            let citizen = ledger.site.stranger
            var statuses: [Int] = []
            var last = ""
            for _ in 0..<4 {
                let answer = try await citizen.post(
                    "/nop-ho-so/1", ["buoc": "papers", "name": "Sở", "field-subject": "Giữ lại"],
                    files: [TestFile(field: "file-0", name: "a.pdf", content: [1])])
                statuses.append(answer.status)
                last = answer.body
            }
            #expect(statuses == [200, 429, 429, 429])
            #expect(last.contains("Giữ lại"))
        }
    }

    @Test("Going from page to page keeps no file alive; one that was swept away is asked for again")
    func swept() async throws {
        try await Self.open { ledger, _ in
            let citizen = ledger.site.stranger
            let check = try await citizen.post(
                "/nop-ho-so/1",
                [
                    "kind": "organisation", "name": "Sở", "phone": "0912345678", "address": "Số 1",
                    "field-subject": "A",
                    "token": "0123456789abcdefghij", "buoc": "papers",
                ], files: [TestFile(field: "file-0", name: "a.pdf", content: Array("%PDF".utf8))])
            let token = try #require(Self.kept(check.body))
            let hash = try #require(token.split(separator: " ").dropFirst(3).first)
            let place = try #require(ledger.site.files.url(of: String(hash)))
            let old = Date(timeIntervalSince1970: 1_000_000_000)
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: place.path)
            let back = try await citizen.post(
                "/nop-ho-so/1", form: Self.form(["buoc": "check", "di": "who", "field-subject": "A", "kept-0": token]))
            let changed = try FileManager.default.attributesOfItem(atPath: place.path)[.modificationDate] as? Date
            #expect(back.status == 200 && changed == old)
            try FileManager.default.removeItem(at: place)
            let sent = try await citizen.post(
                "/nop-ho-so/1", form: Self.form(["buoc": "check", "field-subject": "A", "kept-0": token]))
            #expect(sent.status == 422 && sent.body.contains("Có tệp đã chọn không còn ở máy chủ."))
        }
    }

    @Test(
        "A disk that is nearly full takes no file of strangers, and no form brings more than one beyond what may be",
        arguments: [(1 << 30, 0, true), (OwnFormFiles.leastFree, OwnFormDraft.mostFiles + 1, false)])
    func bounds(_ free: Int, _ count: Int, _ isFull: Bool) async throws {
        try await withTemporaryFolder { path in
            let store = try FileStore(folder: URL(filePath: path))
            let gate = PublicGate(PublicRules.Limits(), now: { testTime })
            var files = OwnFormFiles(into: store, gate: gate, from: "203.0.113.1", free: free)
            for _ in 0..<30 {
                try await files.take(.began(PartHead(name: "file-0", fileName: "a.pdf")))
                try await files.take(.bytes([1]))
                try await files.take(.ended)
            }
            #expect(files.files.count == count && (files.fault?.code == .unavailable) == isFull)
        }
    }

    @Test("Whoever sends a document that was erased as secret is told nothing of it, and the files after it are read")
    func erased() async throws {
        try await withTemporaryFolder { path in
            let store = try FileStore(folder: URL(filePath: path))
            let secret = try await store.keep([7])
            let place = try #require(store.url(of: secret.hash))
            try Data().write(to: place.appendingPathExtension("erased"))
            let gate = PublicGate(PublicRules.Limits(), now: { testTime })
            var files = OwnFormFiles(into: store, gate: gate, from: "203.0.113.1", free: nil)
            for (name, byte) in [("a.pdf", 1), ("b.pdf", 7), ("c.pdf", 2)] as [(String, UInt8)] {
                try await files.take(.began(PartHead(name: "file-1", fileName: name)))
                try await files.take(.bytes([byte]))
                try await files.take(.ended)
            }
            let names = files.files.map(\.file.name)
            #expect(names == ["a.pdf", "c.pdf"])
            #expect(
                files.fault == OfficeError(.invalid, "Không nhận được tệp «b.pdf».", field: "file-1"))
        }
    }
}
