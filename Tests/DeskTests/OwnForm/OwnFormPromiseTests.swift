import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("What the own form promises and asks: when it is answered, how the result is wanted") struct OwnFormPromiseTests
{
    private static let draft = OwnFormDraft(
        kind: .organisation, name: "Sở Nội vụ", address: "Số 1 đường Hùng Vương", phone: "0912345678",
        fields: ["subject": "Ban hành quy chế"],
        files: [
            .init(
                part: 0,
                AttachedFile(
                    hash: String(repeating: "a", count: 64), size: 3, name: "a.pdf", mediaType: "application/pdf"))
        ])

    /// An office that has promised what is given, and a procedure between agencies that its form takes.
    private static func with(
        _ backend: Backend, promise: Term? = nil, _ body: (TestOffice, Key<Procedure>) async throws -> Void
    ) async throws {
        var rules = try TestOffice.dossierRules()
        let counter = rules.counter
        rules.counter = CounterRules(
            prefix: counter.prefix, followUp: counter.followUp,
            ownForm: OwnFormRules(
                law: counter.ownForm.law, portal: counter.ownForm.portal, listed: [:], internalAnswer: promise))
        try await withOffice(backend, rules: rules) { office in
            _ = try await office.openCounter()
            let procedure = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "2.990009", title: "Trình ban hành quyết định", field: "Hoạt động", audience: .internal,
                        process: "internal", unit: office.leadership, term: "8 ngày làm việc", result: "Quyết định",
                        basis: "Quy chế làm việc", parts: "Tờ trình", ownForm: "Quyết định 1085/QĐ-TTg")),
                as: office.counter)
            try await body(office, procedure)
        }
    }

    @Test("Eight working hours are promised to citizens; between agencies what the office has set, or nothing")
    func promise() throws {
        let shipped = try TestOffice.dossierRules().counter.ownForm
        #expect(shipped.answer(to: .public) == Term(8, .workingHour) && shipped.answer(to: .internal) == nil)
        let set = OwnFormRules(law: "A", portal: "https://b.vn", listed: [:], internalAnswer: Term(1, .workingDay))
        #expect(set.answer(to: .internal) == Term(1, .workingDay))
    }

    @Test(
        "What waits between agencies is due when the office has promised so, and not otherwise", arguments: Backend.all)
    func due(_ backend: Backend) async throws {
        for (promise, count) in [(Term?.none, 0), (Term(1, .workingDay), 1)] {
            try await Self.with(backend, promise: promise) { office, procedure in
                _ = try await office.desk.perform(SendOwnForm(procedure, Self.draft), as: .citizen)
                let list = try await office.ask(PortalList(), as: office.clerk)
                #expect(list.items.count == 1 && list.due.count == count)
            }
        }
    }

    private static let lines: [(line: String, promise: Term?)] = [
        ("internal-answer: 1 ngày làm việc", Term(1, .workingDay)), ("internal-answer: mai", nil), ("answer: sớm", nil),
    ]

    @Test("The promise is read from the rules; one that is no length of time is refused", arguments: lines.indices)
    func rules(_ place: Int) async throws {
        let (line, promise) = Self.lines[place]
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path)
            let text = """
                prefix: H99.13
                follow-up: 1 ngày làm việc
                own-form:
                  law: A
                  portal: https://b.vn
                  listed: []
                  \(line)
                """
            try text.write(to: folder.appending(path: "counter.yaml"), atomically: true, encoding: .utf8)
            guard let promise else {
                await expectRefusal(.unavailable) { _ = try CounterRules.load(folder) }
                return
            }
            let rules = try CounterRules.load(folder).ownForm
            #expect(rules.internalAnswer == promise && rules.answer == OwnFormRules.lawfulAnswer)
        }
    }

    @Test("How the result is wanted, and where, goes along into the dossier", arguments: Backend.all)
    func wish(_ backend: Backend) async throws {
        try await Self.with(backend) { office, procedure in
            var draft = Self.draft
            (draft.wish, draft.wishAddress) = (.post, " ")
            await expectRefusal(.invalid, field: "wish-address") {
                _ = try await office.desk.perform(SendOwnForm(procedure, draft), as: .citizen)
            }
            draft.wishAddress = "Số 2  phố Mới"
            _ = try await office.desk.perform(SendOwnForm(procedure, draft), as: .citizen)
            let item = try #require(try await office.ask(PortalList(), as: office.clerk).items.first)
            let message = try await office.ask(PortalQuestion(item.id), as: office.clerk).message
            #expect(message?.wish == .post && message?.wishAddress == "Số 2 phố Mới")
            let dossier = try await office.perform(
                AnswerPortalDossier(
                    item.id, act: "receive", received: [0], fields: ["subject": "Ban hành quy chế"],
                    parties: ["sender": Key<Party>(office.finance)]), as: office.clerk)
            let page = try await office.page(dossier, as: office.clerk)
            #expect(page.wish == .post && page.wishAddress == "Số 2 phố Mới")
        }
    }

    private static let wishes: [(wish: DeliveryWay?, audience: Procedure.Audience, mail: String?, field: String?)] = [
        (nil, .public, nil, nil), (.counter, .public, nil, nil), (.post, .public, nil, "wish-address"),
        (.electronic, .public, nil, "wish"), (.electronic, .public, "a@b.vn", nil), (.electronic, .internal, nil, nil),
    ]

    @Test(
        "Only what the wish needs is asked for: an address for the post, mail for the electronic result of citizens",
        arguments: wishes.indices)
    func needs(_ place: Int) async throws {
        let (wish, audience, mail, field) = Self.wishes[place]
        let term = try #require(Term(5, .workingDay))
        let procedure = Procedure(
            id: Key(1),
            content: .init(
                code: "1.990010", title: "Cấp giấy", field: "A", audience: audience, level: .province, online: .whole,
                process: "one-unit", unit: Key(1), term: term, fee: nil, result: "Giấy", basis: "B", parts: []),
            unitName: "Phòng A", isActive: true, version: 1)
        let draft = OwnFormDraft(kind: .citizen, mail: mail, wish: wish)
        guard let field else {
            let address = try draft.checkedWishAddress(for: procedure)
            #expect(address == nil)
            return
        }
        await expectRefusal(.invalid, field: field) { _ = try draft.checkedWishAddress(for: procedure) }
    }
}
