import Desk
import Exchange
import Foundation
import Hummingbird
import Office
import Paper
import Presentation
import Storage
import Web
import WorkTime

/// The whole site with what goes on beside its requests: the interchange both ways, the outbox, urging.
struct WeekSite: Sendable {
    let desk: Desk
    let door: FrontDoor
    let hub = WeekHub()
    let meter = WeekMeter()
    let responder: any HTTPResponder<WebContext>
    private let files: FileStore
    private let outbox: OutboxWorker
    private let receiver: InterchangeReceiver
    private let keeper: UrgingKeeper

    /// Over an empty migrated database whose clock is `now`; files go into the folder and are read in this process.
    init(
        _ storage: any Storage, folder: URL, rules: OfficeRules, decrees: [PresentationRules],
        now: @escaping @Sendable () -> Instant
    ) throws {
        var rules = rules
        let own = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        rules.interchange = own
        let desk = Desk(storage: storage, rules: rules)
        let books = NameBooks()
        let files = try FileStore(folder: folder)
        self.desk = desk
        self.files = files
        // The cheapest hash: the week is not about how long signing in takes.
        door = FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2))
        var services = SiteServices(
            desk: desk, door: door, books: books, files: files,
            intake: PaperIntake(
                desk: desk, names: { try await books.book(in: desk) },
                readAnnex: { try ReadAnnex(text: AnnexReader.text(path: $0.path, name: $1)) }, read: Self.read),
            sheets: { try SpreadsheetReader.sheets(Array(try Data(contentsOf: $0))) }, live: LiveBroadcaster(),
            rules: .standard, metrics: MetricsRegistry(), checks: [], now: now)
        services.paperCheck = { url, _, facts in
            let check = PresentationCheck(
                decrees: decrees, rights: facts.signers, urgency: facts.urgency, today: OfficeTime.day(of: now()))
            do {
                return CheckedPaper(report: try check.report(of: Array(try Data(contentsOf: url))))
            } catch let error as PaperError { throw OfficeError(.invalid, error.message, field: "file") }
        }
        responder = WebApp.router(
            site: Site(officeName: "Văn phòng UBND tỉnh", assets: Assets(version: "week")),
            sessions: SignedInVisitors(door: door), providers: SitePages.providers(services)
        ).buildResponder()
        outbox = OutboxWorker(
            storage: storage,
            handlers: [
                .interchangeMessage: InterchangeSender(
                    storage: storage, files: files, own: own, hub: hub, pack: EdXMLWriter.bytes)
            ])
        receiver = InterchangeReceiver(desk: desk, files: files, hub: hub) { file in
            try EdXMLReader.message(Array(try Data(contentsOf: file)))
        }
        keeper = UrgingKeeper(desk: desk, name: "week")
    }

    private static func read(_ url: URL, _ name: String) async throws -> ReadPaper {
        do {
            let text = try PaperReader.read(path: url.path, name: name)
            return ReadPaper(text: text, reading: DirectiveReader().read(text))
        } catch { throw OfficeError(.invalid, error.message, field: "file") }
    }

    /// Takes in what waits at the hub until nothing does.
    func receive() async throws {
        while try await receiver.work() > 0 {}
    }

    /// Sends what waits, and lets the other side answer.
    func send() async throws {
        while try await outbox.work() > 0 {}
    }

    func urge() async throws { _ = try await keeper.keep() }
}
