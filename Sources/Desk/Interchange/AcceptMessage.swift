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
    /// What came beside the paper's own file, read; it becomes its annexes.
    public var annexes: [ArrivedAnnex] = []
    /// What does not, each with the reason: said in the message's history.
    public var left: [String] = []

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
        // The whole paper is put into the index before a book's counter stands still for it (decision 15).
        let left = try takeAnnexes(to: paper, act)
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
        enter.despiteTwin = twin == .new
        switch try enter.run(act) {
        case .entered(_, let number):
            try finish(paper, standing, .accepted, left, act)
            return .entered(number)
        case .twin(let entry):
            guard twin == .join else { return .twin(entry) }
            try JoinCopy(paper, to: entry, channel: channel).run(act)
            try finish(paper, standing, .joined, left, act)
            return .joined(try RegisterPageStore.find(act.tx, entry, for: act.actor).number)
        }
    }

    private func finish(
        _ paper: Key<Document>, _ standing: InterchangeStore.Standing, _ event: InterchangeEvent.Act, _ left: [String],
        _ act: Act
    ) throws {
        try InterchangeStore.move(act.tx, message, from: .arrived, to: .accepted, document: paper)
        try InterchangeStore.note(
            act.tx, event, on: message, words: Self.words(left), by: act.actor.person)
        if let old = try standing.refersTo.flatMap({ try InterchangeStore.standing(act.tx, $0).document }), old != paper
        {
            try RelationStore.insert(act.tx, from: paper, [CheckedRelation(document: old, kind: .replaces)])
        }
        try act.tell(.accepted, of: message)
        try act.record(.interchangeAccepted, on: .interchange, message.value, ["document": .init(paper)])
    }

    /// Gives the paper its annexes: those that it has not yet. Returns what is not taken, each with the reason.
    private func takeAnnexes(to paper: Key<Document>, _ act: Act) throws -> [String] {
        guard !annexes.isEmpty else { return left }
        let came = Set(try InterchangePageStore.files(act.tx, of: message).map(\.hash))
        guard annexes.allSatisfy({ came.contains($0.file.hash) }) else { throw OfficeError.stale }
        for annex in annexes { try annex.read.requirePublic() }
        let beyond = try AnnexStore.insert(
            act.tx,
            annexes.map { AnnexStore.New(file: $0.file, title: $0.title ?? $0.file.name, text: $0.read.keptText) },
            of: paper)
        for annex in annexes {
            if let report = annex.read.signatures { try act.keep(report, of: annex.file.hash) }
        }
        return left + beyond.map { "«\($0.file.name)»: mỗi văn bản có tối đa \(PaperAnnex.most) phụ lục." }
    }

    private static func words(_ left: [String]) -> String? {
        left.isEmpty ? nil : String("Không lấy làm phụ lục: \(left.joined(separator: " "))".prefix(2_000))
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
