-- CongVu: an office in the schema of 0006, postgres.

CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    login text COLLATE "C" NOT NULL,
    password_hash text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    must_change_password boolean NOT NULL,
    password_set_at bigint,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_state CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'deactivated'::text])))
);

CREATE TABLE account_token (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    purpose text COLLATE "C" NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT account_token_pkey PRIMARY KEY (id),
    CONSTRAINT account_token_purpose CHECK ((purpose = ANY (ARRAY['invite'::text, 'reset'::text, 'change'::text])))
);

CREATE TABLE adjustment (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    at bigint NOT NULL,
    decided_by bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    old_deadline text COLLATE "C",
    old_due_on text COLLATE "C",
    new_deadline text COLLATE "C",
    new_due_on text COLLATE "C",
    reason text COLLATE "C" NOT NULL,
    basis_id bigint,
    CONSTRAINT adjustment_pkey PRIMARY KEY (id),
    CONSTRAINT adjustment_kind CHECK ((kind = ANY (ARRAY['deadline'::text, 'cancelled'::text, 'superseded'::text]))),
    CONSTRAINT adjustment_new_due_on_day CHECK ((length(new_due_on) = 10)),
    CONSTRAINT adjustment_old_due_on_day CHECK ((length(old_due_on) = 10))
);

CREATE TABLE document (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    direction text COLLATE "C" NOT NULL,
    kind text COLLATE "C",
    number text COLLATE "C",
    number_fold text COLLATE "C" NOT NULL,
    issued_on text COLLATE "C",
    issuer text COLLATE "C",
    excerpt text COLLATE "C" NOT NULL,
    signer text COLLATE "C",
    secrecy bigint NOT NULL,
    urgency bigint NOT NULL,
    file_hash text COLLATE "C",
    file_name text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    scope_id bigint NOT NULL,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    confirmed_at bigint,
    obligation_count bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT document_pkey PRIMARY KEY (id),
    CONSTRAINT document_direction CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'internal'::text]))),
    CONSTRAINT document_issued_on_day CHECK ((length(issued_on) = 10)),
    CONSTRAINT document_secrecy CHECK (((secrecy >= 0) AND (secrecy <= 3))),
    CONSTRAINT document_secret_without_content CHECK (((secrecy = 0) OR (file_hash IS NULL))),
    CONSTRAINT document_state CHECK ((state = ANY (ARRAY['reading'::text, 'confirmed'::text, 'dropped'::text]))),
    CONSTRAINT document_urgency CHECK (((urgency >= 0) AND (urgency <= 3)))
);

CREATE TABLE document_heading (
    document_id bigint NOT NULL,
    position bigint NOT NULL,
    ref text COLLATE "C" NOT NULL,
    heading text COLLATE "C" NOT NULL,
    CONSTRAINT document_heading_pkey PRIMARY KEY (document_id, "position")
);

CREATE TABLE document_relation (
    document_id bigint NOT NULL,
    other_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    CONSTRAINT document_relation_pkey PRIMARY KEY (document_id, other_id, kind),
    CONSTRAINT document_relation_kind CHECK ((kind = ANY (ARRAY['amends'::text, 'replaces'::text, 'answers'::text])))
);

CREATE TABLE document_text (
    document_id bigint NOT NULL,
    text text COLLATE "C" NOT NULL,
    layout text COLLATE "C" NOT NULL,
    CONSTRAINT document_text_pkey PRIMARY KEY (document_id)
);

CREATE TABLE evidence (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    report_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    CONSTRAINT evidence_pkey PRIMARY KEY (id)
);

CREATE TABLE file (
    hash text COLLATE "C" NOT NULL,
    size bigint NOT NULL,
    media_type text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT file_pkey PRIMARY KEY (hash),
    CONSTRAINT file_hash_sha256 CHECK ((length(hash) = 64))
);

CREATE TABLE import_draft (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    sheets text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT import_draft_pkey PRIMARY KEY (id)
);

CREATE TABLE journal_entry (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    at bigint NOT NULL,
    actor_id bigint,
    act text COLLATE "C" NOT NULL,
    subject_kind text COLLATE "C" NOT NULL,
    subject_id bigint NOT NULL,
    body text COLLATE "C" NOT NULL,
    seq bigint,
    hash text COLLATE "C",
    CONSTRAINT journal_entry_pkey PRIMARY KEY (id),
    CONSTRAINT journal_entry_sealed_whole CHECK (((seq IS NULL) = (hash IS NULL)))
);

CREATE TABLE journal_root (
    day text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    signature text COLLATE "C" NOT NULL,
    public_key text COLLATE "C" NOT NULL,
    CONSTRAINT journal_root_pkey PRIMARY KEY (day)
);

CREATE TABLE known_device (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    account_id bigint NOT NULL,
    seen_at bigint NOT NULL,
    CONSTRAINT known_device_pkey PRIMARY KEY (id)
);

