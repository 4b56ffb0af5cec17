CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    substitute_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CONSTRAINT absence_reason CHECK
        (reason IN ('leave', 'mission', 'study', 'illness', 'other')),
    valid_from TEXT NOT NULL CONSTRAINT absence_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT NOT NULL CONSTRAINT absence_valid_to_day CHECK (length(valid_to) = 10),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT absence_order CHECK (valid_from <= valid_to),
    CONSTRAINT absence_somebody_else CHECK (substitute_id IS NULL OR substitute_id <> person_id)
) STRICT;

CREATE INDEX absence_end ON absence (valid_to, id);

CREATE INDEX absence_person ON absence (person_id, valid_to, id);

CREATE INDEX absence_substitute ON absence (substitute_id, valid_to, id);

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

CREATE TABLE "adjustment" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT adjustment_kind CHECK
        (kind IN ('deadline', 'milestone', 'part', 'cancelled', 'superseded')),
    old_deadline TEXT,
    old_due_on TEXT CONSTRAINT adjustment_old_due_on_day CHECK (length(old_due_on) = 10),
    new_deadline TEXT,
    new_due_on TEXT CONSTRAINT adjustment_new_due_on_day CHECK (length(new_due_on) = 10),
    reason TEXT NOT NULL,
    basis_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    milestone_id INTEGER REFERENCES milestone(id) ON DELETE RESTRICT,
    participant_id INTEGER REFERENCES participant(id) ON DELETE RESTRICT,
    CONSTRAINT adjustment_of_milestone CHECK ((kind = 'milestone') = (milestone_id IS NOT NULL)),
    CONSTRAINT adjustment_of_part CHECK ((kind = 'part') = (participant_id IS NOT NULL))
) STRICT;

CREATE INDEX adjustment_obligation ON adjustment (obligation_id, id);

CREATE TABLE agency (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    code TEXT,
    email TEXT,
    way TEXT NOT NULL CONSTRAINT agency_way CHECK (way IN ('interchange', 'mail', 'other')),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT agency_reachable CHECK ((way <> 'interchange' OR code IS NOT NULL)
        AND (way <> 'mail' OR email IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX agency_name_key ON agency (name_fold);

CREATE TABLE api_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    reach TEXT NOT NULL CONSTRAINT api_token_reach CHECK (reach IN ('read', 'write', 'administration')),
    token_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
) STRICT;

CREATE INDEX api_token_account ON api_token (account_id, id);

CREATE UNIQUE INDEX api_token_hash_key ON api_token (token_hash);

CREATE TABLE bulk_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    token TEXT NOT NULL,
    kind TEXT NOT NULL,
    wish TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    worked_at INTEGER NOT NULL,
    is_done INTEGER CONSTRAINT bulk_act_is_done_bool CHECK (is_done IN (0, 1)) NOT NULL
, unseen INTEGER NOT NULL DEFAULT 0
    CONSTRAINT bulk_act_unseen CHECK (unseen >= 0)) STRICT;

CREATE INDEX bulk_act_open ON bulk_act (worked_at, id) WHERE NOT is_done;

CREATE UNIQUE INDEX bulk_act_token_key ON bulk_act (person_id, token);

CREATE TABLE bulk_item (
    bulk_id INTEGER NOT NULL REFERENCES bulk_act(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    participant_id INTEGER REFERENCES participant(id) ON DELETE RESTRICT,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CONSTRAINT bulk_item_state CHECK (state IN ('pending', 'done', 'refused')),
    reason TEXT,
    PRIMARY KEY (bulk_id, position)
) STRICT;

CREATE INDEX bulk_item_pending ON bulk_item (bulk_id, position) WHERE state = 'pending';

CREATE TABLE calendar_feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    unit_id INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    token_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
, view_id INTEGER REFERENCES saved_view(id) ON DELETE CASCADE
    CONSTRAINT calendar_feed_one_subject CHECK (view_id IS NULL OR unit_id IS NULL)) STRICT;

CREATE UNIQUE INDEX calendar_feed_own_key ON calendar_feed (owner_id) WHERE unit_id IS NULL AND view_id IS NULL;

CREATE UNIQUE INDEX calendar_feed_token_hash_key ON calendar_feed (token_hash);

CREATE UNIQUE INDEX calendar_feed_unit_key ON calendar_feed (owner_id, unit_id) WHERE unit_id IS NOT NULL;

CREATE UNIQUE INDEX calendar_feed_view_key ON calendar_feed (view_id) WHERE view_id IS NOT NULL;

CREATE TABLE case_duty (
    obligation_id INTEGER PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT case_duty_kind CHECK (kind IN ('filing', 'hand_in', 'receipt')),
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    file_id INTEGER REFERENCES case_file(id) ON DELETE RESTRICT,
    hand_in_id INTEGER REFERENCES hand_in(id) ON DELETE RESTRICT,
    through_on TEXT CONSTRAINT case_duty_through_on_day CHECK (length(through_on) = 10),
    CONSTRAINT case_duty_whole CHECK
        ((kind = 'hand_in') = (file_id IS NOT NULL) AND (kind = 'filing') = (through_on IS NOT NULL)
        AND (kind = 'receipt') = (hand_in_id IS NOT NULL))
) STRICT;

CREATE INDEX case_duty_file ON case_duty (file_id, obligation_id) WHERE file_id IS NOT NULL;

CREATE UNIQUE INDEX case_duty_hand_in_key ON case_duty (hand_in_id) WHERE hand_in_id IS NOT NULL;

CREATE INDEX case_duty_unit ON case_duty (unit_id, obligation_id) WHERE kind = 'filing';

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CONSTRAINT case_file_year CHECK (year BETWEEN 1900 AND 9999),
    code TEXT NOT NULL,
    code_fold TEXT NOT NULL,
    code_sort TEXT NOT NULL,
    title TEXT NOT NULL,
    title_fold TEXT NOT NULL,
    retention_years INTEGER CONSTRAINT case_file_retention CHECK (retention_years BETWEEN 1 AND 100),
    kind TEXT NOT NULL CONSTRAINT case_file_kind CHECK (kind IN ('digital', 'paper', 'construction')),
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    keeper_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT case_file_state CHECK
        (state IN ('planned', 'open', 'closed', 'offered', 'archived')),
    is_listed INTEGER CONSTRAINT case_file_is_listed_bool CHECK (is_listed IN (0, 1)) NOT NULL,
    started_on TEXT CONSTRAINT case_file_started_on_day CHECK (length(started_on) = 10),
    ended_on TEXT CONSTRAINT case_file_ended_on_day CHECK (length(ended_on) = 10),
    closed_on TEXT CONSTRAINT case_file_closed_on_day CHECK (length(closed_on) = 10),
    hand_in_by TEXT CONSTRAINT case_file_hand_in_by_day CHECK (length(hand_in_by) = 10),
    paper_count INTEGER NOT NULL,
    sheets INTEGER,
    note TEXT,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT case_file_closed_whole CHECK
        ((state IN ('planned', 'open')) = (closed_on IS NULL) AND (closed_on IS NULL) = (ended_on IS NULL)),
    CONSTRAINT case_file_planned_empty CHECK (state <> 'planned' OR paper_count = 0)
) STRICT;

CREATE UNIQUE INDEX case_file_code_key ON case_file (year, code_fold);

CREATE INDEX case_file_due ON case_file (hand_in_by, id) WHERE state = 'closed' AND hand_in_by IS NOT NULL;

CREATE INDEX case_file_keeper ON case_file (keeper_id, year, code_sort, id);

CREATE INDEX case_file_lingering ON case_file (year, id) WHERE state = 'open';

CREATE INDEX case_file_list ON case_file (year, code_sort, id);

CREATE INDEX case_file_unit ON case_file (unit_id, year, code_sort, id);

CREATE TABLE case_number (
    year INTEGER NOT NULL,
    notation TEXT NOT NULL,
    next_number INTEGER NOT NULL CONSTRAINT case_number_next CHECK (next_number > 0),
    PRIMARY KEY (year, notation)
) STRICT;

CREATE TABLE case_obligation (
    obligation_id INTEGER PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
    file_id INTEGER NOT NULL REFERENCES case_file(id) ON DELETE RESTRICT,
    filed_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    filed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX case_obligation_file ON case_obligation (file_id, obligation_id);

CREATE TABLE case_paper (
    file_id INTEGER NOT NULL REFERENCES case_file(id) ON DELETE RESTRICT,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    filed_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    filed_at INTEGER NOT NULL,
    PRIMARY KEY (file_id, document_id)
) STRICT;

CREATE INDEX case_paper_document ON case_paper (document_id, file_id);

CREATE TABLE case_year (
    year INTEGER PRIMARY KEY,
    approved_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    approved_at INTEGER NOT NULL,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE closing_replacement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series_id INTEGER NOT NULL REFERENCES register_closing(series_id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    is_signed INTEGER CONSTRAINT closing_replacement_is_signed_bool CHECK (is_signed IN (0, 1)) NOT NULL,
    kept_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kept_at INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    replaced_at INTEGER NOT NULL,
    reason TEXT NOT NULL CONSTRAINT closing_replacement_reason CHECK (length(reason) > 0)
) STRICT;

CREATE INDEX closing_replacement_file ON closing_replacement (file_hash);

CREATE INDEX closing_replacement_series ON closing_replacement (series_id, id);

CREATE TRIGGER closing_replacement_frozen BEFORE UPDATE ON closing_replacement FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'closing_replacement_frozen');
END;

CREATE TRIGGER closing_replacement_kept BEFORE DELETE ON closing_replacement FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'closing_replacement_kept');
END;

CREATE TABLE committee_post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    title TEXT NOT NULL CONSTRAINT committee_post_title CHECK
        (title IN ('chairman', 'acting', 'vice', 'viceInCharge')),
    valid_from TEXT NOT NULL CONSTRAINT committee_post_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT committee_post_valid_to_day CHECK (length(valid_to) = 10),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX committee_post_person ON committee_post (person_id);

CREATE TABLE "control_duty" (
    obligation_id INTEGER PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT control_duty_kind CHECK (kind IN
        ('visit', 'remedy', 'feedback', 'review', 'opinion')),
    subject_id INTEGER NOT NULL
) STRICT;

CREATE INDEX control_duty_subject ON control_duty (kind, subject_id, obligation_id);

CREATE TABLE coordination_circle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    signed_on TEXT NOT NULL CONSTRAINT coordination_circle_signed_on_day CHECK (length(signed_on) = 10),
    valid_from TEXT NOT NULL CONSTRAINT coordination_circle_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT coordination_circle_valid_to_day CHECK (length(valid_to) = 10),
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT coordination_circle_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE coordination_member (
    circle_id INTEGER NOT NULL REFERENCES coordination_circle(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (circle_id, unit_id)
) STRICT;

CREATE INDEX coordination_member_unit ON coordination_member (unit_id, circle_id);

CREATE TABLE daily_run (
    name TEXT PRIMARY KEY,
    day TEXT NOT NULL CONSTRAINT daily_run_day CHECK (length(day) = 10)
) STRICT;

CREATE TABLE daily_turn (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    held_until INTEGER NOT NULL
, night TEXT, attempts INTEGER) STRICT;

CREATE TABLE decided_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CONSTRAINT decided_day_day CHECK (length(day) = 10),
    kind TEXT NOT NULL CONSTRAINT decided_day_kind CHECK
        (kind IN ('holiday', 'compensatory-off', 'swapped-off', 'swapped-work')),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    holiday TEXT,
    in_place_of TEXT CONSTRAINT decided_day_in_place_of_day CHECK (length(in_place_of) = 10),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT;

CREATE UNIQUE INDEX decided_day_key ON decided_day (day) WHERE withdrawn_at IS NULL;

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT delegation_kind CHECK (kind IN ('deputy', 'order', 'mandate')),
    giver_title TEXT NOT NULL,
    giver_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    receiver_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    paper_kinds TEXT NOT NULL,
    matters TEXT NOT NULL,
    basis TEXT NOT NULL,
    basis_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    valid_from TEXT NOT NULL CONSTRAINT delegation_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT delegation_valid_to_day CHECK (length(valid_to) = 10),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT delegation_order CHECK (valid_to IS NULL OR valid_from <= valid_to),
    CONSTRAINT delegation_mandate_ends CHECK (kind <> 'mandate' OR valid_to IS NOT NULL)
) STRICT;

CREATE INDEX delegation_giver ON delegation (giver_id, id);

CREATE INDEX delegation_receiver ON delegation (receiver_id, id);

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
    version INTEGER NOT NULL, recalled_at INTEGER, recall_reason TEXT, recipients TEXT, reply_by TEXT
    CONSTRAINT document_reply_by_day CHECK (length(reply_by) = 10),
    CONSTRAINT document_secret_without_content CHECK (secrecy = 0 OR file_hash IS NULL)
) STRICT;

CREATE UNIQUE INDEX document_file_key ON document (file_hash) WHERE file_hash IS NOT NULL AND state <> 'dropped';

CREATE INDEX document_number ON document (number_fold, id);

CREATE INDEX document_plan ON document (id) WHERE state = 'confirmed' AND obligation_count > 0;

