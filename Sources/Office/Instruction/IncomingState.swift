/// How far an incoming paper has come on its way to an answer.
public enum IncomingState: String, Sendable, Codable, CaseIterable {
    /// No leader has said anything, nor was asked.
    case untouched
    /// Waits for a leader's instruction.
    case asked
    /// A leader has said who does what.
    case instructed
    /// A paper answers it.
    case answered
}
