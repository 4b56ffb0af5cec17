import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("What a citizen sent on the own form, once it is a dossier") struct OwnFormArrivalTests {
    private static let draft = OwnFormDraft(
        kind: .citizen, name: "Phạm Văn Hùng", number: "001085067890", address: "Tổ 5", phone: "0912345678",
        fields: ["note": "Đề nghị cấp hai bản"],
        files: [
            .init(
                part: 0,
                AttachedFile(
                    hash: String(repeating: "a", count: 64), size: 3, name: "don.pdf", mediaType: "application/pdf"))
        ])

    /// An office with a procedure for citizens that a rule leaves to the form, and one dossier that came of it by that step.
    static func with(
        _ backend: Backend, act: String = "accept", fields: [String: String] = [:],
        _ body: (TestOffice, Key<Procedure>, DossierCode, Key<LedgerCase>) async throws -> Void
    ) async throws {
        var rules = try TestOffice.dossierRules()
        let counter = rules.counter
        rules.counter = CounterRules(
            prefix: counter.prefix, followUp: counter.followUp,
            ownForm: OwnFormRules(
                law: counter.ownForm.law, portal: counter.ownForm.portal, listed: ["1.990010": "Nghị định C"]))
        try await withOffice(backend, rules: rules) { office in
            _ = try await office.openCounter()
            let procedure = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.990010", title: "Cấp giấy phép", field: "Thương mại", process: "one-unit",
                        unit: office.economy, term: "7 ngày làm việc", result: "Giấy phép",
                        basis: "Quyết định 101/QĐ-UBND", parts: "Đơn đề nghị", ownForm: "Nghị định C")),
                as: office.counter)
            let code = try await office.desk.perform(SendOwnForm(procedure, draft), as: .citizen)
            let item = try #require(try await office.ask(PortalList(), as: office.counter).items.first)
            let dossier = try await office.perform(
                AnswerPortalDossier(item.id, act: act, received: [0], fields: fields), as: office.counter)
            try await body(office, procedure, code, dossier)
        }
    }

    static func look(_ office: TestOffice, _ code: DossierCode) async throws -> PublicDossier? {
        try await office.desk.ask(
            LookUpDossier(code, digits: "5678", key: RatingKey(secret: "bí mật")), as: .citizen)
    }

    @Test(
        "What was written on the form stands in the dossier with the step of the citizen; no wish is invented",
        arguments: Backend.all)
    func fields(_ backend: Backend) async throws {
        try await Self.with(backend) { office, _, _, dossier in
            let page = try await office.page(dossier)
            #expect(page.transitions.map(\.act) == ["submit", "accept"])
            #expect(page.transitions.map(\.fields) == [["note": "Đề nghị cấp hai bản"], [:]])
            #expect(page.wish == .counter)
        }
    }

    @Test(
        "By the provisional number too one reads until when papers are to be brought, and the official number",
        arguments: Backend.all)
    func supplement(_ backend: Backend) async throws {
        try await Self.with(backend) { office, _, code, dossier in
            office.clock.advance(days: 1)
            try await office.take("assign", of: dossier, as: office.headOfEconomy, parties: office.officer)
            try await office.take(
                "request-supplement", of: dossier, as: office.officerOfEconomy, ["missing": "- Đơn: chưa ký"])
            let found = try #require(try await Self.look(office, code))
            let official = try #require(found.dossier)
            let same = try #require(try await Self.look(office, official))
            #expect(found.standing == .awaitingApplicant && found.bringUntil != nil)
            #expect(found.bringUntil == same.bringUntil && found.next == same.next)
        }
    }

    @Test(
        "Whoever sends is not verified: what came so is never offered again to the number that it bore",
        arguments: Backend.all)
    func unverified(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure, _, dossier in
            let files = try await office.ask(DossierFiles(dossier), as: office.counter).files
            #expect(files.map(\.title) == ["Đơn đề nghị"])
            let papers = try await office.perform(
                ReusablePapers(procedure, .citizen, number: "001085067890"), as: office.counter)
            #expect(papers.isEmpty)
        }
    }

    @Test("An answer of before there were codes of fields is still read")
    func oldAnswer() throws {
        let answer = try JSONText.decode(#"{"label":"A","value":"B"}"#, as: PortalMessage.Answer.self)
        #expect(answer == PortalMessage.Answer(label: "A", value: "B"))
    }

    @Test("An office cannot take the numbers of the own form for its dossiers")
    func prefix() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path)
            let shipped = ShippedRules.folder.appending(path: "counter.yaml")
            let text = try String(contentsOf: shipped, encoding: .utf8)
            let rules = text.replacing(/(?m)^prefix: .*$/, with: "prefix: T00")
            try rules.write(to: folder.appending(path: "counter.yaml"), atomically: true, encoding: .utf8)
            await expectRefusal(.unavailable) { _ = try CounterRules.load(folder) }
        }
    }
}
