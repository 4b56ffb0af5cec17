public import Office
import WorkTime

/// The posts that the rule of signing asks about.
public enum SigningPostStore {
    /// Leaders of the office, heads and deputies inside, and the leaders of the People's Committee, also of before and of after:
    /// an office has some hundred.
    public static func all(_ tx: any Transaction, limit: Int = 5_000) throws -> [SigningPost] {
        try selection(limit: limit).rows(tx).map(post)
    }

    static func selection(limit: Int) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "post",
            columns: [
                .number("person_id"), .text("full_name"), .number("unit_id"), .text("title"), .text("rank"),
                .text("valid_from"), .text("valid_to"), .text("committee_title"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY \(sql: PostStore.rankOrder), o.name_sort, o.id) AS place, o.person_id,
                    o.full_name, o.unit_id, o.title, o.rank, o.valid_from, o.valid_to, o.committee_title
                FROM (
                    SELECT h.id, h.person_id, p.full_name, p.name_sort, h.unit_id, h.title, h.rank, h.valid_from,
                        h.valid_to, CAST(NULL AS TEXT) AS committee_title
                    FROM post AS h JOIN person AS p ON p.id = h.person_id
                    WHERE h.rank <> 'officer'
                    UNION ALL
                    SELECT c.id, c.person_id, p.full_name, p.name_sort, CAST(NULL AS BIGINT), '',
                        CASE WHEN c.title IN ('chairman', 'acting') THEN 'head' ELSE 'deputy' END,
                        c.valid_from, c.valid_to, c.title
                    FROM committee_post AS c JOIN person AS p ON p.id = c.person_id
                ) AS o
                ORDER BY place LIMIT \(limit)
                """)
    }

    /// From a row of `selection`.
    static func post(_ row: Row) throws -> SigningPost {
        let title: CommitteeTitle? = try row.codeIfPresent("committee_title")
        let unit: Key<Unit>? = try row.keyIfPresent("unit_id")
        return SigningPost(
            person: try row.key("person_id"), personName: try row.text("full_name"), unit: unit,
            title: try title?.words ?? row.text("title"), rank: try title?.rank ?? row.code("rank"),
            validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"))
    }
}
