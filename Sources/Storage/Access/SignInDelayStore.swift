public import Office
public import WorkTime

/// How long a bucket stays shut after failures. The attempt is counted before it is looked at: the row is the lock.
public enum SignInDelayStore {
    public enum Attempt: Sendable, Equatable {
        /// The bucket is open; so many attempts failed, or are under way, with this one.
        case counted(Int)
        /// It is shut until then.
        case shut(until: Instant)
    }

    public static func begin(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws -> Attempt {
        let forgotten = tx.now.adding(seconds: -SignInLimit.memory)
        let row = try tx.first(
            """
            INSERT INTO sign_in_delay (bucket, failures, failed_at, open_at)
            VALUES (\(bucket.name), 1, \(tx.now), \(tx.now))
            ON CONFLICT (bucket) DO UPDATE SET
                failures = CASE WHEN sign_in_delay.failed_at < \(forgotten) THEN 1 ELSE sign_in_delay.failures + 1 END,
                failed_at = excluded.failed_at
            WHERE sign_in_delay.open_at <= excluded.open_at
            RETURNING failures
            """)
        guard let row else {
            let shut = try tx.first("SELECT open_at FROM sign_in_delay WHERE bucket = \(bucket.name)")
            return .shut(until: try shut?.instant("open_at") ?? tx.now)
        }
        let failures = try row.int("failures")
        let open = tx.now.adding(seconds: SignInLimit.delay(after: failures))
        try tx.send("UPDATE sign_in_delay SET open_at = \(open) WHERE bucket = \(bucket.name)")
        return .counted(failures)
    }

    /// Forgets the failures, after an attempt that was right.
    public static func forget(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws {
        try tx.send("DELETE FROM sign_in_delay WHERE bucket = \(bucket.name)")
    }

    /// Removes what is so old that it counts no more.
    public static func sweep(_ tx: any Transaction) throws {
        try tx.send(sweep(at: tx.now))
    }

    static func sweep(at now: Instant) -> SQL {
        "DELETE FROM sign_in_delay WHERE failed_at < \(now.adding(seconds: -SignInLimit.memory))"
    }
}
