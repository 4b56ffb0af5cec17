public import Office
public import WorkTime

/// Askings for opinions and what was said.
public enum OutgoingOpinionStore {
    public static func open(
        _ tx: any Transaction, on id: Key<Outgoing>, _ parties: [Key<Party>], question: String, closesAt: Instant,
        by person: Key<Person>
    ) throws -> Key<OpinionRound> {
        let row = try tx.first(
            """
            INSERT INTO outgoing_round (outgoing_id, number, version_number, question, asked_by, asked_at, closes_at)
            SELECT o.id, (SELECT COUNT(*) + 1 FROM outgoing_round r WHERE r.outgoing_id = o.id), o.versions, \(question),
                \(person), \(tx.now), \(closesAt)
            FROM outgoing o WHERE o.id = \(id) RETURNING id
            """)
        guard let round: Key<OpinionRound> = try row?.key("id") else { throw OutgoingStore.notFound }
        let rows: [[SQLValue]] = parties.map { [round.sqlValue, $0.sqlValue] }
        try tx.send("INSERT INTO outgoing_opinion (round_id, party_id) VALUES \(rows: rows)")
        return round
    }

    public static func give(
        _ tx: any Transaction, on round: Key<OpinionRound>, for party: Key<Party>, _ stance: Outgoing.Stance,
        text: String?, file: AttachedFile?, by person: Key<Person>
    ) throws {
        if let file { try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType) }
        try tx.changeOne(
            """
            UPDATE outgoing_opinion SET stance = \(stance.rawValue), text = \(text), file_hash = \(file?.hash),
                file_name = \(file?.name), given_by = \(person), given_at = \(tx.now)
            WHERE round_id = \(round) AND party_id = \(party) AND stance IS NULL
            """)
    }

    public static func close(_ tx: any Transaction, _ round: Key<OpinionRound>) throws {
        try tx.changeOne(
            "UPDATE outgoing_round SET closed_at = \(tx.now) WHERE id = \(round) AND closed_at IS NULL")
    }

    /// All askings of the paper, the newest first, with every opinion: one statement.
    public static func rounds(_ tx: any Transaction, of id: Key<Outgoing>) throws -> [OpinionRound] {
        try rounds(selection(of: id).rows(tx))
    }

    static func selection(of id: Key<Outgoing>) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "opinion",
            columns: [
                .number("id"), .number("number"), .number("version_number"), .text("question"), .number("asked_at"),
                .number("closes_at"), .number("closed_at"), .number("party_id"), .text("party_unit"),
                .text("party_person"), .text("stance"), .text("text"), .text("file_hash"), .text("file_name"),
                .number("size"), .text("media_type"), .text("given_by"), .number("given_at"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY r.number DESC, q.party_id) AS place, r.id, r.number,
                    r.version_number, r.question, r.asked_at, r.closes_at, r.closed_at, q.party_id,
                    un.name AS party_unit, pe.full_name AS party_person, q.stance, q.text, q.file_hash, q.file_name,
                    f.size, f.media_type, g.full_name AS given_by, q.given_at
                FROM outgoing_round r
                JOIN outgoing_opinion q ON q.round_id = r.id
                LEFT JOIN unit_name un ON un.unit_id = q.party_id AND un.valid_to IS NULL
                LEFT JOIN person pe ON pe.id = q.party_id
                LEFT JOIN person g ON g.id = q.given_by
                LEFT JOIN file f ON f.hash = q.file_hash
                WHERE r.outgoing_id = \(id) ORDER BY place LIMIT 2000
                """)
    }

    /// From the rows of `selection`.
    static func rounds(_ rows: [Row]) throws -> [OpinionRound] {
        var order: [Int] = []
        var heads: [Int: Row] = [:]
        var opinions: [Int: [OutgoingOpinion]] = [:]
        for row in rows {
            let number = try row.int("number")
            if heads.updateValue(row, forKey: number) == nil { order.append(number) }
            guard let unit = try NamedParty.ifPresent(row, "party") else { throw StorageError(.row, "no party") }
            opinions[number, default: []].append(
                OutgoingOpinion(
                    unit: unit, stance: try row.codeIfPresent("stance"), text: try row.textIfPresent("text"),
                    file: try AttachedFile.ifPresent(row), by: try row.textIfPresent("given_by"),
                    at: try row.instantIfPresent("given_at")))
        }
        return try order.compactMap { number in
            guard let row = heads[number] else { return nil }
            return OpinionRound(
                id: try row.key("id"), number: number, version: try row.int("version_number"),
                question: try row.text("question"), askedAt: try row.instant("asked_at"),
                closesAt: try row.instant("closes_at"), closedAt: try row.instantIfPresent("closed_at"),
                opinions: opinions[number] ?? [])
        }
    }
}
