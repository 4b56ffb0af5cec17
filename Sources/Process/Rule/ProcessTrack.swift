/// A request to another body that runs beside the case, with its own clock; several may run at once.
public struct ProcessTrack: Hashable, Sendable {
    public let code: String
    public let title: String
    /// The role that owes the answer.
    public let owner: String
    /// Starts when the track is opened and stops when it is closed.
    public let clock: String
    public let line: Int
}
