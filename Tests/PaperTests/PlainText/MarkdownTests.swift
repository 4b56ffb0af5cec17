import Paper
import Testing

@Suite("Reading Markdown")
struct MarkdownTests {
    private static func sketch(_ text: String) throws -> String {
        let paper = try PaperReader.read(bytes: Array(text.utf8), name: "paper.md")
        #expect(PaperSoundness.fault(in: paper) == nil)
        return PaperSketch.of(paper)
    }

    @Test(
        "Headings, emphasis, escapes, links and entities leave their text",
        arguments: [
            ("## KẾ HOẠCH ##", "[H2] KẾ HOẠCH"), ("**PHỤ LỤC II**", "[B] PHỤ LỤC II"), ("*Ghi chú*", "[I] Ghi chú"),
            ("- *Chủ trì*: Sở **Y tế**.", "- Chủ trì: Sở Y tế."), ("1\\. Mục 1 \\* 2", "1. Mục 1 * 2"),
            ("Xem [Nghị định](https://a.b/c) và ![ảnh](x.png)", "Xem Nghị định và"),
            ("2 * 3 * 4 = 24", "2 * 3 * 4 = 24"),
            ("ten_file_dai", "ten_file_dai"), ("A &amp; B &nbsp;C <b>D</b> <!-- ẩn -->", "A & B C D"), ("***", ""),
            ("> Trích dẫn", "Trích dẫn"),
            ("*) ghi chú", "*) ghi chú"), ("Dòng một<br>dòng hai", "Dòng một\ndòng hai"),
            ("**Đậm** thường", "Đậm thường"),
        ])
    func inline(source: String, sketch: String) throws {
        #expect(try Self.sketch(source + "\n\nđoạn sau") == (sketch.isEmpty ? "" : sketch + "\n") + "đoạn sau")
    }

    @Test("Pipe tables keep their cells; an escaped bar is text; the rule below the heading is not a row")
    func table() throws {
        let text = """
            Bảng:
            | TT | Nội dung | Chủ trì |
            |:--|:-:|---|
            | **I.** | A \\| B | |
            | 1 | Việc<br/>nữa | Sở *Y tế* |

            Sau bảng.
            """
        #expect(
            try Self.sketch(text) == """
                Bảng:
                | TT | Nội dung | Chủ trì |
                | I. | A | B |  |
                | 1 | Việc / nữa | Sở Y tế |
                Sau bảng.
                """)
    }

    @Test("A text file with Markdown's marks is read as such but stays a text file")
    func byContent() throws {
        let paper = try PaperReader.read(bytes: Array("| A | B |\n| --- | --- |\n| 1 | *2* |".utf8), name: "a.txt")
        #expect(paper.format == .text)
        #expect(PaperSketch.of(paper) == "| A | B |\n| 1 | 2 |")
    }
}
