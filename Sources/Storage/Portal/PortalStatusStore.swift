public import Office
public import WorkTime

/// What a status for the portal is written from.
public enum PortalStatusStore {
    /// A step of a dossier that came through the portal.
    public struct Told: Sendable {
        public let portalCode: String
        public let code: String
        public let process: String
        public let processVersion: Int
        public let act: String
        public let state: String
        public let fields: String
        public let due: Due?
        public let at: Instant
        public let counter: String
    }

    /// What the counter refused of what came through the portal.
    public struct Refused: Sendable {
        public let portalCode: String
        public let kind: PortalMessage.Kind
        public let reason: String
        public let at: Instant
        /// The office's number of the dossier that something was added to.
        public let code: String?
    }

    /// Nil where it was not refused.
    public static func refused(_ tx: any Transaction, _ id: Key<PortalItem>) throws -> Refused? {
        try tx.first(
            """
            SELECT i.code AS portal_code, i.kind, i.reason, i.refused_at, c.code FROM portal_item i
            LEFT JOIN process_case c ON c.id = i.case_id WHERE i.id = \(id) AND i.state = 'refused' AND i.source = 'portal'
            """
        ).map { row in
            Refused(
                portalCode: try row.text("portal_code"), kind: try row.code("kind"), reason: try row.text("reason"),
                at: try row.instant("refused_at"), code: try row.textIfPresent("code"))
        }
    }

    /// Nil where it did not come through the portal.
    public static func told(_ tx: any Transaction, _ id: Key<LedgerCase>, position: Int) throws -> Told? {
        try tx.first(
            """
            SELECT i.code AS portal_code, c.code, c.process, c.process_version, t.act, t.state, t.fields, t.due_on,
                t.due_minute, t.at, kn.name AS counter_name
            FROM portal_item i JOIN process_case c ON c.id = i.case_id
            JOIN process_transition t ON t.case_id = c.id AND t.position = \(position)
            JOIN unit_name kn ON kn.unit_id = c.counter_id AND kn.valid_to IS NULL
            WHERE i.case_id = \(id) AND i.kind = 'dossier' AND i.state = 'taken' AND i.source = 'portal'
            """
        ).map { row in
            Told(
                portalCode: try row.text("portal_code"), code: try row.text("code"), process: try row.text("process"),
                processVersion: try row.int("process_version"), act: try row.text("act"),
                state: try row.text("state"), fields: try row.text("fields"), due: try Due(ifPresent: row),
                at: try row.instant("at"), counter: try row.text("counter_name"))
        }
    }
}
