import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Papers that were asked for, sent on the public pages") struct OwnFormSupplementTests {
    private static func file(_ part: Int = 0, _ name: String = "don-da-ky.pdf", size: Int = 3) -> OwnFormDraft.File {
        .init(
            part: part,
            AttachedFile(
                hash: String(repeating: "b", count: 64), size: size, name: name, mediaType: "application/pdf"))
    }

    /// A dossier that came on the form; its officer has asked for papers where `isAsked`.
    private static func with(
        _ backend: Backend, isAsked: Bool = true,
        _ body: (TestOffice, DossierCode, Key<LedgerCase>) async throws -> Void
    ) async throws {
        try await OwnFormArrivalTests.with(backend) { office, _, code, dossier in
            office.clock.advance(days: 3)
            try await office.take("assign", of: dossier, as: office.headOfEconomy, parties: office.officer)
            if isAsked {
                try await office.take(
                    "request-supplement", of: dossier, as: office.officerOfEconomy, ["missing": "- Đơn: chưa ký"])
            }
            try await body(office, code, dossier)
        }
    }

    private static func send(
        _ office: TestOffice, _ code: DossierCode, _ digits: String = "5678",
        files: [OwnFormDraft.File] = [OwnFormSupplementTests.file()], mark: String? = nil
    ) async throws {
        try await office.desk.perform(SendSupplement(code, digits: digits, files: files, mark: mark), as: .citizen)
    }

    private static func found(_ office: TestOffice, _ code: DossierCode) async throws -> OwnFormSupplementStore.Found {
        let found = try await office.storage.read { tx in
            try OwnFormSupplementStore.find(tx, code, isProvisional: code.isProvisional)
        }
        return try #require(found)
    }

    private static func waiting(_ office: TestOffice) async throws -> [PortalItem] {
        try await office.ask(PortalList(), as: office.counter).items
    }

    @Test(
        "What was asked for is sent, rings at the counter, and when it is taken in the time goes on",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await Self.with(backend) { office, code, dossier in
            let open = try #require(try await OwnFormArrivalTests.look(office, code))
            let official = try #require(open.dossier)
            #expect(open.supplement == PublicSupplement(since: nil, reason: nil))
            #expect(
                open.next.hasPrefix("Gửi các giấy tờ được yêu cầu bổ sung tại đây, hoặc mang đến \(open.counter), "))
            let asked = try #require(
                try await office.desk.ask(SupplementQuestion(code, digits: "5678"), as: .citizen))
            let questions = asked.asked.map { "\($0.title): \($0.text)" }
            #expect(asked.papers == ["Đơn đề nghị"])
            #expect(questions == ["Giấy tờ thiếu, chưa đúng và lý do: - Đơn: chưa ký"])
            let moment = office.clock.now
            try await Self.send(office, official, files: [Self.file(), Self.file(1, "giay-khac.pdf")])
            let sent = try #require(try await OwnFormArrivalTests.look(office, official))
            #expect(sent.supplement == PublicSupplement(since: moment, reason: nil))
            #expect(sent.next.contains("đang chờ"))
            let item = try #require(try await Self.waiting(office).first)
            #expect(item.kind == .supplement && item.dossier == dossier && item.code == code.text)
            let bell = try await office.ask(NoticeListQuestion(), as: office.counter).items.first
            #expect(bell?.kind == .online && bell?.words.contains(official.text) == true && bell?.actorName == nil)
            let before = try await office.page(dossier)
            #expect(before.item.isPaused)
            let taken = try await office.perform(TakePortalSupplement(item.id), as: office.counter)
            let page = try await office.page(dossier)
            #expect(taken == dossier && page.transitions.last?.act == "supplement")
            #expect(!page.item.isPaused && page.item.due != nil && page.item.state == "processing")
            let files = try await office.ask(DossierFiles(dossier), as: office.counter).files
            let names = Set(files.map(\.file.name))
            #expect(names == ["don.pdf", "don-da-ky.pdf", "giay-khac.pdf"])
            let after = try #require(try await OwnFormArrivalTests.look(office, code))
            #expect(after.standing == .working && after.supplement == nil)
        }
    }

    @Test(
        "What is sent back shows the reason, and may be sent again; one sending waits at a time", arguments: Backend.all
    )
    func sentBack(_ backend: Backend) async throws {
        try await Self.with(backend) { office, code, dossier in
            for _ in 0..<2 { try await Self.send(office, code, mark: "m1") }
            let items = try await Self.waiting(office)
            #expect(items.count == 1)
            await expectRefusal(.conflict) { try await Self.send(office, code, mark: "m2") }
            let first = try #require(items.first)
            try await office.perform(RefusePortalItem(first.id, because: "Đơn vẫn chưa ký"), as: office.counter)
            let found = try #require(try await OwnFormArrivalTests.look(office, code))
            #expect(found.supplement == PublicSupplement(since: nil, reason: "Đơn vẫn chưa ký"))
            #expect(found.next.contains("bị trả lại. Lý do: Đơn vẫn chưa ký. Gửi các giấy tờ"))
            try await Self.send(office, code, mark: "m1")
            let again = try #require(try await Self.waiting(office).first)
            _ = try await office.perform(TakePortalSupplement(again.id), as: office.counter)
            let page = try await office.page(dossier)
            #expect(page.transitions.last?.act == "supplement")
            let after = try await Self.found(office, code)
            #expect(after.count == 2 && after.reason == nil)
        }
    }

    @Test(
        "What the counter asked for before it received the dossier begins the time of settling", arguments: Backend.all)
    func beforeReception(_ backend: Backend) async throws {
        try await OwnFormArrivalTests.with(backend, act: "ask-online", fields: ["missing": "- Đơn: chưa ký"]) {
            office, _, code, dossier in
            let waiting = try await office.page(dossier)
            #expect(waiting.item.state == "incomplete" && waiting.item.due == nil)
            try await Self.send(office, code)
            let item = try #require(try await Self.waiting(office).first)
            _ = try await office.perform(TakePortalSupplement(item.id), as: office.counter)
            let page = try await office.page(dossier)
            #expect(page.item.state == "received" && page.item.due != nil)
            #expect(page.transitions.last?.act == "complete")
        }
    }

    @Test("Who does not know the digits learns nothing and sends nothing", arguments: Backend.all)
    func strangers(_ backend: Backend) async throws {
        try await Self.with(backend) { office, code, _ in
            let nothing = try #require(DossierCode("T00-250314-0099"))
            for (code, digits) in [(code, "5679"), (code, "78"), (code, "12345678"), (nothing, "5678")] {
                let asked = try await office.desk.ask(SupplementQuestion(code, digits: digits), as: .citizen)
                let isKnown = asked != nil
                #expect(!isKnown, "\(code.text) \(digits)")
                await expectRefusal(.notFound) { try await Self.send(office, code, digits) }
            }
            await expectRefusal(.forbidden) {
                try await office.perform(SendSupplement(code, digits: "5678", files: [Self.file()]), as: office.counter)
            }
            let items = try await Self.waiting(office)
            #expect(items == [])
        }
    }

    @Test("Nothing is taken where nothing was asked for, and where the dossier was brought", arguments: Backend.all)
    func unasked(_ backend: Backend) async throws {
        try await Self.with(backend, isAsked: false) { office, code, _ in
            await expectRefusal(.notFound) { try await Self.send(office, code) }
            let procedures = try await office.ask(ProcedureList(), as: office.counter).procedures
            let procedure = try #require(procedures.first(where: { $0.content.code == "1.990000" }))
            let brought = try await office.perform(
                ReceiveDossier(office.draft(procedure.id)), as: office.counter)
            try await office.take("assign", of: brought, as: office.headOfEconomy, parties: office.officer)
            try await office.take(
                "request-supplement", of: brought, as: office.officerOfEconomy, ["missing": "- Sơ đồ"])
            let page = try await office.page(brought)
            let number = try #require(DossierCode(page.item.code))
            let found = try #require(try await OwnFormArrivalTests.look(office, number))
            #expect(found.standing == .awaitingApplicant && found.supplement == nil)
            await expectRefusal(.notFound) { try await Self.send(office, number) }
        }
    }

    @Test("Files are held to the same limits as those that were sent first", arguments: Backend.all)
    func limits(_ backend: Backend) async throws {
        try await Self.with(backend) { office, code, _ in
            let cases: [(field: String, files: [OwnFormDraft.File])] = [
                ("file-0", []), ("file-0", [Self.file(0, "ma.exe")]), ("file-0", [Self.file(size: 0)]),
                ("file-1", [Self.file(1, size: OwnFormDraft.mostBytes + 1)]), ("file-0", [Self.file(2)]),
                ("file-0", (0...OwnFormDraft.mostFiles).map { _ in Self.file() }),
            ]
            for (field, files) in cases {
                await expectRefusal(.invalid, field: field) { try await Self.send(office, code, files: files) }
            }
            let items = try await Self.waiting(office)
            #expect(items == [])
        }
    }

    @Test(
        "A dossier is not sent back as completed too late while what was sent in time waits; afterwards it is",
        arguments: Backend.all)
    func sentInTime(_ backend: Backend) async throws {
        try await Self.with(backend) { office, code, dossier in
            office.clock.advance(days: 29)
            try await Self.send(office, code)
            office.clock.advance(days: 5)
            let fields = ["reason": "Không bổ sung đúng hạn"]
            await expectRefusal(.conflict) {
                try await office.take("close-incomplete", of: dossier, as: office.officerOfEconomy, fields)
            }
            let waiting = try await office.page(dossier)
            #expect(waiting.item.state == "supplementing")
            let item = try #require(try await Self.waiting(office).first)
            try await office.perform(RefusePortalItem(item.id, because: "Đơn vẫn chưa ký"), as: office.counter)
            // What comes when the time is over keeps nobody from it.
            try await Self.send(office, code)
            try await office.take("close-incomplete", of: dossier, as: office.officerOfEconomy, fields)
            let page = try await office.page(dossier)
            #expect(page.item.state == "refused")
        }
    }

    @Test("What was brought to the counter meanwhile makes the sending go back, with a reason", arguments: Backend.all)
    func overtaken(_ backend: Backend) async throws {
        try await Self.with(backend) { office, code, dossier in
            try await Self.send(office, code)
            let item = try #require(try await Self.waiting(office).first)
            let sent = try await Self.found(office, code)
            office.clock.advance(seconds: 60)
            try await office.take("supplement", of: dossier, as: office.counter)
            // What is left of a wait that is over bars nothing from the next.
            let left = try await Self.found(office, code)
            #expect(sent.waitingSince == item.arrivedAt && left.waitingSince == nil)
            await expectRefusal(.conflict, field: "reason") {
                _ = try await office.perform(TakePortalSupplement(item.id), as: office.counter)
            }
            try await office.perform(RefusePortalItem(item.id, because: "Đã nhận tại quầy"), as: office.counter)
            let items = try await Self.waiting(office)
            #expect(items == [])
        }
    }
}
