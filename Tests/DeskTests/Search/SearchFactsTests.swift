import Desk
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@Suite("Searching by numbers, days, people and facts")
struct SearchFactsTests {
    /// Papers 1 to 6, as they come in.
    private static let papers: [(header: DraftHeader, text: String)] = [
        (
            DraftHeader(
                direction: .incoming, kind: "Quyết định", number: "123/QĐ-UBND", issuedOn: "2026-03-14",
                issuer: "UBND tỉnh Sơn Hà", title: "Phê duyệt đề án cải cách hành chính", signer: "Trần Quốc Bảo"),
            "QUYẾT ĐỊNH\nĐiều 1. Phê duyệt đề án cải cách hành chính.\nĐiều 2. Giao Sở Nội vụ hoà giải ở cơ sở."
        ),
        (
            DraftHeader(
                direction: .incoming, kind: "Quyết định", number: "123/QĐ-UBND", issuedOn: "2025-03-14",
                issuer: "UBND tỉnh Sơn Hà", title: "Giao chỉ tiêu", signer: "Trần Quốc Bảo"),
            "QUYẾT ĐỊNH\nGiao chỉ tiêu kế hoạch năm 2026, theo Công văn số 45."
        ),
        (
            DraftHeader(
                direction: .outgoing, kind: "Kế hoạch", number: "05/KH-VP", issuedOn: "2026-01-05",
                issuer: "Văn phòng UBND tỉnh", title: "Kế hoạch công tác 123 ngày", signer: "Lê Thu Hà"),
            "KẾ HOẠCH\nTổ chức hòa giải; tiếp công dân; công tác cải cách."
        ),
        (
            DraftHeader(
                direction: .internal, kind: "kế  hoạch", number: "6/KH-VP", issuedOn: "2024-01-06",
                issuer: "Văn phòng UBND Tỉnh", title: "Tiếp công dân", signer: "Lê Thu Hà"),
            "KẾ HOẠCH\nCông dân đến, tiếp đón."
        ),
    ]

    private static func withPapers<Result>(
        _ backend: Backend, _ body: (TestOffice) async throws -> Result
    ) async throws -> Result {
        try await withOffice(backend) { office in
            for (index, paper) in papers.enumerated() {
                _ = try await office.perform(
                    ReceivePaper(
                        file: AttachedFile(
                            hash: String(repeating: "\(index)", count: 64), size: 9, name: "v.txt",
                            mediaType: "text/plain"),
                        paper: ReadPaper(
                            text: PaperText(format: .text, text: paper.text, blocks: []),
                            reading: Reading(
                                kind: paper.header.kind, title: paper.header.title, number: paper.header.number,
                                date: paper.header.issuedOn.flatMap { CalendarDay($0) }, issuer: paper.header.issuer,
                                signer: paper.header.signer)), draft: ReadingDraft(header: paper.header),
                        visibility: .office), as: office.clerk)
            }
            return try await body(office)
        }
    }

    private static func find(
        _ query: String, _ filter: SearchFilter = .none, in office: TestOffice
    ) async throws -> [Int64] {
        try await office.ask(SearchQuestion(query, kinds: [.document], filter: filter), as: office.chief).documents
            .map(\.item.label.id.value)
    }

    @Test("A number, a kind, a day, a person: whatever is known of a paper finds it", arguments: Backend.all)
    func language(_ backend: Backend) async throws {
        let searches: [(query: String, found: [Int64])] = [
            ("123/QĐ-UBND", [2, 1]), ("qd 123 2026", [1, 2]), ("qđ 123 2026", [1, 2]), ("QĐUBND 123", [2, 1]),
            ("quyết định 123 năm 2025", [2]), ("số 123", [2, 1]), ("14/03/2026", [1, 2]), ("14/3/2025", [2]),
            ("5/KH-VP", [3]), ("05 kh vp", [3]), ("trần quốc bảo", [2, 1]), ("le thu ha ke hoach", [4, 3]),
            ("hòa giải", [3, 1]), ("hoà giải", [3, 1]), ("hoa giai", [3, 1]), ("\"tiếp công dân\"", [4, 3]),
            ("\"cong dan tiep\"", []), ("\"công dân đến\"", [4]), ("cải cách -đề", [3]), ("sơn hà quyết định", [2, 1]),
        ]
        let wrong = try await Self.withPapers(backend) { office in
            var wrong: [String] = []
            for search in searches {
                let found = try await Self.find(search.query, in: office)
                if found != search.found { wrong.append("\(search.query): \(found), not \(search.found)") }
            }
            return wrong
        }
        #expect(wrong == [])
    }

