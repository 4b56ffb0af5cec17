public import Office
public import WorkTime

/// What the review of a plan is counted from: its outline, its measures, who owed which part of them on a day.
public enum ReviewStore {
    /// The plan, what the office is called, and the plan's outline: one statement. Nil when there is no such paper that the
    /// reader sees.
    public static func plan(
        _ tx: any Transaction, _ id: Key<Document>, sight: ReportSight
    ) throws -> (label: DocumentLabel, office: String, headings: [DraftHeading])? {
        let rows = try tx.query(plan(id, sight: sight))
        guard let first = rows.first else { return nil }
        let headings = try rows.compactMap { row in
            try row.textIfPresent("ref").map { DraftHeading(ref: $0, heading: try row.text("heading")) }
        }
        return (try DocumentLabel(first), try first.textIfPresent("office") ?? "", headings)
    }

    static func plan(_ id: Key<Document>, sight: ReportSight) -> SQL {
        let office: SQL = "(SELECT id FROM unit WHERE kind = 'office' ORDER BY id LIMIT 1)"
        return """
            SELECT \(sql: DocumentLabel.columns), \(sql: ReportNames.unit(office)) AS office, h.ref, h.heading
            FROM document d LEFT JOIN document_heading h ON h.document_id = d.id
            WHERE d.id = \(id) AND \(sql: sight.seesDocument) ORDER BY h.position NULLS FIRST LIMIT 2000
            """
    }

    /// The plan's obligations that the reader sees and that were laid on somebody by that day, in the plan's order: two
    /// statements, whatever their number. `isCut` says that there are more.
    public static func measures(
        _ tx: any Transaction, of plan: Key<Document>, on day: CalendarDay, sight: ReportSight, limit: Int
    ) throws -> (measures: [ReviewMeasure], isCut: Bool) {
        let found = try tx.query(measures(of: plan, sight: sight, limit: limit + 1))
        let rows = found.prefix(limit)
        let sides = try sides(tx, of: try rows.map { try $0.key("id") }, on: day)
        return (try rows.map { try measure($0, sides) }.filter { !$0.parts.isEmpty }, found.count > limit)
    }

    static func measures(of plan: Key<Document>, sight: ReportSight, limit: Int) -> SQL {
        """
        SELECT o.id, o.ref, o.addresses, o.content, o.product, o.deadline_kind, o.deadline_text, o.from_on, o.due_on,
            o.due_time, o.every, o.term_amount, o.term_unit, o.start_on, o.adjustment_count, r.text AS report_text,
            (SELECT COUNT(*) FROM evidence e WHERE e.obligation_id = o.id)
                + (SELECT COUNT(*) FROM progress_report w WHERE w.obligation_id = o.id AND w.document_id IS NOT NULL)
                AS evidence_count
        FROM obligation o
        LEFT JOIN progress_report r ON r.id = (
            SELECT MAX(latest.id) FROM progress_report latest WHERE latest.obligation_id = o.id)
        WHERE o.document_id = \(plan) AND \(sql: sight.sees("o")) ORDER BY o.position, o.id LIMIT \(limit)
        """
    }

    /// The owed parts of one obligation as they stood on that day.
    public static func parts(
        _ tx: any Transaction, of obligation: Key<Obligation>, on day: CalendarDay
    ) throws -> [ReviewMeasure.Part] {
        try sides(tx, of: [obligation], on: day).flatMap(\.value).compactMap(\.part)
    }

    /// Somebody who takes part in an obligation.
    private struct Side {
        let role: ParticipantRole
        let printedName: String
        let party: NamedParty
        let part: ReviewMeasure.Part?
    }

    private static func sides(
        _ tx: any Transaction, of ids: [Key<Obligation>], on day: CalendarDay
    ) throws -> [Key<Obligation>: [Side]] {
        var result: [Key<Obligation>: [Side]] = [:]
        guard !ids.isEmpty else { return result }
        for row in try tx.query(sides(of: ids, on: day)) {
            guard let party = try NamedParty.ifPresent(row, "holder") else { throw StorageError(.row, "no party") }
            let standing = try row.intIfPresent("participant_id") == nil ? nil : PartStanding(row)
            let part = try standing.map { standing in
                ReviewMeasure.Part(
                    participant: standing.participant, party: party, standing: standing,
                    follower: try row.keyIfPresent("follower_id"))
            }
            result[try row.key("task_id"), default: []].append(
                Side(
                    role: try row.code("side_role"), printedName: try row.text("printed_name"), party: party,
                    part: part))
        }
        return result
    }

    static func sides(of ids: [Key<Obligation>], on day: CalendarDay) -> SQL {
        """
        SELECT x.*, \(sql: ReportNames.unit("x.holder_id")) AS holder_unit, pe.full_name AS holder_person, u.follower_id
        FROM (
            SELECT p.obligation_id AS task_id, p.id AS side_id, p.role AS side_role, p.printed_name, p.position,
                COALESCE(s.party_id, p.party_id) AS holder_id, \(sql: PartStandingStore.columns)
            FROM participant p
            LEFT JOIN part_standing s ON s.participant_id = p.id AND s.until_on > \(day) AND s.from_on <= \(day)
            WHERE p.obligation_id IN (\(list: ids))
                AND (p.role IN ('direct', 'lead', 'part', 'coordinate') OR s.id IS NOT NULL)
        ) AS x
        LEFT JOIN unit u ON u.id = x.holder_id
        LEFT JOIN person pe ON pe.id = x.holder_id
        ORDER BY x.task_id, x.position, x.side_id
        """
    }

    private static func measure(_ row: Row, _ sides: [Key<Obligation>: [Side]]) throws -> ReviewMeasure {
        let id: Key<Obligation> = try row.key("id")
        let own = sides[id] ?? []
        // As the paper has it, where that means several; else as the unit is called by now.
        func names(_ roles: ParticipantRole...) -> [String] {
            let sides = own.filter { roles.contains($0.role) }
            let counts = Dictionary(grouping: sides, by: \.printedName).mapValues(\.count)
            var known: Set<String> = []
            return sides.map { side in
                side.party.kind == .unit && counts[side.printedName] == 1 ? side.party.name : side.printedName
            }.filter { known.insert($0).inserted }
        }
        let leads = own.filter { $0.role == .lead || $0.role == .part }
        let parts = own.compactMap(\.part)
        return ReviewMeasure(
            obligation: id, ref: try row.textIfPresent("ref"), addresses: try row.textIfPresent("addresses"),
            content: try row.text("content"), product: try row.textIfPresent("product"), deadline: try Deadline(row),
            lead: leads.first { $0.role == .lead }?.party,
            leadNames: leads.count == 1 ? leads.map(\.party.name) : names(.lead, .part),
            directedBy: names(.direct), coordinating: names(.coordinate),
            parts: parts.filter { $0.standing.role == .lead } + parts.filter { $0.standing.role != .lead },
            lastReport: try row.textIfPresent("report_text"), evidenceCount: try row.int("evidence_count"),
            adjustmentCount: try row.int("adjustment_count"))
    }
}
