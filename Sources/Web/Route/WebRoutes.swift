public import Hummingbird

/// Where providers add their routes. Which group a route is added to decides who reaches it.
public struct WebRoutes {
    /// For everybody, signed in or not: the handler takes a `WebContext`.
    public let open: RouterGroup<WebContext>
    /// For those who are signed in: the handler takes an `OfficerContext`.
    public let officer: RouterGroup<OfficerContext>
    /// For programs that are signed in: the handler takes and gives values, and is described in `/api/openapi.json`.
    public let api: APIRoutes
    /// For programs that are not: the public part of the same document.
    public let publicAPI: PublicAPIRoutes
}
