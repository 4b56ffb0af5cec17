import Desk
import Office
import Testing

@testable import Web

@Suite("Search")
struct SearchScreenTests {
    @Test(
        "shows the words where they stand, with or without marks",
        arguments: [
            ("quy che", "Rà soát Quy chế làm việc", "Rà soát <mark>Quy chế</mark> làm việc"),
            ("18", "Kế hoạch số 18/KH-VP", "Kế hoạch số <mark>18</mark>/KH-VP"),
            ("ĐIỀU", "điều 5", "<mark>điều</mark> 5"), ("việc", "a < b", "a &lt; b"),
            ("", "không có từ", "không có từ"),
        ])
    func highlight(_ query: String, _ text: String, _ html: String) {
        #expect(Highlight.html(text, SearchMarks(query)).string == html)
    }

    @Test("a passage says where the paper goes on")
    func passage() {
        let text =
            String(repeating: "đầu câu ", count: 40) + "tiếp công dân" + String(repeating: " cuối câu", count: 40)
        let passage = SearchPassage.best(of: text, for: SearchMarks("tiếp công dân"))
        #expect(passage.map(\.place) == [320])
        let html = passage.map { Highlight.html($0).string }
        #expect(
            html == [
                "… " + String(repeating: "đầu câu ", count: 5) + "<mark>tiếp công dân</mark>"
                    + String(repeating: " cuối câu", count: 16) + " …"
            ])
    }

    @Test(
        "results, all of one kind, nothing found, nothing asked",
        arguments: [
            ("found", SearchScope.all), ("obligations", .obligations), ("nothing", .all), ("blank", .all),
        ])
    func golden(_ name: String, _ scope: SearchScope) throws {
        let document = DocumentItem(
            label: Sample.plan, direction: .internal, issuer: "Văn phòng UBND tỉnh Sơn Hà", secrecy: .none,
            urgency: .none,
            state: .confirmed, obligationCount: 6, createdBy: Sample.tu, createdAt: Sample.now)
        var address = SearchAddress()
        address.query = name == "blank" ? "" : "quy che lam viec"
        address.scope = scope
        let passage = SearchPassage(
            place: 812, text: "thực hiện quy chế làm việc của Văn phòng", marks: [10..<26], isCutBefore: true,
            isCutAfter: false)
        let found = SearchPage(
            query: address.query, documents: name == "found" ? [FoundPaper(document, passages: [passage])] : [],
            obligations: ["found", "obligations"].contains(name) ? Array(Sample.items.prefix(2)) : [],
            nextObligation: name == "nothing" ? nil : .number(44), documentCount: name == "found" ? 1 : 0,
            obligationCount: name == "nothing" ? 0 : 12,
            facets: name == "found"
                ? [
                    SearchFacet(.kind, [.init("Kế hoạch", count: 9), .init("Công văn", count: 4)]),
                    SearchFacet(.year, [.init("2025", count: 13)]),
                ] : [])
        let screen = SearchScreen(address: address, found: name == "blank" ? nil : found, today: Sample.today)
        try expectGolden("search/\(name)", Sample.document(screen.page))
    }
}
