public import Office
public import WorkTime

/// What people were told.
public enum NoticeStore {
    /// Writes the rows, a thousand a statement, and returns their keys in no order.
    @discardableResult
    public static func insert(
        _ tx: any Transaction, _ rows: [NewNoticeRow], by actor: Key<Person>?
    ) throws -> [Key<NoticeItem>] {
        try rows.chunks().flatMap { chunk in
            try tx.query(
                """
                INSERT INTO notice (recipient_id, kind, obligation_id, document_id, letter_id, report_id, outgoing_id, share_id, words, actor_id,
                    is_urgent, channel, created_at)
                VALUES \(rows: chunk.map { values(of: $0, by: actor, at: tx.now) }) RETURNING id
                """
            ).map { try $0.key("id") }
        }
    }

    private static func values(of row: NewNoticeRow, by actor: Key<Person>?, at now: Instant) -> [SQLValue] {
        var (obligation, document): (Key<Obligation>?, Key<Document>?)
        var (letter, report): (Key<UrgingLetterItem>?, Key<ReportIssue>?)
        var outgoing: Key<Outgoing>?
        var share: Key<PetitionShare>?
        switch row.subject {
        case .obligation(let key): obligation = key
        case .document(let key): document = key
        case .letter(let key): letter = key
        case .report(let key): report = key
        case .outgoing(let key): outgoing = key
        case .share(let key): share = key
        case nil: break
        }
        return [
            row.recipient.sqlValue, row.kind.rawValue.sqlValue, obligation.sqlValue, document.sqlValue,
            letter.sqlValue, report.sqlValue, outgoing.sqlValue, share.sqlValue, row.words.sqlValue, actor.sqlValue,
            row.isUrgent.sqlValue,
            row.channel.rawValue.sqlValue, now.sqlValue,
        ]
    }

    /// One page of the actor's notices, newest first: those whose subject he or she sees.
    public static func page(
        _ tx: any Transaction, of actor: Actor, unreadOnly: Bool, before: Key<NoticeItem>?, limit: Int
    ) throws -> [NoticeItem] {
        try tx.query(
            page(
                of: actor, on: OfficeTime.day(of: tx.now), unreadOnly: unreadOnly, before: before, limit: limit)
        ).map(item)
    }

    static func page(
        of actor: Actor, on day: CalendarDay, unreadOnly: Bool, before: Key<NoticeItem>?, limit: Int
    ) -> SQL {
        var sql: SQL = "\(sql: selection) WHERE n.recipient_id = \(actor.person)"
        if unreadOnly { sql += " AND n.read_at IS NULL" }
        if let before { sql += " AND n.id < \(before)" }
        return sql + " AND \(sql: seen(by: actor, on: day)) ORDER BY n.id DESC LIMIT \(limit)"
    }

    /// One of the actor's notices; nil when there is none, or its subject is not seen any more.
    public static func find(_ tx: any Transaction, _ id: Key<NoticeItem>, of actor: Actor) throws -> NoticeItem? {
        try tx.first(
            """
            \(sql: selection) WHERE n.id = \(id) AND n.recipient_id = \(actor.person)
                AND \(sql: seen(by: actor, on: OfficeTime.day(of: tx.now)))
            """
        ).map(item)
    }

    /// Whose notice it is; nil when there is none.
    public static func recipient(_ tx: any Transaction, of id: Key<NoticeItem>) throws -> Key<Person>? {
        try tx.first("SELECT recipient_id FROM notice WHERE id = \(id)")?.key("recipient_id")
    }

    /// How many the actor has not read of those that `page` lists on that day, as a value in a statement; stops at 100.
    static func unread(of actor: Actor, on day: CalendarDay) -> SQL {
        """
        (SELECT COUNT(*) FROM (SELECT n.id FROM notice n
            WHERE n.recipient_id = \(actor.person) AND n.read_at IS NULL
                AND \(sql: seen(by: actor, on: day)) LIMIT 100) AS counted)
        """
    }

    /// Marks one as read, or everything up to it. Returns how many were unread.
    @discardableResult
    public static func markRead(
        _ tx: any Transaction, _ id: Key<NoticeItem>, of person: Key<Person>, andOlder: Bool = false
    ) throws -> Int {
        let which: SQL = andOlder ? "id <= \(id)" : "id = \(id)"
        return try tx.execute(
            """
            UPDATE notice SET read_at = \(tx.now)
            WHERE recipient_id = \(person) AND \(sql: which) AND read_at IS NULL
            """)
    }

