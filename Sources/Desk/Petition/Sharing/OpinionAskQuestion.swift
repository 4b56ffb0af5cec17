public import Office
import Storage

/// One question, for whoever may take it back. `.forbidden`, `.notFound` for others.
public struct OpinionAskQuestion: Question {
    public let id: Key<OpinionAsk>

    public init(_ id: Key<OpinionAsk>) { self.id = id }

    public func answer(_ look: View) throws -> OpinionAsk {
        try look.actor.mustReceiveCitizens()
        let ask = try OpinionStore.ask(look.tx, id)
        let share = try PetitionShareStore.find(look.tx, ask.share)
        _ = try CasePageStore.find(look.tx, share.petition, for: look.actor)
        return ask
    }
}
