public import Office
import Vietnamese
import WorkTime

/// The catalogue of administrative procedures. Everybody in the office may read it.
public enum ProcedureStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy thủ tục này.")

    /// Where a page of the list begins: after this procedure.
    public struct Cursor: Sendable, Hashable {
        public let sortKey: String
        public let id: Key<Procedure>

        public init(sortKey: String, id: Key<Procedure>) {
            self.sortKey = sortKey
            self.id = id
        }
    }

    /// Throws `.unique` where the code is taken.
    public static func insert(
        _ tx: any Transaction, _ content: Procedure.Content, by person: Key<Person>
    ) throws -> Key<Procedure> {
        let row = try tx.first(
            """
            INSERT INTO procedure (
                code, title, title_sort, field, words, audience, level, online, process, unit_id, term_amount,
                term_unit, fee, is_fee_first, result, basis, own_form,
                decision_number, decided_on, decided_by, published_on, is_active, created_by, created_at, version)
            VALUES (
                \(content.code), \(content.title), \(content.title.sortKey), \(content.field), \(content.words),
                \(content.audience), \(content.level), \(content.online), \(content.process), \(content.unit),
                \(content.term.amount), \(content.term.unit), \(content.fee), \(content.isFeeFirst), \(content.result), \(content.basis),
                \(content.ownForm), \(content.publication?.number), \(content.publication?.date),
                \(content.publication?.issuer), \(content.publication?.publishedOn), TRUE, \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a procedure was not written") }
        let id: Key<Procedure> = try row.key("id")
        try insert(tx, content.parts, of: id)
        return id
    }

    /// Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<Procedure>, _ content: Procedure.Content, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE procedure SET code = \(content.code), title = \(content.title), title_sort = \(content.title.sortKey),
                field = \(content.field), audience = \(content.audience),
                level = \(content.level), online = \(content.online), process = \(content.process),
                unit_id = \(content.unit), term_amount = \(content.term.amount), term_unit = \(content.term.unit),
                fee = \(content.fee), is_fee_first = \(content.isFeeFirst), result = \(content.result), basis = \(content.basis),
                own_form = \(content.ownForm), decision_number = \(content.publication?.number),
                decided_on = \(content.publication?.date), decided_by = \(content.publication?.issuer),
                published_on = \(content.publication?.publishedOn), words = \(content.words), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        try tx.send("DELETE FROM procedure_part WHERE procedure_id = \(id)")
        try insert(tx, content.parts, of: id)
    }

    /// Throws `.stale` when it was changed since.
    public static func setActive(
        _ tx: any Transaction, _ id: Key<Procedure>, _ isActive: Bool, version: Int64
    ) throws {
        try tx.changeOne(
            "UPDATE procedure SET is_active = \(isActive), version = version + 1 WHERE id = \(id) AND version = \(version)"
        )
    }

    public static func isTaken(_ tx: any Transaction, code: String, besides id: Key<Procedure>?) throws -> Bool {
        try tx.first("SELECT id FROM procedure WHERE code = \(code) AND id <> \(id?.value ?? 0)") != nil
    }

    /// Throws `.notFound`.
    public static func find(_ tx: any Transaction, _ id: Key<Procedure>) throws -> Procedure {
        guard let row = try tx.first("\(sql: select) WHERE p.id = \(id)") else { throw notFound }
        let parts = try tx.query(
            """
            SELECT title, originals, copies, is_required FROM procedure_part WHERE procedure_id = \(id)
            ORDER BY position LIMIT 200
            """
        ).map { row in
            Procedure.Part(
                title: try row.text("title"), originals: try row.int("originals"), copies: try row.int("copies"),
                isRequired: try row.bool("is_required"))
        }
        return try Procedure(row, parts: parts)
    }

    /// In the order of titles, without the papers of each. Words may stand without marks, in code, title, field and result.
    public static func page(
        _ tx: any Transaction, text: String?, audience: Procedure.Audience?, isActive: Bool, after cursor: Cursor?,
        limit: Int
    ) throws -> [(procedure: Procedure, cursor: Cursor)] {
        try tx.query(page(text: text, audience: audience, isActive: isActive, after: cursor, limit: limit)).map { row in
            (
                try Procedure(row, parts: []),
                Cursor(sortKey: try row.text("title_sort"), id: try row.key("id"))
            )
        }
    }

    /// Those in use that the office takes on its own online form, in the order of titles, without the papers of each: at most 200.
    public static func ownForms(_ tx: any Transaction) throws -> [Procedure] {
        try tx.query(
            """
            \(sql: select) WHERE p.is_active = TRUE AND p.own_form IS NOT NULL
            ORDER BY p.title_sort, p.id LIMIT 200
            """
        ).map { try Procedure($0, parts: []) }
    }

    /// Those that a condition on `p` counts, in the order of their keys, without the papers of each.
    static func counted(
        _ tx: any Transaction, _ condition: SQL, after id: Key<Procedure>?, limit: Int
    ) throws -> [Procedure] {
        try tx.query(counted(condition, after: id, limit: limit)).map { try Procedure($0, parts: []) }
    }

    static func counted(_ condition: SQL, after id: Key<Procedure>?, limit: Int) -> SQL {
        "\(sql: select) WHERE \(sql: condition) AND p.id > \(id?.value ?? 0) ORDER BY p.id LIMIT \(limit)"
    }

    static func page(
        text: String?, audience: Procedure.Audience?, isActive: Bool, after cursor: Cursor?, limit: Int
    ) -> SQL {
        var conditions: SQL = "p.is_active = \(sql: isActive ? "TRUE" : "FALSE")"
        if let audience { conditions += " AND p.audience = \(audience)" }
        for word in (text ?? "").folded.split(separator: " ").prefix(8) {
            conditions += " AND p.words LIKE \("%\(word)%")"
        }
        if let cursor { conditions += " AND (p.title_sort, p.id) > (\(cursor.sortKey), \(cursor.id))" }
        return "\(sql: select) WHERE \(sql: conditions) ORDER BY p.title_sort, p.id LIMIT \(limit)"
    }

    private static func insert(_ tx: any Transaction, _ parts: [Procedure.Part], of id: Key<Procedure>) throws {
        let rows = parts.enumerated().map { position, part -> [SQLValue] in
            [
                id.sqlValue, position.sqlValue, part.title.sqlValue, part.originals.sqlValue, part.copies.sqlValue,
                part.isRequired.sqlValue,
            ]
        }
        for chunk in rows.chunks() {
            try tx.send(
                """
                INSERT INTO procedure_part (procedure_id, position, title, originals, copies, is_required)
                VALUES \(rows: chunk)
                """)
        }
    }

    private static let select: SQL = """
        SELECT p.id, p.code, p.title, p.title_sort, p.field, p.audience, p.level, p.online, p.process, p.unit_id,
            un.name AS unit_name, p.term_amount, p.term_unit, p.fee, p.is_fee_first, p.result, p.basis, p.own_form,
            p.decision_number, p.decided_on, p.decided_by, p.published_on,
            p.is_active, p.version
        FROM procedure p JOIN unit_name un ON un.unit_id = p.unit_id AND un.valid_to IS NULL
        """
}

extension Procedure.Publication {
    /// Nil where none is written down.
    fileprivate init?(_ row: Row) throws {
        guard let number = try row.textIfPresent("decision_number") else { return nil }
        self.init(
            number: number, date: try row.day("decided_on"), issuer: try row.text("decided_by"),
            publishedOn: try row.dayIfPresent("published_on"))
    }
}

extension Procedure.Content {
    /// What it is found by.
    fileprivate var words: String { "\(code) \(title) \(field) \(result) \(publication?.number ?? "")".folded }
}

extension Procedure {
    fileprivate init(_ row: Row, parts: [Part]) throws {
        guard let term = Term(try row.int("term_amount"), try row.code("term_unit")) else {
            throw StorageError(.row, "no such term")
        }
        self.init(
            id: try row.key("id"),
            content: Content(
                code: try row.text("code"), title: try row.text("title"), field: try row.text("field"),
                audience: try row.code("audience"), level: try row.code("level"), online: try row.code("online"),
                process: try row.text("process"), unit: try row.key("unit_id"), term: term,
                fee: try row.intIfPresent("fee"), result: try row.text("result"), basis: try row.text("basis"),
                parts: parts, isFeeFirst: try row.bool("is_fee_first"), ownForm: try row.textIfPresent("own_form"),
                publication: try Publication(row)),
            unitName: try row.text("unit_name"), isActive: try row.bool("is_active"),
            version: Int64(try row.int("version")))
    }
}
