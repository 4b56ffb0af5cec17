public import Office
import WorkTime

/// Where each owed part stood on which days; kept by `ObligationStore` in the transaction of every act.
public enum PartStandingStore {
    /// The standings of new obligations, with the counters that they move.
    static func insert(_ tx: any Transaction, _ obligations: [Obligation], on grounds: [StandingGround]) throws {
        let day = OfficeTime.day(of: tx.now)
        let new = zip(obligations, grounds).flatMap { $0.standings(on: $1, before: [], day: day) }
        try insertRows(tx, new)
        try StandingCountStore.move(tx, StandingCounter.changes(from: [], to: new))
    }

    /// Lets the standings follow an act on the obligation: what held until now ends on the eve, or is replaced when it
    /// began today.
    static func follow(
        _ tx: any Transaction, from old: Obligation, to new: Obligation, isAdjusted: Bool
    ) throws {
        try follow(tx, new, isAdjusted: isAdjusted) { part in
            part.state == .returned && old.participant(part.id)?.state != .returned
        }
    }

    /// The same after the paper of an obligation became known.
    static func follow(_ tx: any Transaction, _ id: Key<Obligation>, to document: Key<Document>) throws {
        try follow(tx, try ObligationStore.find(tx, id), on: document)
    }

    private static func follow(
        _ tx: any Transaction, _ obligation: Obligation, on document: Key<Document>? = nil, isAdjusted: Bool = false,
        isReturned: (Participant) -> Bool = { _ in false }
    ) throws {
        let day = OfficeTime.day(of: tx.now)
        let before = try current(tx, of: [obligation.id])
        var ground = try before.first.map(\.ground) ?? ground(tx, of: obligation.id)
        if let document {
            ground.document = document
            let row = try tx.first("SELECT ref FROM obligation WHERE id = \(obligation.id)")
            ground.field = try WorkFieldStore.fields(tx, of: [(document, try row?.textIfPresent("ref"))])[0]
        }
        var new = obligation.standings(on: ground, before: before, isAdjusted: isAdjusted, day: day)
        let returned = Set(obligation.participants.filter(isReturned).map(\.id))
        for index in new.indices where returned.contains(new[index].participant) { new[index].returnedOn = day }
        try replace(tx, before, by: new, on: day)
    }

    /// Those that hold now, by obligation and participant.
    public static func current(_ tx: any Transaction, of ids: [Key<Obligation>]) throws -> [PartStanding] {
        try tx.query(
            """
            SELECT \(sql: columns) FROM part_standing s WHERE s.obligation_id IN (\(list: ids)) AND s.\(sql: holdsNow)
            ORDER BY s.obligation_id, s.participant_id
            """
        ).map(PartStanding.init)
    }

    /// All of these obligations, oldest first.
    public static func history(_ tx: any Transaction, of ids: [Key<Obligation>]) throws -> [PartStanding] {
        try tx.query(
            """
            SELECT \(sql: columns) FROM part_standing s WHERE s.obligation_id IN (\(list: ids))
            ORDER BY s.obligation_id, s.participant_id, s.from_on
            """
        ).map(PartStanding.init)
    }

    /// Written out: SQLite prepares a statement anew each time that a value is bound which an index depends on.
    private static let holdsNow: SQL = "until_on = '9999-12-31'"

    static let columns: SQL = """
        s.obligation_id, s.participant_id, s.role, s.party_id, s.officer_id, s.leader_id, s.document_id, s.field_id,
        s.scope_id, s.assigned_on, s.due_on, s.phase, s.ended_on, s.reported_on,
        s.is_piece, s.returned_on, s.adjusted_on, s.from_on, s.until_on
        """

    private static func ground(_ tx: any Transaction, of id: Key<Obligation>) throws -> StandingGround {
        let row = try tx.first("SELECT document_id, scope_id, created_at FROM obligation WHERE id = \(id)")
        guard let row else { throw ObligationStore.notFound }
        return StandingGround(
            document: try row.keyIfPresent("document_id"), field: nil, scope: try row.key("scope_id"),
            assignedOn: OfficeTime.day(of: try row.instant("created_at")))
    }

    static func replace(
        _ tx: any Transaction, _ before: [PartStanding], by new: [PartStanding], on day: CalendarDay
    ) throws {
        var gone: [PartStanding] = []
        var come: [PartStanding] = []
        var inserted: [PartStanding] = []
        for old in before {
            let next = new.first { $0.participant == old.participant }
            if let next, next.saysTheSame(as: old) { continue }
            gone.append(old)
            if old.from == day {
                try tx.changeOne(
                    "DELETE FROM part_standing WHERE participant_id = \(old.participant) AND from_on = \(day)")
            } else {
                try tx.changeOne(
                    """
                    UPDATE part_standing SET until_on = \(day)
                    WHERE participant_id = \(old.participant) AND \(sql: holdsNow)
                    """)
                var closed = old
                closed.until = day
                come.append(closed)
            }
            if let next { inserted.append(next) }
        }
        inserted += new.filter { next in !before.contains { $0.participant == next.participant } }
        try insertRows(tx, inserted)
        try StandingCountStore.move(tx, StandingCounter.changes(from: gone, to: come + inserted))
    }

    static func insertRows(_ tx: any Transaction, _ standings: [PartStanding]) throws {
        for chunk in standings.chunks() {
            let rows = chunk.map { standing -> [SQLValue] in
                [
                    standing.obligation.sqlValue, standing.participant.sqlValue, standing.role.rawValue.sqlValue,
                    standing.party.sqlValue, standing.officer.sqlValue, standing.leader.sqlValue,
                    standing.document.sqlValue, standing.field.sqlValue, standing.scope.sqlValue,
                    standing.assignedOn.sqlValue, standing.due.sqlValue, (standing.due?.daysSinceEpoch).sqlValue,
                    standing.phase.rawValue.sqlValue, standing.endedOn.sqlValue,
                    (standing.phase == .done || standing.reportedOn != nil ? standing.daysLate(on: .last) : 0).sqlValue,
                    standing.reportedOn.sqlValue, standing.isPiece.sqlValue, standing.returnedOn.sqlValue,
                    standing.adjustedOn.sqlValue,
                    standing.from.sqlValue, standing.until.sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO part_standing (
                    obligation_id, participant_id, role, party_id, officer_id, leader_id, document_id, field_id, scope_id,
                    assigned_on, due_on, due_number, phase, ended_on, days_late, reported_on, is_piece, returned_on, adjusted_on, from_on, until_on)
                VALUES \(rows: rows)
                """)
        }
    }
}

extension PartStanding {
    /// From a row with the columns of `PartStandingStore`.
    init(_ row: Row) throws {
        self.init(
            obligation: try row.key("obligation_id"), participant: try row.key("participant_id"),
            role: try row.code("role"), party: try row.key("party_id"), officer: try row.keyIfPresent("officer_id"),
            leader: try row.key("leader_id"), document: try row.keyIfPresent("document_id"),
            field: try row.keyIfPresent("field_id"), scope: try row.key("scope_id"),
            assignedOn: try row.day("assigned_on"), due: try row.dayIfPresent("due_on"), phase: try row.code("phase"),
            endedOn: try row.dayIfPresent("ended_on"), reportedOn: try row.dayIfPresent("reported_on"),
            isPiece: try row.bool("is_piece"), returnedOn: try row.dayIfPresent("returned_on"),
            adjustedOn: try row.dayIfPresent("adjusted_on"), from: try row.day("from_on"),
            until: try row.day("until_on"))
    }

    var ground: StandingGround {
        StandingGround(document: document, field: field, scope: scope, assignedOn: assignedOn)
    }
}
