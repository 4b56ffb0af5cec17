import Backup
import Desk
import Foundation
import Hummingbird
import PostgresStorage
import Storage
import Web

extension House {
    /// The site with all its places.
    func router(
        _ settings: ServeSettings, backup: BackupOptions.Choice?, registry: MetricsRegistry, rulesOnDisk: RulesWatch
    ) throws -> Router<WebContext> {
        var site = Site(
            officeName: officeName, assets: try Assets(directory: settings.assets), isSecure: settings.isSecure,
            origin: settings.origin, trustedProxies: settings.trustedProxies,
            isReadOnly: settings.isReadOnly)
        site.hasReplica = replica != nil
        let ready = ReadinessCheck("database") { [storage] in
            _ = try await storage.read { tx in try tx.query("SELECT 1 AS one") }
        }
        let readiness = DatabaseReadiness(storage)
        let writing =
            settings.isReadOnly
            ? [] : [ReadinessCheck("writing", isNeeded: false) { try await readiness.mustTakeWrites() }]
        var services = SiteServices(
            desk: desk, door: door, books: books, files: files, intake: intake,
            sheets: SheetReadingProcess(files).sheets, live: live, rules: try RulesFolder.review(),
            metrics: registry, checks: [ready] + writing, now: SystemClock.now)
        services.signer = signer
        services.printing = PaperPreparingProcess(files).pdf
        // In a queue of its own: papers that are to be signed do not wait for a long book.
        services.formPrinting = PaperPreparingProcess(files, atOnce: 1).pdf
        let templates = TemplateProcess(files)
        services.templateReading = templates.fields
        services.templateMerging = templates.merge
        services.board = board
        services.refusalAfter = .milliseconds(300)
        services.program.slow = { [slow] in slow.slowest }
        services.program.rules = { rulesOnDisk.standing }
        services.certificate = CertificateReadingProcess(files).read
        services.scanDrawing = ScanDrawingProcess(files).draw
        services.paperCheck = PaperCheckingProcess(files, rules: try RulesFolder.folder()).check
        if let folder = backup?.folder.url { services.disk.backup = { BackupStatus.read(in: folder) } }
        if let replica { services.disk.replica = { replica.status } }
        services.disk.free = { [path = settings.files.path] in
            (try? FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? NSNumber)?.intValue
        }
        return WebApp.router(
            site: site, sessions: SignedInVisitors(door: door), providers: SitePages.providers(services))
    }
}
