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
        let head = try input.head(act, unit: paper.unit)
        let last = try OutgoingVersionStore.all(act.tx, of: id).first
        guard head.secrecy == .none || last == nil else {
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
        try act.record(
            .outgoingEdited, on: .outgoing, id.value,
            [
                "kind": .text(head.kind), "excerpt": .digest(of: head.excerpt),
                "text": text.map { .digest(of: $0) } ?? .null,
            ])
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

/// Puts an uploaded file as the next version of a draft. By its drafter or the head of the unit; journal:
/// `outgoing.edited`. The bytes are in the file store already, and read by a limited child.
public struct UploadOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let file: AttachedFile
    /// As it was read from the file.
    public let text: String
    public let note: String?

    public init(_ id: Key<Outgoing>, version: Int64, file: AttachedFile, text: String, note: String?) {
        self.id = id
        self.version = version
        self.file = file
        self.text = text
        self.note = note
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .edit)
        guard paper.hasContent else {
            throw OfficeError(
                .invalid, "Văn bản mật chỉ quản lý thông tin; không tải nội dung lên hệ thống này.", field: "file")
        }
        let note = try EnteredText.optional(note, "Nội dung sửa", field: "note", upTo: 300)
        try OutgoingStore.touch(act.tx, id, version: version)
        let number = try OutgoingVersionStore.insert(
            act.tx, of: id, source: .uploaded, text: String(text.prefix(OutgoingInput.longest)), file: file, note: note,
            by: act.actor.person)
        try act.record(
            .outgoingEdited, on: .outgoing, id.value, ["version": .init(number), "file": .text(file.hash)])
    }
}

/// Gives a draft up. By its drafter or the head of the unit; journal: `outgoing.dropped`.
public struct DropOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.move(try act.outgoing(id, version: version, for: .drop), to: .dropped, as: .drop)
    }
}
