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

/// What the form of a share chooses from: the regulations that hold today, and the agencies of one of them or all units. For whoever
/// receives citizens; five statements.
public struct ShareForm: Question {
    public struct Answer: Sendable {
        public let item: LedgerCase
        public let isSecret: Bool
        public let circles: [CoordinationCircle]
        /// The chosen regulation.
        public let circle: CoordinationCircle?
        public let agencies: [NamedParty]
        /// What they may see already, by agency.
        public let shares: [Key<Party>: PetitionShare]
        public let today: CalendarDay

        /// What may be chosen.
        public var levels: [ShareLevel] { isSecret ? [.facts, .content] : ShareLevel.allCases }
    }

    public let id: Key<LedgerCase>
    public let circle: Key<CoordinationCircle>?

    public init(_ id: Key<LedgerCase>, under circle: Key<CoordinationCircle>? = nil) {
        self.id = id
        self.circle = circle
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try CasePageStore.find(look.tx, id, for: look.actor).case
        guard item.desk == .petitions else { throw PetitionStore.notFound }
        try look.actor.mustReceiveCitizens()
        let circles = try CoordinationCircleStore.all(look.tx).filter { $0.holds(on: look.today) }
        let chosen = circle.flatMap { id in circles.first { $0.id == id } }
        let live = try PetitionShareStore.all(look.tx, of: id).filter { $0.isLive(on: look.today) }
        return Answer(
            item: item, isSecret: try PetitionSenderStore.isSecret(look.tx, id) ?? false, circles: circles,
            circle: chosen,
            agencies: (try chosen?.members ?? look.sharingUnits()).filter { $0.key != item.unit.key },
            shares: Dictionary(live.map { ($0.unit.key, $0) }) { first, _ in first }, today: look.today)
    }
}

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
