import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Search, and the papers that pickers offer.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /search?q=&in= | signed in | what he or she sees among what was found |
/// | GET | /search/documents?q=&plans= | signed in | papers for a picker, as JSON |
public struct SearchRoutes: RouteProvider {
    private let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/search") { request, context in
            let query = try request.query()
            let words = (query["q"] ?? "").trimmingBlanks.prefix(200)
            let found =
                words.isEmpty
                ? nil : try await services.desk.ask(SearchQuestion(String(words), limit: 30), as: context.actor)
            return SearchScreen(
                query: String(words), scope: query["in"].flatMap(SearchScope.init) ?? .all, found: found,
                today: services.today
            ).page
        }
        routes.officer.get("/search/documents") { request, context in
            let query = try request.query()
            let finder = DocumentFinder(services: services, actor: context.actor)
            let typed = String((query["q"] ?? "").prefix(200))
            return JSONAnswer(try await finder.choices(typed, plansOnly: query["plans"] == "yes"))
        }
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
