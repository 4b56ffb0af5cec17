import Desk
import Hummingbird
import Office
import TestSupport
import Web

/// The site of the test office: its real sessions, organisation and accounts.
struct OfficeSite {
    let office: TestOffice
    let site: Site
    private let providers: [any RouteProvider]

    /// The token of every link that the pages make.
    static let link = SecretToken(bytes: [UInt8](repeating: 7, count: 32))

    init(_ office: TestOffice, site: Site = TestSite.site, providers: [any RouteProvider] = []) {
        self.office = office
        self.site = site
        self.providers = providers
    }

    /// A router of its own for each client: they are used from different tasks.
    func router() -> sending Router<WebContext> {
        let books = NameBooks()
        let desk = office.desk
        return WebApp.router(
            site: site, sessions: SignedInVisitors(door: office.door),
            providers: [
                SignInRoutes(door: office.door), AccountRoutes(desk: desk, door: office.door),
                PartyRoutes(desk: desk, books: books), UnitRoutes(desk: desk, books: books),
                PersonRoutes(desk: desk, books: books, tokens: { Self.link }),
                JournalRoutes(desk: desk, books: books), NoticeRoutes(desk: desk), CalendarFeedRoutes(desk: desk),
                AbsenceRoutes(desk: desk, books: books), DelegationRoutes(desk: desk, books: books),
                HandOverRoutes(desk: desk, books: books), ReorganisationRoutes(desk: desk, books: books),
            ] + providers)
    }

    var stranger: TestClient { TestClient(router()) }

    /// A client in which the person is signed in.
    func client(_ person: Key<Person>, login: String) async throws -> TestClient {
        let link = SecretToken.random()
        if person == office.administrator {
            try await office.desk.perform(ResetAccount(person: person, token: link), as: .terminal)
        } else {
            try await office.desk.perform(InviteAccount(person: person, login: login, token: link), as: .terminal)
        }
        let entry = try await office.door.choosePassword(
            TestOffice.password, at: link.text, from: Browser(address: "10.0.0.7", device: "Firefox trên Linux"))
        let client = TestClient(router())
        if case .session(let token, _) = entry {
            await client.setCookie(SiteCookies.sessionName(on: site), token.text)
        }
        return client
    }

    func administrator() async throws -> TestClient {
        try await client(office.administrator, login: "quantri")
    }
}
