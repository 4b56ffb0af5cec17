import Desk
import Office
import TestSupport
import Testing

@Suite("Inviting somebody by login or name")
struct InvitationTests {
    @Test("A login that exists means its owner; a new one means the person who bears the name", arguments: Backend.all)
    func found(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let owner = try await office.desk.ask(PersonToInvite(login: "quantri"), as: .terminal)
            #expect(owner == office.administrator)
            let name = try await office.ask(PersonAdministration(office.clerk), as: office.administrator).item.person
                .fullName
            let person = try await office.desk.ask(PersonToInvite(login: "lan.nt", fullName: name), as: .terminal)
            #expect(person == office.clerk)
            let token = SecretToken.random()
            try await office.desk.perform(InviteAccount(person: person, login: "lan.nt", token: token), as: .terminal)
            #expect(try await office.desk.ask(PersonToInvite(login: "lan.nt"), as: .terminal) == office.clerk)
            #expect(try await office.journal().last?.hasPrefix("account.invited") == true)
        }
    }

    @Test("Nobody, or several, of that name is refused; who does not administer finds nothing")
    func refused() async throws {
        try await withOffice { office in
            await expectRefusal(.notFound) {
                _ = try await office.desk.ask(PersonToInvite(login: "la.mat"), as: .terminal)
            }
            await expectRefusal(.notFound) {
                _ = try await office.desk.ask(PersonToInvite(login: "la.mat", fullName: "Không Có Ai"), as: .terminal)
            }
            for _ in 0..<2 { _ = try await office.desk.perform(AddPerson(fullName: "Lê Văn Đôi"), as: .terminal) }
            await expectRefusal(.conflict) {
                _ = try await office.desk.ask(PersonToInvite(login: "doi.lv", fullName: "Lê Văn Đôi"), as: .terminal)
            }
            await expectRefusal(.notFound) {
                _ = try await office.ask(PersonToInvite(login: "quantri"), as: office.clerk)
            }
        }
    }
}