CREATE INDEX document_state ON document (state, id);

CREATE TABLE document_annex (
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    text TEXT, replaced_by INTEGER,
    PRIMARY KEY (document_id, position)
) STRICT;

CREATE INDEX document_annex_file ON document_annex (file_hash);

CREATE TABLE document_heading (
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    ref TEXT NOT NULL,
    heading TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT;

CREATE TABLE document_page (
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    page INTEGER NOT NULL CONSTRAINT document_page_number CHECK (page > 0),
    words TEXT NOT NULL,
    PRIMARY KEY (document_id, page)
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

CREATE TABLE dossier_delivery (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    way TEXT NOT NULL CONSTRAINT dossier_delivery_way CHECK (way IN ('counter', 'post', 'electronic')),
    receiver TEXT NOT NULL,
    number TEXT,
    tracking TEXT,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER dossier_delivery_frozen BEFORE UPDATE ON dossier_delivery FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'dossier_delivery_frozen');
END;

CREATE TRIGGER dossier_delivery_kept BEFORE DELETE ON dossier_delivery FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'dossier_delivery_kept');
END;

CREATE TABLE dossier_fee (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    amount INTEGER NOT NULL CONSTRAINT dossier_fee_amount CHECK (amount > 0),
    is_first INTEGER CONSTRAINT dossier_fee_is_first_bool CHECK (is_first IN (0, 1)) NOT NULL
) STRICT;

CREATE TABLE dossier_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    part INTEGER,
    title TEXT NOT NULL,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    valid_until TEXT CONSTRAINT dossier_file_valid_until_day CHECK (length(valid_until) = 10),
    added_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    added_at INTEGER NOT NULL,
    source_id INTEGER REFERENCES dossier_file(id) ON DELETE RESTRICT,
    withdrawn_at INTEGER
) STRICT;

CREATE INDEX dossier_file_case ON dossier_file (case_id, id);

CREATE INDEX dossier_file_hash ON dossier_file (file_hash);

CREATE INDEX dossier_file_source ON dossier_file (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE dossier_folder (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    scanned_at INTEGER NOT NULL,
    held_since INTEGER NOT NULL,
    is_open INTEGER CONSTRAINT dossier_folder_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL
) STRICT;

CREATE INDEX dossier_folder_open ON dossier_folder (is_open, held_since, case_id);

CREATE TABLE dossier_intake (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    channel TEXT NOT NULL CONSTRAINT dossier_intake_channel CHECK (channel IN ('counter', 'post', 'online')),
    wish TEXT NOT NULL CONSTRAINT dossier_intake_wish CHECK (wish IN ('counter', 'post', 'electronic'))
, wish_address TEXT, late_reason TEXT, entered_at INTEGER
    CONSTRAINT dossier_intake_late CHECK ((late_reason IS NULL) = (entered_at IS NULL))) STRICT;

CREATE TABLE dossier_number (
    prefix TEXT NOT NULL,
    day TEXT NOT NULL CONSTRAINT dossier_number_day CHECK (length(day) = 10),
    next_number INTEGER NOT NULL CONSTRAINT dossier_number_next CHECK (next_number > 0),
    PRIMARY KEY (prefix, day)
) STRICT;

CREATE TABLE dossier_part (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    is_required INTEGER CONSTRAINT dossier_part_is_required_bool CHECK (is_required IN (0, 1)) NOT NULL,
    is_received INTEGER CONSTRAINT dossier_part_is_received_bool CHECK (is_received IN (0, 1)) NOT NULL, is_listed INTEGER CONSTRAINT dossier_part_is_listed_bool CHECK (is_listed IN (0, 1)) NOT NULL DEFAULT TRUE, is_brought INTEGER CONSTRAINT dossier_part_is_brought_bool CHECK (is_brought IN (0, 1)) NOT NULL DEFAULT FALSE,
    PRIMARY KEY (case_id, position)
) STRICT;

CREATE TABLE draft_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    body TEXT NOT NULL,
    fields TEXT NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    ended_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    ended_at INTEGER,
    version INTEGER NOT NULL,
    CONSTRAINT draft_template_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;

CREATE INDEX draft_template_kind ON draft_template (kind, name) WHERE ended_at IS NULL;

CREATE UNIQUE INDEX draft_template_name ON draft_template (name) WHERE ended_at IS NULL;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    report_id INTEGER NOT NULL REFERENCES progress_report(id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_obligation ON evidence (obligation_id, id);

CREATE INDEX evidence_report ON evidence (report_id, id);

CREATE TABLE "fee_entry" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES dossier_fee(case_id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT fee_entry_kind CHECK (kind IN ('paid', 'exempt', 'refund')),
    amount INTEGER NOT NULL CONSTRAINT fee_entry_amount CHECK
        (amount <> 0 AND (amount < 0) = (voids_id IS NOT NULL)),
    way TEXT CONSTRAINT fee_entry_way CHECK (way IN ('cash', 'transfer', 'portal', 'post')),
    receipt TEXT,
    reason TEXT,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    voids_id INTEGER REFERENCES fee_entry(id) ON DELETE RESTRICT,
    CONSTRAINT fee_entry_whole CHECK
        (CASE WHEN kind = 'paid' AND voids_id IS NULL THEN way IS NOT NULL ELSE reason IS NOT NULL END)
) STRICT;

CREATE INDEX fee_entry_case ON fee_entry (case_id, kind, amount);

CREATE UNIQUE INDEX fee_entry_voids_key ON fee_entry (voids_id) WHERE voids_id IS NOT NULL;

CREATE TRIGGER fee_entry_frozen BEFORE UPDATE ON fee_entry FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'fee_entry_frozen');
END;

CREATE TRIGGER fee_entry_kept BEFORE DELETE ON fee_entry FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'fee_entry_kept');
END;

CREATE TABLE file (
    hash TEXT PRIMARY KEY CONSTRAINT file_hash_sha256 CHECK (length(hash) = 64),
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    created_at INTEGER NOT NULL
, erased_at INTEGER) STRICT;

CREATE INDEX file_erased ON file (hash) WHERE erased_at IS NOT NULL;

CREATE TABLE file_erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    message_id INTEGER NOT NULL REFERENCES interchange_message(id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT file_erasure_state CHECK (state IN ('asked', 'done', 'declined')),
    asked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    asked_at INTEGER NOT NULL,
    settled_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    settled_at INTEGER,
    CONSTRAINT file_erasure_settled CHECK ((state = 'asked') = (settled_by IS NULL)),
    CONSTRAINT file_erasure_two_people CHECK (state <> 'done' OR settled_by <> asked_by)
) STRICT;

CREATE INDEX file_erasure_file ON file_erasure (file_hash, id);

CREATE UNIQUE INDEX file_erasure_open ON file_erasure (file_hash) WHERE state = 'asked';

CREATE INDEX file_erasure_state ON file_erasure (state, id);

CREATE TABLE file_signature (
    file_hash TEXT PRIMARY KEY REFERENCES file(hash) ON DELETE CASCADE,
    report TEXT NOT NULL,
    checked_at INTEGER NOT NULL
, recheck_at INTEGER, tries INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX file_signature_recheck ON file_signature (recheck_at, file_hash) WHERE recheck_at IS NOT NULL;

CREATE TABLE filing_exemption (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    decided_at INTEGER NOT NULL
) STRICT;

CREATE TABLE folder_scan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    act TEXT
) STRICT;

CREATE INDEX folder_scan_case ON folder_scan (case_id, id);

CREATE INDEX folder_scan_person ON folder_scan (by_id, id);

CREATE TRIGGER folder_scan_frozen BEFORE UPDATE ON folder_scan FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'folder_scan_frozen');
END;

CREATE TRIGGER folder_scan_kept BEFORE DELETE ON folder_scan FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'folder_scan_kept');
END;

CREATE TABLE hand_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT hand_in_state CHECK (state IN ('offered', 'settled', 'withdrawn')),
    offered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    offered_at INTEGER NOT NULL,
    settled_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    settled_at INTEGER,
    note TEXT,
    file_count INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT hand_in_settled_whole CHECK
        ((state = 'offered') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL))
) STRICT;

CREATE INDEX hand_in_unit ON hand_in (unit_id, id);

CREATE INDEX hand_in_waiting ON hand_in (id) WHERE state = 'offered';

CREATE TABLE hand_in_file (
    hand_in_id INTEGER NOT NULL REFERENCES hand_in(id) ON DELETE RESTRICT,
    file_id INTEGER NOT NULL REFERENCES case_file(id) ON DELETE RESTRICT,
    result TEXT CONSTRAINT hand_in_file_result CHECK (result IN ('received', 'returned')),
    reason TEXT,
    PRIMARY KEY (hand_in_id, file_id),
    CONSTRAINT hand_in_file_reasoned CHECK ((result = 'returned') = (reason IS NOT NULL) OR result IS NULL)
) STRICT;

CREATE INDEX hand_in_file_file ON hand_in_file (file_id, hand_in_id);

CREATE TABLE import_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    sheets TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX import_draft_created ON import_draft (created_at);

CREATE TABLE index_entry (
    month TEXT NOT NULL CONSTRAINT index_entry_month CHECK (length(month) = 7),
    criterion TEXT NOT NULL,
    part INTEGER NOT NULL CONSTRAINT index_entry_part CHECK (part >= 0 AND part <= whole),
    whole INTEGER NOT NULL,
    source TEXT NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    PRIMARY KEY (month, criterion)
) STRICT;

CREATE TABLE inspection_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES inspection_plan(id) ON DELETE RESTRICT,
    visit_id INTEGER REFERENCES inspection_visit(id) ON DELETE RESTRICT,
    words TEXT NOT NULL,
    reason TEXT NOT NULL,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX inspection_change_plan ON inspection_change (plan_id, id);

CREATE TRIGGER inspection_change_frozen BEFORE UPDATE ON inspection_change FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_change_frozen');
END;

CREATE TRIGGER inspection_change_kept BEFORE DELETE ON inspection_change FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_change_kept');
END;

CREATE TABLE inspection_finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id INTEGER NOT NULL REFERENCES inspection_visit(id) ON DELETE RESTRICT,
    sample_id INTEGER,
    position INTEGER,
    kind TEXT NOT NULL,
    evidence TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT inspection_finding_state CHECK
        (state IN ('proposed', 'confirmed', 'dropped')),
    reason TEXT,
    explanation TEXT,
    explained_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    explained_at INTEGER,
    made_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    made_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (sample_id, position) REFERENCES inspection_sampled(sample_id, position) ON DELETE RESTRICT,
    CONSTRAINT inspection_finding_dropped CHECK ((state = 'dropped') = (reason IS NOT NULL)),
    CONSTRAINT inspection_finding_explained CHECK ((explanation IS NULL) = (explained_by IS NULL))
) STRICT;

CREATE INDEX inspection_finding_visit ON inspection_finding (visit_id, id);

