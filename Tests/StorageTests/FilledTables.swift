import Office
import Storage

/// Fills a PostgreSQL database as a few years of an office would: 500 people, 40 units, 2,000 papers, 40,000 obligations.
///
/// Rows are made by the database itself, without looking at foreign keys: what matters is how many there are, how they
/// spread, and that the planner knows it.
enum FilledTables {
    static func fill(_ tx: any Transaction) throws {
        for statement in statements { try tx.execute(SQL(stringLiteral: statement)) }
    }

    /// Keys: units 1…40, people 41…540. Every paper has 20 obligations, one paper in ten is restricted.
    private static let statements: [String] = [
        "SET LOCAL session_replication_role = replica",
        // Seconds of one statement on a quiet machine; beside all the other tests more than a page may ever take.
        "SET LOCAL statement_timeout = 0",
        "INSERT INTO party (kind) SELECT CASE WHEN n <= 40 THEN 'unit' ELSE 'person' END FROM generate_series(1, 540) n",
        """
        INSERT INTO unit (id, parent_id, kind, is_outside, position, valid_from, version)
        SELECT n, CASE WHEN n > 1 THEN 1 END, CASE WHEN n = 1 THEN 'office' ELSE 'division' END, FALSE, n, '2020-01-01', 1
        FROM generate_series(1, 40) n
        """,
        """
        INSERT INTO unit_name (unit_id, name, name_fold, name_sort, valid_from)
        SELECT n, 'Phòng ' || n, 'phong ' || n, 'phong ' || lpad(n::text, 3, '0'), '2020-01-01' FROM generate_series(1, 40) n
        """,
        """
        INSERT INTO person (id, full_name, name_fold, name_sort, valid_from, version)
        SELECT n, 'Nguyễn Văn ' || n, 'nguyen van ' || n, lpad(n::text, 4, '0'), '2020-01-01', 1
        FROM generate_series(41, 540) n
        """,
        """
        INSERT INTO account (person_id, login, state, must_change_password, created_at, version)
        SELECT n, 'nguoi' || n, 'active', FALSE, 0, 1 FROM generate_series(41, 540) n
        """,
        """
        INSERT INTO post (person_id, unit_id, title, rank, valid_from)
        SELECT n, 1 + n % 40, 'Chuyên viên', 'officer', '2020-01-01' FROM generate_series(41, 540) n
        """,
        """
        INSERT INTO scope (kind, unit_id) SELECT 'office', NULL UNION ALL SELECT 'unit', n FROM generate_series(1, 40) n
        UNION ALL SELECT 'record', NULL FROM generate_series(1, 200)
        """,
        """
        INSERT INTO person_scope (person_id, scope_id, reason, reason_id)
        SELECT p, s, 'employed', 1 FROM generate_series(41, 540) p,
            LATERAL (VALUES (1), (2 + p % 40), (42 + p % 200)) AS held(s)
        """,
        """
        INSERT INTO document (direction, kind, number, number_fold, excerpt, secrecy, urgency, state, scope_id, created_by,
            created_at, confirmed_at, obligation_count, version)
        SELECT CASE WHEN n % 3 = 0 THEN 'internal' ELSE 'incoming' END, 'Kế hoạch', n || '/KH-VP', n || ' kh vp',
            'Trích yếu ' || n, 0, 0, CASE WHEN n % 50 = 0 THEN 'reading' ELSE 'confirmed' END,
            CASE WHEN n % 10 = 0 THEN 42 + n % 200 ELSE 1 END, 41 + n % 500, n, n, 20, 1
        FROM generate_series(1, 2000) n
        """,
        """
        INSERT INTO obligation (document_id, position, origin, content, content_fold, deadline_kind, due_on, sort_due,
            late_after, adjustment_count, closing_rule, assigner_id, state, is_open, progress, closed_on, scope_id, created_by,
            created_at, version, depth, weight)
        SELECT 1 + n % 2000, n / 2000, 'paper', 'Rà soát quy chế ' || n, 'ra soat quy che ' || n, 'date', day, day, day, 0,
            'lead', 41 + n % 500, CASE WHEN n % 4 = 0 THEN 'in_progress' ELSE 'closed' END, n % 4 = 0,
            50, CASE WHEN n % 4 = 0 THEN NULL ELSE day END, CASE WHEN (1 + n % 2000) % 10 = 0 THEN 42 + n % 200 ELSE 1 END,
            41 + n % 500, n, 1, 0, 1
        FROM (SELECT n, to_char(DATE '2024-01-01' + n % 700, 'YYYY-MM-DD') AS day FROM generate_series(1, 40000) n) AS days
        """,
        """
        INSERT INTO participant (obligation_id, party_id, role, printed_name, position, state, sort_due, late_after, is_open,
            progress, version, laid_at)
        SELECT o.id, 1 + (o.id * 7 + k * 13) % 40, CASE WHEN k = 0 THEN 'lead' ELSE 'coordinate' END, 'Phòng', k,
            CASE WHEN o.is_open THEN 'in_progress' ELSE 'done' END, o.sort_due, o.sort_due, o.is_open, 0, 1, 0
        FROM obligation o, generate_series(0, 2) k
        """,
        """
        INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, late_after, is_open)
        SELECT party_id, CASE WHEN role = 'lead' THEN 'waiting' ELSE 'coordinate' END, obligation_id, sort_due, sort_due, is_open
        FROM participant
        UNION ALL SELECT assigner_id, 'assigned', id, sort_due, sort_due, is_open FROM obligation
        """,
        """
        INSERT INTO urging_plan (obligation_id, rung, due_on, due_at, since, is_express, needs_letter, for_meeting, turn)
        SELECT id, 'reminder-3', due_on, id * 100000, 0, FALSE, id % 40 = 0, id % 100 = 0, 0 FROM obligation WHERE is_open
        """,
        """
        INSERT INTO urging (obligation_id, rung, due_on, at, audience)
        SELECT id, 'reminder+' || k, due_on, 0, 'head' FROM obligation, generate_series(0, 2) k
        """,
        """
        INSERT INTO part_standing (obligation_id, participant_id, role, party_id, leader_id, document_id, scope_id,
            assigned_on, due_on, due_number, phase, ended_on, days_late, from_on, until_on)
        SELECT o.id, p.id, 'lead', p.party_id, o.assigner_id, o.document_id, o.scope_id, o.due_on, o.due_on, 1,
            CASE WHEN o.is_open THEN 'open' ELSE 'done' END, o.closed_on, 0, o.due_on, '9999-12-31'
        FROM obligation o JOIN participant p ON p.obligation_id = o.id AND p.role = 'lead'
        """,
        """
        INSERT INTO search_entry (subject_kind, subject_id, scope_id, at, form, title, terms, body, pairs)
        SELECT 'obligation', id, scope_id, id, 3, content_fold, '', ' ' || content_fold || ' ', '' FROM obligation
        UNION ALL
        SELECT 'document', id, scope_id, id, 3, number_fold, '', ' ' || number_fold || ' ke hoach ', '' FROM document
        """,
        """
        INSERT INTO journal_entry (at, actor_id, act, subject_kind, subject_id, body)
        SELECT CAST(n AS BIGINT) * 60000, 41 + n % 500, CASE WHEN n % 9 = 0 THEN 'document.received' ELSE 'obligation.reported' END,
            'obligation', 1 + n % 40000, '{}'
        FROM generate_series(1, 60000) n
        """,
        """
        INSERT INTO session (token_hash, account_id, created_at, seen_at, address, device)
        SELECT md5(n::text), 1 + n % 500, n, n, '10.0.0.1', 'Firefox' FROM generate_series(1, 5000) n
        """,
        """
        INSERT INTO saved_view (person_id, name, name_fold, query, created_at)
        SELECT 41 + n % 500, 'Việc ' || n, 'viec ' || n, 'due=week', 0 FROM generate_series(1, 2500) n
        """,
        """
        INSERT INTO notice (recipient_id, kind, obligation_id, words, is_urgent, channel, created_at, read_at)
        SELECT 41 + n % 500, 'assigned', 1 + n % 40000, 'Giao việc', FALSE, 'product', n, CASE WHEN n % 3 > 0 THEN n END
        FROM generate_series(1, 30000) n
        """,
        """
        INSERT INTO petition_share (case_id, unit_id, level, purpose, until_on, shared_by, shared_at, ended_at, end_reason,
            version)
        SELECT n, 1 + n % 40, 'content', 'Phối hợp', '2025-06-30', 41 + n % 500, n, CASE WHEN n % 10 > 0 THEN n END,
            CASE WHEN n % 10 > 0 THEN 'Hết việc' END, 1
        FROM generate_series(1, 5000) n
        """,
        """
        INSERT INTO opinion_ask (share_id, question, obligation_id, asked_by, asked_at, ended_as, ended_at, version)
        SELECT 1 + n % 5000, 'Câu hỏi ' || n, n, 41 + n % 500, n, CASE WHEN n % 10 > 0 THEN 'answered' END,
            CASE WHEN n % 10 > 0 THEN n END, 1
        FROM generate_series(1, 10000) n
        """,
        """
        INSERT INTO outgoing (state, issuer, kind, excerpt, urgency, secrecy, symbol, unit_id, drafter_id, reviewer_id,
            signer_id, is_restricted, versions, since, created_at, signed_at, due_at, entry_id, number, issued_on,
            issued_at, document_id, is_here, version)
        SELECT state, 'office', 'Công văn', 'Trích yếu ' || n, 0, 0, 'VP', 1 + n % 40, 41 + n % 500, 41, 42, n % 10 = 0, 1,
            n, n, CASE WHEN state <> 'drafting' THEN n END, CASE WHEN state <> 'drafting' THEN n + 1000 END,
            CASE WHEN state IN ('numbered', 'issued') THEN n END, CASE WHEN state IN ('numbered', 'issued') THEN n || '' END,
            CASE WHEN state IN ('numbered', 'issued') THEN '2025-01-02' END, CASE WHEN state = 'issued' THEN n END,
            CASE WHEN state = 'issued' THEN n END, state IN ('signed', 'numbered') OR n % 200 = 3, 1
        FROM (SELECT n, CASE WHEN n % 200 = 0 THEN 'signed' WHEN n % 200 = 1 THEN 'numbered' WHEN n % 50 = 2 THEN 'drafting'
            ELSE 'issued' END AS state FROM generate_series(1, 20000) n) AS states
        """,
        """
        INSERT INTO outgoing_party (outgoing_id, holder_id, role, waits)
        SELECT id, drafter_id, 'drafter', state = 'drafting' FROM outgoing
        UNION ALL SELECT id, unit_id, 'head', FALSE FROM outgoing
        UNION ALL SELECT id, 41, 'reviewer', FALSE FROM outgoing UNION ALL SELECT id, 42, 'signer', FALSE FROM outgoing
        """,
        // Only what stands in this schema: a bare ANALYZE would tell the planner that the empty tables of every other test,
        // which run beside this one, are empty, and change how theirs are read.
        """
        DO $$
        DECLARE name text;
        BEGIN
            FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
                EXECUTE format('ANALYZE %I', name);
            END LOOP;
        END $$
        """,
    ]
}
