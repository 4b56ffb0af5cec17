/// How feedback of a period was treated.
public struct FeedbackFigures: Sendable, Equatable {
    public var received = 0
    public var byChannel: [RegulationFeedback.Channel: Int] = [:]
    public var byKind: [RegulationFeedback.Kind: Int] = [:]
    public var unclassified = 0
    /// Answered by the day that was set, and after it.
    public var inTime = 0
    public var late = 0
    /// Under way, within its time and beyond.
    public var open = 0
    public var overdue = 0
    public var published = 0
    public var refused = 0
    public var forwarded = 0

    public init() {}

    /// Adds so many of the same.
    public mutating func add(
        _ count: Int, channel: RegulationFeedback.Channel, kind: RegulationFeedback.Kind?,
        state: RegulationFeedback.State, isLate: Bool
    ) {
        received += count
        byChannel[channel, default: 0] += count
        if let kind { byKind[kind, default: 0] += count } else { unclassified += count }
        switch state {
        case .received, .answering, .approving, .sending:
            if isLate { overdue += count } else { open += count }
        case .answered, .published:
            if isLate { late += count } else { inTime += count }
            if state == .published { published += count }
        case .refused: refused += count
        case .forwarded: forwarded += count
        }
    }
}
