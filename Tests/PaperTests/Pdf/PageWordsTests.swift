import TestSupport
import Testing

@testable import Paper

@Suite("Where words stand on the pictures of pages") struct PageWordsTests {
    /// Six lines of Courier 12, where a letter is 7.2 points wide, as an office sets them.
    private static func page() -> PdfFixture.Page {
        let lines = [
            "Uy ban nhan dan tinh Son Ha giao So Noi vu chu tri, phoi", "hop voi So Tai chinh va cac co quan lien quan",
            "to chuc ra soat toan bo ho so cua cac don vi truc thuoc,",
            "bao cao ket qua truoc ngay 20 thang 4 hang nam.",
        ]
        return lines.enumerated().reduce(PdfFixture.Page()) { page, line in
            page.text(line.element, x: 85, y: 700 - line.offset * 20)
        }
    }

    private static func word(_ text: String, of pages: [PageWords]) -> PageBox? {
        pages.first?.words.first { $0.text == text }?.box
    }

    @Test("A printed page says where its words are, in thousandths; one on its side says it as it is looked at")
    func printed() throws {
        let upright = try PaperReader.paged(bytes: PdfFixture.bytes([Self.page()]), name: "a.pdf")
        let box = try #require(Self.word("Son", of: upright.pages))
        // «Son» begins after 21 letters: 85 + 21 × 7.2 = 236.2 of 595 points, and is 3 letters wide.
        #expect(box.left == 397 && box.right == 433)
        #expect(box.top > 150 && box.top < 170 && box.bottom > 168 && box.bottom < 180)
        #expect(upright.text.text.contains("Son Ha giao"))
        var turned = Self.page()
        turned.rotation = 90
        let sideways = try PaperReader.paged(bytes: PdfFixture.bytes([turned]), name: "a.pdf")
        // Printed downwards along what is now the right side.
        for word in sideways.pages.flatMap(\.words) {
            #expect(word.box.left > 700 && word.box.right < 900, "\(word)")
        }
    }

    @Test("A scanned page says where its words are as the printed one does, also where its lines were put straight")
    func scanned() throws {
        let printed = PdfFixture.bytes([Self.page()])
        let known = try PaperReader.paged(bytes: printed, name: "a.pdf").pages
        let image = try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(printed, named: "paper.pdf", in: folder)
            _ = try PdfTools(file: file, folder: folder, limits: PaperLimits()).run(
                "pdftoppm", ["-r", "200", "-png", "-singlefile", file, "\(folder)/page"])
            return try FileBytes.read(path: "\(folder)/page.png", limit: 8 << 20)
        }
        let paper = try PaperReader.paged(bytes: image, name: "quet.png")
        #expect(paper.text.format == .scan && paper.pages.count == 1)
        var compared = 0
        for word in paper.pages[0].words {
            guard known[0].words.count(where: { $0.text == word.text }) == 1,
                let box = Self.word(word.text, of: known)
            else { continue }
            compared += 1
            let apart = [box.left - word.box.left, box.right - word.box.right, box.top - word.box.top].map(abs)
            #expect(apart.allSatisfy { $0 <= 9 }, "\(word) is not at \(box)")
        }
        #expect(compared > 15)
    }

    @Test("What is kept of a page says the same words at the same places", arguments: testSeeds(20))
    func kept(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let texts = ["Giao", "Phòng", "«20/4»", "1.", "ộ", "a\u{A0}b", "-", "𝄞"]
        let words = (0..<Int.random(in: 0...60, using: &random)).map { _ in
            PageWords.Word(
                texts.randomElement(using: &random) ?? "",
                PageBox(
                    left: .random(in: -50...1_100, using: &random), top: .random(in: -50...1_100, using: &random),
                    right: .random(in: -50...1_100, using: &random), bottom: .random(in: -50...1_100, using: &random)))
        }
        let page = PageWords(words)
        #expect(PageWords(kept: page.kept) == page)
        #expect(words.allSatisfy { $0.box.width > 0 && $0.box.height > 0 && $0.box.right <= 1_000 && $0.box.left >= 0 })
    }

    @Test("A word that begins with a mark without a letter is kept as it is")
    func loneMark() {
        let page = PageWords([
            PageWords.Word("\u{301}a", PageBox(left: 1, top: 2, right: 3, bottom: 4)),
            PageWords.Word("\u{323}", PageBox(left: 5, top: 2, right: 9, bottom: 4)),
        ])
        #expect(PageWords(kept: page.kept) == page)
    }

    @Test(
        "What is kept in another form gives what can be read of it and nothing else",
        arguments: [
            ("", 0), ("412 431", 0), ("412 431 118 Giao", 0), ("412 431 118 Giao 161 164", 1), ("x y 1 a 2", 0),
            ("412 431 118 Giao 161\n\n9 a", 1), ("9999999999999999999 1 1 a 2", 0), ("-5 2000 -9 a 99999", 1),
        ])
    func foreign(text: String, words: Int) {
        #expect(PageWords(kept: text).words.count == words)
    }
}