    @Test("Facts narrow what is found, with words and without, and are counted", arguments: Backend.all)
    func facts(_ backend: Backend) async throws {
        func day(_ text: String) -> CalendarDay? { CalendarDay(text) }
        let searches: [(query: String, filter: SearchFilter, found: [Int64])] = [
            ("", SearchFilter(kind: "ke hoach"), [4, 3]),
            ("", SearchFilter(kind: "Kế hoạch", direction: .outgoing), [3]),
            ("", SearchFilter(issuer: "ubnd tinh son ha"), [2, 1]),
            ("cải cách", SearchFilter(signer: "Lê Thu Hà"), [3]),
            ("", SearchFilter(from: day("2026-01-01")), [3, 1]),
            ("ke hoach", SearchFilter(from: day("2024-01-01"), to: day("2025-12-31")), [4, 2]),
            ("", SearchFilter(paperState: .confirmed), []), ("", SearchFilter(taskState: .assigned), []),
            ("", SearchFilter(direction: .incoming, taskState: .assigned), []),
        ]
        let (wrong, facets) = try await Self.withPapers(backend) { office in
            var wrong: [String] = []
            for search in searches {
                let found = try await Self.find(search.query, search.filter, in: office)
                if found != search.found { wrong.append("\(search): \(found)") }
            }
            let page = try await office.ask(
                SearchQuestion("", filter: SearchFilter(to: day("2030-01-01"))), as: office.chief)
            return (wrong, page.facets)
        }
        #expect(wrong == [])
        #expect(
            facets == [
                SearchFacet(.kind, [.init("Kế hoạch", count: 2), .init("Quyết định", count: 2)]),
                SearchFacet(
                    .issuer, [.init("UBND tỉnh Sơn Hà", count: 2), .init("Văn phòng UBND Tỉnh", count: 2)]),
                SearchFacet(.year, [.init("2026", count: 2), .init("2025", count: 1), .init("2024", count: 1)]),
                SearchFacet(
                    .direction, [.init("incoming", count: 2), .init("internal", count: 1), .init("outgoing", count: 1)]),
                SearchFacet(.paperState, [.init("reading", count: 4)]),
            ])
    }

    @Test("A passage shows the words where they stand, and where in the paper it is", arguments: Backend.all)
    func passages(_ backend: Backend) async throws {
        let passages = try await Self.withPapers(backend) { office in
            try await office.ask(SearchQuestion("\"hoa giai\" nội vụ"), as: office.chief).documents.flatMap(\.passages)
        }
        let text = "đề án cải cách hành chính. Điều 2. Giao Sở Nội vụ hoà giải ở cơ sở."
        #expect(
            passages == [
                SearchPassage(place: 72, text: text, marks: [43..<58], isCutBefore: true, isCutAfter: false)
            ])
        #expect(Array(text.unicodeScalars)[43..<58].map { String($0) }.joined() == "Nội vụ hoà giải")
    }

    @Test("A restricted paper shows itself only to those inside: no hit, no count, no passage", arguments: Backend.all)
    func restricted(_ backend: Backend) async throws {
        let (inside, outside) = try await Self.withPapers(backend) { office in
            _ = try await office.perform(
                ReceivePaper(
                    file: AttachedFile(
                        hash: String(repeating: "a", count: 64), size: 9, name: "v.txt", mediaType: "text/plain"),
                    paper: ReadPaper(
                        text: PaperText(format: .text, text: "Kiểm kê khổng tước", blocks: []),
                        reading: Reading(kind: "Đề án", title: "Khổng tước", number: "77/ĐA", issuer: "Sở Khổng tước")),
                    draft: ReadingDraft(), visibility: .participants), as: office.clerk)
            let ask = { (person: Key<Person>, query: String) in
                try await office.ask(
                    SearchQuestion(query, filter: SearchFilter(direction: .incoming)), as: person)
            }
            return (
                try await [ask(office.clerk, "khổng tước"), ask(office.clerk, "")],
                try await [ask(office.headOfReception, "khổng tước"), ask(office.headOfReception, "")]
            )
        }
        #expect(inside.map(\.documentCount) == [1, 3] && outside.map(\.documentCount) == [0, 2])
        #expect(inside.flatMap(\.documents).filter { !$0.passages.isEmpty }.isEmpty)
        #expect(!"\(outside.map(\.documents)) \(outside.map(\.facets))".lowercased().contains("khổng tước"))
    }
}
