public import Hummingbird

/// The context of every request, signed in or not.
public struct WebContext: VisitContext {
    public var coreContext: CoreRequestContextStorage
    public var visit: Visit
    /// What the request log learns while the request is answered.
    let record = RequestRecord()

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        visit = Visit(site: Site.unknown, remoteAddress: source.channel.remoteAddress?.ipAddress)
    }
}

extension Site {
    /// Stands until the outermost middleware says which site this is.
    fileprivate static let unknown = Site(officeName: "Công vụ", assets: Assets(version: "none"))
}
