public import Office
public import WorkTime

/// Folders whose paper lies elsewhere than the electronic dossier. A dossier that waits for whoever brought it has no place.
public enum StrayFolderStore {
    /// Where a page of the list begins: after this folder.
    public struct Cursor: Sendable, Hashable {
        public let since: Instant
        public let id: Key<LedgerCase>

        public init(since: Instant, id: Key<LedgerCase>) {
            self.since = since
            self.id = id
        }
    }

    /// Those that the actor sees, the one that strays longest first.
    public static func page(
        _ tx: any Transaction, _ filter: FolderFilter, after cursor: Cursor?, limit: Int, for actor: Actor
    ) throws -> [StrayFolder] {
        try tx.query(page(filter, on: OfficeTime.day(of: tx.now), after: cursor, limit: limit, for: actor))
            .map(StrayFolder.init)
    }

    /// How many there are, `limit` for more.
    public static func count(
        _ tx: any Transaction, _ filter: FolderFilter, limit: Int, for actor: Actor
    ) throws -> Int {
        let row = try tx.first(count(filter, on: OfficeTime.day(of: tx.now), limit: limit, for: actor))
        return try row?.int("number") ?? 0
    }

    static func count(_ filter: FolderFilter, on day: CalendarDay, limit: Int, for actor: Actor) -> SQL {
        """
        SELECT COUNT(*) AS number FROM (SELECT stray.case_id FROM (\(sql: placed(on: day, for: actor))) stray
            WHERE \(sql: conditions(filter)) LIMIT \(limit)) counted
        """
    }

    static func page(
        _ filter: FolderFilter, on day: CalendarDay, after cursor: Cursor?, limit: Int, for actor: Actor
    ) -> SQL {
        var conditions = conditions(filter)
        if let cursor {
            conditions += " AND (stray.folder_held_since, stray.case_id) > (\(cursor.since), \(cursor.id))"
        }
        return """
            SELECT stray.*, tu.name AS to_unit FROM (\(sql: placed(on: day, for: actor))) stray
            LEFT JOIN unit_name tu ON tu.unit_id = stray.to_id AND tu.valid_to IS NULL
            WHERE \(sql: conditions) ORDER BY stray.folder_held_since, stray.case_id LIMIT \(limit)
            """
    }

    /// From which unit to which how many have to go, at most 200 ways.
    public static func passages(
        _ tx: any Transaction, _ filter: FolderFilter, for actor: Actor
    ) throws -> [FolderPassage] {
        try tx.query(passages(filter, on: OfficeTime.day(of: tx.now), for: actor)).compactMap { row in
            guard let to = try NamedParty.ifPresent(row, "to") else { return nil }
            return FolderPassage(
                from: NamedParty(key: try row.key("from_id"), kind: .unit, name: try row.text("from_unit")), to: to,
                count: try row.int("number"))
        }
    }

    static func passages(_ filter: FolderFilter, on day: CalendarDay, for actor: Actor) -> SQL {
        """
        SELECT stray.folder_unit_id AS from_id, stray.folder_unit AS from_unit, stray.to_id, tu.name AS to_unit,
            COUNT(*) AS number
        FROM (\(sql: placed(on: day, for: actor))) stray
        JOIN unit_name tu ON tu.unit_id = stray.to_id AND tu.valid_to IS NULL
        WHERE stray.to_id <> stray.folder_unit_id AND \(sql: conditions(filter))
        GROUP BY stray.folder_unit_id, stray.folder_unit, stray.to_id, tu.name
        ORDER BY from_unit, to_unit, from_id, to_id LIMIT 200
        """
    }

    /// How many there are in all that lie in a unit or belong there, in the order of the units.
    public static func units(_ tx: any Transaction) throws -> [(unit: Key<Unit>, count: Int)] {
        var counts: [Key<Unit>: Int] = [:]
        for row in try tx.query(units(on: OfficeTime.day(of: tx.now))) {
            let (from, number) = (try row.key("from_id", of: Unit.self), try row.int("number"))
            counts[from, default: 0] += number
            if let to = try row.keyIfPresent("to_id", of: Unit.self), to != from { counts[to, default: 0] += number }
        }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    static func units(on day: CalendarDay) -> SQL {
        """
        SELECT stray.folder_unit_id AS from_id, stray.to_id, COUNT(*) AS number
        FROM (\(sql: placed(on: day, for: nil))) stray WHERE \(sql: conditions(FolderFilter()))
        GROUP BY stray.folder_unit_id, stray.to_id ORDER BY stray.folder_unit_id, stray.to_id LIMIT 10000
        """
    }

    private static func conditions(_ filter: FolderFilter) -> SQL {
        var sql: SQL = """
            (stray.to_id IS DISTINCT FROM stray.folder_unit_id OR stray.folder_scanned_at < stray.folder_held_since)
            """
        if let unit = filter.unit { sql += " AND (stray.folder_unit_id = \(unit) OR stray.to_id = \(unit))" }
        if let passage = filter.passage {
            sql += " AND stray.folder_unit_id = \(passage.from) AND stray.to_id = \(passage.to)"
        }
        return sql
    }

    /// Every folder of an open dossier that somebody of the office has in hand, with the unit of whoever that is: of those that the
    /// actor sees or, with nil, of all.
    private static func placed(on day: CalendarDay, for actor: Actor?) -> SQL {
        let seen: SQL = actor.map { Access.sees(case: "c", $0) } ?? "TRUE"
        func works(in unit: SQL) -> SQL {
            """
            EXISTS (SELECT 1 FROM post w WHERE w.person_id = c.holder_id AND w.unit_id = \(sql: unit)
                AND \(sql: SQL.holds("w", on: day)))
            """
        }
        return """
            SELECT f.case_id, c.code, c.title, \(sql: DossierFolder.columns), c.holder_id, hn.name AS holder_unit,
                hp.full_name AS holder_person, c.due_on, c.due_minute,
                CASE WHEN hn.unit_id IS NOT NULL THEN c.holder_id WHEN \(sql: works(in: "f.unit_id")) THEN f.unit_id
                    WHEN \(sql: works(in: "c.unit_id")) THEN c.unit_id
                    ELSE (SELECT MIN(w.unit_id) FROM post w WHERE w.person_id = c.holder_id
                        AND \(sql: SQL.holds("w", on: day))) END AS to_id
            FROM dossier_folder f JOIN process_case c ON c.id = f.case_id
            JOIN unit_name fu ON fu.unit_id = f.unit_id AND fu.valid_to IS NULL
            JOIN person fp ON fp.id = f.by_id
            LEFT JOIN unit_name hn ON hn.unit_id = c.holder_id AND hn.valid_to IS NULL
            LEFT JOIN person hp ON hp.id = c.holder_id
            WHERE f.is_open = TRUE AND c.holder_id IS NOT NULL AND \(sql: seen)
            """
    }
}

extension StrayFolder {
    init(_ row: Row) throws {
        guard let folder = try DossierFolder(ifPresent: row), let holder = try NamedParty.ifPresent(row, "holder")
        else {
            throw StorageError(.row, "no folder")
        }
        self.init(
            id: try row.key("case_id"), code: try row.text("code"), title: try row.text("title"), folder: folder,
            holder: holder, holderUnit: try NamedParty.ifPresent(row, "to"), due: try Due(ifPresent: row))
    }
}
