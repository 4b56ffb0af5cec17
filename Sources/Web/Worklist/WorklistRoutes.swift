import Desk
import Hummingbird
import HummingbirdCore
import Office

/// «Việc của tôi», the first page of the day.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | / | everybody | leads to the first place that he or she may enter, most often /work; a stranger signs in first |
/// | GET | /work | signed in | one view of the worklist |
/// | GET | /work.xlsx, /work.csv | signed in | the same list, whole, as a table |
public struct WorklistRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.open.get("/") { _, context in
            Redirect(to: context.visit.visitor?.places.first?.href ?? "/sign-in")
        }
        routes.officer.get("/work", use: list)
        for format in TableFile.allCases {
            routes.officer.get("/work.\(format.rawValue)") { request, context in
                try await file(format, request, context)
            }
        }
        addAPI(to: routes)
    }

    private func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let query = try request.query()
        let typed = TypedFilter(services: services, actor: context.actor)
        if let (fields, unknown) = try await typed.tidied(query) {
            let message =
                unknown.isEmpty
                ? nil : "Chưa rõ «\(unknown.joined(separator: "», «"))» là ai, là văn bản nào nên chưa lọc theo đó."
            return Redirect(to: WorklistAddress(fields).href, saying: message).response(from: request, context: context)
        }
        let address = WorklistAddress(query)
        let list = try await services.desk.ask(
            WorklistQuestion(
                address.view, filter: address.filter(today: services.today), after: address.after, .columns,
                withSaved: true),
            as: context.actor)
        let choices = try await FilterChoices(address, list, asking: services, as: context.actor)
        return WorklistScreen(
            list, address: address, choices: choices, today: services.today,
            receivesPapers: context.actor.receivesPapers
        ).page
            .response(from: request, context: context)
    }

    private func file(
        _ format: TableFile, _ request: Request, _ context: OfficerContext
    ) async throws -> Response {
        let address = WorklistAddress(try request.query())
        let filter = address.filter(today: services.today)
        let export = ObligationExport(today: services.today)
        return try await export.response(format, named: "viec-cua-toi-\(address.view.rawValue)") { cursor in
            let list = try await services.desk.ask(
                WorklistQuestion(address.view, filter: filter, after: cursor, limit: 200), as: context.actor)
            return (list.items, list.next)
        }
    }
}
