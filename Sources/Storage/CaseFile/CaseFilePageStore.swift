public import Office
import Vietnamese
public import WorkTime

/// Case files as lists and pages show them: only those that the actor sees.
public enum CaseFilePageStore {
    /// Where a page of a year's list begins: after this file.
    public struct Cursor: Sendable, Hashable {
        public let sortKey: String
        public let id: Key<CaseFile>

        public init(_ file: CaseFile) {
            sortKey = CaseCode(file.code)?.sortKey ?? ""
            id = file.id
        }

        public init(sortKey: String, id: Key<CaseFile>) {
            self.sortKey = sortKey
            self.id = id
        }
    }

    /// In the order of codes.
    public static func page(
        _ tx: any Transaction, _ filter: CaseFileFilter, after cursor: Cursor?, limit: Int, for actor: Actor
    ) throws -> [CaseFile] {
        try tx.query(page(filter, after: cursor, limit: limit, for: actor)).map(CaseFile.init)
    }

    static func page(
        _ filter: CaseFileFilter, after cursor: Cursor?, limit: Int, for actor: Actor
    ) -> SQL {
        var conditions: SQL = "f.year = \(filter.year)"
        if let unit = filter.unit { conditions += " AND f.unit_id = \(unit)" }
        if let keeper = filter.keeper { conditions += " AND f.keeper_id = \(keeper)" }
        if let state = filter.state { conditions += " AND f.state = \(state)" }
        conditions += Self.words(filter.text)
        if let cursor { conditions += " AND (f.code_sort, f.id) > (\(cursor.sortKey), \(cursor.id))" }
        return """
            \(sql: select) WHERE \(sql: conditions) AND \(sql: Access.sees(caseFile: "f", actor))
            ORDER BY f.code_sort, f.id LIMIT \(limit)
            """
    }

    /// Folded text has letters, digits and blanks only: nothing that LIKE would read as a sign.
    private static func words(_ text: String?) -> SQL {
        var sql = SQL.empty
        for word in (text ?? "").folded.split(separator: " ").prefix(8) {
            sql += " AND (f.title_fold LIKE \("%\(word)%") OR f.code_fold LIKE \("%\(word)%"))"
        }
        return sql
    }

    /// Closed files whose last day for handing in is not after `day`, that day's first; nil units are all.
    public static func due(
        _ tx: any Transaction, by day: CalendarDay, unit: Key<Unit>?, after cursor: DueCaseCursor?, limit: Int,
        for actor: Actor
    ) throws -> [CaseFile] {
        try tx.query(due(by: day, unit: unit, after: cursor, limit: limit, for: actor)).map(CaseFile.init)
    }

    static func due(
        by day: CalendarDay, unit: Key<Unit>?, after cursor: DueCaseCursor?, limit: Int, for actor: Actor
    ) -> SQL {
        var conditions: SQL = "f.state = 'closed' AND f.hand_in_by IS NOT NULL AND f.hand_in_by <= \(day)"
        if let unit { conditions += " AND f.unit_id = \(unit)" }
        if let cursor { conditions += " AND (f.hand_in_by, f.id) > (\(cursor.day), \(cursor.id))" }
        return """
            \(sql: select) WHERE \(sql: conditions) AND \(sql: Access.sees(caseFile: "f", actor))
            ORDER BY f.hand_in_by, f.id LIMIT \(limit)
            """
    }

    /// Files of earlier years that were not closed yet, the oldest first.
    public static func lingering(
        _ tx: any Transaction, before year: Int, unit: Key<Unit>?, after cursor: LingeringCaseCursor?, limit: Int,
        for actor: Actor
    ) throws -> [CaseFile] {
        try tx.query(lingering(before: year, unit: unit, after: cursor, limit: limit, for: actor)).map(CaseFile.init)
    }

    static func lingering(
        before year: Int, unit: Key<Unit>?, after cursor: LingeringCaseCursor?, limit: Int, for actor: Actor
    ) -> SQL {
        var conditions: SQL = "f.state = 'open' AND f.year < \(year)"
        if let unit { conditions += " AND f.unit_id = \(unit)" }
        if let cursor { conditions += " AND (f.year, f.id) > (\(cursor.year), \(cursor.id))" }
        return """
            \(sql: select) WHERE \(sql: conditions) AND \(sql: Access.sees(caseFile: "f", actor))
            ORDER BY f.year, f.id LIMIT \(limit)
            """
    }

    /// Throws `.notFound` when there is none that the actor sees.
    public static func find(_ tx: any Transaction, _ id: Key<CaseFile>, for actor: Actor) throws -> CaseFile {
        let row = try tx.first(
            "\(sql: select) WHERE f.id = \(id) AND \(sql: Access.sees(caseFile: "f", actor))")
        guard let row else { throw CaseFileStore.notFound }
        return try CaseFile(row)
    }

