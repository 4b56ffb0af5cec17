/// A piece of a rule file as it was written, with the line where it stands; made by whoever knows the file's syntax.
public struct RuleNode: Hashable, Sendable {
    public indirect enum Content: Hashable, Sendable {
        case text(String)
        case list([RuleNode])
        case table([RuleEntry])
    }

    /// From 1.
    public let line: Int
    public let content: Content

    public init(line: Int, _ content: Content) {
        self.line = line
        self.content = content
    }
}

/// A name and what stands under it.
public struct RuleEntry: Hashable, Sendable {
    public let key: String
    public let line: Int
    public let value: RuleNode

    public init(_ key: String, line: Int, _ value: RuleNode) {
        self.key = key
        self.line = line
        self.value = value
    }
}
