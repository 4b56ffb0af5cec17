public import Office

/// The papers of a case file with everything that is known of them.
public enum CaseRecordStore {
    /// In the order of their days. What the actor may not see says nothing of itself.
    public static func records(
        _ tx: any Transaction, of file: Key<CaseFile>, limit: Int, for actor: Actor
    ) throws -> [CaseRecord] {
        var records = try tx.query(records(of: file, limit: limit, for: actor)).map(record)
        let annexes = try AnnexStore.all(tx, of: records.filter(\.isSeen).map(\.document.id))
        for index in records.indices {
            // Of a secret one nothing is handed on.
            records[index].annexes = (annexes[records[index].document.id] ?? []).filter { $0.closing == nil }
        }
        return records
    }

    static func records(of file: Key<CaseFile>, limit: Int, for actor: Actor) -> SQL {
        """
        SELECT \(sql: DocumentLabel.columns(seenBy: actor)), d.direction, d.issuer, d.signer, d.urgency, d.secrecy,
            e.day AS entry_day, e.number AS entry_number, e.suffix AS entry_suffix, e.copies,
            COALESCE(
                (SELECT un.name FROM unit_name un WHERE un.unit_id = e.receiver_id AND un.valid_to IS NULL),
                (SELECT rp.full_name FROM person rp WHERE rp.id = e.receiver_id)) AS receiver,
            COALESCE(o.reply_by, d.reply_by) AS reply_by, d.file_hash, d.file_name, fl.size, fl.media_type
        FROM case_paper c JOIN document d ON d.id = c.document_id
        LEFT JOIN register_entry e ON e.document_id = d.id AND e.state = 'used'
        LEFT JOIN outgoing o ON o.document_id = d.id
        LEFT JOIN file fl ON fl.hash = d.file_hash
        WHERE c.file_id = \(file) ORDER BY d.issued_on NULLS LAST, d.id LIMIT \(limit)
        """
    }

    private static func record(_ row: Row) throws -> CaseRecord {
        let direction: Document.Direction = try row.code("direction")
        guard let document = try DocumentLabel.basis(row), try row.bool("document_is_seen") else {
            return .restricted(try row.key("document_id"), direction)
        }
        guard let urgency = Document.Urgency(rawValue: try row.int("urgency")),
            let secrecy = Document.Secrecy(rawValue: try row.int("secrecy"))
        else { throw StorageError(.row, "no such urgency or secrecy") }
        let number = try row.intIfPresent("entry_number").flatMap { value in
            RegisterNumber(value: value, place: try row.int("entry_suffix"))
        }
        let file = try row.textIfPresent("file_hash").map { hash in
            AttachedFile(
                hash: hash, size: try row.int("size"), name: try row.textIfPresent("file_name") ?? "van-ban",
                mediaType: try row.text("media_type"))
        }
        return CaseRecord(
            document: document, direction: direction, issuer: try row.textIfPresent("issuer"),
            signer: try row.textIfPresent("signer"), urgency: urgency, secrecy: secrecy,
            enteredOn: try row.dayIfPresent("entry_day"), entryNumber: number?.description,
            receiver: try row.textIfPresent("receiver"), copies: try row.intIfPresent("copies"),
            replyBy: try row.dayIfPresent("reply_by"), file: file)
    }
}
