public import WorkTime

/// What the statutory outgoing book says of a paper beyond its line, as its issue recorded it (Nghị định 30/2020/NĐ-CP,
/// Phụ lục IV, columns 5, 6 and 8).
public struct RegisterDispatch: Sendable, Equatable {
    /// Nơi nhận, in the order of the paper.
    public let recipients: [String]
    /// The unit that drafted it, which keeps a copy beside the original at the registry.
    public let keeper: String
    /// Ngày chuyển.
    public let sentOn: CalendarDay

    public init(recipients: [String], keeper: String, sentOn: CalendarDay) {
        self.recipients = recipients
        self.keeper = keeper
        self.sentOn = sentOn
    }
}
