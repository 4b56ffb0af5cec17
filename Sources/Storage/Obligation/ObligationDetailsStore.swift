public import Office
public import WorkTime

/// What one obligation's page shows besides its life: its words, its paper, the passage it was read from.
public enum ObligationDetailsStore {
    public struct Details: Sendable {
        public let obligation: Obligation
        public let ref: String?
        public let content: String
        public let addresses: String?
        public let product: String?
        public let origin: ObligationOrigin
        public let orderedBy: String?
        public let orderedOn: CalendarDay?
        public let document: DocumentLabel?
        public let firstDue: CalendarDay?
        public let assigner: NamedParty
        public let createdAt: Instant
        public let participants: [ParticipantItem]
        public let source: SourceExcerpt?
        /// What its ladder does next.
        public let nextUrging: PlannedUrging?
        /// The case that it is a step of.
        public let processCase: Key<LedgerCase>?
        public let processDesk: CaseDesk?
        /// What it was laid for in the control of procedures.
        public let control: ControlDuty?
    }

    /// Two statements. Throws `.notFound` when there is none that the actor sees.
    public static func find(_ tx: any Transaction, _ id: Key<Obligation>, for actor: Actor) throws -> Details {
        let rows = try tx.query(
            """
            SELECT o.ref, o.content, o.addresses, o.product, o.ordered_by, o.ordered_on, o.first_due_on,
                o.created_at, o.source_start, o.source_page, \(sql: ObligationStore.columns),
                \(sql: DocumentLabel.columns(seenBy: actor, laying: "o")),
                g.rung AS next_rung, g.due_on AS next_rung_due, g.due_at AS next_rung_at,
                a.full_name AS assigner_name, pc.case_id AS process_case_id, ca.desk AS process_desk,
                cd.kind AS control_kind, cd.subject_id AS control_subject, m.id AS milestone_id, m.text AS milestone_text, m.due_on AS milestone_due,
                m.done_on AS milestone_done, \(sql: excerpt)
            FROM obligation o
            JOIN person a ON a.id = o.assigner_id
            LEFT JOIN document d ON d.id = o.document_id
            LEFT JOIN urging_plan g ON g.obligation_id = o.id
            LEFT JOIN document_text t ON t.document_id = o.document_id
            LEFT JOIN milestone m ON m.obligation_id = o.id
            LEFT JOIN process_charge pc ON pc.obligation_id = o.id
            LEFT JOIN process_case ca ON ca.id = pc.case_id
            LEFT JOIN control_duty cd ON cd.obligation_id = o.id
            WHERE o.id = \(id) AND \(sql: Access.sees(obligation: "o", actor))
            ORDER BY m.position, m.id
            """)
        guard let row = rows.first else { throw ObligationStore.notFound }
        let participants = try participants(tx, of: id)
        let obligation = try ObligationStore.obligation(
            row, id, participants.map(\.participant), rows.compactMap(Milestone.ifPresent))
        return Details(
            obligation: obligation, ref: try row.textIfPresent("ref"), content: try row.text("content"),
            addresses: try row.textIfPresent("addresses"), product: try row.textIfPresent("product"),
            origin: try row.code("origin"), orderedBy: try row.textIfPresent("ordered_by"),
            orderedOn: try row.dayIfPresent("ordered_on"), document: try DocumentLabel.basis(row),
            firstDue: try row.dayIfPresent("first_due_on"), assigner: try NamedParty.person(row, "assigner"),
            createdAt: try row.instant("created_at"), participants: participants,
            source: try SourceExcerpt.ifPresent(row), nextUrging: try PlannedUrging.ifPresent(row),
            processCase: try row.keyIfPresent("process_case_id"),
            processDesk: try row.textIfPresent("process_desk").flatMap { CaseDesk(rawValue: $0) },
            control: try row.codeIfPresent("control_kind", as: ControlDuty.Kind.self).map {
                ControlDuty(obligation: id, kind: $0, subject: Int64(try row.int("control_subject")))
            })
    }

    /// The passage with its surroundings. Both databases count characters from 1; PostgreSQL wants them as INTEGER.
    private static let excerpt: SQL = """
        substr(t.text, CAST(CASE WHEN o.source_start > 600 THEN o.source_start - 599 ELSE 1 END AS INTEGER),
            CAST(CASE WHEN o.source_start > 600 THEN 600 ELSE o.source_start END AS INTEGER)) AS before_text,
        substr(t.text, CAST(o.source_start + 1 AS INTEGER), CAST(o.source_end - o.source_start AS INTEGER)) AS passage,
        substr(t.text, CAST(o.source_end + 1 AS INTEGER), 600) AS after_text
        """

    private static func participants(_ tx: any Transaction, of id: Key<Obligation>) throws -> [ParticipantItem] {
        try tx.query(
            """
            SELECT p.id, p.party_id, p.role, p.printed_name, p.officer_id, p.state, p.due_on, p.progress, p.result,
                p.reported_on, p.version, p.laid_at, \(sql: NatureStore.columns), un.name AS party_unit, pe.full_name AS party_person,
                f.full_name AS officer_name, w.full_name AS follower_name
            FROM participant p \(sql: NatureStore.joins)
            JOIN obligation o ON o.id = p.obligation_id
            LEFT JOIN unit_name un ON un.id = (\(sql: UnitNameStore.ofItsTime("p.party_id")))
            LEFT JOIN person pe ON pe.id = p.party_id
            LEFT JOIN person f ON f.id = p.officer_id
            LEFT JOIN person w ON w.id = unit.follower_id
            WHERE p.obligation_id = \(id) ORDER BY p.position, p.id
            """
        ).map { row in
            guard let party = try NamedParty.ifPresent(row, "party") else { throw StorageError(.row, "no party") }
            let participant = try Participant(row)
            return ParticipantItem(
                participant: participant, name: party.name, officerName: try row.textIfPresent("officer_name"),
                followerName: participant.isOutside ? try row.textIfPresent("follower_name") : nil,
                result: try row.textIfPresent("result"))
        }
    }
}

extension Milestone {
    fileprivate static func ifPresent(_ row: Row) throws -> Milestone? {
        try row.keyIfPresent("milestone_id").map { id in
            Milestone(
                id: id, text: try row.text("milestone_text"), due: try row.day("milestone_due"),
                doneOn: try row.dayIfPresent("milestone_done"))
        }
    }
}

extension SourceExcerpt {
    /// Cut at the ends of lines, so that no word is torn; nil where the obligation has no passage.
    fileprivate static func ifPresent(_ row: Row) throws -> SourceExcerpt? {
        guard let passage = try row.textIfPresent("passage") else { return nil }
        let before = try row.text("before_text")
        let after = try row.text("after_text")
        let start =
            before.unicodeScalars.count < 600 ? before.startIndex : before.firstIndex(of: "\n") ?? before.endIndex
        let end = after.unicodeScalars.count < 600 ? after.endIndex : after.lastIndex(of: "\n") ?? after.startIndex
        return SourceExcerpt(
            before: String(before[start...]), passage: passage, after: String(after[..<end]),
            start: try row.int("source_start"),
            page: try row.intIfPresent("source_page"))
    }
}

extension PlannedUrging {
    fileprivate static func ifPresent(_ row: Row) throws -> PlannedUrging? {
        guard let code = try row.textIfPresent("next_rung"), let due = try row.dayIfPresent("next_rung_due") else {
            return nil
        }
        return PlannedUrging(code: code, due: due, at: try row.instant("next_rung_at"))
    }
}
