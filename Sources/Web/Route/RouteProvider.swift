/// A noun's routes. One file a provider, with its routes as a table in the doc comment:
///
///     /// | method | path | who | answers |
///     /// |---|---|---|---|
///     /// | GET | /obligations/:id | whoever may see it | the obligation's page |
///     struct ObligationRoutes: RouteProvider {
///         let desk: Desk
///
///         func add(to routes: WebRoutes) {
///             routes.officer.get("/obligations/:id", use: page)
///         }
///     }
public protocol RouteProvider: Sendable {
    func add(to routes: WebRoutes)
}
