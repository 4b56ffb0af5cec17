public import Office
public import WorkTime

/// Petitions as the agencies see them with which they are shared.
///
/// This is a way of seeing of its own: `Access.sees(case:)` knows nothing of shares, so that no list, search, count, export or paper
/// that rests on it gives more than a share opens (decision 21).
public enum SharedPetitionStore {
    /// Whether the actor sees something by the share `s` of the petition `p`: what `PetitionShare.holder` says, as a condition.
    static func seen(by actor: Actor, on day: CalendarDay) -> SQL {
        """
        s.ended_at IS NULL AND s.until_on >= \(day) AND (
            s.unit_id IN (\(list: actor.holders))
            OR EXISTS (SELECT 1 FROM unit fu
                WHERE fu.id = s.unit_id AND fu.is_outside AND fu.follower_id IN (\(list: actor.holders)))
            OR (p.is_secret = FALSE AND s.unit_id IN (\(list: actor.standings.map(\.unit))))
            OR EXISTS (SELECT 1 FROM opinion_ask k
                WHERE k.share_id = s.id AND (k.ended_as IS NULL OR k.ended_as = 'answered') AND EXISTS (
                    SELECT 1 FROM participant q WHERE q.obligation_id = k.obligation_id AND q.party_id = s.unit_id
                        AND q.role = 'lead' AND q.officer_id IN (\(list: actor.holders)))))
        """
    }

    /// The shares by which the actor sees the petition, the widest first; empty where there is none.
    public static func shares(
        _ tx: any Transaction, of petition: Key<LedgerCase>, for actor: Actor, on day: CalendarDay
    ) throws -> [PetitionShare] {
        try tx.query(shares(of: petition, for: actor, on: day)).map(PetitionShareStore.share).sorted {
            ($1.level, $0.id) < ($0.level, $1.id)
        }
    }

    static func shares(of petition: Key<LedgerCase>, for actor: Actor, on day: CalendarDay) -> SQL {
        """
        SELECT \(sql: PetitionShareStore.columns) FROM petition_share s JOIN petition p ON p.case_id = s.case_id
        \(sql: PetitionShareStore.tables)
        WHERE s.case_id = \(petition) AND \(sql: seen(by: actor, on: day)) ORDER BY s.id LIMIT 100
        """
    }

    /// The share where the actor sees by it; nil where not.
    public static func share(
        _ tx: any Transaction, _ id: Key<PetitionShare>, for actor: Actor, on day: CalendarDay
    ) throws -> PetitionShare? {
        try tx.first(
            """
            SELECT \(sql: PetitionShareStore.columns) FROM petition_share s JOIN petition p ON p.case_id = s.case_id
            \(sql: PetitionShareStore.tables) WHERE s.id = \(id) AND \(sql: seen(by: actor, on: day))
            """
        ).map(PetitionShareStore.share)
    }

    /// The shares of the actor's agencies, the newest first.
    public static func page(
        _ tx: any Transaction, for actor: Actor, on day: CalendarDay, before: Key<PetitionShare>?, limit: Int
    ) throws -> [SharedPetitionLine] {
        try tx.query(page(for: actor, on: day, before: before, limit: limit)).map(line)
    }

    /// What the level does not open is not even read; nor is the content of a denunciation, whose looks are recorded.
    static func page(
        for actor: Actor, on day: CalendarDay, before: Key<PetitionShare>?, limit: Int
    ) -> SQL {
        var conditions: SQL = """
            s.unit_id IN (SELECT au.id FROM unit au WHERE au.id IN (\(list: units(of: actor)))
                OR au.is_outside AND au.follower_id IN (\(list: actor.holders)))
            AND \(sql: seen(by: actor, on: day))
            """
        if let before { conditions += " AND s.id < \(before)" }
        return """
            SELECT s.id AS share_id, s.case_id AS shared_case, s.level, s.unit_id AS share_unit_id,
                sn.name AS share_unit_name, s.until_on, c.code,
                CASE WHEN s.level = 'facts' OR p.is_secret THEN NULL ELSE c.title END AS shown_title, c.process,
                c.process_version, c.state, c.is_open, c.is_late, c.due_on, c.due_minute,
                (SELECT COUNT(*) FROM opinion_ask k WHERE k.share_id = s.id AND k.ended_at IS NULL) AS asks,
                (SELECT MIN(o.due_on) FROM opinion_ask k JOIN obligation o ON o.id = k.obligation_id
                    WHERE k.share_id = s.id AND k.ended_at IS NULL) AS first_due
            FROM petition_share s
            JOIN petition p ON p.case_id = s.case_id
            JOIN process_case c ON c.id = s.case_id
            JOIN unit_name sn ON sn.unit_id = s.unit_id AND sn.valid_to IS NULL
            WHERE \(sql: conditions) ORDER BY s.id DESC LIMIT \(limit)
            """
    }

