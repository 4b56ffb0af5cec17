public import Office
import Paper
import Storage
public import WorkTime

/// What the form of a draft offers: a new one, perhaps in answer to an incoming paper or in place of an issued one, or one
/// that is changed. At most seven statements. `.notFound` for what the actor may not see.
public struct OutgoingFormQuestion: Question {
    public struct Answer: Sendable {
        public let item: OutgoingItem?
        /// The issued paper whose place it takes.
        public let replaced: OutgoingItem?
        public let incoming: DocumentLabel?
        public let incomingIssuer: String?
        /// The one file to which the incoming paper belongs, for a new draft.
        public let suggestedFile: CaseLink?
        public let recipients: [OutgoingRecipient]
        public let version: OutgoingVersion?
        public let linked: [OutgoingAnswer]
        /// What the actor could report by it.
        public let open: [ReportableTask]
        /// The one of them that the draft was begun for.
        public let reported: ReportableTask?
        public let rules: OutgoingRules
        /// By issuer, of the kind that the draft is of.
        public let signers: [Outgoing.Issuer: [SigningForm]]
        public let reviewers: [SigningPost]
        public let units: [NamedParty]
        public let today: CalendarDay
        public let office: String
        public let drafter: String
    }

    public let id: Key<Outgoing>?
    public let answering: Key<Document>?
    public let replacing: Key<Outgoing>?
    /// The obligation that a new one is to report; the incoming paper that laid it down is answered with it.
    public let reporting: Key<Obligation>?
    /// Of a new one.
    public let kind: String

    public init(
        _ id: Key<Outgoing>? = nil, answering: Key<Document>? = nil, replacing: Key<Outgoing>? = nil,
        reporting: Key<Obligation>? = nil, kind: String = PaperKind.letter
    ) {
        self.id = id
        self.answering = answering
        self.reporting = reporting
        self.replacing = replacing
        self.kind = kind
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try id.map { try OutgoingItemStore.find(look.tx, $0, for: look.actor) }
        if let item { try item.paper.check(.edit, by: look.actor) }
        let replaced = try replacing.map { try OutgoingItemStore.find(look.tx, $0, for: look.actor) }
        let model = item ?? replaced
        let open = try OutgoingAnswerStore.open(look.tx, for: look.actor, limit: 60)
        let reported = reporting.flatMap { id in open.first { $0.id == id } }
        let answers = item?.paper.answers ?? answering ?? replaced?.paper.answers ?? reported?.document?.id
        var incoming = try answers.flatMap { try DocumentItemStore.items(look.tx, [$0], for: look.actor).first }
        if incoming?.direction != .incoming { incoming = nil }
        if answering != nil, incoming == nil { throw DocumentStore.notFound }
        let parts = try model.map {
            try OutgoingPartsStore.all(look.tx, of: $0.paper.id, issuedAs: nil, seenBy: look.actor)
        }
        let authority = try SigningRights.authority(look.tx, on: look.today)
        let kind = model?.paper.kind ?? kind
        let signers = Dictionary(
            uniqueKeysWithValues: Outgoing.Issuer.allCases.map { issuer in
                (issuer, OutgoingSigner(kind, issuer: issuer, by: authority).all)
            })
        return Answer(
            item: item, replaced: replaced, incoming: incoming?.label, incomingIssuer: incoming?.issuer,
            suggestedFile: try answering.flatMap { try Self.file(of: $0, look) },
            recipients: parts?.recipients ?? [], version: parts?.versions.first,
            linked: item == nil ? [] : parts?.answers ?? [],
            open: open, reported: reported,
            rules: look.rules.outgoing, signers: signers,
            reviewers: OutgoingSigner(kind, issuer: .office, by: authority).reviewers,
            units: try units(look), today: look.today,
            office: try OutgoingPaperText.issuerName(of: .office, look.tx, look.rules),
            drafter: look.actor.name)
    }

    /// The only file in which the paper is that is answered and that this person fills; nil where there are several, or none.
    private static func file(of answered: Key<Document>, _ look: View) throws -> CaseLink? {
        let files = try CasePaperStore.files(look.tx, of: answered, for: look.actor)
            .filter { $0.takesPapers && $0.isFilled(by: look.actor) }
        return files.count == 1 ? CaseLink(id: files[0].id, name: files[0].name) : nil
    }

    private func units(_ look: View) throws -> [NamedParty] {
        guard id == nil else { return [] }
        let keys = look.actor.standings.map { Key<Party>($0.unit) }
        let names = try PartyNameStore.names(look.tx, of: keys)
        return keys.compactMap { names[$0] }
    }
}
