public import Office
public import WorkTime

/// Changes of the organisation, and which unit took the place of which.
public enum ReorganisationStore {
    public static func insert(
        _ tx: any Transaction, on day: CalendarDay, basis: String, document: Key<Document>?, by person: Key<Person>
    ) throws -> Key<Reorganisation> {
        let row = try tx.first(
            """
            INSERT INTO reorganisation (effective_on, basis, basis_id, done_by, done_at, moved)
            VALUES (\(day), \(basis), \(document), \(person), \(tx.now), 0) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    public static func setMoved(_ tx: any Transaction, _ id: Key<Reorganisation>, _ count: Int) throws {
        try tx.send("UPDATE reorganisation SET moved = \(count) WHERE id = \(id)")
    }

    /// The first successor comes first.
    public static func succeed(
        _ tx: any Transaction, _ unit: Key<Unit>, by successors: [Key<Unit>], in id: Key<Reorganisation>
    ) throws {
        for (position, successor) in successors.enumerated() {
            try tx.send(
                """
                INSERT INTO unit_successor (unit_id, successor_id, position, reorganisation_id)
                VALUES (\(unit), \(successor), \(position), \(id)) ON CONFLICT (unit_id, successor_id) DO NOTHING
                """)
        }
        try RevisionStore.raise(tx)
    }

    /// Which units took the place of those that ended, in the order of the acts: all that ever happened, or
    /// all that was done by a moment.
    public static func successions(
        _ tx: any Transaction, knownBy moment: Instant? = nil
    ) throws -> [(unit: Key<Unit>, successor: Key<Unit>)] {
        let known: SQL =
            moment.map { "WHERE s.reorganisation_id IN (SELECT r.id FROM reorganisation r WHERE r.done_at <= \($0))" }
            ?? .empty
        return try tx.query(
            """
            SELECT s.unit_id, s.successor_id FROM unit_successor AS s
            JOIN unit AS u ON u.id = s.unit_id AND u.valid_to IS NOT NULL \(sql: known)
            ORDER BY s.reorganisation_id, s.unit_id, s.position LIMIT 50000
            """
        ).map { (try $0.key("unit_id"), try $0.key("successor_id")) }
    }

    /// The units that stand in the place of one that ended, directly or after others, by key.
    public static func successors(_ tx: any Transaction, of unit: Key<Unit>) throws -> [Key<Unit>] {
        try tx.query(
            """
            WITH RECURSIVE chain (id) AS (
                SELECT s.successor_id FROM unit_successor AS s
                JOIN unit AS u ON u.id = s.unit_id AND u.valid_to IS NOT NULL WHERE s.unit_id = \(unit)
                UNION
                SELECT s.successor_id FROM chain AS c JOIN unit_successor AS s ON s.unit_id = c.id
                JOIN unit AS u ON u.id = s.unit_id AND u.valid_to IS NOT NULL
            )
            SELECT id FROM chain ORDER BY id LIMIT 1000
            """
        ).map { try $0.key("id") }
    }

    /// Nil for a unit that exists, or has a last day still to come.
    public static func end(_ tx: any Transaction, of unit: Key<Unit>, on day: CalendarDay) throws -> UnitEnd? {
        let rows = try tx.query(
            """
            SELECT u.valid_to, n.unit_id AS successor_id, n.name AS successor_unit FROM unit AS u
            LEFT JOIN unit_successor AS s ON s.unit_id = u.id
            LEFT JOIN unit_name AS n ON n.unit_id = s.successor_id AND n.valid_to IS NULL
            WHERE u.id = \(unit) AND u.valid_to < \(day) ORDER BY s.position, n.unit_id LIMIT 100
            """)
        guard let first = rows.first else { return nil }
        return UnitEnd(
            lastDay: try first.day("valid_to"),
            successors: try rows.compactMap { try NamedParty.ifPresent($0, "successor") })
    }

    /// Names of units that ended, with their last day, for those that took their place.
    public static func formerNames(
        _ tx: any Transaction
    ) throws -> [(successor: Key<Unit>, name: String, until: CalendarDay)] {
        try tx.query(
            """
            SELECT s.successor_id, n.name, u.valid_to FROM unit_successor AS s
            JOIN unit AS u ON u.id = s.unit_id AND u.valid_to IS NOT NULL
            JOIN unit_name AS n ON n.unit_id = u.id
            UNION
            SELECT s.successor_id, a.alias, u.valid_to FROM unit_successor AS s
            JOIN unit AS u ON u.id = s.unit_id AND u.valid_to IS NOT NULL
            JOIN unit_alias AS a ON a.unit_id = u.id
            ORDER BY 1, 2 LIMIT 50000
            """
        ).map { (try $0.key("successor_id"), try $0.text("name"), try $0.day("valid_to")) }
    }

    /// What has been done, the newest first.
    public static func all(_ tx: any Transaction, limit: Int = 100) throws -> [ReorganisationItem] {
        try tx.query(
            """
            SELECT r.id, r.effective_on, r.basis, r.basis_id, r.done_at, r.moved, p.id AS doer_id, p.full_name AS doer_name
            FROM reorganisation AS r JOIN person AS p ON p.id = r.done_by ORDER BY r.id DESC LIMIT \(limit)
            """
        ).map { row in
            ReorganisationItem(
                id: try row.key("id"), day: try row.day("effective_on"), basis: try row.text("basis"),
                document: try row.keyIfPresent("basis_id"), doneBy: try NamedParty.person(row, "doer"),
                doneAt: try row.instant("done_at"), moved: try row.int("moved"))
        }
    }

    /// The unit leaves the place where it stood; `day` is the last there.
    public static func leavePlace(_ tx: any Transaction, _ unit: Key<Unit>, after day: CalendarDay) throws {
        try tx.send(
            """
            INSERT INTO unit_former_place (unit_id, parent_id, valid_to)
            SELECT id, parent_id, CAST(\(day) AS TEXT) FROM unit WHERE id = \(unit) AND valid_from <= \(day)
            """)
    }

    /// Where units stood that day, of those that stand elsewhere now.
    public static func formerPlaces(_ tx: any Transaction, on day: CalendarDay) throws -> [Key<Unit>: Key<Unit>?] {
        var result: [Key<Unit>: Key<Unit>?] = [:]
        let rows = try tx.query(
            """
            SELECT unit_id, parent_id FROM unit_former_place WHERE valid_to >= \(day)
            ORDER BY unit_id, valid_to, id LIMIT 50000
            """)
        for row in rows {
            let unit: Key<Unit> = try row.key("unit_id")
            // The first after the day is the place of the day.
            if result[unit] == nil { result[unit] = .some(try row.keyIfPresent("parent_id")) }
        }
        return result
    }

    public static func replaceInRequests(
        _ tx: any Transaction, _ old: Key<Unit>, by new: Key<Unit>
    ) throws {
        try tx.send(
            """
            UPDATE obligation_request SET to_party_id = \(new) WHERE to_party_id = \(old) AND state = 'open'
            """)
    }
}
