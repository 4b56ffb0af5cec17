public import Foundation
public import Office
public import Process

/// What the rule files say, read once at the start.
public struct OfficeRules: Sendable {
    public let calendar: CalendarRules
    public let ladders: LadderRules
    public let letters: LetterRules
    /// What the office has decided on the life of an obligation.
    public let obligation: ObligationRules
    /// What it has decided on its books.
    public let register: RegisterRules
    /// What it files and hands in by when.
    public let archive: ArchiveRules
    /// Under which code and name the office stands on the interchange; nil where it takes no part in it.
    public var interchange: InterchangeAgency?
    /// Whether the machine has certificates in which the office trusts, beside those that administrators entered.
    public var trustsRoots = false
    /// What law and office lay down for outgoing papers.
    public let outgoing: OutgoingRules
    /// By which steps dossiers and petitions go: files, and what was issued in the program since. All copies share it.
    public private(set) var shelf: ProcessShelf
    /// The processes of this moment.
    public var processes: ProcessBook { shelf.book }
    /// How the papers of dossiers and petitions are laid out.
    public let forms: FormBook
    /// What it has decided on its one-stop counter.
    public var counter: CounterRules
    /// What is open to people who do not sign in.
    public var open: PublicRules
    /// What people are asked about the service.
    public var rating: RatingRules
    /// How the index of service is put together; nil where the office shows none.
    public var index: ServiceIndexRule?
    /// What law and office lay down for petitions and the reception of citizens.
    public let petitions: PetitionRules
    /// What law and office lay down for feedback on regulations.
    public let feedback: FeedbackRules
    /// What the office lays down for reviews of procedures.
    public let reviewing: ProcedureReviewRules

    public init(
        calendar: CalendarRules = .weekdays, ladders: LadderRules = .none, letters: LetterRules = .plain,
        obligation: ObligationRules = .standard, register: RegisterRules = .standard,
        outgoing: OutgoingRules = .plain, archive: ArchiveRules = .standard, processes: ProcessBook = .empty,
        shelf: ProcessShelf? = nil, forms: FormBook = .empty,
        counter: CounterRules = .standard, petitions: PetitionRules = .standard, open: PublicRules = .standard,
        rating: RatingRules = .none, index: ServiceIndexRule? = nil,
        feedback: FeedbackRules = .standard, reviewing: ProcedureReviewRules = .standard
    ) {
        self.petitions = petitions
        self.feedback = feedback
        self.reviewing = reviewing
        self.open = open
        self.rating = rating
        self.index = index
        self.counter = counter
        self.archive = archive
        self.calendar = calendar
        self.ladders = ladders
        self.letters = letters
        self.obligation = obligation
        self.register = register
        self.outgoing = outgoing
        self.shelf = shelf ?? ProcessShelf(processes)
        self.forms = forms
    }

    /// Weeks without holidays, and nobody urged: for what counts no deadline.
    public static let none = OfficeRules()

    /// The same with processes that no copy of these shares.
    public func with(shelf: ProcessShelf) -> OfficeRules {
        var rules = self
        rules.shelf = shelf
        return rules
    }

    /// Reads the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong.
    public static func load(_ folder: URL) throws -> OfficeRules {
        let shelf = try ProcessFiles.shelf(folder)
        return OfficeRules(
            calendar: try CalendarRules.load(folder), ladders: try LadderRules.load(folder),
            letters: try LetterRules.load(folder), obligation: try ObligationRules.load(folder),
            register: try RegisterRules.load(folder), outgoing: try OutgoingRules.load(folder),
            archive: try ArchiveRules.load(folder), shelf: shelf, forms: try FormFiles.load(folder, shelf.book),
            counter: try CounterRules.load(folder), petitions: try PetitionRules.load(folder),
            open: try PublicRules.load(folder), rating: try RatingRules.load(folder),
            index: try ServiceIndexRule.load(folder), feedback: try FeedbackRules.load(folder),
            reviewing: try ProcedureReviewRules.load(folder))
    }
}
