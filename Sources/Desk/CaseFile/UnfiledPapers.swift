public import Office
import Storage
public import WorkTime

/// «Văn bản chưa lập hồ sơ»: what stands in a book and in no file, the oldest first. Whoever looks over the filing of all
/// units sees all; others those of the units they work in. At most five statements.
public struct UnfiledPapers: Question {
    public struct Line: Sendable, Equatable {
        public let unit: NamedParty
        public let count: Int
        public let oldest: CalendarDay
    }

    public struct Answer: Sendable, Equatable {
        public let papers: [UnfiledPaper]
        public let next: UnfiledCursor?
        /// What is shown of one unit; nil for all.
        public let unit: Key<Unit>?
        /// The units that have papers unfiled for too long; empty for whoever sees one unit only.
        public let late: [Line]
        /// The files of which one is chosen for the papers that are ticked.
        public let offers: [CaseFile]
        /// The unit's open obligation to file; nil where it has none, or all units are shown.
        public let duty: Key<Obligation>?
        public let mayUrge: Bool
        public let today: CalendarDay
        /// Days after which a paper is unfiled for too long.
        public let within: Int
    }

    public static let pageSize = 50

    public let unit: Key<Unit>?
    /// Only what has been unfiled for too long.
    public let isLateOnly: Bool
    public let cursor: UnfiledCursor?

    public init(of unit: Key<Unit>? = nil, isLateOnly: Bool = false, after cursor: UnfiledCursor? = nil) {
        self.unit = unit
        self.isLateOnly = isLateOnly
        self.cursor = cursor
    }

    public func answer(_ view: View) throws -> Answer {
        let (tx, actor) = (view.tx, view.actor)
        let own = actor.standings.map(\.unit)
        let shown = actor.overseesFiling ? unit : unit.flatMap { own.contains($0) ? $0 : nil } ?? own.first
        guard actor.seesUnfiled, unit == nil || shown == unit else {
            throw OfficeError(
                .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")
        }
        let within = view.rules.archive.fileWithin
        let late = view.today.adding(days: -within)
        let found = try UnfiledPaperStore.page(
            tx, unit: shown, through: isLateOnly ? late : view.today, after: cursor?.stored, limit: Self.pageSize + 1,
            for: actor)
        let papers = Array(found.prefix(Self.pageSize))
        return Answer(
            papers: papers,
            next: found.count > Self.pageSize
                ? papers.last.map { .init(day: $0.since, id: $0.document.id) } : nil, unit: shown,
            late: actor.overseesFiling
                ? try UnfiledPaperStore.units(tx, through: late).map {
                    Line(unit: $0.unit, count: $0.count, oldest: $0.oldest)
                } : [],
            offers: try CaseFilePageStore.offers(tx, words: nil, year: view.today.year, limit: 50, for: actor)
                .filter { $0.isFilled(by: actor) },
            duty: try shown.flatMap { try CaseDutyStore.filing(tx, of: $0)?.obligation },
            mayUrge: shown.map { actor.overseesFiling || actor.answers(for: $0) } ?? actor.overseesFiling,
            today: view.today, within: within)
    }
}
