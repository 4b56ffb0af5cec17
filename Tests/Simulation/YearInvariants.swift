import Desk
import Office
import Storage
import WorkTime

/// What must hold of an office's ledger and urging at the end of every month.
enum YearInvariants {
    /// Everything that does not hold, in words.
    static func broken(_ office: SimulatedOffice, on day: CalendarDay) async throws -> [String] {
        let rules = office.desk.rules
        return try await office.desk.storage.read { tx in
            let clock = rules.calendar.clock(with: try DecidedDayStore.days(tx))
            var faults = try owners(tx) + lists(tx, on: day) + twice(tx) + ended(tx) + months(tx, on: day)
            faults += try counters(tx)
            faults += try hours(tx, clock)
            faults += try late(tx, clock, on: day)
            return faults
        }
    }

    /// No open obligation without somebody whose turn it is.
    private static func owners(_ tx: any Transaction) throws -> [String] {
        try keys(
            tx,
            """
            SELECT o.id FROM obligation o WHERE o.is_open AND o.state <> 'suspended' AND NOT EXISTS (
                SELECT 1 FROM work_item w WHERE w.obligation_id = o.id AND w.tab = 'waiting' AND w.is_open)
            """, "open in nobody's worklist")
    }

    /// Every late one stands as late in the worklist of whoever has to act.
    private static func lists(_ tx: any Transaction, on day: CalendarDay) throws -> [String] {
        try keys(
            tx,
            """
            SELECT o.id FROM obligation o WHERE o.is_open AND o.state <> 'suspended' AND o.late_after < \(day)
                AND NOT EXISTS (
                    SELECT 1 FROM work_item w WHERE w.obligation_id = o.id AND w.is_open AND w.late_after < \(day))
            """, "late on nobody's list")
    }

    /// No rung twice: the key forbids it, and the journal agrees with the records.
    private static func twice(_ tx: any Transaction) throws -> [String] {
        let doubled = try keys(
            tx,
            "SELECT obligation_id AS id FROM urging GROUP BY obligation_id, rung, due_on HAVING COUNT(*) > 1",
            "urged twice on one rung")
        let records = try tx.first("SELECT COUNT(*) AS n FROM urging")?.int("n")
        let entries = try tx.first("SELECT COUNT(*) AS n FROM journal_entry WHERE act = 'obligation.urged'")?.int("n")
        return doubled + (records == entries ? [] : ["\(records ?? 0) rungs on record, \(entries ?? 0) in the journal"])
    }

    /// Nothing is urged after it ended.
    private static func ended(_ tx: any Transaction) throws -> [String] {
        let after = try keys(
            tx,
            """
            SELECT u.obligation_id AS id FROM urging u JOIN obligation o ON o.id = u.obligation_id
            JOIN journal_entry j ON j.subject_kind = 'obligation' AND j.subject_id = o.id
                AND j.act IN ('obligation.result_accepted', 'obligation.cancelled')
            WHERE NOT o.is_open AND u.at > j.at AND o.state = 'cancelled'
            """, "urged after it was cancelled")
        let planned = try keys(
            tx,
            """
            SELECT o.id FROM urging_plan p JOIN obligation o ON o.id = p.obligation_id WHERE NOT o.is_open
            """, "ended and still planned")
        let missing = try keys(
            tx,
            """
            SELECT o.id FROM obligation o WHERE o.is_open
                AND NOT EXISTS (SELECT 1 FROM urging_plan p WHERE p.obligation_id = o.id)
            """, "open and not planned")
        return after + planned + missing
    }

    /// Only what is express is urged outside office hours.
    private static func hours(_ tx: any Transaction, _ clock: Clock) throws -> [String] {
        try tx.query(
            """
            SELECT u.obligation_id, u.at FROM urging u JOIN obligation o ON o.id = u.obligation_id
            LEFT JOIN document d ON d.id = o.document_id
            WHERE u.urged_by IS NULL AND COALESCE(d.urgency, 0) <> 3
            """
        ).compactMap { row in
            let at = try row.instant("at")
            return clock.reminderMoment(from: at) == at
                ? nil : "\(try row.int("obligation_id")): urged outside office hours"
        }
    }

    /// What is late by three working days was urged as late.
    private static func late(_ tx: any Transaction, _ clock: Clock, on day: CalendarDay) throws -> [String] {
        guard let since = clock.calendar.day(-4, workingDaysAfter: day) else { return [] }
        return try keys(
            tx,
            """
            SELECT o.id FROM obligation o
            WHERE o.state IN ('assigned', 'accepted', 'in_progress') AND o.due_on <= \(since)
                AND o.created_at < \(OfficeTime.start(of: since))
                AND NOT EXISTS (SELECT 1 FROM adjustment a WHERE a.obligation_id = o.id)
                AND NOT EXISTS (
                    SELECT 1 FROM urging u WHERE u.obligation_id = o.id AND u.due_on = o.due_on AND u.rung LIKE 'reminder+%')
            """, "late and never urged as late")
    }

    /// The figures of the month, and of the month before as they are told now, are those of the journal.
    private static func months(_ tx: any Transaction, on day: CalendarDay) throws -> [String] {
        let first = day.adding(days: 1 - day.day)
        let eve = first.adding(days: -1)
        return try [ReportSpan(first, day), ReportSpan(eve.adding(days: 1 - eve.day), eve)].flatMap { span in
            try MonthFigures.faults(tx, of: span)
        }
    }

    /// What the leaders' board adds up is what a recount of all standings gives.
    private static func counters(_ tx: any Transaction) throws -> [String] {
        try StandingCountStore.all(tx) == StandingCountStore.recount(tx)
            ? [] : ["the board's counters differ from a recount"]
    }

    private static func keys(_ tx: any Transaction, _ sql: SQL, _ words: String) throws -> [String] {
        try tx.query(sql + " LIMIT 20").map { "\(try $0.int("id")): \(words)" }
    }
}
