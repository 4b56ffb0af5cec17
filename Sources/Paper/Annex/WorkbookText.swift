/// The words of an Excel workbook (.xlsx).
struct WorkbookText {
    private let zip: ZipParts
    private let strings: [String]

    init(_ zip: ZipParts) throws(PaperError) {
        self.zip = zip
        strings = try Self.strings(zip["xl/sharedStrings.xml"])
    }

    /// Sheets in their order, then what is drawn on them and noted beside cells, a part each.
    func sheets() throws(PaperError) -> [String] {
        var found: [String] = []
        for path in paths("xl/worksheets/sheet") { found.append(try sheet(zip[path])) }
        for path in paths("xl/drawings/drawing") + paths("xl/comments") { found.append(try Self.lines(zip[path])) }
        return found
    }

    /// «sheet2.xml» before «sheet10.xml».
    private func paths(_ beginning: String) -> [String] {
        zip.parts.keys.filter { $0.hasPrefix(beginning) }.sorted { ($0.count, $0) < ($1.count, $1) }
    }

    /// Each of the workbook's own strings, put together from its runs.
    private static func strings(_ bytes: [UInt8]) throws(PaperError) -> [String] {
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
                if isText, !all.isEmpty { all[all.count - 1] += String(decoding: bytes, as: UTF8.self) }
            })
        return all
    }

    private func sheet(_ bytes: [UInt8]) throws(PaperError) -> String {
        var (margins, rows, value) = ("", "", "")
        var (kind, isValue, isMargin): (String?, Bool, Bool) = (nil, false, false)
        let strings = strings
        try XMLWalk.through(
            bytes,
            open: { name, attributes throws(PaperError) in
                switch name {
                case "c": kind = attributes["t"]
                case "v", "t":
                    isValue = true
                    value = ""
                case _ where Self.margins.contains(name):
                    isMargin = true
                    value = ""
                default: break
                }
            },
            close: { name throws(PaperError) in
                switch name {
                case "v", "t":
                    isValue = false
                    let isShared = name == "v" && kind == "s"
                    let text = isShared ? Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } : value
                    rows += (text ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
                case "c": rows += "\t"
                case "row": rows += "\n"
                case _ where Self.margins.contains(name):
                    isMargin = false
                    margins += Self.plain(value) + "\n"
                default: break
                }
            },
            text: { bytes throws(PaperError) in
                if isValue || isMargin { value += String(decoding: bytes, as: UTF8.self) }
            })
        return margins + rows
    }

    private static let margins: Set<String> = [
        "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter",
    ]

    /// A head without the marks of its format: «&C&"Times,Bold"&14MẬT» is «MẬT».
    private static func plain(_ head: String) -> String {
        head.replacing(/&[LCR]/, with: "\n").replacing(/&"[^"]*"/, with: "").replacing(/&K[0-9A-Fa-f]{6}/, with: "")
            .replacing(/&\d+/, with: "").replacing(/&[A-Za-z]/, with: "")
    }

    /// A paragraph a line: `p` of drawings, a comment each.
    private static func lines(_ bytes: [UInt8]) throws(PaperError) -> String {
        var text = ""
        var isText = false
        try XMLWalk.through(
            bytes, open: { name, _ throws(PaperError) in isText = name == "t" },
            close: { name throws(PaperError) in
                isText = false
                if ["p", "comment", "br"].contains(name) { text += "\n" }
            },
            text: { bytes throws(PaperError) in if isText { text += String(decoding: bytes, as: UTF8.self) } })
        return text
    }
}
