public import Office
import WorkTime

/// Obligations as lines of a list: three statements whatever the number of lines, two where only the columns are asked for.
public enum ObligationItemStore {
    /// The lines for these keys, in their order. Whether the actor may see them has been asked by the list.
    public static func items(
        _ tx: any Transaction, _ ids: [Key<Obligation>], _ extent: ObligationItem.Extent = .whole, for actor: Actor
    ) throws -> [ObligationItem] {
        guard !ids.isEmpty else { return [] }
        let found = try items(tx, try tx.query(statement(ids, extent, for: actor)), extent)
        let places = Dictionary(found.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        // A key may stand twice: a unit may owe two parts of one obligation.
        return ids.compactMap { id in places[id].map { found[$0] } }
    }

    /// The lines of a page, in its order, each with the place at which it stands there. `page` is a statement of keys
    /// `obligation_id` and days `due`, `late_after`, as `WorklistStore` and `ListPlace` write it.
    static func items(
        _ tx: any Transaction, page: SQL, _ extent: ObligationItem.Extent, for actor: Actor
    ) throws -> [(place: ListPlace, item: ObligationItem)] {
        let rows = try tx.query(statement(page: page, extent, for: actor)).map { row in
            (place: try ListPlace(row, due: "place_due", lateAfter: "place_late_after", id: "id"), row: row)
        }.sorted { ($0.place.cursor.due, $0.place.cursor.id) < ($1.place.cursor.due, $1.place.cursor.id) }
        return Array(zip(rows.map(\.place), try items(tx, rows.map(\.row), extent)))
    }

    private static func items(
        _ tx: any Transaction, _ rows: [Row], _ extent: ObligationItem.Extent
    ) throws -> [ObligationItem] {
        let ids = try rows.map { try $0.key("id", of: Obligation.self) }
        let others = extent == .whole && !ids.isEmpty ? try tx.query(coordinating(ids)) : []
        let leads = try rows.map { try $0.key("lead_id", of: Party.self) }
        let names = try HistoricNames(tx, of: leads + others.map { try $0.key("party_id") })
        var coordinating: [Key<Obligation>: [NamedParty]] = [:]
        for row in others {
            coordinating[try row.key("obligation_id"), default: []].append(try names.party(row, "party"))
        }
        return try zip(ids, rows).map { id, row in
            try item(row, id, names, coordinating[id] ?? [], extent)
        }
    }

    static func statement(_ ids: [Key<Obligation>], _ extent: ObligationItem.Extent, for actor: Actor) -> SQL {
        "\(sql: lines(.empty, from: "obligation o", extent, for: actor)) WHERE o.id IN (\(list: ids))"
    }

    static func statement(page: SQL, _ extent: ObligationItem.Extent, for actor: Actor) -> SQL {
        lines(
            ", place.due AS place_due, place.late_after AS place_late_after",
            from: "(\(sql: page)) AS place JOIN obligation o ON o.id = place.obligation_id", extent, for: actor)
    }

    private static func lines(
        _ columns: SQL, from source: SQL, _ extent: ObligationItem.Extent, for actor: Actor
    ) -> SQL {
        let reportColumns: SQL = ", r.at AS report_at, r.text AS report_text, r.percent AS report_percent, o.ordered_on"
        let report: SQL = """
            LEFT JOIN progress_report r ON r.id = (
                SELECT MAX(latest.id) FROM progress_report latest WHERE latest.obligation_id = o.id)
            """
        return """
            SELECT o.id, o.ref, o.content, o.product, o.origin, o.state, o.progress, o.deadline_kind, o.deadline_text,
                o.from_on, o.due_on, o.due_time, o.every, o.term_amount, o.term_unit, o.start_on, o.sort_due,
                o.late_after,
                o.closed_on, o.reported_at, \(sql: DocumentLabel.columns(seenBy: actor, laying: "o")),
                p.party_id AS lead_id, lp.full_name AS lead_person,
                p.officer_id, f.full_name AS officer_name, o.assigner_id, a.full_name AS assigner_name
                \(sql: columns)\(sql: extent == .whole ? reportColumns : .empty)
            FROM \(sql: source)
            JOIN participant p ON p.obligation_id = o.id AND p.role = 'lead'
            JOIN person a ON a.id = o.assigner_id
            LEFT JOIN document d ON d.id = o.document_id
            LEFT JOIN person lp ON lp.id = p.party_id
            LEFT JOIN person f ON f.id = p.officer_id
            \(sql: extent == .whole ? report : .empty)
            """
    }

    private static func item(
        _ row: Row, _ id: Key<Obligation>, _ names: HistoricNames, _ coordinating: [NamedParty],
        _ extent: ObligationItem.Extent
    ) throws -> ObligationItem {
        let due = try row.day("sort_due")
        let reportedAt = extent == .whole ? try row.instantIfPresent("report_at") : nil
        let report = try reportedAt.map { at in
            ObligationItem.LastReport(at: at, text: try row.text("report_text"), percent: try row.int("report_percent"))
        }
        var item = ObligationItem(
            id: id, ref: try row.textIfPresent("ref"), content: try row.text("content"),
            product: try row.textIfPresent("product"), document: try DocumentLabel.basis(row),
            origin: try row.code("origin"), state: try row.code("state"), progress: try row.int("progress"),
            deadline: try Deadline(row), nextDue: due == .last ? nil : due,
            closedOn: try row.dayIfPresent("closed_on"), lead: try names.party(row, "lead"),
            officer: try NamedParty.personIfPresent(row, "officer"), coordinating: coordinating,
            assigner: try NamedParty.person(row, "assigner"), lastReport: report)
        let last = try row.day("late_after")
        item.lateAfter = last == .last ? nil : last
        item.reportedOn = try row.instantIfPresent("reported_at").map(OfficeTime.day(of:))
        item.orderedOn = extent == .whole ? try row.dayIfPresent("ordered_on") : nil
        return item
    }

    private static func coordinating(_ ids: [Key<Obligation>]) -> SQL {
        """
        SELECT p.obligation_id, p.party_id, pe.full_name AS party_person, o.closed_on
        FROM participant p
        JOIN obligation o ON o.id = p.obligation_id
        LEFT JOIN person pe ON pe.id = p.party_id
        WHERE p.obligation_id IN (\(list: ids)) AND p.role = 'coordinate'
        ORDER BY p.obligation_id, p.position, p.id
        """
    }
}
