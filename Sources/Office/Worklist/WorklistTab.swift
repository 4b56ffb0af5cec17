/// The parts of «Việc của tôi».
public enum WorklistTab: String, Sendable, Codable, CaseIterable {
    /// Whose next act is the holder's.
    case waiting
    case coordinate
    /// Directed, assigned or passed on by the holder.
    case assigned
    case inform
}
