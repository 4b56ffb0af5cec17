public import Testing

/// The databases that must behave alike.
public enum Backend: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqliteMemory = "SQLite in memory"
    case sqliteFile = "SQLite in a file"
    case postgres = "PostgreSQL"

    /// Those that offices are kept in: over both runs whatever an office does, `@Test(arguments: Backend.all)`.
    public static let all = [sqliteFile, postgres]

    /// Those and SQLite in memory, in which tests of one database run: over all of them runs the contract of the storage
    /// (StorageTests). What holds there for all three need not be asked of every act in every one of them.
    public static let contract = allCases

    public var testDescription: String { rawValue }
}
