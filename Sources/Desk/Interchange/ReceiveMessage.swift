public import Office
import Storage
import WorkTime

/// Takes a message of the interchange in, or what should be one. By the program itself; journal: `interchange.received`.
///
/// A paper waits for the clerk, and its sender is told that it arrived (01). A status is noted at the paper that it is
/// about. A recall, an update, and what asks to be taken back wait for the clerk: nothing is done to a paper by itself. The
/// same message again changes nothing.
public struct ReceiveMessage: Command {
    public enum Content: Sendable {
        case read(InterchangeMessage)
        case refused(InterchangeRefusal)
    }

    public enum Outcome: Sendable, Equatable {
        case taken(Key<InterchangeItem>)
        case repeated
        case malformed(Key<InterchangeItem>)
    }

    let content: Content
    let raw: StoredFile?
    let files: [AttachedFile]
    let hubName: String

    public init(_ content: Content, raw: StoredFile?, files: [AttachedFile] = [], hubName: String) {
        self.content = content
        self.raw = raw
        self.files = files
        self.hubName = hubName
    }

    public func run(_ act: Act) throws -> Outcome {
        if let raw { try FileRowStore.put(act.tx, hash: raw.hash, size: raw.size, mediaType: "application/xml") }
        switch content {
        case .refused(let refusal): return try keep(refusal, act)
        case .read(.status(let status)): return try take(status, act)
        case .read(.document(let document)): return try take(document, act)
        }
    }

    private func keep(_ refusal: InterchangeRefusal, _ act: Act) throws -> Outcome {
        var new = InterchangeStore.New(
            isOutgoing: false, kind: .document, state: .malformed, key: "malformed \(raw?.hash ?? hubName)")
        new.words = refusal.words
        new.raw = raw?.hash
        new.hubName = hubName
        guard let id = try InterchangeStore.insert(act.tx, new) else { return .repeated }
        try InterchangeStore.note(act.tx, .malformed, on: id, words: refusal.words)
        try act.record(.interchangeReceived, on: .interchange, id.value, ["refused": true, "file": .init(raw?.hash)])
        return .malformed(id)
    }

    // MARK: - Statuses

    private func take(_ status: InterchangeStatusReport, _ act: Act) throws -> Outcome {
        let about = try subject(of: status, act)
        var new = InterchangeStore.New(
            isOutgoing: false, kind: .status, state: status.status == .takeBack ? .arrived : .noted,
            key:
                "\(status.reference.documentID ?? status.reference.code ?? "")#\(status.status.rawValue)#\(status.at.milliseconds)"
        )
        new.agency = status.from
        new.code = status.reference.code
        new.status = status.status
        new.words = status.words
        new.header = try JSONText.encode(InterchangeMessage.status(status))
        new.refersTo = about?.id
        new.raw = raw?.hash
        new.hubName = hubName
        guard let id = try InterchangeStore.insert(act.tx, new) else { return .repeated }
        try InterchangeStore.note(act.tx, .received, on: id, status: status.status, words: status.words)
        try act.record(
            .interchangeReceived, on: .interchange, id.value, ["status": .text(status.status.rawValue)])
        guard let about else { return .taken(id) }
        try InterchangeStore.note(act.tx, .told, on: about.id, status: status.status, words: status.words)
        if [.agreed, .declined].contains(status.status),
            let asked = try InterchangeStore.unanswered(act.tx, about: about.id)
        {
            // What was asked for is answered; how far the paper itself has come stays as it is.
            try InterchangeStore.setStatus(act.tx, status.status, words: status.words, of: asked)
            try InterchangeStore.note(act.tx, .told, on: asked, status: status.status, words: status.words)
            return .taken(id)
        }
        // A step that comes late does not take the paper back.
        if status.status.step == nil || status.status.follows(about.status) {
            try InterchangeStore.setStatus(act.tx, status.status, words: status.words, of: about.id)
            try act.acknowledged(about.id, status.status)
        }
        return .taken(id)
    }

    /// The message that the status is about: one of ours, or one of theirs that they want back.
    private func subject(
        of status: InterchangeStatusReport, _ act: Act
    ) throws -> (id: Key<InterchangeItem>, status: InterchangeStatus?)? {
        guard let key = status.reference.documentID else { return nil }
        let found = try InterchangeStore.find(
            act.tx, key: key, agency: status.from.code, kind: .document, isOutgoing: status.status != .takeBack)
        return try found.map { ($0, try InterchangeStore.standing(act.tx, $0).status) }
    }

    // MARK: - Papers

    private func take(_ document: InterchangeDocument, _ act: Act) throws -> Outcome {
        let kind = document.kindOfBusiness
        let existing = try InterchangeStore.find(
            act.tx, key: document.documentID, agency: document.from.code, kind: .document, isOutgoing: false)
        var key = document.documentID
        var notes = document.notes
        if kind == .recall || kind == .update {
            key += "#\(kind.rawValue)#\(raw?.hash.prefix(12) ?? "")"
        } else if let existing {
            guard try InterchangeStore.standing(act.tx, existing).raw != raw?.hash else {
                return try repeated(existing, act)
            }
            key += "#\(raw?.hash.prefix(12) ?? "")"
            notes.append("Cùng mã văn bản với một thông điệp trước nhưng nội dung khác.")
        }
        var new = InterchangeStore.New(isOutgoing: false, kind: .document, state: .arrived, key: key)
        new.agency = document.from
        new.business = kind
        new.code = document.code
        new.subject = document.subject.isEmpty ? nil : document.subject
        new.words = document.business?.reason
        new.header = try JSONText.encode(InterchangeMessage.document(document))
        new.refersTo = try reference(of: document, act)
        new.raw = raw?.hash
        new.hubName = hubName
        guard let id = try InterchangeStore.insert(act.tx, new) else { return try repeated(nil, act) }
        for (index, file) in files.enumerated() { try InterchangeStore.addFile(act.tx, file, at: index, of: id) }
        try InterchangeStore.note(
            act.tx, .received, on: id, words: notes.isEmpty ? nil : notes.joined(separator: " "))
        try act.record(
            .interchangeReceived, on: .interchange, id.value,
            ["business": .init(kind.rawValue), "file": .init(raw?.hash), "files": .init(files.count)])
        if kind == .new || kind == .replacement { try act.tell(.arrived, of: id) }
        return .taken(id)
    }

    private func repeated(_ id: Key<InterchangeItem>?, _ act: Act) throws -> Outcome {
        if let id { try InterchangeStore.note(act.tx, .repeated, on: id, words: hubName) }
        return .repeated
    }

    /// The message of the same sender that is recalled, updated or replaced.
    private func reference(of document: InterchangeDocument, _ act: Act) throws -> Key<InterchangeItem>? {
        guard document.kindOfBusiness != .new else { return nil }
        let names =
            [document.business?.documentID].compactMap(\.self) + (document.business?.replaced ?? [])
            + document.answers.compactMap(\.documentID)
            + (document.kindOfBusiness == .replacement ? [] : [document.documentID])
        for name in names {
            if let id = try InterchangeStore.find(
                act.tx, key: name, agency: document.from.code, kind: .document, isOutgoing: false)
            {
                return id
            }
        }
        return nil
    }
}
