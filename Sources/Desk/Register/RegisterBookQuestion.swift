public import Office
import Storage
public import WorkTime

/// A book's lines of one year, in the order of numbers for the print, the newest first otherwise. Clerks, the planner,
/// leaders and administrators; at most six statements, two more for whoever names the keeper of a book of secret papers.
public struct RegisterBookQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let register: Register
        /// Every year and kind that has numbers, the newest year first.
        public let series: [RegisterSeries]
        public let year: Int
        public let kind: String
        public let lines: [RegisterEntry]
        public let next: RegisterNumber?
        /// What the year was closed with.
        public let digest: String?
        /// The file that proves it; nil while none is kept.
        public let closing: BookClosing?
        /// The files that proved it before, the last replaced first; told to whoever keeps books.
        public let replaced: [ReplacedClosing]
        public let today: CalendarDay
        public let mayKeep: Bool
        public let mayEnd: Bool
        /// Whether this person may say that it is another agency's.
        public let mayCorrect: Bool
        /// Whether this person keeps the book of secret papers, and prints it whole by `PrintSecretBook`.
        public let isKeeper: Bool
        /// Among whom this person may choose who keeps it, by name, whoever does so now among them; nil where he or she may not.
        public let keepers: [NamedParty]?
        /// Whether whoever was named to keep it is a clerk no more, so that nobody prints it whole; told to whoever may choose.
        public let hasLostKeeper: Bool

        /// The series that is shown; nil before its first number.
        public var shown: RegisterSeries? { series.first { $0.year == year && $0.kind == kind } }
    }

    public let register: Key<Register>
    public let year: Int?
    public let kind: String?
    public let cursor: RegisterNumber?
    public let isAscending: Bool
    public let limit: Int
    /// Whether lines that this person may not see have their words: for `PrintSecretBook` alone.
    var isWhole = false

    /// Nil as year means this one; nil as kind the first of the year.
    public init(
        _ register: Key<Register>, year: Int? = nil, kind: String? = nil, cursor: RegisterNumber? = nil,
        isAscending: Bool = false, limit: Int = 50
    ) {
        self.register = register
        self.year = year
        self.kind = kind
        self.cursor = cursor
        self.isAscending = isAscending
        self.limit = min(max(limit, 1), 1_000)
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustSeeRegisters()
        let book = try RegisterStore.find(view.tx, register)
        let all = try RegisterSeriesStore.all(view.tx, of: register)
        let year = year ?? view.today.year
        let kind = kind ?? all.first { $0.year == year }?.kind ?? ""
        var lines: [RegisterEntry] = []
        var digest: String?
        var closing: BookClosing?
        var replaced: [ReplacedClosing] = []
        if let found = try RegisterSeriesStore.withDigest(view.tx, register, year: year, kind: kind) {
            let series = found.series
            digest = found.digest
            lines =
                isAscending
                ? try RegisterPageStore.page(
                    view.tx, series: series, after: cursor, limit: limit + 1,
                    words: isWhole ? .whole : .seenBy(view.actor))
                : try RegisterPageStore.newest(
                    view.tx, series: series, before: cursor, limit: limit + 1, for: view.actor)
            if digest != nil, let kept = try RegisterClosingStore.find(view.tx, series: series) {
                closing = try BookClosing(kept)
                // The wrong scan may be of another book, which not everybody sees who sees this one.
                if view.actor.keepsRegisters { replaced = kept.replaced }
            }
        }
        var shown = Array(lines.prefix(limit))
        if book.direction != .incoming {
            // A paper that the actor may not see is a line without its words, also without its recipients.
            let seen = shown.compactMap(\.document).filter { $0 != .restricted($0.id) }.map(\.id)
            let issued = try RegisterPageStore.issued(view.tx, seen)
            for index in shown.indices {
                if let document = shown[index].document { shown[index].issued = issued[document.id] }
            }
        }
        let choice = book.isSecret && view.actor.namesKeepers ? try keepers(of: book, view) : nil
        return Answer(
            register: book, series: all, year: year, kind: kind, lines: shown,
            next: lines.count > limit ? shown.last?.number : nil, digest: digest, closing: closing,
            replaced: replaced, today: view.today,
            mayKeep: view.actor.keepsRegisters,
            mayEnd: view.actor.keepsRegisters || view.actor.has(.administrator),
            mayCorrect: view.actor.has(.administrator), isKeeper: view.actor.keeps(book),
            keepers: choice?.offered, hasLostKeeper: choice?.isLost ?? false)
    }

    private func keepers(of book: Register, _ view: View) throws -> (offered: [NamedParty], isLost: Bool) {
        let clerks = try RoleStore.holders(view.tx, of: .clerk, on: view.today)
        let others = clerks.filter { $0 != view.actor.person }
        var offered = try PartyNameStore.names(view.tx, of: others.map { Key<Party>($0) }).values
            .sorted { ($0.name, $0.key) < ($1.name, $1.key) }
        guard let keeper = book.keeper else { return (offered, false) }
        if !offered.contains(where: { $0.key == keeper.key }) { offered.append(keeper) }
        return (offered, !clerks.contains { Key<Party>($0) == keeper.key })
    }
}
