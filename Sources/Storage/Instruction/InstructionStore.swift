public import Office
public import WorkTime

/// Leaders' instructions on incoming papers.
public enum InstructionStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy ý kiến chỉ đạo này.")

    /// What rules ask of an instruction.
    public struct Standing: Sendable {
        public let document: Key<Document>
        public let leader: Key<Person>
        public let state: Instruction.State
        public let version: Int64
    }

    public static func ask(
        _ tx: any Transaction, on document: Key<Document>, of leader: Key<Person>, by person: Key<Person>
    ) throws -> Key<Instruction> {
        let row = try tx.first(
            """
            INSERT INTO instruction (document_id, leader_id, state, words, asked_by, asked_at, version)
            VALUES (\(document), \(leader), 'asked', '', \(person), \(tx.now), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "an instruction was not written") }
        return try row.key("id")
    }

    /// The one that the leader is asked for on the paper; nil where there is none.
    public static func asked(
        _ tx: any Transaction, on document: Key<Document>, of leader: Key<Person>
    ) throws -> Key<Instruction>? {
        try tx.first(
            """
            SELECT id FROM instruction WHERE document_id = \(document) AND leader_id = \(leader) AND state = 'asked'
            """
        )?.key("id")
    }

    public static func standing(_ tx: any Transaction, _ id: Key<Instruction>) throws -> Standing {
        guard
            let row = try tx.first("SELECT document_id, leader_id, state, version FROM instruction WHERE id = \(id)")
        else { throw notFound }
        return Standing(
            document: try row.key("document_id"), leader: try row.key("leader_id"), state: try row.code("state"),
            version: Int64(try row.int("version")))
    }

    /// Keeps what was typed. Throws `.stale` when somebody was faster.
    public static func save(
        _ tx: any Transaction, _ id: Key<Instruction>, words: String, due: CalendarDay?,
        parties: [(party: Key<Party>, role: ParticipantRole)], version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE instruction SET words = \(words), due_on = \(due), version = version + 1
            WHERE id = \(id) AND state = 'asked' AND version = \(version)
            """)
        try tx.send("DELETE FROM instruction_party WHERE instruction_id = \(id)")
        let rows = parties.enumerated().map { index, party in
            [id.sqlValue, party.party.sqlValue, party.role.rawValue.sqlValue, index.sqlValue]
        }
        guard !rows.isEmpty else { return }
        try tx.send("INSERT INTO instruction_party (instruction_id, party_id, role, position) VALUES \(rows: rows)")
    }

    /// Ends the asking: from now on it stands as it is.
    public static func give(
        _ tx: any Transaction, _ id: Key<Instruction>, obligation: Key<Obligation>?, evidence: AttachedFile?,
        by person: Key<Person>
    ) throws {
        if let evidence {
            try FileRowStore.put(tx, hash: evidence.hash, size: evidence.size, mediaType: evidence.mediaType)
        }
        try tx.changeOne(
            """
            UPDATE instruction SET state = 'given', obligation_id = \(obligation), evidence_hash = \(evidence?.hash),
                evidence_name = \(evidence?.name), given_by = \(person), given_at = \(tx.now), version = version + 1
            WHERE id = \(id) AND state = 'asked'
            """)
    }

    public static func withdraw(_ tx: any Transaction, _ id: Key<Instruction>, version: Int64) throws {
        try tx.changeOne(
            """
            UPDATE instruction SET state = 'withdrawn', version = version + 1
            WHERE id = \(id) AND state = 'asked' AND version = \(version)
            """)
    }

    /// Those who may be asked: whoever leads the office on the day, by name.
    public static func leaders(_ tx: any Transaction, on day: CalendarDay) throws -> [NamedParty] {
        try tx.query(
            """
            SELECT DISTINCT p.id AS leader_id, p.full_name AS leader_name, p.name_sort FROM post o
            JOIN person p ON p.id = o.person_id
            WHERE o.rank = \(Rank.leader) AND \(sql: .holds("o", on: day)) ORDER BY p.name_sort, p.id LIMIT 100
            """
        ).map { try NamedParty.person($0, "leader") }
    }
}
