public import Office
import Storage
import WorkTime

/// The case file of an obligation, and which it could have: at most four statements. `.notFound` when the actor does not
/// see the obligation.
public struct ObligationFiling: Question {
    public struct Answer: Sendable {
        public let item: ObligationItem
        /// What it is for, where it ends by itself.
        public let duty: CaseDuty?
        /// The file that is to be handed in, or that it belongs to; nil where it belongs to none that the actor sees.
        public let file: CaseFile?
        public let offers: [CaseFile]
    }

    public let obligation: Key<Obligation>

    public init(_ obligation: Key<Obligation>) { self.obligation = obligation }

    public func answer(_ view: View) throws -> Answer {
        let (tx, actor) = (view.tx, view.actor)
        // What follows reads by keys, which ask nobody: whether the actor sees it is asked here.
        let (duty, key) = try CaseDutyStore.place(tx, of: obligation, for: actor)
        guard let item = try ObligationItemStore.items(tx, [obligation], for: actor).first else {
            throw ObligationStore.notFound
        }
        let file = try key.flatMap { try CaseFilePageStore.find(tx, [$0], for: actor).first }
        let offers = try CaseFilePageStore.offers(tx, words: nil, year: view.today.year, limit: 30, for: actor)
            .filter { $0.id != file?.id && $0.isFilled(by: actor) }
        return Answer(item: item, duty: duty, file: file, offers: offers)
    }
}
