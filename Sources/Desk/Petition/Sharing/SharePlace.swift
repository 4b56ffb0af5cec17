public import Office
import Storage

/// Of a share or a question the one who looks may see: where its page is. `.notFound` for who sees neither.
public struct SharePlace: Question {
    public enum Answer: Sendable, Equatable {
        /// As the agency sees it.
        case shared(Key<LedgerCase>)
        /// As whoever sees the petition itself.
        case petition(Key<LedgerCase>)
    }

    public let share: Key<PetitionShare>?
    public let ask: Key<OpinionAsk>?

    public init(_ share: Key<PetitionShare>) { (self.share, ask) = (share, nil) }
    public init(of ask: Key<OpinionAsk>) { (share, self.ask) = (nil, ask) }

    public func answer(_ look: View) throws -> Answer {
        guard let id = try share ?? ask.map({ try OpinionStore.ask(look.tx, $0).share }) else {
            throw PetitionShareStore.notFound
        }
        if let seen = try SharedPetitionStore.share(look.tx, id, for: look.actor, on: look.today) {
            return .shared(seen.petition)
        }
        let petition = try PetitionShareStore.find(look.tx, id).petition
        _ = try CasePageStore.find(look.tx, petition, for: look.actor)
        return .petition(petition)
    }
}