CREATE TABLE inspection_material (
    finding_id INTEGER PRIMARY KEY REFERENCES inspection_finding(id) ON DELETE RESTRICT,
    feedback_id INTEGER REFERENCES regulation_feedback(id) ON DELETE RESTRICT,
    rating_id INTEGER REFERENCES service_rating(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_material_one CHECK ((feedback_id IS NULL) = (rating_id IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX inspection_material_feedback_key ON inspection_material (feedback_id)
WHERE feedback_id IS NOT NULL;

CREATE UNIQUE INDEX inspection_material_rating_key ON inspection_material (rating_id)
WHERE rating_id IS NOT NULL;

CREATE TRIGGER inspection_material_frozen BEFORE UPDATE ON inspection_material FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_material_frozen');
END;

CREATE TRIGGER inspection_material_kept BEFORE DELETE ON inspection_material FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_material_kept');
END;

CREATE TABLE inspection_member (
    plan_id INTEGER NOT NULL REFERENCES inspection_plan(id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (plan_id, person_id)
) STRICT;

CREATE INDEX inspection_member_person ON inspection_member (person_id, plan_id);

CREATE TABLE inspection_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CONSTRAINT inspection_plan_year CHECK (year BETWEEN 2000 AND 2200),
    title TEXT NOT NULL,
    topics TEXT NOT NULL,
    head_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT inspection_plan_state CHECK (state IN ('draft', 'issued')),
    number TEXT,
    issued_on TEXT CONSTRAINT inspection_plan_issued_on_day CHECK (length(issued_on) = 10),
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT inspection_plan_issued CHECK ((state = 'issued') = (number IS NOT NULL AND issued_on IS NOT NULL))
) STRICT;

CREATE INDEX inspection_plan_list ON inspection_plan (year, id);

CREATE TABLE inspection_sample (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id INTEGER NOT NULL REFERENCES inspection_visit(id) ON DELETE RESTRICT,
    source TEXT NOT NULL CONSTRAINT inspection_sample_source CHECK (source IN ('ledger', 'list')),
    from_on TEXT NOT NULL CONSTRAINT inspection_sample_from_day CHECK (length(from_on) = 10),
    to_on TEXT NOT NULL CONSTRAINT inspection_sample_to_day CHECK (length(to_on) = 10),
    procedure_id INTEGER REFERENCES procedure(id) ON DELETE RESTRICT,
    size INTEGER NOT NULL CONSTRAINT inspection_sample_size CHECK (size > 0),
    is_percent INTEGER CONSTRAINT inspection_sample_is_percent_bool CHECK (is_percent IN (0, 1)) NOT NULL,
    seed TEXT NOT NULL,
    population INTEGER NOT NULL CONSTRAINT inspection_sample_population CHECK (population > 0),
    digest TEXT NOT NULL,
    drawn_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    drawn_at INTEGER NOT NULL
) STRICT;

CREATE INDEX inspection_sample_visit ON inspection_sample (visit_id, id);

CREATE TRIGGER inspection_sample_frozen BEFORE UPDATE ON inspection_sample FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_sample_frozen');
END;

CREATE TRIGGER inspection_sample_kept BEFORE DELETE ON inspection_sample FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_sample_kept');
END;

CREATE TABLE inspection_sampled (
    sample_id INTEGER NOT NULL REFERENCES inspection_sample(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CONSTRAINT inspection_sampled_position CHECK (position > 0),
    case_id INTEGER REFERENCES process_case(id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    title TEXT,
    begun_on TEXT,
    due_on TEXT,
    ended_on TEXT,
    is_late INTEGER CONSTRAINT inspection_sampled_is_late_bool CHECK (is_late IN (0, 1)) NOT NULL,
    PRIMARY KEY (sample_id, position)
) STRICT;

CREATE TRIGGER inspection_sampled_frozen BEFORE UPDATE ON inspection_sampled FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_sampled_frozen');
END;

CREATE TRIGGER inspection_sampled_kept BEFORE DELETE ON inspection_sampled FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'inspection_sampled_kept');
END;

CREATE TABLE inspection_visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES inspection_plan(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    from_on TEXT NOT NULL CONSTRAINT inspection_visit_from_day CHECK (length(from_on) = 10),
    to_on TEXT NOT NULL CONSTRAINT inspection_visit_to_day CHECK (length(to_on) = 10),
    place TEXT NOT NULL,
    topics TEXT,
    state TEXT NOT NULL CONSTRAINT inspection_visit_state CHECK
        (state IN ('planned', 'held', 'concluded', 'cancelled')),
    held_on TEXT CONSTRAINT inspection_visit_held_day CHECK (length(held_on) = 10),
    team TEXT,
    hosts TEXT,
    minutes TEXT,
    opinion TEXT,
    team_signed_on TEXT CONSTRAINT inspection_visit_team_signed_day CHECK (length(team_signed_on) = 10),
    unit_signed_on TEXT CONSTRAINT inspection_visit_unit_signed_day CHECK (length(unit_signed_on) = 10),
    conclusion_number TEXT,
    concluded_on TEXT CONSTRAINT inspection_visit_concluded_day CHECK (length(concluded_on) = 10),
    signer TEXT,
    conclusion TEXT,
    version INTEGER NOT NULL, answerer_id INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_visit_days CHECK (to_on >= from_on),
    CONSTRAINT inspection_visit_held CHECK
        ((held_on IS NOT NULL) = (minutes IS NOT NULL) AND (state IN ('held', 'concluded')) = (held_on IS NOT NULL)),
    CONSTRAINT inspection_visit_concluded CHECK ((state = 'concluded') = (conclusion IS NOT NULL))
) STRICT;

CREATE INDEX inspection_visit_plan ON inspection_visit (plan_id, from_on, id);

CREATE INDEX inspection_visit_unit ON inspection_visit (unit_id, from_on, id);

CREATE TABLE instruction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    leader_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT instruction_state CHECK (state IN ('asked', 'given', 'withdrawn')),
    words TEXT NOT NULL,
    due_on TEXT CONSTRAINT instruction_due_on_day CHECK (length(due_on) = 10),
    evidence_hash TEXT REFERENCES file(hash) ON DELETE RESTRICT,
    evidence_name TEXT,
    obligation_id INTEGER REFERENCES obligation(id) ON DELETE RESTRICT,
    asked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    asked_at INTEGER NOT NULL,
    given_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    given_at INTEGER,
    version INTEGER NOT NULL,
    CONSTRAINT instruction_given_whole CHECK
        ((state = 'given') = (given_at IS NOT NULL) AND (given_at IS NULL) = (given_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX instruction_asked_key ON instruction (document_id, leader_id) WHERE state = 'asked';

CREATE INDEX instruction_document ON instruction (document_id, state, id);

CREATE INDEX instruction_evidence ON instruction (evidence_hash) WHERE evidence_hash IS NOT NULL;

CREATE INDEX instruction_waiting ON instruction (leader_id, id) WHERE state = 'asked';

CREATE TABLE instruction_party (
    instruction_id INTEGER NOT NULL REFERENCES instruction(id) ON DELETE RESTRICT,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT instruction_party_role CHECK (role IN ('lead', 'coordinate', 'inform')),
    position INTEGER NOT NULL,
    PRIMARY KEY (instruction_id, party_id)
) STRICT;

CREATE TABLE interchange_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES interchange_message(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    act TEXT NOT NULL,
    status TEXT,
    words TEXT,
    actor_id INTEGER REFERENCES person(id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX interchange_event_message ON interchange_event (message_id, id);

CREATE TABLE interchange_file (
    message_id INTEGER NOT NULL REFERENCES interchange_message(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    name TEXT NOT NULL, left_reason TEXT, left_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    PRIMARY KEY (message_id, position)
) STRICT;

CREATE INDEX interchange_file_hash ON interchange_file (file_hash);

CREATE TABLE interchange_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    is_outgoing INTEGER CONSTRAINT interchange_message_is_outgoing_bool CHECK (is_outgoing IN (0, 1)) NOT NULL,
    kind TEXT NOT NULL CONSTRAINT interchange_message_kind CHECK (kind IN ('document', 'status')),
    business INTEGER CONSTRAINT interchange_message_business CHECK (business BETWEEN 0 AND 3),
    state TEXT NOT NULL CONSTRAINT interchange_message_state CHECK (state IN ('arrived', 'accepted',
        'finished', 'refused', 'malformed', 'noted', 'waiting', 'sent', 'dropped')),
    agency_code TEXT,
    agency_key TEXT NOT NULL,
    agency_name TEXT,
    message_key TEXT NOT NULL,
    code TEXT,
    subject TEXT,
    status TEXT,
    words TEXT,
    header TEXT,
    refers_to INTEGER REFERENCES interchange_message(id) ON DELETE RESTRICT,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    raw_hash TEXT REFERENCES file(hash) ON DELETE RESTRICT,
    hub_name TEXT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX interchange_message_document ON interchange_message (document_id) WHERE document_id IS NOT NULL;

CREATE UNIQUE INDEX interchange_message_key ON interchange_message
    (agency_key, message_key, kind, is_outgoing);

CREATE INDEX interchange_message_raw ON interchange_message (raw_hash) WHERE raw_hash IS NOT NULL;

CREATE INDEX interchange_message_refers ON interchange_message (refers_to) WHERE refers_to IS NOT NULL;

CREATE INDEX interchange_message_state ON interchange_message (state, id);

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

CREATE TABLE lateness_fill (
    after_id INTEGER NOT NULL
) STRICT;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT NOT NULL CONSTRAINT milestone_due_on_day CHECK (length(due_on) = 10),
    done_on TEXT CONSTRAINT milestone_done_on_day CHECK (length(done_on) = 10)
) STRICT;

CREATE INDEX milestone_obligation ON milestone (obligation_id, position, id);

CREATE TABLE next_plan_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    period TEXT NOT NULL CONSTRAINT next_plan_point_period CHECK (length(period) = 4),
    ref TEXT,
    content TEXT NOT NULL,
    content_fold TEXT NOT NULL,
    source TEXT,
    measure TEXT,
    lead_text TEXT,
    coordinate_text TEXT,
    product TEXT,
    time_text TEXT,
    is_left_out INTEGER CONSTRAINT next_plan_point_is_left_out_bool CHECK (is_left_out IN (0, 1)) NOT NULL,
    written_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    written_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT next_plan_point_left_out CHECK (ref IS NOT NULL OR NOT is_left_out),
    CONSTRAINT next_plan_point_led CHECK (measure IS NULL OR lead_text IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX next_plan_point_ref_key ON next_plan_point (document_id, period, ref) WHERE ref IS NOT NULL;

CREATE UNIQUE INDEX next_plan_point_words_key ON next_plan_point (document_id, period, content_fold)
WHERE ref IS NULL;

CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    obligation_id INTEGER REFERENCES obligation(id) ON DELETE RESTRICT,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    words TEXT NOT NULL,
    actor_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    is_urgent INTEGER CONSTRAINT notice_is_urgent_bool CHECK (is_urgent IN (0, 1)) NOT NULL,
    channel TEXT NOT NULL CONSTRAINT notice_channel CHECK (channel IN ('product', 'mail', 'digest')),
    created_at INTEGER NOT NULL,
    read_at INTEGER,
    digested_at INTEGER, letter_id INTEGER REFERENCES urging_letter(id) ON DELETE RESTRICT, report_id INTEGER REFERENCES report_issue(id) ON DELETE RESTRICT, outgoing_id INTEGER REFERENCES outgoing(id) ON DELETE RESTRICT, share_id INTEGER REFERENCES petition_share(id) ON DELETE RESTRICT,
    CONSTRAINT notice_one_subject CHECK (obligation_id IS NULL OR document_id IS NULL),
    CONSTRAINT notice_digested_channel CHECK (digested_at IS NULL OR channel = 'digest')
) STRICT;

CREATE INDEX notice_digest ON notice (recipient_id, id) WHERE channel = 'digest' AND digested_at IS NULL;

CREATE INDEX notice_read ON notice (read_at) WHERE read_at IS NOT NULL;

CREATE INDEX notice_recipient ON notice (recipient_id, id);

CREATE INDEX notice_unread ON notice (recipient_id, id) WHERE read_at IS NULL;

CREATE TABLE notice_choice (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL CONSTRAINT notice_choice_channel CHECK
        (channel IN ('product', 'mail', 'digest', 'off')),
    PRIMARY KEY (person_id, kind)
) STRICT;

CREATE TABLE "obligation" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    ref TEXT,
    position INTEGER NOT NULL,
    source_start INTEGER,
    source_end INTEGER,
    source_page INTEGER,
    origin TEXT NOT NULL CONSTRAINT obligation_origin CHECK
        (origin IN ('paper', 'oral', 'meeting', 'breakdown', 'case')),
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
    closing_rule TEXT NOT NULL CONSTRAINT obligation_closing_rule CHECK
        (closing_rule IN ('lead', 'all')),
    assigner_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT obligation_state CHECK (state IN
        ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'suspended',
        'closed', 'cancelled', 'superseded')),
    is_open INTEGER CONSTRAINT obligation_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
    progress INTEGER NOT NULL CONSTRAINT obligation_progress CHECK (progress BETWEEN 0 AND 100),
    reported_at INTEGER,
    closed_on TEXT CONSTRAINT obligation_closed_on_day CHECK (length(closed_on) = 10),
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    parent_id INTEGER REFERENCES obligation(id) ON DELETE RESTRICT,
    depth INTEGER NOT NULL CONSTRAINT obligation_depth CHECK ((depth > 0) = (parent_id IS NOT NULL)),
    weight INTEGER NOT NULL CONSTRAINT obligation_weight CHECK (weight BETWEEN 1 AND 100),
    rhythm TEXT,
    report_due_on TEXT CONSTRAINT obligation_report_due_on_day CHECK (length(report_due_on) = 10),
    term_amount INTEGER,
    term_unit TEXT CONSTRAINT obligation_term_unit CHECK
        (term_unit IN ('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year')),
    start_on TEXT CONSTRAINT obligation_start_on_day CHECK (length(start_on) = 10),
    late_after TEXT NOT NULL DEFAULT '9999-12-31'
        CONSTRAINT obligation_late_after_day CHECK (length(late_after) = 10),
    CONSTRAINT obligation_is_open_state CHECK
        (is_open = (state NOT IN ('closed', 'cancelled', 'superseded'))),
    CONSTRAINT obligation_closed_whole CHECK (is_open = (closed_on IS NULL)),
    CONSTRAINT obligation_source_whole CHECK ((source_start IS NULL) = (source_end IS NULL)),
    CONSTRAINT obligation_rhythm_whole CHECK (report_due_on IS NULL OR rhythm IS NOT NULL)
) STRICT;

CREATE INDEX obligation_counted ON obligation (id) WHERE is_open AND term_amount IS NOT NULL;

CREATE INDEX obligation_document ON obligation (document_id, position, id);

CREATE INDEX obligation_document_scope
ON obligation (document_id, is_open, late_after, scope_id, id);

CREATE INDEX obligation_parent ON obligation (parent_id, id) WHERE parent_id IS NOT NULL;

CREATE TABLE obligation_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT obligation_request_kind CHECK
        (kind IN ('another_date', 'another_doer', 'hand_over')),
    participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
    milestone_id INTEGER REFERENCES milestone(id) ON DELETE RESTRICT,
    to_party_id INTEGER REFERENCES party(id) ON DELETE RESTRICT,
    is_refusal INTEGER CONSTRAINT obligation_request_is_refusal_bool CHECK (is_refusal IN (0, 1)) NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    asked_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    wished_on TEXT CONSTRAINT obligation_request_wished_on_day CHECK (length(wished_on) = 10),
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT obligation_request_state CHECK
        (state IN ('open', 'granted', 'refused', 'withdrawn')),
    decided_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    decided_at INTEGER,
    decision_reason TEXT,
    granted_on TEXT CONSTRAINT obligation_request_granted_on_day CHECK (length(granted_on) = 10),
    CONSTRAINT obligation_request_decided_whole CHECK
        ((state = 'open') = (decided_by IS NULL) AND (state = 'open') = (decided_at IS NULL)),
    CONSTRAINT obligation_request_named CHECK ((kind = 'hand_over') = (to_party_id IS NOT NULL)),
    CONSTRAINT obligation_request_dated CHECK ((kind = 'another_date') = (wished_on IS NOT NULL))
) STRICT;

CREATE INDEX obligation_request_obligation ON obligation_request (obligation_id, id);

CREATE UNIQUE INDEX obligation_request_one_open_key ON obligation_request (participant_id, kind)
WHERE state = 'open';

CREATE TABLE office_secret (
    name TEXT NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE opinion_ask (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    share_id INTEGER NOT NULL REFERENCES petition_share(id) ON DELETE RESTRICT,
    question TEXT NOT NULL,
    obligation_id INTEGER REFERENCES obligation(id) ON DELETE RESTRICT,
    asked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    asked_at INTEGER NOT NULL,
    ended_as TEXT CONSTRAINT opinion_ask_ended_as CHECK (ended_as IN ('answered', 'withdrawn')),
    ended_at INTEGER,
    version INTEGER NOT NULL,
    CONSTRAINT opinion_ask_ended CHECK ((ended_at IS NULL) = (ended_as IS NULL))
) STRICT;

CREATE UNIQUE INDEX opinion_ask_obligation_key ON opinion_ask (obligation_id) WHERE obligation_id IS NOT NULL;

CREATE INDEX opinion_ask_share ON opinion_ask (share_id, id);

CREATE TRIGGER opinion_ask_kept BEFORE DELETE ON opinion_ask FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'opinion_ask_kept');
END;

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

CREATE INDEX outbox_interchange ON outbox (payload) WHERE kind = 'interchange.message';

CREATE INDEX outbox_paper_mail ON outbox (payload) WHERE kind = 'paper.mail';

CREATE TABLE outgoing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL CONSTRAINT outgoing_state CHECK (state IN ('drafting', 'consulting', 'initialling',
        'reviewing', 'signing', 'signed', 'numbered', 'issued', 'withdrawn', 'replaced', 'dropped')),
    issuer TEXT NOT NULL CONSTRAINT outgoing_issuer CHECK (issuer IN ('office', 'committee')),
    kind TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    urgency INTEGER NOT NULL CONSTRAINT outgoing_urgency CHECK (urgency BETWEEN 0 AND 3),
    secrecy INTEGER NOT NULL CONSTRAINT outgoing_secrecy CHECK (secrecy BETWEEN 0 AND 3),
    symbol TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    drafter_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    reviewer_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    signer_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    answers_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    replaces_id INTEGER REFERENCES outgoing(id) ON DELETE RESTRICT,
    reply_by TEXT CONSTRAINT outgoing_reply_by_day CHECK (length(reply_by) = 10),
    is_restricted INTEGER CONSTRAINT outgoing_is_restricted_bool CHECK (is_restricted IN (0, 1)) NOT NULL,
    versions INTEGER NOT NULL,
    since INTEGER NOT NULL,
    reason TEXT,
    created_at INTEGER NOT NULL,
    signed_at INTEGER,
    due_at INTEGER,
    entry_id INTEGER REFERENCES register_entry(id) ON DELETE RESTRICT,
    number TEXT,
    issued_on TEXT CONSTRAINT outgoing_issued_on_day CHECK (length(issued_on) = 10),
    copies INTEGER,
    sealed_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    sealed_at INTEGER,
    issued_at INTEGER,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    version INTEGER NOT NULL, case_file_id INTEGER REFERENCES case_file(id) ON DELETE SET NULL, is_collective INTEGER CONSTRAINT outgoing_is_collective_bool CHECK (is_collective IN (0, 1)) NOT NULL DEFAULT FALSE, is_here INTEGER CONSTRAINT outgoing_is_here_bool CHECK (is_here IN (0, 1)) NOT NULL DEFAULT FALSE,
    CONSTRAINT outgoing_signed_whole CHECK
        ((signed_at IS NOT NULL) = (state IN ('signed', 'numbered', 'issued', 'withdrawn', 'replaced'))),
    CONSTRAINT outgoing_numbered_whole CHECK ((number IS NULL) = (entry_id IS NULL)
        AND (number IS NULL) = (issued_on IS NULL)
        AND (number IS NOT NULL) = (state IN ('numbered', 'issued', 'withdrawn', 'replaced'))),
    CONSTRAINT outgoing_issued_whole CHECK ((issued_at IS NULL) = (document_id IS NULL)
        AND (issued_at IS NOT NULL) = (state IN ('issued', 'withdrawn', 'replaced')))
) STRICT;

CREATE INDEX outgoing_answers ON outgoing (answers_id, id) WHERE answers_id IS NOT NULL;

CREATE INDEX outgoing_case_file ON outgoing (case_file_id) WHERE case_file_id IS NOT NULL;

CREATE UNIQUE INDEX outgoing_document_key ON outgoing (document_id) WHERE document_id IS NOT NULL;

CREATE UNIQUE INDEX outgoing_entry_key ON outgoing (entry_id) WHERE entry_id IS NOT NULL;

CREATE INDEX outgoing_replaces ON outgoing (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE INDEX outgoing_state ON outgoing (state, id);

CREATE INDEX outgoing_still_here ON outgoing (is_here, due_at, id);

CREATE TABLE outgoing_annex (
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    text TEXT,
    PRIMARY KEY (outgoing_id, position)
) STRICT;

CREATE INDEX outgoing_annex_file ON outgoing_annex (file_hash);

CREATE TABLE outgoing_answer (
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
    is_final INTEGER CONSTRAINT outgoing_answer_is_final_bool CHECK (is_final IN (0, 1)) NOT NULL,
    linked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    report_id INTEGER REFERENCES progress_report(id) ON DELETE RESTRICT,
    refusal TEXT,
    PRIMARY KEY (outgoing_id, obligation_id)
) STRICT;

CREATE INDEX outgoing_answer_obligation ON outgoing_answer (obligation_id, outgoing_id);

CREATE TABLE outgoing_copy (
    outgoing_id INTEGER PRIMARY KEY REFERENCES outgoing(id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    is_sealed INTEGER CONSTRAINT outgoing_copy_is_sealed_bool CHECK (is_sealed IN (0, 1)) NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outgoing_copy_file ON outgoing_copy (file_hash);

CREATE TABLE outgoing_opinion (
    round_id INTEGER NOT NULL REFERENCES outgoing_round(id) ON DELETE RESTRICT,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    stance TEXT CONSTRAINT outgoing_opinion_stance CHECK (stance IN ('agrees', 'amends', 'objects')),
    text TEXT,
    file_hash TEXT REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT,
    given_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    given_at INTEGER,
    PRIMARY KEY (round_id, party_id),
    CONSTRAINT outgoing_opinion_whole CHECK
        ((stance IS NULL) = (given_by IS NULL) AND (stance IS NULL) = (given_at IS NULL))
) STRICT;

CREATE INDEX outgoing_opinion_file ON outgoing_opinion (file_hash) WHERE file_hash IS NOT NULL;

CREATE TABLE outgoing_paperless (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    party_id INTEGER REFERENCES party(id) ON DELETE RESTRICT,
    kind TEXT,
    basis TEXT NOT NULL,
    valid_from TEXT NOT NULL CONSTRAINT outgoing_paperless_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT outgoing_paperless_valid_to_day CHECK (length(valid_to) = 10),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    version INTEGER NOT NULL,
    CONSTRAINT outgoing_paperless_some CHECK (party_id IS NOT NULL OR kind IS NOT NULL)
) STRICT;

CREATE TABLE outgoing_party (
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    holder_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT outgoing_party_role CHECK
        (role IN ('drafter', 'head', 'asked', 'reviewer', 'signer')),
    waits INTEGER CONSTRAINT outgoing_party_waits_bool CHECK (waits IN (0, 1)) NOT NULL,
    PRIMARY KEY (outgoing_id, holder_id, role)
) STRICT;

CREATE INDEX outgoing_party_holder ON outgoing_party (holder_id, outgoing_id);

CREATE INDEX outgoing_party_waits ON outgoing_party (holder_id, outgoing_id) WHERE waits;

CREATE TABLE outgoing_recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    party_id INTEGER REFERENCES party(id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    remark TEXT,
    is_addressed INTEGER CONSTRAINT outgoing_recipient_is_addressed_bool CHECK (is_addressed IN (0, 1)) NOT NULL,
    way TEXT CONSTRAINT outgoing_recipient_way CHECK (way IN ('electronic', 'paper')),
    sent_at INTEGER,
    received_at INTEGER,
    receipt TEXT,
    recorded_by INTEGER REFERENCES person(id) ON DELETE RESTRICT
, means TEXT CONSTRAINT outgoing_recipient_means CHECK
    (means IN ('interchange', 'inside', 'mail', 'by_hand', 'post', 'other_system', 'receipt')), sent_note TEXT, sent_by INTEGER REFERENCES person(id) ON DELETE RESTRICT) STRICT;

CREATE UNIQUE INDEX outgoing_recipient_key ON outgoing_recipient (outgoing_id, position);

CREATE TABLE outgoing_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    version_number INTEGER NOT NULL,
    question TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    asked_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    closed_at INTEGER
) STRICT;

CREATE UNIQUE INDEX outgoing_round_key ON outgoing_round (outgoing_id, number);

CREATE UNIQUE INDEX outgoing_round_open_key ON outgoing_round (outgoing_id) WHERE closed_at IS NULL;

CREATE TABLE outgoing_signature (
    outgoing_id INTEGER PRIMARY KEY REFERENCES outgoing(id) ON DELETE RESTRICT,
    signer_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    lines TEXT NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    ground TEXT,
    signed_on TEXT NOT NULL CONSTRAINT outgoing_signature_signed_on_day CHECK (length(signed_on) = 10)
, drawing TEXT) STRICT;

CREATE TABLE outgoing_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    act TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    version_number INTEGER NOT NULL,
    reason TEXT
) STRICT;

CREATE INDEX outgoing_step_paper ON outgoing_step (outgoing_id, id);

CREATE TABLE outgoing_version (
    outgoing_id INTEGER NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    source TEXT NOT NULL CONSTRAINT outgoing_version_source CHECK (source IN ('written', 'uploaded')),
    text TEXT NOT NULL,
    file_hash TEXT REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (outgoing_id, number),
    CONSTRAINT outgoing_version_file CHECK ((source = 'uploaded') = (file_hash IS NOT NULL))
) STRICT;

CREATE INDEX outgoing_version_file ON outgoing_version (file_hash) WHERE file_hash IS NOT NULL;

CREATE TABLE outside_identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject)
) STRICT;

CREATE INDEX outside_identity_account ON outside_identity (account_id);

CREATE TABLE outside_request (
    state_hash TEXT PRIMARY KEY,
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,
    target TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outside_request_expires ON outside_request (expires_at);

CREATE TABLE outside_session (
    session_id INTEGER PRIMARY KEY REFERENCES session(id) ON DELETE CASCADE,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    sid TEXT,
    id_token TEXT NOT NULL
) STRICT;

CREATE INDEX outside_session_subject ON outside_session (issuer, subject);

CREATE TABLE page_reading (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
    due_at INTEGER NOT NULL,
    tries INTEGER NOT NULL CONSTRAINT page_reading_tries CHECK (tries >= 0)
) STRICT;

CREATE INDEX page_reading_due ON page_reading (due_at, document_id);

CREATE TABLE part_standing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT part_standing_role CHECK (role IN ('lead', 'part')),
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    officer_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    leader_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    field_id INTEGER REFERENCES work_field(id) ON DELETE RESTRICT,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    assigned_on TEXT NOT NULL CONSTRAINT part_standing_assigned_on_day CHECK (length(assigned_on) = 10),
    due_on TEXT CONSTRAINT part_standing_due_on_day CHECK (length(due_on) = 10),
    due_number INTEGER,
    phase TEXT NOT NULL CONSTRAINT part_standing_phase CHECK
        (phase IN ('open', 'suspended', 'done', 'ended')),
    ended_on TEXT CONSTRAINT part_standing_ended_on_day CHECK (length(ended_on) = 10),
    days_late INTEGER NOT NULL,
    returned_on TEXT CONSTRAINT part_standing_returned_on_day CHECK (length(returned_on) = 10),
    adjusted_on TEXT CONSTRAINT part_standing_adjusted_on_day CHECK (length(adjusted_on) = 10),
    from_on TEXT NOT NULL CONSTRAINT part_standing_from_on_day CHECK (length(from_on) = 10),
    until_on TEXT NOT NULL CONSTRAINT part_standing_until_on_day CHECK (length(until_on) = 10), reported_on TEXT, is_piece INTEGER CONSTRAINT part_standing_is_piece_bool CHECK (is_piece IN (0, 1)) NOT NULL DEFAULT FALSE,
    CONSTRAINT part_standing_days CHECK (from_on < until_on),
    CONSTRAINT part_standing_due_whole CHECK ((due_on IS NULL) = (due_number IS NULL)),
    CONSTRAINT part_standing_ended_whole CHECK ((phase IN ('done', 'ended')) = (ended_on IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX part_standing_current_key ON part_standing (participant_id) WHERE until_on = '9999-12-31';

CREATE INDEX part_standing_document ON part_standing (document_id, until_on);

CREATE INDEX part_standing_field ON part_standing (field_id, until_on);

CREATE UNIQUE INDEX part_standing_from_key ON part_standing (participant_id, from_on);

CREATE INDEX part_standing_leader ON part_standing (leader_id, until_on);

CREATE INDEX part_standing_obligation ON part_standing (obligation_id, until_on);

CREATE INDEX part_standing_officer ON part_standing (officer_id, until_on) WHERE officer_id IS NOT NULL;

CREATE INDEX part_standing_owed ON part_standing (due_on, obligation_id)
WHERE until_on = '9999-12-31' AND phase = 'open' AND role = 'lead' AND NOT is_piece;

CREATE INDEX part_standing_party ON part_standing (
    party_id, until_on, from_on, phase, due_on, ended_on, assigned_on, returned_on, adjusted_on, role, scope_id,
    due_number, days_late, reported_on, is_piece, officer_id, obligation_id);

CREATE TABLE "participant" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT participant_role CHECK
        (role IN ('direct', 'lead', 'part', 'coordinate', 'inform', 'former')),
    printed_name TEXT NOT NULL,
    position INTEGER NOT NULL,
    officer_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT participant_state CHECK
        (state IN ('waiting', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'done',
        'waived')),
    due_on TEXT CONSTRAINT participant_due_on_day CHECK (length(due_on) = 10),
    sort_due TEXT NOT NULL CONSTRAINT participant_sort_due_day CHECK (length(sort_due) = 10),
    is_open INTEGER CONSTRAINT participant_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
    progress INTEGER NOT NULL CONSTRAINT participant_progress CHECK (progress BETWEEN 0 AND 100),
    result TEXT,
    version INTEGER NOT NULL,
    laid_at INTEGER NOT NULL
, reported_on TEXT
    CONSTRAINT participant_reported_on_day CHECK (length(reported_on) = 10), late_after TEXT NOT NULL DEFAULT '9999-12-31'
    CONSTRAINT participant_late_after_day CHECK (length(late_after) = 10)) STRICT;

CREATE UNIQUE INDEX participant_key ON participant (obligation_id, party_id, role);

CREATE INDEX participant_officer ON participant (
    officer_id, role, is_open, sort_due, obligation_id, late_after)
WHERE officer_id IS NOT NULL;

CREATE UNIQUE INDEX participant_one_lead_key ON participant (obligation_id) WHERE role = 'lead';

CREATE INDEX participant_party ON participant (party_id, role, is_open, sort_due, obligation_id, late_after);

CREATE TABLE party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT party_kind CHECK (kind IN ('unit', 'person'))
) STRICT;

CREATE TABLE period_report (
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    due_on TEXT NOT NULL CONSTRAINT period_report_due_on_day CHECK (length(due_on) = 10),
    report_id INTEGER NOT NULL REFERENCES progress_report(id) ON DELETE RESTRICT,
    reported_on TEXT NOT NULL CONSTRAINT period_report_reported_on_day CHECK (length(reported_on) = 10),
    PRIMARY KEY (obligation_id, due_on)
) STRICT;

CREATE INDEX period_report_report ON period_report (report_id);

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
    reason_id INTEGER NOT NULL, since INTEGER,
    PRIMARY KEY (person_id, scope_id, reason, reason_id)
) STRICT;

CREATE INDEX person_scope_scope ON person_scope (scope_id, person_id);

CREATE TABLE petition (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    kinds TEXT NOT NULL,
    channel TEXT NOT NULL CONSTRAINT petition_channel CHECK
        (channel IN ('hand', 'post', 'web', 'box', 'transfer', 'visit')),
    received_on TEXT NOT NULL CONSTRAINT petition_received_on_day CHECK (length(received_on) = 10),
    written_on TEXT CONSTRAINT petition_written_on_day CHECK (length(written_on) = 10),
    forwarder TEXT,
    people INTEGER NOT NULL CONSTRAINT petition_people CHECK (people BETWEEN 1 AND 100000),
    failed_test TEXT,
    failure TEXT,
    is_secret INTEGER CONSTRAINT petition_is_secret_bool CHECK (is_secret IN (0, 1)) NOT NULL,
    taken_on TEXT CONSTRAINT petition_taken_on_day CHECK (length(taken_on) = 10),
    verdict TEXT CONSTRAINT petition_verdict CHECK (verdict IN ('right', 'partly', 'wrong')), classified_at INTEGER, way TEXT
    CONSTRAINT petition_way CHECK (way IN ('taken', 'guided', 'passed', 'refused', 'filed', 'withdrawn')), was_eligible INTEGER CONSTRAINT petition_was_eligible_bool CHECK (was_eligible IN (0, 1)), was_duplicate INTEGER CONSTRAINT petition_was_duplicate_bool CHECK (was_duplicate IN (0, 1))
    CONSTRAINT petition_classified_whole CHECK ((classified_at IS NULL) = (way IS NULL)
        AND (way IS NULL) = (was_eligible IS NULL) AND (way IS NULL) = (was_duplicate IS NULL)), field TEXT CONSTRAINT petition_field CHECK
    (field IN ('policy', 'land', 'administrative', 'corruption', 'judicial', 'party', 'other')), authority TEXT CONSTRAINT petition_authority CHECK
    (authority IN ('own', 'administrative', 'elected', 'judicial', 'party', 'other')), is_mixed INTEGER CONSTRAINT petition_is_mixed_bool CHECK (is_mixed IN (0, 1)) NOT NULL DEFAULT FALSE, wants_secrecy INTEGER CONSTRAINT petition_wants_secrecy_bool CHECK (wants_secrecy IN (0, 1)) NOT NULL DEFAULT FALSE, was_field TEXT, was_authority TEXT, was_mixed INTEGER CONSTRAINT petition_was_mixed_bool CHECK (was_mixed IN (0, 1)),
    CONSTRAINT petition_failure_whole CHECK ((failed_test IS NULL) = (failure IS NULL))
) STRICT;

CREATE INDEX petition_classified ON petition (classified_at, case_id);

CREATE INDEX petition_received ON petition (received_on, case_id);

CREATE INDEX petition_taken ON petition (taken_on, case_id) WHERE taken_on IS NOT NULL;

CREATE TABLE petition_confidant (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    named_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    named_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, person_id)
) STRICT;

CREATE INDEX petition_confidant_person ON petition_confidant (person_id, case_id);

CREATE TABLE petition_file (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
) STRICT;

CREATE INDEX petition_file_hash ON petition_file (file_hash);

CREATE TABLE petition_link (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    other_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT petition_link_kind CHECK
        (kind IN ('duplicate', 'again', 'first', 'visit', 'split')),
    linked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    linked_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, other_id),
    CONSTRAINT petition_link_other CHECK (case_id <> other_id)
) STRICT;

CREATE INDEX petition_link_other ON petition_link (other_id, case_id);

CREATE TABLE petition_mark (
    mark INTEGER NOT NULL,
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    PRIMARY KEY (mark, case_id)
) STRICT;

CREATE INDEX petition_mark_case ON petition_mark (case_id);

CREATE TABLE petition_paper (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
    linked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    linked_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, document_id)
) STRICT;

CREATE INDEX petition_paper_document ON petition_paper (document_id, case_id);

CREATE TABLE petition_sender (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CONSTRAINT petition_sender_position CHECK (position >= 0),
    is_secret INTEGER CONSTRAINT petition_sender_is_secret_bool CHECK (is_secret IN (0, 1)) NOT NULL,
    kind TEXT NOT NULL CONSTRAINT petition_sender_kind CHECK (kind IN ('citizen', 'organisation')),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sound TEXT NOT NULL,
    number TEXT,
    address TEXT,
    phone TEXT,
    mail TEXT, sealed TEXT
    CONSTRAINT petition_sender_sealed CHECK (sealed IS NULL OR is_secret),
    PRIMARY KEY (case_id, position)
) STRICT;

CREATE INDEX petition_sender_number ON petition_sender (number, case_id) WHERE number IS NOT NULL;

CREATE INDEX petition_sender_phone ON petition_sender (phone, case_id) WHERE phone IS NOT NULL;

CREATE INDEX petition_sender_sound ON petition_sender (name_sound, case_id);

CREATE TABLE petition_share (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES petition(case_id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    circle_id INTEGER REFERENCES coordination_circle(id) ON DELETE RESTRICT,
    level TEXT NOT NULL CONSTRAINT petition_share_level CHECK (level IN ('facts', 'content', 'files')),
    purpose TEXT NOT NULL,
    until_on TEXT NOT NULL CONSTRAINT petition_share_until_day CHECK (length(until_on) = 10),
    shared_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    shared_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    end_reason TEXT,
    version INTEGER NOT NULL,
    CONSTRAINT petition_share_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE INDEX petition_share_case ON petition_share (case_id, id);

CREATE UNIQUE INDEX petition_share_live_key ON petition_share (case_id, unit_id) WHERE ended_at IS NULL;

CREATE INDEX petition_share_unit ON petition_share (unit_id, id) WHERE ended_at IS NULL;

CREATE INDEX petition_share_until ON petition_share (until_on, id) WHERE ended_at IS NULL;

CREATE TRIGGER petition_share_kept BEFORE DELETE ON petition_share FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'petition_share_kept');
END;

CREATE TABLE plan_ladder (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    rungs TEXT NOT NULL,
    edited_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    edited_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE portal_file (
    item_id INTEGER NOT NULL REFERENCES portal_item(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    part TEXT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) STRICT;

CREATE INDEX portal_file_hash ON portal_file (file_hash);

CREATE TABLE "portal_item" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT portal_item_kind CHECK (kind IN ('dossier', 'supplement')),
    state TEXT NOT NULL CONSTRAINT portal_item_state CHECK
        (state IN ('waiting', 'taken', 'refused', 'malformed')),
    name TEXT NOT NULL,
    code TEXT,
    procedure_id INTEGER REFERENCES procedure(id) ON DELETE RESTRICT,
    applicant TEXT,
    body TEXT,
    raw_hash TEXT REFERENCES file(hash) ON DELETE RESTRICT,
    arrived_at INTEGER NOT NULL,
    reason TEXT,
    case_id INTEGER REFERENCES process_case(id) ON DELETE RESTRICT,
    refused_by_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    refused_at INTEGER, source TEXT NOT NULL DEFAULT 'portal'
    CONSTRAINT portal_item_source CHECK (source IN ('portal', 'form')), desk TEXT NOT NULL DEFAULT 'counter'
    CONSTRAINT portal_item_desk_kind CHECK (desk IN ('counter', 'clerk')), mark TEXT,
    CONSTRAINT portal_item_read CHECK ((state IN ('malformed', 'refused')) = (reason IS NOT NULL)),
    CONSTRAINT portal_item_refused CHECK
        ((state = 'refused') = (refused_by_id IS NOT NULL AND refused_at IS NOT NULL))
) STRICT;

CREATE INDEX portal_item_case ON portal_item (case_id) WHERE case_id IS NOT NULL;

CREATE UNIQUE INDEX portal_item_code_key ON portal_item (code)
WHERE kind = 'dossier' AND state IN ('waiting', 'taken');

CREATE INDEX portal_item_desk ON portal_item (desk, state, id);

CREATE UNIQUE INDEX portal_item_fault_key ON portal_item (raw_hash, reason)
WHERE state = 'malformed' AND raw_hash IS NOT NULL;

CREATE UNIQUE INDEX portal_item_mark_key ON portal_item (mark) WHERE mark IS NOT NULL;

CREATE UNIQUE INDEX portal_item_name_key ON portal_item (name) WHERE raw_hash IS NULL;

CREATE INDEX portal_item_raw ON portal_item (raw_hash);

CREATE UNIQUE INDEX portal_item_raw_key ON portal_item (raw_hash)
WHERE state IN ('waiting', 'taken') AND raw_hash IS NOT NULL;

CREATE INDEX portal_item_state ON portal_item (state, id);

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

CREATE TABLE procedure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_sort TEXT NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    audience TEXT NOT NULL CONSTRAINT procedure_audience CHECK (audience IN ('public', 'internal')),
    level TEXT NOT NULL CONSTRAINT procedure_level CHECK (level IN ('province', 'commune')),
    online TEXT NOT NULL CONSTRAINT procedure_online CHECK (online IN ('whole', 'part', 'none')),
    process TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    term_amount INTEGER NOT NULL CONSTRAINT procedure_term CHECK (term_amount > 0),
    term_unit TEXT NOT NULL CONSTRAINT procedure_term_unit CHECK
        (term_unit IN ('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year')),
    fee INTEGER CONSTRAINT procedure_fee CHECK (fee >= 0),
    result TEXT NOT NULL,
    basis TEXT NOT NULL,
    is_active INTEGER CONSTRAINT procedure_is_active_bool CHECK (is_active IN (0, 1)) NOT NULL,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL
, is_fee_first INTEGER CONSTRAINT procedure_is_fee_first_bool CHECK (is_fee_first IN (0, 1)) NOT NULL DEFAULT FALSE, own_form TEXT, decision_number TEXT, decided_on TEXT
    CONSTRAINT procedure_decided_on_day CHECK (length(decided_on) = 10), decided_by TEXT, published_on TEXT
    CONSTRAINT procedure_published_on_day CHECK (length(published_on) = 10), blank_count INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE UNIQUE INDEX procedure_code_key ON procedure (code);

CREATE INDEX procedure_list ON procedure (is_active, title_sort, id);

CREATE TABLE procedure_blank (
    procedure_id INTEGER NOT NULL REFERENCES procedure(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CONSTRAINT procedure_blank_position CHECK (position >= 0),
    title TEXT NOT NULL,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (procedure_id, position)
) STRICT;

CREATE INDEX procedure_blank_hash ON procedure_blank (file_hash);

CREATE TABLE procedure_part (
    procedure_id INTEGER NOT NULL REFERENCES procedure(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    originals INTEGER NOT NULL CONSTRAINT procedure_part_originals CHECK (originals >= 0),
    copies INTEGER NOT NULL CONSTRAINT procedure_part_copies CHECK (copies >= 0),
    is_required INTEGER CONSTRAINT procedure_part_is_required_bool CHECK (is_required IN (0, 1)) NOT NULL,
    PRIMARY KEY (procedure_id, position)
) STRICT;

CREATE TABLE procedure_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CONSTRAINT procedure_review_year CHECK (year BETWEEN 2000 AND 2200),
    title TEXT NOT NULL,
    due_on TEXT NOT NULL CONSTRAINT procedure_review_due_day CHECK (length(due_on) = 10),
    state TEXT NOT NULL CONSTRAINT procedure_review_state CHECK (state IN ('draft', 'issued')),
    number TEXT,
    issued_on TEXT CONSTRAINT procedure_review_issued_day CHECK (length(issued_on) = 10),
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT procedure_review_issued CHECK ((state = 'issued') = (number IS NOT NULL AND issued_on IS NOT NULL))
) STRICT;

CREATE INDEX procedure_review_list ON procedure_review (year, id);

CREATE TABLE process_applicant (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT process_applicant_kind CHECK (kind IN ('citizen', 'organisation')),
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    number TEXT,
    address TEXT,
    phone TEXT,
    mail TEXT
) STRICT;

CREATE INDEX process_applicant_number ON process_applicant (number, case_id) WHERE number IS NOT NULL;

CREATE TABLE process_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    process TEXT NOT NULL,
    process_version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    procedure_id INTEGER REFERENCES procedure(id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_fold TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT CONSTRAINT process_case_outcome CHECK
        (outcome IN ('settled', 'refused', 'withdrawn', 'forwarded', 'filed')),
    is_open INTEGER CONSTRAINT process_case_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
    body TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    receiver_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    counter_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    holder_id INTEGER REFERENCES party(id) ON DELETE RESTRICT,
    begun_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    due_on TEXT CONSTRAINT process_case_due_on_day CHECK (length(due_on) = 10),
    due_minute INTEGER CONSTRAINT process_case_due_minute CHECK (due_minute BETWEEN 0 AND 1440),
    sort_due TEXT NOT NULL CONSTRAINT process_case_sort_due_day CHECK (length(sort_due) = 10),
    is_paused INTEGER CONSTRAINT process_case_is_paused_bool CHECK (is_paused IN (0, 1)) NOT NULL,
    ended_at INTEGER,
    is_late INTEGER CONSTRAINT process_case_is_late_bool CHECK (is_late IN (0, 1)) NOT NULL,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    version INTEGER NOT NULL, desk TEXT NOT NULL DEFAULT 'dossiers'
    CONSTRAINT process_case_desk CHECK (desk IN ('dossiers', 'petitions', 'visits')),
    CONSTRAINT process_case_ended CHECK
        (is_open = (ended_at IS NULL) AND is_open = (outcome IS NULL)),
    CONSTRAINT process_case_time CHECK (changed_at >= begun_at)
) STRICT;

CREATE INDEX process_case_begun ON process_case (kind, begun_at, unit_id, procedure_id, id);

CREATE UNIQUE INDEX process_case_code_key ON process_case (code);

CREATE INDEX process_case_counter ON process_case (counter_id, is_open, sort_due, id);

CREATE INDEX process_case_ended ON process_case (kind, ended_at, unit_id, procedure_id, outcome, is_late);

CREATE INDEX process_case_holder ON process_case (holder_id, is_open, sort_due, id) WHERE holder_id IS NOT NULL;

CREATE INDEX process_case_list ON process_case (desk, is_open, sort_due, id);

CREATE INDEX process_case_open
ON process_case (kind, is_open, unit_id, procedure_id, sort_due, due_minute, holder_id);

CREATE INDEX process_case_receiver ON process_case (receiver_id, is_open, sort_due, id);

CREATE INDEX process_case_unit ON process_case (unit_id, is_open, sort_due, id);

CREATE TABLE process_charge (
    obligation_id INTEGER PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    track TEXT NOT NULL,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX process_charge_case ON process_charge (case_id, obligation_id);

CREATE INDEX process_charge_party ON process_charge (party_id, obligation_id);

CREATE TABLE process_move (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    from_version INTEGER NOT NULL,
    to_version INTEGER NOT NULL,
    after_steps INTEGER NOT NULL,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    differences TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (case_id, to_version),
    CONSTRAINT process_move_forward CHECK (to_version > from_version)
) STRICT;

CREATE TRIGGER process_move_frozen BEFORE UPDATE ON process_move FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'process_move_frozen');
END;

CREATE TRIGGER process_move_kept BEFORE DELETE ON process_move FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'process_move_kept');
END;

CREATE TABLE process_party (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    role TEXT NOT NULL,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    PRIMARY KEY (case_id, role)
) STRICT;

CREATE INDEX process_party_party ON process_party (party_id, case_id);

CREATE TABLE process_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    digest TEXT NOT NULL,
    basis TEXT,
    state TEXT NOT NULL CONSTRAINT process_text_state CHECK (state IN ('draft', 'issued', 'withdrawn')),
    first_day TEXT,
    file_digest TEXT,
    kept_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kept_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    issued_at INTEGER,
    withdrawn_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    withdrawn_at INTEGER,
    version INTEGER NOT NULL,
    CONSTRAINT process_text_issued CHECK ((state = 'draft') = (issued_at IS NULL)),
    CONSTRAINT process_text_taken_back CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL))
) STRICT;

