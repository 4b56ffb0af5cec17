/// Why an act cannot be done, in a sentence for whoever wanted it.
public struct CaseRefusal: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case unknown, ended, state, role, once, condition, fields, papers, parties, time
    }

    public let reason: Reason
    public let message: String
    /// The field or role that the sentence is about.
    public let field: String?

    init(_ reason: Reason, _ message: String, field: String? = nil) {
        self.reason = reason
        self.message = message
        self.field = field
    }
}
