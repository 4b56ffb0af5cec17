public import Office
public import Paper
import Storage
import WorkTime

/// An outgoing paper written here, ready to be drawn as .docx: as it stands, or an earlier version of it. `.notFound` where
/// there is no such version, or it is a file made elsewhere. Once it is signed, settings that are changed change nothing of it.
public struct OutgoingDrawing: Question {
    public let id: Key<Outgoing>
    /// Nil for the last.
    public let version: Int?
    /// Whether it is drawn to be signed digitally: number and the whole day are written in later.
    public let isForSigning: Bool
    /// What was read of it just before; nil where it has to be looked up.
    private let known: OutgoingQuestion.Answer?

    /// The last version of a paper that was read just before: two statements.
    public init(of answer: OutgoingQuestion.Answer) {
        id = answer.item.paper.id
        version = nil
        isForSigning = false
        known = answer
    }

    public init(_ id: Key<Outgoing>, version: Int? = nil, isForSigning: Bool = false) {
        self.id = id
        self.version = version
        self.isForSigning = isForSigning
        known = nil
    }

    public func answer(_ look: View) throws -> OfficialPaper {
        let item = try known?.item ?? OutgoingItemStore.find(look.tx, id, for: look.actor)
        let versions =
            try known?.versions ?? OutgoingVersionStore.all(look.tx, of: id, texts: version.map { [$0] } ?? [])
        let found = version.map { number in versions.first { $0.number == number } } ?? versions.first
        guard let found, found.source == .written, let text = found.text else { throw OutgoingStore.notFound }
        let kept = known == nil ? try OutgoingStepStore.signature(look.tx, of: id) : known?.signature
        let signed = kept.map { OfficialSignature($0.form) }
        let words = try kept?.drawing.map { try JSONText.decode($0, as: PaperWords.self) }
        let rights =
            try signed == nil || words == nil && OutgoingPaperText.decides(item.paper.kind)
            ? known?.rights ?? OutgoingSigner.of(item.paper, look.tx, on: look.today) : nil
        var paper = OutgoingPaperText(
            paper: item.paper, number: item.number, issuedOn: item.issuedOn, text: text,
            recipients: try known?.recipients ?? OutgoingRecipientStore.all(look.tx, of: id),
            signature: signed ?? rights.map { Self.drafted(item.paper, by: $0) }
                ?? OfficialSignature(post: "", name: ""),
            words: try words
                ?? PaperWords(of: item.paper, headTitle: rights?.matter.body.headTitle, look.tx, look.rules)
        ).paper(today: look.today)
        if isForSigning { paper.head.date = .open }
        return paper
    }

    /// As whoever is to sign it would; an empty place where nobody is chosen or may.
    private static func drafted(_ paper: OutgoingPaper, by rights: OutgoingSigner) -> OfficialSignature {
        let form = paper.signer.flatMap { try? rights.form(of: $0) } ?? rights.all.first
        if let form { return OfficialSignature(form) }
        let body = rights.matter.body
        return OfficialSignature(
            authority: rights.matter.isCollective ? [.onBehalfOf(body.name)] : [], post: body.headTitle, name: "")
    }
}

/// Two versions of a draft beside each other. `.notFound` where there are none such.
public struct OutgoingComparison: Question {
    public struct Answer: Sendable {
        public let item: OutgoingItem
        public let versions: [OutgoingVersion]
        public let old: OutgoingVersion
        public let new: OutgoingVersion
        public let comparison: TextComparison
    }

    public let id: Key<Outgoing>
    /// Nil for the last but one, and the last.
    public let old: Int?
    public let new: Int?

    public init(_ id: Key<Outgoing>, from old: Int? = nil, to new: Int? = nil) {
        self.id = id
        self.old = old
        self.new = new
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try OutgoingItemStore.find(look.tx, id, for: look.actor)
        let known = try OutgoingVersionStore.all(look.tx, of: id)
        guard let last = known.first else { throw OutgoingStore.notFound }
        let new = new ?? last.number
        let old = old ?? max(1, new - 1)
        let versions = try OutgoingVersionStore.all(look.tx, of: id, texts: [old, new])
        guard let before = versions.first(where: { $0.number == old }),
            let after = versions.first(where: { $0.number == new })
        else { throw OutgoingStore.notFound }
        return Answer(
            item: item, versions: versions, old: before, new: after,
            comparison: TextComparison(from: before.text ?? "", to: after.text ?? ""))
    }
}

/// A file of a draft: of one of its versions, or of an opinion on it. `.notFound` for whoever may not see the paper.
public struct OutgoingFile: Question {
    public enum Which: Sendable {
        case version(Int)
        case opinion(Key<OpinionRound>, Key<Party>)
        /// The digitally signed copy.
        case signed
        case annex(Int)
    }

    public let id: Key<Outgoing>
    public let which: Which

    public init(_ id: Key<Outgoing>, _ which: Which) {
        self.id = id
        self.which = which
    }

    public func answer(_ look: View) throws -> AttachedFile {
        _ = try OutgoingItemStore.find(look.tx, id, for: look.actor)
        let file: AttachedFile? =
            switch which {
            case .version(let number): try OutgoingVersionStore.all(look.tx, of: id).first { $0.number == number }?.file
            case .opinion(let round, let party):
                try OutgoingOpinionStore.rounds(look.tx, of: id).first { $0.id == round }?
                    .opinions.first { $0.unit.key == party }?.file
            case .annex(let position):
                try AnnexStore.all(look.tx, of: id).first { $0.position == position }?.file
            case .signed: try OutgoingCopyStore.find(look.tx, of: id)?.file
            }
        guard let file else { throw OfficeError(.notFound, "Không tìm thấy tệp này.") }
        return file
    }
}