CREATE INDEX process_text_code ON process_text (code, id);

CREATE UNIQUE INDEX process_text_draft_key ON process_text (code) WHERE state = 'draft';

CREATE INDEX process_text_turn ON process_text (issued_at, withdrawn_at);

CREATE TABLE process_transition (
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CONSTRAINT process_transition_position CHECK (position > 0),
    act TEXT NOT NULL,
    state TEXT NOT NULL,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    fields TEXT NOT NULL,
    papers TEXT NOT NULL,
    due_on TEXT CONSTRAINT process_transition_due_on_day CHECK (length(due_on) = 10),
    due_minute INTEGER,
    PRIMARY KEY (case_id, position)
) STRICT;

CREATE TRIGGER process_transition_frozen BEFORE UPDATE ON process_transition FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'process_transition_frozen');
END;

CREATE TRIGGER process_transition_kept BEFORE DELETE ON process_transition FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'process_transition_kept');
END;

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

CREATE INDEX progress_report_document ON progress_report (document_id, obligation_id) WHERE document_id IS NOT NULL;

CREATE INDEX progress_report_obligation ON progress_report (obligation_id, id);

CREATE INDEX progress_report_participant ON progress_report (participant_id, id);

CREATE TABLE rated_case (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    rated_on TEXT NOT NULL CONSTRAINT rated_case_rated_on_day CHECK (length(rated_on) = 10)
) STRICT;

