public import Desk
public import Office
import Vietnamese

/// Reads old register books out of the sheets of a file. Which book a sheet is tell its headings, which may stand below a
/// title: those of incoming papers have «Số đến» or «Ngày đến».
public enum OldRegisterSheets {
    /// Throws `.invalid` with field `file` when no sheet has the headings of a book.
    public static func list(_ sheets: [Sheet]) throws(OfficeError) -> OldRegisterList {
        var list = OldRegisterList()
        var isEmpty = true
        for sheet in sheets {
            guard let book = Book(sheet) else {
                if sheet.name.folded != "huong dan" {
                    list.notes.append("Bỏ qua trang «\(sheet.name)»: không có hàng tiêu đề của sổ đăng ký văn bản.")
                }
                continue
            }
            isEmpty = false
            let place = sheet.name.isEmpty ? "" : " của trang «\(sheet.name)»"
            for heading in book.unknown { list.notes.append("Không dùng cột «\(heading)»\(place).") }
            list.lines += book.lines
        }
        guard !isEmpty else {
            throw OfficeError(
                .invalid,
                "Không nhận ra hàng tiêu đề nào của sổ đăng ký văn bản: cần cột «Số đến» hoặc «Số, ký hiệu văn bản», cột ngày và cột «Trích yếu».",
                field: "file")
        }
        return list
    }

    /// One sheet with its headings found.
    private struct Book {
        let unknown: [String]
        let lines: [OldRegisterList.Line]

        init?(_ sheet: Sheet) {
            for (index, row) in sheet.rows.prefix(15).enumerated() {
                var columns: [Int: OldRegisterColumn] = [:]
                var unknown: [String] = []
                for (place, text) in row.cells.enumerated() where !text.isEmpty {
                    if let column = OldRegisterColumn(heading: text), !columns.values.contains(column) {
                        columns[place] = column
                    } else if !Self.saysNothing(text) {
                        unknown.append(text)
                    }
                }
                let known = Set(columns.values)
                guard known.contains(.excerpt), !known.isDisjoint(with: [.running, .number]),
                    !known.isDisjoint(with: [.day, .issuedOn])
                else { continue }
                let direction = Self.direction(sheet, row, known)
                self.unknown = unknown
                lines = sheet.rows[(index + 1)...].compactMap { Self.line($0, columns, direction, sheet.name) }
                return
            }
            return nil
        }

        /// Columns that every book has and that say nothing to a program: the count of rows, the signature of the receiver.
        private static func saysNothing(_ heading: String) -> Bool {
            ["stt", "tt", "so tt", "so thu tu", "ky nhan", "don vi nguoi nhan ban luu"].contains(heading.folded)
        }

        private static func direction(
            _ sheet: Sheet, _ headings: Sheet.Row, _ known: Set<OldRegisterColumn>
        ) -> Document.Direction {
            let words = headings.cells.map(\.folded)
            if words.contains(where: { $0.hasPrefix("so den") || $0.hasPrefix("ngay den") || $0 == "tac gia" }) {
                return .incoming
            }
            if words.contains(where: { $0.hasPrefix("nguoi ky") || $0.hasPrefix("noi nhan") || $0 == "so di" }) {
                return .outgoing
            }
            return sheet.name.folded.split(separator: " ").contains("den") || known.contains(.issuer)
                ? .incoming : .outgoing
        }

        /// Nil for the line of column numbers under the headings: «(1) (2) (3)».
        private static func line(
            _ row: Sheet.Row, _ columns: [Int: OldRegisterColumn], _ direction: Document.Direction, _ sheet: String
        ) -> OldRegisterList.Line? {
            let filled = row.cells.filter { !$0.isEmpty }
            if filled.count > 2, filled.allSatisfy({ $0.wholeMatch(of: /\(\d{1,2}\)/) != nil }) { return nil }
            var values: [OldRegisterColumn: String] = [:]
            for (place, text) in row.cells.enumerated() where !text.isEmpty {
                if let column = columns[place] { values[column] = text }
            }
            guard !values.isEmpty else { return nil }
            return .init(place: ImportPlace(sheet: sheet, row: row.number), direction: direction, values: values)
        }
    }
}
