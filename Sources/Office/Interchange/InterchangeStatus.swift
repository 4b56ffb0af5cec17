/// What a status message says (QCVN 102:2016/BTTTT). The raw value is the code on the wire.
public enum InterchangeStatus: String, Sendable, Codable, CaseIterable {
    /// Reached the receiver's system, not looked at.
    case arrived = "01"
    case refused = "02"
    /// Accepted by the clerk and registered.
    case accepted = "03"
    case assigned = "04"
    case inProgress = "05"
    case finished = "06"
    /// The sender wants to take it back.
    case takeBack = "13"
    /// The receiver agrees to an update or to taking back.
    case agreed = "15"
    case declined = "16"

    /// Whether the receiver says how far the paper has come, in which order it does; nil for what is no step.
    public var step: Int? {
        switch self {
        case .arrived: 1
        case .refused: 2
        case .accepted: 3
        case .assigned: 4
        case .inProgress: 5
        case .finished: 6
        case .takeBack, .agreed, .declined: nil
        }
    }

    /// Whether this may be said after `earlier`: steps go up, a refusal and the end are the last ones, and what was accepted
    /// is not refused any more.
    public func follows(_ earlier: InterchangeStatus?) -> Bool {
        guard let step else { return true }
        guard let before = earlier?.step else { return true }
        if earlier == .refused || earlier == .finished { return false }
        return step > before && !(self == .refused && before >= 3)
    }
}

/// What a document message does.
public enum InterchangeBusiness: Int, Sendable, Codable, CaseIterable {
    case new = 0
    case recall = 1
    case update = 2
    case replacement = 3
}
