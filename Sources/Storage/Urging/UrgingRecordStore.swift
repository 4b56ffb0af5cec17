public import Office
import WorkTime

/// The rungs that were done.
public enum UrgingRecordStore {
    public struct NewRecord: Sendable {
        public let obligation: Key<Obligation>
        public let mark: UrgingMark
        public let audience: [Rung.Audience]
        public let person: Key<Person>?
        public let note: String?

        public init(
            obligation: Key<Obligation>, mark: UrgingMark, audience: [Rung.Audience], person: Key<Person>? = nil,
            note: String? = nil
        ) {
            self.obligation = obligation
            self.mark = mark
            self.audience = audience
            self.person = person
            self.note = note
        }

        public var key: Done { Done(obligation: obligation, mark: mark) }
    }

    /// Which rung of which obligation.
    public struct Done: Hashable, Sendable {
        public let obligation: Key<Obligation>
        public let mark: UrgingMark

        public init(obligation: Key<Obligation>, mark: UrgingMark) {
            self.obligation = obligation
            self.mark = mark
        }
    }

    /// Writes those that are not there yet, and says which these are: a rung is done once for a due day, whoever tries.
    public static func insert(_ tx: any Transaction, _ records: [NewRecord]) throws -> Set<Done> {
        var written: Set<Done> = []
        for chunk in records.chunks() {
            let rows = chunk.map { record in
                [
                    record.obligation.sqlValue, record.mark.code.sqlValue, record.mark.due.sqlValue, tx.now.sqlValue,
                    record.audience.map(\.rawValue).joined(separator: ",").sqlValue, record.person.sqlValue,
                    record.note.sqlValue,
                ]
            }
            for row in try tx.query(
                """
                INSERT INTO urging (obligation_id, rung, due_on, at, audience, urged_by, note) VALUES \(rows: rows)
                ON CONFLICT (obligation_id, due_on, rung) DO NOTHING
                RETURNING obligation_id, rung, due_on
                """)
            {
                written.insert(
                    Done(
                        obligation: try row.key("obligation_id"),
                        mark: UrgingMark(code: try row.text("rung"), due: try row.day("due_on"))))
            }
        }
        return written
    }

    /// What was done about one obligation, oldest first.
    public static func items(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> [UrgingItem] {
        try tx.query(
            """
            SELECT u.id, u.rung, u.due_on, u.at, u.audience, u.note, p.full_name
            FROM urging u LEFT JOIN person p ON p.id = u.urged_by
            WHERE u.obligation_id = \(obligation) ORDER BY u.id LIMIT 200
            """
        ).map { row in
            UrgingItem(
                id: try row.key("id"), code: try row.text("rung"), due: try row.day("due_on"),
                at: try row.instant("at"),
                audience: try row.text("audience").split(separator: ",").compactMap {
                    Rung.Audience(rawValue: String($0))
                }, by: try row.textIfPresent("full_name"), note: try row.textIfPresent("note"))
        }
    }
}