CREATE TABLE milestone (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    position bigint NOT NULL,
    text text COLLATE "C" NOT NULL,
    due_on text COLLATE "C" NOT NULL,
    done_on text COLLATE "C",
    CONSTRAINT milestone_pkey PRIMARY KEY (id),
    CONSTRAINT milestone_done_on_day CHECK ((length(done_on) = 10)),
    CONSTRAINT milestone_due_on_day CHECK ((length(due_on) = 10))
);

CREATE TABLE obligation (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    document_id bigint,
    ref text COLLATE "C",
    position bigint NOT NULL,
    source_start bigint,
    source_end bigint,
    source_page bigint,
    origin text COLLATE "C" NOT NULL,
    ordered_by text COLLATE "C",
    ordered_on text COLLATE "C",
    content text COLLATE "C" NOT NULL,
    content_fold text COLLATE "C" NOT NULL,
    addresses text COLLATE "C",
    product text COLLATE "C",
    deadline_text text COLLATE "C",
    deadline_kind text COLLATE "C" NOT NULL,
    from_on text COLLATE "C",
    due_on text COLLATE "C",
    due_time text COLLATE "C",
    every text COLLATE "C",
    sort_due text COLLATE "C" NOT NULL,
    first_due_on text COLLATE "C",
    adjustment_count bigint NOT NULL,
    closing_rule text COLLATE "C" NOT NULL,
    assigner_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    progress bigint NOT NULL,
    reported_at bigint,
    closed_on text COLLATE "C",
    scope_id bigint NOT NULL,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT obligation_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_closed_on_day CHECK ((length(closed_on) = 10)),
    CONSTRAINT obligation_closed_whole CHECK ((is_open = (closed_on IS NULL))),
    CONSTRAINT obligation_closing_rule CHECK ((closing_rule = ANY (ARRAY['lead'::text, 'all'::text]))),
    CONSTRAINT obligation_deadline_kind CHECK ((deadline_kind = ANY (ARRAY['date'::text, 'month'::text, 'quarter'::text, 'range'::text, 'year'::text, 'relative'::text, 'ongoing'::text, 'none'::text]))),
    CONSTRAINT obligation_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT obligation_first_due_on_day CHECK ((length(first_due_on) = 10)),
    CONSTRAINT obligation_from_on_day CHECK ((length(from_on) = 10)),
    CONSTRAINT obligation_is_open_state CHECK ((is_open = (state <> ALL (ARRAY['closed'::text, 'cancelled'::text, 'superseded'::text])))),
    CONSTRAINT obligation_ordered_on_day CHECK ((length(ordered_on) = 10)),
    CONSTRAINT obligation_origin CHECK ((origin = ANY (ARRAY['paper'::text, 'oral'::text, 'meeting'::text]))),
    CONSTRAINT obligation_progress CHECK (((progress >= 0) AND (progress <= 100))),
    CONSTRAINT obligation_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT obligation_source_whole CHECK (((source_start IS NULL) = (source_end IS NULL))),
    CONSTRAINT obligation_state CHECK ((state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'in_progress'::text, 'reported'::text, 'returned'::text, 'closed'::text, 'cancelled'::text, 'superseded'::text])))
);

CREATE TABLE organisation_revision (
    id bigint NOT NULL,
    value bigint NOT NULL,
    CONSTRAINT organisation_revision_pkey PRIMARY KEY (id),
    CONSTRAINT organisation_revision_one CHECK ((id = 1))
);

CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text COLLATE "C" NOT NULL,
    payload text COLLATE "C" NOT NULL,
    due_at bigint NOT NULL,
    attempts bigint NOT NULL,
    leased_until bigint,
    is_dead boolean NOT NULL,
    last_error text COLLATE "C",
    created_at bigint NOT NULL,
    CONSTRAINT outbox_pkey PRIMARY KEY (id)
);

CREATE TABLE participant (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    party_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    printed_name text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    officer_id bigint,
    state text COLLATE "C" NOT NULL,
    due_on text COLLATE "C",
    sort_due text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    progress bigint NOT NULL,
    result text COLLATE "C",
    version bigint NOT NULL,
    CONSTRAINT participant_pkey PRIMARY KEY (id),
    CONSTRAINT participant_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT participant_progress CHECK (((progress >= 0) AND (progress <= 100))),
    CONSTRAINT participant_role CHECK ((role = ANY (ARRAY['direct'::text, 'lead'::text, 'part'::text, 'coordinate'::text, 'inform'::text]))),
    CONSTRAINT participant_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT participant_state CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'in_progress'::text, 'reported'::text, 'returned'::text, 'done'::text, 'waived'::text])))
);

CREATE TABLE party (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text COLLATE "C" NOT NULL,
    CONSTRAINT party_pkey PRIMARY KEY (id),
    CONSTRAINT party_kind CHECK ((kind = ANY (ARRAY['unit'::text, 'person'::text])))
);

CREATE TABLE person (
    id bigint NOT NULL,
    full_name text COLLATE "C" NOT NULL,
    name_fold text COLLATE "C" NOT NULL,
    name_sort text COLLATE "C" NOT NULL,
    email text COLLATE "C",
    phone text COLLATE "C",
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    version bigint NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT person_valid_to_day CHECK ((length(valid_to) = 10))
);

