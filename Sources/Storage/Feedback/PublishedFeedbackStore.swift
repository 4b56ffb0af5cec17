public import Office
import Vietnamese
import WorkTime

/// What everybody may read of feedback: nothing here reads the columns of the sender but the name of who agreed.
public enum PublishedFeedbackStore {
    /// The last published first. Words may stand without marks.
    public static func page(
        _ tx: any Transaction, text: String?, after: PublicFeedback.Cursor?, limit: Int
    ) throws -> [PublicFeedback] {
        try tx.query(page(text: text, after: after, limit: limit)).map(line)
    }

    static func page(text: String?, after: PublicFeedback.Cursor?, limit: Int) -> SQL {
        var conditions: SQL = "f.published_on IS NOT NULL"
        for word in (text ?? "").folded.split(separator: " ").prefix(8) {
            conditions += " AND f.public_words LIKE \("%\(word)%")"
        }
        if let after { conditions += " AND (f.published_on, f.id) < (\(after.day), \(after.id))" }
        return "\(sql: select) WHERE \(sql: conditions) ORDER BY f.published_on DESC, f.id DESC LIMIT \(limit)"
    }

    /// Throws `.notFound` for what is not published.
    public static func find(_ tx: any Transaction, _ id: Key<RegulationFeedback>) throws -> PublicFeedback {
        guard let row = try tx.first("\(sql: select) WHERE f.id = \(id) AND f.published_on IS NOT NULL") else {
            throw FeedbackStore.notFound
        }
        return try line(row)
    }

    private static let select: SQL = """
        SELECT f.id, f.public_subject, f.public_content, f.public_answer, f.published_on, f.kind, un.name AS unit_name,
            f.received_on, f.answered_on, CASE WHEN f.agrees THEN f.sender_name END AS sender
        FROM regulation_feedback f JOIN unit_name un ON un.unit_id = f.unit_id AND un.valid_to IS NULL
        """

    private static func line(_ row: Row) throws -> PublicFeedback {
        PublicFeedback(
            id: try row.key("id"),
            publication: .init(
                subject: try row.text("public_subject"), content: try row.text("public_content"),
                answer: try row.text("public_answer"), day: try row.dayIfPresent("published_on")),
            kind: try row.code("kind"), unit: try row.text("unit_name"), receivedOn: try row.day("received_on"),
            answeredOn: try row.day("answered_on"), sender: try row.textIfPresent("sender"))
    }
}
