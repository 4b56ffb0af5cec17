/// The words of an OpenDocument spreadsheet (.ods).
enum OpenSheetText {
    /// Sheets in their order, behind them the heads and feet of printed pages.
    static func sheets(_ zip: ZipParts) throws(PaperError) -> [String] {
        try parts(zip["content.xml"]) + parts(zip["styles.xml"])
    }

    /// A part for each table, and one for what stands outside of tables. A paragraph outside of cells is a line.
    private static func parts(_ bytes: [UInt8]) throws(PaperError) -> [String] {
        guard !bytes.isEmpty else { return [] }
        var parts = [""]
        var (paragraphs, cells) = (0, 0)
        func add(_ text: String) { parts[parts.count - 1] += text }
        try XMLWalk.through(
            bytes,
            open: { name, _ throws(PaperError) in
                switch name {
                case "table": parts.append("")
                case "table-cell": cells += 1
                case "p", "h": paragraphs += 1
                case "s", "tab", "line-break": if paragraphs > 0 { add(" ") }
                default: break
                }
            },
            close: { name throws(PaperError) in
                switch name {
                case "table": parts.append("")
                case "table-row": add("\n")
                case "table-cell":
                    cells -= 1
                    add("\t")
                case "p", "h":
                    paragraphs -= 1
                    add(cells > 0 ? " " : "\n")
                default: break
                }
            },
            text: { bytes throws(PaperError) in
                if paragraphs > 0 { add(String(decoding: bytes, as: UTF8.self)) }
            })
        return parts
    }
}
