public import Office
import Vietnamese

/// Reads comma-separated text (RFC 4180) as people make it: any of the encodings that Vietnamese text comes in, comma,
/// semicolon or tab between the cells, with or without a byte-order mark.
public enum CSVReader {
    /// Rows of cells, blanks at their ends removed; rows without any content are left out.
    ///
    /// Throws what `sheetRows` throws.
    public static func rows(_ bytes: [UInt8], limits: SpreadsheetLimits = .init()) throws(OfficeError) -> [[String]] {
        try sheetRows(bytes, limits: limits).map(\.cells)
    }

    /// The same rows with their numbers.
    ///
    /// Throws `.invalid` when the bytes are no text, a quotation mark is never closed or a cell is a formula, `.tooLarge`
    /// beyond the limits.
    static func sheetRows(_ bytes: [UInt8], limits: SpreadsheetLimits) throws(OfficeError) -> [Sheet.Row] {
        guard bytes.count <= limits.bytes else { throw limits.tooLarge }
        let text = Array(try readable(bytes).unicodeScalars)
        let delimiter = Self.delimiter(of: text)
        var rows: [Sheet.Row] = []
        var number = 1
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var quotedFrom: Int?
        var index = 0

        func endCell() throws(OfficeError) {
            let text = String(cell).tidy
            guard !text.hasPrefix("=") else {
                throw SpreadsheetReader.refusal("Dòng \(number): ô có công thức. Hãy thay công thức bằng giá trị.")
            }
            guard text.unicodeScalars.count <= limits.cell, row.count < limits.columns else { throw limits.tooLarge }
            row.append(text)
            cell = .init()
        }
        func endRow() throws(OfficeError) {
            try endCell()
            // Excel itself writes «sep=;» before the first row and hides it.
            let isMark = number == 1 && row.count <= 2 && row[0].hasPrefix("sep")
            if !isMark, row.contains(where: { !$0.isEmpty }) { rows.append(Sheet.Row(number: number, cells: row)) }
            row = []
            number += 1
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
                quotedFrom = number
                cell = .init()
            } else if scalar == delimiter {
                try endCell()
            } else if scalar == "\n" {
                try endRow()
            } else if scalar != "\r" {
                cell.append(scalar)
            }
            index += 1
        }
        if let quotedFrom {
            throw SpreadsheetReader.refusal("Dòng \(quotedFrom): có dấu ngoặc kép mở mà không đóng.")
        }
        try endRow()
        return rows
    }

    /// The bytes as text; throws `.invalid` when they are none, or text whose letters nobody can tell.
    private static func readable(_ bytes: [UInt8]) throws(OfficeError) -> String {
        let decoded = DecodedText(bytes)
        let scalars = decoded.text.unicodeScalars
        guard scalars.allSatisfy({ $0.value >= 0x20 || [0x09, 0x0A, 0x0D].contains($0.value) }) else {
            throw SpreadsheetReader.refusal("Tệp này không phải bảng tính. Hãy gửi tệp .xlsx hoặc .csv.")
        }
        guard decoded.encoding != .western || scalars.allSatisfy(\.isASCII), !scalars.contains("\u{FFFD}") else {
            throw SpreadsheetReader.refusal(
                "Không nhận ra bảng mã chữ Việt của tệp. Hãy lưu lại dạng .xlsx, hoặc «CSV UTF-8», rồi gửi lại.")
        }
        return decoded.text
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
