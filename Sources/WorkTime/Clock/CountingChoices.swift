/// What the law leaves open, or the office settles for itself; stated in its rules.
public struct CountingChoices: Hashable, Sendable {
    /// Whether «trước ngày D» still allows day D.
    public let beforeIncludesDay: Bool
    /// Whether a day that the paper itself names moves to the next working day when it is off.
    public let namedDaysRoll: Bool

    public init(beforeIncludesDay: Bool = true, namedDaysRoll: Bool = false) {
        self.beforeIncludesDay = beforeIncludesDay
        self.namedDaysRoll = namedDaysRoll
    }
}
