/// Why a day is off, or why it is worked though one would not think so.
public struct DayMark: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case weeklyRest
        case decided(DecidedDay.Kind)
    }

    public let kind: Kind
    public let title: String
    /// The article of law or the paper.
    public let source: String
    /// False for a day that is expected and not decided yet.
    public let isCertain: Bool

    public init(kind: Kind, title: String, source: String, isCertain: Bool = true) {
        self.kind = kind
        self.title = title
        self.source = source
        self.isCertain = isCertain
    }

    public var isWorking: Bool { kind == .decided(.swappedWork) }
}
