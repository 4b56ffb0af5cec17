import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Search, and the papers that pickers offer.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /search?q=&in=&kind=&issuer=&signer=&direction=&state=&year=&from=&to=&after= | signed in | what he or she sees among what was found |
/// | GET | /api/search?… | signed in | the same, as JSON |
/// | GET | /api/search/suggestions?q= | signed in | what may be meant by what is being typed, as JSON |
/// | GET | /api/search/documents?q=&plans= | signed in | papers for a picker, as JSON |
public struct SearchRoutes: RouteProvider {
    private let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/search") { request, context in
            let address = SearchAddress(try request.query())
            guard address.isEmpty else {
                return SearchScreen(address: address, found: try await find(address, context), today: services.today)
                    .page
            }
            let saved = try await services.desk.ask(SavedViewsQuestion(.search), as: context.actor)
            return SearchScreen(address: address, found: nil, today: services.today, saved: saved).page
        }
        routes.api.get(
            "/api/search", "Tìm nhiệm vụ và văn bản theo lời, có dấu hay không, hoặc theo số",
            query: [
                .init(
                    "q", .text, "Lời cần tìm; trong ngoặc kép là cụm từ, sau dấu - là từ không được có",
                    isRequired: false),
                .init("in", .choice(SearchScope.allCases.map(\.rawValue)), "Tìm gì", isRequired: false),
                .init("kind", .text, "Loại văn bản", isRequired: false),
                .init("issuer", .text, "Cơ quan ban hành", isRequired: false),
                .init("signer", .text, "Người ký văn bản", isRequired: false),
                .init(
                    "direction", .choice(Document.Direction.allCases.map(\.rawValue)), "Văn bản đến, đi hay nội bộ",
                    isRequired: false),
                .init(
                    "state",
                    .choice(
                        [Document.State.reading.rawValue, Document.State.confirmed.rawValue]
                            + ObligationState.allCases.map(\.rawValue)), "Trạng thái của văn bản hoặc nhiệm vụ",
                    isRequired: false),
                .init("year", .integer, "Năm ban hành, năm đến hạn", isRequired: false),
                .init("from", .day, "Ban hành hoặc đến hạn từ ngày này", isRequired: false),
                .init("to", .day, "Ban hành hoặc đến hạn đến hết ngày này", isRequired: false),
                .init(
                    "after", .text, "Giá trị «nextObligation» hoặc «nextDocument» của trang trước", isRequired: false),
            ], gives: SearchPage.shape
        ) { request, context in
            let address = SearchAddress(try request.query())
            if let fault = address.faults.first { throw OfficeError(.invalid, fault) }
            return try await find(address, context)
        }
        routes.api.get(
            "/api/search/suggestions", "Gợi ý trong khi gõ: tìm kiếm đã lưu, từ thường đi cùng, văn bản; tối đa 10",
            query: [.init("q", .text, "Nội dung đang gõ", isRequired: false)], gives: SuggestionLine.shape
        ) { request, context in
            let typed = try request.query()["q"] ?? ""
            return try await services.desk.ask(SuggestionQuestion(typed), as: context.actor).map(SuggestionLine.init)
        }
        routes.api.get(
            "/api/search/documents", "Văn bản khớp với nội dung đang gõ, để chọn, tối đa 20",
            query: [
                .init("q", .text, "Số, ký hiệu hoặc trích yếu đang gõ", isRequired: false),
                .init("plans", .choice(["yes"]), "Chỉ văn bản có nhiệm vụ", isRequired: false),
            ]
        ) { request, context in
            let query = try request.query()
            let finder = DocumentFinder(services: services, actor: context.actor)
            return try await finder.choices(String((query["q"] ?? "").prefix(200)), plansOnly: query["plans"] == "yes")
        }
    }

    /// Nothing typed finds nothing.
    private func find(_ address: SearchAddress, _ context: OfficerContext) async throws -> SearchPage {
        let question = SearchQuestion(
            address.query, kinds: address.scope.kinds, filter: address.filter,
            after: address.scope == .all ? nil : address.after.flatMap { SearchCursor($0) }, limit: address.scope.limit)
        return try await services.desk.ask(question, as: context.actor)
    }
}
