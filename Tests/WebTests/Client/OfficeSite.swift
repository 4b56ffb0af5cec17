import Desk
import Exchange
import Foundation
import Hummingbird
import Logging
import Office
import Signature
import Storage
import TestSupport
import WorkTime

@testable import Web

/// The site of the test office: all its pages over its real sessions, organisation and accounts. What is uploaded is read
/// in this process.
struct OfficeSite {
    let office: TestOffice
    let site: Site
    let files: FileStore
    private let uploadLimits: MultipartLimits
    private let books = NameBooks()
    /// Nil where the site has no keys to sign with.
    var signer: DigitalSigner?
    /// Nil where the site prints nothing.
    var printing: PaperPrinting?

    /// The token of every link that the pages make.
    static let link = SecretToken(bytes: [UInt8](repeating: 7, count: 32))

    init(
        _ office: TestOffice, files: FileStore, site: Site = TestSite.site, uploadLimits: MultipartLimits = .init()
    ) {
        self.office = office
        self.site = site
        self.files = files
        self.uploadLimits = uploadLimits
    }

    /// A router of its own for each client: they are used from different tasks.
    func router(sessions: (any SessionSource)? = nil) -> sending Router<WebContext> {
        let desk =
            site.isReadOnly
            ? Desk(
                storage: office.storage, rules: office.desk.rules, secrets: office.desk.secrets, isReadOnly: true)
            : office.desk
        var services = SiteServices(
            desk: desk, door: office.door, books: books, files: files,
            intake: PaperIntake(
                desk: desk, names: { [books] in try await books.book(in: desk) },
                readAnnex: PapersSite.readAnnex, read: PapersSite.read),
            sheets: { try SpreadsheetReader.sheets(Array(try Data(contentsOf: $0))) }, live: LiveBroadcaster(),
            rules: .standard, metrics: MetricsRegistry(), checks: [], now: { [clock = office.clock] in clock.now })
        services.tokens = { Self.link }
        services.paperCheck = PapersSite.check
        services.uploadLimits = uploadLimits
        services.signer = signer
        services.printing = printing
        services.templateReading = PapersSite.fields
        services.templateMerging = PapersSite.merge
        services.certificate = { file in
            do throws(PdfError) {
                return try AuthorityCertificate(file: Array((try? Data(contentsOf: file)) ?? Data()))
            } catch {
                throw OfficeError(.invalid, error.message, field: "file")
            }
        }
        return WebApp.router(
            site: site, sessions: sessions ?? SignedInVisitors(door: office.door),
            providers: SitePages.providers(services))
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

    /// The same browser at another server of the office, which shares its database and its folder of files.
    func atAnotherServer(_ client: TestClient, logger: Logger? = nil) async -> TestClient {
        let other = TestClient(router(), logger: logger)
        let name = SiteCookies.sessionName(on: site)
        if let token = await client.cookie(name) { await other.setCookie(name, token) }
        return other
    }

    func administrator() async throws -> TestClient {
        try await client(office.administrator, login: "quantri")
    }
}

/// Gives `body` the site of the test office, over a database and a folder of their own.
func withSite<Result>(
    _ backend: Backend = .sqliteMemory, site: Site = TestSite.site, trace: StatementTrace? = nil,
    rules: OfficeRules = .none, _ body: (OfficeSite) async throws -> Result
) async throws -> Result {
    try await withTemporaryFolder { folder in
        try await withOffice(backend, trace: trace, rules: rules) { office in
            try await body(OfficeSite(office, files: try FileStore(folder: URL(filePath: folder)), site: site))
        }
    }
}
