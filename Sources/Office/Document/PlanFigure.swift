/// The numbers above a plan's board; each is a list that the board can show alone.
///
/// The first three and the last two divide the plan's obligations; `overdue` and `soon` look across the open ones.
public enum PlanFigure: String, Sendable, Codable, CaseIterable {
    /// Laid on somebody who has not answered.
    case waiting
    /// Accepted, in progress or returned.
    case moving
    /// A result waits to be accepted.
    case reported
    /// Open, and something of it was due before today.
    case overdue
    /// Open, and something of it is due within `soonDays`, today included.
    case soon
    case done
    /// Cancelled or superseded.
    case ended

    /// How many days before a due day time counts as short.
    public static let soonDays = 3
}
