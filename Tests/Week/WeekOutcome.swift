/// What a week came to.
public struct WeekOutcome: Sendable {
    public let incoming: Int
    public let outgoing: Int
    public let seconds: Double
    public let meter: WeekMeter
    /// What does not hold, in words.
    public let faults: [String]
    /// What was counted while it was looked at, by name.
    public let found: [(name: String, count: Int)]

    /// Papers a second, both ways, from the first request to the last.
    public var papersPerSecond: Double { Double(incoming + outgoing) / seconds }
}
