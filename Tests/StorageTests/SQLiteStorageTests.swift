import Foundation
import Office
import SQLiteStorage
import Storage
import TestSupport
import Testing

@Suite("A database in one file") struct SQLiteStorageTests {
    @Test("A second process is told who has it, also through another name; after closing it may open")
    func oneProcess() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/office.sqlite"
            let storage = try SQLiteStorage.open(path) { testTime }
            try FileManager.default.createSymbolicLink(atPath: folder + "/link.sqlite", withDestinationPath: path)
            let refusals = [path, folder + "/link.sqlite", folder + "/./office.sqlite"].map { name in
                do throws(OfficeError) {
                    _ = try SQLiteStorage.open(name) { testTime }
                    return "opened"
                } catch {
                    return error.message
                }
            }
            let process = ProcessInfo.processInfo.processIdentifier
            #expect(refusals.allSatisfy { $0.contains("đang được một tiến trình khác sử dụng (số \(process))") })
            try await storage.close()
            try await SQLiteStorage.open(path) { testTime }.close()
        }
    }

    @Test("Beside the process that has it one reads what is committed; reports needed the server to be stopped")
    func beside() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/office.sqlite"
            let owner = try SQLiteStorage.open(path) { testTime }
            #expect(SQLiteStorage.isHeld(path))
            try await Migrator(Contract.migrations).migrate(owner)
            try await owner.write { tx in _ = try tx.execute(Contract.units) }
            let reader = try SQLiteStorage.openBeside(path) { testTime }
            let codes: @Sendable (any Transaction) throws -> String = { tx in
                try tx.query("SELECT code FROM unit ORDER BY code").written
            }
            #expect(try await Migrator(Contract.migrations).check(reader).isEmpty)
            #expect(try await reader.read(codes) == "A B C D")
            await #expect(throws: (any Error).self) {
                try await reader.write { tx in _ = try tx.execute("DELETE FROM unit") }
            }
            try await reader.close()
            #expect(try await owner.read(codes) == "A B C D")
            try await owner.close()
            #expect(!SQLiteStorage.isHeld(path))
        }
    }

    @Test("A power cut took back what was answered: commits were not carried to the disk")
    func powerCut() async throws {
        try await withTemporaryFolder { folder in
            let storage = try SQLiteStorage.open(folder + "/office.sqlite") { testTime }
            let mode = try await storage.write { tx in try tx.query("PRAGMA synchronous").written }
            // FULL.
            #expect(mode == "2")
            try await storage.close()
        }
    }

    @Test("Where nothing may be written a write is refused as that, before it begins or within it; people still read")
    func readOnly() async throws {
        try await withTemporaryFolder { folder in
            let storage = try SQLiteStorage.open(folder + "/office.sqlite") { testTime }
            try await Migrator(Contract.migrations).migrate(storage)
            try await storage.write { tx in _ = try tx.execute(Contract.units) }
            var outcomes: [String] = []
            // The connection that writes stays as the first act has made it.
            for _ in 1...2 {
                outcomes.append(
                    await Contract.outcome {
                        try await storage.write { tx in
                            _ = try tx.query("PRAGMA query_only = TRUE")
                            try tx.execute("DELETE FROM unit")
                        }
                        return "kept"
                    })
            }
            let codes = try await storage.read { tx in try tx.query("SELECT code FROM unit ORDER BY code").written }
            #expect(outcomes == ["readOnly", "readOnly"])
            #expect(codes == "A B C D")
            try? await storage.close()
        }
    }

    @Test("What was committed is there after reopening, and the log is put away")
    func reopening() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/office.sqlite"
            let first = try SQLiteStorage.open(path) { testTime }
            try await Migrator(Contract.migrations).migrate(first)
            try await first.write { tx in _ = try tx.execute(Contract.units) }
            try await first.close()
            // The log stays as a file when a reader closes last, but there is nothing in it.
            let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            #expect(log ?? 0 == 0)
            let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(rights == 0o600)
            let second = try SQLiteStorage.open(path) { testTime }
            let codes = try await second.read { tx in try tx.query("SELECT code FROM unit ORDER BY code").written }
            try await second.close()
            #expect(codes == "A B C D")
        }
    }

    @Test("A copy made while others write is whole, and never half a transaction")
    func backingUp() async throws {
        try await withTemporaryFolder { folder in
            let storage = try SQLiteStorage.open(folder + "/office.sqlite") { testTime }
            try await Migrator(Contract.migrations).migrate(storage)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for number in 0..<200 {
                        try await storage.write { tx in
                            let rows = [[SQLValue.int(2 * number), .text("a")], [.int(2 * number + 1), .text("b")]]
                            try tx.execute("INSERT INTO entry (number, note) VALUES \(rows: rows)")
                        }
                    }
                }
                for number in 0..<5 {
                    group.addTask { try await storage.backUp(to: "\(folder)/copy-\(number).sqlite") }
                }
                try await group.waitForAll()
            }
            try await storage.close()
            for number in 0..<5 {
                let copy = try SQLiteStorage.open("\(folder)/copy-\(number).sqlite") { testTime }
                let pairs = try await copy.read { tx in
                    try tx.query(
                        "SELECT COUNT(*) % 2 AS odd, COUNT(*) - COALESCE(MAX(number) + 1, 0) AS gap FROM entry"
                    ).written
                }
                try await copy.close()
                #expect(pairs == "0|0")
            }
        }
    }

    @Test("A copy never overwrites a file, and a folder that is not there is said")
    func refusals() async throws {
        try await withTemporaryFolder { folder in
            let storage = try SQLiteStorage.inMemory { testTime }
            try Data("kept".utf8).write(to: URL(filePath: folder + "/other"))
            await #expect(throws: OfficeError.self) { try await storage.backUp(to: folder + "/other") }
            #expect(try String(contentsOfFile: folder + "/other", encoding: .utf8) == "kept")
            #expect(throws: OfficeError.self) { try SQLiteStorage.open(folder + "/none/office.sqlite") { testTime } }
            #expect(throws: OfficeError.self) { try SQLiteStorage.open(folder + "/other") { testTime } }
        }
    }
}
