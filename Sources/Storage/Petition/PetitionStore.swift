public import Office
public import WorkTime

/// Petitions: what they are besides cases.
public enum PetitionStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy đơn này.")

    public static func insert(_ tx: any Transaction, _ petition: Petition, of id: Key<LedgerCase>) throws {
        try tx.send(
            """
            INSERT INTO petition (
                case_id, kinds, channel, received_on, written_on, forwarder, people, failed_test, failure, is_secret,
                wants_secrecy, field, authority, is_mixed)
            VALUES (
                \(id), \(petition.kinds.map(\.rawValue).joined(separator: " ")), \(petition.channel),
                \(petition.receivedOn), \(petition.writtenOn), \(petition.forwarder), \(petition.people),
                \(petition.failedTest), \(petition.failure), \(petition.isSecret), \(petition.wantsSecrecy),
                \(petition.traits.field), \(petition.traits.authority), \(petition.traits.isMixed))
            """)
    }

    /// Nil where the case is no petition.
    public static func find(_ tx: any Transaction, _ id: Key<LedgerCase>) throws -> Petition? {
        try tx.first(
            """
            SELECT \(sql: columns) FROM petition p \(sql: PetitionSenderStore.joined(to: "p")) WHERE p.case_id = \(id)
            """
        ).map(petition)
    }

    /// Of `petition p` with `PetitionSenderStore.joined`.
    static let columns: SQL = """
        p.kinds, p.channel, p.received_on, p.written_on, p.forwarder, p.people, p.failed_test, p.failure, p.is_secret,
        p.wants_secrecy, p.field, p.authority, p.is_mixed,
        \(sql: PetitionSenderStore.representative)
        """

    static func petition(_ row: Row) throws -> Petition {
        Petition(
            kinds: try row.text("kinds").split(separator: " ").compactMap { PetitionKind(rawValue: String($0)) },
            channel: try row.code("channel"), receivedOn: try row.day("received_on"),
            writtenOn: try row.dayIfPresent("written_on"), forwarder: try row.textIfPresent("forwarder"),
            people: try row.int("people"), failedTest: try row.textIfPresent("failed_test"),
            failure: try row.textIfPresent("failure"), isSecret: try row.bool("is_secret"),
            wantsSecrecy: try row.bool("wants_secrecy"),
            traits: PetitionTraits(
                field: try row.codeIfPresent("field"), authority: try row.codeIfPresent("authority"),
                isMixed: try row.bool("is_mixed")),
            representative: try PetitionSenderStore.representative(row))
    }

    /// Which test of eligibility it does not pass; nil for none.
    public static func set(_ tx: any Transaction, failed test: String?, because reason: String?, of id: Key<LedgerCase>)
        throws
    {
        try tx.changeOne("UPDATE petition SET failed_test = \(test), failure = \(reason) WHERE case_id = \(id)")
    }

    /// What it is classified as beside its kinds.
    public static func set(_ tx: any Transaction, _ traits: PetitionTraits, of id: Key<LedgerCase>) throws {
        try tx.changeOne(
            """
            UPDATE petition SET field = \(traits.field), authority = \(traits.authority), is_mixed = \(traits.isMixed)
            WHERE case_id = \(id)
            """)
    }

    /// What the figures of a period ask of a step: that it was taken up, and what came of it.
    public static func set(
        _ tx: any Transaction, takenOn: CalendarDay?, verdict: String?, of id: Key<LedgerCase>
    ) throws {
        guard takenOn != nil || verdict != nil else { return }
        try tx.send(
            """
            UPDATE petition SET taken_on = COALESCE(taken_on, CAST(\(takenOn) AS TEXT)),
                verdict = COALESCE(CAST(\(verdict) AS TEXT), verdict)
            WHERE case_id = \(id)
            """)
    }

    /// That it is classified with this act; of one that is, nothing changes.
    public static func classify(_ tx: any Transaction, as way: PetitionWay, _ id: Key<LedgerCase>) throws {
        try tx.send(
            """
            UPDATE petition SET classified_at = \(tx.now), way = \(way), was_eligible = (failed_test IS NULL),
                was_field = field, was_authority = authority, was_mixed = is_mixed,
                was_duplicate = EXISTS (
                    SELECT 1 FROM petition_link l WHERE l.case_id = petition.case_id AND l.kind = 'duplicate')
            WHERE case_id = \(id) AND classified_at IS NULL
            """)
    }

    // MARK: - Files

    public static func insert(_ tx: any Transaction, _ files: [AttachedFile], of id: Key<LedgerCase>) throws {
        for (position, file) in files.enumerated() {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try tx.send(
                """
                INSERT INTO petition_file (case_id, position, file_hash, name)
                VALUES (\(id), \(position), \(file.hash), \(file.name))
                """)
        }
    }

    public static func file(_ tx: any Transaction, _ position: Int, of id: Key<LedgerCase>) throws -> AttachedFile? {
        try tx.first(
            """
            SELECT p.file_hash, p.name, f.size, f.media_type FROM petition_file p JOIN file f ON f.hash = p.file_hash
            WHERE p.case_id = \(id) AND p.position = \(position)
            """
        ).map { row in
            AttachedFile(
                hash: try row.text("file_hash"), size: try row.int("size"), name: try row.text("name"),
                mediaType: try row.text("media_type"))
        }
    }

    // MARK: - Links

    /// Joins two; a second time changes nothing.
    public static func link(
        _ tx: any Transaction, _ id: Key<LedgerCase>, to other: Key<LedgerCase>, as kind: PetitionLink.Kind,
        by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO petition_link (case_id, other_id, kind, linked_by, linked_at)
            VALUES (\(id), \(other), \(kind), \(person), \(tx.now)) ON CONFLICT (case_id, other_id) DO NOTHING
            """)
    }

    /// Whether there was such a link.
    public static func unlink(_ tx: any Transaction, _ id: Key<LedgerCase>, from other: Key<LedgerCase>) throws -> Bool
    {
        try tx.execute(
            """
            DELETE FROM petition_link WHERE kind IN ('duplicate', 'again', 'split')
                AND (case_id = \(id) AND other_id = \(other) OR case_id = \(other) AND other_id = \(id))
            """) > 0
    }

    /// The paper by which whoever got it answers.
    public static func link(
        _ tx: any Transaction, _ id: Key<LedgerCase>, paper document: Key<Document>, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO petition_paper (case_id, document_id, linked_by, linked_at)
            VALUES (\(id), \(document), \(person), \(tx.now)) ON CONFLICT (case_id, document_id) DO NOTHING
            """)
    }
}
