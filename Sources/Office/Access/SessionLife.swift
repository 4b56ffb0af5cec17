public import WorkTime

/// How long a signed-in browser is believed.
public enum SessionLife {
    /// Seconds without a request after which a session ends: a working day.
    public static let idle: Int64 = 8 * 3600
    /// Seconds after signing in after which it ends in any case.
    public static let whole: Int64 = 7 * 86_400
    /// Seconds within which being seen again is not written down.
    public static let grain: Int64 = 300
    /// Seconds for which a browser is known as the person's own.
    public static let device: Int64 = 180 * 86_400

    public static func isAlive(createdAt: Instant, seenAt: Instant, now: Instant) -> Bool {
        now < seenAt.adding(seconds: idle) && now < createdAt.adding(seconds: whole)
    }

    public static func isWorthNoting(seenAt: Instant, now: Instant) -> Bool {
        now >= seenAt.adding(seconds: grain)
    }
}
