import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Keys of programs") struct APITokenTests {
    private func account(_ office: TestOffice) async throws {
        try await office.perform(
            InviteAccount(person: office.clerk, login: "lan.nt", token: .random()), as: office.administrator)
        try await office.storage.write { tx in
            _ = try tx.execute("UPDATE account SET state = 'active' WHERE login = 'lan.nt'")
        }
    }

    private func make(
        _ office: TestOffice, _ reach: APIToken.Reach = .write, days: Int = 30, as person: Key<Person>? = nil
    ) async throws -> (Key<APIToken>, String) {
        let token = SecretToken.random()
        let id = try await office.perform(
            MakeAPIToken("Đồng bộ", reach: reach, days: days, token: token), as: person ?? office.clerk)
        return (id, MakeAPIToken.text(token))
    }

    @Test("A key stands for its owner until it ends, is revoked, or the account ends", arguments: Backend.all)
    func life(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await account(office)
            let (first, key) = try await make(office)
            #expect(try await office.door.program(key)?.actor == (try await office.actor(office.clerk)))
            #expect(try await office.door.program(key + "x") == nil)
            #expect(try await office.door.visitor(key) == nil)
            #expect(try await office.ask(MyGuards(), as: office.clerk).tokens.map(\.usedAt) == [office.clock.now])
            await expectRefusal(.notFound) { try await office.perform(RevokeAPIToken(first), as: office.administrator) }
            try await office.perform(RevokeAPIToken(first), as: office.clerk)
            #expect(try await office.door.program(key) == nil)
            let (_, second) = try await make(office, days: 1)
            office.clock.advance(seconds: 86_400)
            #expect(try await office.door.program(second) == nil)
            let (_, third) = try await make(office)
            try await office.perform(ResetAccount(person: office.clerk, token: .random()), as: office.administrator)
            #expect(try await office.door.program(third) == nil)
        }
    }

    @Test("A key that was not made for administering does not administer")
    func reach() async throws {
        try await withOffice { office in
            let (_, key) = try await make(office, as: office.administrator)
            try await office.storage.write { tx in
                _ = try tx.execute("UPDATE account SET state = 'active' WHERE login = 'quantri'")
            }
            let program = try #require(try await office.door.program(key))
            #expect(!program.actor.has(.administrator) && program.reach == .write)
            await expectRefusal(.notFound) { _ = try await office.desk.ask(SecondFactorRule(), as: program.actor) }
        }
    }

    @Test(
        "What is wrong in a key is said",
        arguments: [("", 30, "name"), ("Đồng bộ", 0, "days"), ("Đồng bộ", 367, "days")])
    func refused(_ name: String, _ days: Int, _ field: String) async throws {
        try await withOffice { office in
            try await account(office)
            await expectRefusal(.invalid, field: field) {
                _ = try await office.perform(
                    MakeAPIToken(name, reach: .read, days: days, token: .random()), as: office.clerk)
            }
            await expectRefusal(.forbidden, field: "reach") {
                _ = try await make(office, .administration)
            }
        }
    }
}
