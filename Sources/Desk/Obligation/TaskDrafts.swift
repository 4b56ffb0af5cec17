public import Office
import Storage

/// Keeps a task as it was typed, to be assigned later; nothing of it is checked but its size. One's own matter, so no
/// journal entry: that begins with the assignment.
public struct KeepTaskDraft: Command {
    /// The most drafts that one person keeps.
    public static let limit = 100

    /// Nil for a new one.
    public let draft: Key<TaskDraft>?
    public let fields: [TaskDraft.Field]

    public init(_ draft: Key<TaskDraft>?, fields: [TaskDraft.Field]) {
        self.draft = draft
        self.fields = fields
    }

    public func run(_ act: Act) throws -> Key<TaskDraft> {
        let content = fields.first { $0.name == "content" }?.value.tidyOrNil
        let title = String((content ?? "Việc chưa ghi nội dung").prefix(200))
        guard fields.count <= 200, fields.allSatisfy({ $0.value.utf8.count <= 100_000 }) else {
            throw OfficeError(.tooLarge, "Bản nháp quá dài.", field: "content")
        }
        let text = try JSONText.encode(fields)
        if let draft {
            try TaskDraftStore.update(act.tx, draft, by: act.actor.person, title: title, fields: text)
            return draft
        }
        guard try TaskDraftStore.count(act.tx, of: act.actor.person, limit: Self.limit) < Self.limit else {
            throw OfficeError(
                .conflict, "Mỗi người giữ nhiều nhất \(Self.limit) bản nháp; hãy giao hoặc bỏ bớt.", field: "content")
        }
        return try TaskDraftStore.insert(act.tx, by: act.actor.person, title: title, fields: text)
    }
}

/// Throws one's own draft away.
public struct DropTaskDraft: Command {
    public let draft: Key<TaskDraft>

    public init(_ draft: Key<TaskDraft>) { self.draft = draft }

    public func run(_ act: Act) throws {
        guard try TaskDraftStore.remove(act.tx, draft, of: act.actor.person) else { throw TaskDraftStore.notFound }
    }
}

/// One's own drafts, newest first, or the one of that key: one statement.
public struct TaskDraftsQuestion: Question {
    public let only: Key<TaskDraft>?

    public init(only: Key<TaskDraft>? = nil) { self.only = only }

    public func answer(_ look: View) throws -> [TaskDraft] {
        try TaskDraftStore.all(look.tx, of: look.actor.person, only: only, limit: KeepTaskDraft.limit).map { stored in
            TaskDraft(
                id: stored.id, title: stored.title, fields: try JSONText.decode(stored.fields),
                updatedAt: stored.updatedAt)
        }
    }
}
