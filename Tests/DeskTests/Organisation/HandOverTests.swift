import Desk
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("Work stays with somebody when the organisation changes")
struct HandOverTests {
    @Test("What an agency owes moves into the worklist of its new follower, at once", arguments: Backend.all)
    func follower(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let hidden = try await office.assign(
                office.task("Thẩm định dự toán", lead: [Key(office.finance)]), visibility: .participants)
            func seen() async throws -> [String] {
                var lines: [String] = []
                for person in [office.headOfEconomy, office.headOfReception] {
                    lines.append(try await office.lines(.waiting, of: person).joined())
                    let found = try? await office.ask(ObligationQuestion(hidden), as: person).content
                    lines.append(found ?? "not found")
                }
                return lines
            }
            let before = try await seen()
            try await office.perform(
                ChangeUnit(
                    unit: office.finance, kind: .agency, parent: nil, follower: office.headOfReception, version: 1),
                as: office.administrator)
            let words = "Thẩm định dự toán"
            #expect(before == [words, words, "", "not found"])
            #expect(try await seen() == ["", "not found", words, words])
        }
    }

    @Test("A unit or agency with open work is not closed, also where the work was passed on or is recorded for it")
    func closing() async throws {
        try await withOffice { office in
            _ = try await office.assign(office.task(lead: [Key(office.finance)]))
            let passed = try await office.assign(office.task(lead: [Key(office.reception)]))
            let chief = office.headOfReception
            try await office.perform(
                PassToOfficer(try await office.part(of: passed, Key(office.reception)), to: chief), as: chief)
            for unit in [office.finance, office.reception] {
                await expectRefusal(.conflict) {
                    try await office.perform(CloseUnit(unit: unit, on: nil, version: 1), as: office.administrator)
                }
            }
            #expect(try await openWork(of: Key(office.reception), in: office) == 1)
        }
    }

    @Test("Nobody leaves a unit with work that it passed to him; taken back, he may go", arguments: Backend.all)
    func post(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            let (head, officer) = (office.headOfInternalAffairs, office.officerOfInternalAffairs)
            try await office.perform(PassToOfficer(try await office.part(of: id, unit), to: officer), as: head)
            let post = try #require(try await office.ask(PersonPosts(officer), as: head).first).id
            await expectRefusal(.conflict) {
                try await office.perform(EndPost(post: post), as: office.administrator)
            }
            try await office.perform(PassToOfficer(try await office.part(of: id, unit), to: nil), as: head)
            try await office.perform(EndPost(post: post), as: office.administrator)
            #expect(try await office.lines(.waiting, of: head) == ["Rà soát quy chế làm việc"])
        }
    }

    private func openWork(of party: Key<Party>, in office: TestOffice) async throws -> Int {
        try await office.storage.read { tx in try UnitStore.openWork(tx, of: party) }
    }
}
