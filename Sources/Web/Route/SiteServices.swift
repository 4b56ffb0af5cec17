public import Desk
public import Exchange
import Office
public import WorkTime

/// What the pages of the site need, wired once: by the server, and by the tests that walk through the whole site.
public struct SiteServices: Sendable {
    public let desk: Desk
    public let door: FrontDoor
    public let books: NameBooks
    public let files: FileStore
    /// Takes in a paper that is uploaded: reads it in a limited child process.
    public let intake: PaperIntake
    /// Reads an uploaded spreadsheet, likewise.
    public let sheets: SheetReading
    public let live: LiveBroadcaster
    /// How reports are made, and how the year is reviewed.
    public let rules: ReviewRules
    public let metrics: MetricsRegistry
    /// What has to answer before the program calls itself ready.
    public let checks: [ReadinessCheck]
    /// Checks how an uploaded paper is presented, likewise.
    public var paperCheck: PaperChecking = { _, _, _ in
        throw OfficeError(.unavailable, "Máy chủ này không kiểm tra thể thức văn bản.")
    }
    /// Draws a page of a scan that browsers do not show, likewise.
    public var scanDrawing: ScanDrawing = { _, _ in
        throw OfficeError(.unavailable, "Máy chủ này không vẽ ảnh quét.")
    }
    /// Reads the certificate of an authority, likewise.
    public var certificate: CertificateReading = { _ in
        throw OfficeError(.unavailable, "Máy chủ này không đọc chứng thư.")
    }
    /// Signs papers digitally; nil where the server has no keys.
    public var signer: DigitalSigner?
    /// Prints a Word file as PDF, in a limited child process; nil where the server prints nothing.
    public var printing: PaperPrinting?
    /// The same for statutory forms, which come in any number; nil where they are printed as papers are.
    public var formPrinting: PaperPrinting?
    /// Tells the fields of a Word template, likewise.
    public var templateReading: TemplateReading = { _ in
        throw OfficeError(.unavailable, "Máy chủ này không đọc mẫu Word.")
    }
    /// Merges a Word template, likewise.
    public var templateMerging: TemplateMerging = { _, _ in
        throw OfficeError(.unavailable, "Máy chủ này không điền mẫu Word.")
    }
    /// What the machine's disks tell; nothing in tests.
    public var disk = DiskReport()
    /// What the program knows of itself; nothing in tests.
    public var program = ProgramReport()
    /// The clock of the storage behind the desk.
    public let now: @Sendable () -> Instant
    /// Makes the secret part of a link.
    public var tokens: @Sendable () -> SecretToken = SecretToken.random
    public var uploadLimits = MultipartLimits()
    /// The public board that the desk's announcements go to.
    public var board = PublicBoard()
    /// How long after a question a refusal of the public look-up comes, at the soonest.
    public var refusalAfter = Duration.zero

    public init(
        desk: Desk, door: FrontDoor, books: NameBooks, files: FileStore, intake: PaperIntake,
        sheets: @escaping SheetReading, live: LiveBroadcaster, rules: ReviewRules, metrics: MetricsRegistry,
        checks: [ReadinessCheck], now: @escaping @Sendable () -> Instant
    ) {
        self.desk = desk
        self.door = door
        self.books = books
        self.files = files
        self.intake = intake
        self.sheets = sheets
        self.live = live
        self.rules = rules
        self.metrics = metrics
        self.checks = checks
        self.now = now
        keptFiles = KeptFiles(desk.secrets, for: .ledgerFile)
    }

    /// One for all places, so that a file sent to one is known at the others.
    let keptFiles: KeptFiles

    var ledger: LedgerServices {
        var services = LedgerServices(desk: desk, books: books, files: files, keptFiles: keptFiles, now: now)
        services.printing = formPrinting ?? printing
        return services
    }
}
