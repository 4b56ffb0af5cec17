import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Search, and the papers that pickers offer.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /search?q=&in=&after= | signed in | what he or she sees among what was found |
/// | GET | /api/search?q=&in=&after= | signed in | the same, as JSON |
/// | GET | /api/search/documents?q=&plans= | signed in | papers for a picker, as JSON |
public struct SearchRoutes: RouteProvider {
    private let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/search") { request, context in
            let (words, scope, found) = try await find(request, context)
            var screen = SearchScreen(
                query: words, scope: scope, found: words.isEmpty ? nil : found, today: services.today)
            screen.isCut = try (request.query()["q"] ?? "").trimmingBlanks.count > words.count
            return screen.page
        }
        routes.api.get(
            "/api/search", "Tìm nhiệm vụ và văn bản theo lời, có dấu hay không, hoặc theo số",
            query: [
                .init("q", .text, "Lời cần tìm"),
                .init("in", .choice(SearchScope.allCases.map(\.rawValue)), "Tìm gì", isRequired: false),
                .init(
                    "after", .text, "Giá trị «nextObligation» hoặc «nextDocument» của trang trước", isRequired: false),
            ], gives: SearchPage.shape
        ) { request, context in
            try await find(request, context).found
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
    private func find(
        _ request: Request, _ context: OfficerContext
    ) async throws -> (words: String, scope: SearchScope, found: SearchPage) {
        let query = try request.query()
        let words = String((query["q"] ?? "").trimmingBlanks.prefix(200))
        let scope = query["in"].flatMap(SearchScope.init) ?? .all
        let question = SearchQuestion(
            words, kinds: scope.kinds, after: scope == .all ? nil : query["after"].flatMap { SearchCursor($0) },
            limit: scope.limit)
        return (words, scope, try await services.desk.ask(question, as: context.actor))
    }
}

extension String {
    fileprivate var trimmingBlanks: Substring {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }
}
