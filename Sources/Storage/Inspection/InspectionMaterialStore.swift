public import Office
public import WorkTime

/// What citizens said of a unit and what was made of it in inspections. Whoever asks was let to the visit.
public enum InspectionMaterialStore {
    /// A row with the answers of a rating as they are kept.
    public struct Line: Sendable {
        public let id: Int64
        public let day: CalendarDay
        public let title: String
        /// What a feedback says, or the comment of a rating.
        public let words: String?
        /// Nil for feedback.
        public let rating: (form: Int, answers: String)?
        public let use: InspectionMaterial.Use?
    }

    /// Feedback on behaviour that the unit answers, received since a day, the newest first.
    public static func feedback(
        _ tx: any Transaction, of unit: Key<Unit>, since day: CalendarDay, before id: Int64?, limit: Int
    ) throws -> [Line] {
        try tx.query(feedback(of: unit, since: day, before: id, limit: limit)).map { row in
            Line(
                id: Int64(try row.int("id")), day: try row.day("received_on"), title: try row.text("code"),
                words: "\(try row.text("subject")). \(try row.text("content"))", rating: nil, use: try use(row))
        }
    }

    static func feedback(of unit: Key<Unit>, since day: CalendarDay, before id: Int64?, limit: Int) -> SQL {
        """
        SELECT f.id, f.received_on, f.code, f.subject, f.content, m.finding_id, d.visit_id FROM regulation_feedback f
        LEFT JOIN inspection_material m ON m.feedback_id = f.id
        LEFT JOIN inspection_finding d ON d.id = m.finding_id
        WHERE f.unit_id = \(unit) AND f.kind = 'behaviour' AND f.received_on >= \(day) AND f.id < \(id ?? Int64.max)
        ORDER BY f.id DESC LIMIT \(limit)
        """
    }

    /// Ratings of the unit by people who were not satisfied, since a day, the newest first.
    public static func ratings(
        _ tx: any Transaction, of unit: Key<Unit>, since day: CalendarDay, before id: Int64?, limit: Int
    ) throws -> [Line] {
        try tx.query(ratings(of: unit, since: day, before: id, limit: limit)).map { row in
            Line(
                id: Int64(try row.int("id")), day: try row.day("rated_on"), title: try row.text("title"),
                words: try row.textIfPresent("comment"), rating: (try row.int("form"), try row.text("answers")),
                use: try use(row))
        }
    }

    static func ratings(of unit: Key<Unit>, since day: CalendarDay, before id: Int64?, limit: Int) -> SQL {
        """
        SELECT r.id, r.rated_on, p.title, r.comment, r.form, r.answers, m.finding_id, d.visit_id FROM service_rating r
        JOIN procedure p ON p.id = r.procedure_id
        LEFT JOIN inspection_material m ON m.rating_id = r.id
        LEFT JOIN inspection_finding d ON d.id = m.finding_id
        WHERE r.unit_id = \(unit) AND r.is_satisfied = FALSE AND r.rated_on >= \(day) AND r.id < \(id ?? Int64.max)
        ORDER BY r.id DESC LIMIT \(limit)
        """
    }

    /// False when another finding was made of it.
    public static func insert(
        _ tx: any Transaction, _ finding: Key<InspectionFinding>, of source: InspectionMaterial.Source
    ) throws -> Bool {
        var feedback: Key<RegulationFeedback>?
        var rating: Key<ServiceRating>?
        switch source {
        case .feedback(let id): feedback = id
        case .rating(let id): rating = id
        }
        return try tx.execute(
            """
            INSERT INTO inspection_material (finding_id, feedback_id, rating_id)
            VALUES (\(finding), \(feedback), \(rating)) ON CONFLICT DO NOTHING
            """) == 1
    }

    private static func use(_ row: Row) throws -> InspectionMaterial.Use? {
        guard let finding: Key<InspectionFinding> = try row.keyIfPresent("finding_id") else { return nil }
        return InspectionMaterial.Use(finding: finding, visit: try row.key("visit_id"))
    }
}
