public import Office

/// The rows of the journal.
public enum JournalStore {
    /// Writes an entry that waits for the sealer.
    public static func append(
        _ tx: any Transaction, actor: Key<Person>?, act: String, subjectKind: SubjectKind, subject: Int64,
        body: JournalValue
    ) throws {
        try tx.execute(
            """
            INSERT INTO journal_entry (at, actor_id, act, subject_kind, subject_id, body)
            VALUES (\(tx.now), \(actor), \(act), \(subjectKind.rawValue), \(subject), \(body.canonical))
            """)
    }
}
