public import WorkTime

/// What an act does to a time limit.
public enum ClockEffect: Hashable, Sendable {
    case start(String)
    case stop(String)
    /// It turned out not to apply: it ends and was never late.
    case drop(String)
    /// All that run or stand still.
    case stopAll
    case pause(String)
    case resume(String)
    /// Longer by so much.
    case extend(String, by: Term)
    /// To the day that a field names.
    case move(String, to: String)
    /// The length is chosen again by what the fields say now; the start stays.
    case recount(String)

    /// Nil for all.
    public var clock: String? {
        switch self {
        case .start(let clock), .stop(let clock), .drop(let clock), .pause(let clock), .resume(let clock),
            .recount(let clock),
            .extend(let clock, _), .move(let clock, _):
            clock
        case .stopAll: nil
        }
    }
}
