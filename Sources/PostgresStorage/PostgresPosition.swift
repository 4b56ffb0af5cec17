import Storage

/// How far a server's log is: what the primary has written, what a replica has replayed.
///
/// A replica is asked in a transaction of its own **before** the one that reads: its answer must be older than the view that the
/// reading transaction gets.
enum PostgresPosition {
    /// After a commit: beyond its last byte, also where the commit did not wait for the disk.
    static let ofWrite = """
        SELECT pg_walfile_name(pg_current_wal_insert_lsn()) AS file,
        CAST(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS BIGINT) AS bytes
        """

    /// What a replica can have: the place for the next change stands behind the head of its page, where a replica comes only with
    /// that change.
    static let ofPrimary = """
        SELECT pg_walfile_name(pg_current_wal_insert_lsn()) AS file,
        CAST(pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0') AS BIGINT) AS bytes
        """

    static let ofReplica = """
        SELECT pg_is_in_recovery() AS is_replica,
        CAST(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') AS BIGINT) AS bytes
        """

    /// Where a primary is; `.unknown` when the answer is none.
    static func primary(_ rows: [Row]) -> LogPosition {
        // The name of a file of the log begins with its timeline in eight hexadecimal digits.
        guard let row = rows.first, let file = try? row.text("file"), let timeline = Int(file.prefix(8), radix: 16),
            let bytes = try? row.int("bytes")
        else { return .unknown }
        return LogPosition(timeline: timeline, bytes: bytes)
    }

    /// How many bytes a replica has replayed; nil for a server that is none, or none any more.
    static func replayed(_ rows: [Row]) -> Int? {
        guard let row = rows.first, (try? row.bool("is_replica")) == true else { return nil }
        return try? row.int("bytes")
    }
}
