public import Testing

/// The databases that must behave alike. A contract test runs over all of them: `@Test(arguments: Backend.all)`.
public enum Backend: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqliteMemory = "SQLite in memory"
    case sqliteFile = "SQLite in a file"
    case postgres = "PostgreSQL"

    public static let all = allCases

    public var testDescription: String { rawValue }
}
