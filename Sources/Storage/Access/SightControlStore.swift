import Office
import WorkTime

/// What makes inspections, feedback on regulations and reviews of procedures visible.
enum SightControlStore {
    static func plan(_ tx: any Transaction, _ id: Key<InspectionPlan>) throws -> SightStore.Record? {
        let row = try tx.first("SELECT head_id, created_at, state FROM inspection_plan WHERE id = \(id)")
        return try row.map { row in
            var found = SightStore.Record(createdAt: try row.instant("created_at"))
            found.person = try row.key("head_id")
            found.isIssued = try row.text("state") == "issued"
            found.members = try members(tx, of: id)
            return found
        }
    }

    /// When a visit was put down is an entry of the journal; where there is none, its plan's time stands for it.
    static func visit(_ tx: any Transaction, _ id: Key<InspectionVisit>) throws -> SightStore.Record? {
        let row = try tx.first(
            """
            SELECT v.plan_id, p.head_id, p.state, COALESCE(v.answerer_id, v.unit_id) AS answerer_id, u.is_outside,
                u.follower_id, COALESCE((SELECT MIN(j.at) FROM journal_entry j
                    WHERE j.subject_kind = \(SubjectKind.inspectionVisit) AND j.subject_id = v.id), p.created_at)
                    AS created_at
            FROM inspection_visit v JOIN inspection_plan p ON p.id = v.plan_id JOIN unit u ON u.id = v.unit_id
            WHERE v.id = \(id)
            """)
        return try row.map { row in
            let plan: Key<InspectionPlan> = try row.key("plan_id")
            var found = SightStore.Record(createdAt: try row.instant("created_at"))
            found.plan = plan
            found.person = try row.key("head_id")
            found.isIssued = try row.text("state") == "issued"
            found.unit = try row.key("answerer_id")
            found.isOutside = try row.bool("is_outside")
            found.follower = try row.keyIfPresent("follower_id")
            found.members = try members(tx, of: plan)
            return found
        }
    }

    private static func members(_ tx: any Transaction, of plan: Key<InspectionPlan>) throws -> [Key<Person>] {
        try tx.query(
            "SELECT person_id FROM inspection_member WHERE plan_id = \(plan) ORDER BY position, person_id LIMIT 200"
        ).map { try $0.key("person_id") }
    }

    static func feedback(_ tx: any Transaction, _ id: Key<RegulationFeedback>) throws -> SightStore.Record? {
        let row = try tx.first("SELECT received_at, receiver_id, unit_id FROM regulation_feedback WHERE id = \(id)")
        return try row.map { row in
            var found = SightStore.Record(createdAt: try row.instant("received_at"))
            found.person = try row.keyIfPresent("receiver_id")
            found.unit = try row.keyIfPresent("unit_id")
            return found
        }
    }

    static func review(_ tx: any Transaction, _ id: Key<ProcedureReview>) throws -> SightStore.Record? {
        let row = try tx.first("SELECT created_at, state FROM procedure_review WHERE id = \(id)")
        return try row.map { row in
            var found = SightStore.Record(createdAt: try row.instant("created_at"))
            found.isIssued = try row.text("state") == "issued"
            return found
        }
    }
}
