public import Office

/// The signed roots of the chain, one a day.
public enum JournalRootStore {
    /// Writes where the chain stands; later on the same day, where it has come to.
    public static func put(_ tx: any Transaction, _ root: JournalRoot) throws {
        try tx.send(
            """
            INSERT INTO journal_root (day, seq, hash, signature, public_key)
            VALUES (\(root.day), \(root.seq), \(root.hash), \(root.signature), \(root.publicKey))
            ON CONFLICT (day) DO UPDATE SET
                seq = excluded.seq, hash = excluded.hash, signature = excluded.signature,
                public_key = excluded.public_key
            """)
    }

    /// All roots in the order of the days: one a day, so a few thousand in ten years.
    public static func all(_ tx: any Transaction) throws -> [JournalRoot] {
        try tx.query(
            "SELECT day, seq, hash, signature, public_key FROM journal_root ORDER BY day LIMIT 100000"
        ).map { row in
            JournalRoot(
                day: try row.day("day"), seq: Int64(try row.int("seq")), hash: try row.text("hash"),
                signature: try row.text("signature"), publicKey: try row.text("public_key"))
        }
    }
}