CREATE TABLE person_scope (
    person_id bigint NOT NULL,
    scope_id bigint NOT NULL,
    reason text COLLATE "C" NOT NULL,
    reason_id bigint NOT NULL,
    CONSTRAINT person_scope_pkey PRIMARY KEY (person_id, scope_id, reason, reason_id),
    CONSTRAINT person_scope_reason CHECK ((reason = ANY (ARRAY['employed'::text, 'post'::text, 'role'::text, 'participant'::text, 'granted'::text])))
);

CREATE TABLE post (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    rank text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    CONSTRAINT post_pkey PRIMARY KEY (id),
    CONSTRAINT post_rank CHECK ((rank = ANY (ARRAY['leader'::text, 'head'::text, 'deputy'::text, 'officer'::text]))),
    CONSTRAINT post_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT post_valid_to_day CHECK ((length(valid_to) = 10))
);

CREATE TABLE progress_report (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    reported_by bigint NOT NULL,
    at bigint NOT NULL,
    percent bigint NOT NULL,
    text text COLLATE "C" NOT NULL,
    is_final boolean NOT NULL,
    document_id bigint,
    decision text COLLATE "C",
    decided_by bigint,
    decided_at bigint,
    decision_reason text COLLATE "C",
    CONSTRAINT progress_report_pkey PRIMARY KEY (id),
    CONSTRAINT progress_report_decided_whole CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT progress_report_decision CHECK ((decision = ANY (ARRAY['accepted'::text, 'returned'::text]))),
    CONSTRAINT progress_report_percent CHECK (((percent >= 0) AND (percent <= 100)))
);

CREATE TABLE reading (
    document_id bigint NOT NULL,
    original text COLLATE "C" NOT NULL,
    draft text COLLATE "C" NOT NULL,
    edited_by bigint NOT NULL,
    edited_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT reading_pkey PRIMARY KEY (document_id)
);

CREATE TABLE role_grant (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    CONSTRAINT role_grant_pkey PRIMARY KEY (id),
    CONSTRAINT role_grant_role CHECK ((role = ANY (ARRAY['administrator'::text, 'clerk'::text, 'planner'::text, 'officer'::text]))),
    CONSTRAINT role_grant_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT role_grant_valid_to_day CHECK ((length(valid_to) = 10))
);

CREATE TABLE schema_migration (
    id text COLLATE "C" NOT NULL,
    sha256 text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT schema_migration_pkey PRIMARY KEY (id)
);

CREATE TABLE scope (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text COLLATE "C" NOT NULL,
    unit_id bigint,
    CONSTRAINT scope_pkey PRIMARY KEY (id),
    CONSTRAINT scope_kind CHECK ((kind = ANY (ARRAY['office'::text, 'unit'::text, 'record'::text])))
);

CREATE TABLE search_entry (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    subject_kind text COLLATE "C" NOT NULL,
    subject_id bigint NOT NULL,
    scope_id bigint NOT NULL,
    at bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    vector tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(words, ' '::text), ''::text))) STORED,
    CONSTRAINT search_entry_pkey PRIMARY KEY (id)
);

CREATE TABLE session (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    account_id bigint NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    address text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    CONSTRAINT session_pkey PRIMARY KEY (id)
);

CREATE TABLE sign_in_failure (
    bucket text COLLATE "C" NOT NULL,
    period bigint NOT NULL,
    count bigint NOT NULL,
    CONSTRAINT sign_in_failure_pkey PRIMARY KEY (bucket, period)
);

CREATE TABLE unit (
    id bigint NOT NULL,
    parent_id bigint,
    kind text COLLATE "C" NOT NULL,
    is_outside boolean NOT NULL,
    follower_id bigint,
    position bigint NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    version bigint NOT NULL,
    CONSTRAINT unit_pkey PRIMARY KEY (id),
    CONSTRAINT unit_kind CHECK ((kind = ANY (ARRAY['office'::text, 'leadership'::text, 'division'::text, 'board'::text, 'centre'::text, 'agency'::text]))),
    CONSTRAINT unit_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT unit_valid_to_day CHECK ((length(valid_to) = 10))
);

CREATE TABLE unit_alias (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_id bigint NOT NULL,
    alias text COLLATE "C" NOT NULL,
    CONSTRAINT unit_alias_pkey PRIMARY KEY (id)
);

CREATE TABLE unit_name (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_id bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    short_name text COLLATE "C",
    name_fold text COLLATE "C" NOT NULL,
    name_sort text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    CONSTRAINT unit_name_pkey PRIMARY KEY (id),
    CONSTRAINT unit_name_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT unit_name_valid_to_day CHECK ((length(valid_to) = 10))
);

