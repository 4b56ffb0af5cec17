-- CongVu: an office in the schema of 0006, sqlite.

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    login TEXT NOT NULL,
    password_hash TEXT,
    state TEXT NOT NULL CONSTRAINT account_state CHECK (state IN ('invited', 'active', 'deactivated')),
    must_change_password INTEGER CONSTRAINT account_must_change_password_bool CHECK (must_change_password IN (0, 1)) NOT NULL,
    password_set_at INTEGER,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX account_login_key ON account (login);

CREATE UNIQUE INDEX account_person_key ON account (person_id);

CREATE TABLE account_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    purpose TEXT NOT NULL CONSTRAINT account_token_purpose CHECK
        (purpose IN ('invite', 'reset', 'change')),
    token_hash TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE INDEX account_token_account ON account_token (account_id);

CREATE UNIQUE INDEX account_token_hash_key ON account_token (token_hash);

CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT adjustment_kind CHECK (kind IN ('deadline', 'cancelled', 'superseded')),
    old_deadline TEXT,
    old_due_on TEXT CONSTRAINT adjustment_old_due_on_day CHECK (length(old_due_on) = 10),
    new_deadline TEXT,
    new_due_on TEXT CONSTRAINT adjustment_new_due_on_day CHECK (length(new_due_on) = 10),
    reason TEXT NOT NULL,
    basis_id INTEGER REFERENCES document(id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX adjustment_obligation ON adjustment (obligation_id, id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    direction TEXT NOT NULL CONSTRAINT document_direction CHECK
        (direction IN ('incoming', 'outgoing', 'internal')),
    kind TEXT,
    number TEXT,
    number_fold TEXT NOT NULL,
    issued_on TEXT CONSTRAINT document_issued_on_day CHECK (length(issued_on) = 10),
    issuer TEXT,
    excerpt TEXT NOT NULL,
    signer TEXT,
    secrecy INTEGER NOT NULL CONSTRAINT document_secrecy CHECK (secrecy BETWEEN 0 AND 3),
    urgency INTEGER NOT NULL CONSTRAINT document_urgency CHECK (urgency BETWEEN 0 AND 3),
    file_hash TEXT REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT,
    state TEXT NOT NULL CONSTRAINT document_state CHECK (state IN ('reading', 'confirmed', 'dropped')),
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    obligation_count INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT document_secret_without_content CHECK (secrecy = 0 OR file_hash IS NULL)
) STRICT;

CREATE UNIQUE INDEX document_file_key ON document (file_hash) WHERE file_hash IS NOT NULL AND state <> 'dropped';

CREATE INDEX document_number ON document (number_fold, id);

CREATE INDEX document_plan ON document (id) WHERE state = 'confirmed' AND obligation_count > 0;

CREATE INDEX document_state ON document (state, id);

CREATE TABLE document_heading (
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    ref TEXT NOT NULL,
    heading TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT;

CREATE TABLE document_relation (
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    other_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT document_relation_kind CHECK (kind IN ('amends', 'replaces', 'answers')),
    PRIMARY KEY (document_id, other_id, kind)
) STRICT;

CREATE INDEX document_relation_other ON document_relation (other_id);

CREATE TABLE document_text (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    text TEXT NOT NULL,
    layout TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    report_id INTEGER NOT NULL REFERENCES progress_report(id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_obligation ON evidence (obligation_id, id);

CREATE INDEX evidence_report ON evidence (report_id, id);

CREATE TABLE file (
    hash TEXT PRIMARY KEY CONSTRAINT file_hash_sha256 CHECK (length(hash) = 64),
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE import_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    sheets TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX import_draft_created ON import_draft (created_at);

CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    act TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    seq INTEGER,
    hash TEXT,
    CONSTRAINT journal_entry_sealed_whole CHECK ((seq IS NULL) = (hash IS NULL))
) STRICT;

CREATE INDEX journal_entry_act ON journal_entry (act, id);

CREATE INDEX journal_entry_actor ON journal_entry (actor_id, id);

CREATE INDEX journal_entry_at ON journal_entry (at, id);

CREATE UNIQUE INDEX journal_entry_seq_key ON journal_entry (seq) WHERE seq IS NOT NULL;

CREATE INDEX journal_entry_subject ON journal_entry (subject_kind, subject_id, id);

CREATE INDEX journal_entry_unsealed ON journal_entry (id) WHERE seq IS NULL;

CREATE TRIGGER journal_entry_never_deleted BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;

CREATE TRIGGER journal_entry_only_sealed BEFORE UPDATE ON journal_entry
WHEN OLD.seq IS NOT NULL OR NEW.seq IS NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at
    OR NEW.actor_id IS NOT OLD.actor_id OR NEW.act <> OLD.act OR NEW.subject_kind <> OLD.subject_kind
    OR NEW.subject_id <> OLD.subject_id OR NEW.body <> OLD.body
BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;

CREATE TABLE journal_root (
    day TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    signature TEXT NOT NULL,
    public_key TEXT NOT NULL
) STRICT;

CREATE TABLE known_device (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    seen_at INTEGER NOT NULL
) STRICT;

CREATE INDEX known_device_account ON known_device (account_id);

CREATE INDEX known_device_seen ON known_device (seen_at);

CREATE UNIQUE INDEX known_device_token_hash_key ON known_device (token_hash);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT NOT NULL CONSTRAINT milestone_due_on_day CHECK (length(due_on) = 10),
    done_on TEXT CONSTRAINT milestone_done_on_day CHECK (length(done_on) = 10)
) STRICT;

CREATE INDEX milestone_obligation ON milestone (obligation_id, position, id);

CREATE TABLE obligation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    ref TEXT,
    position INTEGER NOT NULL,
    source_start INTEGER,
    source_end INTEGER,
    source_page INTEGER,
    origin TEXT NOT NULL CONSTRAINT obligation_origin CHECK (origin IN ('paper', 'oral', 'meeting')),
    ordered_by TEXT,
    ordered_on TEXT CONSTRAINT obligation_ordered_on_day CHECK (length(ordered_on) = 10),
    content TEXT NOT NULL,
    content_fold TEXT NOT NULL,
    addresses TEXT,
    product TEXT,
    deadline_text TEXT,
    deadline_kind TEXT NOT NULL CONSTRAINT obligation_deadline_kind CHECK (deadline_kind IN
        ('date', 'month', 'quarter', 'range', 'year', 'relative', 'ongoing', 'none')),
    from_on TEXT CONSTRAINT obligation_from_on_day CHECK (length(from_on) = 10),
    due_on TEXT CONSTRAINT obligation_due_on_day CHECK (length(due_on) = 10),
    due_time TEXT,
    every TEXT,
    sort_due TEXT NOT NULL CONSTRAINT obligation_sort_due_day CHECK (length(sort_due) = 10),
    first_due_on TEXT CONSTRAINT obligation_first_due_on_day CHECK (length(first_due_on) = 10),
    adjustment_count INTEGER NOT NULL,
    closing_rule TEXT NOT NULL CONSTRAINT obligation_closing_rule CHECK (closing_rule IN ('lead', 'all')),
    assigner_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT obligation_state CHECK (state IN
        ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'closed', 'cancelled', 'superseded')),
    is_open INTEGER CONSTRAINT obligation_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
    progress INTEGER NOT NULL CONSTRAINT obligation_progress CHECK (progress BETWEEN 0 AND 100),
    reported_at INTEGER,
    closed_on TEXT CONSTRAINT obligation_closed_on_day CHECK (length(closed_on) = 10),
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT obligation_is_open_state CHECK
        (is_open = (state NOT IN ('closed', 'cancelled', 'superseded'))),
    CONSTRAINT obligation_closed_whole CHECK (is_open = (closed_on IS NULL)),
    CONSTRAINT obligation_source_whole CHECK ((source_start IS NULL) = (source_end IS NULL))
) STRICT;

CREATE INDEX obligation_document ON obligation (document_id, position, id);

CREATE INDEX obligation_document_due ON obligation (document_id, is_open, sort_due);

CREATE TABLE organisation_revision (
    id INTEGER PRIMARY KEY CONSTRAINT organisation_revision_one CHECK (id = 1),
    value INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    leased_until INTEGER,
    is_dead INTEGER CONSTRAINT outbox_is_dead_bool CHECK (is_dead IN (0, 1)) NOT NULL,
    last_error TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_dead ON outbox (id) WHERE is_dead;

CREATE INDEX outbox_due ON outbox (due_at, id) WHERE NOT is_dead;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT participant_role CHECK
        (role IN ('direct', 'lead', 'part', 'coordinate', 'inform')),
    printed_name TEXT NOT NULL,
    position INTEGER NOT NULL,
    officer_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT participant_state CHECK
        (state IN ('waiting', 'accepted', 'in_progress', 'reported', 'returned', 'done', 'waived')),
    due_on TEXT CONSTRAINT participant_due_on_day CHECK (length(due_on) = 10),
    sort_due TEXT NOT NULL CONSTRAINT participant_sort_due_day CHECK (length(sort_due) = 10),
    is_open INTEGER CONSTRAINT participant_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
    progress INTEGER NOT NULL CONSTRAINT participant_progress CHECK (progress BETWEEN 0 AND 100),
    result TEXT,
    version INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX participant_key ON participant (obligation_id, party_id, role);

CREATE INDEX participant_officer ON participant (officer_id, role, is_open, sort_due, obligation_id)
WHERE officer_id IS NOT NULL;

CREATE UNIQUE INDEX participant_one_lead_key ON participant (obligation_id) WHERE role = 'lead';

CREATE INDEX participant_party ON participant (party_id, role, is_open, sort_due, obligation_id);

CREATE TABLE party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT party_kind CHECK (kind IN ('unit', 'person'))
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY REFERENCES party(id) ON DELETE RESTRICT,
    full_name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    valid_from TEXT NOT NULL CONSTRAINT person_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT person_valid_to_day CHECK (length(valid_to) = 10),
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX person_name_sort ON person (name_sort, id);

CREATE TABLE person_scope (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CONSTRAINT person_scope_reason CHECK
        (reason IN ('employed', 'post', 'role', 'participant', 'granted')),
    reason_id INTEGER NOT NULL,
    PRIMARY KEY (person_id, scope_id, reason, reason_id)
) STRICT;

CREATE INDEX person_scope_scope ON person_scope (scope_id, person_id);

CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    rank TEXT NOT NULL CONSTRAINT post_rank CHECK (rank IN ('leader', 'head', 'deputy', 'officer')),
    valid_from TEXT NOT NULL CONSTRAINT post_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT post_valid_to_day CHECK (length(valid_to) = 10)
) STRICT;

CREATE INDEX post_person ON post (person_id, valid_to);

CREATE INDEX post_unit ON post (unit_id, valid_to, rank);

CREATE TABLE progress_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
    reported_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    percent INTEGER NOT NULL CONSTRAINT progress_report_percent CHECK (percent BETWEEN 0 AND 100),
    text TEXT NOT NULL,
    is_final INTEGER CONSTRAINT progress_report_is_final_bool CHECK (is_final IN (0, 1)) NOT NULL,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    decision TEXT CONSTRAINT progress_report_decision CHECK (decision IN ('accepted', 'returned')),
    decided_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    decided_at INTEGER,
    decision_reason TEXT,
    CONSTRAINT progress_report_decided_whole CHECK
        ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE INDEX progress_report_obligation ON progress_report (obligation_id, id);

CREATE INDEX progress_report_participant ON progress_report (participant_id, id);

CREATE TABLE reading (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    original TEXT NOT NULL,
    draft TEXT NOT NULL,
    edited_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    edited_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE role_grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT role_grant_role CHECK
        (role IN ('administrator', 'clerk', 'planner', 'officer')),
    valid_from TEXT NOT NULL CONSTRAINT role_grant_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT role_grant_valid_to_day CHECK (length(valid_to) = 10)
) STRICT;

CREATE UNIQUE INDEX role_grant_current_key ON role_grant (person_id, role) WHERE valid_to IS NULL;

CREATE TABLE schema_migration (
    id TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE scope (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT scope_kind CHECK (kind IN ('office', 'unit', 'record')),
    unit_id INTEGER REFERENCES unit(id) ON DELETE RESTRICT
) STRICT;

CREATE UNIQUE INDEX scope_office_key ON scope (kind) WHERE kind = 'office';

CREATE UNIQUE INDEX scope_unit_key ON scope (unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX search_entry_subject_key ON search_entry (subject_kind, subject_id);

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_words (rowid, words) VALUES (NEW.id, NEW.words);
END;

CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry WHEN OLD.words <> NEW.words BEGIN
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', OLD.id, OLD.words);
    INSERT INTO search_words (rowid, words) VALUES (NEW.id, NEW.words);
END;

CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', OLD.id, OLD.words);
END;

CREATE VIRTUAL TABLE search_words USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', columnsize = 0, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    address TEXT NOT NULL,
    device TEXT NOT NULL
) STRICT;

CREATE INDEX session_account ON session (account_id, id);

CREATE INDEX session_seen ON session (seen_at);

CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash);

CREATE TABLE sign_in_failure (
    bucket TEXT NOT NULL,
    period INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (bucket, period)
) STRICT;

CREATE INDEX sign_in_failure_period ON sign_in_failure (period);

CREATE TABLE unit (
    id INTEGER PRIMARY KEY REFERENCES party(id) ON DELETE RESTRICT,
    parent_id INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT unit_kind CHECK
        (kind IN ('office', 'leadership', 'division', 'board', 'centre', 'agency')),
    is_outside INTEGER CONSTRAINT unit_is_outside_bool CHECK (is_outside IN (0, 1)) NOT NULL,
    follower_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    valid_from TEXT NOT NULL CONSTRAINT unit_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT unit_valid_to_day CHECK (length(valid_to) = 10),
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX unit_follower ON unit (follower_id);

CREATE INDEX unit_kind ON unit (kind, id);

CREATE INDEX unit_parent ON unit (parent_id, position, id);

CREATE TABLE unit_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    alias TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX unit_alias_key ON unit_alias (unit_id, alias);

CREATE TABLE unit_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    short_name TEXT,
    name_fold TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    valid_from TEXT NOT NULL CONSTRAINT unit_name_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT unit_name_valid_to_day CHECK (length(valid_to) = 10)
) STRICT;

CREATE UNIQUE INDEX unit_name_current_key ON unit_name (unit_id) WHERE valid_to IS NULL;

CREATE INDEX unit_name_fold ON unit_name (name_fold);

CREATE TABLE work_item (
    holder_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    tab TEXT NOT NULL CONSTRAINT work_item_tab CHECK (tab IN ('waiting', 'coordinate', 'assigned', 'inform')),
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    sort_due TEXT NOT NULL CONSTRAINT work_item_sort_due_day CHECK (length(sort_due) = 10),
    is_open INTEGER CONSTRAINT work_item_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
    PRIMARY KEY (holder_id, tab, obligation_id)
) STRICT;

CREATE INDEX work_item_due ON work_item (holder_id, is_open, sort_due, obligation_id);

CREATE INDEX work_item_list ON work_item (holder_id, tab, is_open, sort_due, obligation_id);

CREATE INDEX work_item_obligation ON work_item (obligation_id);

INSERT INTO account (id, person_id, login, password_hash, state, must_change_password, password_set_at, created_at, version) VALUES
    (1, 4, 'quantri', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', 0, 1795395600000, 1795395600000, 2),
    (2, 6, 'hang.dt', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', 0, 1795395600000, 1795395600000, 2),
    (3, 5, 'an.lth', NULL, 'invited', 0, NULL, 1795395600000, 1);

INSERT INTO account_token (id, account_id, purpose, token_hash, expires_at, used_at) VALUES
    (1, 3, 'invite', '9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de', 1796000400000, NULL);

INSERT INTO adjustment (id, obligation_id, at, decided_by, kind, old_deadline, old_due_on, new_deadline, new_due_on, reason, basis_id) VALUES
    (1, 1, 1795396900000, 5, 'deadline', '01/12/2026', '2026-12-01', '15/12/2026', '2026-12-15', 'Chờ văn bản của Sở Tài chính', 2);

INSERT INTO document (id, direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash, file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version) VALUES
    (1, 'incoming', 'Kế hoạch', '52/KH-UBND', '52 kh ubnd', '2026-11-20', 'UBND tỉnh', 'Rà soát quy chế làm việc năm 2026', 'Phạm Minh Tân', 0, 0, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'ke-hoach.txt', 'confirmed', 1, 4, 1795395600000, 1795396200000, 2, 2),
    (2, 'incoming', 'Công văn', NULL, '', NULL, 'Sở Tài chính', 'Về việc quyết toán', NULL, 1, 1, NULL, NULL, 'confirmed', 2, 4, 1795395700000, 1795396300000, 0, 2);

INSERT INTO document_heading (document_id, position, ref, heading) VALUES
    (1, 0, 'II', 'Nhiệm vụ');

INSERT INTO document_relation (document_id, other_id, kind) VALUES
    (2, 1, 'answers');

INSERT INTO document_text (document_id, text, layout) VALUES
    (1, 'Văn bản của bản phát hành 0006.', '[]');

INSERT INTO evidence (id, obligation_id, report_id, file_hash, file_name) VALUES
    (1, 2, 2, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'danh-muc.txt');

INSERT INTO file (hash, size, media_type, created_at) VALUES
    ('5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 41, 'text/plain', 1795395600000);

INSERT INTO journal_entry (id, at, actor_id, act, subject_kind, subject_id, body, seq, hash) VALUES
    (1, 1795395600000, NULL, 'office.founded', 'unit', 1, '{}', 1, '5542b2c8310cd10ccedca42e27128c4f7de3ab525208e7b3e3479e2fc5876c9d'),
    (2, 1795395600000, 4, 'document.received', 'document', 1, '{"file":"5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415"}', 2, 'f7ee0c43e91ebed4aa71d4ed21bdab7019337f66ab2194ae3de5ed120df00a80'),
    (3, 1795396200000, 4, 'document.confirmed', 'document', 1, '{"obligations":2}', 3, '0907da979fdae5b06443ef045f4194b45a4266b8d23d8a45ec94d8bdb9c9f9f1'),
    (4, 1795396800000, 6, 'obligation.reported', 'obligation', 1, '{"percent":40}', 4, '561bfb3f1f1b28feaaa84aa830374f03daa3dc17b5910bc66053ee0407f0559a'),
    (5, 1795396900000, 5, 'obligation.deadline_changed', 'obligation', 1, '{"new":"2026-12-15","old":"2026-12-01"}', 5, '6777c9ae016dbbbff53e72477dadc9ac8c81420a8f660e27c1136cf67f60764d'),
    (6, 1795397400000, 5, 'obligation.result_accepted', 'obligation', 2, '{"late":2}', 6, '5ea1d234689e35ab25853af2b278c09b280aed3f4834a2d3d2b84d79433d7f85');

INSERT INTO journal_root (day, seq, hash, signature, public_key) VALUES
    ('2026-11-23', 6, '5ea1d234689e35ab25853af2b278c09b280aed3f4834a2d3d2b84d79433d7f85', 'b398155a14d3770700eebb8c5b1280da7698240fa8f528b084db89b085ff01509705104082ff28a947324320f91518de0eb0a218663b12298193d43f095db801', '2e1a0e2cc39d87ed3c934bc11cf586415a63af5ded84227525f850ea24b21b01');

INSERT INTO milestone (id, obligation_id, position, text, due_on, done_on) VALUES
    (1, 1, 0, 'Dự thảo lần 1', '2026-12-05', NULL),
    (2, 1, 1, 'Xin ý kiến', '2026-12-10', NULL);

INSERT INTO obligation (id, document_id, ref, position, source_start, source_end, source_page, origin, ordered_by, ordered_on, content, content_fold, addresses, product, deadline_text, deadline_kind, from_on, due_on, due_time, every, sort_due, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open, progress, reported_at, closed_on, scope_id, created_by, created_at, version) VALUES
    (1, 1, 'II.1', 0, 0, 8, 1, 'paper', NULL, NULL, 'Rà soát quy chế làm việc', 'ra soat quy che lam viec', NULL, NULL, 'trước ngày 15/12/2026', 'date', NULL, '2026-12-15', NULL, NULL, '2026-12-15', '2026-12-01', 1, 'lead', 5, 'in_progress', 1, 40, NULL, NULL, 1, 4, 1795396200000, 4),
    (2, 1, 'II.2', 1, 9, 12, 1, 'paper', NULL, NULL, 'Lập danh mục văn bản', 'lap danh muc van ban', NULL, NULL, NULL, 'date', NULL, '2026-11-21', NULL, NULL, '2026-11-21', NULL, 0, 'lead', 5, 'closed', 0, 100, 1795397000000, '2026-11-23', 1, 4, 1795396200000, 5);

INSERT INTO organisation_revision (id, value) VALUES
    (1, 1);

INSERT INTO participant (id, obligation_id, party_id, role, printed_name, position, officer_id, state, due_on, sort_due, is_open, progress, result, version) VALUES
    (1, 1, 2, 'lead', 'Phòng Nội chính', 0, 6, 'in_progress', NULL, '2026-12-15', 1, 40, NULL, 2),
    (2, 1, 3, 'coordinate', 'Sở Tài chính', 1, NULL, 'waiting', NULL, '2026-12-15', 1, 0, NULL, 1),
    (3, 2, 2, 'lead', 'Phòng Nội chính', 0, 7, 'done', NULL, '2026-11-21', 0, 100, 'Đã lập danh mục', 3);

INSERT INTO party (id, kind) VALUES
    (1, 'unit'),
    (2, 'unit'),
    (3, 'unit'),
    (4, 'person'),
    (5, 'person'),
    (6, 'person'),
    (7, 'person');

INSERT INTO person (id, full_name, name_fold, name_sort, email, phone, valid_from, valid_to, version) VALUES
    (4, 'Lý Quang Huy', 'ly quang huy', 'huy ly quang', 'huy@vidu.vn', NULL, '2025-01-02', NULL, 1),
    (5, 'Lê Thị Hoài An', 'le thi hoai an', 'an le thi hoai', 'an@vidu.vn', '0912 000 111', '2025-01-02', NULL, 1),
    (6, 'Đặng Thu Hằng', 'dang thu hang', 'hang dang thu', NULL, NULL, '2025-01-02', NULL, 2),
    (7, 'Trần Bá Lộc', 'tran ba loc', 'loc tran ba', NULL, NULL, '2025-01-02', '2026-06-30', 3);

INSERT INTO person_scope (person_id, scope_id, reason, reason_id) VALUES
    (4, 1, 'employed', 4),
    (5, 1, 'employed', 5),
    (6, 1, 'employed', 6),
    (6, 2, 'post', 3);

INSERT INTO post (id, person_id, unit_id, title, rank, valid_from, valid_to) VALUES
    (1, 4, 2, 'Quản trị hệ thống', 'officer', '2025-01-02', NULL),
    (2, 5, 1, 'Phó Chánh Văn phòng', 'leader', '2025-01-02', NULL),
    (3, 6, 2, 'Trưởng phòng', 'head', '2025-01-02', NULL),
    (4, 7, 2, 'Chuyên viên', 'officer', '2025-01-02', '2026-06-30');

INSERT INTO progress_report (id, obligation_id, participant_id, reported_by, at, percent, text, is_final, document_id, decision, decided_by, decided_at, decision_reason) VALUES
    (1, 1, 1, 6, 1795396800000, 40, 'Đã có dự thảo', 0, NULL, NULL, NULL, NULL, NULL),
    (2, 2, 3, 6, 1795397000000, 100, 'Đã lập danh mục', 1, NULL, 'accepted', 5, 1795397400000, NULL);

INSERT INTO role_grant (id, person_id, role, valid_from, valid_to) VALUES
    (1, 4, 'administrator', '2025-01-02', NULL),
    (2, 4, 'clerk', '2025-01-02', NULL),
    (3, 6, 'planner', '2025-01-02', NULL);

INSERT INTO schema_migration (id, sha256, at) VALUES
    ('0001_organisation', '978685dcb6586a8172f76db9cbcd4af49e98dddfffc771dfe9d7cf3418866fc5', 1795957200000),
    ('0002_access', '662e9baaa448111d4246c3e136bd068e6e1eb447bd290a69e34075e9a2751b3d', 1795957200000),
    ('0003_journal', '74c68faa594e3badae66298b7ea4a4549342d2e9ed6b662ddad1164ce2806030', 1795957200000),
    ('0004_document', '44d8ce38c1de89b92d21ef3a392a7e0266a516217012eae25817f94224a01445', 1795957200000),
    ('0005_obligation', '8340a39bc1055a1e9e124134a3fa0bbb710aa6230dd0f6508f1d7c0f799186d6', 1795957200000),
    ('0006_search', 'b4c77b13970e6fa0c93ed8e28fce28b9bfc2633a7d35d7e12d2c1ef177e691be', 1795957200000);

INSERT INTO scope (id, kind, unit_id) VALUES
    (1, 'office', NULL),
    (2, 'unit', 2);

INSERT INTO search_entry (id, subject_kind, subject_id, scope_id, at, title, words) VALUES
    (1, 'document', 1, 1, 1795396200000, 'ra soat quy che lam viec nam 2026', '52 kh ubnd ra soat quy che lam viec nam 2026'),
    (2, 'obligation', 1, 1, 1795396200000, 'ra soat quy che lam viec', 'ra soat quy che lam viec');

INSERT INTO session (id, token_hash, account_id, created_at, seen_at, address, device) VALUES
    (1, '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8', 2, 1795395600000, 1795399200000, '10.0.0.5', 'Firefox');

INSERT INTO unit (id, parent_id, kind, is_outside, follower_id, position, valid_from, valid_to, version) VALUES
    (1, NULL, 'office', 0, NULL, 0, '2025-01-02', NULL, 1),
    (2, 1, 'division', 0, NULL, 1, '2025-01-02', NULL, 1),
    (3, NULL, 'agency', 1, 6, 2, '2025-01-02', NULL, 1);

INSERT INTO unit_alias (id, unit_id, alias) VALUES
    (1, 3, 'so tc');

INSERT INTO unit_name (id, unit_id, name, short_name, name_fold, name_sort, valid_from, valid_to) VALUES
    (1, 1, 'Văn phòng UBND tỉnh Sơn Hà', 'VPUB', 'van phong ubnd tinh son ha', 'van phong ubnd tinh son ha', '2025-01-02', NULL),
    (2, 2, 'Phòng Nội chính', NULL, 'phong noi chinh', 'phong noi chinh', '2025-01-02', NULL),
    (3, 3, 'Sở Tài chính', 'STC', 'so tai chinh', 'so tai chinh', '2025-01-02', NULL);

INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, is_open) VALUES
    (2, 'waiting', 1, '2026-12-15', 1),
    (2, 'waiting', 2, '2026-11-21', 0),
    (3, 'coordinate', 1, '2026-12-15', 1),
    (5, 'assigned', 1, '2026-12-15', 1),
    (5, 'assigned', 2, '2026-11-21', 0),
    (6, 'waiting', 1, '2026-12-15', 1);
