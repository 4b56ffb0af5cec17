public import Office

/// Instructions as pages show them.
public enum InstructionPageStore {
    /// Those of a paper that were not withdrawn, oldest first; two statements. What is asked for is a draft, which only
    /// the leader, whoever stands in and clerks read.
    public static func of(
        _ tx: any Transaction, _ document: Key<Document>, for actor: Actor
    ) throws -> [Instruction] {
        try whole(
            tx,
            tx.query(
                """
                \(sql: select(for: actor)) WHERE i.document_id = \(document) AND i.state <> 'withdrawn'
                ORDER BY i.id LIMIT 100
                """), for: actor)
    }

    public static func find(
        _ tx: any Transaction, _ id: Key<Instruction>, for actor: Actor
    ) throws -> Instruction {
        let rows = try tx.query("\(sql: select(for: actor)) WHERE i.id = \(id) ORDER BY i.id")
        guard let found = try whole(tx, rows, for: actor).first else { throw InstructionStore.notFound }
        return found
    }

    /// What waits for these leaders, or for anybody when nil: the oldest first; two statements.
    public static func waiting(
        _ tx: any Transaction, of leaders: [Key<Person>]?, after: Key<Instruction>?, limit: Int, for actor: Actor
    ) throws -> [Instruction] {
        try whole(tx, tx.query(waiting(of: leaders, after: after, limit: limit, for: actor)), for: actor)
    }

    static func waiting(
        of leaders: [Key<Person>]?, after: Key<Instruction>?, limit: Int, for actor: Actor
    ) -> SQL {
        let own: SQL = leaders.map { "i.leader_id IN (\(list: $0))" } ?? "TRUE"
        return """
            \(sql: select(for: actor)) WHERE i.state = 'asked' AND \(sql: own) AND i.id > \(after?.value ?? 0)
                AND \(sql: Access.sees(document: "d", actor))
            ORDER BY i.id LIMIT \(limit)
            """
    }

    /// How many wait for the actor, up to 100: a value of a row.
    static func count(for actor: Actor) -> SQL {
        guard actor.isLeader || actor.substituted.contains(where: { $0.standings.contains { $0.rank == .leader } })
        else { return "0" }
        return """
            (SELECT COUNT(*) FROM (SELECT i.id FROM instruction i
                WHERE i.state = 'asked' AND i.leader_id IN (\(list: actor.people)) LIMIT 100) AS counted)
            """
    }

    /// How far these papers have come; one statement. Papers of other directions and those of old books are left out.
    public static func states(
        _ tx: any Transaction, of documents: [Key<Document>]
    ) throws -> [Key<Document>: IncomingState] {
        guard !documents.isEmpty else { return [:] }
        let rows = try tx.query(states(of: documents))
        return try Dictionary(rows.map { (try $0.key("id"), try state($0)) }) { $1 }
    }

    private static func state(_ row: Row) throws -> IncomingState {
        if try row.bool("is_answered") { return .answered }
        if try row.bool("is_given") { return .instructed }
        return try row.bool("is_asked") ? .asked : .untouched
    }

    /// OFFSET keeps PostgreSQL from reading all lines of old books beside the papers.
    static func states(of documents: [Key<Document>]) -> SQL {
        func has(_ state: Instruction.State) -> SQL {
            """
            EXISTS (SELECT 1 FROM instruction i WHERE i.document_id = d.id AND i.state = \(state))
            """
        }
        return """
            SELECT d.id,
                EXISTS (SELECT 1 FROM document_relation r WHERE r.other_id = d.id AND r.kind = 'answers') AS is_answered,
                \(sql: has(.given)) AS is_given, \(sql: has(.asked)) AS is_asked
            FROM document d WHERE d.id IN (\(list: documents)) AND d.direction = 'incoming' AND d.state = 'confirmed'
                AND NOT EXISTS (SELECT 1 FROM register_entry e JOIN register_import_line l ON l.entry_id = e.id
                    WHERE e.document_id = d.id AND e.state = 'used' LIMIT 1 OFFSET 0)
            ORDER BY d.id
            """
    }

