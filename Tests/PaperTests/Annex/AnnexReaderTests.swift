import Office
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
                "MẬT\nDanh mục · 12\nkết quả · Tuyến ven hồ", "Trang mười", "TỐI MẬT",
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
            text?.split(separator: AnnexReader.sheetBreak).map(String.init) == ["Danh mục · 12", "hai", "MẬT"])
    }

    private static func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    private static func row(_ cells: String...) -> String { "<row>\(cells.map(cell).joined())</row>" }
    private static func sheet(_ rows: String..., head: String = "") -> String {
        """
        <worksheet><sheetData>\(rows.joined())</sheetData>\
        <headerFooter><oddHeader>\(head)</oddHeader></headerFooter></worksheet>
        """
    }

    static let stamps: [(String, String, String)] = [
        ("xl/worksheets/sheet1.xml", sheet(row("Biểu", "1", "MẬT\nKèm theo")), "Biểu · 1\nMẬT\nKèm theo"),
        ("xl/worksheets/sheet1.xml", sheet(row("Biểu"), head: "&amp;K01+000MẬT"), "MẬT\nBiểu"),
        ("xl/worksheets/sheet1.xml", sheet(row("Biểu"), head: "&amp;KFF0000MẬT"), "MẬT\nBiểu"),
        ("xl/Worksheets/Bieu.xml", sheet(row("MẬT")), "MẬT"),
    ]

    @Test(
        "A stamp was missed: with words under it in its cell, in a coloured head, in a sheet of another name",
        arguments: stamps)
    func stamped(_ path: String, _ content: String, _ text: String) throws {
        let file = Self.zip(["xl/workbook.xml": "<workbook/>", path: content])
        let read = try AnnexReader.text(bytes: file, name: "bieu.xlsx")
        #expect(read == text)
        #expect(SecrecyMark.find(in: read ?? "") == .secret)
    }

    @Test("Somebody named Mật, and a column of degrees of secrecy, were taken for stamps")
    func named() throws {
        let rows = [("Nguyễn Văn", "Mật"), ("Số, ký hiệu", "Độ mật"), ("12/BC", "Mật")].map { Self.row($0.0, $0.1) }
        let file = Self.zip([
            "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": Self.sheet(rows.joined()),
        ])
        let text = try #require(try AnnexReader.text(bytes: file, name: "bieu.xlsx"))
        #expect(text == "Nguyễn Văn · Mật\nSố, ký hiệu · Độ mật\n12/BC · Mật")
        #expect(SecrecyMark.find(in: text) == .none)
    }

    /// The rows of a sheet, what is read of them, and whether that bears a stamp.
    static let heads: [([[String]], String, Document.Secrecy)] = [
        ([["UBND TỈNH", "MẬT"], ["Biểu 01"]], "UBND TỈNH\nMẬT\nBiểu 01", .secret),
        ([["MẬT", "CỘNG HÒA", "Mẫu 01"]], "CỘNG HÒA · Mẫu 01\nMẬT", .secret),
        ([["Biểu 01"], ["SỞ TÀI CHÍNH", " * T Ố I  M Ậ T *. "]], "Biểu 01\nSỞ TÀI CHÍNH\nTỐI MẬT", .topSecret),
        ([["SỞ TÀI CHÍNH", "“TUYỆT MẬT!”"]], "SỞ TÀI CHÍNH\nTUYỆT MẬT", .absoluteSecret),
        ([["SỞ", "MA\u{302}\u{323}T"]], "SỞ\nMẬT", .secret),
        ([["Độ mật:", "MẬT"], ["TT", "Việc"]], "Độ mật:\nMẬT\nTT · Việc", .secret),
        ([["NGUYỄN VĂN", "MẬT"]], "NGUYỄN VĂN · MẬT", .none),
        ([["ĐOÀN THANH TRA", "MẬT"]], "ĐOÀN THANH TRA\nMẬT", .secret),
        ([["HỒ SƠ CÁN BỘ", "MẬT"]], "HỒ SƠ CÁN BỘ\nMẬT", .secret),
        ([["NÔNG NGHIỆP", "MẬT"]], "NÔNG NGHIỆP\nMẬT", .secret),
        ([["LƯU TRỮ", "MẬT"]], "LƯU TRỮ\nMẬT", .secret),
        ([["ĐÀO TẠO", "TỐI MẬT"]], "ĐÀO TẠO\nTỐI MẬT", .topSecret),
        ([["UBND TỈNH", "Độ mật: Tối mật"]], "UBND TỈNH\nTỐI MẬT", .topSecret),
        ([["LÊ VĂN", "Mức độ mật: MẬT"]], "LÊ VĂN\nMẬT", .secret),
        ([["SỞ TÀI CHÍNH", "Dấu chỉ độ mật: tuyệt mật"]], "SỞ TÀI CHÍNH\nTUYỆT MẬT", .absoluteSecret),
        ([["Biểu", "Độ mật: không"]], "Biểu · Độ mật: không", .none),
        ([["UBND", "MẬT", "UBND", "MẬT"]], "UBND · UBND\nMẬT", .secret),
        ([["LÊ VĂN", "MẬT", "TRẦN THỊ", "MẬT"]], "LÊ VĂN · MẬT · TRẦN THỊ · MẬT", .none),
        ([["Đơn vị:", "Sở Tài chính"], ["Biểu 01", "MẬT"]], "Đơn vị: · Sở Tài chính\nBiểu 01\nMẬT", .secret),
        ([["Nội dung", "MẬT"], ["Báo cáo", "5"]], "Nội dung · MẬT\nBáo cáo · 5", .none),
        ([["Đơn vị", "MẬT", "Tổng"]], "Đơn vị · MẬT · Tổng", .none),
        ([["Loại văn bản", "Thường", "MẬT"]], "Loại văn bản · Thường · MẬT", .none),
        ([["1", "Trần Thị", "Mật"]], "1 · Trần Thị · Mật", .none),
        ([["Biểu", "BẢO VỆ BÍ MẬT"]], "Biểu · BẢO VỆ BÍ MẬT", .none),
        ([["Biểu", "Mật"]], "Biểu · Mật", .none),
        ([["Biểu", "MẬT 2"]], "Biểu · MẬT 2", .none),
        ([["Tổng số", "MẬT", "TỐI MẬT"], ["3", "2", "1"]], "Tổng số · MẬT · TỐI MẬT\n3 · 2 · 1", .none),
        ([["STT", "Nội dung", "MẬT"], ["1", "Báo cáo", "5"]], "STT · Nội dung · MẬT\n1 · Báo cáo · 5", .none),
        ([["Số", "Độ mật"], ["12/BC", "MẬT"]], "Số · Độ mật\n12/BC · MẬT", .none),
        (
            (1...8).map { ["Dòng \($0)", "x"] } + [["12/BC", "MẬT"]],
            (1...8).map { "Dòng \($0) · x\n" }.joined() + "12/BC · MẬT", .none
        ),
    ]

    @Test("A stamp in a cell of its own was missed where other cells stand in its row", arguments: heads)
    func stampBesideCells(_ rows: [[String]], _ text: String, _ degree: Document.Secrecy) throws {
        let content = rows.map { "<row>\($0.map(Self.cell).joined())</row>" }.joined()
        let workbook = Self.zip([
            "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": Self.sheet(content),
        ])
        let cells = rows.map { row in
            "<table-row>\(row.map { "<table-cell><p>\($0)</p></table-cell>" }.joined())</table-row>"
        }
        let openSheet = Self.zip([
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": "<document-content><table>\(cells.joined())</table></document-content>",
        ])
        let read = [
            try AnnexReader.text(bytes: workbook, name: "bieu.xlsx"),
            try AnnexReader.text(bytes: openSheet, name: "bieu.ods"),
        ]
        #expect(read == [text, text])
        #expect(SecrecyMark.find(in: text) == degree)
    }

    @Test("A stamp drawn over cells of an OpenDocument spreadsheet, or above other words, stood in a row with them")
    func drawnInOpenSheet() throws {
        let file = Self.zip([
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": """
            <document-content><table><table-row><table-cell><p>Biểu</p><frame><text-box><p>MẬT</p></text-box></frame>\
            </table-cell><table-cell><p>TỐI MẬT<line-break/>Kèm theo</p></table-cell></table-row></table></document-content>
            """,
        ])
        let text = try AnnexReader.text(bytes: file, name: "bieu.ods") ?? ""
        #expect(
            text.split(separator: AnnexReader.sheetBreak).map(String.init) == [
                "Biểu\nTỐI MẬT\nKèm theo", "MẬT",
            ])
    }

    @Test("A Word file with a part of a workbook in it was read as a workbook, its own words not at all")
    func wordWithWorkbook() throws {
        let file = DocxFixture.bytes(
            body: DocxFixture.paragraph("MẬT"),
            more: [
                ("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", Self.sheet(Self.row("Biểu"))),
            ])
        let lines = try AnnexReader.text(bytes: file, name: "bieu.docx")?.split(separator: "\n") ?? []
        #expect(lines.contains("MẬT") && !lines.contains("Biểu"))
    }

    @Test("One long string in very many cells of a small workbook took all memory", arguments: [true, false])
    func swelling(_ isShared: Bool) throws {
        var limits = PaperLimits()
        limits.textScalars = 1_000
        let text = String(repeating: "a", count: 300)
        let cell = isShared ? "<c t=\"s\"><v>0</v></c>" : Self.cell(text)
        let file = Self.zip([
            "xl/workbook.xml": "<workbook/>", "xl/sharedStrings.xml": "<sst><si><t>\(text)</t></si></sst>",
            "xl/worksheets/sheet1.xml":
                "<worksheet><sheetData><row>\(String(repeating: cell, count: 4))</row></sheetData></worksheet>",
        ])
        let error = #expect(throws: PaperError.self) {
            try AnnexReader.text(bytes: file, name: "bieu.xlsx", limits: limits)
        }
        #expect(error?.code == .tooLarge)
    }

    @Test("A map without letters was refused as an annex: it is one, and says nothing")
    func map() throws {
        let file = PdfFixture.bytes([PdfFixture.Page().rule(20, 20, 500, 700)])
        #expect(try AnnexReader.text(bytes: file, name: "ban-do.pdf") == nil)
    }

    static let unreadable: [([UInt8], PaperError.Code)] = [
        (Array("Rar!abc".utf8), .unsupported), ([], .empty), (zip(["la.txt": "không phải văn bản"]), .unsupported),
        (zip(["xl/workbook.xml": "<workbook/>", "xl/comments1.xml": "<comments/>"]), .damaged),
        (ZipFixture.bytes([(name: "xl/workbook.xml", content: [60, 97, 47, 62])], password: "x"), .encrypted),
    ]

    @Test("What cannot be read is said in words", arguments: unreadable)
    func refusals(_ file: [UInt8], _ code: PaperError.Code) {
        let error = #expect(throws: PaperError.self) { try AnnexReader.text(bytes: file, name: "tep.xlsx") }
        #expect(error?.code == code)
    }
}
