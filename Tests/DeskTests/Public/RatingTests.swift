import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Rating the service after a result") struct RatingTests {
    static let key = RatingKey(secret: "bí mật")

    static func rate(
        _ office: TestOffice, _ token: String, _ overall: String? = "good", comment: String? = nil
    ) async throws {
        try await office.desk.perform(
            RateService(
                token: token, key: key, chosen: overall.map { ["overall": $0, "time": "early"] } ?? [:],
                comment: comment),
            as: .citizen)
    }

    /// A dossier that has gone the whole way, and the link of its result.
    static func settled(_ office: TestOffice, _ procedure: Key<Procedure>) async throws -> (Key<LedgerCase>, String) {
        let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
        try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
        try await office.take("propose", of: id, as: office.officerOfEconomy)
        try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "1"])
        try await office.take("deliver", of: id, as: office.counter)
        let slip = try await office.ask(RatingSlip(id, key: key), as: office.counter)
        return (id, slip.token)
    }

    @Test(
        "Once for each result; a second one is refused and changes nothing; what was said names nobody",
        arguments: Backend.all)
    func once(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let (id, token) = try await Self.settled(office, procedure)
            await expectRefusal(.invalid, field: "overall") { try await Self.rate(office, token, nil) }
            await expectRefusal(.invalid, field: "overall") { try await Self.rate(office, token, "best") }
            try await Self.rate(office, token, comment: "Nhanh, <b>tận tình</b>")
            await expectRefusal(.conflict) { try await Self.rate(office, token, "poor") }
            await expectRefusal(.conflict) {
                _ = try await office.ask(RatingSlip(id, key: Self.key), as: office.counter)
            }
            let list = try await office.ask(RatingList(), as: office.headOfEconomy)
            #expect(list.ratings.map(\.comment) == ["Nhanh, <b>tận tình</b>"])
            #expect(list.ratings.map(\.answers) == [["overall": "good", "time": "early"]])
            #expect(list.ratings.map(\.isSatisfied) == [true])
            #expect(try await office.ask(RatingList(), as: office.headOfInternalAffairs).ratings.isEmpty)
            await expectRefusal(.forbidden) { _ = try await office.ask(RatingList(), as: office.officerOfEconomy) }
            let asked = try await office.desk.ask(RatingQuestionnaire(token: token, key: Self.key), as: .citizen)
            #expect(asked.isRated && asked.form.number == 1)
            #expect(try await office.journal().filter { $0.hasPrefix("case.rated") } == ["case.rated case \(id)"])
            // Nothing that was said leads to the dossier.
            let columns = try await office.desk.storage.read { tx in
                try tx.query("SELECT * FROM service_rating").first?.columnNames ?? []
            }
            #expect(
                columns == [
                    "id", "unit_id", "procedure_id", "rated_on", "form", "is_satisfied", "answers", "comment",
                ])
        }
    }

    @Test("Many at the same time: one is kept", arguments: Backend.all)
    func race(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let (_, token) = try await Self.settled(office, procedure)
            let kept = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<12 { group.addTask { (try? await Self.rate(office, token)) == nil ? 0 : 1 } }
                return await group.reduce(0, +)
            }
            #expect(kept == 1)
            #expect(try await office.ask(RatingList(), as: office.counter).ratings.count == 1)
        }
    }

    @Test("A link that was changed, guessed, or made for another result opens nothing", arguments: Backend.all)
    func links(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let (id, token) = try await Self.settled(office, procedure)
            office.clock.advance(seconds: 60)
            let (_, other) = try await Self.settled(office, procedure)
            let waiting = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let mark = token.split(separator: "-").last ?? ""
            let wrong = [
                "", "-", "\(id)", "\(id)-", "0-\(mark)", "-1-\(mark)", "99999-\(mark)", "\(waiting)-\(mark)",
                "\(id)-\(other.split(separator: "-").last ?? "")", token.uppercased(), token + "a",
                String(token.dropLast()), "9223372036854775808-\(mark)", "<script>-\(mark)",
                RatingKey(secret: "khác").token(of: id, endedAt: office.clock.now),
            ]
            for token in wrong {
                await expectRefusal(.notFound) { try await Self.rate(office, token) }
            }
            try await Self.rate(office, token)
            try await Self.rate(office, other)
        }
    }

    @Test("The key is made once, whoever asks first", arguments: Backend.all)
    func key(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let first = try await RatingKey.load(office.desk) { SecretToken(bytes: [UInt8](repeating: 1, count: 32)) }
            let second = try await RatingKey.load(office.desk) { SecretToken(bytes: [UInt8](repeating: 2, count: 32)) }
            let at = office.clock.now
            #expect(first.token(of: Key(5), endedAt: at) == second.token(of: Key(5), endedAt: at))
        }
    }
}
