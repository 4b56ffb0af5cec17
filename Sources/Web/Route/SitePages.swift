import Desk
import Office
import WorkTime

/// All places of the site. The one list: the server and the tests serve it, so a page that is tested is a page that is
/// served.
public enum SitePages {
    /// The routes of every noun, to be given to `WebApp.router`.
    public static func providers(_ services: SiteServices) -> [any RouteProvider] {
        around(services) + administration(services) + ledger(services) + papers(services) + open(services)
    }

    /// What stands around the work: the program's health, signing in, one's account and notices, the guide.
    private static func around(_ services: SiteServices) -> [any RouteProvider] {
        [
            HealthRoutes(registry: services.metrics, checks: services.checks),
            LiveRoutes(broadcaster: services.live),
            GuideRoutes(),
            SignInRoutes(door: services.door, open: services.desk.rules.open),
            OutsideSignOnRoutes(door: services.door),
            AccountRoutes(desk: services.desk, door: services.door),
            SecondFactorRoutes(desk: services.desk, door: services.door),
            APITokenRoutes(desk: services.desk, door: services.door, tokens: services.tokens),
            NoticeRoutes(desk: services.desk),
            SightRoutes(desk: services.desk),
            CalendarFeedRoutes(desk: services.desk),
        ]
    }

    /// What is open to everybody, and what officers do with what comes of it.
    private static func open(_ services: SiteServices) -> [any RouteProvider] {
        let shared = PublicServices(
            desk: services.desk, board: services.board, tokens: services.tokens, refusalAfter: services.refusalAfter,
            now: services.now)
        return [
            LookUpRoutes(services: shared),
            RatingRoutes(services: shared),
            CatalogueRoutes(services: shared),
            CatalogueBlankRoutes(services: shared, files: services.files),
            PublicBoardRoutes(services: shared),
            PublicFeedbackRoutes(services: shared),
            OwnFormRoutes(services: shared, files: services.files, free: services.disk.free),
            SupplementRoutes(services: shared, files: services.files, free: services.disk.free),
        ]
    }

    private static func administration(_ services: SiteServices) -> [any RouteProvider] {
        let (desk, books) = (services.desk, services.books)
        return [
            PartyRoutes(desk: desk, books: books),
            UnitRoutes(desk: desk, books: books),
            PersonRoutes(desk: desk, books: books, tokens: services.tokens),
            ImportRoutes(desk: desk, files: services.files, read: services.sheets),
            JournalRoutes(desk: desk, books: books),
            CalendarRoutes(desk: desk),
            ProcessRoutes(desk: desk), ProcessDraftRoutes(desk: desk),
            AgencyRoutes(desk: desk),
            TrustedRootRoutes(desk: desk, files: services.files, read: services.certificate),
            DelegationRoutes(desk: desk, books: books),
            CommitteeRoutes(desk: desk, books: books),
            ReorganisationRoutes(desk: desk, books: books),
            SignOnRoutes(desk: desk),
            WebhookRoutes(desk: desk, tokens: services.tokens),
            DeadLetterRoutes(desk: desk),
            OperationsRoutes(desk: desk, disk: services.disk, program: services.program),
            AbsenceRoutes(desk: desk, books: books),
            HandOverRoutes(desk: desk, books: books),
        ]
    }

    private static func ledger(_ services: SiteServices) -> [any RouteProvider] {
        let ledger = services.ledger
        let reports = ReportServices(ledger, rules: services.rules.reports)
        return [
            WorklistRoutes(ledger),
            SavedViewRoutes(ledger, .work),
            SavedViewRoutes(ledger, .search),
            ObligationRoutes(ledger),
            ActRoutes(ledger),
            TalkRoutes(ledger),
            BulkRoutes(ledger),
            AssignmentRoutes(desk: services.desk, books: services.books),
            PlanRoutes(ledger),
            PartyWorkRoutes(ledger),
            SearchRoutes(ledger),
            ClockRoutes(desk: services.desk),
            UrgingRoutes(desk: services.desk),
            LetterRoutes(desk: services.desk),
            ReportRoutes(reports),
            ReviewRoutes(reports, rule: services.rules.rule),
        ]
    }

    private static func papers(_ services: SiteServices) -> [any RouteProvider] {
        let (desk, books, files) = (services.desk, services.books, services.files)
        let checked = OutgoingCheck(desk: desk, check: services.paperCheck, files: files)
        return [
            DocumentRoutes(desk: desk, files: files, today: { [now = services.now] in OfficeTime.day(of: now()) }),
            PageImageRoutes(desk: desk, files: files, drawScan: services.scanDrawing),
            RegisterRoutes(desk: desk, books: books, files: files, signer: services.signer),
            RegisterImportRoutes(desk: desk, files: files, read: services.sheets),
            CaseRoutes(services.ledger),
            ProcedureRoutes(desk: desk, books: books),
            ProcedureBlankRoutes(services.ledger),
            DossierRoutes(services.ledger),
            DossierBookRoutes(desk: desk, printer: services.ledger.printer),
            FolderRoutes(desk: desk),
            ApologyRoutes(desk: desk),
            FeeRoutes(desk: desk),
            DossierFileRoutes(services.ledger),
            PortalRoutes(services.ledger),
            DossierSlipRoutes(desk: desk, tokens: services.tokens),
            InspectionRoutes(services.ledger),
            FeedbackRoutes(services.ledger),
            ProcedureReviewRoutes(services.ledger),
            PetitionRoutes(services.ledger),
            VisitRoutes(services.ledger),
            PetitionFigureRoutes(services.ledger),
            CircleRoutes(services.ledger),
            ShareRoutes(services.ledger),
            InstructionRoutes(desk: desk, books: books, files: files),
            InterchangeRoutes(desk: desk, books: books, files: files, papers: services.intake),
            ErasureRoutes(desk: desk, files: files),
            OutgoingRoutes(
                services.ledger, intake: services.intake, check: checked, signer: services.signer,
                printing: services.printing),
            DraftTemplateRoutes(
                desk: desk, files: files, read: services.templateReading, merge: services.templateMerging),
            PresentationRoutes(
                desk: desk, check: services.paperCheck, outgoing: checked, files: files,
                limits: services.uploadLimits),
            UploadRoutes(desk: desk, files: files, intake: services.intake, limits: services.uploadLimits),
            ReadingRoutes(desk: desk, books: books),
            TaskRoutes(desk: desk, books: books),
            ConfirmationRoutes(desk: desk),
            AmendmentRoutes(desk: desk, books: books),
        ]
    }
}
