public import Office
public import WorkTime

/// What a person or unit has open, in every part: what somebody else has to take over when the party goes.
public enum OpenWorkStore {
    /// How much of one kind lies on the person in one plan.
    public struct Count: Sendable, Equatable {
        public let kind: HandOverKind
        /// Nil for what came without a paper.
        public let plan: Key<Document>?
        public let count: Int
    }

    /// Of each kind and plan: one statement.
    public static func counts(
        _ tx: any Transaction, of person: Key<Person>, units: [Key<Unit>]? = nil,
        seenBy reader: Actor? = nil, on day: CalendarDay
    ) throws -> [Count] {
        let files: SQL = reader.map { " AND \(sql: Access.sees(caseFile: "f", $0))" } ?? .empty
        let others: SQL = """
            UNION ALL
            SELECT 'agencies', u.id, NULL FROM unit AS u WHERE u.follower_id = \(person) AND u.valid_to IS NULL
            UNION ALL
            SELECT 'substitute', b.id, NULL FROM absence AS b WHERE b.substitute_id = \(person) AND b.valid_to >= \(day)
            UNION ALL
            SELECT 'files', f.id, NULL FROM case_file AS f
            WHERE f.keeper_id = \(person) AND f.state <> 'archived'\(sql: files)
            """
        return try tx.query(
            """
            SELECT kind, document_id, COUNT(*) AS n FROM (
                \(sql: open(of: person, HandOverKind.allCases, units: units, seenBy: reader)) \(sql: units == nil ? others : "")) AS found
            GROUP BY kind, document_id ORDER BY kind, document_id NULLS FIRST
            """
        ).map { row in
            Count(kind: try row.code("kind"), plan: try row.keyIfPresent("document_id"), count: try row.int("n"))
        }
    }

    /// The obligations of these kinds, by key; only of the plan where one is given.
    public static func obligations(
        _ tx: any Transaction, of person: Key<Person>, kinds: [HandOverKind], plan: Key<Document>?,
        units: [Key<Unit>]? = nil, seenBy reader: Actor? = nil
    ) throws -> [Key<Obligation>] {
        guard kinds.contains(where: \.concernsObligations) else { return [] }
        let only: SQL = plan.map { "WHERE document_id = \($0)" } ?? ""
        return try tx.query(
            """
            SELECT DISTINCT obligation_id FROM (\(sql: open(of: person, kinds, units: units, seenBy: reader))) AS found \(sql: only)
            ORDER BY obligation_id
            """
        ).map { try $0.key("obligation_id") }
    }

    /// Open obligations in which one of the units takes any part, by key; without the duties to give opinions where only
    /// what a reorganisation moves is asked for.
    public static func obligations(
        _ tx: any Transaction, of units: [Key<Unit>], withOpinions: Bool = true
    ) throws -> [Key<Obligation>] {
        let only: SQL =
            withOpinions
            ? .empty : " AND NOT EXISTS (SELECT 1 FROM opinion_ask AS k WHERE k.obligation_id = p.obligation_id)"
        return try tx.query(
            """
            SELECT DISTINCT p.obligation_id FROM participant AS p
            JOIN obligation AS o ON o.id = p.obligation_id AND o.is_open = TRUE
            WHERE p.party_id IN (\(list: units)) AND p.role <> 'former'\(sql: only) ORDER BY p.obligation_id
            """
        ).map { try $0.key("obligation_id") }
    }

    /// `units` keeps to what these units passed on, `reader` to what he or she sees.
    static func open(
        of person: Key<Person>, _ kinds: [HandOverKind], units: [Key<Unit>]?, seenBy reader: Actor? = nil
    ) -> SQL {
        let sight: SQL = reader.map { " AND \(sql: Access.sees(obligation: "o", $0))" } ?? .empty
        let parts = kinds.filter(\.concernsObligations).filter { units == nil || $0 == .officer }.map { kind -> SQL in
            """
            SELECT '\(sql: SQL(stringLiteral: kind.rawValue))' AS kind, o.id AS obligation_id, o.document_id
            \(sql: source(of: kind, person, units)) AND o.is_open = TRUE\(sql: sight)
            """
        }
        guard !parts.isEmpty else {
            return "SELECT 'own' AS kind, o.id AS obligation_id, o.document_id FROM obligation AS o WHERE FALSE"
        }
        return parts.joined(separator: " UNION ALL ")
    }

    private static func source(of kind: HandOverKind, _ person: Key<Person>, _ units: [Key<Unit>]?) -> SQL {
        let part: SQL = "FROM participant AS p JOIN obligation AS o ON o.id = p.obligation_id"
        switch kind {
        case .officer:
            let passing: SQL = units.map { " AND p.party_id IN (\(list: $0))" } ?? ""
            return """
                \(sql: part) WHERE p.officer_id = \(person) AND p.role IN ('lead', 'part', 'coordinate')
                    AND p.is_open = TRUE\(sql: passing)
                """
        case .own:
            return """
                \(sql: part) WHERE p.party_id = \(person) AND p.role IN ('lead', 'part', 'coordinate')
                    AND (p.is_open = TRUE OR p.role = 'lead')
                """
        case .assigner:
            // Whoever assigned it has it in hand as assigned while it is open.
            return """
                FROM work_item AS w JOIN obligation AS o ON o.id = w.obligation_id AND o.assigner_id = \(person)
                WHERE w.holder_id = \(person) AND w.tab = 'assigned' AND w.is_open = TRUE
                """
        case .director: return "\(sql: part) WHERE p.party_id = \(person) AND p.role = 'direct'"
        case .watcher: return "\(sql: part) WHERE p.party_id = \(person) AND p.role = 'inform'"
        case .drafts, .agencies, .substitute, .files: return "FROM obligation AS o WHERE FALSE"
        }
    }
}
