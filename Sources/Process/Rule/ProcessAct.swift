/// A step of a process: who may take it when, what it needs, what follows, and on which article it stands.
public struct ProcessAct: Hashable, Sendable {
    public let code: String
    public let title: String
    /// Empty for an act that opens a case.
    public let states: [String]
    /// Nil: the case stays where it is.
    public let to: String?
    /// The roles of which one is enough.
    public let by: [String]
    public let needs: [String]
    public let asks: [String]
    public let papers: [String]
    public let forms: [String]
    public let clocks: [ClockEffect]
    public let opens: [String]
    public let closes: [String]
    /// The roles that are given to somebody with this act.
    public let assigns: [String]
    /// Whether it can be done once only in a case.
    public let isOnce: Bool
    public let conditions: [ActCondition]
    public let article: String
    public let line: Int

    public var isOpening: Bool { states.isEmpty }
}
