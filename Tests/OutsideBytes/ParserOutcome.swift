/// What came of bytes that a parser was given.
public enum ParserOutcome: Sendable, Equatable {
    /// So many things were found.
    case read(Int)
    /// With a sentence for whoever sent them.
    case refused(String)
    case fault(String)

    public var isRead: Bool { if case .read = self { true } else { false } }
    public var isFault: Bool { if case .fault = self { true } else { false } }
}
