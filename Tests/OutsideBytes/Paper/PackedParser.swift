import Paper

/// One part of an office document, packed with what belongs to it: a fuzzer changes the part and not the archive around it,
/// whose sums would no longer be right.
struct PackedParser: OutsideParser {
    let name: String
    let words: [String]
    let copies: Int
    /// Where the part lies in the document.
    let path: String
    let others: [(path: String, bytes: [UInt8])]
    let document: any OutsideParser

    func read(_ bytes: [UInt8]) throws -> Int {
        try document.read(try ZipPacker.pack(others + [(path: path, bytes: bytes)]))
    }

    static let all = [wordBody, sheet, openSheet]

    private static let wordBody = PackedParser(
        name: "word-body",
        words: [
            "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:gridSpan w:val=\"-1\"/>", "<w:vMerge/>", "<w:p>",
            "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:numPr>", "<w:ilvl w:val=\"99\"/>", "<w:br w:type=\"page\"/>",
            "<w:sectPr>", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"28\"/>", "<w:sdt>",
        ], copies: 10, path: "word/document.xml",
        others: [("[Content_Types].xml", Array("<Types/>".utf8))], document: PaperParser.docx)

    private static let sheet = PackedParser(
        name: "sheet",
        words: [
            "<row r=\"1048577\">", "<c r=\"XFE1\">", "<c t=\"s\">", "<v>-1</v>", "<v>46083.5</v>", "<is><t>",
            "t=\"inlineStr\"", "t=\"b\"", "t=\"e\"", " s=\"1\"", "<f>A1</f>", "Số đến", "Ngày đến", "Trích yếu",
        ], copies: 100, path: "xl/worksheets/sheet1.xml",
        others: [
            (
                "xl/workbook.xml",
                Array(
                    """
                    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="Sổ" sheetId="1" r:id="r1"/></sheets></workbook>
                    """.utf8)
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Array(#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>"#.utf8)
            ),
            (
                "xl/sharedStrings.xml",
                Array("<sst><si><t>Số đến</t></si><si><t>Ngày đến</t></si><si><t>Trích yếu</t></si></sst>".utf8)
            ),
        ], document: SpreadsheetParser.workbook)

    private static let openSheet = PackedParser(
        name: "open-sheet",
        words: [
            "<table:table>", "</table:table>", "<table:table-row>", "<table:table-cell>", "<text:p>", "<text:s/>",
            "<draw:frame>", "</draw:frame>", "<text:line-break/>",
        ], copies: 100, path: "content.xml",
        others: [("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))], document: AnnexParser())
}