    /// The units that the actor works in, and those that he or she answers for.
    private static func units(of actor: Actor) -> [Key<Party>] {
        Set(actor.holders + actor.standings.map { Key<Party>($0.unit) }).sorted()
    }

    /// The petition behind a share, with its case and the engine's own state; whoever asks has looked whether the actor sees it, and
    /// shows of it what the level opens.
    public static func find(
        _ tx: any Transaction, _ id: Key<LedgerCase>
    ) throws -> (case: LedgerCase, body: String, petition: Petition)? {
        try tx.first(
            """
            SELECT \(sql: CasePageStore.columns), \(sql: PetitionStore.columns)
            \(sql: CasePageStore.tables) JOIN petition p ON p.case_id = c.id
            \(sql: PetitionSenderStore.joined(to: "p")) WHERE c.id = \(id)
            """
        ).map { (try LedgerCase($0), try $0.text("body"), try PetitionStore.petition($0)) }
    }

    private static func line(_ row: Row) throws -> SharedPetitionLine {
        SharedPetitionLine(
            share: try row.key("share_id"), petition: try row.key("shared_case"), level: try row.code("level"),
            unit: NamedParty(key: try row.key("share_unit_id"), kind: .unit, name: try row.text("share_unit_name")),
            until: try row.day("until_on"), code: try row.text("code"), title: try row.textIfPresent("shown_title"),
            process: try row.text("process"), processVersion: try row.int("process_version"),
            state: try row.text("state"), isOpen: try row.bool("is_open"), isLate: try row.bool("is_late"),
            due: try Due(ifPresent: row), asks: try row.int("asks"), firstDue: try row.dayIfPresent("first_due"))
    }

    // MARK: - Who was given the duty to answer

    /// How a duty to answer stood with an officer on the day that is asked about.
    public struct Duty: Sendable, Equatable {
        private var spans = false
        private var begins = false
        private var ends = false

        /// Whether it stood with the officer at an hour of that day; nil where the hour is not kept.
        public func stood(isEndOfDay: Bool) -> Bool? {
            if spans || begins && ends { return true }
            return isEndOfDay ? begins : nil
        }

        fileprivate mutating func add(begins isFirst: Bool, ends isLast: Bool) {
            if isFirst { begins = true }
            if isLast { ends = true }
            if !isFirst, !isLast { spans = true }
        }
    }

    /// The officers to whom units passed a duty to answer about the petition, now or on the day of an earlier moment, by
    /// the share that opened it to them. What was still asked then counts for every share of the unit: it belonged to the
    /// one that lasted, and moved on to the next.
    public static func duties(
        _ tx: any Transaction, of petition: Key<LedgerCase>, at moment: Instant?
    ) throws -> [Key<PetitionShare>: [Key<Party>: Duty]] {
        let officers: SQL
        let days: SQL
        if let moment {
            let day = OfficeTime.day(of: moment)
            officers = """
                JOIN part_standing q ON q.obligation_id = k.obligation_id AND q.from_on <= \(day) AND q.until_on >= \(day)
                """
            days = "q.from_on = \(day) AS begins, q.until_on = \(day) AS ends"
        } else {
            officers = "JOIN participant q ON q.obligation_id = k.obligation_id"
            days = "1 = 0 AS begins, 1 = 0 AS ends"
        }
        let at = moment ?? tx.now
        var found: [Key<PetitionShare>: [Key<Party>: Duty]] = [:]
        let rows = try tx.query(
            """
            SELECT DISTINCT s.id AS share_id, CASE WHEN q.party_id = s.unit_id THEN q.officer_id END AS given_id,
                \(sql: days)
            FROM petition_share s
            JOIN petition_share h ON h.case_id = s.case_id AND h.unit_id = s.unit_id
            JOIN opinion_ask k ON k.share_id = h.id
            \(sql: officers) AND q.role = 'lead'
            WHERE s.case_id = \(petition) AND k.asked_at <= \(at) AND (
                k.ended_at IS NULL OR k.ended_at > \(at) OR k.ended_as = 'answered' AND h.id = s.id)
            ORDER BY share_id, given_id LIMIT 1000
            """)
        for row in rows {
            guard let officer: Key<Party> = try row.keyIfPresent("given_id") else { continue }
            found[try row.key("share_id"), default: [:]][officer, default: Duty()].add(
                begins: try row.bool("begins"), ends: try row.bool("ends"))
        }
        return found
    }
}
