public import WorkTime

/// When a message that could not be delivered is tried again, and when it is given up.
public enum RetryPlan {
    /// The pauses after the first, second … failure, in seconds: about two and a half days in all.
    static let pauses: [Int64] = [60, 300, 1_800, 7_200, 21_600, 43_200, 86_400]

    /// When the next attempt is due after this one has failed; nil gives the message up. `spread` keeps many messages
    /// that failed together from coming back together.
    public static func next(after attempt: Int, failedAt now: Instant, spread: Int64) -> Instant? {
        guard attempt >= 1, attempt <= pauses.count else { return nil }
        let pause = pauses[attempt - 1]
        return now.adding(seconds: pause + abs(spread) % max(pause / 2, 1))
    }
}
