public import WorkTime

/// A task made by hand that its maker has not assigned yet: the form as it was typed, complete or not. Only its maker sees
/// it; it is no obligation and nobody owes anything by it.
public struct TaskDraft: Sendable, Equatable {
    public struct Field: Sendable, Equatable, Codable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    public let id: Key<TaskDraft>
    /// The beginning of its content.
    public let title: String
    public let fields: [Field]
    public let updatedAt: Instant

    public init(id: Key<TaskDraft>, title: String, fields: [Field], updatedAt: Instant) {
        self.id = id
        self.title = title
        self.fields = fields
        self.updatedAt = updatedAt
    }
}
