/// The words of an Excel workbook (.xlsx).
struct WorkbookText {
    /// Parts under their paths in small letters: programs write them in either.
    private let parts: [String: [UInt8]]
    private let strings: [String]
    private let room: TextRoom

    init(_ zip: ZipParts, _ room: TextRoom) throws(PaperError) {
        parts = Dictionary(zip.parts.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        self.room = room
        strings = try Self.strings(parts["xl/sharedstrings.xml"] ?? [], room)
    }

    /// Sheets in their order, then what is drawn on them, noted beside cells, or stands elsewhere, a part each. Throws
    /// `damaged` where there is no sheet.
    func sheets() throws(PaperError) -> [String] {
        let known: Set = ["xl/workbook.xml", "xl/sharedstrings.xml"]
        // «sheet2.xml» before «sheet10.xml».
        let paths = parts.keys.filter { $0.hasPrefix("xl/") && !known.contains($0) }
            .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        let isSheet = { (path: String) in path.hasPrefix("xl/worksheets/") }
        let sheets = paths.filter(isSheet)
        guard !sheets.isEmpty else {
            throw PaperError(.damaged, "Bảng tính bị hỏng hoặc không có trang tính nào; hãy xin lại tệp gốc.")
        }
        var found: [String] = []
        for path in sheets + paths.filter({ !isSheet($0) }) { found.append(try text(parts[path] ?? [])) }
        return found
    }

    /// Each of the workbook's own strings, put together from its runs.
    private static func strings(_ bytes: [UInt8], _ room: TextRoom) throws(PaperError) -> [String] {
        guard !bytes.isEmpty else { return [] }
        var all: [String] = []
        var isText = false
        try XMLWalk.through(
            bytes,
            open: { name, _ throws(PaperError) in
                if name == "si" { all.append("") }
                isText = name == "t"
            },
            close: { _ throws(PaperError) in isText = false },
            text: { bytes throws(PaperError) in
                guard isText, !all.isEmpty else { return }
                let text = String(decoding: bytes, as: UTF8.self)
                try room.take(text)
                all[all.count - 1] += text
            })
        return all
    }

    /// Heads and feet, rows, and paragraphs that stand in no cell: a line each.
    private func text(_ bytes: [UInt8]) throws(PaperError) -> String {
        var (margins, lines, value) = ("", "", "")
        var rows = SheetRows()
        var cells: [String] = []
        var (cell, kind): (String?, String?) = (nil, nil)
        var (isValue, isMargin) = (false, false)
        try XMLWalk.through(
            bytes,
            open: { name, attributes throws(PaperError) in
                switch name {
                case "c":
                    cell = ""
                    kind = attributes["t"]
                case "t", "v":
                    // Charts keep values too, in no cell.
                    isValue = name == "t" || cell != nil
                    value = ""
                case _ where Self.margins.contains(name):
                    isMargin = true
                    value = ""
                default: break
                }
            },
            close: { name throws(PaperError) in
                switch name {
                case "t", "v":
                    guard isValue else { return }
                    isValue = false
                    let isShared = name == "v" && kind == "s"
                    let text =
                        isShared ? Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } : value
                    if isShared { try room.take(text ?? "") }
                    if cell == nil { lines += text ?? "" } else { cell?.append(text ?? "") }
                case "c":
                    cells.append(cell ?? "")
                    cell = nil
                case "row":
                    lines += rows.line(of: cells)
                    cells = []
                case "p", "comment", "br": lines += "\n"
                case _ where Self.margins.contains(name):
                    isMargin = false
                    margins += Self.plain(value) + "\n"
                default: break
                }
            },
            text: { bytes throws(PaperError) in
                guard isValue || isMargin else { return }
                let text = String(decoding: bytes, as: UTF8.self)
                try room.take(text)
                value += text
            })
        return margins + lines
    }

    private static let margins: Set<String> = [
        "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter",
    ]

    /// A head without the marks of its format: «&C&"Times,Bold"&14&K01+000MẬT» is «MẬT».
    private static func plain(_ head: String) -> String {
        head.replacing(/&[LCR]/, with: "\n").replacing(/&"[^"]*"/, with: "")
            .replacing(/&K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})/, with: "")
            .replacing(/&\d+/, with: "").replacing(/&[A-Za-z]/, with: "")
    }
}
