/// The rows of one sheet as lines.
///
/// What fills its row alone is a line of its own, and so is each line of a cell that has several. In the head of the sheet, the
/// rows above its table, a cell that says no more than «MẬT», «TỐI MẬT» or «TUYỆT MẬT», or «Độ mật:» and one of them, is one
/// too, whatever stands beside it. Nothing else can be a stamp: neither somebody named Mật, nor a column of degrees of secrecy,
/// nor the degrees as heads of columns.
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

    /// Takes the stamp out of a row of the head, however often it stands there, and gives it as it is written without punctuation
    /// and wide blanks.
    private mutating func takeStamp(from cells: inout [String]) -> String? {
        guard isHead, !cells.isEmpty else { return nil }
        let namesColumns = cells.contains(where: Self.namesColumn)
        rowsOfHead += 1
        isHead =
            !namesColumns && rowsOfHead < Self.mostOfHead
            && !cells.contains { Self.letters(of: $0).lowercased().hasSuffix("độmật") }
        guard !namesColumns else { return nil }
        let stamps = cells.indices.filter { Self.isStamp($0, of: cells) }
        // Several degrees beside each other are heads of columns; one of them twice is a sheet that is printed two-up.
        let degrees = Set(stamps.compactMap { Self.stamp(cells[$0]) })
        guard degrees.count == 1 else { return nil }
        for index in stamps.reversed() { cells.remove(at: index) }
        return degrees.first
    }

    /// Whether the cell there is a stamp and not the last name of somebody whose other names stand before it.
    private static func isStamp(_ index: Int, of cells: [String]) -> Bool {
        guard stamp(cells[index]) != nil else { return false }
        return degrees[letters(of: cells[index])] == nil || index == 0 || !beginsName(cells[index - 1])
    }

    /// The degree that the cell says in capitals, or behind the words for it, and nothing else: «* M Ậ T *», «TỐI MẬT.»,
    /// «Độ mật: Tối mật».
    private static func stamp(_ cell: String) -> String? {
        guard cell.allSatisfy({ $0.isLetter || $0.isWhitespace && !$0.isNewline || $0.isPunctuation || $0.isSymbol })
        else { return nil }
        let letters = Self.letters(of: cell)
        if let degree = degrees[letters] { return degree }
        let small = letters.lowercased()
        guard let label = labels.first(where: { small.hasPrefix($0) }) else { return nil }
        return degrees[small.dropFirst(label.count).uppercased()]
    }

    private static let degrees = ["MẬT": "MẬT", "TỐIMẬT": "TỐI MẬT", "TUYỆTMẬT": "TUYỆT MẬT"]
    private static let labels = ["dấuchỉđộmật", "mứcđộmật", "độmật"]

    private static func letters(of cell: String) -> String { cell.filter(\.isLetter) }

    /// Whether it is the head of a column. With a colon it is the name of a line above the table: «Đơn vị:».
    private static func namesColumn(_ cell: String) -> Bool {
        columns.contains(letters(of: cell).lowercased()) && cell.last(where: { !$0.isWhitespace }) != ":"
    }

    /// Whether it is a family name with nothing but a few more names behind it, all in capitals.
    private static func beginsName(_ cell: String) -> Bool {
        let words = cell.split(whereSeparator: \.isWhitespace)
        guard (1...4).contains(words.count), words.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return false }
        return words.first.map { families.contains(String($0)) } ?? false
    }

    /// What stands at the head of the columns of a table.
    private static let columns: Set<String> = [
        "stt", "tt", "sốtt", "sốthứtự", "họ", "họđệm", "họvàtên", "họtên", "họvàtênđệm", "tên",
        "nộidung", "tênvănbản", "loạivănbản", "đơnvị", "cơquan", "chỉtiêu", "tổngsố", "sốlượng", "ghichú",
    ]

    /// The frequent family names, without those that begin the name of a province, an office or a work as often: a stamp that is
    /// missed is worse than a name that is asked about.
    private static let families: Set<String> = [
        "NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "HUỲNH", "PHAN", "VŨ", "VÕ", "ĐẶNG", "BÙI", "ĐỖ", "NGÔ", "DƯƠNG",
        "TRỊNH", "ĐINH", "TRƯƠNG", "TẠ", "TÔ", "CHU", "TRIỆU", "HỨA", "VƯƠNG", "QUÁCH", "PHÙNG", "ĐÀM", "NGHIÊM",
        "KIỀU", "LÒ", "QUÀNG", "GIÀNG", "SÙNG",
    ]
}
