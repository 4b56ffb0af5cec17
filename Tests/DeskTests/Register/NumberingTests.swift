import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Many clerks take numbers at once") struct NumberingTests {
    /// Fails after its number was taken, as an act does that is refused late.
    private struct Failing: Command {
        let register: Key<Register>

        func run(_ act: Act) throws {
            _ = try ReserveNumber(in: register, reason: "rồi hỏng").run(act)
            throw OfficeError(.conflict, "hỏng")
        }
    }

    @Test(
        "Sixty-four clerks keep numbers: none is given twice, none is missing, whatever fails between",
        arguments: [Backend.sqliteFile, .postgres])
    func gapless(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            let clerk = try await office.actor(office.clerk)
            let each = 20
            let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
                for issuer in 0..<64 {
                    group.addTask {
                        var own: [Int] = []
                        for turn in 0..<each {
                            if (issuer + turn) % 17 == 0 {
                                try? await office.desk.perform(Failing(register: book), as: clerk)
                            }
                            own.append(
                                try await office.desk.perform(ReserveNumber(in: book, reason: "cấp"), as: clerk).value)
                        }
                        return own
                    }
                }
                return try await group.reduce(into: [[Int]]()) { $0.append($1) }
            }
            #expect(taken.flatMap(\.self).sorted() == Array(1...(64 * each)))
            // Whoever commits later has the greater number.
            #expect(taken.allSatisfy { $0 == $0.sorted() })
            let committed = try await office.storage.read { tx in
                try tx.query("SELECT e.number FROM register_entry e ORDER BY e.id").map { try $0.int("number") }
            }
            #expect(committed == Array(1...(64 * each)))
        }
    }

    @Test("Whatever clerks do, every number stands in the book once and the counts agree", arguments: testSeeds(4))
    func walks(_ seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        try await withOffice { office in
            let book = try await office.openBook()
            for _ in 0..<60 {
                try await Self.step(office, book, &random)
                try await Self.check(office, book)
            }
        }
    }

    private static func step(
        _ office: TestOffice, _ book: Key<Register>, _ random: inout SeededRandom
    ) async throws {
        let today = OfficeTime.day(of: office.clock.now)
        let lines = try await office.ask(
            RegisterBookQuestion(book, isAscending: true, limit: 1_000), as: office.clerk
        ).lines
        do {
            switch Int.random(in: 0..<6, using: &random) {
            case 0: try await office.enter(try await office.paper(), in: book)
            case 1: try await office.perform(ReserveNumber(in: book, reason: "giữ"), as: office.clerk)
            case 2:
                let day = today.adding(days: -Int.random(in: 0...5, using: &random))
                try await office.perform(ReserveNumber(in: book, reason: "chèn", day: day), as: office.clerk)
            case 3:
                guard let line = lines.randomElement(using: &random) else { return }
                let command = VoidNumber(line.id, reason: "hủy", version: line.version)
                try await office.perform(command, as: office.clerk)
            case 4:
                guard let line = lines.randomElement(using: &random) else { return }
                let command = UseNumber(line.id, for: try await office.paper(), version: line.version)
                try await office.perform(command, as: office.clerk)
            default: office.clock.advance(days: 1)
            }
        } catch let error as OfficeError where error.code == .conflict || error.code == .stale {
            // What the state of the line does not allow is refused; the check below says that nothing changed.
        }
    }

    private static func check(_ office: TestOffice, _ book: Key<Register>) async throws {
        let answer = try await office.ask(
            RegisterBookQuestion(book, isAscending: true, limit: 1_000), as: office.clerk)
        let whole = answer.lines.filter { $0.number.suffix.isEmpty }.map(\.number.value)
        let counts = RegisterEntry.State.allCases.map { state in answer.lines.count { $0.state == state } }
        let papers = answer.lines.filter { $0.state == .used }.compactMap(\.document?.id)
        #expect(whole == Array(1..<(answer.shown?.next ?? 1)))
        #expect([answer.shown?.reserved ?? 0, answer.shown?.used ?? 0, answer.shown?.void ?? 0] == counts)
        #expect(Set(papers).count == papers.count && papers.count == counts[1])
        #expect(answer.lines.map(\.number) == answer.lines.map(\.number).sorted())
    }
}
