/// What was added to a file after a signature.
public enum LaterChange: Sendable, Equatable, Codable {
    case none
    /// Only further signatures, and what is kept for checking them later.
    case signatures
    /// Something else: what, in Vietnamese.
    case content([String])
}
