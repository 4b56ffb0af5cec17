import Testing

@testable import Paper

@Suite("Where a paper is signed and numbered") struct SigningPlacesTests {
    /// Words of a page of 600 × 800 points, each with its left and right edge; a line every 20 points from 100 down.
    private static func page(_ lines: [(line: Int, words: [(String, Double, Double)])]) -> PrintedPage {
        var page = PrintedPage(width: 600, height: 800)
        for (line, words) in lines {
            let top = 100 + Double(line) * 20
            for (text, left, right) in words {
                page.words.append(
                    PrintedPage.Word(
                        text: Array(text.utf8),
                        box: PrintedPage.Box(left: left, top: top, right: right, bottom: top + 12)))
            }
        }
        return page
    }

    private static func head(
        number: [(String, Double, Double)] = [("Số:", 80, 100), ("/VP-TH", 140, 180)],
        day: [(String, Double, Double)] = [("ngày", 400, 420), ("tháng", 440, 465), ("năm", 490, 510)]
    ) -> [(line: Int, words: [(String, Double, Double)])] {
        [(0, number + [("Mẫu,", 370, 395)] + day)]
    }

    private static let signature: [(line: Int, words: [(String, Double, Double)])] = [
        (10, [("CHÁNH", 380, 420), ("VĂN", 425, 450), ("PHÒNG", 455, 500)]),
        (14, [("Nguyễn", 400, 435), ("Văn", 440, 455), ("An", 460, 475)]),
    ]

    @Test("The signature stands between post and name, number and day where room was left")
    func plain() throws {
        let found = try SigningPlaceFinder([Self.page(Self.head() + Self.signature)]).places(signer: "Nguyễn Văn  An")
        var expected = SigningPlaces(signature: .init(page: 0, left: 400, bottom: 420, right: 475, top: 488))
        func gap(_ left: Double, _ right: Double) -> SigningPlaces.Gap {
            let size = 12 / 1.107
            return .init(left: left, right: right, baseline: 688 + 0.216 * size, size: size)
        }
        expected.number = gap(100, 140)
        expected.day = gap(420, 440)
        expected.month = gap(465, 490)
        expected.year = gap(510, 510 + 12 * 2.2)
        #expect(found == expected)
    }

    @Test("A font that says nothing of its height is known by the width of the words")
    func silentFont() throws {
        let head = Self.head(number: [("Số:", 80, 92.5), ("/VP-TH", 140, 180)])
        let found = try SigningPlaceFinder([Self.page(head + Self.signature)]).places(signer: "Nguyễn Văn An")
        let size = 12 / 1.3
        #expect(found.number == .init(left: 92.5, right: 140, baseline: 688 + 0.35 * size, size: size))
    }

    @Test("The last signature block counts, not a name in the text or among the recipients")
    func lastBlock() throws {
        let text: [(line: Int, words: [(String, Double, Double)])] = [
            (20, [("ông", 330, 345), ("Nguyễn", 350, 385), ("Văn", 390, 405), ("An", 410, 425)]),
            (21, [("và", 350, 360)]),
            (24, [("Nguyễn", 80, 115), ("Văn", 120, 135), ("An", 140, 155)]),
        ]
        let pages = [Self.page(Self.head()), Self.page(Self.signature), Self.page(text)]
        let found = try SigningPlaceFinder(pages).places(signer: "Nguyễn Văn An")
        #expect(found.signature == .init(page: 1, left: 400, bottom: 420, right: 475, top: 488))
    }

    @Test("What is printed already is left as it is")
    func printed() throws {
        let head = Self.head(
            number: [("Số:", 80, 100), ("05/VP-TH", 105, 180)],
            day: [("ngày", 400, 420), ("tháng", 440, 465), ("3", 470, 475), ("năm", 490, 510), ("2026", 515, 540)])
        let found = try SigningPlaceFinder([Self.page(head + Self.signature)]).places(signer: "Nguyễn Văn An")
        #expect(found.number == nil && found.day != nil && found.month == nil && found.year == nil)
        #expect(found.printedMonth == 3 && found.printedYear == 2026)
    }

    @Test("Without the signer's name, or without room above it, the paper is refused with a sentence")
    func refused() {
        let crowded = [Self.signature[0], (11, Self.signature[1].words)]
        for (page, name) in [
            (Self.page(Self.head() + Self.signature), "Trần Thị Bình"), (Self.page(crowded), "Nguyễn Văn An"),
            (Self.page([]), "Nguyễn Văn An"), (Self.page(Self.signature), ""),
        ] {
            #expect(throws: PaperError.self) { try SigningPlaceFinder([page]).places(signer: name) }
        }
    }
}
