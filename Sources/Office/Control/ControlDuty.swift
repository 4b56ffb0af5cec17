/// What somebody owes for the control of administrative procedures, or to another desk that asks for an opinion: an obligation of the
/// ledger with the record that it is for.
public struct ControlDuty: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The head of a team holds a visit; ends with its minutes.
        case visit
        /// A unit mends what a visit found; ends when its result is accepted, as any other obligation does.
        case remedy
        /// Feedback on regulations is classified, answered, published; ends with that step.
        case feedback
        /// A unit reviews a procedure; ends when its answers are in.
        case review
        /// An agency says what it thinks of a petition that is shared with it; ends when it has.
        case opinion

        /// Whether it ends by itself, so that nobody reports as done what is not.
        public var endsByItself: Bool { self != .remedy }
    }

    public let obligation: Key<Obligation>
    public let kind: Kind
    /// The visit, the feedback, the reviewed procedure or the question.
    public let subject: Int64

    public init(obligation: Key<Obligation>, kind: Kind, subject: Int64) {
        self.obligation = obligation
        self.kind = kind
        self.subject = subject
    }
}
