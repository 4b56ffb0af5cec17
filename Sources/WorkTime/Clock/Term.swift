/// A length of time that a deadline gives: «05 ngày làm việc».
public struct Term: Hashable, Sendable, Codable {
    public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
        /// Sixty minutes after another, by day and night.
        case hour
        /// Sixty minutes of office hours.
        case workingHour = "working-hour"
        case day
        case workingDay = "working-day"
        case week, month, year
    }

    public static let amounts = 1...1000

    public let amount: Int
    public let unit: Unit

    /// Nil for an amount outside `amounts`.
    public init?(_ amount: Int, _ unit: Unit) {
        guard Self.amounts.contains(amount) else { return nil }
        self.amount = amount
        self.unit = unit
    }
}
