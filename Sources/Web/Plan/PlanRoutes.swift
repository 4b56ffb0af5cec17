import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Plans and their boards.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /plans | signed in | the plans that he or she sees |
/// | GET | /plans/:id | whoever sees the paper | its board |
/// | GET | /plans/:id/obligations.xlsx, .csv | the same | the board's list, whole, as a table |
public struct PlanRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        addAPI(to: routes)
        routes.officer.get("/plans") { request, context in
            let before = try request.query()["before"].flatMap { Key<Document>($0) }
            let list = try await services.desk.ask(PlanListQuestion(before: before), as: context.actor)
            return PlanListScreen(list: list, mayReceive: context.actor.has(.clerk)).page
        }
        routes.officer.get("/plans/:id") { request, context in
            let address = PlanAddress(try context.key(), try request.query())
            let board = try await services.desk.ask(
                PlanBoardQuestion(address.plan, figure: address.figure, after: address.after), as: context.actor)
            return PlanBoardScreen(board: board, address: address, today: services.today).page
        }
        for format in TableFile.allCases {
            routes.officer.get("/plans/:id/obligations.\(format.rawValue)") { request, context in
                let address = PlanAddress(try context.key(), try request.query())
                let export = ObligationExport(today: services.today)
                return try await export.response(format, named: "ke-hoach-\(address.plan)") { (position: Int?) in
                    let board = try await services.desk.ask(
                        PlanBoardQuestion(address.plan, figure: address.figure, after: position, limit: 500),
                        as: context.actor)
                    return (board.items, board.next)
                }
            }
        }
    }
}
