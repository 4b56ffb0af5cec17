public import Office
import Storage

/// One hand-in with its files. Two statements; `.notFound` for who may not see it.
public struct HandInQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let handIn: HandIn
        public let lines: [HandIn.Line]
        public let maySettle: Bool
        public let mayWithdraw: Bool
    }

    public let handIn: Key<HandIn>

    public init(_ handIn: Key<HandIn>) { self.handIn = handIn }

    public func answer(_ view: View) throws -> Answer {
        let actor = view.actor
        let found = try HandInStore.find(view.tx, handIn, for: actor)
        let isOffered = found.state == .offered
        let offerer: Key<Person> = Key(found.offeredBy.key.value)
        return Answer(
            handIn: found, lines: try HandInStore.lines(view.tx, of: handIn, for: actor),
            maySettle: isOffered && actor.keepsArchive && offerer != actor.person,
            mayWithdraw: isOffered && (actor.acts(as: offerer) || actor.answers(for: Key(found.unit.key.value))))
    }
}
