import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Who denounces is kept secret") struct PetitionSecrecyTests {
    /// What tells who sent the denunciation of the tests.
    static let secrets = [
        "Lê Quang Vinh", "le quang vinh", "001077054321", "Số 9, ngõ 2", "0987654321", "vinh@vidu.vn", "Hoàng Thị Tám",
        "don-vinh",
    ]

    @Test(
        "Only who was named sees the sender, each look is recorded; the administrator, the leader who settles and the substitute do not",
        arguments: Backend.all)
    func looks(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            // The administrator, with every role that there is.
            for role in Role.grantable where role != .administrator && role != .archivist {
                _ = try? await office.desk.perform(
                    GrantRole(person: office.administrator, role: role, from: .of("2024-01-02")), as: .terminal)
            }
            try await office.handle("propose-acceptance", of: id, as: office.receiver)
            for person in [office.administrator, office.chief] {
                let answer = try await office.petition(id, as: person)
                #expect(
                    answer.isSecret && !answer.isConfidant && answer.parts.senders.isEmpty && answer.parts.files.isEmpty
                )
                #expect(answer.page.item.applicant == nil && answer.petition?.representative == nil)
                await expectRefusal(.forbidden) { _ = try await office.perform(LookAtSenders(id), as: person) }
                await expectRefusal(.forbidden) { _ = try await office.perform(OpenPetitionFile(id, 0), as: person) }
                await expectRefusal(.forbidden) {
                    try await office.perform(NameConfidant(id, person, reason: "Tự xem"), as: person)
                }
                await expectRefusal(.forbidden) {
                    try await office.perform(EndConfidant(id, office.receiver), as: person)
                }
            }
            for person in [office.clerk, office.officerOfEconomy] {
                await expectRefusal(.notFound) { _ = try await office.petition(id, as: person) }
                await expectRefusal(.notFound) { _ = try await office.perform(LookAtSenders(id), as: person) }
                await expectRefusal(.notFound) { _ = try await office.perform(OpenPetitionFile(id, 0), as: person) }
            }
            let before = try await office.journal().count
            #expect(
                try await office.perform(LookAtSenders(id), as: office.receiver).map(\.name) == [
                    "Lê Quang Vinh", "Hoàng Thị Tám",
                ])
            _ = try await office.perform(OpenPetitionFile(id, 0), as: office.receiver)
            try await office.perform(NameConfidant(id, office.chief, reason: "Người giải quyết"), as: office.receiver)
            #expect(try await office.perform(LookAtSenders(id), as: office.chief).count == 2)
            try await office.perform(EndConfidant(id, office.receiver), as: office.chief)
            await expectRefusal(.forbidden) { _ = try await office.perform(LookAtSenders(id), as: office.receiver) }
            await expectRefusal(.conflict) {
                try await office.perform(EndConfidant(id, office.chief), as: office.chief)
            }
            #expect(
                try await office.journal().dropFirst(before).map { String($0.prefix { $0 != " " }) } == [
                    "petition.senders_seen", "petition.file_opened", "petition.confidant_named",
                    "petition.senders_seen",
                    "petition.confidant_ended",
                ])
        }
    }

    @Test(
        "No list, search, worklist, notice, journal or obligation has anything of the sender",
        arguments: [Backend.sqliteMemory, .postgres])
    func nothingLeaks(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            try await office.handle("propose-acceptance", of: id, as: office.receiver)
            let officer = ["officer": Key<Party>(office.officerOfInternalAffairs)]
            try await office.handle("accept", of: id, as: office.chief, parties: officer)
            // Everything that the database keeps outside the two tables of senders and files.
            let kept = try await office.storage.read { tx -> [String] in
                var texts: [String] = []
                for statement: SQL in [
                    "SELECT title || ' ' || title_fold || ' ' || body AS text FROM process_case ORDER BY id",
                    "SELECT fields AS text FROM process_transition ORDER BY case_id, position",
                    "SELECT content AS text FROM obligation ORDER BY id",
                    "SELECT title || ' ' || body || ' ' || terms AS text FROM search_entry ORDER BY id",
                    "SELECT body AS text FROM journal_entry ORDER BY id",
                    "SELECT words AS text FROM notice ORDER BY id",
                ] {
                    texts += try tx.query(statement).map { try $0.text("text") }
                }
                return texts
            }
            let found = Self.secrets.filter { secret in kept.contains { $0.contains(secret) } }
            #expect(found == [] && kept.count > 10)
            for text in ["Le Quang Vinh", "0987654321"] {
                let list = try await office.ask(
                    CaseList(CaseFilter(desk: .petitions, view: .all, text: text)), as: office.receiver)
                #expect(list.lines.isEmpty)
            }
            let paper = try await office.ask(CasePrint(id, position: 3, form: "acceptance"), as: office.chief)
            let text = "\(paper.form)"
            #expect(Self.secrets.filter { text.contains($0) } == [])
        }
    }

    @Test("Nothing that is written down with a step may name the sender", arguments: [Backend.sqliteMemory])
    func texts(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            await expectRefusal(.invalid, field: "subject") {
                _ = try await office.perform(
                    ReceivePetition(office.denunciation { $0.subject = "Đơn của ông LE QUANG VINH" }),
                    as: office.receiver)
            }
            await expectRefusal(.invalid, field: "field-violation") {
                _ = try await office.perform(
                    ReceivePetition(office.denunciation { $0.fields["violation"] = "gọi 0987 654 321 để biết" }),
                    as: office.receiver)
            }
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            await expectRefusal(.invalid, field: "field-reason") {
                try await office.handle(
                    "file", of: id, as: office.receiver, ["reason": "Ông Lê Quang Vinh đã rút"])
            }
            await expectRefusal(.invalid, field: "failure") {
                try await office.perform(
                    CheckPetition(id, failedTest: "signed", failure: "Hoàng Thị Tám không ký"), as: office.receiver)
            }
        }
    }

    @Test(
        "Beside a new petition nobody learns who denounced, but whoever was named, and that is a look",
        arguments: [Backend.sqliteMemory])
    func similar(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            _ = try await office.desk.perform(
                GrantRole(person: office.planner, role: .reception, from: .of("2024-01-02")), as: .terminal)
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let draft = PetitionDraft(
                kinds: [.proposal], subject: "Việc khác", name: "Lê Quang Vinh", number: "001077054321")
            #expect(try await office.ask(SimilarPetitions(draft), as: office.planner) == [])
            let own = try await office.ask(SimilarPetitions(draft), as: office.receiver)
            #expect(own.map(\.id) == [id] && own.first?.isSecret == true && own.first?.sender == "Lê Quang Vinh")
            // By what it says it is found, without the sender.
            var same = office.denunciation { $0.files = [] }
            same.name = nil
            same.others = nil
            (same.number, same.address, same.phone, same.mail) = (nil, nil, nil, nil)
            let alike = try await office.ask(SimilarPetitions(same), as: office.planner)
            #expect(alike.map(\.id) == [id] && alike.first?.sender == nil)
        }
    }

    @Test("Who comes to denounce is secret too, also where that turns out on the visit", arguments: Backend.all)
    func visits(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceiveVisit(
                    VisitDraft(subject: "Trình bày việc thu tiền", name: "Lê Quang Vinh", unit: office.leadership)),
                as: office.receiver)
            #expect(try await office.petition(id).parts.senders.map(\.name) == ["Lê Quang Vinh"])
            try await office.handle(
                "explain", of: id, as: office.receiver, ["kind": "denunciation", "advice": "Hướng dẫn gửi đơn tố cáo"])
            let answer = try await office.petition(id)
            #expect(answer.isSecret && answer.parts.senders.isEmpty && answer.page.item.applicant == nil)
            let book = try await office.ask(
                ReceptionBook(from: .of("2026-11-01"), to: .of("2026-11-30")), as: office.receiver)
            let text = "\(book.form)"
            #expect(text.contains("giữ bí mật") && !text.contains("Vinh"))
            await expectRefusal(.forbidden) {
                _ = try await office.ask(
                    ReceptionBook(from: .of("2026-11-01"), to: .of("2026-11-30")), as: office.administrator)
            }
        }
    }
}
