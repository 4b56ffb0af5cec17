public import Office
import Storage
public import WorkTime

/// How one obligation is urged: what was done, what is to come, by which ladder. `.notFound` when the actor does not see it.
public struct UrgingQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let obligation: Obligation
        public let content: String
        public let document: DocumentLabel?
        /// Oldest first.
        public let done: [UrgingItem]
        /// In their order.
        public let coming: [UrgingStep]
        /// The name of the ladder; nil for one that the plan has of its own, and where there is none.
        public let ladder: LadderRules.Rule?
        public let hasOwnLadder: Bool
        public let mayUrge: Bool
        public let today: CalendarDay
        /// Who owes each part of it, by name.
        public let parts: [Key<Participant>: String]
        /// Letters that list it.
        public let letters: [UrgingLetterItem]
    }

    public let id: Key<Obligation>

    public init(_ id: Key<Obligation>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let details = try ObligationDetailsStore.find(look.tx, id, for: look.actor)
        let obligation = details.obligation
        let clock = try look.clock()
        guard let context = try UrgingStore.contexts(look.tx, of: [id])[id] else { throw ObligationStore.notFound }
        let subject = look.rules.subject(obligation, context, since: context.since ?? look.now)
        return Answer(
            obligation: obligation, content: details.content, document: details.document,
            done: try UrgingRecordStore.items(look.tx, of: id), coming: subject.coming(clock),
            ladder: context.ladder == nil ? look.rules.ladders.rule(for: context.kind, urgency: context.urgency) : nil,
            hasOwnLadder: context.ladder != nil, mayUrge: obligation.mayUrge(look.actor), today: look.today,
            parts: Dictionary(details.participants.map { ($0.participant.id, $0.name) }) { $1 },
            letters: try UrgingLetterStore.items(look.tx, listing: id))
    }
}

extension Obligation {
    /// Who may urge by hand: whoever assigned or directs it, and the planner; while it waits for whoever leads.
    public func mayUrge(_ actor: Actor) -> Bool {
        state.isUrged && !capacities(of: actor).isDisjoint(with: [.assigner, .director, .planner])
    }
}
