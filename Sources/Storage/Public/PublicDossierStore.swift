public import Office
public import WorkTime

/// Dossiers as the public pages know them: no name, no address, nothing of what was written down.
public enum PublicDossierStore {
    /// What the look-up is answered from. The digits are there to be compared, and go no further.
    public struct Found: Sendable {
        public let id: Key<LedgerCase>
        public let process: String
        public let processVersion: Int
        public let title: String
        /// The engine's own state.
        public let body: String
        public let unit: String
        public let counter: String
        public let begunAt: Instant
        public let due: Due?
        public let endedAt: Instant?
        public let isLate: Bool
        public let isRated: Bool
        public let number: String?
        public let phone: String?
    }

    /// One statement, which reads the same for a number that there is not. Nil for anything but a dossier of citizens.
    public static func find(_ tx: any Transaction, _ code: DossierCode) throws -> Found? {
        try tx.first(find(code)).map { row in
            Found(
                id: try row.key("id"), process: try row.text("process"),
                processVersion: try row.int("process_version"), title: try row.text("title"),
                body: try row.text("body"), unit: try row.text("unit_name"), counter: try row.text("counter_name"),
                begunAt: try row.instant("begun_at"), due: try Due(ifPresent: row),
                endedAt: try row.instantIfPresent("ended_at"), isLate: try row.bool("is_late"),
                isRated: try row.dayIfPresent("rated_on") != nil, number: try row.textIfPresent("number"),
                phone: try row.textIfPresent("phone"))
        }
    }

    static func find(_ code: DossierCode) -> SQL {
        """
        SELECT c.id, c.process, c.process_version, c.title, c.body, un.name AS unit_name, kn.name AS counter_name,
            c.begun_at, c.due_on, c.due_minute, c.ended_at, c.is_late, r.rated_on, a.number, a.phone
        FROM process_case c
        JOIN unit_name un ON un.unit_id = c.unit_id AND un.valid_to IS NULL
        JOIN unit_name kn ON kn.unit_id = c.counter_id AND kn.valid_to IS NULL
        LEFT JOIN process_applicant a ON a.case_id = c.id
        LEFT JOIN rated_case r ON r.case_id = c.id
        WHERE c.code = \(code.text) AND c.kind = 'dossier'
        """
    }

    /// What a rating is bound to.
    public struct Result: Sendable {
        public let id: Key<LedgerCase>
        public let title: String
        public let unit: Key<Unit>
        public let unitName: String
        public let procedure: Key<Procedure>
        public let begunAt: Instant
        public let endedAt: Instant
        public let isRated: Bool
    }

    /// Nil for a dossier that has no result yet.
    public static func result(_ tx: any Transaction, _ id: Key<LedgerCase>) throws -> Result? {
        let row = try tx.first(
            """
            SELECT c.title, c.unit_id, un.name AS unit_name, c.procedure_id, c.begun_at, c.ended_at, r.rated_on
            FROM process_case c
            JOIN unit_name un ON un.unit_id = c.unit_id AND un.valid_to IS NULL
            LEFT JOIN rated_case r ON r.case_id = c.id
            WHERE c.id = \(id) AND c.kind = 'dossier' AND c.ended_at IS NOT NULL AND c.procedure_id IS NOT NULL
            """)
        return try row.map { row in
            Result(
                id: id, title: try row.text("title"), unit: try row.key("unit_id"),
                unitName: try row.text("unit_name"), procedure: try row.key("procedure_id"),
                begunAt: try row.instant("begun_at"), endedAt: try row.instant("ended_at"),
                isRated: try row.dayIfPresent("rated_on") != nil)
        }
    }
}
