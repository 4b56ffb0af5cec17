public import Office
import Storage
public import WorkTime

/// In which case files a paper is, and in which it could be: at most six statements. `.notFound` when the actor does not see
/// the paper.
public struct PaperFiling: Question {
    public struct Answer: Sendable, Equatable {
        public let item: DocumentItem
        public let files: [CaseFile]
        /// Files to which it belongs by its obligations, and by the papers it answers or that answer it.
        public let suggestions: [CaseFile]
        /// Other files that take papers, those that the actor keeps first.
        public let offers: [CaseFile]
        /// Why it needs no file; nil where nobody said so.
        public let exemption: Exemption?
        public let mayExempt: Bool
        public let today: CalendarDay
    }

    public struct Exemption: Sendable, Equatable {
        public let reason: String
        public let by: NamedParty
        public let at: Instant
    }

    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func answer(_ view: View) throws -> Answer {
        let (tx, actor) = (view.tx, view.actor)
        let item = try DocumentItemStore.details(tx, document, for: actor).item
        let files = try CasePaperStore.files(tx, of: document, for: actor)
        let suggestions = try CasePaperStore.suggestions(tx, of: document, for: actor)
            .filter { $0.isFilled(by: actor) }
        let known = Set((files + suggestions).map(\.id))
        let offers = try CaseFilePageStore.offers(tx, words: nil, year: view.today.year, limit: 30, for: actor)
            .filter { !known.contains($0.id) && $0.isFilled(by: actor) }
        let unit = try UnfiledPaperStore.unit(tx, of: document)
        let exemption = try UnfiledPaperStore.exemption(tx, of: document)
            .map { Exemption(reason: $0.reason, by: $0.by, at: $0.at) }
        let isOwn = unit.map { actor.works(in: $0) } ?? false
        return Answer(
            item: item, files: files, suggestions: suggestions, offers: offers, exemption: exemption,
            mayExempt: files.isEmpty && item.state == .confirmed
                && (isOwn || actor.has(.clerk) || actor.keepsArchive), today: view.today)
    }
}
