import ArgumentParser
import Desk
import Foundation
import Logging
import Office
import PostgresStorage
import Storage
import Web
import WorkTime

/// Everything that serving needs, wired once.
struct House: Sendable {
    /// Which statements of pages and acts took long.
    let slow: SlowStatements
    let storage: any Storage
    let files: FileStore
    let desk: Desk
    let door: FrontDoor
    let books: NameBooks
    let intake: PaperIntake
    let live: LiveBroadcaster
    let board: PublicBoard
    /// Nil on SQLite, which one process alone serves.
    let wire: LiveWire?
    /// Nil where all is read from one database.
    let replica: PostgresReplica?
    let officeName: String
    let sealer: JournalSealer
    let keeper: UrgingKeeper
    /// Nil where the office takes no part in the interchange.
    let hub: (any InterchangeHub)?
    /// Nil where the server has no keys to sign with.
    let signer: DigitalSigner?
    /// Nil where papers do not arrive by e-mail.
    let mailbox: (any InterchangeHub)?
    /// Nil where dossiers do not come through the national portal.
    let portal: (any DossierPortal)?

    /// Opens database and file store. Throws an `OfficeError` when something is missing, an `ExitCode` 78 after a line on the terminal when that
    /// is the office itself.
    static func open(
        _ settings: ServeSettings, rules: OfficeRules, interchange: InterchangeOptions.Choice? = nil,
        mailbox: (any InterchangeHub)? = nil, portal: (any DossierPortal)? = nil, outside: OutsideProvider? = nil
    ) async throws -> House {
        let storage = try await settings.database.open(replica: settings.replica)
        let replica = (storage as? PostgresStorage)?.replica
        do {
            let slow = SlowStatements()
            let live = LiveBroadcaster()
            let board = PublicBoard()
            let name = "\(ProcessInfo.processInfo.hostName) \(UUID())"
            let wire = settings.database.liveWire(live, board)
            let officeName = try await officeName(storage)
            var rules = rules
            rules.trustsRoots = (try? SignatureFiles.hasAny(settings.roots.path)) ?? false
            rules.interchange = interchange.map { InterchangeAgency(code: $0.code, name: officeName) }
            let files = try FileStore(folder: settings.files)
            let keeper = SecretKeeper(storage: storage, file: files.secrets)
            let secrets = try await keeper.open()
            if !settings.isReadOnly { try await keeper.bringForward(secrets) }
            let desk = Desk(
                storage: slow.watching(storage), rules: rules, secrets: secrets, isReadOnly: settings.isReadOnly,
                publish: { notices in
                    let notices = notices.marked(replica)
                    live.publish(notices)
                    board.hear(notices)
                    wire?.tell(notices)
                })
            // Cases go by what was issued in the program from the first request on.
            try await desk.refreshProcesses()
            let books = NameBooks()
            // Of a paper on whose way the program was killed nothing stays: it may have been a secret one.
            if !settings.isReadOnly {
                try FileSweep.clearIncoming(files)
                // What a kill left between the confirmation and the disk, or a backup of earlier brought back. A file that cannot be
                // taken away, as one that belongs to root, keeps nobody from work: it is tried again every night.
                do {
                    try await FileEraser(storage: storage, files: files).clear()
                } catch {
                    Logger(label: "congvu").error("erased files not cleared", metadata: ["error": "\(error)"])
                }
                try await desk.takeOver()
            }
            let key = try JournalKey(file: files.journalKey)
            let reading = PaperReadingProcess(files, roots: settings.roots, trust: TrustMaterial(storage))
            return House(
                slow: slow,
                storage: storage, files: files, desk: desk, door: FrontDoor(desk: desk, outside: outside),
                books: books,
                intake: PaperIntake(
                    desk: desk, names: { try await books.book(in: desk) }, readAnnex: reading.annex,
                    read: reading.read),
                live: live, board: board, wire: wire, replica: replica,
                officeName: officeName, sealer: JournalSealer(storage: storage, key: key),
                keeper: UrgingKeeper(desk: desk, name: name),
                hub: interchange?.hub, signer: try await signer(settings, files, storage), mailbox: mailbox,
                portal: portal)
        } catch {
            try? await storage.close()
            throw error
        }
    }

    func close() async throws {
        try await storage.close()
    }

    /// With the keys of the file that the settings name, each for the person who signs in by the name in it.
    private static func signer(
        _ settings: ServeSettings, _ files: FileStore, _ storage: any Storage
    ) async throws -> DigitalSigner? {
        guard let file = settings.signing else { return nil }
        let keys = try SigningKeys.load(file)
        let people = try await storage.read { tx in
            try keys.people.sorted { $0.key < $1.key }.map { login, entry in
                guard let account = try AccountStore.find(tx, login: login) else {
                    throw OfficeError(
                        .unavailable, "Cấu hình khoá ký số \(file.path) chưa đúng: không có tài khoản «\(login)».")
                }
                return (account.person, entry)
            }
        }
        return DigitalSigner(
            files: files, people: Dictionary(people) { first, _ in first }, seal: keys.seal,
            prepare: PaperPreparingProcess(files).prepare,
            check: SignatureCheckingProcess(files, roots: settings.roots, trust: TrustMaterial(storage)).check,
            now: SystemClock.now)
    }

    /// The exit code that says that starting again would not help: a service manager is told not to (packaging/congvu.service).
    private static let noOffice: Int32 = 78

    private static func officeName(_ storage: any Storage) async throws -> String {
        let office = try await storage.read { tx in
            try UnitStore.officeItem(tx)
        }
        guard let office else {
            Terminal.complain("Cơ sở dữ liệu chưa có cơ quan nào. Chạy «congvu admin init» trước.")
            throw ExitCode(Self.noOffice)
        }
        return office.unit.name
    }
}
