public import Office
import WorkTime

/// The posts that the rule of signing asks about.
public enum SigningPostStore {
    /// Leaders, heads and deputies inside, also of before and of after: an office has some hundred.
    public static func all(_ tx: any Transaction, limit: Int = 5_000) throws -> [SigningPost] {
        try tx.query(
            """
            SELECT o.person_id, p.full_name, o.unit_id, o.title, o.rank, o.valid_from, o.valid_to
            FROM post AS o JOIN person AS p ON p.id = o.person_id
            WHERE o.rank <> 'officer'
            ORDER BY \(sql: PostStore.rankOrder), p.name_sort, o.id LIMIT \(limit)
            """
        ).map { row in
            SigningPost(
                person: try row.key("person_id"), personName: try row.text("full_name"), unit: try row.key("unit_id"),
                title: try row.text("title"), rank: try row.code("rank"), validFrom: try row.day("valid_from"),
                validTo: try row.dayIfPresent("valid_to"))
        }
    }
}
