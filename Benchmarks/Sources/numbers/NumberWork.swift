import Desk
import Foundation
import Glibc
import Office
import PostgresStorage
import SQLiteStorage
import Simulation
import Storage
import WorkTime

/// An office with many signed papers, in one database.
struct NumberWork {
    /// `sqlite:PATH`, or the URL of a PostgreSQL database.
    let address: String
    let rules: String

    private static let moment = OfficeTime.start(of: CalendarDay(year: 2026, month: 3, day: 2) ?? .first)
        .adding(seconds: 32_400)

    private func open() async throws -> any Storage {
        let now: @Sendable () -> Instant = { Self.moment }
        if address.hasPrefix("sqlite:") { return try SQLiteStorage.open(String(address.dropFirst(7)), now: now) }
        return try await PostgresStorage.open(address, connections: 16, now: now)
    }

    /// Founds the office in the empty database, opens its book, and signs so many papers.
    func prepare(_ count: Int) async throws {
        let storage = try await open()
        _ = try await Migrator(Schema.migrations).migrate(storage)
        let clock = SimulatedClock(Self.moment)
        let desk = Desk(storage: storage, rules: try OfficeRules.load(URL(filePath: rules)))
        let office = try await SimulatedOffice.found(
            in: desk, clock: clock, people: 28, from: CalendarDay(year: 2026, month: 1, day: 1) ?? .first)
        let clerk = try await clerk(storage)
        _ = try await desk.perform(OpenRegister(direction: .outgoing, name: "Sổ văn bản đi"), as: clerk)
        let hands = SignedPapers.Hands(
            unit: Key(office.parties[0].value), drafter: clerk.person, reviewer: office.leader, signer: office.leader)
        for start in stride(from: 0, to: count, by: 5_000) {
            _ = try await storage.write { tx in
                try SignedPapers.insert(tx, count: min(5_000, count - start), through: hands).count
            }
        }
        try await storage.close()
    }

    private func clerk(_ storage: any Storage) async throws -> Actor {
        let clerk = try await storage.read { tx in
            let day = OfficeTime.day(of: tx.now)
            return try RoleStore.holders(tx, of: .clerk, on: day).first.flatMap {
                try ActorStore.actor(tx, $0, on: day)
            }
        }
        guard let clerk else { throw OfficeError(.notFound, "no clerk") }
        return clerk
    }

    private static func book(_ tx: any Transaction) throws -> Key<Register> {
        guard let book = try RegisterStore.all(tx).first(where: { $0.direction == .outgoing }) else {
            throw OfficeError(.notFound, "no book")
        }
        return book.id
    }

    /// Numbers whatever is signed and has none, sixty-four at a time. Each number is noted once it is kept.
    func work(note: String) async throws {
        let storage = try await open()
        let desk = Desk(storage: storage, rules: try OfficeRules.load(URL(filePath: rules)))
        let rush = NumberRush(
            desk, clerk: try await clerk(storage), book: try await storage.read { tx in try Self.book(tx) })
        // One write appends one line whole; what is written outlives this process.
        let file = Glibc.open(note, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
        while true {
            let papers: [Key<Outgoing>] = try await storage.read { tx in
                try tx.query("SELECT id FROM outgoing WHERE state = 'signed' ORDER BY id LIMIT 20000").map {
                    try $0.key("id")
                }
            }
            guard !papers.isEmpty else { break }
            _ = try await rush.number(papers) { paper, number in
                let line = Array("\(paper) \(number)\n".utf8)
                guard write(file, line, line.count) == line.count else { throw CocoaError(.fileWriteUnknown) }
            }
        }
        try await storage.close()
    }

    /// How many are still to be told, by the note.
    func left(note: String, of count: Int) throws -> Int {
        guard let data = FileManager.default.contents(atPath: note) else { return count }
        return count - data.count { $0 == UInt8(ascii: "\n") }
    }

    func faults(note: String) async throws -> (faults: [String], count: Int, told: Int) {
        var told: [Key<Outgoing>: Int] = [:]
        let text = String(decoding: FileManager.default.contents(atPath: note) ?? Data(), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let paper = Key<Outgoing>(parts[0]), let number = Int(parts[1]) else {
                return (["a note is broken: \(line)"], 0, told.count)
            }
            told[paper] = number
        }
        let storage = try await open()
        let acknowledged = told
        let found = try await storage.read { tx in
            try NumberCheck.faults(tx, in: try Self.book(tx), acknowledged: acknowledged)
        }
        try await storage.close()
        return (found.faults, found.count, told.count)
    }
}
