public import Office
import WorkTime

/// What inspections found.
public enum InspectionFindingStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy phát hiện này.")

    /// What is about to be kept.
    public struct New: Sendable {
        public let sample: Key<InspectionSample>?
        public let position: Int?
        public let kind: InspectionFinding.Kind
        public let evidence: String
        public let state: InspectionFinding.State

        public init(
            sample: Key<InspectionSample>?, position: Int?, kind: InspectionFinding.Kind, evidence: String,
            state: InspectionFinding.State
        ) {
            self.sample = sample
            self.position = position
            self.kind = kind
            self.evidence = evidence
            self.state = state
        }
    }

    public static func insert(
        _ tx: any Transaction, _ findings: [New], of visit: Key<InspectionVisit>, by person: Key<Person>
    ) throws -> [Key<InspectionFinding>] {
        var keys: [Key<InspectionFinding>] = []
        let rows = findings.map { finding -> [SQLValue] in
            [
                visit.sqlValue, finding.sample.sqlValue, finding.position.sqlValue, finding.kind.rawValue.sqlValue,
                finding.evidence.sqlValue, finding.state.rawValue.sqlValue, person.sqlValue, tx.now.sqlValue, .int(1),
            ]
        }
        for chunk in rows.chunks() {
            keys += try tx.query(
                """
                INSERT INTO inspection_finding (
                    visit_id, sample_id, position, kind, evidence, state, made_by, made_at, version)
                VALUES \(rows: chunk) RETURNING id
                """
            ).map { try $0.key("id") }
        }
        return keys
    }

    public static func decide(
        _ tx: any Transaction, _ id: Key<InspectionFinding>, _ state: InspectionFinding.State, reason: String?,
        version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_finding SET state = \(state), reason = \(reason), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state <> 'dropped'
            """)
    }

    public static func explain(
        _ tx: any Transaction, _ id: Key<InspectionFinding>, _ words: String, by person: Key<Person>, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_finding SET explanation = \(words), explained_by = \(person), explained_at = \(tx.now),
                version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    /// How many a page shows.
    public static let most = 1_000

    /// What waits to be decided first, then in the order in which they were made, at most `most`.
    public static func findings(
        _ tx: any Transaction, of visit: Key<InspectionVisit>
    ) throws -> [InspectionFinding] {
        try tx.query(findings(where: "f.visit_id = \(visit)", limit: most)).map(finding)
    }

    /// Of one sample.
    public static func findings(
        _ tx: any Transaction, of visit: Key<InspectionVisit>, in sample: Key<InspectionSample>
    ) throws -> [InspectionFinding] {
        try tx.query(findings(where: "f.visit_id = \(visit) AND f.sample_id = \(sample)", limit: .max)).map(finding)
    }

    /// All that were confirmed, for papers.
    public static func confirmed(
        _ tx: any Transaction, of visit: Key<InspectionVisit>
    ) throws -> [InspectionFinding] {
        try tx.query(findings(where: "f.visit_id = \(visit) AND f.state = 'confirmed'", limit: .max)).map(finding)
    }

    public static func count(_ tx: any Transaction, of visit: Key<InspectionVisit>) throws -> Int {
        try tx.first("SELECT COUNT(*) AS number FROM inspection_finding WHERE visit_id = \(visit)").map {
            try $0.int("number")
        } ?? 0
    }

    /// How many wait to be confirmed or dropped.
    public static func proposed(_ tx: any Transaction, of visit: Key<InspectionVisit>) throws -> Int {
        try tx.first(proposed(of: visit)).map { try $0.int("number") } ?? 0
    }

    static func proposed(of visit: Key<InspectionVisit>) -> SQL {
        "SELECT COUNT(*) AS number FROM inspection_finding WHERE visit_id = \(visit) AND state = 'proposed'"
    }

    /// Throws `.notFound`; whoever sees its visit sees it.
    public static func find(_ tx: any Transaction, _ id: Key<InspectionFinding>) throws -> InspectionFinding {
        guard let row = try tx.first(findings(where: "f.id = \(id)", limit: 1)) else { throw notFound }
        return try finding(row)
    }

    static func findings(where condition: SQL, limit: Int) -> SQL {
        """
        SELECT f.id, f.visit_id, f.sample_id, f.position, d.code, f.kind, f.evidence, f.state, f.reason, f.explanation,
            n.full_name AS explained_name, f.explained_at, m.feedback_id, m.rating_id, f.version
        FROM inspection_finding f
        LEFT JOIN inspection_sampled d ON d.sample_id = f.sample_id AND d.position = f.position
        LEFT JOIN person n ON n.id = f.explained_by
        LEFT JOIN inspection_material m ON m.finding_id = f.id
        WHERE \(sql: condition)
        ORDER BY CASE WHEN f.state = 'proposed' THEN 0 ELSE 1 END, f.id LIMIT \(limit)
        """
    }

    private static func finding(_ row: Row) throws -> InspectionFinding {
        let feedback: Key<RegulationFeedback>? = try row.keyIfPresent("feedback_id")
        let rating: Key<ServiceRating>? = try row.keyIfPresent("rating_id")
        return InspectionFinding(
            id: try row.key("id"), visit: try row.key("visit_id"), sample: try row.keyIfPresent("sample_id"),
            position: try row.intIfPresent("position"), code: try row.textIfPresent("code"),
            kind: try row.code("kind"), evidence: try row.text("evidence"), state: try row.code("state"),
            reason: try row.textIfPresent("reason"), explanation: try row.textIfPresent("explanation"),
            explainedBy: try row.textIfPresent("explained_name"), explainedAt: try row.instantIfPresent("explained_at"),
            material: feedback.map(InspectionMaterial.Source.feedback) ?? rating.map(InspectionMaterial.Source.rating),
            version: Int64(try row.int("version")))
    }
}
