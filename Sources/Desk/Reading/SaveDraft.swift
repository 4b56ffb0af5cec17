public import Office
import Storage

/// Keeps a draft as it is typed, faults and all; returns the version to give with the next save.
///
/// By a clerk or the planner; `.stale` when somebody else saved in between, `.conflict` once it is confirmed or dropped.
/// Nothing is written to the journal: a draft is not an act.
public struct SaveDraft: Command {
    public let document: Key<Document>
    public let draft: ReadingDraft
    public let version: Int64

    public init(document: Key<Document>, draft: ReadingDraft, version: Int64) {
        self.document = document
        self.draft = draft
        self.version = version
    }

    public func run(_ act: Act) throws -> Int64 {
        try act.requireReading(document)
        let ids = draft.tasks.map(\.id)
        guard ids.allSatisfy(ReadingDraft.ids.contains), Set(ids).count == ids.count else {
            throw OfficeError(
                .invalid, "Số thứ tự của nhiệm vụ trong bản đọc không hợp lệ hoặc bị trùng.", field: "tasks")
        }
        try ReadingStore.save(
            act.tx, of: document, draft: JSONText.encode(draft), by: act.actor.person, version: version)
        return version + 1
    }
}

extension Act {
    /// Throws `.notFound`, `.forbidden` or `.conflict` unless the actor may work on the paper's reading now.
    func requireReading(_ document: Key<Document>) throws {
        try requireReading(DocumentStore.standing(tx, document, for: actor).state)
    }

    /// The same of a paper that the actor sees, in that state.
    func requireReading(_ state: Document.State) throws(OfficeError) {
        try actor.requireReader()
        switch state {
        case .reading: return
        case .confirmed: throw OfficeError(.conflict, "Văn bản này đã được xác nhận, không sửa bản bóc tách được nữa.")
        case .dropped: throw OfficeError(.conflict, "Văn bản này đã bị bỏ.")
        }
    }
}