    private static func select(for actor: Actor) -> SQL {
        """
        SELECT i.id, i.state, i.words, i.due_on, i.evidence_hash, i.evidence_name, i.obligation_id, i.asked_at, i.given_at,
            i.version, i.leader_id, p.full_name AS leader_name, a.id AS asker_id, a.full_name AS asker_name,
            g.id AS giver_id, g.full_name AS giver_name, f.size AS evidence_size, f.media_type AS evidence_type,
            s.register_id, s.year AS entry_year, e.number AS entry_number, e.suffix AS entry_suffix, e.day AS entry_day,
            \(sql: DocumentLabel.columns(seenBy: actor))
        FROM instruction i JOIN document d ON d.id = i.document_id JOIN person p ON p.id = i.leader_id
        JOIN person a ON a.id = i.asked_by LEFT JOIN person g ON g.id = i.given_by
        LEFT JOIN file f ON f.hash = i.evidence_hash
        LEFT JOIN register_entry e ON e.document_id = d.id AND e.state = 'used'
        LEFT JOIN register_series s ON s.id = e.series_id
        """
    }

    /// With the parties of each; drafts of others say nothing.
    private static func whole(_ tx: any Transaction, _ rows: [Row], for actor: Actor) throws -> [Instruction] {
        guard !rows.isEmpty else { return [] }
        let ids = try rows.map { try $0.key("id", of: Instruction.self) }
        var parties: [Key<Instruction>: [(role: ParticipantRole, party: NamedParty)]] = [:]
        for row in try tx.query(
            """
            SELECT ip.instruction_id, ip.role, ip.party_id, un.name AS party_unit, pe.full_name AS party_person
            FROM instruction_party ip
            LEFT JOIN unit_name un ON un.unit_id = ip.party_id AND un.valid_to IS NULL
            LEFT JOIN person pe ON pe.id = ip.party_id
            WHERE ip.instruction_id IN (\(list: ids)) ORDER BY ip.instruction_id, ip.position, ip.party_id
            """)
        {
            guard let party = try NamedParty.ifPresent(row, "party") else { continue }
            parties[try row.key("instruction_id"), default: []].append((try row.code("role"), party))
        }
        return try rows.map { try Instruction($0, parties[try $0.key("id")] ?? [], for: actor) }
    }
}

extension Actor {
    /// Himself or herself, and everybody whom he or she stands in for.
    var people: [Key<Person>] { [person] + substituted.map(\.person) }
}

extension Instruction {
    fileprivate init(
        _ row: Row, _ parties: [(role: ParticipantRole, party: NamedParty)], for actor: Actor
    ) throws {
        let leader = try NamedParty.person(row, "leader")
        let state: State = try row.code("state")
        let isRead = state == .given || actor.has(.clerk) || actor.acts(as: Key(leader.key.value))
        func named(_ role: ParticipantRole) -> [NamedParty] { parties.filter { $0.role == role }.map(\.party) }
        let content =
            isRead
            ? InstructionContent(
                words: try row.text("words"), lead: named(.lead).first, coordinate: named(.coordinate),
                inform: named(.inform), due: try row.dayIfPresent("due_on")) : InstructionContent()
        var entry: RegisterPlace?
        if let register: Key<Register> = try row.keyIfPresent("register_id"),
            let number = RegisterNumber(value: try row.int("entry_number"), place: try row.int("entry_suffix"))
        {
            entry = RegisterPlace(
                register: register, year: try row.int("entry_year"), number: number, day: try row.day("entry_day"))
        }
        var evidence: AttachedFile?
        if let hash = try row.textIfPresent("evidence_hash") {
            evidence = AttachedFile(
                hash: hash, size: try row.int("evidence_size"), name: try row.textIfPresent("evidence_name") ?? "tep",
                mediaType: try row.text("evidence_type"))
        }
        guard let document = try DocumentLabel.basis(row) else { throw StorageError(.row, "no document") }
        self.init(
            id: try row.key("id"), document: document, entry: entry, leader: leader, state: state, content: content,
            evidence: evidence, obligation: try row.keyIfPresent("obligation_id"),
            askedBy: try NamedParty.person(row, "asker"), askedAt: try row.instant("asked_at"),
            givenBy: try NamedParty.personIfPresent(row, "giver"), givenAt: try row.instantIfPresent("given_at"),
            version: Int64(try row.int("version")))
    }
}
