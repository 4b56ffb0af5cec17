import Desk
import Office
import Paper
import TestSupport
import Testing

@Suite("Words that were searched for on the pictures of pages") struct FoundPageTests {
    /// Lines of a page, 20 thousandths apart; a word takes 100 of them.
    private static func page(_ lines: [String]) -> PageWords {
        PageWords(
            lines.enumerated().flatMap { row, line in
                line.split(separator: " ").enumerated().map { place, word in
                    PageWords.Word(
                        String(word),
                        PageBox(
                            left: place * 100, top: 100 + row * 20, right: place * 100 + 90, bottom: 118 + row * 20))
                }
            })
    }

    private static let pages = [
        page(["KẾ HOẠCH", "Giao Phòng Nội chính hoà giải ở cơ", "sở, cải cách hành", "chính; hồ sơ"]),
        page(["năm 2026. Cải cách là việc", "của mọi người"]),
    ]

    /// «page: words@left-right/top, …» for each place.
    private static func sketch(_ query: String) -> [String] {
        FoundPage.all(of: query, in: pages.enumerated().map { ($0.offset + 1, $0.element) }).flatMap { page in
            page.places.map { place in
                let boxes = place.boxes.map { "\($0.left)-\($0.right)/\($0.top)" }.joined(separator: " ")
                return "\(page.number): \(place.words) @ \(boxes)"
            }
        }
    }

    @Test(
        "With marks and without, old and new tone placement, phrases over lines and pages: each place has a box a line",
        arguments: [
            ("hòa giải", ["1: hoà giải @ 400-590/120"]), ("hoa giai", ["1: hoà giải @ 400-590/120"]),
            (
                "\"cải cách hành chính\"",
                ["1: cải cách hành chính; @ 100-390/140 0-90/160"]
            ),
            ("cai cach", ["1: cải cách @ 100-290/140", "2: Cải cách @ 200-390/100"]),
            ("\"hồ sơ năm 2026\"", ["1: hồ sơ @ 100-290/160", "2: năm 2026. @ 0-190/100"]),
            ("quy hoạch", ["1: HOẠCH @ 100-190/100"]), ("\"cách cải\"", []), ("", []), ("không thấy đâu", []),
        ])
    func places(query: String, expected: [String]) {
        #expect(Self.sketch(query) == expected)
    }

    @Test("The words around a place are said, as far as they stand on its page")
    func around() throws {
        let found = FoundPage.all(of: "nội chính", in: [(4, Self.pages[0])])
        let place = try #require(found.first?.places.first)
        #expect(found.map(\.number) == [4])
        #expect(place.before == "KẾ HOẠCH Giao Phòng" && place.words == "Nội chính")
        #expect(place.after == "hoà giải ở cơ sở, cải cách hành")
    }

    @Test(
        "A scan that a search led to shows its pages to whoever may see it; a dropped one keeps nothing of them",
        arguments: Backend.all)
    func kept(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let scan = try await Self.scan(office)
            let empty = try await office.ask(DocumentQuestion(scan), as: office.officerOfEconomy)
            #expect(empty.foundPages == [] && empty.lastPage == 2)
            let page = try await office.ask(DocumentQuestion(scan, find: "cai cach"), as: office.officerOfEconomy)
            #expect(page.foundPages.map(\.number) == [1, 2])
            let restricted = try await Self.scan(office, visibility: .participants, hash: "7")
            await expectRefusal(.notFound) {
                _ = try await office.ask(DocumentQuestion(restricted, find: "cải cách"), as: office.headOfReception)
            }
            try await office.perform(DropReading(scan), as: office.clerk)
            let dropped = try await office.ask(DocumentQuestion(scan, find: "cai cach"), as: office.clerk)
            #expect(dropped.foundPages == [] && dropped.text == nil && dropped.lastPage == nil)
        }
    }

    private static func scan(
        _ office: TestOffice, visibility: Visibility = .office, hash: Character = "6"
    ) async throws -> Key<Document> {
        let header = DraftHeader(
            direction: .incoming, kind: "Kế hoạch", number: nil, issuedOn: nil, issuer: nil, title: "Cải cách",
            signer: nil)
        return try await office.perform(
            ReceivePaper(
                file: AttachedFile(
                    hash: String(repeating: hash, count: 64), size: 9, name: "quet.pdf",
                    mediaType: "application/pdf"),
                paper: ReadPaper(
                    text: PaperText(format: .scan, text: "KẾ HOẠCH", blocks: []), reading: Reading(title: "Cải cách"),
                    pages: pages),
                draft: ReadingDraft(header: header), visibility: visibility), as: office.clerk)
    }
}
