public import Office
import Storage
public import WorkTime

/// What leaders said on one incoming paper, and what the actor may say: at most seven statements. `.notFound` for whoever
/// does not see the paper.
public struct PaperInstructions: Question {
    public struct Answer: Sendable, Equatable {
        public let item: DocumentItem
        /// Its place in a book; nil where it stands in none.
        public let entry: RegisterPlace?
        public let instructions: [Instruction]
        /// What answers it.
        public let answers: [DocumentLabel]
        /// For whom the actor may give an instruction: himself or herself and those stood in for; every leader for a clerk.
        public let leaders: [NamedParty]
        /// Whether the actor enters instructions for leaders, submits papers and takes them back.
        public let isClerk: Bool
        public let mayLink: Bool
        /// The day by which the paper's sender wants an answer.
        public let replyBy: CalendarDay?
        public let today: CalendarDay

        public var state: IncomingState {
            if !answers.isEmpty { return .answered }
            if instructions.contains(where: { $0.state == .given }) { return .instructed }
            return instructions.isEmpty ? .untouched : .asked
        }
    }

    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func answer(_ view: View) throws -> Answer {
        let details = try DocumentItemStore.details(view.tx, document, for: view.actor, withText: true)
        let isOpen = details.item.direction == .incoming && details.item.state == .confirmed
        let actor = view.actor
        let leaders = isOpen ? try InstructionStore.leaders(view.tx, on: view.today) : []
        return Answer(
            item: details.item, entry: details.entry,
            instructions: try InstructionPageStore.of(view.tx, document, for: actor),
            answers: try RelationStore.find(view.tx, of: document, for: actor)
                .filter { $0.kind == .answers && !$0.isOurs }.map(\.other),
            leaders: leaders.filter { actor.has(.clerk) || actor.acts(as: Key($0.key.value)) },
            isClerk: actor.has(.clerk),
            mayLink: isOpen && (actor.has(.clerk) || actor.has(.planner) || actor.isLeader), replyBy: details.replyBy,
            today: view.today)
    }
}
