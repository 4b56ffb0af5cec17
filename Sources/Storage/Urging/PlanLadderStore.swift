public import Office

/// Ladders that plans have of their own.
public enum PlanLadderStore {
    public static func find(_ tx: any Transaction, _ plan: Key<Document>) throws -> (ladder: Ladder, version: Int64)? {
        guard let row = try tx.first("SELECT rungs, version FROM plan_ladder WHERE document_id = \(plan)") else {
            return nil
        }
        guard let ladder = Ladder(text: try row.text("rungs")) else { throw StorageError(.row, "rungs are no ladder") }
        return (ladder, Int64(try row.int("version")))
    }

    public static func urgency(_ tx: any Transaction, of plan: Key<Document>) throws -> Document.Urgency {
        try tx.first("SELECT urgency FROM document WHERE id = \(plan)")?.int("urgency")
            .asUrgency ?? .none
    }

    /// Throws `.stale` when somebody was faster; `version` is 0 where there was none.
    public static func put(
        _ tx: any Transaction, _ plan: Key<Document>, _ ladder: Ladder?, version: Int64, by person: Key<Person>
    ) throws {
        if let ladder, version == 0 {
            let written = try tx.execute(
                """
                INSERT INTO plan_ladder (document_id, rungs, edited_by, edited_at, version)
                VALUES (\(plan), \(ladder.text), \(person), \(tx.now), 1) ON CONFLICT (document_id) DO NOTHING
                """)
            guard written == 1 else { throw OfficeError.stale }
        } else if let ladder {
            try tx.changeOne(
                """
                UPDATE plan_ladder SET rungs = \(ladder.text), edited_by = \(person), edited_at = \(tx.now),
                    version = version + 1
                WHERE document_id = \(plan) AND version = \(version)
                """)
        } else {
            try tx.changeOne("DELETE FROM plan_ladder WHERE document_id = \(plan) AND version = \(version)")
        }
    }
}

extension Int {
    fileprivate var asUrgency: Document.Urgency? { Document.Urgency(rawValue: self) }
}