CREATE TABLE work_item (
    holder_id bigint NOT NULL,
    tab text COLLATE "C" NOT NULL,
    obligation_id bigint NOT NULL,
    sort_due text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    CONSTRAINT work_item_pkey PRIMARY KEY (holder_id, tab, obligation_id),
    CONSTRAINT work_item_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT work_item_tab CHECK ((tab = ANY (ARRAY['waiting'::text, 'coordinate'::text, 'assigned'::text, 'inform'::text])))
);

INSERT INTO account (id, person_id, login, password_hash, state, must_change_password, password_set_at, created_at, version) OVERRIDING SYSTEM VALUE VALUES
    (1, 4, 'quantri', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', FALSE, 1795395600000, 1795395600000, 2),
    (2, 6, 'hang.dt', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', FALSE, 1795395600000, 1795395600000, 2),
    (3, 5, 'an.lth', NULL, 'invited', FALSE, NULL, 1795395600000, 1);

INSERT INTO account_token (id, account_id, purpose, token_hash, expires_at, used_at) OVERRIDING SYSTEM VALUE VALUES
    (1, 3, 'invite', '9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de', 1796000400000, NULL);

INSERT INTO adjustment (id, obligation_id, at, decided_by, kind, old_deadline, old_due_on, new_deadline, new_due_on, reason, basis_id) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, 1795396900000, 5, 'deadline', '01/12/2026', '2026-12-01', '15/12/2026', '2026-12-15', 'Chờ văn bản của Sở Tài chính', 2);

INSERT INTO document (id, direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash, file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version) OVERRIDING SYSTEM VALUE VALUES
    (1, 'incoming', 'Kế hoạch', '52/KH-UBND', '52 kh ubnd', '2026-11-20', 'UBND tỉnh', 'Rà soát quy chế làm việc năm 2026', 'Phạm Minh Tân', 0, 0, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'ke-hoach.txt', 'confirmed', 1, 4, 1795395600000, 1795396200000, 2, 2),
    (2, 'incoming', 'Công văn', NULL, '', NULL, 'Sở Tài chính', 'Về việc quyết toán', NULL, 1, 1, NULL, NULL, 'confirmed', 2, 4, 1795395700000, 1795396300000, 0, 2);

INSERT INTO document_heading (document_id, position, ref, heading) OVERRIDING SYSTEM VALUE VALUES
    (1, 0, 'II', 'Nhiệm vụ');

INSERT INTO document_relation (document_id, other_id, kind) OVERRIDING SYSTEM VALUE VALUES
    (2, 1, 'answers');

INSERT INTO document_text (document_id, text, layout) OVERRIDING SYSTEM VALUE VALUES
    (1, 'Văn bản của bản phát hành 0006.', '[]');

INSERT INTO evidence (id, obligation_id, report_id, file_hash, file_name) OVERRIDING SYSTEM VALUE VALUES
    (1, 2, 2, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'danh-muc.txt');

INSERT INTO file (hash, size, media_type, created_at) OVERRIDING SYSTEM VALUE VALUES
    ('5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 41, 'text/plain', 1795395600000);

INSERT INTO journal_entry (id, at, actor_id, act, subject_kind, subject_id, body, seq, hash) OVERRIDING SYSTEM VALUE VALUES
    (1, 1795395600000, NULL, 'office.founded', 'unit', 1, '{}', 1, '5542b2c8310cd10ccedca42e27128c4f7de3ab525208e7b3e3479e2fc5876c9d'),
    (2, 1795395600000, 4, 'document.received', 'document', 1, '{"file":"5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415"}', 2, 'f7ee0c43e91ebed4aa71d4ed21bdab7019337f66ab2194ae3de5ed120df00a80'),
    (3, 1795396200000, 4, 'document.confirmed', 'document', 1, '{"obligations":2}', 3, '0907da979fdae5b06443ef045f4194b45a4266b8d23d8a45ec94d8bdb9c9f9f1'),
    (4, 1795396800000, 6, 'obligation.reported', 'obligation', 1, '{"percent":40}', 4, '561bfb3f1f1b28feaaa84aa830374f03daa3dc17b5910bc66053ee0407f0559a'),
    (5, 1795396900000, 5, 'obligation.deadline_changed', 'obligation', 1, '{"new":"2026-12-15","old":"2026-12-01"}', 5, '6777c9ae016dbbbff53e72477dadc9ac8c81420a8f660e27c1136cf67f60764d'),
    (6, 1795397400000, 5, 'obligation.result_accepted', 'obligation', 2, '{"late":2}', 6, '5ea1d234689e35ab25853af2b278c09b280aed3f4834a2d3d2b84d79433d7f85');

INSERT INTO journal_root (day, seq, hash, signature, public_key) OVERRIDING SYSTEM VALUE VALUES
    ('2026-11-23', 6, '5ea1d234689e35ab25853af2b278c09b280aed3f4834a2d3d2b84d79433d7f85', 'b398155a14d3770700eebb8c5b1280da7698240fa8f528b084db89b085ff01509705104082ff28a947324320f91518de0eb0a218663b12298193d43f095db801', '2e1a0e2cc39d87ed3c934bc11cf586415a63af5ded84227525f850ea24b21b01');

INSERT INTO milestone (id, obligation_id, position, text, due_on, done_on) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, 0, 'Dự thảo lần 1', '2026-12-05', NULL),
    (2, 1, 1, 'Xin ý kiến', '2026-12-10', NULL);

INSERT INTO obligation (id, document_id, ref, position, source_start, source_end, source_page, origin, ordered_by, ordered_on, content, content_fold, addresses, product, deadline_text, deadline_kind, from_on, due_on, due_time, every, sort_due, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open, progress, reported_at, closed_on, scope_id, created_by, created_at, version) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, 'II.1', 0, 0, 8, 1, 'paper', NULL, NULL, 'Rà soát quy chế làm việc', 'ra soat quy che lam viec', NULL, NULL, 'trước ngày 15/12/2026', 'date', NULL, '2026-12-15', NULL, NULL, '2026-12-15', '2026-12-01', 1, 'lead', 5, 'in_progress', TRUE, 40, NULL, NULL, 1, 4, 1795396200000, 4),
    (2, 1, 'II.2', 1, 9, 12, 1, 'paper', NULL, NULL, 'Lập danh mục văn bản', 'lap danh muc van ban', NULL, NULL, NULL, 'date', NULL, '2026-11-21', NULL, NULL, '2026-11-21', NULL, 0, 'lead', 5, 'closed', FALSE, 100, 1795397000000, '2026-11-23', 1, 4, 1795396200000, 5);

