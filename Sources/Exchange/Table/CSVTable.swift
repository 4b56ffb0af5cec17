public import Office

/// A table as comma-separated values (RFC 4180), so that spreadsheets open it: UTF-8 with its mark, lines ended by CRLF.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe before it.
public struct CSVTable: Sendable {
    public static let contentType = "text/csv; charset=utf-8"

    public private(set) var text: String

    public init(_ heads: [String]) {
        text = "\u{FEFF}"
        append(heads)
    }

    /// A whole table, with the row of sums at its end.
    public init(_ table: ReportTable) {
        self.init(table.columns.map(\.title))
        for row in table.rows { append(row) }
        if let total = table.total { append(total) }
    }

    /// Several tables one below the other.
    public static func text(of tables: [ReportTable]) -> String {
        tables.map { CSVTable($0).text }.enumerated().map { $0 == 0 ? $1 : "\r\n" + $1.dropFirst() }.joined()
    }

    /// Numbers with a comma before the fraction, days as people write them.
    public mutating func append(_ cells: [ReportTable.Cell]) { append(cells.map(\.written)) }

    /// Hands over what was written so far and goes on with nothing, so that long tables go out in pieces.
    public mutating func take() -> String {
        defer { text = "" }
        return text
    }

    public mutating func append(_ cells: [String]) {
        text += cells.map(Self.written).joined(separator: ",") + "\r\n"
    }

    private static func written(_ cell: String) -> String {
        let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
        let cell = isFormula ? "'" + cell : cell
        guard cell.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }) else {
            return cell
        }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
