public import Office
import Storage
public import WorkTime

/// With whom a petition is and was shared, what was asked and said: for whoever sees the petition itself. Five statements. `.notFound`
/// for others.
public struct PetitionSharing: Question {
    public struct Answer: Sendable {
        public let item: LedgerCase
        public let isSecret: Bool
        /// Those that are over too, the newest first.
        public let shares: [PetitionShare]
        public let asks: [OpinionAsk]
        public let opinions: [SharedOpinion]
        public let mayShare: Bool
        public let today: CalendarDay
    }

    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let item = try CasePageStore.find(look.tx, id, for: look.actor).case
        guard item.desk == .petitions else { throw PetitionStore.notFound }
        let said = try OpinionStore.all(look.tx, of: id)
        return Answer(
            item: item, isSecret: try PetitionSenderStore.isSecret(look.tx, id) ?? false,
            shares: try PetitionShareStore.all(look.tx, of: id), asks: said.asks, opinions: said.opinions,
            mayShare: look.actor.receivesCitizens, today: look.today)
    }
}
