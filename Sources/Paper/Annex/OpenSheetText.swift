/// The words of an OpenDocument spreadsheet (.ods).
struct OpenSheetText {
    private let room: TextRoom

    init(_ room: TextRoom) { self.room = room }

    /// Sheets in their order, behind them the heads and feet of printed pages.
    func sheets(_ zip: ZipParts) throws(PaperError) -> [String] {
        try parts(zip["content.xml"]) + parts(zip["styles.xml"])
    }

    /// A part for each table, one for what stands between them, and one for what is drawn in cells or noted beside
    /// them. A paragraph outside of cells is a line.
    private func parts(_ bytes: [UInt8]) throws(PaperError) -> [String] {
        guard !bytes.isEmpty else { return [] }
        var (parts, drawn) = ([""], "")
        var (cells, cell): ([String], String?) = ([], nil)
        var rows = SheetRows()
        var (paragraphs, drawings) = (0, 0)
        func add(_ text: String) {
            if drawings > 0 {
                drawn += text
            } else if cell != nil {
                cell?.append(text)
            } else {
                parts[parts.count - 1] += text
            }
        }
        try XMLWalk.through(
            bytes,
            open: { name, _ throws(PaperError) in
                switch name {
                case "table":
                    parts.append("")
                    rows = SheetRows()
                case "table-cell": cell = ""
                case "p", "h":
                    paragraphs += 1
                    add("\n")
                case "s", "tab": if paragraphs > 0 { add(" ") }
                case "line-break": add("\n")
                case _ where Self.drawings.contains(name): drawings += 1
                default: break
                }
            },
            close: { name throws(PaperError) in
                switch name {
                case "table": parts.append("")
                case "table-row":
                    add(rows.line(of: cells))
                    cells = []
                case "table-cell":
                    cells.append(cell ?? "")
                    cell = nil
                case "p", "h":
                    paragraphs -= 1
                    add("\n")
                case _ where Self.drawings.contains(name): drawings -= 1
                default: break
                }
            },
            text: { bytes throws(PaperError) in
                guard paragraphs > 0 else { return }
                let text = String(decoding: bytes, as: UTF8.self)
                try room.take(text)
                add(text)
            })
        return parts + [drawn]
    }

    private static let drawings: Set<String> = [
        "annotation", "frame", "custom-shape", "caption", "rect", "ellipse", "shapes",
    ]
}
