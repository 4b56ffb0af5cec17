/// What the «?» of a page leads to: one section of the guide.
public enum GuideTopic: String, Sendable, CaseIterable {
    case worklist = "start#worklist"
    case savedViews = "start#views"
    case search = "start#search"
    case keys = "start#keys"
    case account = "start#sign-in"
    case documents = "clerk#register"
    case registers = "clerk#books"
    case instructions = "leader#instructions"
    case interchange = "clerk#interchange"
    case upload = "clerk#upload"
    case reading = "clerk#check"
    case confirm = "clerk#confirm"
    case amendment = "clerk#amend"
    case byHand = "clerk#by-hand"
    case obligation = "officer#obligation"
    case report = "officer#report"
    case notices = "officer#notices"
    case letters = "administrator#letters"
    case roots = "administrator#roots"
    case outgoing = "officer#outgoing"
    case coordinate = "officer#coordinate"
    case requests = "officer#requests"
    case breakdown = "officer#breakdown"
    case talk = "officer#talk"
    case bulk = "officer#bulk"
    case pass = "head#pass"
    case unit = "head#unit"
    case decide = "leader#decide"
    case decideRequests = "leader#requests"
    case suspend = "leader#suspend"
    case adjust = "leader#adjust"
    case cancel = "leader#cancel"
    case board = "leader#reports"
    case figures = "leader#figures"
    case waits = "leader#waits"
    case periodic = "planner#periodic"
    case review = "planner#review"
    case plans = "planner#board"
    case outside = "planner#outside"
    case urging = "planner#urging"
    case clock = "officer#clock"
    case presentation = "officer#presentation"
    case calendar = "administrator#calendar"
    case processes = "administrator#processes"
    case administration = "administrator#tasks"
    case organisation = "administrator#organisation"
    case people = "administrator#people"
    case accounts = "administrator#accounts"
    case imports = "administrator#import"
    case handOver = "administrator#hand-over"
    case reorganisation = "administrator#reorganisation"
    case delegation = "administrator#signing"
    case absence = "start#absence"
    case states = "states#states"
    case journal = "journal#what"

    public var href: Href {
        let parts = rawValue.split(separator: "#").map(String.init)
        return ("/guide/\(parts[0])" as Href).at(parts[1])
    }

    /// The «?» itself, for the acts beside a page's heading.
    public var link: HTML {
        """
        <a class="icon-button help-link" href="\(href)" title="Hướng dẫn trang này">\
        <span aria-hidden="true">?</span><span class="visually-hidden">Hướng dẫn trang này</span></a>
        """
    }
}
