public import Office

/// Counts attempts to sign in. Counting first and taking back on success cannot be raced: the row is the lock.
public enum SignInFailureStore {
    /// Counts one attempt; returns how many there are now in this period.
    public static func count(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws -> Int {
        let row = try tx.first(
            """
            INSERT INTO sign_in_failure (bucket, period, count)
            VALUES (\(bucket.name), \(SignInLimit.period(of: tx.now)), 1)
            ON CONFLICT (bucket, period) DO UPDATE SET count = sign_in_failure.count + 1
            RETURNING count
            """)
        guard let row else { throw StorageError(.row, "no count was returned") }
        return try row.int("count")
    }

    /// Takes one attempt back, after it turned out to be right.
    public static func takeBack(_ tx: any Transaction, _ bucket: SignInLimit.Bucket) throws {
        try tx.send(
            """
            UPDATE sign_in_failure SET count = count - 1
            WHERE bucket = \(bucket.name) AND period = \(SignInLimit.period(of: tx.now)) AND count > 0
            """)
    }
}