CREATE TABLE reading (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    original TEXT NOT NULL,
    draft TEXT NOT NULL,
    edited_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    edited_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE reception_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CONSTRAINT reception_day_day CHECK (length(day) = 10),
    leader_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    place TEXT NOT NULL,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX reception_day_key ON reception_day (day, leader_id);

CREATE TABLE recovery_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    code_hash TEXT NOT NULL,
    used_at INTEGER
) STRICT;

CREATE UNIQUE INDEX recovery_code_key ON recovery_code (account_id, code_hash);

CREATE TABLE register (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    direction TEXT NOT NULL CONSTRAINT register_direction CHECK
        (direction IN ('incoming', 'outgoing', 'internal')),
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    numbering TEXT NOT NULL CONSTRAINT register_numbering CHECK (numbering IN ('joint', 'kind')),
    is_secret INTEGER CONSTRAINT register_is_secret_bool CHECK (is_secret IN (0, 1)) NOT NULL,
    valid_from TEXT NOT NULL CONSTRAINT register_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT register_valid_to_day CHECK (length(valid_to) = 10),
    version INTEGER NOT NULL
, issuer TEXT
    CONSTRAINT register_issuer CHECK (issuer IN ('office', 'committee')), keeper_id INTEGER REFERENCES person(id) ON DELETE RESTRICT) STRICT;

