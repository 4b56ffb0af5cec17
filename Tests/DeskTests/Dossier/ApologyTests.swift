import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Apologies before the time of a dossier is over") struct ApologyTests {
    private struct Found: Equatable {
        let dossiers: [Key<LedgerCase>]
        /// Of which the reader can make the apology.
        let own: Set<Key<LedgerCase>>
    }

    private static func found(
        _ tab: DueApologies.Tab, _ office: TestOffice, as person: Key<Person>
    ) async throws -> Found {
        let answer = try await office.ask(DueApologies(tab), as: person)
        return Found(dossiers: answer.list.lines.map(\.item.id), own: Set(answer.acts.keys))
    }

    private static func told(_ office: TestOffice, _ person: Key<Person>) async throws -> [String] {
        try await office.ask(NoticeListQuestion(), as: person).items.filter { $0.kind == .due }.map(\.words)
    }

    private static let promise = ["reason": "Chờ ý kiến", "new-date": "2025-04-01"]

    @Test(
        "One working day before its end a dossier without an apology is on the list, also one that nobody was given yet; afterwards it stands apart",
        arguments: Backend.all)
    func lists(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            // Due on Tuesday 25/3.
            func receive() async throws -> Key<LedgerCase> {
                try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            }
            let (waiting, given, signed) = (try await receive(), try await receive(), try await receive())
            for id in [given, signed] {
                try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            }
            try await office.take("propose", of: signed, as: office.officerOfEconomy)
            try await office.take("sign", of: signed, as: office.headOfEconomy, ["result": "1"])
            office.clock.move(to: .at("2025-03-21 16:00"))
            #expect(try await Self.found(.soon, office, as: office.counter) == Found(dossiers: [], own: []))

            office.clock.move(to: .at("2025-03-24 08:00"))
            let both = [waiting, given]
            #expect(try await Self.found(.soon, office, as: office.counter) == Found(dossiers: both, own: []))
            let ofHead = try await Self.found(.soon, office, as: office.headOfEconomy)
            #expect(ofHead == Found(dossiers: both, own: Set(both)))
            let ofOfficer = try await Self.found(.soon, office, as: office.officerOfEconomy)
            #expect(ofOfficer.own == [given])
            #expect(try await Self.found(.soon, office, as: office.headOfReception) == Found(dossiers: [], own: []))
            let answer = try await office.ask(DueApologies(.soon), as: office.headOfEconomy)
            #expect(answer.term == Term(1, .workingDay) && Set(answer.acts.values) == ["apologise"])

            try await office.take("apologise", of: waiting, as: office.headOfEconomy, Self.promise)
            #expect(try await office.page(waiting).item.due == Due(.of("2025-04-01")))
            #expect(try await Self.found(.soon, office, as: office.counter) == Found(dossiers: [given], own: []))

            office.clock.move(to: .at("2025-03-26 08:00"))
            #expect(try await Self.found(.soon, office, as: office.counter) == Found(dossiers: [], own: []))
            #expect(try await Self.found(.late, office, as: office.headOfEconomy) == Found(dossiers: [given], own: []))
            await expectRefusal(.conflict) {
                try await office.take("apologise", of: given, as: office.officerOfEconomy, Self.promise)
            }
            // Once an apology was made it is late with one.
            office.clock.move(to: .at("2025-04-02 08:00"))
            #expect(try await Self.found(.late, office, as: office.counter) == Found(dossiers: [given], own: []))
        }
    }

    @Test("Whoever holds the dossier is told on each working day, once, in office hours", arguments: Backend.all)
    func prompts(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let waiting = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let given = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: given, as: office.headOfEconomy, parties: office.officer)
            func tell(_ moment: String) async throws -> Int {
                office.clock.move(to: .at(moment))
                return try await office.desk.perform(TellOfApologies(), as: .terminal)
            }
            let words =
                "Hạn trả kết quả 25/03/2025, chưa xin lỗi: không trả kịp thì lập văn bản xin lỗi, hẹn lại trước khi hết hạn"
            #expect(try await tell("2025-03-21 08:00") == 0)
            #expect(try await tell("2025-03-22 08:00") == 0)
            #expect(try await tell("2025-03-24 06:00") == 0)
            #expect(try await Self.told(office, office.officerOfEconomy) == [])
            #expect(try await tell("2025-03-24 07:05") == 2)
            #expect(try await tell("2025-03-24 07:10") == 0)
            #expect(try await Self.told(office, office.officerOfEconomy) == [words])
            #expect(try await Self.told(office, office.headOfEconomy).contains(words))
            try await office.take("apologise", of: waiting, as: office.headOfEconomy, Self.promise)
            #expect(try await tell("2025-03-25 08:00") == 1)
            #expect(try await Self.told(office, office.officerOfEconomy) == [words, words])
            #expect(try await tell("2025-03-26 08:00") == 0)
        }
    }

    @Test(
        "Nobody is told of an apology in a state in which whoever has the dossier cannot make it; codes are each process's own"
    )
    func ways() throws {
        let ways = ApologyStore.Way.all(try TestOffice.dossierRules())
        let oneUnit = try #require(ways.first { $0.process == "one-unit" })
        #expect(oneUnit.acts == ["apologise"] && oneUnit.states == ["processing", "received", "signing"])
        let linked = try #require(ways.first { $0.process == "linked" })
        #expect(linked.states == ["consulting", "examining", "office", "signing"])
        #expect(!ways.contains { $0.process == "internal" || $0.process == "denunciation" })
    }

    @Test("How long before is the office's rule; one working day where it says nothing, and no nonsense")
    func rule() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "counter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func apology(_ line: String) throws -> Term? {
            let text = "prefix: H99.13\nfollow-up: 1 ngày làm việc\n\(line)\n"
            try Data(text.utf8).write(to: folder.appending(path: "counter.yaml"))
            return try CounterRules.load(folder).apology
        }
        #expect(try apology("") == Term(1, .workingDay))
        #expect(try apology("apology: 2 ngày làm việc") == Term(2, .workingDay))
        #expect(throws: OfficeError.self) { try apology("apology: mai") }
    }
}
