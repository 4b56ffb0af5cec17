import Paper
import Testing

@Suite("Automatic numbers of Word")
struct DocxNumberingTests {
    private static let lists = """
        <w:abstractNum w:abstractNumId="0">\(DocxFixture.level(0, "upperRoman", "%1."))\(DocxFixture.level(1, "decimal", "%2."))\
        \(DocxFixture.level(2, "lowerLetter", "%3)"))\(DocxFixture.level(3, "bullet", "-"))</w:abstractNum>\
        <w:abstractNum w:abstractNumId="1">\(DocxFixture.level(0, "decimal", "Điều %1."))\
        \(DocxFixture.level(1, "decimal", "%1.%2.", start: 3))</w:abstractNum>\
        <w:abstractNum w:abstractNumId="2">\(DocxFixture.level(0, "bullet", "\u{F0B7}"))</w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
        <w:num w:numId="3"><w:abstractNumId w:val="1"/>\
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>\
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
        """

    private static func lines(_ items: [(list: Int, level: Int, text: String)]) throws -> [String] {
        let body = items.map { DocxFixture.paragraph($0.text, DocxFixture.numbered($0.list, $0.level)) }.joined()
        let paper = try PaperReader.read(bytes: DocxFixture.bytes(body: body, numbering: lists), name: "a.docx")
        return paper.text.split(separator: "\n").map(String.init)
    }

    @Test("Levels count on their own and begin again under a higher one")
    func levels() throws {
        let items = [
            (1, 0, "Mục đích"), (1, 1, "Một"), (1, 2, "a"), (1, 2, "b"), (1, 3, "gạch"), (1, 1, "Hai"), (1, 2, "a"),
            (1, 0, "Tổ chức"), (1, 1, "Một"),
        ]
        #expect(
            try Self.lines(items) == [
                "I. Mục đích", "1. Một", "a) a", "b) b", "- gạch", "2. Hai", "a) a", "II. Tổ chức", "1. Một",
            ])
    }

    @Test("Numbers show those of the levels above; a list may start elsewhere; two lists of one kind count on together")
    func compound() throws {
        let items = [(2, 0, "A"), (2, 1, "B"), (2, 1, "C"), (2, 0, "D"), (3, 0, "E"), (2, 0, "F")]
        #expect(
            try Self.lines(items) == ["Điều 1. A", "1.3. B", "1.4. C", "Điều 2. D", "Điều 7. E", "Điều 8. F"])
    }

    @Test("Signs of symbol fonts become a plain bullet, and a list that does not exist numbers nothing")
    func bullets() throws {
        #expect(try Self.lines([(4, 0, "việc"), (99, 0, "lẻ"), (0, 0, "không số")]) == ["• việc", "lẻ", "không số"])
    }

    @Test("A number stands even where nothing follows it, as in the first column of a table")
    func aloneInCell() throws {
        let cell = "<w:tc>\(DocxFixture.paragraph("", DocxFixture.numbered(1, 1)))</w:tc>"
        let body =
            "<w:tbl><w:tr>\(cell)\(DocxFixture.cell("Việc"))</w:tr><w:tr>\(cell)\(DocxFixture.cell("Nữa"))</w:tr></w:tbl>"
        let paper = try PaperReader.read(bytes: DocxFixture.bytes(body: body, numbering: Self.lists), name: "a.docx")
        #expect(PaperSketch.of(paper) == "| 1. | Việc |\n| 2. | Nữa |")
    }
}
