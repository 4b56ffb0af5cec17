public import Office
import Storage
import WorkTime

/// Accepts a paper that came by the interchange: it is entered in a book, and its sender is told (03). Clerks; journal:
/// `interchange.accepted`, and what entering writes.
///
/// A paper that is here already is not entered twice: the message joins it. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 21
/// and 22; Quyết định 28/2018/QĐ-TTg.
public struct AcceptMessage: Command {
    public enum Outcome: Sendable, Equatable {
        case entered(RegisterNumber)
        /// The paper stands in the book already; nil where it is in none yet.
        case joined(RegisterNumber?)
        /// The same paper may stand in a book: somebody has to say whether it is the same.
        case twin(Key<RegisterEntry>)
    }

    public enum TwinChoice: String, Sendable, CaseIterable { case join, new }

    public let message: Key<InterchangeItem>
    /// The paper that was read from the message's file; nil registers it by what the message says.
    public let paper: Key<Document>?
    public let register: Key<Register>
    public let receiver: Key<Party>?
    public let twin: TwinChoice?

    public init(
        _ message: Key<InterchangeItem>, as paper: Key<Document>?, in register: Key<Register>,
        receiver: Key<Party>? = nil, twin: TwinChoice? = nil
    ) {
        self.message = message
        self.paper = paper
        self.register = register
        self.receiver = receiver
        self.twin = twin
    }

    public func run(_ act: Act) throws -> Outcome {
        try act.requireInterchange()
        let standing = try InterchangeStore.standing(act.tx, message)
        guard !standing.isOutgoing, standing.kind == .document, standing.state == .arrived,
            standing.business == .new || standing.business == .replacement, let header = standing.header,
            case .document(let document) = try JSONText.decode(header, as: InterchangeMessage.self)
        else { throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.") }
        let paper = try paper ?? registered(document, act)
        if let entry = try RegisterPageStore.find(act.tx, of: paper, for: act.actor) {
            try finish(paper, standing, .joined, act)
            return .joined(entry.number)
        }
        try describe(paper, document, act)
        var enter = EnterPaper(paper, in: register)
        enter.receiver = receiver
        let channel: RegisterEntry.Channel = document.from.code == nil ? .mail : .system
        enter.channel = channel
        enter.despiteTwin = twin == .new
        switch try enter.run(act) {
        case .entered(_, let number):
            try finish(paper, standing, .accepted, act)
            return .entered(number)
        case .twin(let entry):
            guard twin == .join else { return .twin(entry) }
            try JoinCopy(paper, to: entry, channel: channel).run(act)
            try finish(paper, standing, .joined, act)
            return .joined(try RegisterPageStore.find(act.tx, entry, for: act.actor).number)
        }
    }

    private func finish(
        _ paper: Key<Document>, _ standing: InterchangeStore.Standing, _ event: InterchangeEvent.Act, _ act: Act
    ) throws {
        try InterchangeStore.move(act.tx, message, from: .arrived, to: .accepted, document: paper)
        try InterchangeStore.note(act.tx, event, on: message, by: act.actor.person)
        if let old = try standing.refersTo.flatMap({ try InterchangeStore.standing(act.tx, $0).document }), old != paper
        {
            try RelationStore.insert(act.tx, from: paper, [CheckedRelation(document: old, kind: .replaces)])
        }
        try takeAnnexes(to: paper, act)
        try act.tell(.accepted, of: message)
        try act.record(.interchangeAccepted, on: .interchange, message.value, ["document": .init(paper)])
    }

    /// What came beside the paper's own file: its annexes.
    private func takeAnnexes(to paper: Key<Document>, _ act: Act) throws {
        let own = try DocumentItemStore.details(act.tx, paper, for: act.actor).fileHash
        let others = try InterchangePageStore.files(act.tx, of: message).filter { $0.hash != own }
        try AnnexStore.insert(act.tx, others, of: paper)
        if !others.isEmpty { try act.reindex(paper) }
    }

    /// A paper whose files nobody can read, or that came without one.
    private func registered(_ document: InterchangeDocument, _ act: Act) throws -> Key<Document> {
        switch try RegisterPaper(document.header, secrecy: .none, visibility: .office).run(act) {
        case .done(let paper): return paper
        case .refused(let faults): throw OfficeError(.invalid, faults[0].message)
        }
    }

    /// What the sender says of the paper counts more than what was read from its file; the subject of a letter counts less.
    private func describe(_ paper: Key<Document>, _ document: InterchangeDocument, _ act: Act) throws {
        guard let stored = try ReadingStore.find(act.tx, of: paper),
            try DocumentStore.standing(act.tx, paper).state == .reading
        else { return }
        var draft = try JSONText.decode(stored.draft, as: ReadingDraft.self)
        let isLetter = document.from.code == nil
        draft.header =
            isLetter ? draft.header.filled(from: document.header) : document.header.filled(from: draft.header)
        guard case .sound(let checked) = ReadingDraft(header: draft.header).checked() else { return }
        try ReadingStore.save(
            act.tx, of: paper, draft: JSONText.encode(draft), by: act.actor.person, version: stored.version)
        try DocumentStore.describe(act.tx, paper, checked.header)
        try act.reindex(paper)
    }
}

extension InterchangeDocument {
    /// The header of the paper as the message has it.
    var header: DraftHeader {
        DraftHeader(
            direction: .incoming, kind: kind, number: code, issuedOn: issuedOn?.description, issuer: issuer,
            title: subject, signer: signer.name, urgency: urgency)
    }

    /// Of a letter without the address that stands behind its writer's name.
    private var issuer: String? {
        guard from.code == nil, let address = from.email else { return from.name }
        return from.name?.replacing(" (\(address))", with: "")
    }
}

extension DraftHeader {
    /// With what is missing taken from another.
    fileprivate func filled(from other: DraftHeader) -> DraftHeader {
        DraftHeader(
            direction: direction, kind: kind ?? other.kind, number: number ?? other.number,
            issuedOn: issuedOn ?? other.issuedOn, issuer: issuer ?? other.issuer, title: title ?? other.title,
            signer: signer ?? other.signer, urgency: urgency == .none ? other.urgency : urgency)
    }
}
