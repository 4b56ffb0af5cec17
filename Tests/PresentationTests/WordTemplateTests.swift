import Paper
import Presentation
import Testing

@Suite("Word templates with fields") struct WordTemplateTests {
    private static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    private static func document(_ body: String) -> String {
        "<w:document \(space)><w:body>\(body)</w:body></w:document>"
    }

    /// A package with these parts beside what Word wants to find.
    private static func file(_ document: String, _ more: [(path: String, text: String)] = []) throws -> [UInt8] {
        let parts =
            [("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + more.map { ($0.path, $0.text) }
        return try ZipPacker.pack(parts.map { (path: $0.0, bytes: Array($0.1.utf8)) })
    }

    private static func part(_ path: String, of file: [UInt8]) throws -> String {
        let zip = try ZipParts(bytes: file, limits: PaperLimits()) { $0 == path }
        return String(decoding: zip[path], as: UTF8.self)
    }

    @Test("A field that Word has split over runs is found and filled; everything else stays as it was written")
    func merged() throws {
        let body = """
            <w:p><w:r><w:t>Về {tr</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ích  </w:t></w:r><w:r><w:t>yếu} &amp; {nơi gửi}</w:t></w:r></w:p>\
            <w:p><w:r><w:t>{nơi gửi}, {ý kiến}, {chưa đóng</w:t></w:r></w:p><w:p><w:r><w:t>} rồi</w:t></w:r></w:p>
            """
        let head = "<w:hdr \(Self.space)><w:p><w:r><w:t>{số đơn}</w:t></w:r></w:p></w:hdr>"
        let file = try Self.file(Self.document(body), [("word/header1.xml", head)])
        let template = try WordTemplate(file)
        #expect(template.fields == ["trích yếu", "nơi gửi", "ý kiến", "số đơn"])
        let merged = try template.merged(["trích yếu": "A < B\u{1}", "nơi gửi": "Sở A\nSở B", "số đơn": "12"])
        let wanted = """
            <w:p><w:r><w:t xml:space="preserve">Về A &lt; B</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"></w:t></w:r>\
            <w:r><w:t xml:space="preserve"> &amp; Sở A</w:t><w:br/><w:t xml:space="preserve">Sở B</w:t></w:r></w:p>\
            <w:p><w:r><w:t xml:space="preserve">Sở A</w:t><w:br/><w:t xml:space="preserve">Sở B, {ý kiến}, {chưa đóng</w:t></w:r></w:p>\
            <w:p><w:r><w:t>} rồi</w:t></w:r></w:p>
            """
        let document = try Self.part("word/document.xml", of: merged)
        #expect(document == Self.document(wanted))
        let filled = try Self.part("word/header1.xml", of: merged)
        #expect(filled == head.replacing("<w:t>{số đơn}", with: "<w:t xml:space=\"preserve\">12"))
    }

    @Test("Values that look like fields or markup are text, and a template without values is the file itself")
    func plain() throws {
        let file = try Self.file(Self.document("<w:p><w:r><w:t>{trích yếu}{nơi gửi}</w:t></w:r></w:p>"))
        let template = try WordTemplate(file)
        let document = try Self.part(
            "word/document.xml", of: try template.merged(["trích yếu": "{nơi gửi}</w:t>", "nơi gửi": "&"]))
        #expect(
            document
                == Self.document("<w:p><w:r><w:t xml:space=\"preserve\">{nơi gửi}&lt;/w:t&gt;&amp;</w:t></w:r></w:p>"))
        let same = try Self.part("word/document.xml", of: try template.merged([:]))
        #expect(same == Self.document("<w:p><w:r><w:t>{trích yếu}{nơi gửi}</w:t></w:r></w:p>"))
    }

    private static let paragraph = "<w:p><w:r><w:t>{trích yếu}</w:t></w:r></w:p>"

    private static func relation(_ type: String) -> (path: String, text: String) {
        let text =
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/\(type)\" Target=\"http://x\" TargetMode=\"External\"/></Relationships>"
        return ("word/_rels/settings.xml.rels", text)
    }

    private static func run(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }

    private static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

    private static func internalRelation(
        _ path: String, _ type: String, to target: String
    ) -> (path: String, text: String) {
        let text =
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/\(type)\" Target=\"\(target)\"/></Relationships>"
        return (path, text)
    }

    @Test("A program or a document under another name is found, also where Word would open another part than we read")
    func disguised() throws {
        let good = Self.document(Self.paragraph)
        let attached = Self.relation("attachedTemplate").text
        let cases: [(more: [(path: String, text: String)], code: PaperError.Code)] = [
            ([("w2/_rels/settings.xml.rels", attached)], .hostile),
            ([("Word/_rels/settings.xml.RELS", attached)], .hostile),
            ([Self.internalRelation("_rels/.rels", "officeDocument", to: "w2/document.xml")], .unsupported),
            ([Self.internalRelation("word/_rels/document.xml.rels", "header", to: "header1.bin")], .unsupported),
            ([Self.internalRelation("word/_rels/document.xml.rels", "vbaProject", to: "a.bin")], .hostile),
            ([Self.internalRelation("word/_rels/document.xml.rels", "aFChunk", to: "a.html")], .hostile),
            ([("Word/Document.xml", good)], .hostile),
            (
                [
                    (
                        "word/_rels/settings.xml.rels",
                        attached.replacing("TargetMode", with: "x:TargetMode=\"Internal\" TargetMode")
                    )
                ], .hostile
            ),
        ]
        for (more, code) in cases {
            let file = try Self.file(good, more)
            let error = #expect(throws: PaperError.self) { try WordTemplate(file) }
            #expect(error?.code == code, "\(more)")
        }
        let plain = try WordTemplate(
            try Self.file(good, [Self.internalRelation("_rels/.rels", "officeDocument", to: "/word/document.xml")]))
        #expect(plain.fields == ["trích yếu"])
    }

    @Test(
        "Fields of Word that fetch or run something when the file is opened are refused, those of pages and dates are not"
    )
    func fetching() throws {
        func paragraph(_ runs: String...) -> String { "<w:p>\(runs.joined())</w:p>" }
        func field(_ runs: String...) -> String { Self.mark("begin") + runs.joined() + Self.mark("end") }
        let hostile = [
            paragraph(field(Self.run(" DDEAUTO c:\\\\a "))), paragraph(field(Self.run("INCLUDE"), Self.run("TEXT a"))),
            paragraph(field(Self.run(" includepicture &quot;\\\\10.0.0.9\\x&quot; \\d"))),
            "<w:p><w:fldSimple w:instr=\" LINK a\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
            paragraph(field(Self.run("IF "), field(Self.run("DATABASE a")))),
            paragraph(field(Self.run("DD"), field(Self.run("QUOTE E")), Self.run(" a"))),
        ]
        for body in hostile {
            let bad = Self.document(Self.paragraph + body)
            let head = "<w:hdr \(Self.space)>\(body)</w:hdr>"
            for file in [
                try Self.file(bad), try Self.file(Self.document(Self.paragraph), [("word/header1.xml", head)]),
            ] {
                let error = #expect(throws: PaperError.self) { try WordTemplate(file) }
                #expect(error?.code == .hostile, "\(body)")
            }
        }
        let harmless = paragraph(
            field(Self.run(" PAGE  \\* MERGEFORMAT ")), field(Self.run("="), field(Self.run("PAGE")), Self.run("-1")),
            field(Self.run(" HYPERLINK &quot;http://x/LINK&quot; ")))
        let template = try WordTemplate(try Self.file(Self.document(Self.paragraph + harmless)))
        #expect(template.fields == ["trích yếu"])
    }

    @Test("What carries a program, takes in things from outside or is no Word file is refused")
    func refused() throws {
        let good = Self.document(Self.paragraph)
        let cases: [(document: String, more: [(path: String, text: String)], code: PaperError.Code)] = [
            (good, [("word/vbaProject.bin", "x")], .hostile),
            (good, [("word/embeddings/oleObject1.bin", "x")], .hostile),
            (good, [Self.relation("attachedTemplate")], .hostile),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]>" + good, [], .hostile),
            (Self.document("<w:p><w:r><w:t><![CDATA[{a}]]></w:t></w:r></w:p>"), [], .unsupported),
            (Self.document("<w:p>"), [], .damaged),
        ]
        for (document, more, code) in cases {
            let file = try Self.file(document, more)
            let error = #expect(throws: PaperError.self) { try WordTemplate(file) }
            #expect(error?.code == code, "\(document)")
        }
        // A link that whoever reads it may follow takes nothing in.
        let linked = try WordTemplate(try Self.file(good, [Self.relation("hyperlink")]))
        #expect(linked.fields == ["trích yếu"])
        let none = #expect(throws: PaperError.self) { try WordTemplate(Array("không phải".utf8)) }
        #expect(none != nil)
    }
}
