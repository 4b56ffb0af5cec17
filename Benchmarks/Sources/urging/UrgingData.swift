import Desk
import Office
import Simulation
import Storage
import WorkTime

/// 1,000,000 open obligations of a small office, laid down set by set: 10,000 whose first rung after the due day comes on
/// each of some days, the rest due months later.
struct UrgingData {
    static let total = 1_000_000
    static let batch = 10_000
    /// The due days of the batches; the rung comes on the next working day.
    static let dues = ["2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19", "2026-03-23"]

    /// The rules of the product, without the second reminder after the due day, so that each run finds one batch.
    static func rules(_ shipped: OfficeRules) -> OfficeRules {
        let ladders = shipped.ladders.rules.filter { $0.name == "standard" }.map { rule in
            LadderRules.Rule(
                name: rule.name, title: rule.title, source: rule.source,
                ladder: Ladder(rule.ladder.rungs.filter { ![3, 5].contains($0.workingDays) }))
        }
        return OfficeRules(calendar: shipped.calendar, ladders: LadderRules(ladders), letters: shipped.letters)
    }

    /// Slice by slice: PostgreSQL ends a statement that takes longer than one of an office ever should.
    static func make(_ storage: any Storage, units: [Key<Party>], assigner: Key<Person>, clock: Clock) async throws {
        for last in stride(from: slice, through: total, by: slice) {
            try await make(storage, (last - slice + 1)...last, units: units, assigner: assigner, clock: clock)
        }
    }

    private static let slice = 50_000

    private static func make(
        _ storage: any Storage, _ slice: ClosedRange<Int>, units: [Key<Party>], assigner: Key<Person>, clock: Clock
    ) async throws {
        let (first, last) = (slice.lowerBound, slice.upperBound)
        try await storage.write { tx in
            let scope = try ScopeStore.office(tx)
            try tx.execute(
                """
                INSERT INTO obligation (position, origin, content, content_fold, deadline_kind, due_on, sort_due, late_after, first_due_on,
                    adjustment_count, closing_rule, assigner_id, state, is_open, progress, scope_id, created_by, created_at,
                    version, depth, weight)
                WITH RECURSIVE n (i) AS (SELECT CAST(\(first) AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < \(last)),
                    d (k, due) AS (VALUES \(rows: days))
                SELECT i, 'oral', 'Nhiệm vụ số ' || CAST(i AS TEXT), 'nhiem vu so ' || CAST(i AS TEXT), 'date', d.due, d.due,
                    d.due, d.due, 0, 'lead', \(assigner), 'in_progress', TRUE, 30, \(scope), \(assigner), \(tx.now), 1, 0, 1
                FROM n JOIN d
                    ON CAST(d.k AS BIGINT) = CASE WHEN i <= \(dues.count * batch) THEN (i - 1) / \(batch) ELSE 99 END
                """)
            try tx.execute(
                """
                INSERT INTO participant (obligation_id, party_id, role, printed_name, position, state, sort_due, late_after, is_open,
                    progress, version, laid_at)
                WITH u (k, party) AS (VALUES \(rows: parties(units)))
                SELECT o.id, CAST(u.party AS BIGINT), 'lead', 'Đơn vị', 0, 'in_progress', o.sort_due, o.sort_due, TRUE, 30, 1, \(tx.now)
                FROM obligation o JOIN u ON CAST(u.k AS BIGINT) = o.position % \(units.count)
                WHERE o.position BETWEEN \(first) AND \(last)
                """)
            try tx.execute(
                """
                INSERT INTO urging_plan (
                    obligation_id, rung, due_on, due_at, since, is_express, needs_letter, for_meeting, turn)
                WITH a (due, at) AS (VALUES \(rows: moments(clock)))
                SELECT o.id, 'reminder+1', o.due_on, CAST(a.at AS BIGINT), \(tx.now), FALSE, FALSE, FALSE, 0
                FROM obligation o JOIN a ON a.due = o.due_on WHERE o.position BETWEEN \(first) AND \(last)
                """)
        }
    }

    private static let far = "2026-09-30"

    private static var days: [[SQLValue]] {
        dues.enumerated().map { [$0.offset.sqlValue, $0.element.sqlValue] } + [[99.sqlValue, far.sqlValue]]
    }

    private static func parties(_ units: [Key<Party>]) -> [[SQLValue]] {
        units.enumerated().map { [$0.offset.sqlValue, $0.element.sqlValue] }
    }

    /// When the rung comes for each due day.
    private static func moments(_ clock: Clock) -> [[SQLValue]] {
        (dues + [far]).compactMap { text in
            CalendarDay(text).flatMap { due in
                clock.reminderMoment(workingDays: -1, before: Due(due), now: Instant(milliseconds: 0)).map {
                    [text.sqlValue, $0.sqlValue]
                }
            }
        }
    }
}
