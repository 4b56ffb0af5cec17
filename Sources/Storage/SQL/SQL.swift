/// A piece of SQL with the values it binds. Text comes only from literals; every interpolated value is bound.
///
///     "SELECT id FROM unit WHERE parent_id = \(parent) AND kind IN (\(list: kinds)) \(sql: page)"
///
/// One text serves both databases, within the common subset that docs/storage.md lists.
public struct SQL: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The database that a text is written for.
    public enum Dialect: String, Sendable, CaseIterable {
        case sqlite
        case postgres
    }

    enum Piece: Hashable, Sendable {
        case text(String)
        case value(SQLValue)
    }

    private(set) var pieces: [Piece]

    public static let empty = SQL(pieces: [])

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Takes the text as it stands. A literal calls this; never call it with text from outside the program.
    public init(stringLiteral text: String) {
        pieces = [.text(text)]
    }

    public init(stringInterpolation interpolation: SQLInterpolation) {
        pieces = interpolation.pieces
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        SQL(pieces: left.pieces + right.pieces)
    }

    public static func += (left: inout SQL, right: SQL) {
        left.pieces += right.pieces
    }

    /// The text with a placeholder for each value, and the values in their order.
    ///
    /// SQLite gets `?`: a number would be a name to it, which it looks for among all the others, so that a thousand rows took
    /// a million steps; `$1` it would bind in order of appearance, whatever the number. Throws when a text
    /// holds U+0000, which PostgreSQL cannot store.
    public func rendered(for dialect: Dialect) throws(StorageError) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for piece in pieces {
            switch piece {
            case .text(let literal):
                text += literal
            case .value(let value):
                if case .text(let text) = value, Self.holdsZero(text) {
                    throw StorageError(.other, "a text to be bound holds U+0000")
                }
                values.append(value)
                if dialect == .sqlite {
                    text.append("?")
                } else {
                    text.append("$")
                    text += String(values.count)
                }
            }
        }
        return (text, values)
    }

    /// Looked for where the letters lie, not one by one through a view of them: a whole paper may be bound.
    private static func holdsZero(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? text.utf8.contains(0)
    }
}

extension Sequence<SQL> {
    /// The pieces with `separator` between them, such as conditions joined by " AND ".
    public func joined(separator: SQL) -> SQL {
        var result = SQL.empty
        for (index, piece) in enumerated() {
            if index > 0 { result += separator }
            result += piece
        }
        return result
    }
}
