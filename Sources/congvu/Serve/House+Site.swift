import Desk
import Hummingbird
import Storage
import Web
import WorkTime

extension House {
    /// The site with all its places.
    func router(_ settings: ServeSettings, registry: MetricsRegistry) throws -> Router<WebContext> {
        let site = Site(
            officeName: officeName, assets: try Assets(directory: settings.assets), isSecure: settings.isSecure,
            origin: settings.origin, trustedProxies: settings.trustedProxies)
        let ready = ReadinessCheck("database") { [storage] in
            _ = try await storage.read { tx in try tx.query("SELECT 1 AS one") }
        }
        let ledger = LedgerServices(desk: desk, books: books, files: files, now: SystemClock.now)
        let today: @Sendable () -> CalendarDay = { OfficeTime.day(of: SystemClock.now()) }
        let review = try RulesFolder.review()
        let reports = ReportServices(ledger, rules: review.reports)
        return WebApp.router(
            site: site, sessions: SignedInVisitors(door: door),
            providers: [
                HealthRoutes(registry: registry, checks: [ready]), LiveRoutes(broadcaster: live), GuideRoutes(),
                NoticeRoutes(desk: desk), CalendarFeedRoutes(desk: desk), SignInRoutes(door: door),
                AccountRoutes(desk: desk, door: door),
                UnitRoutes(desk: desk, books: books), PersonRoutes(desk: desk, books: books),
                JournalRoutes(desk: desk, books: books), AbsenceRoutes(desk: desk, books: books),
                DelegationRoutes(desk: desk, books: books), HandOverRoutes(desk: desk, books: books),
                ReorganisationRoutes(desk: desk, books: books), DeadLetterRoutes(desk: desk),
                ImportRoutes(desk: desk, files: files, read: SheetReadingProcess(files).sheets),
                PartyRoutes(desk: desk, books: books), CalendarRoutes(desk: desk), ClockRoutes(desk: desk),
                UrgingRoutes(desk: desk), LetterRoutes(desk: desk),
                WorklistRoutes(ledger), SavedViewRoutes(ledger), PlanRoutes(ledger), ObligationRoutes(ledger),
                ActRoutes(ledger), TalkRoutes(ledger), BulkRoutes(ledger),
                PartyWorkRoutes(ledger), SearchRoutes(ledger),
                ReportRoutes(reports), ReviewRoutes(reports, rule: review.rule),
                DocumentRoutes(desk: desk, files: files, today: today),
                RegisterRoutes(desk: desk, books: books),
                UploadRoutes(desk: desk, files: files, intake: intake), ReadingRoutes(desk: desk, books: books),
                TaskRoutes(desk: desk, books: books), ConfirmationRoutes(desk: desk),
                AmendmentRoutes(desk: desk, books: books), AssignmentRoutes(desk: desk, books: books),
            ])
    }
}