    /// Removes what was read before `instant`, at most `limit` rows. Returns how many went.
    public static func removeRead(_ tx: any Transaction, before instant: Instant, limit: Int) throws -> Int {
        try tx.execute(
            """
            DELETE FROM notice WHERE id IN (
                SELECT id FROM notice WHERE read_at < \(instant) AND (channel <> 'digest' OR digested_at IS NOT NULL)
                ORDER BY read_at, id LIMIT \(limit))
            """)
    }

    static let selection: SQL = """
        SELECT n.id, n.kind, n.words, n.is_urgent, n.created_at, n.read_at, n.obligation_id, a.full_name AS actor_name,
            o.content, n.letter_id, n.report_id, n.outgoing_id, g.excerpt AS outgoing_excerpt, i.title AS report_title, lu.name AS letter_unit,
            lp.full_name AS letter_person, n.share_id, hc.code AS share_code,
            CASE WHEN n.kind = 'shared' THEN TRUE ELSE COALESCE(g.is_restricted, circle.kind <> 'office') END
                AS is_restricted, \(sql: DocumentLabel.columns)
        FROM notice n
        LEFT JOIN person a ON a.id = n.actor_id
        LEFT JOIN obligation o ON o.id = n.obligation_id
        LEFT JOIN document d ON d.id = n.document_id
        LEFT JOIN report_issue i ON i.id = n.report_id
        LEFT JOIN outgoing g ON g.id = n.outgoing_id
        LEFT JOIN petition_share h ON h.id = n.share_id
        LEFT JOIN process_case hc ON hc.id = h.case_id
        LEFT JOIN urging_letter l ON l.id = n.letter_id
        LEFT JOIN unit_name lu ON lu.id = (SELECT MAX(ln.id) FROM unit_name ln WHERE ln.unit_id = l.party_id)
        LEFT JOIN person lp ON lp.id = l.party_id
        LEFT JOIN scope circle ON circle.id = COALESCE(o.scope_id, d.scope_id)
        """

    /// Whether the actor sees what the notice `n` is about. Of a letter, a report or a share it gives nothing away but a name or
    /// a number; their pages ask again. What is shared no more is told to whoever shared it or asked only; `day`
    /// says that of a share that is over and was not ended yet, too.
    static func seen(by actor: Actor, on day: CalendarDay) -> SQL {
        """
        (n.obligation_id IS NULL OR EXISTS (
            SELECT 1 FROM obligation so
            WHERE so.id = n.obligation_id AND \(sql: Access.sees(obligation: "so", actor))))
        AND (n.document_id IS NULL OR EXISTS (
            SELECT 1 FROM document sd WHERE sd.id = n.document_id AND \(sql: Access.sees(document: "sd", actor))))
        AND (n.outgoing_id IS NULL OR EXISTS (
            SELECT 1 FROM outgoing sg WHERE sg.id = n.outgoing_id AND \(sql: Access.sees(outgoing: "sg", actor))))
        AND (n.share_id IS NULL OR EXISTS (
            SELECT 1 FROM petition_share sh WHERE sh.id = n.share_id
                AND ((sh.ended_at IS NULL AND sh.until_on >= \(day)) OR sh.shared_by = n.recipient_id OR EXISTS (
                    SELECT 1 FROM opinion_ask sk WHERE sk.share_id = sh.id AND sk.asked_by = n.recipient_id))))
        """
    }

    static func item(_ row: Row) throws -> NoticeItem {
        let obligation: Key<Obligation>? = try row.keyIfPresent("obligation_id")
        let subject: NoticeItem.Subject? =
            if let obligation {
                .obligation(obligation, content: try row.text("content"))
            } else if let letter: Key<UrgingLetterItem> = try row.keyIfPresent("letter_id") {
                .letter(
                    letter, party: try row.textIfPresent("letter_unit") ?? row.textIfPresent("letter_person") ?? "")
            } else if let outgoing: Key<Outgoing> = try row.keyIfPresent("outgoing_id") {
                .outgoing(outgoing, excerpt: try row.text("outgoing_excerpt"))
            } else if let share: Key<PetitionShare> = try row.keyIfPresent("share_id") {
                .share(share, code: try row.text("share_code"))
            } else if let report: Key<ReportIssue> = try row.keyIfPresent("report_id") {
                .report(report, title: try row.text("report_title"))
            } else {
                try DocumentLabel.ifPresent(row).map { .document($0) }
            }
        return NoticeItem(
            id: try row.key("id"), kind: try row.code("kind"), subject: subject, words: try row.text("words"),
            actorName: try row.textIfPresent("actor_name"), isUrgent: try row.bool("is_urgent"),
            isRestricted: try row.boolIfPresent("is_restricted") ?? false,
            createdAt: try row.instant("created_at"), readAt: try row.instantIfPresent("read_at"))
    }
}
