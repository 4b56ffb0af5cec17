public import Office
import Vietnamese

/// What a dossier has besides being a case: whoever brought it, and its papers as they were ticked off.
public enum DossierStore {
    public static func insert(_ tx: any Transaction, _ applicant: Applicant, of id: Key<LedgerCase>) throws {
        try tx.send(
            """
            INSERT INTO process_applicant (case_id, kind, name, name_fold, number, address, phone, mail)
            VALUES (\(id), \(applicant.kind), \(applicant.name), \(applicant.name.folded), \(applicant.number),
                \(applicant.address), \(applicant.phone), \(applicant.mail))
            """)
    }

    /// `brought` are the places of those that whoever came had along; what is received besides was taken from an earlier dossier.
    public static func insert(
        _ tx: any Transaction, _ parts: [DossierPart], brought: Set<Int>, of id: Key<LedgerCase>
    ) throws {
        let rows = parts.enumerated().map { position, part -> [SQLValue] in
            [
                id.sqlValue, position.sqlValue, part.title.sqlValue, part.originals.sqlValue, part.copies.sqlValue,
                part.isRequired.sqlValue, part.isReceived.sqlValue, part.isListed.sqlValue,
                brought.contains(position).sqlValue,
            ]
        }
        for chunk in rows.chunks() {
            try tx.send(
                """
                INSERT INTO dossier_part (
                    case_id, position, title, originals, copies, is_required, is_received, is_listed, is_brought)
                VALUES \(rows: chunk)
                """)
        }
    }

    /// Ticks off papers that were brought later, by position.
    public static func receive(_ tx: any Transaction, _ positions: [Int], of id: Key<LedgerCase>) throws {
        guard !positions.isEmpty else { return }
        try tx.send(
            """
            UPDATE dossier_part SET is_received = TRUE, is_brought = TRUE
            WHERE case_id = \(id) AND position IN (\(list: positions))
            """)
    }

    /// A paper that stands in no list, at the end. Returns its place.
    public static func add(_ tx: any Transaction, titled title: String, of id: Key<LedgerCase>) throws -> Int {
        let row = try tx.first(
            """
            INSERT INTO dossier_part (
                case_id, position, title, originals, copies, is_required, is_received, is_listed, is_brought)
            SELECT CAST(\(id) AS BIGINT), COALESCE(MAX(position) + 1, 0), CAST(\(title) AS TEXT), 0, 1, FALSE, TRUE, FALSE, TRUE
            FROM dossier_part WHERE case_id = \(id) RETURNING position
            """)
        guard let row else { throw StorageError(.row, "a paper was not written") }
        return try row.int("position")
    }

    public static func parts(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [DossierPart] {
        try tx.query(
            """
            SELECT title, originals, copies, is_required, is_received, is_listed FROM dossier_part
            WHERE case_id = \(id) ORDER BY position LIMIT 200
            """
        ).map { row in
            DossierPart(
                title: try row.text("title"), originals: try row.int("originals"), copies: try row.int("copies"),
                isRequired: try row.bool("is_required"), isReceived: try row.bool("is_received"),
                isListed: try row.bool("is_listed"))
        }
    }
}
