public import Office
public import WorkTime

extension AbsenceStore {
    /// What is not over of these people, by last day.
    public static func upcoming(
        _ tx: any Transaction, of persons: [Key<Person>], since day: CalendarDay
    ) throws -> [Absence] {
        var result: [Absence] = []
        for chunk in Set(persons).sorted().chunks() {
            result += try tx.query(
                """
                \(sql: selection) WHERE b.person_id IN (\(list: chunk)) AND b.valid_to >= \(day)
                ORDER BY b.valid_to, b.id LIMIT 200
                """
            ).map(absence)
        }
        return result.sorted { ($0.validTo, $0.id) < ($1.validTo, $1.id) }
    }

    /// Of these units, those in which everybody who answers for them is away that day and nobody acts for any of them;
    /// with the absence of the first.
    public static func unattended(
        _ tx: any Transaction, among units: [Key<Unit>], on day: CalendarDay
    ) throws -> [Key<Unit>: Absence] {
        var absent: [Key<Unit>: [Key<Person>?]] = [:]
        for chunk in Set(units).sorted().chunks() {
            let rows = try tx.query(
                """
                SELECT o.unit_id, b.person_id, b.substitute_id FROM post AS o
                LEFT JOIN absence AS b ON b.person_id = o.person_id AND \(sql: .holds("b", on: day))
                WHERE o.unit_id IN (\(list: chunk)) AND o.rank <> 'officer' AND \(sql: .holds("o", on: day))
                ORDER BY o.unit_id, \(sql: PostStore.rankOrder), o.id
                """)
            for row in rows {
                let person: Key<Person>? = try row.keyIfPresent("person_id")
                let isCovered = try row.keyIfPresent("substitute_id", of: Person.self) != nil
                absent[try row.key("unit_id"), default: []].append(isCovered ? nil : person)
            }
        }
        let left = absent.compactMapValues { persons in
            persons.contains { $0 == nil } ? nil : persons.first ?? nil
        }
        let absences = try away(tx, among: left.values, on: day)
        return left.compactMapValues { absences[$0] }
    }
}