INSERT INTO organisation_revision (id, value) OVERRIDING SYSTEM VALUE VALUES
    (1, 1);

INSERT INTO participant (id, obligation_id, party_id, role, printed_name, position, officer_id, state, due_on, sort_due, is_open, progress, result, version) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, 2, 'lead', 'Phòng Nội chính', 0, 6, 'in_progress', NULL, '2026-12-15', TRUE, 40, NULL, 2),
    (2, 1, 3, 'coordinate', 'Sở Tài chính', 1, NULL, 'waiting', NULL, '2026-12-15', TRUE, 0, NULL, 1),
    (3, 2, 2, 'lead', 'Phòng Nội chính', 0, 7, 'done', NULL, '2026-11-21', FALSE, 100, 'Đã lập danh mục', 3);

INSERT INTO party (id, kind) OVERRIDING SYSTEM VALUE VALUES
    (1, 'unit'),
    (2, 'unit'),
    (3, 'unit'),
    (4, 'person'),
    (5, 'person'),
    (6, 'person'),
    (7, 'person');

INSERT INTO person (id, full_name, name_fold, name_sort, email, phone, valid_from, valid_to, version) OVERRIDING SYSTEM VALUE VALUES
    (4, 'Lý Quang Huy', 'ly quang huy', 'huy ly quang', 'huy@vidu.vn', NULL, '2025-01-02', NULL, 1),
    (5, 'Lê Thị Hoài An', 'le thi hoai an', 'an le thi hoai', 'an@vidu.vn', '0912 000 111', '2025-01-02', NULL, 1),
    (6, 'Đặng Thu Hằng', 'dang thu hang', 'hang dang thu', NULL, NULL, '2025-01-02', NULL, 2),
    (7, 'Trần Bá Lộc', 'tran ba loc', 'loc tran ba', NULL, NULL, '2025-01-02', '2026-06-30', 3);

INSERT INTO person_scope (person_id, scope_id, reason, reason_id) OVERRIDING SYSTEM VALUE VALUES
    (4, 1, 'employed', 4),
    (5, 1, 'employed', 5),
    (6, 1, 'employed', 6),
    (6, 2, 'post', 3);

INSERT INTO post (id, person_id, unit_id, title, rank, valid_from, valid_to) OVERRIDING SYSTEM VALUE VALUES
    (1, 4, 2, 'Quản trị hệ thống', 'officer', '2025-01-02', NULL),
    (2, 5, 1, 'Phó Chánh Văn phòng', 'leader', '2025-01-02', NULL),
    (3, 6, 2, 'Trưởng phòng', 'head', '2025-01-02', NULL),
    (4, 7, 2, 'Chuyên viên', 'officer', '2025-01-02', '2026-06-30');

INSERT INTO progress_report (id, obligation_id, participant_id, reported_by, at, percent, text, is_final, document_id, decision, decided_by, decided_at, decision_reason) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, 1, 6, 1795396800000, 40, 'Đã có dự thảo', FALSE, NULL, NULL, NULL, NULL, NULL),
    (2, 2, 3, 6, 1795397000000, 100, 'Đã lập danh mục', TRUE, NULL, 'accepted', 5, 1795397400000, NULL);

INSERT INTO role_grant (id, person_id, role, valid_from, valid_to) OVERRIDING SYSTEM VALUE VALUES
    (1, 4, 'administrator', '2025-01-02', NULL),
    (2, 4, 'clerk', '2025-01-02', NULL),
    (3, 6, 'planner', '2025-01-02', NULL);

