public import Office
public import WorkTime

/// What a mail to whoever brought a dossier is written from.
public enum ApplicantMailStore {
    /// A step of a dossier, as far as it is told.
    public struct Told: Sendable {
        public let process: String
        public let processVersion: Int
        public let act: String
        public let state: String
        public let due: Due?
        public let code: String
        public let title: String
        public let unit: String
        public let counter: String
        public let name: String
        public let mail: String
    }

    /// Whether whoever brought the dossier gave an address.
    public static func hasAddress(_ tx: any Transaction, _ id: Key<LedgerCase>) throws -> Bool {
        try tx.first("SELECT case_id FROM process_applicant WHERE case_id = \(id) AND mail IS NOT NULL") != nil
    }

    /// Nil where there is no address.
    public static func told(_ tx: any Transaction, _ id: Key<LedgerCase>, position: Int) throws -> Told? {
        let row = try tx.first(
            """
            SELECT c.process, c.process_version, t.act, t.state, t.due_on, t.due_minute, c.code, c.title,
                un.name AS unit_name, kn.name AS counter_name, a.name, a.mail
            FROM process_case c
            JOIN process_transition t ON t.case_id = c.id AND t.position = \(position)
            JOIN process_applicant a ON a.case_id = c.id AND a.mail IS NOT NULL
            JOIN unit_name un ON un.unit_id = c.unit_id AND un.valid_to IS NULL
            JOIN unit_name kn ON kn.unit_id = c.counter_id AND kn.valid_to IS NULL
            WHERE c.id = \(id)
            """)
        return try row.map { row in
            Told(
                process: try row.text("process"), processVersion: try row.int("process_version"),
                act: try row.text("act"), state: try row.text("state"), due: try Due(ifPresent: row),
                code: try row.text("code"), title: try row.text("title"), unit: try row.text("unit_name"),
                counter: try row.text("counter_name"), name: try row.text("name"), mail: try row.text("mail"))
        }
    }
}
