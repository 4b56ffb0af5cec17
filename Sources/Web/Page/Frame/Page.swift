import HTTPTypes
public import Hummingbird
import HummingbirdCore
import Office

/// One page: what stands inside the frame. A handler returns it and the frame is drawn for whoever asked.
///
///     Page(title: "Việc của tôi", place: .work, main: list)
public struct Page: ResponseGenerator {
    public enum Layout: String, Sendable {
        /// The whole width: lists, boards, a paper beside its rows.
        case wide
        /// A column of at most 76 characters: forms, texts, faults.
        case reading
        /// One thing in the middle of an empty page: signing in, citizens' pages.
        case single
    }

    /// The one heading of the page, and its name in the browser.
    public var title: String
    /// The place on the rail that this page belongs to.
    public var place: Place?
    /// The way here from the place, without the page itself.
    public var breadcrumbs: [MenuItem]
    /// Beside the heading: a state, a count.
    public var aside: HTML
    /// The main act as a button, the others as a menu.
    public var actions: HTML
    public var main: HTML
    public var layout: Layout
    /// What this page shows of the live events' topics: when one comes, the quiet bar offers to show it.
    public var topics: [String]
    /// The stylesheets and scripts that this page needs beyond those of every page, by their names among the assets.
    public var assets: [String] = []
    /// The record that the page is about, where it can be asked why one sees it.
    var sight: SightSubject?
    /// After how many seconds a browser without scripts asks for the page again; nil for never.
    public var reloadsAfter: Int?
    public var status: HTTPResponse.Status

    public init(
        title: String, place: Place? = nil, breadcrumbs: [MenuItem] = [], aside: HTML = .empty, actions: HTML = .empty,
        main: HTML, layout: Layout = .wide, topics: [String] = [],
        status: HTTPResponse.Status = .ok
    ) {
        self.title = title
        self.place = place
        self.breadcrumbs = breadcrumbs
        self.aside = aside
        self.actions = actions
        self.main = main
        self.layout = layout
        self.topics = topics
        self.status = status
    }

    public func response(from request: Request, context: some RequestContext) -> Response {
        guard let visit = (context as? any VisitContext)?.visit else {
            return HTMLResponse(main, status: status).response(from: request, context: context)
        }
        let html = Frame(site: visit.site, visitor: visit.visitor, message: visit.message).html(self)
        var response = HTMLResponse(html, status: status).response(from: request, context: context)
        if visit.message != nil { response.setCookie(SiteCookies.message(nil, on: visit.site)) }
        return response
    }
}

extension HTTPResponse.Status {
    /// A form came back with faults: the page shows it again (422).
    public static var refusedForm: Self { .unprocessableContent }
}
