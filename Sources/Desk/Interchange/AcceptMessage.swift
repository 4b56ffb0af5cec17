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
        /// Somebody has to say that it is accepted although some files do not become annexes, each with the reason, or
        /// that others are no secret. Nothing is written until then.
        case files(left: [AskedFile], marked: [AskedFile])
    }

    /// A file of which somebody has to say something, by its hash; `words` name it, with the reason where it is left out.
    public struct AskedFile: Sendable, Equatable {
        public let hash: String
        public let words: String
    }

    public struct Acceptance: Sendable, Equatable {
        public let outcome: Outcome
        /// The files that stay with the message and do not become annexes, each with the reason.
        public let left: [AskedFile]
    }

    public enum TwinChoice: String, Sendable, CaseIterable { case join, new }

    /// What whoever accepts it has said.
    public struct Choice: Sendable, Equatable {
        public var twin: TwinChoice?
        /// That it is accepted without the files that become no annexes.
        public var goesWithout: Bool
        /// That its annexes were looked at, and none is secret.
        public var isPublic: Bool
        /// The files of which the first, and those of which the second was asked, by their hashes: the answers hold for no other.
        /// Nil for a program, whose answers hold for all.
        public var leftOut: Set<String>?
        public var lookedAt: Set<String>?

        public init(
            twin: TwinChoice? = nil, goesWithout: Bool = false, isPublic: Bool = false, leftOut: Set<String>? = nil,
            lookedAt: Set<String>? = nil
        ) {
            self.twin = twin
            self.goesWithout = goesWithout
            self.isPublic = isPublic
            self.leftOut = leftOut
            self.lookedAt = lookedAt
        }

        /// Whether it was said that the message is accepted without this file.
        func leavesOut(_ hash: String) -> Bool { goesWithout && leftOut?.contains(hash) ?? true }

        /// Whether it was said that this file is not secret.
        func clears(_ hash: String) -> Bool { isPublic && lookedAt?.contains(hash) ?? true }
    }

    public let message: Key<InterchangeItem>
    /// The paper that was read from the message's file; nil registers it by what the message says.
    public var paper: Key<Document>?
    public let register: Key<Register>
    public let receiver: Key<Party>?
    public let choice: Choice
    /// What came beside the paper's own file, read; it becomes its annexes.
    public var annexes: [ArrivedAnnex] = []
    /// What does not, each with the reason: said in the message's history.
    public var left: [AskedFile] = []
    /// Of those the ones of which somebody has said before that it is accepted without them, by their hashes.
    public var agreed: Set<String> = []

    public init(
        _ message: Key<InterchangeItem>, as paper: Key<Document>?, in register: Key<Register>,
        receiver: Key<Party>? = nil, saying choice: Choice = .init()
    ) {
        self.message = message
        self.paper = paper
        self.register = register
        self.receiver = receiver
        self.choice = choice
    }

    public func run(_ act: Act) throws -> Acceptance {
        try act.requireInterchange()
        let standing = try InterchangeStore.standing(act.tx, message)
        guard !standing.isOutgoing, standing.kind == .document, standing.state == .arrived,
            standing.business == .new || standing.business == .replacement, let header = standing.header,
            case .document(let document) = try JSONText.decode(header, as: InterchangeMessage.self)
        else { throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.") }
        let left = try notTaken(standing, act)
        if let question = question(left) { return Acceptance(outcome: question, left: left) }
        // Asked before it is registered: each question would leave a paper of its own.
        if paper == nil, choice.twin == nil, let entry = try twin(of: document, act) {
            return Acceptance(outcome: .twin(entry), left: left)
        }
        return Acceptance(outcome: try enter(document, standing, left, act), left: left)
    }

    /// What somebody has to say before it is accepted; nil where all is said.
    func question(_ left: [AskedFile]) -> Outcome? {
        let open = left.filter { !agreed.contains($0.hash) && !choice.leavesOut($0.hash) }
        let unseen = marked.filter { !choice.clears($0.hash) }
        guard !open.isEmpty || !unseen.isEmpty else { return nil }
        return .files(left: open, marked: unseen)
    }

    private var marked: [AskedFile] {
        annexes.filter(\.isMarked).map { AskedFile(hash: $0.file.hash, words: "«\($0.file.name)»") }
    }

    private func enter(
        _ document: InterchangeDocument, _ standing: InterchangeStore.Standing, _ left: [AskedFile], _ act: Act
    ) throws -> Outcome {
        let paper = try paper ?? registered(document, act)
        // A confirmation at the same time would put words into the index that it read before these were there.
        try DocumentStore.lock(act.tx, paper, for: act.actor)
        // The whole paper is put into the index before a book's counter stands still for it (decision 15).
        try takeAnnexes(to: paper, standing, act)
        if let entry = try RegisterPageStore.find(act.tx, of: paper, for: act.actor) {
            if !annexes.isEmpty { try act.reindex(paper) }
            try finish(paper, standing, .joined, left, act)
            return .joined(entry.number)
        }
        let isDescribed = try describe(paper, document, act)
        if isDescribed || !annexes.isEmpty { try act.reindex(paper) }
        var enter = EnterPaper(paper, in: register)
        enter.receiver = receiver
        let channel: RegisterEntry.Channel = document.from.code == nil ? .mail : .system
        enter.channel = channel
        enter.despiteTwin = choice.twin == .new
        switch try enter.run(act) {
        case .entered(_, let number):
            try finish(paper, standing, .accepted, left, act)
            return .entered(number)
        case .twin(let entry):
            guard choice.twin == .join else { return .twin(entry) }
            try JoinCopy(paper, to: entry, channel: channel).run(act)
            try finish(paper, standing, .joined, left, act)
            return .joined(try RegisterPageStore.find(act.tx, entry, for: act.actor).number)
        }
    }

    private func finish(
        _ paper: Key<Document>, _ standing: InterchangeStore.Standing, _ event: InterchangeEvent.Act,
        _ left: [AskedFile], _ act: Act
    ) throws {
        try InterchangeStore.move(act.tx, message, from: .arrived, to: .accepted, document: paper)
        try InterchangeStore.note(
            act.tx, event, on: message, words: words(left), by: act.actor.person)
        if let old = try standing.refersTo.flatMap({ try InterchangeStore.standing(act.tx, $0).document }), old != paper
        {
            try RelationStore.insert(act.tx, from: paper, [CheckedRelation(document: old, kind: .replaces)])
        }
        try act.tell(.accepted, of: message)
        try act.record(.interchangeAccepted, on: .interchange, message.value, ["document": .init(paper)])
    }

    /// The files that do not become annexes, each with the reason.
    private func notTaken(_ standing: InterchangeStore.Standing, _ act: Act) throws -> [AskedFile] {
        guard let paper, !annexes.isEmpty else { return left }
        // Whoever sends one of the office's own papers back adds nothing to it.
        guard try takesAnnexes(paper, act) else {
            return left
                + annexes.map { annex in
                    AskedFile(
                        hash: annex.file.hash,
                        words: "«\(annex.file.name)»: văn bản đi của cơ quan không nhận thêm phụ lục.")
                }
        }
        let joining = try AnnexJoining(of: message, standing, to: paper, in: act.tx)
        let beyond = Set(
            try AnnexStore.beyond(
                act.tx, new, of: paper, replaces: joining.replaces, sparing: joining.sparing
            ).map(\.file.hash))
        return left
            + annexes.filter { beyond.contains($0.file.hash) }.map { AskedFile(hash: $0.file.hash, words: $0.beyond) }
    }

    /// Gives the paper its annexes: those that it has not yet.
    private func takeAnnexes(to paper: Key<Document>, _ standing: InterchangeStore.Standing, _ act: Act) throws {
        guard !annexes.isEmpty, try takesAnnexes(paper, act) else { return }
        let came = Set(try InterchangePageStore.files(act.tx, of: message).map(\.hash))
        guard annexes.allSatisfy({ came.contains($0.file.hash) }),
            try FileErasureStore.keep(act.tx, Set(annexes.map(\.file.hash)))
        else { throw OfficeError.stale }
        let joining = try AnnexJoining(of: message, standing, to: paper, in: act.tx)
        try AnnexStore.insert(act.tx, new, of: paper, replaces: joining.replaces, sparing: joining.sparing)
        for annex in annexes {
            if let report = annex.read.signatures { try act.keep(report, of: annex.file.hash) }
        }
    }

    private var new: [AnnexStore.New] {
        annexes.map { AnnexStore.New(file: $0.file, title: $0.title ?? $0.file.name, text: $0.read.keptText) }
    }

    private func takesAnnexes(_ paper: Key<Document>, _ act: Act) throws -> Bool {
        let item = try DocumentItemStore.details(act.tx, paper, for: act.actor).item
        return item.direction != .outgoing || item.state == .reading
    }

    private func words(_ left: [AskedFile]) -> String? {
        var words: [String] = []
        if !left.isEmpty { words.append("Không lấy làm phụ lục: \(left.map(\.words).joined(separator: " "))") }
        if !marked.isEmpty {
            words.append("Đã xem, không phải văn bản mật: \(marked.map(\.words).joined(separator: ", ")).")
        }
        return words.isEmpty ? nil : String(words.joined(separator: " ").prefix(2_000))
    }

    /// The line of a book where the paper may stand by what the message says of it.
    private func twin(of document: InterchangeDocument, _ act: Act) throws -> Key<RegisterEntry>? {
        guard case .sound(let checked) = ReadingDraft(header: document.header).checked() else { return nil }
        return try RegisterEntryStore.twin(act.tx, of: checked.header)
    }

    /// A paper whose files nobody can read, or that came without one.
    private func registered(_ document: InterchangeDocument, _ act: Act) throws -> Key<Document> {
        switch try RegisterPaper(document.header, secrecy: .none, visibility: .office).run(act) {
        case .done(let paper): return paper
        case .refused(let faults): throw OfficeError(.invalid, faults[0].message)
        }
    }

    /// What the sender says of the paper counts more than what was read from its file; the subject of a letter counts less.
    /// Returns whether anything of it was written.
    private func describe(_ paper: Key<Document>, _ document: InterchangeDocument, _ act: Act) throws -> Bool {
        guard let stored = try ReadingStore.find(act.tx, of: paper),
            try DocumentStore.standing(act.tx, paper).state == .reading
        else { return false }
        var draft = try JSONText.decode(stored.draft, as: ReadingDraft.self)
        let isLetter = document.from.code == nil
        draft.header =
            isLetter ? draft.header.filled(from: document.header) : document.header.filled(from: draft.header)
        guard case .sound(let checked) = ReadingDraft(header: draft.header).checked() else { return false }
        try ReadingStore.save(
            act.tx, of: paper, draft: JSONText.encode(draft), by: act.actor.person, version: stored.version)
        try DocumentStore.describe(act.tx, paper, checked.header)
        return true
    }
}
