/// What a backup says of itself. It is written last: a folder without one is no backup.
public struct BackupManifest: Codable, Sendable, Equatable {
    /// The moment that it shows, in milliseconds since 1970, UTC.
    public let made: Int64
    /// Rows of all tables.
    public let rows: Int
    /// Sealed entries of the journal.
    public let journal: Int64
    /// SHA-256 and bytes of the database file, before sealing.
    public let database: String
    public let databaseSize: Int
    /// How many files the database names, and how many of them were copied this time.
    public let files: Int
    public let newFiles: Int
    /// Files that the database names and the store did not have.
    public let missing: [String]
    /// Of the key that seals it; nil where nothing is sealed.
    public let key: String?
}
