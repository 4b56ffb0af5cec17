import Desk
import Foundation
import HTTPTypes
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Sending what was asked for besides, in the browser") struct SupplementPagesTests {
    /// A dossier that came on the form and waits for its sender; whoever keeps the counter is signed in.
    private static func open(
        trace: StatementTrace? = nil, _ body: (LedgerSite, TestClient, DossierCode) async throws -> Void
    ) async throws {
        var rules = try ShippedRules.rules.get()
        let counter = rules.counter
        rules.counter = CounterRules(
            prefix: counter.prefix, followUp: counter.followUp,
            ownForm: OwnFormRules(
                law: counter.ownForm.law, portal: counter.ownForm.portal, listed: ["1.990010": "Nghị định C"]))
        var site = TestSite.site
        site.trustedProxies = [AddressBlock("127.0.0.1")].compactMap(\.self)
        try await withLedger(trace: trace, rules: rules, site: site) { ledger in
            let code = try await wait(ledger.office)
            let desk = try await ledger.site.client(ledger.office.administrator, login: "dung.lc")
            try await body(ledger, desk, code)
        }
    }

    private static func wait(_ office: TestOffice) async throws -> DossierCode {
        let counter = office.administrator
        _ = try await office.desk.perform(
            GrantRole(person: counter, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2) ?? .first),
            as: .terminal)
        let procedure = try await office.perform(
            KeepProcedure(
                ProcedureDraft(
                    code: "1.990010", title: "Cấp <giấy>", field: "Thương mại", process: "one-unit",
                    unit: office.economy, term: "7 ngày làm việc", result: "Giấy phép", basis: "Quyết định 101/QĐ-UBND",
                    parts: "Đơn <đề nghị>", ownForm: "Nghị định C")), as: counter)
        let file = AttachedFile(
            hash: String(repeating: "a", count: 64), size: 3, name: "don.pdf", mediaType: "application/pdf")
        let code = try await office.desk.perform(
            SendOwnForm(
                procedure,
                OwnFormDraft(
                    kind: .citizen, name: "Phạm Văn Hùng", address: "Tổ 5", phone: "0912345678",
                    files: [.init(part: 0, file)])), as: .citizen)
        let waiting = try await office.ask(PortalList(), as: counter).items
        let item = try #require(waiting.first)
        let dossier = try await office.perform(
            AnswerPortalDossier(item.id, act: "accept", received: [0]), as: counter)
        let first = try await office.ask(CaseQuestion(dossier), as: office.headOfEconomy).item.version
        try await office.perform(
            TakeCaseStep(
                dossier, act: "assign", parties: ["officer": Key<Party>(office.officerOfEconomy)], version: first),
            as: office.headOfEconomy)
        let second = try await office.ask(CaseQuestion(dossier), as: office.officerOfEconomy).item.version
        try await office.perform(
            TakeCaseStep(
                dossier, act: "request-supplement", fields: ["missing": "- Đơn: chưa <ký>"], version: second),
            as: office.officerOfEconomy)
        return code
    }

    @Test("From the look-up to the counter: shown what is asked, sent once, taken in, and looked up again")
    func walk() async throws {
        let counter = StatementCounter()
        try await Self.open(trace: counter.trace) { ledger, desk, code in
            let citizen = ledger.site.stranger
            let known: KeyValuePairs = ["ma": code.typed, "digits": "5678"]
            let found = try await citizen.post("/tra-cuu", known)
            #expect(found.status == 200 && found.body.contains("action=\"/bo-sung\""))
            let before = counter.statements.count
            let page = try await citizen.post("/bo-sung", known)
            let asked = StatementCountTests.asked(counter.statements[before...])
            #expect(page.status == 200 && asked <= StatementCountTests.limit)
            #expect(page.body.contains("- Đơn: chưa &lt;ký&gt;") && page.body.contains("multipart/form-data"))
            #expect(page.body.contains("Đơn &lt;đề nghị&gt;") && page.body.contains("Giấy tờ khác"))
            #expect(page.headers[.robotsTag] == "noindex, nofollow")
            let sending: KeyValuePairs = [
                "ma": code.typed, "digits": "5678", "token": "0123456789abcdefghij", "di": "gui",
            ]
            let wrong = try await citizen.post(
                "/bo-sung", sending,
                files: [
                    TestFile(field: "file-0", name: "don-ky.pdf", content: Array("%PDF".utf8)),
                    TestFile(field: "file-1", name: "ma.exe", content: [1]),
                ])
            #expect(wrong.status == 422 && wrong.body.contains("chỉ nhận PDF"))
            #expect(wrong.body.contains(" checked>don-ky.pdf</label>") && !wrong.body.contains(" checked>ma.exe"))
            let none = try await citizen.post("/bo-sung", sending)
            #expect(none.status == 422 && none.body.contains("Chưa chọn tệp nào."))
            let file = TestFile(field: "file-0", name: "don-ky.pdf", content: Array("%PDF".utf8))
            let sent = try await citizen.post("/bo-sung", sending, files: [file])
            #expect(sent.status == 200 && sent.body.contains("Đã gửi giấy tờ bổ sung của hồ sơ"))
            let again = try await citizen.post("/bo-sung", sending, files: [file])
            #expect(
                again.status == 200 && again.body.contains("đang chờ") && !again.body.contains("action=\"/bo-sung\""))
            let list = try await desk.get("/dossiers/online")
            #expect(list.body.components(separatedBy: "(bổ sung)").count == 2)
            let bell = try await desk.get("/notices")
            #expect(bell.body.contains("người nộp đã gửi giấy tờ bổ sung"))
            let one = try await desk.get("/dossiers/online/2")
            #expect(one.body.contains("Nhận bổ sung") && one.body.contains("Lý do trả lại"))
            let taken = try await desk.post("/dossiers/online/2/supplement")
            #expect(taken.location?.hasPrefix("/dossiers/") == true)
            let after = try await citizen.post("/tra-cuu", known)
            #expect(after.body.contains("Đang giải quyết") && !after.body.contains("action=\"/bo-sung\""))
        }
    }

    @Test("Wrong digits, a number that there is not and a dossier that waits for nothing tell no more than the look-up")
    func strangers() async throws {
        try await Self.open { ledger, _, code in
            let citizen = ledger.site.stranger
            let nothing = try #require(DossierCode("T00-250314-0099"))
            let sentence = "Không tìm thấy hồ sơ khớp với mã và 4 chữ số này."
            for (code, digits) in [(code.typed, "0000"), (code.typed, ""), (nothing.typed, "5678")] {
                let looked = try await citizen.post("/bo-sung", ["ma": code, "digits": digits, "di": "gui"])
                #expect(looked.status == 422 && looked.body.contains(sentence), "\(code) \(digits)")
                #expect(
                    !looked.body.contains("&lt;đề nghị&gt;") && !looked.body.contains("&lt;giấy&gt;"),
                    "\(code) \(digits)")
            }
            let codeless = try await citizen.post("/bo-sung", ["ma": "x", "digits": "5678"])
            #expect(codeless.status == 200 && codeless.body.contains("Mã hồ sơ của anh/chị là gì?"))
        }
    }

    @Test("Who tries digits here too often is asked to wait, as at the look-up")
    func guessing() async throws {
        try await Self.open { ledger, _, code in
            let citizen = ledger.site.stranger
            var statuses: [Int] = []
            var warnings: [Bool] = []
            for digits in 1_000..<1_006 {
                let answer = try await citizen.post("/bo-sung", ["ma": code.typed, "digits": "\(digits)"])
                statuses.append(answer.status)
                warnings.append(answer.body.contains("chọn lại tệp"))
            }
            // Whose files come with it is told that they were not sent.
            let sending = try await citizen.post("/bo-sung", ["ma": code.typed, "digits": "5678", "di": "gui"])
            #expect(sending.status == 429 && sending.body.contains("chọn lại tệp"))
            #expect(warnings.contains(true) == false)
            #expect(statuses == [422, 422, 422, 422, 422, 429])
        }
    }
}
