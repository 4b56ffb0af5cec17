import Office
import Paper
import Vietnamese
import WorkTime

/// Reads the cells of one sheet.
struct XLSXSheetReader {
    private let name: String
    private let strings: [String]
    private let dateStyles: Set<Int>
    private let startsIn1904: Bool
    private let limits: SpreadsheetLimits

    private var rows: [Sheet.Row] = []
    private var number = 0
    private var cells: [String] = []
    private var column = 0
    private var kind = "n"
    private var isDate = false
    private var value: [UInt8] = []
    private var isInValue = false

    init(name: String, strings: [String], dateStyles: Set<Int>, startsIn1904: Bool, limits: SpreadsheetLimits) {
        self.name = name
        self.strings = strings
        self.dateStyles = dateStyles
        self.startsIn1904 = startsIn1904
        self.limits = limits
    }

    mutating func rows(in part: [UInt8]) throws -> [Sheet.Row] {
        var reader = self
        try XMLWalk.through(part) { name, attributes throws(PaperError) in
            try reader.open(name, attributes)
        } close: { name throws(PaperError) in
            try reader.close(name)
        } text: { text throws(PaperError) in
            guard reader.isInValue else { return }
            guard reader.value.count + text.count <= reader.limits.cell * 4 else { throw reader.tooLarge }
            reader.value.append(contentsOf: text)
        }
        self = reader
        return rows
    }

    private mutating func open(_ element: String, _ attributes: XMLAttributes) throws(PaperError) {
        switch element {
        case "row":
            let said = attributes["r"].flatMap { Int($0) }
            number = said.flatMap { Self.numbers.contains($0) ? $0 : nil } ?? number + 1
            cells = []
            column = -1
        case "c":
            column = attributes["r"].flatMap(Self.column) ?? column + 1
            guard column < limits.columns else { throw tooLarge }
            kind = attributes["t"] ?? "n"
            isDate = attributes["s"].flatMap { Int($0) }.map { dateStyles.contains($0) } ?? false
            value = []
        case "v", "t": isInValue = true
        case "f":
            throw PaperError(
                .unsupported,
                "Ô \(place) của trang «\(name)» có công thức. Hãy thay công thức bằng giá trị (Dán đặc biệt, Giá trị) rồi gửi lại."
            )
        default: break
        }
    }

    private mutating func close(_ element: String) throws(PaperError) {
        switch element {
        case "v", "t": isInValue = false
        case "c":
            let text = try cellText()
            // A row within a cell leaves no column to put the cell in.
            guard !text.isEmpty, column >= 0 else { return }
            while cells.count <= column { cells.append("") }
            cells[column] = text
        case "row":
            if !cells.isEmpty { rows.append(Sheet.Row(number: number, cells: cells)) }
            guard rows.count <= limits.rows else { throw tooLarge }
        default: break
        }
    }

    private func cellText() throws(PaperError) -> String {
        let raw = String(decoding: value, as: UTF8.self)
        switch kind {
        case "s":
            guard let index = Int(raw), strings.indices.contains(index) else {
                throw PaperError(.damaged, "Ô \(place) của trang «\(name)» bị hỏng. Hãy lưu lại tệp bằng Excel.")
            }
            return strings[index].tidy
        case "inlineStr", "str": return raw.tidy
        case "b": return raw == "1" ? "x" : ""
        case "e":
            throw PaperError(
                .unsupported, "Ô \(place) của trang «\(name)» báo lỗi «\(raw)». Hãy sửa ô đó rồi gửi lại.")
        default: return number(raw)
        }
    }

    private func number(_ raw: String) -> String {
        guard let number = Double(raw) else { return raw.tidy }
        if isDate, number >= 1, number < 2_958_466 {
            // Day 0 is 30/12/1899: Excel counts a 29/02/1900 that never was, so days of before March 1900 are off by one.
            let days = Int(number) + (startsIn1904 ? -24_107 : -25_569)
            if let day = CalendarDay(daysSinceEpoch: days) { return "\(day.day)/\(day.month)/\(day.year)" }
        }
        guard number.magnitude < 1e15, number == number.rounded() else { return raw }
        return String(Int64(number))
    }

    /// Of rows, as a spreadsheet counts them.
    private static let numbers = 1...1_048_576

    /// `C7`, as the person finds it.
    private var place: String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(number)"
    }

    private var tooLarge: PaperError { PaperError(.tooLarge, limits.tooLarge.message) }

    /// The column of `AB12`, from 0.
    private static func column(of reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard column < 100_000 else { return nil }
        }
        return column > 0 ? column - 1 : nil
    }
}
