public import Office
import Storage

/// Changes a draft; a text that differs from the last version becomes the next one. By its drafter or the head of the
/// unit; journal: `outgoing.edited`.
public struct EditOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let input: OutgoingInput

    public init(_ id: Key<Outgoing>, version: Int64, _ input: OutgoingInput) {
        self.id = id
        self.version = version
        self.input = input
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .edit)
        let head = try withFile(of: paper, act).following(paper, act).head(
            act, unit: paper.unit, keeping: paper.caseFile)
        let last = try OutgoingVersionStore.all(act.tx, of: id).first
        guard try head.secrecy == .none || (last == nil && AnnexStore.all(act.tx, of: id).isEmpty) else {
            throw OfficeError(
                .invalid,
                "Dự thảo này đã có nội dung trên hệ thống nên không chuyển thành văn bản mật được; hãy bỏ dự thảo.",
                field: "secrecy")
        }
        let text = try input.checkedText()
        let note = try EnteredText.optional(input.note, "Nội dung sửa", field: "note", upTo: 300)
        try OutgoingStore.edit(act.tx, id, head, issuer: input.issuer, version: version)
        try OutgoingRecipientStore.write(act.tx, input.recipients, of: id)
        try relink(act)
        if let text, text != last?.text || last?.source == .uploaded {
            try OutgoingVersionStore.insert(
                act.tx, of: id, source: .written, text: text, file: nil, note: note, by: act.actor.person)
        }
        var edited = paper
        (edited.reviewer, edited.signer) = (head.reviewer, head.signer)
        try OutgoingPartyStore.write(act.tx, of: edited)
        let body: [String: JournalValue] = [
            "kind": .text(head.kind), "excerpt": .digest(of: head.excerpt),
            "text": text.map { .digest(of: $0) } ?? .null,
        ]
        try act.record(.outgoingEdited, on: .outgoing, id.value, body.merging(head.seen) { $1 })
    }

    /// A case file that somebody else chose, and this person does not see, stays.
    private func withFile(of paper: OutgoingPaper, _ act: Act) throws -> OutgoingInput {
        guard input.caseFile == nil, let file = paper.caseFile,
            try CaseFilePageStore.find(act.tx, [file], for: act.actor).isEmpty
        else { return input }
        var input = input
        input.caseFile = file
        return input
    }

    /// What somebody else linked, and this person may not report, stays as it is when it is still ticked.
    private func relink(_ act: Act) throws {
        let linked = try OutgoingAnswerStore.all(act.tx, of: id)
        let wanted = Set(input.obligations.map(\.obligation))
        guard linked.contains(where: { $0.linkedBy != act.actor.person }) else {
            return try OutgoingAnswerStore.write(act.tx, input.answered(act), of: id, by: act.actor.person)
        }
        guard wanted != Set(linked.map(\.answer.obligation)) else { return }
        try OutgoingAnswerStore.write(act.tx, input.answered(act), of: id, by: act.actor.person)
    }
}

extension OutgoingStore.Head {
    /// What of it says who sees the paper, for the journal: «vì sao xem được?» answers for earlier days from there.
    var seen: [String: JournalValue] {
        ["restricted": .bool(isRestricted), "reviewer": .init(reviewer), "signer": .init(signer)]
    }
}
