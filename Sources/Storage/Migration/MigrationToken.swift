/// The tokens that stand for what the two databases spell differently.
enum MigrationToken: String, CaseIterable {
    case id = "%ID%"
    case int = "%INT%"
    case text = "%TEXT%"
    case bool = "%BOOL%"
    case strict = "%STRICT%"

    static func render(_ statement: String, for dialect: SQL.Dialect) -> String {
        var rest = Substring(statement)
        var result = ""
        let table = tableName(of: statement)
        while let percent = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
            result += rest[..<percent]
            rest = rest[percent...]
            if let token = allCases.first(where: { rest.hasPrefix($0.rawValue) }) {
                result += token.text(for: dialect, table: table, column: lastWord(of: result))
                rest = rest.dropFirst(token.rawValue.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        result += rest
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }

    private func text(for dialect: SQL.Dialect, table: Substring, column: Substring) -> String {
        switch (self, dialect) {
        case (.id, .sqlite): "INTEGER PRIMARY KEY AUTOINCREMENT"
        case (.id, .postgres): "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
        case (.int, .sqlite): "INTEGER"
        case (.int, .postgres): "BIGINT"
        case (.text, .sqlite): "TEXT"
        case (.text, .postgres): "TEXT COLLATE \"C\""
        case (.bool, .sqlite): "INTEGER CONSTRAINT \(table)_\(column)_bool CHECK (\(column) IN (0, 1))"
        case (.bool, .postgres): "BOOLEAN"
        case (.strict, .sqlite): "STRICT"
        case (.strict, .postgres): ""
        }
    }

    /// The word after TABLE, in `CREATE TABLE unit (` and `ALTER TABLE unit ADD`.
    private static func tableName(of statement: String) -> Substring {
        let words = statement.split(maxSplits: 3) { $0.isWhitespace || $0 == "(" }
        return words.count > 2 ? words[2] : ""
    }

    /// Looks back from the end: the text before it may be long.
    private static func lastWord(of text: String) -> Substring {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
        guard let last = text.utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
        let end = text.utf8.index(after: last)
        let space = text.utf8[..<last].lastIndex(where: isSpace)
        return text[(space.map { text.utf8.index(after: $0) } ?? text.startIndex)..<end]
    }
}
