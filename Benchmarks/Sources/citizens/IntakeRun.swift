import Desk
import Foundation
import Office
import Storage
import Web

/// Intake at the counter on both databases, on copies of the data set: what is taken in changes nothing for the other
/// measurements.
struct IntakeRun {
    let folder: String
    let rules: OfficeRules
    let postgres: String?

    func run() async throws {
        try await CitizenOffice.open(folder: folder, rules: rules) { _ in }.storage.close()
        let copy = folder + "/intake"
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for name in ["office.sqlite", "office.sqlite-wal", "whole"]
        where FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
            try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(copy)/\(name)")
        }
        try CitizensBenchmark.keepRequestLog(in: folder)
        try await measure("SQLite", in: copy, nil)
        try? FileManager.default.removeItem(atPath: copy)
        guard let postgres else { return print("Skipped: PostgreSQL (no address was given).") }
        try await measure("PostgreSQL", in: copy, postgres)
        try? FileManager.default.removeItem(atPath: copy)
    }

    private func measure(_ name: String, in folder: String, _ postgres: String?) async throws {
        let board = PublicBoard()
        let office = try await CitizenOffice.open(folder: folder, postgres: postgres, rules: rules) { board.hear($0) }
        let key = try JournalKey(file: URL(filePath: folder + "/journal.key"))
        try await CitizenServer(office: office, board: board, folder: folder).run { port in
            print(try await IntakeSpeed(office: office, port: port, key: key).run(name))
        }
        try await office.storage.close()
    }
}
