public import Office
import Storage
import WorkTime

/// One share for a form: what is asked, and whether whoever looks may say something for the agency or look after the share. `.notFound`
/// for who sees neither the share nor the petition.
public struct ShareQuestion: Question {
    public struct Answer: Sendable {
        public let share: PetitionShare
        public let code: String
        public let asks: [OpinionAsk]
        public let mayAnswer: Bool
        public let mayManage: Bool
    }

    public let id: Key<PetitionShare>

    public init(_ id: Key<PetitionShare>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let seen = try SharedPetitionStore.share(look.tx, id, for: look.actor, on: look.today)
        let share = try seen ?? PetitionShareStore.find(look.tx, id)
        let own = try CasePageStore.sees(look.tx, share.petition, look.actor)
        guard seen != nil || own else { throw PetitionShareStore.notFound }
        guard let item = try SharedPetitionStore.find(look.tx, share.petition)?.case else {
            throw PetitionShareStore.notFound
        }
        let asks = try OpinionStore.open(look.tx, of: id)
        let manages = own && look.actor.receivesCitizens
        return Answer(
            share: share, code: item.code, asks: asks,
            mayAnswer: share.isLive(on: look.today)
                && (seen?.isAnswered(by: look.actor, asks) ?? false || manages && share.isOutside),
            mayManage: manages)
    }
}
