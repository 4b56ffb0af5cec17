public import Hummingbird
public import Office

/// The context of a request by somebody who is signed in. A handler that takes it cannot be reached by a stranger.
public struct OfficerContext: ChildRequestContext, VisitContext {
    public var coreContext: CoreRequestContextStorage
    public let visit: Visit
    public let visitor: Visitor

    /// The person in whose name commands are run and questions asked.
    public var actor: Actor { visitor.actor }

    /// Throws `.unauthenticated` for a stranger: a browser is led to the sign-in page and back.
    public init(context: WebContext) throws {
        guard let visitor = context.visit.visitor else {
            throw OfficeError(.unauthenticated, "Hãy đăng nhập để tiếp tục.")
        }
        coreContext = context.coreContext
        visit = context.visit
        self.visitor = visitor
    }

    /// The key in the address, `/obligations/:id`; throws `.notFound` when it is none.
    public func key<Noun>(_ name: String = "id", of noun: Noun.Type = Noun.self) throws -> Key<Noun> {
        guard let text = parameters.get(name), let key = Key<Noun>(text) else { throw HTTPError(.notFound) }
        return key
    }
}
