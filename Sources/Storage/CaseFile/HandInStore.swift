public import Office

/// Case files on their way into the archive.
public enum HandInStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy lần giao nộp hồ sơ này.")

    public static func insert(
        _ tx: any Transaction, _ files: [Key<CaseFile>], unit: Key<Unit>, note: String?, by person: Key<Person>
    ) throws -> Key<HandIn> {
        let row = try tx.first(
            """
            INSERT INTO hand_in (unit_id, state, offered_by, offered_at, note, file_count, version)
            VALUES (\(unit), 'offered', \(person), \(tx.now), \(note), \(files.count), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a hand-in was not written") }
        let id: Key<HandIn> = try row.key("id")
        for chunk in files.chunks() {
            try tx.execute(
                """
                INSERT INTO hand_in_file (hand_in_id, file_id) VALUES \(rows: chunk.map { [id.sqlValue, $0.sqlValue] })
                """)
        }
        return id
    }

    public static func decide(
        _ tx: any Transaction, _ id: Key<HandIn>, _ files: [Key<CaseFile>], _ result: HandIn.Result, reason: String?
    ) throws {
        try tx.send(
            """
            UPDATE hand_in_file SET result = \(result), reason = \(reason)
            WHERE hand_in_id = \(id) AND file_id IN (\(list: files))
            """)
    }

    /// Ends it. Throws `.stale` when somebody was faster.
    public static func end(
        _ tx: any Transaction, _ id: Key<HandIn>, as state: HandIn.State, by person: Key<Person>, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE hand_in SET state = \(state), settled_by = \(person), settled_at = \(tx.now), version = version + 1
            WHERE id = \(id) AND state = 'offered' AND version = \(version)
            """)
    }

    /// Throws `.notFound` unless the actor keeps the archive, looks over all units, or works in the unit.
    public static func find(_ tx: any Transaction, _ id: Key<HandIn>, for actor: Actor) throws -> HandIn {
        guard let row = try tx.first("\(sql: select) WHERE h.id = \(id) AND \(sql: sees(actor))") else {
            throw notFound
        }
        return try HandIn(row)
    }

    /// The newest first: those of the units that the actor works in, or all.
    public static func page(
        _ tx: any Transaction, isWaiting: Bool, before: Key<HandIn>?, limit: Int, for actor: Actor
    ) throws -> [HandIn] {
        try tx.query(page(isWaiting: isWaiting, before: before, limit: limit, for: actor)).map(HandIn.init)
    }

    static func page(isWaiting: Bool, before: Key<HandIn>?, limit: Int, for actor: Actor) -> SQL {
        let waiting: SQL = isWaiting ? " AND h.state = 'offered'" : ""
        return """
            \(sql: select) WHERE h.id < \(before?.value ?? .max)\(sql: waiting) AND \(sql: sees(actor))
            ORDER BY h.id DESC LIMIT \(limit)
            """
    }

    /// Its files with what was said to each, as far as the actor sees them.
    public static func lines(_ tx: any Transaction, of id: Key<HandIn>, for actor: Actor) throws -> [HandIn.Line] {
        try tx.query(lines(of: id, for: actor)).map { row in
            HandIn.Line(
                file: try CaseFile(row), result: try row.codeIfPresent("result"),
                reason: try row.textIfPresent("reason"))
        }
    }

    static func lines(of id: Key<HandIn>, for actor: Actor) -> SQL {
        """
        SELECT \(sql: CaseFilePageStore.columns), l.result, l.reason
        FROM hand_in_file l, \(sql: CaseFilePageStore.tables)
        WHERE f.id = l.file_id AND l.hand_in_id = \(id) AND \(sql: Access.sees(caseFile: "f", actor))
        ORDER BY f.year, f.code_sort, f.id LIMIT 1000
        """
    }

    /// All its files, whoever may see them.
    public static func files(_ tx: any Transaction, of id: Key<HandIn>) throws -> [Key<CaseFile>] {
        try tx.query("SELECT file_id FROM hand_in_file WHERE hand_in_id = \(id) ORDER BY file_id LIMIT 1000")
            .map { try $0.key("file_id") }
    }

    /// The open obligation to hand the file in, and the last hand-in that it was in; one statement.
    public static func ending(
        _ tx: any Transaction, of file: Key<CaseFile>
    ) throws -> (duty: Key<Obligation>?, handIn: Key<HandIn>?) {
        let row = try tx.first(ending(of: file))
        return (try row?.keyIfPresent("duty"), try row?.keyIfPresent("hand_in"))
    }

    static func ending(of file: Key<CaseFile>) -> SQL {
        """
        SELECT (SELECT MAX(c.obligation_id) FROM case_duty c
                JOIN obligation o ON o.id = c.obligation_id AND o.is_open WHERE c.file_id = \(file)) AS duty,
            (SELECT MAX(l.hand_in_id) FROM hand_in_file l WHERE l.file_id = \(file)) AS hand_in
        """
    }

    private static func sees(_ actor: Actor) -> SQL {
        guard !actor.overseesFiling else { return "TRUE" }
        return "h.unit_id IN (\(list: actor.standings.map(\.unit)))"
    }

    private static let select: SQL = """
        SELECT h.id, h.unit_id, un.name AS unit_unit, h.state, h.offered_by AS offerer_id, o.full_name AS offerer_name,
            h.offered_at, h.settled_by AS settler_id, s.full_name AS settler_name, h.settled_at, h.note, h.file_count,
            h.version
        FROM hand_in h JOIN unit_name un ON un.unit_id = h.unit_id AND un.valid_to IS NULL
        JOIN person o ON o.id = h.offered_by LEFT JOIN person s ON s.id = h.settled_by
        """
}

extension HandIn {
    fileprivate init(_ row: Row) throws {
        guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
        self.init(
            id: try row.key("id"), unit: unit, state: try row.code("state"),
            offeredBy: try NamedParty.person(row, "offerer"), offeredAt: try row.instant("offered_at"),
            settledBy: try NamedParty.personIfPresent(row, "settler"),
            settledAt: try row.instantIfPresent("settled_at"),
            note: try row.textIfPresent("note"), fileCount: try row.int("file_count"),
            version: Int64(try row.int("version")))
    }
}
