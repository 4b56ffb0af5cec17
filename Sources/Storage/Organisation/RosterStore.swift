public import Office
public import WorkTime

/// Reads the whole organisation of one day, for the name book: five statements.
public enum RosterStore {
    public static func roster(_ tx: any Transaction, on day: CalendarDay) throws -> Roster {
        let aliases = try grouped(tx.query("SELECT unit_id, alias AS name FROM unit_alias ORDER BY id LIMIT 50000"))
        let former = try grouped(
            tx.query(
                """
                SELECT n.unit_id, n.name FROM unit_name AS n
                JOIN unit AS u ON u.id = n.unit_id AND u.valid_to IS NULL
                WHERE n.valid_to IS NOT NULL ORDER BY n.valid_from DESC, n.id LIMIT 50000
                """))
        let ended = try ended(tx)
        let units = try UnitStore.all(tx, on: day).map { item in
            Roster.KnownUnit(
                unit: item.unit, aliases: aliases[item.unit.id] ?? [], formerNames: former[item.unit.id] ?? [],
                predecessors: ended[item.unit.id] ?? [])
        }
        return Roster(units: units, persons: try persons(tx, on: day))
    }

    /// Names of units that ended, under those that stand in their place now, also after several changes.
    private static func ended(_ tx: any Transaction) throws -> [Key<Unit>: [Roster.Predecessor]] {
        var result: [Key<Unit>: [Roster.Predecessor]] = [:]
        let next = Dictionary(grouping: try ReorganisationStore.successions(tx), by: \.unit).mapValues {
            $0.map(\.successor)
        }
        for former in try ReorganisationStore.formerNames(tx) {
            var known: Set<Key<Unit>> = []
            var queue = [former.successor]
            while let unit = queue.popLast() {
                guard known.insert(unit).inserted else { continue }
                guard next[unit] == nil else {
                    queue += next[unit] ?? []
                    continue
                }
                result[unit, default: []].append(.init(name: former.name, until: former.until))
            }
        }
        return result
    }

    private static func grouped(_ rows: [Row]) throws -> [Key<Unit>: [String]] {
        var result: [Key<Unit>: [String]] = [:]
        for row in rows { result[try row.key("unit_id"), default: []].append(try row.text("name")) }
        return result
    }

    private static func persons(_ tx: any Transaction, on day: CalendarDay) throws -> [Roster.KnownPerson] {
        let rows = try tx.query(
            """
            SELECT p.id, p.full_name, o.unit_id, o.rank, o.title
            FROM person AS p
            LEFT JOIN post AS o ON o.person_id = p.id AND \(sql: .holds("o", on: day))
            WHERE p.valid_to IS NULL OR p.valid_to >= \(day)
            ORDER BY p.name_sort, p.id, \(sql: PostStore.rankOrder), o.valid_from, o.id LIMIT 50000
            """)
        var persons: [Roster.KnownPerson] = []
        for row in rows {
            let id: Key<Person> = try row.key("id")
            var standings: [Actor.Standing] = []
            if let unit: Key<Unit> = try row.keyIfPresent("unit_id") {
                standings = [.init(unit: unit, rank: try row.code("rank"), title: try row.text("title"))]
            }
            if let last = persons.last, last.id == id {
                persons.removeLast()
                standings = last.standings + standings
            }
            persons.append(.init(id: id, fullName: try row.text("full_name"), standings: standings))
        }
        return persons
    }
}
