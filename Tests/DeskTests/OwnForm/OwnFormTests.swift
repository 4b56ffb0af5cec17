import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("The office's own online form") struct OwnFormTests {
    private static let key = RatingKey(secret: "bí mật")

    private static func file(_ name: String = "to-trinh.pdf", size: Int = 3) -> AttachedFile {
        AttachedFile(
            hash: String(repeating: "a", count: 64), size: size, name: name, mediaType: "application/pdf")
    }

    private static func draft(_ change: (inout OwnFormDraft) -> Void = { _ in }) -> OwnFormDraft {
        var draft = OwnFormDraft(
            kind: .organisation, name: "Sở <Nội vụ>", address: "Số 1 đường Hùng Vương", phone: "0912 345 678",
            fields: ["subject": "Ban hành quy chế"], files: [.init(part: 0, file())])
        change(&draft)
        return draft
    }

    /// An office whose counter works, with a procedure between agencies that the form takes.
    private static func with(
        _ backend: Backend, _ body: (TestOffice, Key<Procedure>, [String: Key<Procedure>]) async throws -> Void
    ) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let others = try await office.openCounter()
            let procedure = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "2.990009", title: "Trình ban hành quyết định", field: "Hoạt động", audience: .internal,
                        process: "internal", unit: office.leadership, term: "8 ngày làm việc", result: "Quyết định",
                        basis: "Quy chế làm việc", parts: "Tờ trình\nDự thảo; 1 bản chính; nếu có",
                        ownForm: "Quyết định 1085/QĐ-TTg")), as: office.counter)
            try await body(office, procedure, others)
        }
    }

    private static func look(
        _ office: TestOffice, _ code: DossierCode, _ digits: String = "5678"
    ) async throws -> PublicDossier? {
        try await office.desk.ask(LookUpDossier(code, digits: digits, key: key), as: .citizen)
    }

    private static func send(
        _ office: TestOffice, _ procedure: Key<Procedure>, _ draft: OwnFormDraft, mark: String? = nil
    ) async throws -> DossierCode {
        try await office.desk.perform(SendOwnForm(procedure, draft, mark: mark), as: .citizen)
    }

    @Test(
        "What is sent waits for văn thư, is received as a dossier whose time begins then, and is looked up all the way",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure, _ in
            let code = try await Self.send(office, procedure, Self.draft())
            #expect(code.text == "T00-250314-0001")
            let waiting = try #require(try await Self.look(office, code))
            #expect(waiting.standing == .arriving && waiting.title == "Trình ban hành quyết định")
            #expect(waiting.dossier == nil && waiting.reason == nil)
            let wrong = try await Self.look(office, code, "5679")
            #expect(wrong == nil)
            let atCounter = try await office.ask(PortalList(), as: office.counter)
            #expect(atCounter.items == [] && atCounter.waiting == 0)
            let list = try await office.ask(PortalList(), as: office.clerk)
            let item = try #require(list.items.first)
            #expect(list.items.count == 1 && item.source == .form && item.desk == .clerk && item.code == code.text)
            await expectRefusal(.notFound) {
                _ = try await office.ask(PortalQuestion(item.id), as: office.counter)
            }
            let question = try await office.ask(PortalQuestion(item.id), as: office.clerk)
            #expect(
                question.message?.answers == [
                    PortalMessage.Answer(
                        label: "Nội dung trình", value: "Ban hành quy chế", field: "subject", kept: "Ban hành quy chế")
                ])
            #expect(question.message?.applicant.phone == "0912345678" && question.mayRefuse)
            #expect(question.files == [PortalFile(part: "Tờ trình", file: Self.file())])
            office.clock.advance(seconds: 3_600)
            let id = try await office.perform(
                AnswerPortalDossier(
                    item.id, act: "receive", received: [0], fields: ["subject": "Ban hành quy chế"],
                    parties: ["sender": Key<Party>(office.finance)]), as: office.clerk)
            let page = try await office.page(id, as: office.clerk)
            #expect(page.transitions.map(\.act) == ["receive"] && page.transitions[0].at > item.arrivedAt)
            #expect(page.channel == .online)
            let found = try #require(try await Self.look(office, code))
            #expect(found.standing == .working && found.begunAt == item.arrivedAt)
            let official = try #require(found.dossier)
            #expect(official.text == page.item.code)
            // By its own number a dossier between agencies is not looked up.
            let byNumber = try await Self.look(office, official)
            #expect(byNumber == nil)
            #expect(found.next == "Hồ sơ đang được giải quyết. Cần hỏi thì liên hệ \(found.counter).")
            #expect(!"\(found)".contains("Nội vụ") && !"\(found)".contains("0912345678"))
            await expectRefusal(.conflict) {
                try await office.perform(RefusePortalItem(item.id, because: "x"), as: office.clerk)
            }
            let told = try await office.storage.read { tx in
                try tx.query("SELECT id FROM outbox WHERE kind = 'portal.status' ORDER BY id LIMIT 10").count
            }
            #expect(told == 0)
        }
    }

    @Test(
        "What is sent back shows the reason to whoever sent it, and the same form sent again is something new",
        arguments: Backend.all)
    func sentBack(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure, _ in
            let code = try await Self.send(office, procedure, Self.draft(), mark: "m1")
            let item = try #require(try await office.ask(PortalList(), as: office.clerk).items.first)
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(RefusePortalItem(item.id, because: " "), as: office.clerk)
            }
            try await office.perform(
                RefusePortalItem(item.id, because: "Thiếu ý kiến của Sở Tư pháp"), as: office.clerk)
            let found = try #require(try await Self.look(office, code))
            #expect(found.standing == .refused && found.reason == "Thiếu ý kiến của Sở Tư pháp")
            #expect(found.next == "Lý do: Thiếu ý kiến của Sở Tư pháp. Sửa theo lý do rồi gửi lại biểu mẫu.")
            #expect(found.word == "Chưa tiếp nhận, đã trả lại")
            let again = try await Self.send(office, procedure, Self.draft(), mark: "m1")
            #expect(again.text == "T00-250314-0002")
        }
    }

    @Test("Sent twice, a form makes one submission; another form makes another", arguments: Backend.all)
    func twice(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure, _ in
            var codes: [String] = []
            for mark in ["m1", "m1", "m2"] {
                codes.append(try await Self.send(office, procedure, Self.draft(), mark: mark).text)
            }
            #expect(codes == ["T00-250314-0001", "T00-250314-0001", "T00-250314-0002"])
            let list = try await office.ask(PortalList(), as: office.clerk)
            #expect(list.waiting == 2)
        }
    }

    @Test("What is missing or wrong is refused at its field, and nothing is kept", arguments: Backend.all)
    func faults(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure, _ in
            let long = String(repeating: "a", count: 201)
            let cases: [(field: String, change: (inout OwnFormDraft) -> Void)] = [
                ("kind", { $0.kind = .citizen }), ("name", { $0.name = " " }), ("name", { $0.name = long }),
                ("name", { $0.name = "A\u{7}" }),
                ("address", { $0.address = nil }), ("phone", { $0.phone = nil }), ("phone", { $0.phone = "12" }),
                ("phone", { ($0.phone, $0.mail) = (nil, "a@b.vn") }), ("number", { $0.number = "12" }),
                ("mail", { $0.mail = "a" }), ("field-subject", { $0.fields = [:] }),
                ("field-subject", { $0.fields = ["subject": String(repeating: "a", count: 1_001)] }),
                ("file-0", { $0.files = [] }),
                ("file-0", { $0.files = [.init(part: 0, Self.file("ma.exe"))] }),
                ("file-0", { $0.files = [.init(part: 0, Self.file(size: 0))] }),
                ("file-0", { $0.files = [.init(part: 0, Self.file(size: OwnFormDraft.mostBytes + 1))] }),
                ("file-0", { $0.files = [.init(part: 9, Self.file())] }),
                ("file-1", { draft in draft.files += (0..<20).map { _ in OwnFormDraft.File(part: 1, Self.file()) } }),
            ]
            for (field, change) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await Self.send(office, procedure, Self.draft(change))
                }
            }
            let list = try await office.ask(PortalList(), as: office.clerk)
            #expect(list.waiting == 0)
        }
    }

    @Test(
        "Only procedures between agencies, and those that a rule lists, are taken by the form, and only where they are opened to it",
        arguments: Backend.all)
    func rules(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure, others in
            let listed = try await office.desk.ask(OwnFormList(), as: .citizen).procedures.map(\.id)
            #expect(listed == [procedure])
            let citizens = try #require(others["one-unit"])
            let closed = try #require(others["internal"])
            let answer = try await office.desk.ask(OwnFormQuestion(citizens), as: .citizen)
            #expect(!answer.isOpen && answer.rules.portal == "https://dichvucong.gov.vn")
            await expectRefusal(.conflict) { _ = try await Self.send(office, citizens, Self.draft()) }
            for hidden in [closed, Key(999)] {
                await expectRefusal(.notFound) {
                    _ = try await office.desk.ask(OwnFormQuestion(hidden), as: .citizen)
                }
            }
            await expectRefusal(.invalid, field: "own-form") {
                _ = try await office.perform(
                    KeepProcedure(
                        ProcedureDraft(
                            code: "1.990009", title: "Cấp giấy", field: "A", process: "one-unit", unit: office.economy,
                            term: "5 ngày làm việc", result: "Giấy", basis: "B", ownForm: "C")), as: office.counter)
            }
            try await office.end("2.990009")
            await expectRefusal(.notFound) { _ = try await Self.send(office, procedure, Self.draft()) }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(SendOwnForm(procedure, Self.draft()), as: office.clerk)
            }
        }
    }

    @Test(
        "The rule decides who may use the form at all",
        arguments: [
            ("1.013526", Procedure.Audience.public, true), ("1.013527", Procedure.Audience.public, false),
            ("1.013527", Procedure.Audience.internal, true),
        ])
    func allowed(_ code: String, _ audience: Procedure.Audience, _ isAllowed: Bool) {
        let rules = OwnFormRules(law: "A", portal: "https://b.vn", listed: ["1.013526": "Nghị định C"])
        #expect(rules.allows(code: code, audience: audience) == isAllowed)
    }
}
