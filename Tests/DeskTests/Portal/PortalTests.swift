import Foundation
import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Dossiers of the national portal") struct PortalTests {
    private static func message(_ code: String = "G22.99-250314-000001", procedure: String = "1.990000")
        -> PortalMessage
    {
        PortalMessage(
            code: code, procedure: procedure,
            applicant: .init(name: "Phạm Văn Hùng", number: "001085067890", phone: "0912345678"), wish: .electronic,
            answers: [.init(label: "Tên hội chợ", value: "Hội chợ xuân")],
            files: [
                .init(part: "Đơn đề nghị", name: "don.pdf", base64: Data("don".utf8).base64EncodedString()),
                .init(part: "Sơ đồ", name: "so-do.pdf", base64: Data("so do".utf8).base64EncodedString()),
                .init(name: "anh.jpg", base64: Data("anh".utf8).base64EncodedString()),
            ])
    }

    private struct Setting {
        let office: TestOffice
        let files: FileStore
        let portal: SimulatedPortal
        let receiver: PortalReceiver
        let outbox: OutboxWorker

        func receive() async throws { while try await receiver.work() > 0 {} }
        func send() async throws { while try await outbox.work() > 0 {} }
        func waiting(_ state: PortalItem.State = .waiting) async throws -> [PortalItem] {
            try await office.ask(PortalList(state), as: office.counter).items
        }
    }

    private func withPortal(_ backend: Backend, _ body: (Setting) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
                _ = try await office.openCounter()
                let portal = SimulatedPortal()
                let files = try FileStore(folder: URL(filePath: folder))
                try await body(
                    Setting(
                        office: office, files: files, portal: portal,
                        receiver: PortalReceiver(desk: office.desk, files: files, portal: portal),
                        outbox: OutboxWorker(
                            storage: office.storage,
                            handlers: [
                                .portalStatus: PortalSender(
                                    storage: office.storage, rules: office.desk.rules, portal: portal)
                            ])))
            }
        }
    }

    @Test(
        "A dossier comes once, waits, is accepted with its files, and every step is told to the portal, also after it was away",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            for _ in 0..<2 { try await setting.portal.hand(Self.message()) }
            var changed = Self.message()
            changed.answers = nil
            try await setting.portal.hand(changed)
            try await setting.receive()
            let waiting = try await setting.waiting()
            #expect(waiting.map(\.code) == ["G22.99-250314-000001"])
            #expect(await setting.portal.refused == [])
            let item = try #require(waiting.first)
            let question = try await office.ask(PortalQuestion(item.id), as: office.counter)
            #expect(question.message?.answers?.first?.value == "Hội chợ xuân")
            #expect(question.files.map(\.file.name) == ["don.pdf", "so-do.pdf", "anh.jpg"])
            #expect(question.acts.map(\.code).contains("accept") && question.acts.map(\.code).contains("ask-online"))
            office.clock.advance(seconds: 3_600)
            await expectRefusal(.conflict, field: "part-1") {
                _ = try await office.perform(
                    AnswerPortalDossier(item.id, act: "accept", received: [0]), as: office.counter)
            }
            await setting.portal.set(isDown: true)
            let id = try await office.perform(
                AnswerPortalDossier(item.id, act: "accept", received: [0, 1]), as: office.counter)
            let page = try await office.page(id)
            #expect(page.transitions.map(\.act) == ["submit", "accept"])
            #expect(page.transitions[0].at == item.arrivedAt && page.transitions[1].at > item.arrivedAt)
            #expect(page.channel == .online && page.wish == .electronic && page.folder == nil)
            #expect(try await office.waiting(office.headOfEconomy) == ["Chờ phân công"])
            let files = try await office.ask(DossierFiles(id), as: office.headOfEconomy).files
            #expect(files.map(\.title) == ["Đơn đề nghị", "Sơ đồ", "anh.jpg"])
            #expect(files.map(\.part) == [0, 1, 3])
            try await setting.send()
            #expect(await setting.portal.statuses == [])
            await setting.portal.set(isDown: false)
            office.clock.advance(days: 1)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.take(
                "request-supplement", of: id, as: office.officerOfEconomy, ["missing": "- Sơ đồ: chưa ký"])
            var supplement = Self.message()
            supplement.kind = .supplement
            supplement.files = [.init(part: "Sơ đồ", name: "moi.pdf", base64: Data("moi".utf8).base64EncodedString())]
            for _ in 0..<2 { try await setting.portal.hand(supplement) }
            try await setting.receive()
            let added = try #require(try await setting.waiting().first)
            #expect(try await setting.waiting().count == 1 && added.kind == .supplement && added.dossier == id)
            #expect(try await office.perform(TakePortalSupplement(added.id), as: office.counter) == id)
            try await office.take("supplement", of: id, as: office.counter)
            try await office.take(
                "apologise", of: id, as: office.officerOfEconomy, ["reason": "Chờ ý kiến", "new-date": "2025-04-28"])
            try await office.take("propose", of: id, as: office.officerOfEconomy)
            try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP-KT"])
            try await office.perform(
                TakeCaseStep(
                    id, act: "deliver", delivery: DeliveryDraft(way: .electronic, tracking: "Kho dữ liệu điện tử"),
                    version: try await office.page(id).item.version), as: office.counter)
            try await setting.send()
            let statuses = await setting.portal.statuses.sorted { $0.at < $1.at }
            #expect(
                statuses.map(\.step).sorted { $0.rawValue < $1.rawValue } == [
                    .accepted, .apology, .delivered, .ready, .supplement,
                ])
            #expect(statuses.allSatisfy { $0.code == "G22.99-250314-000001" && $0.dossier == page.item.code })
            #expect(statuses.first { $0.step == .supplement }?.words.contains("Sơ đồ: chưa ký") == true)
            #expect(statuses.first { $0.step == .accepted }?.due != nil)
        }
    }

    @Test(
        "What cannot be read, brings a file that was erased as secret, or is of no procedure, is refused once with the reason",
        arguments: Backend.all)
    func malformed(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            var future = Self.message("F-1")
            future.version = 9
            var broken = Self.message("F-2")
            broken.files = [.init(name: "x.pdf", base64: "%%%")]
            var wrong = Self.message("F-3")
            wrong.applicant.number = "12"
            var supplement = Self.message("F-4")
            supplement.kind = .supplement
            var secret = Self.message("F-6")
            secret.files = [.init(name: "mat.pdf", base64: Data("mat".utf8).base64EncodedString())]
            _ = try setting.files.erase(try await setting.files.keep(Array("mat".utf8)).hash)
            await setting.portal.hand(Array("{\"version\":1".utf8))
            await setting.portal.hand(Array("{\"version\":1,\"kind\":\"dossier\"}".utf8))
            for message in [future, broken, wrong, supplement, secret, Self.message("F-5", procedure: "9.000000")] {
                try await setting.portal.hand(message)
            }
            try await setting.receive()
            let refused = await setting.portal.refused
            let expected = ["JSON", "mục code", "Phiên bản", "base64", "12 chữ số", "để bổ sung", "mật", "danh mục"]
            #expect(refused.count == expected.count)
            for (reason, part) in zip(refused, expected) { #expect(reason.contains(part), "\(reason)") }
            #expect(try await setting.waiting() == [])
            #expect(try await setting.waiting(.malformed).count == expected.count)
            // A procedure that comes into the catalogue lets the same dossier in.
            try await setting.portal.hand(Self.message("F-5"))
            try await setting.receive()
            #expect(try await setting.waiting().map(\.code) == ["F-5"])
        }
    }

    @Test(
        "It is asked for once to be completed, or refused with the reason; nobody but the counter looks at it",
        arguments: Backend.all)
    func answers(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            for code in ["A-1", "A-2"] { try await setting.portal.hand(Self.message(code)) }
            try await setting.receive()
            let items = try await setting.waiting()
            await expectRefusal(.forbidden) {
                _ = try await office.ask(PortalQuestion(items[0].id), as: office.headOfEconomy)
            }
            // Văn thư takes in what comes between agencies, and sees nothing else.
            let between = try await office.ask(PortalList(), as: office.clerk)
            #expect(between.items == [] && between.waiting == 0)
            await expectRefusal(.notFound) {
                _ = try await office.ask(PortalQuestion(items[0].id), as: office.clerk)
            }
            await expectRefusal(.invalid, field: "field-missing") {
                _ = try await office.perform(
                    AnswerPortalDossier(items[0].id, act: "ask-online", received: [0]), as: office.counter)
            }
            let asked = try await office.perform(
                AnswerPortalDossier(items[0].id, act: "ask-online", received: [0], fields: ["missing": "- Sơ đồ"]),
                as: office.counter)
            #expect(try await office.page(asked).stateTitle == "Chờ hoàn thiện để tiếp nhận")
            let refused = try await office.perform(
                AnswerPortalDossier(
                    items[1].id, act: "decline", received: [], fields: ["reason": "Không thuộc thẩm quyền"]),
                as: office.counter)
            #expect(try await office.page(refused).item.isOpen == false)
            await expectRefusal(.conflict, field: "act") {
                _ = try await office.perform(
                    AnswerPortalDossier(items[1].id, act: "accept", received: [0, 1]), as: office.counter)
            }
            try await setting.send()
            let statuses = await setting.portal.statuses
            #expect(statuses.map(\.step) == [.supplement, .refused])
            #expect(statuses[1].words.contains("Không thuộc thẩm quyền"))
        }
    }

    @Test(
        "A process that knows no online step is begun by the counter when the dossier is accepted",
        arguments: Backend.all)
    func linked(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            try await setting.portal.hand(Self.message("L-1", procedure: "1.990001"))
            try await setting.receive()
            let item = try #require(try await setting.waiting().first)
            let id = try await office.perform(
                AnswerPortalDossier(
                    item.id, act: "receive", received: [0, 1], parties: ["lead": Key<Party>(office.economy)]),
                as: office.counter)
            #expect(try await office.page(id).transitions.map(\.act) == ["receive"])
            try await setting.send()
            #expect(await setting.portal.statuses.map(\.step) == [.accepted])
        }
    }

    @Test(
        "What is added is taken also where the procedure has ended since; in a dossier that waits for nothing it is refused, and the portal hears why",
        arguments: Backend.all)
    func supplements(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            try await setting.portal.hand(Self.message("S-1"))
            try await setting.receive()
            let first = try #require(try await setting.waiting().first)
            let id = try await office.perform(
                AnswerPortalDossier(first.id, act: "accept", received: [0, 1]), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.end("1.990000")
            func supplement(_ name: String) async throws -> PortalItem {
                var message = Self.message("S-1")
                message.kind = .supplement
                message.files = [
                    .init(part: "Sơ đồ", name: " \(name)\u{0}\n.pdf ", base64: Data(name.utf8).base64EncodedString())
                ]
                try await setting.portal.hand(message)
                try await setting.receive()
                return try #require(try await setting.waiting().first)
            }
            let early = try await supplement("som")
            let before = try await office.page(id)
            await expectRefusal(.conflict, field: "reason") {
                _ = try await office.perform(TakePortalSupplement(early.id), as: office.counter)
            }
            #expect(try await office.page(id).parts == before.parts)
            #expect(try await office.ask(PortalQuestion(early.id), as: office.counter).isAwaited == false)
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(RefusePortalItem(early.id, because: " "), as: office.counter)
            }
            await expectRefusal(.forbidden) {
                try await office.perform(RefusePortalItem(early.id, because: "x"), as: office.headOfEconomy)
            }
            try await office.perform(
                RefusePortalItem(early.id, because: "Hồ sơ đã đủ giấy tờ"), as: office.counter)
            await expectRefusal(.conflict) {
                _ = try await office.perform(TakePortalSupplement(early.id), as: office.counter)
            }
            try await office.take(
                "request-supplement", of: id, as: office.officerOfEconomy, ["missing": "- Sơ đồ"])
            let asked = try await supplement("moi")
            #expect(try await office.perform(TakePortalSupplement(asked.id), as: office.counter) == id)
            #expect(
                try await office.ask(DossierFiles(id), as: office.headOfEconomy).files.map(\.file.name).contains(
                    "moi .pdf"))
            try await setting.send()
            let told = await setting.portal.statuses.filter { $0.step == .supplementRefused }
            #expect(told.map(\.words) == ["Phần bổ sung không được nhận. Lý do: Hồ sơ đã đủ giấy tờ"])
            #expect(told.map(\.dossier) == [before.item.code] && told.map(\.code) == ["S-1"])
            #expect(try await setting.waiting(.refused).map(\.id) == [early.id])
        }
    }

    @Test(
        "A dossier that waits when its procedure ends is sent back with a reason, and may come again under its number",
        arguments: Backend.all)
    func ended(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            try await setting.portal.hand(Self.message("E-1"))
            try await setting.receive()
            let item = try #require(try await setting.waiting().first)
            await expectRefusal(.conflict, field: "act") {
                try await office.perform(RefusePortalItem(item.id, because: "x"), as: office.counter)
            }
            try await office.end("1.990000")
            #expect(try await office.ask(PortalQuestion(item.id), as: office.counter).mayRefuse)
            try await office.perform(
                RefusePortalItem(item.id, because: "Thủ tục đã bãi bỏ"), as: office.counter)
            try await setting.send()
            let statuses = await setting.portal.statuses
            #expect(statuses.map(\.step) == [.refused] && statuses[0].dossier == nil && statuses[0].code == "E-1")
            #expect(statuses[0].words == "Hồ sơ không được tiếp nhận. Lý do: Thủ tục đã bãi bỏ")
            var again = Self.message("E-1", procedure: "1.990001")
            again.answers = nil
            try await setting.portal.hand(again)
            try await setting.receive()
            #expect(try await setting.waiting().map(\.code) == ["E-1"])
        }
    }

    @Test(
        "What is sent again as it was after it was sent back waits again; what was taken is not kept twice",
        arguments: Backend.all)
    func sentAgain(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            try await setting.portal.hand(Self.message("R-1"))
            try await setting.receive()
            let first = try #require(try await setting.waiting().first)
            let id = try await office.perform(
                AnswerPortalDossier(first.id, act: "accept", received: [0, 1]), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            func send() async throws -> [Key<PortalItem>] {
                var message = Self.message("R-1")
                message.kind = .supplement
                message.files = [
                    .init(part: "Sơ đồ", name: "moi.pdf", base64: Data("moi".utf8).base64EncodedString())
                ]
                try await setting.portal.hand(message)
                try await setting.receive()
                return try await setting.waiting().map(\.id)
            }
            var items: [Key<PortalItem>] = []
            for _ in 0..<2 {
                let item = try #require(try await send().first)
                try await office.perform(
                    RefusePortalItem(item, because: "Hồ sơ đã đủ giấy tờ"), as: office.counter)
                items.append(item)
            }
            try await office.take(
                "request-supplement", of: id, as: office.officerOfEconomy, ["missing": "- Sơ đồ"])
            let last = try #require(try await send().first)
            #expect(Set(items + [last]).count == 3)
            #expect(try await office.perform(TakePortalSupplement(last), as: office.counter) == id)
            #expect(try await send() == [])
        }
    }

    @Test(
        "A refusal that could not be told to the portal is listed under the number of what was refused",
        arguments: Backend.all)
    func untold(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            let office = setting.office
            try await setting.portal.hand(Self.message("U-1"))
            try await setting.receive()
            let item = try #require(try await setting.waiting().first)
            try await office.end("1.990000")
            try await office.perform(RefusePortalItem(item.id, because: "Thủ tục đã bãi bỏ"), as: office.counter)
            let sender = PortalSender(storage: office.storage, rules: office.desk.rules, portal: nil)
            #expect(try await OutboxWorker(storage: office.storage, handlers: [.portalStatus: sender]).work() == 1)
            let given = try await office.ask(DeadLetterList(), as: office.administrator)
            #expect(given.letters.map(\.payload) == ["item/\(item.id)"])
            #expect(given.letters.map { given.recipients[$0.id] } == ["U-1"])
        }
    }

    @Test(
        "Texts of the portal are kept tidy and no longer than people write; what is too large is kept once under its name",
        arguments: Backend.all)
    func limits(_ backend: Backend) async throws {
        try await withPortal(backend) { setting in
            var tidy = Self.message("T-1")
            tidy.applicant.name = "  Phạm\u{0} Văn \n Hùng "
            var long = Self.message("T-2")
            long.applicant.name = String(repeating: "a", count: 201)
            var many = Self.message("T-3")
            many.answers = [.init(label: "Khai", value: String(repeating: "b", count: 200_001))]
            var spaced = Self.message("T-4")
            spaced.applicant.phone = "(+84) - 9 1 2 - 3 4 5 - 6 7 8 - - - - -"
            for message in [tidy, long, many, spaced] { try await setting.portal.hand(message) }
            try await setting.receive()
            #expect(try await setting.waiting().map(\.code) == ["T-1", "T-4"])
            #expect(try await setting.waiting().first?.applicant == "Phạm Văn Hùng")
            let refused = await setting.portal.refused
            #expect(
                refused == ["«Tên người nộp» dài quá 200 ký tự.", "Nội dung khai dài quá 200.000 ký tự; gửi làm tệp."])
            for _ in 0..<2 {
                _ = try await setting.office.desk.perform(
                    ReceivePortalMessage(.malformed("Quá lớn."), raw: nil, files: [], name: "to"), as: .terminal)
            }
            #expect(try await setting.waiting(.malformed).filter { $0.reason == "Quá lớn." }.count == 1)
        }
    }
}
