/// Which messages of the interchange a list shows.
public struct InterchangeFilter: Sendable, Equatable {
    public var isOutgoing: Bool?
    public var state: InterchangeItem.State?
    /// Only what waits for somebody: arrived and malformed messages, and those whose sending was given up.
    public var needsSomebody = false

    public init() {}
}
