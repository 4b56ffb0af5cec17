public import Office
import WorkTime

/// Obligations as lines of a list: two statements whatever the number of lines, one where only the columns are asked for.
public enum ObligationItemStore {
    /// The lines for these keys, in their order. Whether the actor may see them has been asked by the list.
    public static func items(
        _ tx: any Transaction, _ ids: [Key<Obligation>], _ extent: ObligationItem.Extent = .whole, for actor: Actor
    ) throws -> [ObligationItem] {
        guard !ids.isEmpty else { return [] }
        let coordinating = extent == .whole ? try coordinating(tx, ids) : [:]
        var places: [Key<Obligation>: Int] = [:]
        places.reserveCapacity(ids.count)
        for (place, id) in ids.enumerated() { places[id] = place }
        var items = [ObligationItem?](repeating: nil, count: ids.count)
        for row in try tx.query(statement(ids, extent, for: actor)) {
            let id: Key<Obligation> = try row.key("id")
            if let place = places[id] { items[place] = try item(row, id, coordinating[id] ?? [], extent) }
        }
        // A key may stand twice: a unit may owe two parts of one obligation.
        return ids.compactMap { id in places[id].flatMap { items[$0] } }
    }

    static func statement(_ ids: [Key<Obligation>], _ extent: ObligationItem.Extent, for actor: Actor) -> SQL {
        let reportColumns: SQL = ", r.at AS report_at, r.text AS report_text, r.percent AS report_percent"
        let report: SQL = """
            LEFT JOIN progress_report r ON r.id = (
                SELECT MAX(latest.id) FROM progress_report latest WHERE latest.obligation_id = o.id)
            """
        return """
            SELECT o.id, o.ref, o.content, o.product, o.origin, o.state, o.progress, o.deadline_kind, o.deadline_text,
                o.from_on, o.due_on, o.due_time, o.every, o.term_amount, o.term_unit, o.start_on, o.sort_due,
                o.closed_on, \(sql: DocumentLabel.columns(seenBy: actor)),
                p.party_id AS lead_id, lu.name AS lead_unit, lp.full_name AS lead_person,
                p.officer_id, f.full_name AS officer_name, o.assigner_id, a.full_name AS assigner_name
                \(sql: extent == .whole ? reportColumns : .empty)
            FROM obligation o
            JOIN participant p ON p.obligation_id = o.id AND p.role = 'lead'
            JOIN person a ON a.id = o.assigner_id
            LEFT JOIN document d ON d.id = o.document_id
            LEFT JOIN unit_name lu ON lu.id = (\(sql: UnitNameStore.ofItsTime("p.party_id")))
            LEFT JOIN person lp ON lp.id = p.party_id
            LEFT JOIN person f ON f.id = p.officer_id
            \(sql: extent == .whole ? report : .empty)
            WHERE o.id IN (\(list: ids))
            """
    }

    private static func item(
        _ row: Row, _ id: Key<Obligation>, _ coordinating: [NamedParty], _ extent: ObligationItem.Extent
    ) throws -> ObligationItem {
        let due = try row.day("sort_due")
        guard let lead = try NamedParty.ifPresent(row, "lead") else { throw StorageError(.row, "no lead") }
        let reportedAt = extent == .whole ? try row.instantIfPresent("report_at") : nil
        let report = try reportedAt.map { at in
            ObligationItem.LastReport(at: at, text: try row.text("report_text"), percent: try row.int("report_percent"))
        }
        return ObligationItem(
            id: id, ref: try row.textIfPresent("ref"), content: try row.text("content"),
            product: try row.textIfPresent("product"), document: try DocumentLabel.basis(row),
            origin: try row.code("origin"), state: try row.code("state"), progress: try row.int("progress"),
            deadline: try Deadline(row), nextDue: due == .last ? nil : due,
            closedOn: try row.dayIfPresent("closed_on"), lead: lead,
            officer: try NamedParty.personIfPresent(row, "officer"), coordinating: coordinating,
            assigner: try NamedParty.person(row, "assigner"), lastReport: report)
    }

    private static func coordinating(
        _ tx: any Transaction, _ ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: [NamedParty]] {
        let rows = try tx.query(
            """
            SELECT p.obligation_id, p.party_id, un.name AS party_unit, pe.full_name AS party_person
            FROM participant p
            JOIN obligation o ON o.id = p.obligation_id
            LEFT JOIN unit_name un ON un.id = (\(sql: UnitNameStore.ofItsTime("p.party_id")))
            LEFT JOIN person pe ON pe.id = p.party_id
            WHERE p.obligation_id IN (\(list: ids)) AND p.role = 'coordinate'
            ORDER BY p.obligation_id, p.position, p.id
            """)
        var result: [Key<Obligation>: [NamedParty]] = [:]
        for row in rows {
            if let party = try NamedParty.ifPresent(row, "party") {
                result[try row.key("obligation_id"), default: []].append(party)
            }
        }
        return result
    }
}
