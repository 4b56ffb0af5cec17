/// The rows of one sheet as lines.
///
/// What fills its row alone is a line of its own, and so is each line of a cell that has several. In the head of the sheet, the
/// rows above its table, a cell that says no more than «MẬT», «TỐI MẬT» or «TUYỆT MẬT» is one too, whatever stands beside it.
/// Nothing else can be a stamp: neither somebody named Mật, nor a column of degrees of secrecy, nor the degrees as heads of
/// columns.
struct SheetRows {
    /// How many rows that say something a head has at most.
    private static let mostOfHead = 8

    private var rowsOfHead = 0
    private var isHead = true

    /// The next row, with the end of its line.
    mutating func line(of cells: [String]) -> String {
        var filled = cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: "\n") }
            .filter { cell in cell.contains { !$0.isWhitespace } }
        let stamp = takeStamp(from: &filled)
        var lines = [filled.filter { !$0.contains("\n") }.joined(separator: " · ")]
        if let stamp { lines.append(stamp) }
        lines += filled.filter { $0.contains("\n") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Takes the stamp out of a row of the head, and gives it as it is written without punctuation and wide blanks.
    private mutating func takeStamp(from cells: inout [String]) -> String? {
        guard isHead, !cells.isEmpty else { return nil }
        let letters = cells.map { String($0.lowercased().filter(\.isLetter)) }
        let namesColumns = letters.contains { Self.columns.contains($0) }
        rowsOfHead += 1
        isHead = !namesColumns && rowsOfHead < Self.mostOfHead && !letters.contains { $0.hasSuffix("độmật") }
        let stamps = cells.indices.filter { Self.stamp(cells[$0]) != nil }
        guard !namesColumns, stamps.count == 1, let index = stamps.first else { return nil }
        guard index == 0 || !Self.beginsName(cells[index - 1]) else { return nil }
        return Self.stamp(cells.remove(at: index))
    }

    /// The degree that the cell says in capitals, and nothing else: «* M Ậ T *», «TỐI MẬT.».
    private static func stamp(_ cell: String) -> String? {
        guard cell.allSatisfy({ $0.isLetter || $0.isWhitespace && !$0.isNewline || $0.isPunctuation || $0.isSymbol })
        else { return nil }
        return degrees[cell.filter(\.isLetter)]
    }

    private static let degrees = ["MẬT": "MẬT", "TỐIMẬT": "TỐI MẬT", "TUYỆTMẬT": "TUYỆT MẬT"]

    /// Whether it is a family name with nothing but a few more names behind it, all in capitals.
    private static func beginsName(_ cell: String) -> Bool {
        let words = cell.split(whereSeparator: \.isWhitespace)
        guard (1...4).contains(words.count), words.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return false }
        return words.first.map { families.contains(String($0)) } ?? false
    }

    /// What stands at the head of the columns of a table.
    private static let columns: Set<String> = [
        "stt", "tt", "sốtt", "sốthứtự", "họ", "họđệm", "họvàtên", "họtên", "họvàtênđệm", "tên",
    ]

    /// The frequent family names, without those that begin the name of a province as often.
    private static let families: Set<String> = [
        "NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "HUỲNH", "PHAN", "VŨ", "VÕ", "ĐẶNG", "BÙI", "ĐỖ", "HỒ", "NGÔ", "DƯƠNG",
        "LÝ", "ĐÀO", "ĐOÀN", "TRỊNH", "ĐINH", "TRƯƠNG", "LƯU", "TẠ", "TÔ", "CHU", "TRIỆU", "NÔNG", "HỨA", "LƯƠNG",
        "VƯƠNG",
        "QUÁCH", "PHÙNG", "ĐÀM", "NGHIÊM", "KIỀU", "TĂNG", "LÒ", "QUÀNG", "GIÀNG", "SÙNG",
    ]
}
