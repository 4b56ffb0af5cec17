import Paper
import Testing

@Suite("Reading PDF")
struct PdfTests {
    private static func read(_ pages: [PdfFixture.Page]) throws -> PaperText {
        let paper = try PaperReader.read(bytes: PdfFixture.bytes(pages), name: "paper.pdf")
        #expect(PaperSoundness.fault(in: paper) == nil)
        return paper
    }

    /// Lines of a page from the top, 18 points apart.
    private static func page(_ lines: [(x: Int, text: String)], from top: Int = 780) -> PdfFixture.Page {
        var page = PdfFixture.Page()
        for (index, line) in lines.enumerated() { page = page.text(line.text, x: line.x, y: top - index * 18) }
        return page
    }

    @Test("Lines become paragraphs by width and indent, and go on over the page")
    func paragraphs() throws {
        let first = Self.page([
            (113, "Uy ban nhan dan tinh Son Ha giao So Noi vu chu tri, phoi"),
            (85, "hop voi So Tai chinh va cac co quan lien quan to chuc ra soat"),
            (85, "toan bo ho so."), (113, "1. Cac co quan thuoc tinh bao cao ket qua gui ve Van phong"),
            (85, "Uy ban nhan dan tinh de tong hop va trinh Chu tich xem xet, ra"),
        ])
        let second = Self.page([(290, "2"), (85, "quyet dinh."), (113, "2. So Y te thuc hien.")], from: 800)
        let paper = try Self.read([first, second])
        #expect(
            PaperSketch.of(paper) == """
                Uy ban nhan dan tinh Son Ha giao So Noi vu chu tri, phoi hop voi So Tai chinh va cac co quan lien quan to chuc ra \
                soat toan bo ho so.
                1. Cac co quan thuoc tinh bao cao ket qua gui ve Van phong Uy ban nhan dan tinh de tong hop va trinh Chu tich xem \
                xet, ra quyet dinh.
                2. So Y te thuc hien.
                """)
        let start = paper.pageStarts.last ?? 0
        #expect(paper.pageStarts.count == 2)
        #expect(
            String(String.UnicodeScalarView(paper.text.unicodeScalars.dropFirst(start).prefix(11))) == "quyet dinh.")
    }

    @Test("A ruled table over two pages is one, its heading stands once, and a row cut by the page is whole")
    func table() throws {
        let columns = [60, 100, 330, 540]
        let first = PdfFixture.Page().grid(x: columns, y: [780, 750, 690])
            .text("TT", x: 66, y: 760).text("Noi dung", x: 110, y: 760).text("Chu tri", x: 340, y: 760)
            .text("1", x: 66, y: 730).text("Xay dung quy che phoi hop", x: 106, y: 730)
            .text("giua cac so va", x: 106, y: 714).text("So Noi vu", x: 340, y: 730)
        let second = PdfFixture.Page().grid(x: columns, y: [780, 750, 720, 690])
            .text("TT", x: 66, y: 760).text("Noi dung", x: 110, y: 760).text("Chu tri", x: 340, y: 760)
            .text("cac phuong.", x: 106, y: 730).text("2", x: 66, y: 700).text("Tong ket", x: 106, y: 700)
            .text("So Y te", x: 340, y: 700)
        let paper = try Self.read([first, second])
        #expect(
            PaperSketch.of(paper) == """
                | TT | Noi dung | Chu tri |
                | 1 | Xay dung quy che phoi hop giua cac so va cac phuong. | So Noi vu |
                | 2 | Tong ket | So Y te |
                """)
    }

    @Test("A word of which one letter is printed in another font is still one word")
    func letterFromAnotherFont() throws {
        let page = PdfFixture.Page()
            .text("S", x: 85, y: 780, size: 10).text("o", x: 91, y: 780, size: 10, bold: true)
            .text("Noi v", x: 103, y: 780, size: 10).text("u", x: 133, y: 780, size: 10, bold: true)
            .text("chu tri ra soat toan bo ho so cua cac don vi truc thuoc", x: 145, y: 780, size: 10)
            .text("va bao cao Uy ban nhan dan tinh Son Ha xem xet, quyet dinh", x: 85, y: 762, size: 10)
        #expect(
            PaperSketch.of(try Self.read([page])) == """
                So Noi vu chu tri ra soat toan bo ho so cua cac don vi truc thuoc va bao cao Uy ban nhan dan tinh Son Ha xem xet, \
                quyet dinh
                """)
    }

    @Test("Merged cells are seen where a rule is missing")
    func merged() throws {
        let page = PdfFixture.Page().rule(60, 780, 540, 780).rule(60, 750, 540, 750).rule(60, 690, 540, 690)
            .rule(200, 720, 540, 720).rule(60, 690, 60, 780).rule(540, 690, 540, 780).rule(200, 690, 200, 750)
            .text("Nhiem vu chung", x: 70, y: 760).text("Sang", x: 70, y: 730).text("Mot", x: 210, y: 730)
            .text("Hai", x: 210, y: 700)
        #expect(PaperSketch.of(try Self.read([page])) == "| →2 Nhiem vu chung |\n| ↓2 Sang | Mot |\n| Hai |")
    }

    @Test("Notes at the foot come after the text, and their marks leave the words")
    func notes() throws {
        let page = Self.page([(85, "Cac phuong cua tinh"), (85, "bao cao ket qua.")])
            .text("1", x: 222, y: 785, size: 7).text("1", x: 85, y: 64, size: 6).text(
                "Gom Dong Giang va Tay Giang.", x: 90, y: 60, size: 9)
        #expect(
            PaperSketch.of(try Self.read([page]))
                == "Cac phuong cua tinh\nbao cao ket qua.\n[1] Gom Dong Giang va Tay Giang.")
    }

    @Test("Heads and feet that repeat on the pages are left out")
    func repeated() throws {
        let pages = (1...4).map { number in
            Self.page(
                [
                    (200, "Ke hoach so 5 - trang \(number)"),
                    (85, "\(number). Noi dung cua phan thu \(["nhat", "hai", "ba", "tu"][number - 1])."),
                ], from: 810)
        }
        let paper = try Self.read(pages)
        #expect(
            paper.text
                == "1. Noi dung cua phan thu nhat.\n2. Noi dung cua phan thu hai.\n3. Noi dung cua phan thu ba.\n4. Noi dung cua phan thu tu.\n"
        )
    }
}