CREATE UNIQUE INDEX register_name_key ON register (name_fold) WHERE valid_to IS NULL;

CREATE TABLE register_closing (
    series_id INTEGER PRIMARY KEY REFERENCES register_series(id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL,
    is_signed INTEGER CONSTRAINT register_closing_is_signed_bool CHECK (is_signed IN (0, 1)) NOT NULL,
    kept_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kept_at INTEGER NOT NULL
) STRICT;

CREATE INDEX register_closing_file ON register_closing (file_hash);

CREATE TABLE register_copy (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    entry_id INTEGER NOT NULL REFERENCES register_entry(id) ON DELETE RESTRICT,
    channel TEXT NOT NULL CONSTRAINT register_copy_channel CHECK (channel IN ('paper', 'system', 'mail', 'hand')),
    day TEXT NOT NULL CONSTRAINT register_copy_day CHECK (length(day) = 10),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL
) STRICT;

CREATE INDEX register_copy_entry ON register_copy (entry_id, document_id);

CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series_id INTEGER NOT NULL REFERENCES register_series(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    suffix INTEGER NOT NULL CONSTRAINT register_entry_suffix CHECK (suffix BETWEEN 0 AND 23),
    state TEXT NOT NULL CONSTRAINT register_entry_state CHECK (state IN ('reserved', 'used', 'void')),
    day TEXT NOT NULL CONSTRAINT register_entry_day CHECK (length(day) = 10),
    document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    receiver_id INTEGER REFERENCES party(id) ON DELETE RESTRICT,
    passed_on TEXT CONSTRAINT register_entry_passed_on_day CHECK (length(passed_on) = 10),
    channel TEXT CONSTRAINT register_entry_channel CHECK (channel IN ('paper', 'system', 'mail', 'hand')),
    copies INTEGER,
    note TEXT,
    reason TEXT,
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT register_entry_used_whole CHECK (state <> 'used' OR document_id IS NOT NULL),
    CONSTRAINT register_entry_reasoned CHECK (state = 'used' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX register_entry_day ON register_entry (series_id, day, number, suffix);

CREATE UNIQUE INDEX register_entry_document_key ON register_entry (document_id) WHERE state = 'used';

CREATE UNIQUE INDEX register_entry_key ON register_entry (series_id, number, suffix);

CREATE INDEX register_entry_reserved ON register_entry (series_id, number, suffix) WHERE state = 'reserved';

CREATE TABLE register_import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL CONSTRAINT register_import_sha256 CHECK (length(digest) = 64),
    entered_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    entered_at INTEGER NOT NULL
) STRICT;

CREATE TABLE register_import_line (
    entry_id INTEGER PRIMARY KEY REFERENCES register_entry(id) ON DELETE RESTRICT,
    import_id INTEGER NOT NULL REFERENCES register_import(id) ON DELETE RESTRICT,
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL
) STRICT;

CREATE INDEX register_import_line_import ON register_import_line (import_id);

CREATE TABLE register_series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    register_id INTEGER NOT NULL REFERENCES register(id) ON DELETE RESTRICT,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    next_number INTEGER NOT NULL CONSTRAINT register_series_next CHECK (next_number > 0),
    used INTEGER NOT NULL,
    reserved INTEGER NOT NULL,
    void INTEGER NOT NULL,
    closed_on TEXT CONSTRAINT register_series_closed_on_day CHECK (length(closed_on) = 10),
    closed_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    digest TEXT,
    CONSTRAINT register_series_closed_whole CHECK
        ((closed_on IS NULL) = (closed_by IS NULL) AND (closed_on IS NULL) = (digest IS NULL))
) STRICT;

CREATE UNIQUE INDEX register_series_key ON register_series (register_id, year, kind);

CREATE TABLE "regulation_feedback" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    channel TEXT NOT NULL CONSTRAINT regulation_feedback_channel CHECK
        (channel IN ('hand', 'post', 'phone', 'web', 'portal')),
    received_on TEXT NOT NULL CONSTRAINT regulation_feedback_received_day CHECK (length(received_on) = 10),
    portal_code TEXT,
    sender_kind TEXT NOT NULL CONSTRAINT regulation_feedback_sender_kind CHECK
        (sender_kind IN ('citizen', 'organisation')),
    sender_name TEXT NOT NULL,
    address TEXT,
    phone TEXT,
    mail TEXT,
    agrees INTEGER CONSTRAINT regulation_feedback_rebuilt_agrees_bool CHECK (agrees IN (0, 1)) NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    regulation TEXT,
    words TEXT NOT NULL,
    kind TEXT CONSTRAINT regulation_feedback_kind CHECK (kind IN ('regulation', 'behaviour')),
    state TEXT NOT NULL CONSTRAINT regulation_feedback_state CHECK
        (state IN ('received', 'answering', 'approving', 'sending', 'answered', 'published', 'refused', 'forwarded')),
    unit_id INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    router_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    answer_due TEXT CONSTRAINT regulation_feedback_answer_due_day CHECK (length(answer_due) = 10),
    answer TEXT,
    answered_on TEXT CONSTRAINT regulation_feedback_answered_day CHECK (length(answered_on) = 10),
    reason TEXT,
    forwarded_to TEXT,
    public_subject TEXT,
    public_content TEXT,
    public_answer TEXT,
    public_words TEXT,
    published_on TEXT CONSTRAINT regulation_feedback_published_day CHECK (length(published_on) = 10),
    mark TEXT,
    receiver_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    received_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    approved_on TEXT CONSTRAINT regulation_feedback_approved_day CHECK (length(approved_on) = 10),
    approver_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    sent_way TEXT CONSTRAINT regulation_feedback_sent_way CHECK (sent_way IN ('mail', 'post', 'phone', 'hand')),
    sent_note TEXT,
    CONSTRAINT regulation_feedback_published CHECK ((state = 'published') = (published_on IS NOT NULL)),
    CONSTRAINT regulation_feedback_answered CHECK
        ((state IN ('answered', 'published')) = (answered_on IS NOT NULL)),
    CONSTRAINT regulation_feedback_approved CHECK (state <> 'sending' OR approved_on IS NOT NULL),
    CONSTRAINT regulation_feedback_routed CHECK (unit_id IS NOT NULL OR state IN ('received', 'refused', 'forwarded'))
) STRICT;

