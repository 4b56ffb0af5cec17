public import Office
import Storage
public import WorkTime

/// A case file with what is in it: at most six statements. `.notFound` when there is none that the actor sees.
public struct CaseFileQuestion: Question {
    public struct Answer: Sendable {
        public let file: CaseFile
        /// In the order of their days; at most 1,000.
        public let papers: [CasePaper]
        public let obligations: [ObligationItem]
        /// The open obligation to hand it in.
        public let duty: Key<Obligation>?
        /// The last hand-in that it was in.
        public let handIn: Key<HandIn>?
        /// Whether the actor puts papers in and takes them out now.
        public let mayFill: Bool
        /// Whether he or she changes, closes, hands in; opens again.
        public let mayKeep: Bool
        public let mayReopen: Bool
        public let mayDrop: Bool
        public let retentions: [ArchiveRules.NamedRetention]
        public let today: CalendarDay
    }

    static let listed = 1_000

    public let file: Key<CaseFile>

    public init(_ file: Key<CaseFile>) { self.file = file }

    public func answer(_ view: View) throws -> Answer {
        let (tx, actor) = (view.tx, view.actor)
        let found = try CaseFilePageStore.find(tx, file, for: actor)
        let isKeeping = found.isKept(by: actor)
        let ending = found.closedOn == nil ? nil : try HandInStore.ending(tx, of: file)
        let obligations = try CasePaperStore.obligations(tx, of: file, limit: 100, for: actor)
        let plans = found.state == .planned && (actor.keepsArchive || actor.has(.clerk))
        return Answer(
            file: found, papers: try CasePaperStore.papers(tx, of: file, limit: Self.listed, for: actor),
            obligations: obligations.isEmpty ? [] : try ObligationItemStore.items(tx, obligations, for: actor),
            duty: ending?.duty, handIn: ending?.handIn,
            mayFill: found.takesPapers && found.isFilled(by: actor), mayKeep: isKeeping || plans,
            mayReopen: found.state == .closed && isKeeping || found.state == .archived && actor.keepsArchive,
            mayDrop: found.state == .planned && (isKeeping || plans), retentions: view.rules.archive.retentions,
            today: view.today)
    }
}
