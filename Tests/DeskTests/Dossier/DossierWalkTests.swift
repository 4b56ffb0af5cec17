import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Dossiers that anything allowed is done with") struct DossierWalkTests {
    @Test(
        "None is left without owner, history or way on, whatever people do in whichever order", arguments: testSeeds(4))
    func walks(_ seed: UInt64) async throws {
        var faults: [String] = []
        for process in ["one-unit", "linked", "internal"] {
            try await withOffice(rules: TestOffice.dossierRules()) { office in
                // Today's versions.
                office.clock.move(to: .at("2026-03-02 08:30"))
                let procedure = try #require(try await office.openCounter()[process])
                var walk = DossierWalk(office, seed: seed)
                try await walk.run(procedure, process)
                faults += walk.faults.map { "\(process), \(seed): \($0)" }
            }
        }
        #expect(faults == [])
    }

    @Test("The same on the other databases", arguments: Backend.all)
    func backends(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            office.clock.move(to: .at("2026-03-02 08:30"))
            let procedure = try #require(try await office.openCounter()["linked"])
            var walk = DossierWalk(office, seed: 7)
            try await walk.run(procedure, "linked", steps: 12)
            #expect(walk.faults == [])
        }
    }
}
