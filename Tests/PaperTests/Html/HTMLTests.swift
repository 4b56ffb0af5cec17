import Paper
import Testing

@Suite("Reading HTML")
struct HTMLTests {
    private static func sketch(_ body: String, name: String = "page.html") throws -> String {
        let paper = try PaperReader.read(bytes: Array("<html><body>\(body)</body></html>".utf8), name: name)
        #expect(PaperSoundness.fault(in: paper) == nil)
        #expect(paper.format == .html)
        return PaperSketch.of(paper)
    }

    @Test(
        "Blocks, headings and inline looks",
        arguments: [
            ("<h2>Kế hoạch</h2><p align=center><b>Phần</b> <b>I</b></p>", "[BH2] Kế hoạch\n[cB] Phần I"),
            ("<div style='text-align:right;font-style:italic'>ngày 05</div>chữ rời", "[rI] ngày 05\nchữ rời"),
            ("một<br>hai<hr>ba", "một\nhai\nba"), ("<p>Điều&nbsp;1 &lt;b&gt; &#7879; &amp;</p>", "Điều 1 <b> ệ &"),
            ("<ol start=3><li>ba<li>bốn<ol type=a><li>a</ol></ol><ul><li>gạch</ul>", "3. ba\n4. bốn\na. a\n- gạch"),
            ("<script>var a</script><style>p{}</style><nav>Trang chủ</nav><p style='display: none'>ẩn</p>thấy", "thấy"),
            ("<pre>dòng 1\ndòng 2</pre>", "dòng 1\ndòng 2"),
            ("<p><font face='.VnTime'>Céng hoµ</font></p>", "Cộng hoà"),
            ("<p>chưa đóng <b>đậm <i>lồng</p><p>sau", "chưa đóng đậm lồng\nsau"),
            ("<!--[if x]><p>ẩn</p><![endif]--><![if y]>hiện<![endif]>", "hiện"),
        ])
    func inline(body: String, sketch: String) throws {
        #expect(try Self.sketch(body) == sketch)
    }

    @Test("Tables keep their spans, whatever is left unclosed, also under the name of a Word file")
    func table() throws {
        let body = """
            <table><tr><th rowspan=2>TT<th colspan=2>Phân công</tr><tr><td>Chủ trì<td>Phối hợp
            <tr><td>1<td><p>Sở A</p><p>Sở B</p><td></table><p>sau
            """
        #expect(
            try Self.sketch(body, name: "ke-hoach.doc")
                == "| ↓2 TT | →2 Phân công |\n| Chủ trì | Phối hợp |\n| 1 | Sở A / Sở B |  |\nsau")
    }

    @Test("A page made of nested tables is opened to its content")
    func scaffold() throws {
        let body = "<table><tr><td>Đầu<td><table><tr><td>A<td>B</table></table>"
        #expect(try Self.sketch(body) == "Đầu\n| A | B |")
    }

    @Test("Pages in old encodings are read by what they say, not by what they declare")
    func encodings() throws {
        let page = "<html><meta charset=iso-8859-1><body>Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam</body></html>"
        let bytes = page.unicodeScalars.map { UInt8($0.value) }
        #expect(try PaperReader.read(bytes: bytes, name: "a.htm").text == "Cộng hòa xã hội chủ nghĩa Việt Nam\n")
    }
}
