public import Office
import Paper
import Storage
public import WorkTime

/// One outgoing paper with everything that its page shows: at most six statements. `.notFound` when there is none that the
/// actor sees.
public struct OutgoingQuestion: Question {
    public struct Answer: Sendable {
        public let item: OutgoingItem
        public let acts: [OutgoingAct]
        public let recipients: [OutgoingRecipient]
        /// Those to whom an issued paper has not left, each with the reason.
        public let unsent: [UnsentRecipient]
        /// The newest first; the newest with its text.
        public let versions: [OutgoingVersion]
        /// As they are drafted; once it is issued, as they left.
        public let annexes: [PaperAnnex]
        public let rounds: [OpinionRound]
        public let steps: [OutgoingStep]
        public let answers: [OutgoingAnswer]
        public let signature: PaperSignature?
        /// The digitally signed file; nil where there is none.
        public let copy: OutgoingCopy?
        /// What is missing before it can be submitted; empty in any other state.
        public let faults: [String]
        /// How this person would sign it, or why he or she may not; nil where it is not his or her turn.
        public let form: SigningForm?
        public let refusal: SigningRefusal?
        /// Who may sign it; nil where it is not this person's turn.
        let rights: OutgoingSigner?
        /// The asked parties for whom this person may answer.
        public let asked: [NamedParty]
        public let clock: IssuingClock?
        /// The books that it can get its number from.
        public let books: [Register]
        /// The numbers kept in them that it can have instead of the next one.
        public let kept: [RegisterEntry]
        public let paperless: [PaperlessRule]
        public let silence: SilenceRule
        /// What the office demands of a paper in which the checker finds errors.
        public let signingCheck: SigningCheckRule
        /// What was sent of it by the interchange, with what came back; the oldest first.
        public let messages: [InterchangeItem]
        /// Whether this person opens the messages themselves.
        public let seesMessages: Bool
        public let now: Instant
        public let today: CalendarDay
    }

    public let id: Key<Outgoing>
    /// Leaves out what its own page alone says of signing, numbering and sending: two statements are left.
    public let isBrief: Bool

    public init(_ id: Key<Outgoing>, isBrief: Bool = false) {
        self.id = id
        self.isBrief = isBrief
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try OutgoingItemStore.find(look.tx, id, for: look.actor)
        var paper = item.paper
        let parts = try OutgoingPartsStore.all(look.tx, of: id, issuedAs: item.document, seenBy: look.actor)
        let (recipients, versions) = (parts.recipients, parts.versions)
        let open = parts.rounds.first { $0.closedAt == nil }?.opinions.filter { $0.stance == nil }.map(\.unit) ?? []
        paper.asked = open.map(\.key)
        let acts = paper.acts(of: look.actor)
        let isDrafted = acts.contains(.submit)
        let books = !isBrief && acts.contains(.number) ? try Self.books(for: paper, look) : []
        let rights = !isBrief && acts.contains(.sign) ? try OutgoingSigner.of(paper, look.tx, on: look.today) : nil
        let own = Self.form(of: look.actor.person, rights)
        let holders = Set(look.actor.holders)
        let signed = paper.state.isSigned ? parts.signed : nil
        let isUnsent = !isBrief && paper.state == .issued && !parts.unsent.isEmpty
        let unsent =
            isUnsent ? try UnsentRecipient.all(of: [item], among: [id: parts.unsent], look)[id] ?? [] : []
        let sent = isBrief ? nil : item.document
        let messages = try sent.map { try InterchangePageStore.sent(look.tx, of: $0) } ?? []
        // There is nothing to update at agencies that have nothing.
        let offered = acts.filter { $0 != .update || messages.contains { $0.state == .sent } }
        return Answer(
            item: item, acts: offered, recipients: recipients, unsent: unsent, versions: versions,
            annexes: parts.annexes, rounds: parts.rounds, steps: parts.steps, answers: parts.answers,
            signature: signed?.signature, copy: try signed?.copy.map { try OutgoingCopy($0) },
            faults: isDrafted
                ? OutgoingReadiness.faults(
                    of: paper, recipients: recipients, kind: look.rules.outgoing.kind(paper.kind),
                    version: versions.first) : [],
            form: own.form, refusal: own.refusal, rights: rights, asked: open.filter { holders.contains($0.key) },
            clock: isBrief ? nil : try clock(of: item, isUnsent: isUnsent, look),
            books: books,
            kept: try signed.map { try Self.kept(in: books, for: paper, signed: $0.signature, look) } ?? [],
            paperless: !isBrief && acts.contains(.issue) ? try PaperlessStore.all(look.tx) : [],
            silence: look.rules.outgoing.silence, signingCheck: look.rules.outgoing.signingCheck, messages: messages,
            seesMessages: look.actor.keepsInterchange, now: look.now, today: look.today)
    }

    private static func books(for paper: OutgoingPaper, _ look: View) throws -> [Register] {
        try RegisterStore.all(look.tx).filter { book in
            book.direction == .outgoing && book.isOpen(on: look.today)
                && book.isSecret == (paper.secrecy != .none) && book.issuer == paper.issuer.agency
        }
    }

    private static func kept(
        in books: [Register], for paper: OutgoingPaper, signed: PaperSignature, _ look: View
    ) throws -> [RegisterEntry] {
        try RegisterPageStore.kept(
            look.tx, in: books.map(\.id), kinds: Set(books.map { $0.series(for: paper.kind) }),
            signedOn: signed.signedOn, for: look.actor
        ).filter { line in books.contains { $0.gives(line, to: paper.kind) } }
    }

    private func clock(of item: OutgoingItem, isUnsent: Bool, _ look: View) throws -> IssuingClock? {
        guard isUnsent || Outgoing.here.contains(item.paper.state), let signedAt = item.signedAt else { return nil }
        return IssuingClock(
            signedAt: signedAt, urgency: item.paper.urgency, urgentMinutes: look.rules.outgoing.urgentMinutes,
            try look.clock())
    }

    private static func form(
        of person: Key<Person>, _ rights: OutgoingSigner?
    ) -> (form: SigningForm?, refusal: SigningRefusal?) {
        guard let rights else { return (nil, nil) }
        do throws(SigningRefusal) { return (try rights.form(of: person), nil) } catch { return (nil, error) }
    }
}

/// Notes that a paper was looked at that only those who take part in it may see. Journal: `outgoing.opened`.
public struct NoteOutgoingOpening: Command {
    public static let isLook = true

    public let id: Key<Outgoing>

    public init(_ id: Key<Outgoing>) { self.id = id }

    public func run(_ act: Act) throws {
        _ = try OutgoingStore.find(act.tx, id, for: act.actor)
        try act.record(.outgoingOpened, on: .outgoing, id.value)
    }
}
