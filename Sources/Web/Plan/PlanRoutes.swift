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
/// | GET | /plans/:id/obligations.csv | the same | the board's list, whole, as a table |
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
        routes.officer.get("/plans/:id/obligations.csv") { request, context in
            let address = PlanAddress(try context.key(), try request.query())
            var table = ObligationCSV(today: services.today)
            var position: Int?
            repeat {
                let board = try await services.desk.ask(
                    PlanBoardQuestion(address.plan, figure: address.figure, after: position, limit: 500),
                    as: context.actor)
                table.append(board.items)
                position = board.next
            } while position != nil && table.count < ObligationCSV.limit
            return table.response(named: "ke-hoach-\(address.plan)")
        }
    }
}
