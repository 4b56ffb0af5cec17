public import WorkTime

/// One row of a result. Every getter names its column, and throws `StorageError` of kind `row` when the column is
/// missing, doubled, absent (`NULL`) or of another kind.
public struct Row: Sendable {
    private let columns: RowColumns
    private let values: [SQLValue]

    /// For adapters: `values` in the order of `columns`.
    public init(columns: RowColumns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The names of the columns, in the order of the query.
    public var columnNames: [String] { columns.names }

    public func value(_ column: String) throws(StorageError) -> SQLValue {
        guard let position = columns.position(of: column) else {
            throw StorageError(.row, "no column \(column), or more than one")
        }
        return values[position]
    }

    public func intIfPresent(_ column: String) throws(StorageError) -> Int? {
        switch try value(column) {
        case .null: nil
        case .int(let number): number
        default: throw mismatch(column, "a number")
        }
    }

    public func textIfPresent(_ column: String) throws(StorageError) -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        default: throw mismatch(column, "text")
        }
    }

    /// SQLite answers 0 or 1 where PostgreSQL answers a boolean.
    public func boolIfPresent(_ column: String) throws(StorageError) -> Bool? {
        switch try value(column) {
        case .null: nil
        case .bool(let flag): flag
        case .int(0): false
        case .int(1): true
        default: throw mismatch(column, "a boolean")
        }
    }

    public func instantIfPresent(_ column: String) throws(StorageError) -> Instant? {
        guard let milliseconds = try intIfPresent(column) else { return nil }
        return Instant(milliseconds: Int64(milliseconds))
    }

    /// The case whose raw value is stored.
    public func codeIfPresent<Code: RawRepresentable<String>>(
        _ column: String, as type: Code.Type = Code.self
    ) throws(StorageError) -> Code? {
        guard let text = try textIfPresent(column) else { return nil }
        guard let code = Code(rawValue: text) else { throw mismatch(column, "a known \(Code.self)") }
        return code
    }

    public func int(_ column: String) throws(StorageError) -> Int {
        try present(try intIfPresent(column), column)
    }

    public func text(_ column: String) throws(StorageError) -> String {
        try present(try textIfPresent(column), column)
    }

    public func bool(_ column: String) throws(StorageError) -> Bool {
        try present(try boolIfPresent(column), column)
    }

    public func instant(_ column: String) throws(StorageError) -> Instant {
        try present(try instantIfPresent(column), column)
    }

    public func code<Code: RawRepresentable<String>>(
        _ column: String, as type: Code.Type = Code.self
    ) throws(StorageError) -> Code {
        try present(try codeIfPresent(column), column)
    }

    private func present<Value>(_ value: Value?, _ column: String) throws(StorageError) -> Value {
        guard let value else { throw mismatch(column, "present") }
        return value
    }

    private func mismatch(_ column: String, _ expectation: String) -> StorageError {
        StorageError(.row, "column \(column) is not \(expectation)")
    }
}