CREATE UNIQUE INDEX regulation_feedback_code_key ON regulation_feedback (code);

CREATE UNIQUE INDEX regulation_feedback_mark_key ON regulation_feedback (mark) WHERE mark IS NOT NULL;

CREATE UNIQUE INDEX regulation_feedback_portal_key ON regulation_feedback (portal_code) WHERE portal_code IS NOT NULL;

CREATE INDEX regulation_feedback_public ON regulation_feedback (published_on, id) WHERE published_on IS NOT NULL;

CREATE INDEX regulation_feedback_received ON regulation_feedback (received_on, channel, kind, state, answer_due, answered_on);

CREATE INDEX regulation_feedback_state ON regulation_feedback (state, id);

CREATE INDEX regulation_feedback_unit ON regulation_feedback (unit_id, id) WHERE unit_id IS NOT NULL;

CREATE TABLE remark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    author_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX remark_obligation ON remark (obligation_id, id);

CREATE TABLE remark_mention (
    remark_id INTEGER NOT NULL REFERENCES remark(id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    PRIMARY KEY (remark_id, person_id)
) STRICT;

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    remind_on TEXT NOT NULL CONSTRAINT reminder_remind_on_day CHECK (length(remind_on) = 10),
    note TEXT NOT NULL,
    is_done INTEGER CONSTRAINT reminder_is_done_bool CHECK (is_done IN (0, 1)) NOT NULL
) STRICT;

CREATE INDEX reminder_due ON reminder (remind_on, id) WHERE NOT is_done;

CREATE INDEX reminder_obligation ON reminder (obligation_id, person_id, id);

CREATE INDEX reminder_person ON reminder (person_id, is_done, remind_on, id);

CREATE TABLE reorganisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    effective_on TEXT NOT NULL CONSTRAINT reorganisation_effective_on_day CHECK (length(effective_on) = 10),
    basis TEXT NOT NULL,
    basis_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    done_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    done_at INTEGER NOT NULL,
    moved INTEGER NOT NULL
) STRICT;

CREATE TABLE report_issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period TEXT NOT NULL,
    from_on TEXT NOT NULL CONSTRAINT report_issue_from_on_day CHECK (length(from_on) = 10),
    to_on TEXT NOT NULL CONSTRAINT report_issue_to_on_day CHECK (length(to_on) = 10),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL CONSTRAINT report_issue_content_hash CHECK (length(content_hash) = 64),
    corrects_id INTEGER REFERENCES report_issue(id) ON DELETE RESTRICT,
    reason TEXT,
    frozen_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    frozen_at INTEGER NOT NULL,
    CONSTRAINT report_issue_correction CHECK ((corrects_id IS NULL) = (reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX report_issue_corrects_key ON report_issue (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE UNIQUE INDEX report_issue_first_key ON report_issue (period) WHERE corrects_id IS NULL;

CREATE INDEX report_issue_period ON report_issue (period, id);

CREATE TRIGGER report_issue_frozen BEFORE UPDATE ON report_issue FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'report_issue_frozen');
END;

CREATE TRIGGER report_issue_kept BEFORE DELETE ON report_issue FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'report_issue_kept');
END;

CREATE TABLE request_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES obligation_request(id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL
) STRICT;

CREATE INDEX request_evidence_obligation ON request_evidence (obligation_id, id);

CREATE INDEX request_evidence_request ON request_evidence (request_id, id);

CREATE TABLE restricted_holder (
    holder_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    PRIMARY KEY (holder_id, scope_id, obligation_id)
) STRICT;

CREATE INDEX restricted_holder_obligation ON restricted_holder (obligation_id);

CREATE TABLE reuse_consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
    stance TEXT NOT NULL CONSTRAINT reuse_consent_stance CHECK (stance IN ('given', 'refused', 'withdrawn')),
    how TEXT NOT NULL,
    by_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX reuse_consent_case ON reuse_consent (case_id, id);

CREATE TRIGGER reuse_consent_frozen BEFORE UPDATE ON reuse_consent FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'reuse_consent_frozen');
END;

CREATE TRIGGER reuse_consent_kept BEFORE DELETE ON reuse_consent FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'reuse_consent_kept');
END;

CREATE TABLE review_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    objection_id INTEGER NOT NULL REFERENCES review_objection(id) ON DELETE RESTRICT,
    file_hash TEXT NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
    file_name TEXT NOT NULL
) STRICT;

CREATE INDEX review_evidence_file ON review_evidence (file_hash);

CREATE INDEX review_evidence_objection ON review_evidence (objection_id, id);

CREATE TABLE review_objection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
    period TEXT NOT NULL CONSTRAINT review_objection_period CHECK (length(period) = 4),
    reason TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    asked_at INTEGER NOT NULL,
    decision TEXT CONSTRAINT review_objection_decision CHECK (decision IN ('accepted', 'refused')),
    decided_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    decided_at INTEGER,
    decision_reason TEXT,
    CONSTRAINT review_objection_decided_whole CHECK
        ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
        AND (decision IS NULL) = (decision_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX review_objection_key ON review_objection (participant_id, period)
WHERE decision IS NULL OR decision = 'accepted';

CREATE INDEX review_objection_obligation ON review_objection (obligation_id, id);

CREATE TABLE reviewed_procedure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES procedure_review(id) ON DELETE RESTRICT,
    procedure_id INTEGER NOT NULL REFERENCES procedure(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT reviewed_procedure_state CHECK
        (state IN ('waiting', 'kept', 'proposed', 'approved', 'rejected')),
    verdicts TEXT,
    measure TEXT,
    reason TEXT,
    papers TEXT,
    before_cost TEXT,
    after_cost TEXT,
    income INTEGER,
    decision TEXT,
    decided_on TEXT CONSTRAINT reviewed_procedure_decided_day CHECK (length(decided_on) = 10),
    version INTEGER NOT NULL,
    CONSTRAINT reviewed_procedure_answered CHECK ((state = 'waiting') = (verdicts IS NULL)),
    CONSTRAINT reviewed_procedure_proposed CHECK
        ((state IN ('proposed', 'approved', 'rejected')) = (measure IS NOT NULL)),
    CONSTRAINT reviewed_procedure_decided CHECK ((state IN ('approved', 'rejected')) = (decided_on IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX reviewed_procedure_key ON reviewed_procedure (review_id, procedure_id);

CREATE INDEX reviewed_procedure_unit ON reviewed_procedure (unit_id, id);

CREATE TABLE revocation_answer (
    address TEXT NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (address, digest)
) STRICT;

CREATE INDEX revocation_answer_list ON revocation_answer (fetched_at, address) WHERE digest = '';

CREATE TABLE "role_grant" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT role_grant_role CHECK (role IN
        ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'reception', 'inspection', 'officer')),
    valid_from TEXT NOT NULL CONSTRAINT role_grant_valid_from_day CHECK (length(valid_from) = 10),
    valid_to TEXT CONSTRAINT role_grant_valid_to_day CHECK (length(valid_to) = 10)
) STRICT;

CREATE UNIQUE INDEX role_grant_current_key ON role_grant (person_id, role) WHERE valid_to IS NULL;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    query TEXT NOT NULL,
    created_at INTEGER NOT NULL
, list TEXT NOT NULL DEFAULT 'work'
    CONSTRAINT saved_view_list CHECK (list IN ('work', 'search'))) STRICT;

CREATE UNIQUE INDEX saved_view_name_key ON saved_view (person_id, list, name_fold);

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
    form INTEGER NOT NULL,
    title TEXT NOT NULL,
    number TEXT,
    genre TEXT,
    issuer TEXT,
    day TEXT,
    direction TEXT,
    terms TEXT NOT NULL,
    body TEXT NOT NULL,
    pairs TEXT NOT NULL
) STRICT;

CREATE INDEX search_entry_facts ON search_entry (
    id, subject_kind, subject_id, scope_id, at, title, number, genre, issuer, day, direction
);

CREATE UNIQUE INDEX search_entry_subject_key ON search_entry (subject_kind, subject_id);

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_words (rowid, body, terms, pairs)
    VALUES (NEW.id, NEW.body, NEW.terms, replace(NEW.pairs, ' ', ' ==='));
END;

CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry
WHEN OLD.body <> NEW.body OR OLD.terms <> NEW.terms OR OLD.pairs <> NEW.pairs BEGIN
    INSERT INTO search_words (search_words, rowid, body, terms, pairs)
    VALUES ('delete', OLD.id, OLD.body, OLD.terms, replace(OLD.pairs, ' ', ' ==='));
    INSERT INTO search_words (rowid, body, terms, pairs)
    VALUES (NEW.id, NEW.body, NEW.terms, replace(NEW.pairs, ' ', ' ==='));
END;

CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_words (search_words, rowid, body, terms, pairs)
    VALUES ('delete', OLD.id, OLD.body, OLD.terms, replace(OLD.pairs, ' ', ' ==='));
END;

CREATE VIEW search_source AS
SELECT id, body, terms, replace(pairs, ' ', ' ===') AS pairs FROM search_entry;

CREATE TABLE search_word (
    word TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5 (
    body, terms, pairs, content = 'search_source', content_rowid = 'id', columnsize = 0, detail = none,
    prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* S* Co'"
);

CREATE TABLE second_factor (
    account_id INTEGER PRIMARY KEY REFERENCES account(id) ON DELETE RESTRICT,
    secret TEXT NOT NULL,
    confirmed_at INTEGER,
    last_step INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE second_factor_role (role TEXT PRIMARY KEY) STRICT;

CREATE TABLE secret_key (
    mark TEXT PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE sent_form (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    mark TEXT NOT NULL,
    made INTEGER,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, mark)
) STRICT;

CREATE INDEX sent_form_age ON sent_form (sent_at, person_id, mark);

CREATE TABLE service_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    procedure_id INTEGER NOT NULL REFERENCES procedure(id) ON DELETE RESTRICT,
    rated_on TEXT NOT NULL CONSTRAINT service_rating_rated_on_day CHECK (length(rated_on) = 10),
    form INTEGER NOT NULL CONSTRAINT service_rating_form CHECK (form > 0),
    is_satisfied INTEGER CONSTRAINT service_rating_is_satisfied_bool CHECK (is_satisfied IN (0, 1)) NOT NULL,
    answers TEXT NOT NULL,
    comment TEXT
) STRICT;

CREATE INDEX service_rating_day ON service_rating (rated_on, unit_id, procedure_id, is_satisfied);

CREATE INDEX service_rating_unit ON service_rating (unit_id, id);

CREATE TRIGGER service_rating_frozen BEFORE UPDATE ON service_rating FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'service_rating_frozen');
END;

