import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Looking a dossier up without signing in") struct PublicLookUpTests {
    private static let key = RatingKey(secret: "bí mật")

    private static func look(
        _ office: TestOffice, _ code: String, _ digits: String = "5678"
    ) async throws -> PublicDossier? {
        let code = try #require(DossierCode(code))
        return try await office.desk.ask(LookUpDossier(code, digits: digits, key: key), as: .citizen)
    }

    @Test("It tells how the dossier stands and what to do next, from the counter to the result", arguments: Backend.all)
    func standings(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let code = "H99.13-250314-0001"
            var seen: [String] = []
            func note() async throws {
                let found = try #require(try await Self.look(office, code))
                seen.append(
                    "\(found.standing.rawValue) \(found.due?.day.description ?? "–") \(found.bringUntil?.day.description ?? "–") \(found.isLate)"
                )
            }
            try await note()
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            office.clock.move(to: .at("2025-03-17 10:00"))
            try await office.take("request-supplement", of: id, as: office.officerOfEconomy, ["missing": "Sơ đồ"])
            try await note()
            office.clock.move(to: .at("2025-03-24 10:00"))
            try await office.take("supplement", of: id, as: office.counter)
            try await note()
            office.clock.move(to: .at("2025-04-02 10:00"))
            try await note()
            try await office.take("propose", of: id, as: office.officerOfEconomy)
            try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP"])
            try await note()
            try await office.take("deliver", of: id, as: office.counter)
            try await note()
            #expect(
                seen == [
                    "working 2025-03-25 – false", "awaiting_applicant – 2025-04-16 false", "working 2025-04-01 – false",
                    "working 2025-04-01 – true", "ready – – true", "settled – – true",
                ])
            let found = try #require(try await Self.look(office, code))
            #expect(found.unit == "Phòng Kinh tế" && found.title == "Thủ tục one-unit")
            #expect(found.ratingToken?.hasPrefix("\(id)-") == true)
            #expect(!"\(found)".contains("Hùng") && !"\(found)".contains("0912345678"))
        }
    }

    @Test(
        "A number that there is not, wrong digits, a dossier without digits and one between agencies look the same and cost the same",
        arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        let counter = StatementCounter()
        try await withOffice(backend, trace: counter.trace, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let procedure = try #require(procedures["one-unit"])
            _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            var bare = office.draft(procedure)
            (bare.number, bare.phone) = (nil, nil)
            _ = try await office.perform(ReceiveDossier(bare), as: office.counter)
            var between = office.draft(try #require(procedures["internal"]), received: [0, 1])
            (between.fields, between.parties) = (["subject": "x"], ["sender": Key<Party>(office.finance)])
            _ = try await office.perform(ReceiveDossier(between), as: office.clerk)
            var asked: [[String]] = []
            for (number, digits) in [
                ("0099", "5678"), ("0001", "5679"), ("0001", "78"), ("0001", "12345678"), ("0002", "5678"),
                ("0002", "0000"), ("0003", "5678"),
            ] {
                let before = counter.statements.count
                #expect(try await Self.look(office, "H99.13-250314-\(number)", digits) == nil, "\(number) \(digits)")
                asked.append(counter.statements[before...].filter { $0.contains("process_case") })
            }
            #expect(asked.allSatisfy { $0 == asked[0] } && asked[0].count == 1)
        }
    }

    @Test("Procedures between agencies and those out of use are not there for citizens", arguments: Backend.all)
    func catalogue(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let ended = try #require(procedures["linked"])
            let version = try await office.ask(ProcedureQuestion(ended), as: office.counter).procedure.version
            try await office.perform(SetProcedureActive(ended, false, version: version), as: office.counter)
            let list = try await office.desk.ask(PublicCatalogue(text: "thu tuc"), as: .citizen)
            #expect(list.procedures.map(\.title) == ["Thủ tục one-unit"])
            for hidden in [ended, try #require(procedures["internal"])] {
                await expectRefusal(.notFound) {
                    _ = try await office.desk.ask(PublicProcedure(hidden), as: .citizen)
                }
            }
        }
    }

    @Test("A citizen sees nothing of what the office's questions show", arguments: Backend.all)
    func nothing(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            await expectRefusal(.notFound) { _ = try await office.desk.ask(CaseQuestion(id), as: .citizen) }
            #expect(try await office.desk.ask(CaseList(CaseFilter(view: .all)), as: .citizen).lines.isEmpty)
            await expectRefusal(.forbidden) { _ = try await office.desk.ask(RatingList(), as: .citizen) }
            await expectRefusal(.forbidden) { _ = try await office.desk.ask(IndexEntries(nil), as: .citizen) }
        }
    }
}
