/// Where an obligation as a whole stands. Whether it is late is not a state: that is computed from its due day.
public enum ObligationState: String, Sendable, Codable, CaseIterable {
    /// Laid on somebody who has not yet answered.
    case assigned
    case accepted
    case inProgress = "in_progress"
    /// A final result waits for whoever assigned it.
    case reported
    /// The result was returned with a reason.
    case returned
    /// The lead has refused it within its time; whoever assigned it decides who does it.
    case refused
    /// Nobody has to act until it is resumed; its clock stands still.
    case suspended
    case closed
    case cancelled
    /// Another obligation, of a later paper, stands in its place.
    case superseded

    /// Whether somebody still has to act.
    public var isOpen: Bool {
        switch self {
        case .assigned, .accepted, .inProgress, .reported, .returned, .refused, .suspended: true
        case .closed, .cancelled, .superseded: false
        }
    }
}
