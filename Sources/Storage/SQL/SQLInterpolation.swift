/// Collects the pieces of an `SQL` literal.
public struct SQLInterpolation: StringInterpolationProtocol, Sendable {
    private(set) var pieces: [SQL.Piece] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
        pieces.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
        guard !literal.isEmpty else { return }
        pieces.append(.text(literal))
    }

    /// Binds a value.
    public mutating func appendInterpolation(_ value: some SQLBindable) {
        pieces.append(.value(value.sqlValue))
    }

    /// Binds a value, or NULL. Beside the one above because the compiler warns where an optional meets a plain parameter.
    public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
        pieces.append(.value(value?.sqlValue ?? .null))
    }

    /// Binds a value of a type known only at run time.
    public mutating func appendInterpolation(_ value: SQLValue) {
        pieces.append(.value(value))
    }

    /// Binds the code of a case, such as the state of an obligation, or NULL.
    public mutating func appendInterpolation<Code: RawRepresentable>(_ code: Code?) where Code.RawValue: SQLBindable {
        pieces.append(.value(code?.rawValue.sqlValue ?? .null))
    }

    /// Nests a piece of SQL with its values.
    public mutating func appendInterpolation(sql: SQL) {
        pieces += sql.pieces
    }

    /// Binds the values of `x IN (…)` or `x NOT IN (…)`; an empty list holds nothing, so the one is false and the other true.
    public mutating func appendInterpolation<Value: SQLBindable>(list values: some Sequence<Value>) {
        let start = pieces.count
        for value in values {
            if pieces.count > start { pieces.append(.text(", ")) }
            pieces.append(.value(value.sqlValue))
        }
        guard pieces.count == start else { return }
        pieces += [.text("SELECT CAST(NULL AS ")] + Value.sqlType.pieces + [.text(") WHERE FALSE")]
    }

    /// The same for the codes of cases.
    public mutating func appendInterpolation<Code: RawRepresentable>(list codes: some Sequence<Code>)
    where Code.RawValue: SQLBindable {
        appendInterpolation(list: codes.map(\.rawValue))
    }

    /// Binds whole rows for `VALUES`: `($1, $2), ($3, $4)`. Cut long lists with `chunks`.
    public mutating func appendInterpolation(rows: some Sequence<[SQLValue]>) {
        for (index, row) in rows.enumerated() {
            pieces.append(.text(index == 0 ? "(" : ", ("))
            for (column, value) in row.enumerated() {
                if column > 0 { pieces.append(.text(", ")) }
                pieces.append(.value(value))
            }
            pieces.append(.text(")"))
        }
    }
}
