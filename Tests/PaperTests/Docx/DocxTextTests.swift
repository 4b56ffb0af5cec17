import Paper
import Testing

@Suite("Reading .docx")
struct DocxTextTests {
    private static func sketch(
        _ body: String, styles: String = "", numbering: String = "", footnotes: String = ""
    ) throws -> String {
        let bytes = DocxFixture.bytes(body: body, styles: styles, numbering: numbering, footnotes: footnotes)
        let paper = try PaperReader.read(bytes: bytes, name: "paper.docx")
        #expect(PaperSoundness.fault(in: paper) == nil)
        return PaperSketch.of(paper)
    }

    @Test("Paragraphs keep their look; headers are left out")
    func look() throws {
        let body =
            DocxFixture.paragraph("KẾ HOẠCH", "<w:jc w:val=\"center\"/>", run: "<w:b/>")
            + DocxFixture.paragraph("Kính gửi: Sở Y tế", "<w:jc w:val=\"right\"/>", run: "<w:i/><w:b w:val=\"0\"/>")
            + DocxFixture.paragraph("Mục I", "<w:outlineLvl w:val=\"0\"/>")
            + DocxFixture.paragraph("  hai   dấu\u{A0}cách ")
        #expect(try Self.sketch(body) == "[cB] KẾ HOẠCH\n[rI] Kính gửi: Sở Y tế\n[H1] Mục I\nhai dấu cách")
    }

    @Test("A stamp of secrecy in the head of pages is read, nothing else of it")
    func stamp() throws {
        let head = DocxFixture.part("hdr", DocxFixture.paragraph("MẬT") + DocxFixture.paragraph("Trang 1"))
        let bytes = DocxFixture.bytes(
            body: DocxFixture.paragraph("KẾ HOẠCH"), more: [("word/header2.xml", head), ("word/header3.xml", "<w:hdr")])
        #expect(try PaperReader.read(bytes: bytes, name: "paper.docx").text == "MẬT\nKẾ HOẠCH\n")
    }

    @Test("A style hands its look down to styles based on it")
    func styles() throws {
        let styles = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Base"/><w:rPr><w:i w:val="false"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Plain"><w:rPr><w:b w:val="0"/></w:rPr></w:style>
            """
        let body =
            DocxFixture.paragraph("QUYẾT ĐỊNH", "<w:pStyle w:val=\"Title\"/>")
            + DocxFixture.paragraph("thường", "<w:pStyle w:val=\"Title\"/>", run: "<w:rStyle w:val=\"Plain\"/>")
            + DocxFixture.paragraph("mặc định")
        #expect(try Self.sketch(body, styles: styles) == "[cB] QUYẾT ĐỊNH\n[c] thường\n[I] mặc định")
    }

    @Test("Tracked deletions, moves away, hidden text and field codes are left out")
    func leftOut() throws {
        let body = """
            <w:p><w:r><w:t>Giao </w:t></w:r><w:del><w:r><w:delText>Sở Nội vụ</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>Sở Y tế</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> cũ</w:t></w:r></w:moveFrom>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
            <w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t> chủ trì.</w:t></w:r></w:p>
            """
        #expect(try Self.sketch(body) == "Giao Sở Y tế chủ trì.")
    }

    @Test("A paragraph whose end was deleted goes on in the next; a deleted row is gone")
    func deletedEnds() throws {
        let body =
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Báo cáo </w:t></w:r></w:p>"
            + DocxFixture.paragraph("Ủy ban.")
            + "<w:tbl><w:tr>\(DocxFixture.cell("còn"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(DocxFixture.cell("bỏ"))</w:tr></w:tbl>"
        #expect(try Self.sketch(body) == "Báo cáo Ủy ban.\n| còn |")
    }

    @Test("Line breaks end paragraphs; tabs and odd hyphens become plain")
    func breaks() throws {
        let body = """
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Năm 2026</w:t></w:r></w:p>\
            <w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>
            """
        #expect(try Self.sketch(body) == "[B] KẾ HOẠCH\n[B] Năm 2026\nSố: 12/KH-UBND")
    }

    @Test("Merged cells stand once with their spans")
    func merged() throws {
        let rows = [
            [
                DocxFixture.cell("TT", "<w:vMerge w:val=\"restart\"/>"),
                DocxFixture.cell("Phân công", "<w:gridSpan w:val=\"2\"/>"),
            ],
            [DocxFixture.cell("", "<w:vMerge/>"), DocxFixture.cell("Chủ trì"), DocxFixture.cell("Phối hợp")],
            [DocxFixture.cell("1"), DocxFixture.cell("Sở A"), DocxFixture.cell("")],
        ]
        #expect(
            try Self.sketch(DocxFixture.table(rows))
                == "| ↓2 TT | →2 Phân công |\n| Chủ trì | Phối hợp |\n| 1 | Sở A |  |")
    }

    @Test("A table that only lays out another one is opened")
    func layout() throws {
        let inner = DocxFixture.table([[DocxFixture.cell("Chủ trì"), DocxFixture.cell("Thời hạn")]])
        let body = "<w:tbl><w:tr><w:tc>\(DocxFixture.paragraph("Phụ lục"))\(inner)<w:p/></w:tc></w:tr></w:tbl>"
        #expect(try Self.sketch(body) == "Phụ lục\n| Chủ trì | Thời hạn |")
    }

    @Test("A text box is read once, after its paragraph, and drawings' own text is not mistaken for the paper's")
    func boxes() throws {
        let box = "<w:txbxContent>\(DocxFixture.paragraph("HỎA TỐC"))</w:txbxContent>"
        let body = """
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>\(box)</wps:txbx><a:p><a:r><a:t>hình</a:t></a:r></a:p>\
            </mc:Choice><mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback></mc:AlternateContent><w:t>Số: 5</w:t></w:r></w:p>
            """
        #expect(try Self.sketch(body) == "Số: 5\nHỎA TỐC")
    }

    @Test("Footnotes come after the text in the order of their marks")
    func footnotes() throws {
        let notes = """
            <w:footnote w:id="7"><w:p><w:r><w:t>Chú thích sau</w:t></w:r></w:p></w:footnote>\
            <w:footnote w:id="9"><w:p><w:r><w:t>Chú thích trước</w:t></w:r></w:p></w:footnote>
            """
        let body = """
            <w:p><w:r><w:t>Phường</w:t></w:r><w:r><w:footnoteReference w:id="9"/></w:r>\
            <w:r><w:t> và xã</w:t><w:footnoteReference w:id="7"/></w:r></w:p>
            """
        #expect(try Self.sketch(body, footnotes: notes) == "Phường và xã\n[1] Chú thích trước\n[2] Chú thích sau")
    }

    @Test("Runs in fonts of the old encodings become Unicode")
    func oldFonts() throws {
        let font = { (name: String) in "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\"/>" }
        let body =
            DocxFixture.paragraph("Céng hoµ x· héi", run: font(".VnTime"))
            + DocxFixture.paragraph("quyÕt ®Þnh", run: font(".VnTimeH"))
            + DocxFixture.paragraph("Vieät Nam", run: font("VNI-Times"))
            + DocxFixture.paragraph("Đã là Unicode", run: font(".VnTime"))
        #expect(try Self.sketch(body) == "Cộng hoà xã hội\nQUYẾT ĐỊNH\nViệt Nam\nĐã là Unicode")
    }
}