INSERT INTO schema_migration (id, sha256, at) OVERRIDING SYSTEM VALUE VALUES
    ('0001_organisation', '943ae718cc2314b7eb420b470d6ddb33997773f0c5fee3d99507de538a9e6c2e', 1795957200000),
    ('0002_access', 'bfd907edc3416e4e1fe92b58f65a590f5022c9a55129ffa8af665414157b768f', 1795957200000),
    ('0003_journal', '68cf20238214b7c94b3e6373109beb69e69371cc1b76d23581ca18c170edc823', 1795957200000),
    ('0004_document', 'f4a5079474871f9966c7d332120d59bf9144ad41ed84edd6cda04eab5efce6fc', 1795957200000),
    ('0005_obligation', 'a65913d6e6d67d61b0daf275c6d0db5c98262e248ce6f20b861c9ffa8d6716a9', 1795957200000),
    ('0006_search', '52921577950d0c59b9308f7569e225cf1ce9859e273b59cd5dbe76709276b7dd', 1795957200000);

INSERT INTO scope (id, kind, unit_id) OVERRIDING SYSTEM VALUE VALUES
    (1, 'office', NULL),
    (2, 'unit', 2);

INSERT INTO search_entry (id, subject_kind, subject_id, scope_id, at, title, words) OVERRIDING SYSTEM VALUE VALUES
    (1, 'document', 1, 1, 1795396200000, 'ra soat quy che lam viec nam 2026', '52 kh ubnd ra soat quy che lam viec nam 2026'),
    (2, 'obligation', 1, 1, 1795396200000, 'ra soat quy che lam viec', 'ra soat quy che lam viec');

INSERT INTO session (id, token_hash, account_id, created_at, seen_at, address, device) OVERRIDING SYSTEM VALUE VALUES
    (1, '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8', 2, 1795395600000, 1795399200000, '10.0.0.5', 'Firefox');

INSERT INTO unit (id, parent_id, kind, is_outside, follower_id, position, valid_from, valid_to, version) OVERRIDING SYSTEM VALUE VALUES
    (1, NULL, 'office', FALSE, NULL, 0, '2025-01-02', NULL, 1),
    (2, 1, 'division', FALSE, NULL, 1, '2025-01-02', NULL, 1),
    (3, NULL, 'agency', TRUE, 6, 2, '2025-01-02', NULL, 1);

INSERT INTO unit_alias (id, unit_id, alias) OVERRIDING SYSTEM VALUE VALUES
    (1, 3, 'so tc');

INSERT INTO unit_name (id, unit_id, name, short_name, name_fold, name_sort, valid_from, valid_to) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, 'Văn phòng UBND tỉnh Sơn Hà', 'VPUB', 'van phong ubnd tinh son ha', 'van phong ubnd tinh son ha', '2025-01-02', NULL),
    (2, 2, 'Phòng Nội chính', NULL, 'phong noi chinh', 'phong noi chinh', '2025-01-02', NULL),
    (3, 3, 'Sở Tài chính', 'STC', 'so tai chinh', 'so tai chinh', '2025-01-02', NULL);

INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, is_open) OVERRIDING SYSTEM VALUE VALUES
    (2, 'waiting', 1, '2026-12-15', TRUE),
    (2, 'waiting', 2, '2026-11-21', FALSE),
    (3, 'coordinate', 1, '2026-12-15', TRUE),
    (5, 'assigned', 1, '2026-12-15', TRUE),
    (5, 'assigned', 2, '2026-11-21', FALSE),
    (6, 'waiting', 1, '2026-12-15', TRUE);

ALTER TABLE account ADD CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX account_login_key ON account USING btree (login);

CREATE UNIQUE INDEX account_person_key ON account USING btree (person_id);

ALTER TABLE account_token ADD CONSTRAINT account_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT;

CREATE INDEX account_token_account ON account_token USING btree (account_id);

CREATE UNIQUE INDEX account_token_hash_key ON account_token USING btree (token_hash);

ALTER TABLE adjustment ADD CONSTRAINT adjustment_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE adjustment ADD CONSTRAINT adjustment_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE adjustment ADD CONSTRAINT adjustment_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT;

CREATE INDEX adjustment_obligation ON adjustment USING btree (obligation_id, id);

ALTER TABLE document ADD CONSTRAINT document_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE document ADD CONSTRAINT document_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT;

ALTER TABLE document ADD CONSTRAINT document_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX document_file_key ON document USING btree (file_hash) WHERE ((file_hash IS NOT NULL) AND (state <> 'dropped'::text));

CREATE INDEX document_number ON document USING btree (number_fold, id);

CREATE INDEX document_plan ON document USING btree (id) WHERE ((state = 'confirmed'::text) AND (obligation_count > 0));

CREATE INDEX document_state ON document USING btree (state, id);

ALTER TABLE document_heading ADD CONSTRAINT document_heading_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE document_relation ADD CONSTRAINT document_relation_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE document_relation ADD CONSTRAINT document_relation_other_id_fkey FOREIGN KEY (other_id) REFERENCES document(id) ON DELETE RESTRICT;

