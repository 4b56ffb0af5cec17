public import Hummingbird

/// A request context that knows its visit, so that a page can be framed for whoever asked.
public protocol VisitContext: RequestContext {
    var visit: Visit { get }
}