    /// Those of the keys that the actor sees, in the order of years and codes.
    public static func find(
        _ tx: any Transaction, _ ids: [Key<CaseFile>], for actor: Actor
    ) throws -> [CaseFile] {
        guard !ids.isEmpty else { return [] }
        return try tx.query(
            """
            \(sql: select) WHERE f.id IN (\(list: ids)) AND \(sql: Access.sees(caseFile: "f", actor))
            ORDER BY f.year, f.code_sort, f.id
            """
        ).map(CaseFile.init)
    }

    /// The files that stand in the year's list, unit by unit as the office's own list orders them; at most 2,000.
    public static func listed(_ tx: any Transaction, year: Int, for actor: Actor) throws -> [CaseFile] {
        try tx.query(
            """
            \(sql: select) JOIN unit u ON u.id = f.unit_id
            WHERE f.year = \(year) AND f.is_listed AND \(sql: Access.sees(caseFile: "f", actor))
            ORDER BY u.position, f.unit_id, f.code_sort, f.id LIMIT 2000
            """
        ).map(CaseFile.init)
    }

    /// Files that take papers, of this year and the last, found by words; those that the actor keeps first.
    public static func offers(
        _ tx: any Transaction, words text: String?, year: Int, limit: Int, for actor: Actor
    ) throws -> [CaseFile] {
        try tx.query(offers(words: text, year: year, limit: limit, for: actor)).map(CaseFile.init)
    }

    static func offers(words text: String?, year: Int, limit: Int, for actor: Actor) -> SQL {
        """
        \(sql: select) WHERE f.year IN (\(year), \(year - 1)) AND f.state IN ('planned', 'open')\(sql: words(text))
            AND \(sql: Access.sees(caseFile: "f", actor))
        ORDER BY CASE WHEN f.keeper_id = \(actor.person) THEN 0 ELSE 1 END, f.year DESC, f.code_sort, f.id
        LIMIT \(limit)
        """
    }

    /// The units of the office that exist today, as its own list orders them.
    public static func units(_ tx: any Transaction) throws -> [NamedParty] {
        try tx.query(
            """
            SELECT u.id AS unit_id, n.name AS unit_unit FROM unit u
            JOIN unit_name n ON n.unit_id = u.id AND n.valid_to IS NULL
            WHERE NOT u.is_outside AND u.valid_to IS NULL AND u.kind <> 'office' ORDER BY u.position, u.id LIMIT 500
            """
        ).compactMap { try NamedParty.ifPresent($0, "unit") }
    }

    static let select: SQL = """
        SELECT \(sql: columns) FROM \(sql: tables)
        """
    static let columns: SQL = """
        f.id AS file_id, f.year, f.code, f.title, f.retention_years, f.kind AS file_kind, f.unit_id, un.name AS unit_unit,
        f.keeper_id, k.full_name AS keeper_name, f.state AS file_state, f.is_listed, f.started_on, f.ended_on,
        f.closed_on, f.hand_in_by, f.paper_count, f.sheets, f.note AS file_note, circle.kind = 'record' AS is_restricted,
        f.version AS file_version
        """
    static let tables: SQL = """
        case_file f JOIN unit_name un ON un.unit_id = f.unit_id AND un.valid_to IS NULL
        JOIN person k ON k.id = f.keeper_id JOIN scope circle ON circle.id = f.scope_id
        """
}

extension CaseLink {
    /// Of the columns `case_id`, `case_code`, `case_title`; nil where no file was joined.
    init?(ifPresent row: Row) throws {
        guard let id: Key<CaseFile> = try row.keyIfPresent("case_id") else { return nil }
        self.init(id: id, name: "\(try row.text("case_code")): \(try row.text("case_title"))")
    }
}

extension CaseFile {
    init(_ row: Row) throws {
        guard let retention = Retention(years: try row.intIfPresent("retention_years")),
            let unit = try NamedParty.ifPresent(row, "unit")
        else { throw StorageError(.row, "no such retention or unit") }
        self.init(
            id: try row.key("file_id"), year: try row.int("year"), code: try row.text("code"),
            title: try row.text("title"), retention: retention, kind: try row.code("file_kind"), unit: unit,
            keeper: try NamedParty.person(row, "keeper"), state: try row.code("file_state"),
            isListed: try row.bool("is_listed"), startedOn: try row.dayIfPresent("started_on"),
            endedOn: try row.dayIfPresent("ended_on"), closedOn: try row.dayIfPresent("closed_on"),
            handInBy: try row.dayIfPresent("hand_in_by"), paperCount: try row.int("paper_count"),
            sheets: try row.intIfPresent("sheets"), note: try row.textIfPresent("file_note"),
            isRestricted: try row.bool("is_restricted"), version: Int64(try row.int("file_version")))
    }
}
