public import Office
import Storage

/// What the form of a case file offers: the units, and how long files are kept by the office's own table.
public struct CaseFormQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let units: [NamedParty]
        public let retentions: [ArchiveRules.NamedRetention]
        public let mayPlan: Bool
        public let ownUnit: Key<Unit>?
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        let actor = view.actor
        let own = Set(actor.standings.map { Key<Party>($0.unit) })
        let isForAll = actor.has(.clerk) || actor.keepsArchive
        return Answer(
            units: try CaseFilePageStore.units(view.tx).filter { isForAll || own.contains($0.key) },
            retentions: view.rules.archive.retentions, mayPlan: actor.plansFiles, ownUnit: actor.standings.first?.unit)
    }
}
