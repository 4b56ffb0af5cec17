import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Search, and the papers that pickers offer.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /search?q=&in= | signed in | what he or she sees among what was found |
/// | GET | /api/search?q= | signed in | the same, as JSON |
/// | GET | /api/search/documents?q=&plans= | signed in | papers for a picker, as JSON |
public struct SearchRoutes: RouteProvider {
    private let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/search") { request, context in
            let (words, found) = try await find(request, context)
            return SearchScreen(
                query: words, scope: try request.query()["in"].flatMap(SearchScope.init) ?? .all,
                found: words.isEmpty ? nil : found, today: services.today
            ).page
        }
        routes.api.get(
            "/api/search", "Tìm nhiệm vụ và văn bản theo lời, có dấu hay không, hoặc theo số",
            query: [.init("q", .text, "Lời cần tìm")], gives: SearchPage.shape
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
    private func find(_ request: Request, _ context: OfficerContext) async throws -> (words: String, found: SearchPage)
    {
        let words = String((try request.query()["q"] ?? "").trimmingBlanks.prefix(200))
        return (words, try await services.desk.ask(SearchQuestion(words, limit: 30), as: context.actor))
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
