/// A paper that must lie in the case when an act is done.
public struct ProcessPaper: Hashable, Sendable {
    public let code: String
    public let title: String
    public let line: Int
}
