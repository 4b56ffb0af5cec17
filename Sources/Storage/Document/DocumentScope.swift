import Office

/// The scope that stands for a visibility, made when it is first needed.
enum DocumentScope {
    static func id(_ tx: any Transaction, _ visibility: Visibility, creator: Key<Person>) throws -> Int64 {
        switch visibility {
        case .office:
            return try shared(
                tx, "SELECT id FROM scope WHERE kind = 'office'",
                "INSERT INTO scope (kind) VALUES ('office') ON CONFLICT (kind) WHERE kind = 'office' DO NOTHING")
        case .unit(let unit):
            return try shared(
                tx, "SELECT id FROM scope WHERE unit_id = \(unit)",
                """
                INSERT INTO scope (kind, unit_id) VALUES ('unit', \(unit))
                ON CONFLICT (unit_id) WHERE unit_id IS NOT NULL DO NOTHING
                """)
        case .participants:
            let scope = try key(tx.first("INSERT INTO scope (kind) VALUES ('record') RETURNING id"))
            try tx.execute(
                """
                INSERT INTO person_scope (person_id, scope_id, reason, reason_id)
                VALUES (\(creator), \(scope), 'granted', \(creator))
                """)
            return scope
        }
    }

    private static func shared(_ tx: any Transaction, _ select: SQL, _ insert: SQL) throws -> Int64 {
        if let row = try tx.first(select) { return try key(row) }
        try tx.execute(insert)
        return try key(tx.first(select))
    }

    private static func key(_ row: Row?) throws -> Int64 {
        guard let row else { throw StorageError(.row, "a scope was not written") }
        return Int64(try row.int("id"))
    }
}