CREATE TRIGGER service_rating_kept BEFORE DELETE ON service_rating FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'service_rating_kept');
END;

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

CREATE TABLE shared_opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    share_id INTEGER NOT NULL REFERENCES petition_share(id) ON DELETE RESTRICT,
    ask_id INTEGER REFERENCES opinion_ask(id) ON DELETE RESTRICT,
    text TEXT NOT NULL,
    source TEXT,
    written_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    written_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX shared_opinion_ask_key ON shared_opinion (ask_id) WHERE ask_id IS NOT NULL;

CREATE INDEX shared_opinion_share ON shared_opinion (share_id, id);

CREATE TRIGGER shared_opinion_frozen BEFORE UPDATE ON shared_opinion FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'shared_opinion_frozen');
END;

CREATE TRIGGER shared_opinion_kept BEFORE DELETE ON shared_opinion FOR EACH ROW WHEN TRUE
BEGIN
    SELECT RAISE(ABORT, 'shared_opinion_kept');
END;

CREATE TABLE sign_in_delay (
    bucket TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    failed_at INTEGER NOT NULL,
    open_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sign_in_delay_failed ON sign_in_delay (failed_at);

CREATE TABLE sign_in_failure (
    bucket TEXT NOT NULL,
    period INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (bucket, period)
) STRICT;

CREATE INDEX sign_in_failure_period ON sign_in_failure (period);

CREATE TABLE sign_in_step (
    token_hash TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
    secret TEXT,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sign_in_step_expires ON sign_in_step (expires_at);

CREATE TABLE standing_count (
    kind TEXT NOT NULL CONSTRAINT standing_count_kind CHECK
        (kind IN ('assigned', 'done_in_time', 'done_late', 'owed', 'due')),
    at TEXT NOT NULL,
    late TEXT NOT NULL,
    scope_id INTEGER NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    is_lead INTEGER CONSTRAINT standing_count_is_lead_bool CHECK (is_lead IN (0, 1)) NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (kind, at, late, scope_id, party_id, is_lead)
) STRICT;

CREATE INDEX standing_count_party ON standing_count (kind, party_id, is_lead, scope_id, at, late, n);

CREATE TABLE standing_fill (
    after_id INTEGER NOT NULL
) STRICT;

CREATE TABLE standing_report_fill (
    after_id INTEGER NOT NULL
) STRICT;

CREATE TABLE stint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CONSTRAINT stint_kind CHECK (kind IN ('receiving', 'working', 'deciding')),
    from_id INTEGER REFERENCES party(id) ON DELETE RESTRICT,
    holder_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    began_at INTEGER NOT NULL,
    ended_at INTEGER,
    CONSTRAINT stint_times CHECK (ended_at IS NULL OR ended_at >= began_at)
) STRICT;

CREATE INDEX stint_ended ON stint (ended_at, began_at);

CREATE INDEX stint_obligation ON stint (obligation_id);

CREATE UNIQUE INDEX stint_open_key ON stint (participant_id) WHERE ended_at IS NULL;

CREATE TABLE suspension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    from_on TEXT NOT NULL CONSTRAINT suspension_from_on_day CHECK (length(from_on) = 10),
    reason TEXT NOT NULL,
    basis_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    suspended_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    suspended_at INTEGER NOT NULL,
    until_on TEXT CONSTRAINT suspension_until_on_day CHECK (length(until_on) = 10),
    resumed_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    resumed_at INTEGER,
    old_due_on TEXT CONSTRAINT suspension_old_due_on_day CHECK (length(old_due_on) = 10),
    new_due_on TEXT CONSTRAINT suspension_new_due_on_day CHECK (length(new_due_on) = 10),
    CONSTRAINT suspension_resumed_whole CHECK
        ((until_on IS NULL) = (resumed_by IS NULL) AND (until_on IS NULL) = (resumed_at IS NULL))
) STRICT;

CREATE INDEX suspension_obligation ON suspension (obligation_id, id);

CREATE UNIQUE INDEX suspension_one_open_key ON suspension (obligation_id) WHERE until_on IS NULL;

CREATE TABLE task_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    fields TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX task_draft_owner ON task_draft (owner_id, id);

CREATE TABLE trusted_root (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT,
    issuer TEXT NOT NULL,
    serial TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    is_root INTEGER CONSTRAINT trusted_root_is_root_bool CHECK (is_root IN (0, 1)) NOT NULL,
    basis TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    added_at INTEGER NOT NULL,
    withdrawn_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    withdrawn_at INTEGER,
    reason TEXT,
    version INTEGER NOT NULL,
    CONSTRAINT trusted_root_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
        AND (withdrawn_at IS NULL) = (reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX trusted_root_key ON trusted_root (digest) WHERE withdrawn_at IS NULL;

CREATE INDEX trusted_root_list ON trusted_root (name, id);

CREATE TABLE unentered_paper (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE
) STRICT;

CREATE TABLE unfiled_paper (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    since TEXT NOT NULL CONSTRAINT unfiled_paper_since_day CHECK (length(since) = 10)
) STRICT;

CREATE INDEX unfiled_paper_since ON unfiled_paper (since, document_id);

CREATE INDEX unfiled_paper_unit ON unfiled_paper (unit_id, since, document_id);

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

CREATE TABLE unit_former_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    parent_id INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    valid_to TEXT NOT NULL CONSTRAINT unit_former_place_valid_to_day CHECK (length(valid_to) = 10)
) STRICT;

CREATE INDEX unit_former_place_unit ON unit_former_place (unit_id, valid_to, id);

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

CREATE INDEX unit_name_unit ON unit_name (unit_id, valid_from);

CREATE TABLE unit_successor (
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    successor_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    reorganisation_id INTEGER NOT NULL REFERENCES reorganisation(id) ON DELETE RESTRICT,
    PRIMARY KEY (unit_id, successor_id)
) STRICT;

CREATE INDEX unit_successor_successor ON unit_successor (successor_id, unit_id);

CREATE TABLE urging (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    rung TEXT NOT NULL,
    due_on TEXT NOT NULL CONSTRAINT urging_due_on_day CHECK (length(due_on) = 10),
    at INTEGER NOT NULL,
    audience TEXT NOT NULL,
    urged_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX urging_key ON urging (obligation_id, due_on, rung);

CREATE TABLE urging_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    party_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CONSTRAINT urging_letter_state CHECK
        (state IN ('drafted', 'approved', 'returned', 'issued', 'dropped')),
    as_of TEXT NOT NULL CONSTRAINT urging_letter_as_of_day CHECK (length(as_of) = 10),
    finish_by TEXT NOT NULL CONSTRAINT urging_letter_finish_by_day CHECK (length(finish_by) = 10),
    report_by TEXT NOT NULL CONSTRAINT urging_letter_report_by_day CHECK (length(report_by) = 10),
    drafted_at INTEGER NOT NULL,
    drafted_by INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    signer_id INTEGER REFERENCES person(id) ON DELETE RESTRICT,
    decided_at INTEGER,
    reason TEXT,
    number TEXT,
    issued_on TEXT CONSTRAINT urging_letter_issued_on_day CHECK (length(issued_on) = 10),
    version INTEGER NOT NULL, symbol TEXT, issued_year INTEGER, document_id INTEGER REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT urging_letter_issued_whole CHECK
        ((state = 'issued') = (number IS NOT NULL) AND (number IS NULL) = (issued_on IS NULL))
) STRICT;

CREATE INDEX urging_letter_document ON urging_letter (document_id) WHERE document_id IS NOT NULL;

CREATE UNIQUE INDEX urging_letter_number_key ON urging_letter (issued_year, symbol, number);

CREATE INDEX urging_letter_party ON urging_letter (party_id, state, id);

CREATE INDEX urging_letter_signer ON urging_letter (signer_id, state, id) WHERE signer_id IS NOT NULL;

CREATE INDEX urging_letter_state ON urging_letter (state, id);

CREATE TABLE urging_letter_signature (
    letter_id INTEGER PRIMARY KEY REFERENCES urging_letter(id) ON DELETE RESTRICT,
    signer_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    lines TEXT NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    ground TEXT,
    signed_on TEXT NOT NULL CONSTRAINT urging_letter_signature_signed_on_day CHECK (length(signed_on) = 10)
) STRICT;

CREATE TABLE urging_letter_task (
    letter_id INTEGER NOT NULL REFERENCES urging_letter(id) ON DELETE RESTRICT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    content TEXT NOT NULL,
    basis TEXT NOT NULL,
    due_on TEXT NOT NULL CONSTRAINT urging_letter_task_due_on_day CHECK (length(due_on) = 10),
    coordinating TEXT NOT NULL,
    PRIMARY KEY (letter_id, obligation_id)
) STRICT;

CREATE INDEX urging_letter_task_obligation ON urging_letter_task (obligation_id, letter_id);

CREATE TABLE urging_plan (
    obligation_id INTEGER PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
    rung TEXT,
    due_on TEXT CONSTRAINT urging_plan_due_on_day CHECK (length(due_on) = 10),
    due_at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    is_express INTEGER CONSTRAINT urging_plan_is_express_bool CHECK (is_express IN (0, 1)) NOT NULL,
    needs_letter INTEGER CONSTRAINT urging_plan_needs_letter_bool CHECK (needs_letter IN (0, 1)) NOT NULL,
    for_meeting INTEGER CONSTRAINT urging_plan_for_meeting_bool CHECK (for_meeting IN (0, 1)) NOT NULL,
    turn INTEGER NOT NULL,
    CONSTRAINT urging_plan_whole CHECK ((rung IS NULL) = (due_on IS NULL))
) STRICT;

CREATE INDEX urging_plan_due ON urging_plan (due_at, obligation_id);

CREATE INDEX urging_plan_express ON urging_plan (due_at, obligation_id) WHERE is_express;

CREATE INDEX urging_plan_letter ON urging_plan (obligation_id) WHERE needs_letter;

CREATE INDEX urging_plan_meeting ON urging_plan (obligation_id) WHERE for_meeting;

CREATE TABLE urging_rules (
    id INTEGER PRIMARY KEY CONSTRAINT urging_rules_one CHECK (id = 1),
    planned_by TEXT NOT NULL,
    holder TEXT NOT NULL,
    held_until INTEGER NOT NULL
) STRICT;

CREATE TABLE visit (
    case_id INTEGER PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
    held_on TEXT NOT NULL CONSTRAINT visit_held_on_day CHECK (length(held_on) = 10),
    form TEXT NOT NULL CONSTRAINT visit_form CHECK
        (form IN ('ordinary', 'leader', 'urgent', 'delegation', 'online')),
    host_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    kind TEXT CONSTRAINT visit_kind CHECK (kind IN ('complaint', 'denunciation', 'proposal', 'feedback')),
    people INTEGER NOT NULL CONSTRAINT visit_people CHECK (people BETWEEN 1 AND 100000),
    is_new INTEGER CONSTRAINT visit_is_new_bool CHECK (is_new IN (0, 1)) NOT NULL,
    is_secret INTEGER CONSTRAINT visit_is_secret_bool CHECK (is_secret IN (0, 1)) NOT NULL
) STRICT;

CREATE INDEX visit_held ON visit (held_on, case_id);

CREATE TABLE watch (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    since INTEGER NOT NULL,
    PRIMARY KEY (person_id, obligation_id)
) STRICT;

CREATE INDEX watch_obligation ON watch (obligation_id, person_id);

CREATE TABLE webhook (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    secret TEXT NOT NULL,
    act_groups TEXT NOT NULL,
    is_active INTEGER CONSTRAINT webhook_is_active_bool CHECK (is_active IN (0, 1)) NOT NULL,
    after_seq INTEGER NOT NULL,
    delivered_at INTEGER,
    created_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX webhook_active ON webhook (after_seq, id) WHERE is_active;

CREATE TABLE work_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX work_field_fold_key ON work_field (name_fold);

CREATE TABLE work_item (
    holder_id INTEGER NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    tab TEXT NOT NULL CONSTRAINT work_item_tab CHECK (tab IN ('waiting', 'coordinate', 'assigned', 'inform')),
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    sort_due TEXT NOT NULL CONSTRAINT work_item_sort_due_day CHECK (length(sort_due) = 10),
    is_open INTEGER CONSTRAINT work_item_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL, late_after TEXT NOT NULL DEFAULT '9999-12-31'
    CONSTRAINT work_item_late_after_day CHECK (length(late_after) = 10),
    PRIMARY KEY (holder_id, tab, obligation_id)
) STRICT;

CREATE INDEX work_item_due ON work_item (holder_id, is_open, sort_due, obligation_id, late_after);

CREATE INDEX work_item_list ON work_item (holder_id, tab, is_open, sort_due, obligation_id, late_after);

CREATE INDEX work_item_obligation ON work_item (obligation_id);
