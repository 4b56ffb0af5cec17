/// One thing in a draft that keeps it from being confirmed, at its field.
public struct DraftFault: Sendable, Equatable, Codable {
    public enum Field: String, Sendable, Codable, CaseIterable {
        case title, issuedOn, recipients, replyBy, assigner, relations, orderedOn
        case content, directedBy, lead, coordinate, inform, from, due, time, every, term, start, milestones, ownDue,
            change
    }

    /// The id of the task, nil where the fault is the paper's own.
    public let task: Int?
    public let field: Field
    /// A Vietnamese sentence that says what to do.
    public let message: String

    public init(task: Int? = nil, field: Field, message: String) {
        self.task = task
        self.field = field
        self.message = message
    }
}
