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
        #expect(Highlight(query: query).html(text).string == html)
    }

    @Test("a long text is cut around the first hit")
    func window() {
        let text =
            String(repeating: "đầu câu ", count: 40) + "tiếp công dân" + String(repeating: " cuối câu", count: 40)
        let html = Highlight(query: "tiếp công dân").html(text, limit: 60).string
        #expect(html == "… câu đầu câu <mark>tiếp công dân</mark> cuối câu cuối câu cuối câu cuối …")
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
        let query = name == "blank" ? "" : "quy che lam viec"
        let found = SearchPage(
            query: query, documents: name == "found" ? [document] : [],
            obligations: ["found", "obligations"].contains(name) ? Array(Sample.items.prefix(2)) : [],
            nextObligation: name == "nothing" ? nil : .number(44))
        let screen = SearchScreen(
            query: query, scope: scope, found: name == "blank" ? nil : found, today: Sample.today)
        try expectGolden("search/\(name)", Sample.document(screen.page))
    }
}
