/// A table as comma-separated values (RFC 4180), so that spreadsheets open it: UTF-8 with its mark, lines ended by CRLF.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe before it.
public struct CSVTable: Sendable {
    public private(set) var text: String

    public init(_ heads: [String]) {
        text = "\u{FEFF}"
        append(heads)
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
