import Desk
import Foundation
import Office
import PostgresStorage
import SQLiteStorage
import Storage
import WorkTime

/// The office of the data set, opened; it is made the first time, which takes minutes, and kept.
struct BenchmarkOffice: CustomStringConvertible {
    let folder: String
    let storage: any Storage
    let desk: Desk
    let door: FrontDoor
    let counter: StatementCounter
    /// An officer without other roles, with more work than one page shows.
    let officer: Key<Person>
    let description: String

    /// The office's time stands still at 2026-03-16, 9 o'clock, so that the same rows are late in every run.
    static let now = Instant(milliseconds: 1_773_626_400_000)

    /// `place` is a folder, or the URL of an empty PostgreSQL database; a data set once made is found again there.
    static func open(_ place: String, obligations: Int) async throws -> BenchmarkOffice {
        let isPostgres = place.hasPrefix("postgres")
        let folder = isPostgres ? FileManager.default.temporaryDirectory.path + "/congvu-benchmark" : place
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let counter = StatementCounter()
        let path = folder + "/office.sqlite"
        var storage = try await storage(isPostgres ? place : path, counter)
        let base = DataSet.basePlans * DataSet.obligationsOfPlan
        let there = try await storage.read { tx in try DataSet.count(tx, "obligation") }
        if there < base {
            print("Making the data set in \(folder)")
            // Half of a first part is of no use: a copy of it would not be whole.
            if !isPostgres {
                try await storage.close()
                for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
                storage = try await Self.storage(path, counter)
            }
            try await DataSet(storage: storage).make()
        }
        try await DataSet(storage: storage).multiply(to: obligations)
        let (officer, text) = try await storage.read { tx in
            (try DataSet.officer(tx), try DataSet.summary(tx, of: obligations))
        }
        let desk = Desk(storage: storage)
        return BenchmarkOffice(
            folder: folder, storage: storage, desk: desk, door: FrontDoor(desk: desk), counter: counter,
            officer: officer, description: text)
    }

    private static func storage(_ place: String, _ counter: StatementCounter) async throws -> any Storage {
        let trace: StatementTrace = { counter.note($0) }
        let storage: any Storage =
            place.hasPrefix("postgres")
            ? try await PostgresStorage.open(place, trace: trace, now: { now })
            : try SQLiteStorage.open(place, trace: trace, now: { now })
        do {
            try await Migrator(Schema.migrations).migrate(storage)
            return storage
        } catch {
            try? await storage.close()
            throw error
        }
    }

    /// Opens a session for the officer; returns the cookie that a browser would send.
    func signIn() async throws -> String {
        let token = SecretToken.random()
        try await storage.write { [officer] tx in
            let account =
                try AccountStore.find(tx, person: officer)?.id
                ?? AccountStore.insert(tx, person: officer, login: LoginName("canbo.doluong"))
            try AccountStore.setState(tx, account, to: .active)
            _ = try SessionStore.insert(
                tx, account: account, tokenHash: token.hash, address: "127.0.0.1", device: "benchmark")
        }
        return "congvu=\(token.text)"
    }

    struct Missing: Error {}
}
