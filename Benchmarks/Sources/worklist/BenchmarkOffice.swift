import Desk
import Foundation
import Office
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

    static func open(folder: String) async throws -> BenchmarkOffice {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/office.sqlite"
        let counter = StatementCounter()
        do {
            return try await open(folder, path, counter)
        } catch {
            print("Making the data set in \(folder) (\(error))")
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            let storage = try await storage(path, counter)
            try await DataSet(storage: storage).make()
            try await storage.close()
            return try await open(folder, path, counter)
        }
    }

    /// Throws when there is no whole data set of today's schema.
    private static func open(_ folder: String, _ path: String, _ counter: StatementCounter) async throws
        -> BenchmarkOffice
    {
        guard FileManager.default.fileExists(atPath: path) else { throw Missing() }
        let storage = try await storage(path, counter)
        do {
            let (officer, text) = try await storage.read { tx in (try DataSet.officer(tx), try DataSet.summary(tx)) }
            let desk = Desk(storage: storage)
            return BenchmarkOffice(
                folder: folder, storage: storage, desk: desk, door: FrontDoor(desk: desk), counter: counter,
                officer: officer,
                description: text)
        } catch {
            try? await storage.close()
            throw error
        }
    }

    private static func storage(_ path: String, _ counter: StatementCounter) async throws -> any Storage {
        let storage = try SQLiteStorage.open(path, trace: { counter.note($0) }, now: { now })
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
