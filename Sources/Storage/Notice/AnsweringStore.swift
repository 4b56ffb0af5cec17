public import Office
public import WorkTime

/// Which people answer for parties: the person, whoever heads the unit or acts for the head, the follower of an agency;
/// and whoever stands in for one of them who is away.
public enum AnsweringStore {
    /// The people of each party on the day, those who have left without; one statement for a thousand parties.
    public static func people(
        _ tx: any Transaction, for parties: Set<Key<Party>>, on day: CalendarDay
    ) throws -> [Key<Party>: [Key<Person>]] {
        var found: [Key<Party>: [Key<Person>]] = [:]
        for chunk in parties.sorted().chunks() {
            for row in try tx.query(people(for: Array(chunk), on: day)) {
                found[try row.key("party_id"), default: []].append(try row.key("person_id"))
            }
        }
        return found
    }

    static func people(for parties: [Key<Party>], on day: CalendarDay) -> SQL {
        let ranks = Rank.allCases.filter(\.answersForUnit)
        return """
            SELECT p.id AS party_id, p.id AS person_id FROM person p
            WHERE p.id IN (\(list: parties)) AND \(sql: .holds("p", on: day))
            UNION
            SELECT o.unit_id, o.person_id FROM post o
            WHERE o.unit_id IN (\(list: parties)) AND o.rank IN (\(list: ranks)) AND \(sql: .holds("o", on: day))
            UNION
            SELECT u.id, u.follower_id FROM unit u
            WHERE u.id IN (\(list: parties)) AND u.is_outside AND u.follower_id IS NOT NULL
            UNION
            SELECT b.person_id, b.substitute_id FROM absence b
            WHERE b.person_id IN (\(list: parties)) AND b.substitute_id IS NOT NULL AND \(sql: .holds("b", on: day))
            UNION
            SELECT o.unit_id, b.substitute_id FROM post o
            JOIN absence b ON b.person_id = o.person_id AND \(sql: .holds("b", on: day))
            WHERE o.unit_id IN (\(list: parties)) AND o.rank IN (\(list: ranks)) AND \(sql: .holds("o", on: day))
                AND b.substitute_id IS NOT NULL
            UNION
            SELECT u.id, b.substitute_id FROM unit u
            JOIN absence b ON b.person_id = u.follower_id AND \(sql: .holds("b", on: day))
            WHERE u.id IN (\(list: parties)) AND u.is_outside AND b.substitute_id IS NOT NULL
            ORDER BY party_id, person_id
            """
    }
}
