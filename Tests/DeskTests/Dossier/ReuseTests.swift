import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Papers that were scanned before, used again with consent") struct ReuseTests {
    private static func file(_ name: String) -> AttachedFile {
        let hash = String(repeating: name.hasPrefix("a") ? "a" : "b", count: 64)
        return AttachedFile(hash: hash, size: 3, name: name, mediaType: "application/pdf")
    }

    /// An earlier dossier with its first paper for good, its second for a time, and its result.
    private func earlier(_ office: TestOffice, _ procedure: Key<Procedure>) async throws -> Key<LedgerCase> {
        let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
        try await office.perform(AddDossierFiles(id, [Self.file("a.pdf")], part: 0), as: office.counter)
        try await office.perform(
            AddDossierFiles(id, [Self.file("b.pdf")], part: 1, validUntil: .of("2025-03-20")), as: office.counter)
        try await office.perform(AddDossierFiles(id, [Self.file("a2.pdf")], part: nil), as: office.counter)
        return id
    }

    private func found(_ office: TestOffice, _ procedure: Key<Procedure>) async throws -> [ReusablePaper] {
        try await office.perform(
            ReusablePapers(procedure, .citizen, number: "001085067890"), as: office.counter)
    }

    @Test(
        "The counter is offered what still holds, takes it only with consent, and every use is written down",
        arguments: Backend.all)
    func reuse(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let first = try await earlier(office, procedure)
            let papers = try await found(office, procedure)
            #expect(papers.map(\.title) == ["Sơ đồ", "Đơn đề nghị"])
            let map = try #require(papers.first { $0.title == "Sơ đồ" })
            var draft = office.draft(procedure, received: [0])
            draft.reuse = ReuseDraft(papers: [map.id: 1])
            await expectRefusal(.invalid, field: "consent") {
                _ = try await office.perform(ReceiveDossier(draft), as: office.counter)
            }
            draft.reuse.stance = .refused
            draft.reuse.how = "nói tại quầy"
            await expectRefusal(.invalid, field: "consent") {
                _ = try await office.perform(ReceiveDossier(draft), as: office.counter)
            }
            draft.reuse.stance = .given
            draft.reuse.how = nil
            await expectRefusal(.invalid, field: "consent-how") {
                _ = try await office.perform(ReceiveDossier(draft), as: office.counter)
            }
            draft.reuse.how = "ký phiếu đồng ý"
            let id = try await office.perform(ReceiveDossier(draft), as: office.counter)
            var answer = try await office.ask(DossierFiles(id), as: office.counter)
            #expect(answer.parts.map(\.isReceived) == [true, true, false])
            #expect(answer.files.map(\.source) == ["H99.13-250314-0001"])
            #expect(answer.consents.map(\.stance) == [.given])
            let reused = try #require(answer.files.first)
            #expect(
                try await office.perform(OpenDossierFile(id, reused.id), as: office.headOfEconomy).hash == map.hash)
            try await office.perform(WithdrawConsent(id, how: "đơn ngày 14/3"), as: office.counter)
            answer = try await office.ask(DossierFiles(id), as: office.counter)
            #expect(answer.parts.map(\.isReceived) == [true, false, false])
            #expect(answer.files.map(\.isWithdrawn) == [true])
            await expectRefusal(.notFound) {
                _ = try await office.perform(OpenDossierFile(id, reused.id), as: office.headOfEconomy)
            }
            await expectRefusal(.conflict, field: "how") {
                try await office.perform(WithdrawConsent(id, how: "lần nữa"), as: office.counter)
            }
            // In the dossier from which it came it stays.
            #expect(try await office.ask(DossierFiles(first), as: office.counter).files.allSatisfy { !$0.isWithdrawn })
            let acts = try await office.journal()
            for act in ["case.papers_reused", "case.consent_recorded", "case.consent_withdrawn", "case.file_opened"] {
                #expect(acts.contains { $0.hasPrefix(act) }, "\(act)")
            }
        }
    }

    @Test("What has run out, is somebody else's, or is no paper of the person's is not taken", arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            _ = try await earlier(office, procedure)
            let map = try #require(try await found(office, procedure).first { $0.title == "Sơ đồ" })
            var draft = office.draft(procedure, received: [0])
            draft.reuse = ReuseDraft(papers: [map.id: 1], stance: .given, how: "ký phiếu")
            var other = draft
            other.number = "001085067891"
            await expectRefusal(.conflict, field: "consent") {
                _ = try await office.perform(ReceiveDossier(other), as: office.counter)
            }
            office.clock.advance(days: 7)
            #expect(try await found(office, procedure).map(\.title) == ["Đơn đề nghị"])
            await expectRefusal(.conflict, field: "consent") {
                _ = try await office.perform(ReceiveDossier(draft), as: office.counter)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    ReusablePapers(procedure, .citizen, number: "001085067890"), as: office.clerk)
            }
            await expectRefusal(.invalid, field: "number") {
                _ = try await office.perform(ReusablePapers(procedure, .citizen, number: nil), as: office.counter)
            }
            // Refused without papers, that too is kept.
            var refused = office.draft(procedure)
            refused.reuse = ReuseDraft(stance: .refused, how: "nói tại quầy")
            let id = try await office.perform(ReceiveDossier(refused), as: office.counter)
            #expect(try await office.ask(DossierFiles(id), as: office.counter).consents.map(\.stance) == [.refused])
        }
    }

    @Test(
        "The page offers to add a file to just those from whom the dossier takes one", arguments: Backend.all)
    func offered(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await earlier(office, procedure)
            /// Nil where it is not found, false where it is refused.
            func answer(_ body: () async throws -> Bool) async throws -> Bool? {
                do {
                    return try await body()
                } catch let error as OfficeError where error.code == .notFound {
                    return nil
                } catch let error as OfficeError where error.code == .forbidden {
                    return false
                }
            }
            let people = [
                office.counter, office.headOfEconomy, office.officerOfEconomy, office.chief, office.deputyChief,
                office.headOfReception,
            ]
            var (offered, taken): ([Bool?], [Bool?]) = ([], [])
            func note(_ person: Key<Person>) async throws {
                offered.append(try await answer { try await office.ask(DossierFiles(id), as: person).mayAdd })
                taken.append(
                    try await answer {
                        try await office.perform(AddDossierFiles(id, [Self.file("a.pdf")], part: 0), as: person)
                        return true
                    })
            }
            for person in people { try await note(person) }
            // Who took it in and is at the counter no more sees it still.
            let grant = try await office.storage.read { tx in
                try RoleStore.held(tx, by: office.counter).first { $0.role == .counter }?.id
            }
            try await office.desk.perform(EndRole(grant: try #require(grant), person: office.counter), as: .terminal)
            try await note(office.counter)
            #expect(offered == taken && offered[0] == true && offered[5] == nil && offered[6] == false)
        }
    }

    @Test(
        "Nobody without the dossier sees its papers, and nobody without a part in it adds any", arguments: Backend.all)
    func rights(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await earlier(office, procedure)
            let file = try #require(try await office.ask(DossierFiles(id), as: office.counter).files.first)
            await expectRefusal(.notFound) { _ = try await office.ask(DossierFiles(id), as: office.headOfReception) }
            await expectRefusal(.notFound) {
                _ = try await office.perform(OpenDossierFile(id, file.id), as: office.headOfReception)
            }
            await expectRefusal(.notFound) {
                _ = try await office.perform(
                    AddDossierFiles(id, [Self.file("a.pdf")], part: 0), as: office.headOfReception)
            }
            let cases: [(AddDossierFiles, String)] = [
                (AddDossierFiles(id, [], part: 0), "file"),
                (AddDossierFiles(id, [Self.file("a.pdf")], part: 9), "part"),
                (AddDossierFiles(id, [Self.file("a.pdf")], part: 0, validUntil: .of("2025-03-13")), "until"),
            ]
            for (command, field) in cases {
                await expectRefusal(.invalid, field: field) { try await office.perform(command, as: office.counter) }
            }
        }
    }

    /// As it went, and its fee.
    private func settle(_ office: TestOffice, _ id: Key<LedgerCase>) async throws {
        try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
        try await office.take("propose", of: id, as: office.officerOfEconomy)
        try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP-KT"])
        try await office.take("deliver", of: id, as: office.counter)
    }

    @Test(
        "A result is offered when it was handed over and paid, not before, and not that of a dossier that was refused",
        arguments: Backend.all)
    func results(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.perform(AddDossierFiles(id, [Self.file("a.pdf")], part: nil), as: office.counter)
            #expect(try await found(office, procedure) == [])
            try await settle(office, id)
            #expect(try await found(office, procedure) == [])
            try await office.perform(RecordFee(id, .paid, way: .cash, receipt: "1"), as: office.counter)
            #expect(try await found(office, procedure).map(\.title) == ["Kết quả: Thủ tục one-unit"])
            try await office.perform(
                RecordFee(id, .refund, amount: 1, way: .cash, receipt: "2", reason: "Thu thừa"), as: office.counter)
            #expect(try await found(office, procedure) == [])
        }
    }

    @Test(
        "Who takes consent back loses no paper that was brought too, and nothing of a dossier that has ended",
        arguments: Backend.all)
    func withdrawal(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            _ = try await earlier(office, procedure)
            let map = try #require(try await found(office, procedure).first { $0.title == "Sơ đồ" })
            var draft = office.draft(procedure, received: [0, 1])
            draft.reuse = ReuseDraft(papers: [map.id: 1], stance: .given, how: "ký phiếu")
            let both = try await office.perform(ReceiveDossier(draft), as: office.counter)
            try await office.perform(WithdrawConsent(both, how: "đơn"), as: office.counter)
            let answer = try await office.ask(DossierFiles(both), as: office.counter)
            #expect(answer.parts.map(\.isReceived) == [true, true, false])
            #expect(answer.files.map(\.isWithdrawn) == [true])
            // Brought only later: that counts too.
            draft = office.draft(procedure, received: [0])
            draft.reuse = ReuseDraft(papers: [map.id: 1], stance: .given, how: "ký phiếu")
            let later = try await office.perform(ReceiveDossier(draft), as: office.counter)
            try await office.take("assign", of: later, as: office.headOfEconomy, parties: office.officer)
            try await office.take(
                "request-supplement", of: later, as: office.officerOfEconomy, ["missing": "- Sơ đồ"])
            try await office.take("supplement", of: later, as: office.counter, brought: [1])
            try await office.perform(WithdrawConsent(later, how: "đơn"), as: office.counter)
            #expect(try await office.page(later).parts.map(\.isReceived) == [true, true, false])
            let ended = try await office.perform(ReceiveDossier(draft), as: office.counter)
            try await settle(office, ended)
            await expectRefusal(.conflict, field: "how") {
                try await office.perform(WithdrawConsent(ended, how: "đơn"), as: office.counter)
            }
            let kept = try await office.ask(DossierFiles(ended), as: office.counter)
            #expect(kept.parts.map(\.isReceived) == [true, true, false])
            #expect(kept.files.allSatisfy { !$0.isWithdrawn } && kept.consents.map(\.stance) == [.given])
        }
    }
}
