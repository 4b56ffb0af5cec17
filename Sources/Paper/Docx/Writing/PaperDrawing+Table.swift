/// Tables with rules for content, and tables without for what stands side by side.
extension PaperDrawing {
    mutating func draw(_ table: OfficialTable, width: Int) {
        let shares = max(1, table.columns.reduce(0) { $0 + max(1, $1.share) })
        var widths = table.columns.map { width * max(1, $0.share) / shares }
        if let last = widths.indices.last { widths[last] += width - widths.reduce(0, +) }
        openTable(widths, borders: Self.rules, margin: 85)
        markup.add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        for (column, width) in zip(table.columns, widths) {
            openCell(width, more: "<w:vAlign w:val=\"center\"/>")
            markup.paragraph(.tableHead, column.title)
            closeCell()
        }
        markup.add("</w:tr>")
        if table.isNumbered { drawNumbers(widths) }
        for row in table.rows { draw(row, table.columns, widths) }
        if let total = table.total { draw(total, table.columns, widths, isBold: true) }
        markup.add("</w:tbl>")
    }

    /// The row of a statutory table that numbers its columns, repeated with the headings.
    private mutating func drawNumbers(_ widths: [Int]) {
        markup.add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        for (index, width) in widths.enumerated() {
            openCell(width)
            markup.paragraph(.tableText, "(\(index + 1))", more: "<w:jc w:val=\"center\"/>")
            closeCell()
        }
        markup.add("</w:tr>")
    }

    private mutating func draw(
        _ row: [String], _ columns: [OfficialTable.Column], _ widths: [Int], isBold: Bool = false
    ) {
        markup.add("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        for (index, column) in columns.enumerated() {
            openCell(widths[index])
            let text = index < row.count ? row[index] : ""
            let alignment = column.alignment == .left ? "" : "<w:jc w:val=\"\(column.alignment.rawValue)\"/>"
            markup.paragraph(.tableText, text, isBold: isBold, more: alignment)
            closeCell()
        }
        markup.add("</w:tr>")
    }

    // MARK: - Side by side

    /// A row without rules, whose cells hold what stands side by side.
    mutating func openFrame(_ widths: [Int]) {
        openTable(widths, borders: "", margin: 0)
        markup.add(Self.frameRow)
    }

    mutating func nextRow() { markup.add("</w:tr>" + Self.frameRow) }

    mutating func closeFrame() { markup.add("</w:tr></w:tbl>") }

    mutating func openCell(_ width: Int, more: String = "") {
        markup.add("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(more)</w:tcPr>")
    }

    mutating func nextCell(_ width: Int) {
        closeCell()
        openCell(width)
    }

    mutating func closeCell() { markup.add("</w:tc>") }

    private mutating func openTable(_ widths: [Int], borders: String, margin: Int) {
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        markup.add(
            """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>\(borders)\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="\(margin)" w:type="dxa"/>\
            <w:right w:w="\(margin)" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>
            """)
    }

    private static let frameRow = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"

    private static let rules: String = {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        let lines = sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }
        return "<w:tblBorders>\(lines.joined())</w:tblBorders>"
    }()
}
