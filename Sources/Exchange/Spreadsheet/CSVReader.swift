public import Office
import Vietnamese

/// Reads comma-separated text (RFC 4180) as people make it: any of the encodings that Vietnamese text comes in, comma,
/// semicolon or tab between the cells, with or without a byte-order mark.
public enum CSVReader {
    /// Rows of cells, blanks at their ends removed; rows without any content are left out.
    ///
    /// Throws `.invalid` when a quotation mark is never closed, `.tooLarge` beyond the limits.
    public static func rows(_ bytes: [UInt8], limits: SpreadsheetLimits = .init()) throws(OfficeError) -> [[String]] {
        guard bytes.count <= limits.bytes else { throw limits.tooLarge }
        let text = Array(DecodedText(bytes).text.unicodeScalars)
        let delimiter = Self.delimiter(of: text)
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var quotedFrom: Int?
        var index = 0

        func endCell() {
            row.append(String(cell).tidy)
            cell = .init()
        }
        func endRow() throws(OfficeError) {
            endCell()
            if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
            row = []
            guard rows.count <= limits.rows else { throw limits.tooLarge }
        }

        while index < text.count {
            let scalar = text[index]
            if quotedFrom != nil {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if index + 1 < text.count, text[index + 1] == "\"" {
                    cell.append(scalar)
                    index += 1
                } else {
                    quotedFrom = nil
                }
            } else if scalar == "\"", cell.allSatisfy({ $0 == " " }) {
                quotedFrom = rows.count + 1
                cell = .init()
            } else if scalar == delimiter {
                endCell()
            } else if scalar == "\n" {
                try endRow()
            } else if scalar != "\r" {
                cell.append(scalar)
            }
            index += 1
        }
        if let quotedFrom {
            throw OfficeError(.invalid, "Dòng \(quotedFrom): có dấu ngoặc kép mở mà không đóng.", field: "file")
        }
        try endRow()
        return rows
    }

    /// What separates the cells of the first line, outside of quotation marks.
    private static func delimiter(of text: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" { break }
            if scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
        }
        return [",", ";", "\t"].max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ","
    }
}