CREATE INDEX document_relation_other ON document_relation USING btree (other_id);

ALTER TABLE document_text ADD CONSTRAINT document_text_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE evidence ADD CONSTRAINT evidence_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT;

ALTER TABLE evidence ADD CONSTRAINT evidence_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT;

ALTER TABLE evidence ADD CONSTRAINT evidence_report_id_fkey FOREIGN KEY (report_id) REFERENCES progress_report(id) ON DELETE RESTRICT;

CREATE INDEX evidence_obligation ON evidence USING btree (obligation_id, id);

CREATE INDEX evidence_report ON evidence USING btree (report_id, id);

ALTER TABLE import_draft ADD CONSTRAINT import_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT;

CREATE INDEX import_draft_created ON import_draft USING btree (created_at);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id) ON DELETE RESTRICT;

CREATE INDEX journal_entry_act ON journal_entry USING btree (act, id);

CREATE INDEX journal_entry_actor ON journal_entry USING btree (actor_id, id);

CREATE INDEX journal_entry_at ON journal_entry USING btree (at, id);

CREATE UNIQUE INDEX journal_entry_seq_key ON journal_entry USING btree (seq) WHERE (seq IS NOT NULL);

CREATE INDEX journal_entry_subject ON journal_entry USING btree (subject_kind, subject_id, id);

CREATE INDEX journal_entry_unsealed ON journal_entry USING btree (id) WHERE (seq IS NULL);

CREATE OR REPLACE FUNCTION journal_entry_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN RAISE EXCEPTION 'journal_entry is append-only' USING ERRCODE = 'check_violation'; END $function$
;

CREATE TRIGGER journal_entry_never_deleted BEFORE DELETE ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_entry_refuse();

CREATE OR REPLACE FUNCTION journal_entry_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN RAISE EXCEPTION 'journal_entry is append-only' USING ERRCODE = 'check_violation'; END $function$
;

CREATE TRIGGER journal_entry_never_truncated BEFORE TRUNCATE ON journal_entry FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_refuse();

CREATE OR REPLACE FUNCTION journal_entry_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN RAISE EXCEPTION 'journal_entry is append-only' USING ERRCODE = 'check_violation'; END $function$
;

CREATE TRIGGER journal_entry_only_sealed BEFORE UPDATE ON journal_entry FOR EACH ROW WHEN (((old.seq IS NOT NULL) OR (new.seq IS NULL) OR (new.id <> old.id) OR (new.at <> old.at) OR (new.actor_id IS DISTINCT FROM old.actor_id) OR (new.act <> old.act) OR (new.subject_kind <> old.subject_kind) OR (new.subject_id <> old.subject_id) OR (new.body <> old.body))) EXECUTE FUNCTION journal_entry_refuse();

ALTER TABLE known_device ADD CONSTRAINT known_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT;

CREATE INDEX known_device_account ON known_device USING btree (account_id);

CREATE INDEX known_device_seen ON known_device USING btree (seen_at);

CREATE UNIQUE INDEX known_device_token_hash_key ON known_device USING btree (token_hash);

ALTER TABLE milestone ADD CONSTRAINT milestone_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT;

CREATE INDEX milestone_obligation ON milestone USING btree (obligation_id, "position", id);

ALTER TABLE obligation ADD CONSTRAINT obligation_assigner_id_fkey FOREIGN KEY (assigner_id) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE obligation ADD CONSTRAINT obligation_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE obligation ADD CONSTRAINT obligation_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE obligation ADD CONSTRAINT obligation_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT;

CREATE INDEX obligation_document ON obligation USING btree (document_id, "position", id);

CREATE INDEX obligation_document_due ON obligation USING btree (document_id, is_open, sort_due);

CREATE INDEX outbox_dead ON outbox USING btree (id) WHERE is_dead;

CREATE INDEX outbox_due ON outbox USING btree (due_at, id) WHERE (NOT is_dead);

ALTER TABLE participant ADD CONSTRAINT participant_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT;

ALTER TABLE participant ADD CONSTRAINT participant_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE participant ADD CONSTRAINT participant_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX participant_key ON participant USING btree (obligation_id, party_id, role);

CREATE INDEX participant_officer ON participant USING btree (officer_id, role, is_open, sort_due, obligation_id) WHERE (officer_id IS NOT NULL);

CREATE UNIQUE INDEX participant_one_lead_key ON participant USING btree (obligation_id) WHERE (role = 'lead'::text);

CREATE INDEX participant_party ON participant USING btree (party_id, role, is_open, sort_due, obligation_id);

ALTER TABLE person ADD CONSTRAINT person_id_fkey FOREIGN KEY (id) REFERENCES party(id) ON DELETE RESTRICT;

CREATE INDEX person_name_sort ON person USING btree (name_sort, id);

ALTER TABLE person_scope ADD CONSTRAINT person_scope_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE person_scope ADD CONSTRAINT person_scope_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT;

