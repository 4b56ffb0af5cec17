/// The dossiers of a period: how many came, how they were settled, how many wait now, what people said of it.
public struct ServiceCount: Sendable, Hashable {
    /// Taken in during the period.
    public var received = 0
    /// Results returned in the period, in time.
    public var onTime = 0
    /// Ended in the period after their time, whatever came out.
    public var late = 0
    /// Not ended, at this moment.
    public var open = 0
    /// Of these: whose time is over, and who waits for a paper of the applicant's.
    public var overdue = 0
    public var awaitingApplicant = 0
    /// Given in the period.
    public var ratings = 0
    public var satisfied = 0

    public init() {}

    /// Settled in time, of all that was settled or should have been: a dossier that is late counts before it is settled.
    public var timely: Share { Share(onTime, of: onTime + late + overdue) }
    public var satisfaction: Share { Share(satisfied, of: ratings) }

    public static func += (left: inout ServiceCount, right: ServiceCount) {
        left.received += right.received
        left.onTime += right.onTime
        left.late += right.late
        left.open += right.open
        left.overdue += right.overdue
        left.awaitingApplicant += right.awaitingApplicant
        left.ratings += right.ratings
        left.satisfied += right.satisfied
    }
}
