public import Office

/// Files of messages that cannot be read, and without which somebody has said that the message is accepted.
public enum LeftFileStore {
    /// Keeps that the message goes without these files, by their hashes, each with the reason.
    public static func put(
        _ tx: any Transaction, _ reasons: [String: String], of id: Key<InterchangeItem>, by person: Key<Person>
    ) throws {
        for (hash, reason) in reasons.sorted(by: { $0.key < $1.key }) {
            try tx.send(
                """
                UPDATE interchange_file SET left_reason = \(reason), left_by = \(person)
                WHERE message_id = \(id) AND file_hash = \(hash)
                """)
        }
    }

    /// The reasons that were kept, by the hashes of the files.
    public static func reasons(_ tx: any Transaction, of id: Key<InterchangeItem>) throws -> [String: String] {
        let rows = try tx.query(
            """
            SELECT file_hash, left_reason FROM interchange_file WHERE message_id = \(id) AND left_reason IS NOT NULL
            ORDER BY position LIMIT 100
            """)
        var reasons: [String: String] = [:]
        for row in rows { reasons[try row.text("file_hash")] = try row.text("left_reason") }
        return reasons
    }
}
