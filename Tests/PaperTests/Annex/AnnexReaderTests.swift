import Testing

@testable import Paper

@Suite("What annexes in files of their own say") struct AnnexReaderTests {
    private static func zip(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
        ZipFixture.bytes(parts.map { (name: $0.key, content: Array($0.value.utf8)) })
    }

    @Test("A workbook is read sheet by sheet: heads of printed pages, text, formulas by their results, drawn boxes")
    func workbook() throws {
        let file = Self.zip([
            "xl/workbook.xml": "<workbook/>",
            "xl/sharedStrings.xml":
                "<sst><si><t>Danh mục</t></si><si><r><t>Tuyến </t></r><r><t>ven hồ</t></r></si></sst>",
            "xl/worksheets/sheet10.xml":
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Trang mười</t></is></c></row></sheetData></worksheet>",
            "xl/worksheets/sheet2.xml": """
            <worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>12</v></c></row>\
            <row><c t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c t="s"><v>1</v></c></row></sheetData>\
            <headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;14MẬT</oddHeader></headerFooter></worksheet>
            """,
            "xl/drawings/drawing1.xml": "<wsDr><txBody><p><r><t>TỐI </t></r><r><t>MẬT</t></r></p></txBody></wsDr>",
        ])
        let text = try AnnexReader.text(bytes: file, name: "bieu.xlsx")
        #expect(
            text?.split(separator: AnnexReader.sheetBreak).map(String.init) == [
                "MẬT\nDanh mục\t12\nkết quả\tTuyến ven hồ", "Trang mười", "TỐI MẬT",
            ])
    }

    @Test("An OpenDocument spreadsheet is read sheet by sheet, heads of printed pages behind them")
    func openSheet() throws {
        let file = Self.zip([
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": """
            <document-content><table name="A"><table-row><table-cell><p>Danh<s/>mục</p></table-cell>\
            <table-cell><p>12</p></table-cell></table-row></table><table name="B"><table-row><table-cell><p>hai</p>\
            </table-cell></table-row></table></document-content>
            """,
            "styles.xml": "<document-styles><header><p>MẬT</p></header></document-styles>",
        ])
        let text = try AnnexReader.text(bytes: file, name: "bieu.ods")
        #expect(
            text?.split(separator: AnnexReader.sheetBreak).map(String.init) == ["Danh mục \t12", "hai", "MẬT"])
    }

    @Test("A map without letters was refused as an annex: it is one, and says nothing")
    func map() throws {
        let file = PdfFixture.bytes([PdfFixture.Page().rule(20, 20, 500, 700)])
        #expect(try AnnexReader.text(bytes: file, name: "ban-do.pdf") == nil)
    }

    static let unreadable: [([UInt8], PaperError.Code)] = [
        (Array("Rar!abc".utf8), .unsupported), ([], .empty), (zip(["la.txt": "không phải văn bản"]), .unsupported),
        (ZipFixture.bytes([(name: "xl/workbook.xml", content: [60, 97, 47, 62])], password: "x"), .encrypted),
    ]

    @Test("What cannot be read is said in words", arguments: unreadable)
    func refusals(_ file: [UInt8], _ code: PaperError.Code) {
        let error = #expect(throws: PaperError.self) { try AnnexReader.text(bytes: file, name: "tep.xlsx") }
        #expect(error?.code == code)
    }
}
