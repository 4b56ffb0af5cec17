import Crypto
import Office

/// Reads one table in both databases side by side, and says what it holds, or where the two differ.
struct TableComparison {
    let copy: TableCopy

    /// How many rows both hold, and the SHA-256 of all their values.
    ///
    /// Throws an `OfficeError` `.conflict` that names the table and the first rows that differ.
    func run() async throws -> TableTally {
        var hash = SHA256()
        var count = 0
        var after: [SQLValue]?
        while true {
            try Task.checkCancellation()
            let position = after
            let ours = try await copy.source.read { tx in try copy.rows.page(tx, after: position) }
            let theirs = try await copy.target.read { tx in try copy.rows.page(tx, after: position) }
            let values = try ours.map(self.values(of:))
            guard try values == theirs.map(self.values(of:)) else {
                throw OfficeError(
                    .conflict,
                    "Bảng \(copy.rows.table.name) ở nơi đến khác nơi đi, trong khoảng sau \(count) dòng đầu: chưa dùng được nơi đến."
                )
            }
            guard let last = ours.last else { break }
            for row in values { hash.update(data: Array(Self.line(row).utf8)) }
            count += ours.count
            after = try copy.rows.key(of: last)
        }
        return TableTally(table: copy.rows.table.name, rows: count, sha256: hash.finalize().hexadecimal)
    }

    private func values(of row: Row) throws -> [SQLValue] {
        try copy.rows.table.columns.map { TableRows.plain(try row.value($0.name)) }
    }

    /// Every value with its kind and length, so that no two rows have one line.
    private static func line(_ row: [SQLValue]) -> String {
        row.map { value in
            switch value {
            case .null: "-"
            case .int(let number): "i\(number)"
            case .bool(let flag): "i\(flag ? 1 : 0)"
            case .text(let text): "t\(text.utf8.count):\(text)"
            }
        }.joined(separator: ",") + "\n"
    }
}

/// What a table holds, in both databases alike.
public struct TableTally: Sendable, Equatable {
    public let table: String
    public let rows: Int
    /// Of all its values in the order of its key, the columns by their names.
    public let sha256: String
}