CREATE INDEX person_scope_scope ON person_scope USING btree (scope_id, person_id);

ALTER TABLE post ADD CONSTRAINT post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE post ADD CONSTRAINT post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT;

CREATE INDEX post_person ON post USING btree (person_id, valid_to);

CREATE INDEX post_unit ON post USING btree (unit_id, valid_to, rank);

ALTER TABLE progress_report ADD CONSTRAINT progress_report_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE progress_report ADD CONSTRAINT progress_report_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE progress_report ADD CONSTRAINT progress_report_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT;

ALTER TABLE progress_report ADD CONSTRAINT progress_report_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT;

ALTER TABLE progress_report ADD CONSTRAINT progress_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES person(id) ON DELETE RESTRICT;

CREATE INDEX progress_report_obligation ON progress_report USING btree (obligation_id, id);

CREATE INDEX progress_report_participant ON progress_report USING btree (participant_id, id);

ALTER TABLE reading ADD CONSTRAINT reading_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT;

ALTER TABLE reading ADD CONSTRAINT reading_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE role_grant ADD CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX role_grant_current_key ON role_grant USING btree (person_id, role) WHERE (valid_to IS NULL);

ALTER TABLE scope ADD CONSTRAINT scope_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX scope_office_key ON scope USING btree (kind) WHERE (kind = 'office'::text);

CREATE UNIQUE INDEX scope_unit_key ON scope USING btree (unit_id) WHERE (unit_id IS NOT NULL);

ALTER TABLE search_entry ADD CONSTRAINT search_entry_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX search_entry_subject_key ON search_entry USING btree (subject_kind, subject_id);

CREATE INDEX search_entry_vector ON search_entry USING gin (vector);

ALTER TABLE session ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT;

CREATE INDEX session_account ON session USING btree (account_id, id);

CREATE INDEX session_seen ON session USING btree (seen_at);

CREATE UNIQUE INDEX session_token_hash_key ON session USING btree (token_hash);

CREATE INDEX sign_in_failure_period ON sign_in_failure USING btree (period);

ALTER TABLE unit ADD CONSTRAINT unit_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES person(id) ON DELETE RESTRICT;

ALTER TABLE unit ADD CONSTRAINT unit_id_fkey FOREIGN KEY (id) REFERENCES party(id) ON DELETE RESTRICT;

ALTER TABLE unit ADD CONSTRAINT unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id) ON DELETE RESTRICT;

CREATE INDEX unit_follower ON unit USING btree (follower_id);

CREATE INDEX unit_kind ON unit USING btree (kind, id);

CREATE INDEX unit_parent ON unit USING btree (parent_id, "position", id);

ALTER TABLE unit_alias ADD CONSTRAINT unit_alias_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX unit_alias_key ON unit_alias USING btree (unit_id, alias);

ALTER TABLE unit_name ADD CONSTRAINT unit_name_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT;

CREATE UNIQUE INDEX unit_name_current_key ON unit_name USING btree (unit_id) WHERE (valid_to IS NULL);

CREATE INDEX unit_name_fold ON unit_name USING btree (name_fold);

ALTER TABLE work_item ADD CONSTRAINT work_item_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES party(id) ON DELETE RESTRICT;

ALTER TABLE work_item ADD CONSTRAINT work_item_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT;

CREATE INDEX work_item_due ON work_item USING btree (holder_id, is_open, sort_due, obligation_id);

CREATE INDEX work_item_list ON work_item USING btree (holder_id, tab, is_open, sort_due, obligation_id);

CREATE INDEX work_item_obligation ON work_item USING btree (obligation_id);

SELECT setval(pg_get_serial_sequence('account', 'id'), 3);

SELECT setval(pg_get_serial_sequence('account_token', 'id'), 1);

SELECT setval(pg_get_serial_sequence('adjustment', 'id'), 1);

SELECT setval(pg_get_serial_sequence('document', 'id'), 2);

SELECT setval(pg_get_serial_sequence('evidence', 'id'), 1);

SELECT setval(pg_get_serial_sequence('journal_entry', 'id'), 6);

SELECT setval(pg_get_serial_sequence('milestone', 'id'), 2);

SELECT setval(pg_get_serial_sequence('obligation', 'id'), 2);

SELECT setval(pg_get_serial_sequence('participant', 'id'), 3);

SELECT setval(pg_get_serial_sequence('party', 'id'), 7);

SELECT setval(pg_get_serial_sequence('post', 'id'), 4);

SELECT setval(pg_get_serial_sequence('progress_report', 'id'), 2);

SELECT setval(pg_get_serial_sequence('role_grant', 'id'), 3);

SELECT setval(pg_get_serial_sequence('scope', 'id'), 2);

SELECT setval(pg_get_serial_sequence('search_entry', 'id'), 2);

SELECT setval(pg_get_serial_sequence('session', 'id'), 1);

SELECT setval(pg_get_serial_sequence('unit_alias', 'id'), 1);

SELECT setval(pg_get_serial_sequence('unit_name', 'id'), 3);
