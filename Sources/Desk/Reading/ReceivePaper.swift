public import Office
import Paper
import Storage

/// Registers a read paper, ready for its tasks to be checked; nothing in it is an obligation yet.
///
/// By a clerk or the planner. The bytes are in the file store already. Refuses with `.conflict` a file that is here,
/// and with `.invalid` a paper with a stamp of secrecy. Writes `document.received`.
public struct ReceivePaper: Command {
    public let file: AttachedFile
    public let paper: ReadPaper
    public let draft: ReadingDraft
    public let visibility: Visibility
    private var work: ReceivedPaper?

    public init(file: AttachedFile, paper: ReadPaper, draft: ReadingDraft, visibility: Visibility) {
        self.file = file
        self.paper = paper
        self.draft = draft
        self.visibility = visibility
    }

    /// Refuses, before anything is worked out, who may not receive papers, and what bears a stamp.
    public func prepared(for actor: Actor) throws -> ReceivePaper {
        var command = self
        command.work = try received(by: actor)
        return command
    }

    private func received(by actor: Actor) throws -> ReceivedPaper {
        try actor.requireReader()
        try paper.requirePublic()
        return try ReceivedPaper(paper, of: file, draft: draft)
    }

    public func run(_ act: Act) throws -> Key<Document> {
        let work = try work ?? received(by: act.actor)
        if let existing = try DocumentStore.find(act.tx, fileHash: file.hash) { throw try act.alreadyHere(existing) }
        let document = try DocumentStore.insert(
            act.tx,
            NewDocument(header: work.header, secrecy: .none, state: .reading, visibility: visibility, file: file),
            by: act.actor.person)
        var draft = work.draft
        try act.relate(&draft, of: paper.reading)
        try DocumentTextStore.insert(act.tx, of: document, text: paper.text.text, layout: work.layout)
        try DocumentPageStore.insert(act.tx, of: document, pages: work.pages)
        try ReadingStore.insert(
            act.tx, of: document, original: work.original,
            draft: draft == work.draft ? work.draftText : JSONText.encode(draft), by: act.actor.person)
        if let signatures = paper.signatures {
            try act.keep(signatures, of: file.hash)
        }
        try act.index(document, work.entry)
        try act.record(.documentReceived, on: .document, document.value, ["file": .text(file.hash)])
        return document
    }
}

extension Act {
    /// Says where the same file already is, to whoever may see it there.
    func alreadyHere(_ document: Key<Document>) throws -> OfficeError {
        guard try DocumentStore.sees(tx, document, actor) else {
            return OfficeError(
                .conflict, "Tệp này đã được tiếp nhận trước đó. Đề nghị liên hệ văn thư của cơ quan.", field: "file")
        }
        let item = try DocumentItemStore.details(tx, document, for: actor).item
        let number = item.label.number.map { " số \($0)" } ?? ""
        return OfficeError(
            .conflict,
            "Tệp này đã có trong hệ thống: văn bản\(number) «\(item.label.title)» (mã \(document)). Không có gì được lưu thêm.",
            field: "file")
    }

    /// Finds the papers that are cited here, and proposes what this paper does to the obligations of one that it amends.
    fileprivate func relate(_ draft: inout ReadingDraft, of reading: Reading) throws {
        for index in draft.relations.indices.prefix(30) {
            guard let number = draft.relations[index].number else { continue }
            draft.relations[index].document = try DocumentStore.find(tx, number: number, for: actor, limit: 1).first
        }
        guard let kind = AmendingTitle.relation(of: reading.title),
            let index = draft.relations.firstIndex(where: { $0.document != nil }),
            let amended = draft.relations[index].document
        else { return }
        draft.relations[index].kind = kind
        let open = try ObligationStore.open(tx, of: amended)
        draft.proposeChanges(to: try ObligationItemStore.items(tx, Array(open.prefix(500)), for: actor))
    }
}
