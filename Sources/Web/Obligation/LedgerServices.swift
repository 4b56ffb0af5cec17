public import Desk
public import WorkTime

/// What the pages of the ledger need: where to ask and act, who is meant by a name, where files lie, what time it is.
public struct LedgerServices: Sendable {
    let desk: Desk
    let books: NameBooks
    let files: FileStore
    let keptFiles: KeptFiles
    /// Prints a Word file as PDF; nil where the server prints nothing.
    var printing: PaperPrinting?
    private let now: @Sendable () -> Instant

    /// `now` is the clock of the storage behind the desk.
    public init(desk: Desk, books: NameBooks, files: FileStore, now: @escaping @Sendable () -> Instant) {
        self.init(
            desk: desk, books: books, files: files, keptFiles: KeptFiles(desk.secrets, for: .ledgerFile),
            now: now)
    }

    /// Sharing the tokens of files with other places of the site.
    init(
        desk: Desk, books: NameBooks, files: FileStore, keptFiles: KeptFiles, now: @escaping @Sendable () -> Instant
    ) {
        self.desk = desk
        self.books = books
        self.files = files
        self.keptFiles = keptFiles
        self.now = now
    }

    /// Prints statutory forms as PDF.
    var printer: FormPrinter { FormPrinter(files: files, printing: printing) }

    var today: CalendarDay { OfficeTime.day(of: now()) }
}
