public import Foundation
import Office

/// How the last backup and the last rehearsal of one went, as whoever keeps the machine left it beside the backups.
public struct BackupStatus: Codable, Sendable, Equatable {
    /// One of the two.
    public struct Turn: Codable, Sendable, Equatable {
        /// The moment of its end, in milliseconds since 1970, UTC.
        public let at: Int64
        /// The backup that it made or restored; nil when there was none.
        public let name: String?
        /// In words, one a fault; empty when all went well.
        public let faults: [String]
        public let rows: Int
        public let files: Int

        public init(at: Int64, name: String?, faults: [String], rows: Int = 0, files: Int = 0) {
            self.at = at
            self.name = name
            self.faults = faults
            self.rows = rows
            self.files = files
        }
    }

    public var backup: Turn?
    public var rehearsal: Turn?

    public init(backup: Turn? = nil, rehearsal: Turn? = nil) {
        self.backup = backup
        self.rehearsal = rehearsal
    }

    /// Nothing was done yet where the folder says nothing.
    public static func read(in folder: URL) -> BackupStatus {
        guard let data = try? Data(contentsOf: place(in: folder)),
            let status = try? JSONDecoder().decode(BackupStatus.self, from: data)
        else { return BackupStatus() }
        return status
    }

    public static func place(in folder: URL) -> URL { folder.appending(path: "status.json") }
}
