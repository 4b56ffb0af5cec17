import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What the ladder would do now")
struct UrgingPreviewTests {
    @Test("A dry run printed what restricted tasks say", arguments: Backend.all)
    func restricted(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            let unit = Key<Party>(office.economy)
            for (words, visibility) in [("Việc chung", Visibility.office), ("Việc hạn chế", .participants)] {
                _ = try await office.assign(office.task(words, lead: [unit], due: "2026-03-12"), visibility: visibility)
            }
            office.clock.move(to: .at("2026-03-12 09:30"))
            let machine = try await office.desk.ask(UrgingPreview(), as: .terminal)
            let participant = try await office.ask(UrgingPreview(), as: office.headOfEconomy)
            let stranger = try await office.ask(UrgingPreview(), as: office.headOfReception)
            func seen(_ answer: UrgingPreview.Answer) -> [String: [String]] {
                Dictionary(grouping: answer.lines) { $0.content ?? "hạn chế" }.mapValues { lines in
                    Array(Set(lines.map(\.lead)))
                }
            }
            let hidden = ["Việc chung": ["Phòng Kinh tế"], "hạn chế": [""]]
            #expect(seen(machine) == hidden && seen(stranger) == hidden)
            #expect(seen(participant) == ["Việc chung": ["Phòng Kinh tế"], "Việc hạn chế": ["Phòng Kinh tế"]])
            #expect(machine.lines.count == participant.lines.count)
        }
    }

    @Test("After a unit was renamed letters still asked for reports to its old name", arguments: Backend.all)
    func reportTo(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let now: @Sendable (String) async throws -> String? = { name in
                try await office.storage.read { tx in try UnitNameStore.officeAndToday(tx, of: name).unit }
            }
            #expect(try await now("PHÒNG KINH TẾ") == "Phòng Kinh tế")
            #expect(try await now("Phòng không có") == nil)
            office.clock.advance(days: 1)
            try await office.perform(
                RenameUnit(
                    unit: office.economy, name: "Phòng Kinh tế - Tổng hợp", shortName: nil,
                    from: OfficeTime.day(of: office.clock.now), version: 1),
                as: office.administrator)
            #expect(try await now("Phòng Kinh tế") == "Phòng Kinh tế - Tổng hợp")
        }
    }
}
