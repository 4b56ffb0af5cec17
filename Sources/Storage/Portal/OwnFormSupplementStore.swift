public import Office
public import WorkTime

/// What may be added on the public pages to a dossier that was sent on the own form.
public enum OwnFormSupplementStore {
    /// A dossier that came of the own form, and what was added to it so far.
    public struct Found: Sendable {
        /// Under which it was sent.
        public let provisional: String
        public let desk: PortalItem.Desk
        public let procedure: Key<Procedure>
        /// What was sent first: JSON. The digits in it are there to be compared.
        public let message: String
        public let dossier: Key<LedgerCase>
        public let code: String
        public let process: String
        public let processVersion: Int
        /// The engine's own state.
        public let body: String
        /// Whether it waits for whoever sent it.
        public let isAwaited: Bool
        /// How often something was added.
        public let count: Int
        /// When that came, since this wait began, which nobody has looked at yet.
        public let waitingSince: Instant?
        /// Why what was looked at last, of this wait, was sent back; nil where it was taken.
        public let reason: String?
    }

    /// By the provisional or the official number: one statement. Nil for what did not come on the form, and before a dossier came of it.
    public static func find(_ tx: any Transaction, _ code: DossierCode, isProvisional: Bool) throws -> Found? {
        try tx.first(find(code, isProvisional: isProvisional)).map { row in
            let holder: Key<Party>? = try row.keyIfPresent("holder_id")
            return Found(
                provisional: try row.text("name"), desk: try row.code("desk"), procedure: try row.key("procedure_id"),
                message: try row.text("message"), dossier: try row.key("id"), code: try row.text("code"),
                process: try row.text("process"), processVersion: try row.int("process_version"),
                body: try row.text("body"), isAwaited: try row.bool("is_open") && holder == nil,
                count: try row.int("added"), waitingSince: try row.instantIfPresent("waiting_since"),
                reason: try row.textIfPresent("reason"))
        }
    }

    static func find(_ code: DossierCode, isProvisional: Bool) -> SQL {
        let place: SQL = isProvisional ? "i.name = \(code.text) AND i.raw_hash IS NULL" : "c.code = \(code.text)"
        return """
            SELECT i.name, i.desk, i.procedure_id, i.body AS message, c.id, c.code, c.process, c.process_version, c.body,
                c.is_open, c.holder_id,
                (SELECT COUNT(*) FROM portal_item s WHERE s.case_id = c.id AND s.kind = 'supplement') AS added,
                (SELECT MIN(w.arrived_at) FROM portal_item w
                    WHERE w.case_id = c.id AND w.kind = 'supplement' AND w.state = 'waiting'
                        AND w.arrived_at >= \(sql: PortalStore.waitBegan)) AS waiting_since,
                (SELECT b.reason FROM portal_item b
                    WHERE b.case_id = c.id AND b.kind = 'supplement' AND b.state IN ('refused', 'taken')
                        AND b.arrived_at >= \(sql: PortalStore.waitBegan)
                    ORDER BY b.id DESC LIMIT 1) AS reason
            FROM portal_item i JOIN process_case c ON c.id = i.case_id
            WHERE \(sql: place) AND i.source = 'form' AND i.kind = 'dossier' AND i.state = 'taken'
                AND i.body IS NOT NULL AND i.procedure_id IS NOT NULL
            """
    }
}
