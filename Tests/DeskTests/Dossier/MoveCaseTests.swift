import Office
import Paper
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("A running dossier and a newer version of its process") struct MoveCaseTests {
    @Test(
        "Whoever answers for the unit sees what would be different and lets the dossier go on by the newer version",
        arguments: Backend.all)
    func moves(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            office.clock.move(to: .at("2025-07-01 08:00"))
            let before = try await office.page(id, as: office.headOfEconomy)
            #expect(before.newer.map(\.number) == [2])
            let work = try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy).items
            let preview = try await office.ask(CaseMoveQuestion(id, to: 2), as: office.headOfEconomy)
            let differences = try preview.move.get().differences
            try await office.perform(MoveCase(id, to: 2, version: before.item.version), as: office.headOfEconomy)
            let after = try await office.page(id, as: office.headOfEconomy)
            #expect(after.item.processVersion == 2 && after.process.number == 2 && after.newer.isEmpty)
            #expect(after.item.due == before.item.due && after.item.state == "processing")
            #expect(
                after.moves == [
                    CaseVersionMove(
                        from: 1, to: 2, after: 2, by: after.moves[0].by, at: .at("2025-07-01 08:00"),
                        differences: differences)
                ])
            #expect(after.moves[0].by.key == Key<Party>(office.headOfEconomy))
            // What was owed is owed as before, by the same obligation.
            #expect(
                try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy).items.map(\.id)
                    == work.map(\.id))
            try await office.take("propose", of: id, as: office.officerOfEconomy)
            try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "1"])
            try await office.take("deliver", of: id, as: office.counter)
            let ended = try await office.page(id)
            #expect(!ended.item.isOpen)
            #expect(ended.transitions.map { ended.process(at: $0.position).number } == [1, 1, 2, 2, 2])
        }
    }

    @Test("A paper made before the move prints as it was made", arguments: Backend.all)
    func papers(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let receipt = CasePrint(id, position: 1, form: "receipt")
            let before = try await office.ask(receipt, as: office.counter).form
            office.clock.move(to: .at("2025-07-01 08:00"))
            let version = try await office.page(id).item.version
            try await office.perform(MoveCase(id, to: 2, version: version), as: office.headOfEconomy)
            #expect(try await office.ask(receipt, as: office.counter).form == before)
        }
    }

    @Test("A move that may not be is refused and changes nothing", arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let version = try await office.page(id).item.version
            // Not before the version holds.
            #expect(try await office.page(id, as: office.headOfEconomy).newer.isEmpty)
            await expectRefusal(.conflict) {
                try await office.perform(MoveCase(id, to: 2, version: version), as: office.headOfEconomy)
            }
            office.clock.move(to: .at("2025-07-01 08:00"))
            await expectRefusal(.notFound) {
                _ = try await office.ask(CaseMoveQuestion(id, to: 2), as: office.counter)
            }
            await expectRefusal(.forbidden) {
                try await office.perform(MoveCase(id, to: 2, version: version), as: office.counter)
            }
            await expectRefusal(.notFound) {
                try await office.perform(MoveCase(id, to: 2, version: version), as: office.officerOfInternalAffairs)
            }
            await expectRefusal(.conflict) {
                try await office.perform(MoveCase(id, to: 9, version: version), as: office.headOfEconomy)
            }
            await expectRefusal(.stale) {
                try await office.perform(MoveCase(id, to: 2, version: version + 1), as: office.headOfEconomy)
            }
            #expect(try await office.page(id).item.processVersion == 1)
            #expect(try await office.page(id).item.version == version)
        }
    }
}
