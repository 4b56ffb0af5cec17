public import Office
public import WorkTime

/// What was sent on the office's own online form, as whoever sent it may know of it.
public enum OwnFormStore {
    /// What the look-up is answered from.
    public struct Sent: Sendable {
        public let state: PortalItem.State
        public let desk: PortalItem.Desk
        /// The message as it is kept: JSON. The digits are there to be compared, and go no further.
        public let message: String
        public let title: String
        public let unit: String
        public let arrivedAt: Instant
        /// Why it was sent back.
        public let reason: String?
        public let refusedAt: Instant?
        /// Nil before a dossier was made of it.
        public let dossier: Dossier?
    }

    public struct Dossier: Sendable {
        public let code: String
        public let process: String
        public let processVersion: Int
        /// The engine's own state.
        public let body: String
        public let unit: String
        public let counter: String
        public let due: Due?
        public let endedAt: Instant?
        public let isLate: Bool
    }

    /// By its provisional number: one statement, which reads the same for a number that there is not.
    public static func find(_ tx: any Transaction, _ code: DossierCode) throws -> Sent? {
        try tx.first(find(code)).map { row in
            let number = try row.textIfPresent("case_code")
            let dossier = try number.map { number in
                Dossier(
                    code: number, process: try row.text("process"), processVersion: try row.int("process_version"),
                    body: try row.text("case_body"), unit: try row.text("case_unit_name"),
                    counter: try row.text("counter_name"), due: try Due(ifPresent: row),
                    endedAt: try row.instantIfPresent("ended_at"), isLate: try row.bool("is_late"))
            }
            return Sent(
                state: try row.code("state"), desk: try row.code("desk"), message: try row.text("body"),
                title: try row.text("title"), unit: try row.text("unit_name"), arrivedAt: try row.instant("arrived_at"),
                reason: try row.textIfPresent("reason"), refusedAt: try row.instantIfPresent("refused_at"),
                dossier: dossier)
        }
    }

    /// What came on the form bears its provisional number as its name, which is unique.
    static func find(_ code: DossierCode) -> SQL {
        """
        SELECT i.state, i.desk, i.body, p.title, un.name AS unit_name, i.arrived_at, i.reason, i.refused_at,
            c.code AS case_code, c.process, c.process_version, c.body AS case_body, cn.name AS case_unit_name,
            kn.name AS counter_name, c.due_on, c.due_minute, c.ended_at, c.is_late
        FROM portal_item i JOIN procedure p ON p.id = i.procedure_id
        JOIN unit_name un ON un.unit_id = p.unit_id AND un.valid_to IS NULL
        LEFT JOIN process_case c ON c.id = i.case_id
        LEFT JOIN unit_name cn ON cn.unit_id = c.unit_id AND cn.valid_to IS NULL
        LEFT JOIN unit_name kn ON kn.unit_id = c.counter_id AND kn.valid_to IS NULL
        WHERE i.name = \(code.text) AND i.raw_hash IS NULL AND i.source = 'form' AND i.body IS NOT NULL
        """
    }

    /// The provisional number of what the form of that mark made the first time; nil where it is new.
    public static func code(_ tx: any Transaction, by mark: String) throws -> String? {
        try tx.first(made(by: mark))?.text("name")
    }

    static func made(by mark: String) -> SQL { "SELECT name FROM portal_item WHERE mark = \(mark)" }
}
