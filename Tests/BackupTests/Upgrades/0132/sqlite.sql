-- CongVu: an office in the schema of 0132, sqlite.

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

CREATE TABLE daily_run (
    name TEXT PRIMARY KEY,
    day TEXT NOT NULL CONSTRAINT daily_run_day CHECK (length(day) = 10)
) STRICT;

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
    name TEXT NOT NULL,
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
    digested_at INTEGER, letter_id INTEGER REFERENCES urging_letter(id) ON DELETE RESTRICT, report_id INTEGER REFERENCES report_issue(id) ON DELETE RESTRICT,
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
        (origin IN ('paper', 'oral', 'meeting', 'breakdown')),
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
        ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'suspended', 'closed',
        'cancelled', 'superseded')),
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
    report_due_on TEXT CONSTRAINT obligation_report_due_on_day CHECK (length(report_due_on) = 10), term_amount INTEGER, term_unit TEXT CONSTRAINT obligation_term_unit CHECK
    (term_unit IN ('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year')), start_on TEXT CONSTRAINT obligation_start_on_day CHECK (length(start_on) = 10), late_after TEXT NOT NULL DEFAULT '9999-12-31'
    CONSTRAINT obligation_late_after_day CHECK (length(late_after) = 10),
    CONSTRAINT obligation_is_open_state CHECK
        (is_open = (state NOT IN ('closed', 'cancelled', 'superseded'))),
    CONSTRAINT obligation_closed_whole CHECK (is_open = (closed_on IS NULL)),
    CONSTRAINT obligation_source_whole CHECK ((source_start IS NULL) = (source_end IS NULL)),
    CONSTRAINT obligation_rhythm_whole CHECK (report_due_on IS NULL OR rhythm IS NOT NULL)
) STRICT;

CREATE INDEX obligation_counted ON obligation (id) WHERE is_open AND term_amount IS NOT NULL;

CREATE INDEX obligation_document ON obligation (document_id, position, id);

CREATE INDEX obligation_document_scope ON obligation (document_id, is_open, late_after, scope_id, id);

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
    due_number, days_late, reported_on, is_piece, obligation_id);

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
    reason_id INTEGER NOT NULL,
    PRIMARY KEY (person_id, scope_id, reason, reason_id)
) STRICT;

CREATE INDEX person_scope_scope ON person_scope (scope_id, person_id);

CREATE TABLE plan_ladder (
    document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
    rungs TEXT NOT NULL,
    edited_by INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    edited_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

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
) STRICT;

CREATE UNIQUE INDEX register_name_key ON register (name_fold) WHERE valid_to IS NULL;

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

CREATE TABLE role_grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    role TEXT NOT NULL CONSTRAINT role_grant_role CHECK
        (role IN ('administrator', 'clerk', 'planner', 'officer')),
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
) STRICT;

CREATE UNIQUE INDEX saved_view_name_key ON saved_view (person_id, name_fold);

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
, form INTEGER NOT NULL DEFAULT 0) STRICT;

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

CREATE TABLE sent_form (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    mark TEXT NOT NULL,
    made INTEGER,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, mark)
) STRICT;

CREATE INDEX sent_form_age ON sent_form (sent_at, person_id, mark);

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
    version INTEGER NOT NULL, symbol TEXT, issued_year INTEGER,
    CONSTRAINT urging_letter_issued_whole CHECK
        ((state = 'issued') = (number IS NOT NULL) AND (number IS NULL) = (issued_on IS NULL))
) STRICT;

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

CREATE TABLE watch (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
    obligation_id INTEGER NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
    since INTEGER NOT NULL,
    PRIMARY KEY (person_id, obligation_id)
) STRICT;

CREATE INDEX watch_obligation ON watch (obligation_id, person_id);

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

INSERT INTO absence (id, person_id, substitute_id, reason, valid_from, valid_to, entered_by, entered_at, version) VALUES
    (1, 6, 4, 'leave', '2026-12-21', '2026-12-25', 6, 1795881600000, 1);

INSERT INTO account (id, person_id, login, password_hash, state, must_change_password, password_set_at, created_at, version) VALUES
    (1, 4, 'quantri', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', 0, 1795395600000, 1795395600000, 2),
    (2, 6, 'hang.dt', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', 0, 1795395600000, 1795395600000, 2),
    (3, 5, 'an.lth', NULL, 'invited', 0, NULL, 1795395600000, 1);

INSERT INTO account_token (id, account_id, purpose, token_hash, expires_at, used_at) VALUES
    (1, 3, 'invite', '9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de', 1796000400000, NULL);

INSERT INTO adjustment (id, obligation_id, at, decided_by, kind, old_deadline, old_due_on, new_deadline, new_due_on, reason, basis_id, milestone_id, participant_id) VALUES
    (1, 1, 1795396900000, 5, 'deadline', '01/12/2026', '2026-12-01', '15/12/2026', '2026-12-15', 'Chờ văn bản của Sở Tài chính', 2, NULL, NULL);

INSERT INTO calendar_feed (id, owner_id, unit_id, token_hash, created_at, view_id) VALUES
    (1, 6, NULL, '6b51d431df5d7f141cbececcf79edf3dd861c3b4069f0b11661a3eefacbba918', 1795881600000, NULL);

INSERT INTO decided_day (id, day, kind, title, source, holiday, in_place_of, entered_by, entered_at, withdrawn_at) VALUES
    (1, '2027-01-04', 'compensatory-off', 'Nghỉ bù Tết Dương lịch', 'Thông báo số 9/TB-VP', NULL, NULL, 4, 1795881600000, NULL);

INSERT INTO delegation (id, kind, giver_title, giver_id, receiver_id, paper_kinds, matters, basis, basis_id, valid_from, valid_to, entered_by, entered_at, version) VALUES
    (1, 'order', 'Chánh Văn phòng', NULL, 5, 'Công văn', 'Đôn đốc nhiệm vụ', 'Quy chế làm việc', 1, '2026-01-01', NULL, 4, 1795881600000, 1);

INSERT INTO document (id, direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash, file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version) VALUES
    (1, 'incoming', 'Kế hoạch', '52/KH-UBND', '52 kh ubnd', '2026-11-20', 'UBND tỉnh', 'Rà soát quy chế làm việc năm 2026', 'Phạm Minh Tân', 0, 0, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'ke-hoach.txt', 'confirmed', 1, 4, 1795395600000, 1795396200000, 2, 2),
    (2, 'incoming', 'Công văn', NULL, '', NULL, 'Sở Tài chính', 'Về việc quyết toán', NULL, 1, 1, NULL, NULL, 'confirmed', 2, 4, 1795395700000, 1795396300000, 0, 2),
    (3, 'incoming', 'Công văn', '1568-CV/TU', '1568 cv tu', '2026-11-27', 'Tỉnh uỷ', 'Về việc tham mưu báo cáo quý IV', NULL, 0, 3, NULL, NULL, 'confirmed', 1, 4, 1795881600000, 1795881900000, 1, 2);

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

INSERT INTO instruction (id, document_id, leader_id, state, words, due_on, evidence_hash, evidence_name, obligation_id, asked_by, asked_at, given_by, given_at, version) VALUES
    (1, 3, 5, 'given', 'Giao Phòng Nội chính tham mưu', '2026-11-28', NULL, NULL, 3, 4, 1795881700000, 5, 1795881800000, 2);

INSERT INTO instruction_party (instruction_id, party_id, role, position) VALUES
    (1, 2, 'lead', 0);

INSERT INTO interchange_event (id, message_id, at, act, status, words, actor_id) VALUES
    (1, 1, 1795881600000, 'arrived', NULL, NULL, NULL);

INSERT INTO interchange_message (id, is_outgoing, kind, business, state, agency_code, agency_key, agency_name, message_key, code, subject, status, words, header, refers_to, document_id, raw_hash, hub_name, created_at, version) VALUES
    (1, 0, 'document', 0, 'accepted', 'H57.01', 'h57.01', 'Sở Tài chính', 'TC-1', '12/STC', 'Về việc quyết toán', NULL, NULL, '{}', NULL, 2, NULL, 'a.edxml', 1795881600000, 2);

INSERT INTO journal_entry (id, at, actor_id, act, subject_kind, subject_id, body, seq, hash) VALUES
    (1, 1795395600000, NULL, 'office.founded', 'unit', 1, '{}', 1, '5542b2c8310cd10ccedca42e27128c4f7de3ab525208e7b3e3479e2fc5876c9d'),
    (2, 1795395600000, 4, 'document.received', 'document', 1, '{"file":"5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415"}', 2, 'f7ee0c43e91ebed4aa71d4ed21bdab7019337f66ab2194ae3de5ed120df00a80'),
    (3, 1795396200000, 4, 'document.confirmed', 'document', 1, '{"obligations":2}', 3, '0907da979fdae5b06443ef045f4194b45a4266b8d23d8a45ec94d8bdb9c9f9f1'),
    (4, 1795396800000, 6, 'obligation.reported', 'obligation', 1, '{"percent":40}', 4, '561bfb3f1f1b28feaaa84aa830374f03daa3dc17b5910bc66053ee0407f0559a'),
    (5, 1795396900000, 5, 'obligation.deadline_changed', 'obligation', 1, '{"new":"2026-12-15","old":"2026-12-01"}', 5, '6777c9ae016dbbbff53e72477dadc9ac8c81420a8f660e27c1136cf67f60764d'),
    (6, 1795397400000, 5, 'obligation.result_accepted', 'obligation', 2, '{"late":2}', 6, '5ea1d234689e35ab25853af2b278c09b280aed3f4834a2d3d2b84d79433d7f85'),
    (7, 1795881600000, 4, 'document.received', 'document', 3, '{}', 7, '993eff8c285dfe7f971dfcebcc1d3eee819cbf3ee24a20edbb2228d45fcecd6a'),
    (8, 1795881800000, 5, 'instruction.given', 'document', 3, '{"obligation":3}', 8, '49f45240c95aecdd62e9fe65fe202e79d9a037f714940ea0058a812a9f655efa'),
    (9, 1795881900000, 4, 'document.confirmed', 'document', 3, '{"obligations":1}', 9, 'c2c115591b25cc6194edeaaae705c295b6beda945dc3aa1a438b16ca73f37ac9'),
    (10, 1795882100000, NULL, 'obligation.urged', 'obligation', 3, '{"rung":"reminder0"}', 10, 'eba0503fe123e60f47c4cd0c0e23f4517a640f2a173575eacb7835c3b1d704d3');

INSERT INTO journal_root (day, seq, hash, signature, public_key) VALUES
    ('2026-11-23', 6, '5ea1d234689e35ab25853af2b278c09b280aed3f4834a2d3d2b84d79433d7f85', 'b398155a14d3770700eebb8c5b1280da7698240fa8f528b084db89b085ff01509705104082ff28a947324320f91518de0eb0a218663b12298193d43f095db801', '2e1a0e2cc39d87ed3c934bc11cf586415a63af5ded84227525f850ea24b21b01'),
    ('2026-11-28', 10, 'eba0503fe123e60f47c4cd0c0e23f4517a640f2a173575eacb7835c3b1d704d3', '7bf44fe2739d4020add2f244a74d799ffff45b640051691bc532d6ae2bf7bd05be2934f9ea6b1637361de192052859da9b351759cc3af09e917827426136e705', 'ec13698e1a2376211e12e732e692847949757614dfd30c29f8e72b32e04508f2');

INSERT INTO lateness_fill (after_id) VALUES
    (0);

INSERT INTO milestone (id, obligation_id, position, text, due_on, done_on) VALUES
    (1, 1, 0, 'Dự thảo lần 1', '2026-12-05', NULL),
    (2, 1, 1, 'Xin ý kiến', '2026-12-10', NULL);

INSERT INTO notice (id, recipient_id, kind, obligation_id, document_id, words, actor_id, is_urgent, channel, created_at, read_at, digested_at, letter_id, report_id) VALUES
    (1, 6, 'assigned', 3, NULL, 'Giao việc: Tham mưu báo cáo quý IV', 5, 1, 'product', 1795882000000, NULL, NULL, NULL, NULL);

INSERT INTO obligation (id, document_id, ref, position, source_start, source_end, source_page, origin, ordered_by, ordered_on, content, content_fold, addresses, product, deadline_text, deadline_kind, from_on, due_on, due_time, every, sort_due, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open, progress, reported_at, closed_on, scope_id, created_by, created_at, version, parent_id, depth, weight, rhythm, report_due_on, term_amount, term_unit, start_on, late_after) VALUES
    (1, 1, 'II.1', 0, 0, 8, 1, 'paper', NULL, NULL, 'Rà soát quy chế làm việc', 'ra soat quy che lam viec', NULL, NULL, 'trước ngày 15/12/2026', 'date', NULL, '2026-12-15', NULL, NULL, '2026-12-15', '2026-12-01', 1, 'lead', 5, 'in_progress', 1, 40, NULL, NULL, 1, 4, 1795396200000, 4, NULL, 0, 1, NULL, NULL, NULL, NULL, NULL, '2026-12-15'),
    (2, 1, 'II.2', 1, 9, 12, 1, 'paper', NULL, NULL, 'Lập danh mục văn bản', 'lap danh muc van ban', NULL, NULL, NULL, 'date', NULL, '2026-11-21', NULL, NULL, '2026-11-21', NULL, 0, 'lead', 5, 'closed', 0, 100, 1795397000000, '2026-11-23', 1, 4, 1795396200000, 5, NULL, 0, 1, NULL, NULL, NULL, NULL, NULL, '2026-11-21'),
    (3, 3, NULL, 0, NULL, NULL, NULL, 'paper', NULL, NULL, 'Tham mưu báo cáo quý IV', 'tham muu bao cao quy iv', NULL, NULL, NULL, 'date', NULL, '2026-11-28', NULL, NULL, '2026-11-28', NULL, 0, 'lead', 5, 'assigned', 1, 0, NULL, NULL, 1, 4, 1795881900000, 1, NULL, 0, 2, NULL, NULL, NULL, NULL, NULL, '2026-11-28');

INSERT INTO organisation_revision (id, value) VALUES
    (1, 1);

INSERT INTO participant (id, obligation_id, party_id, role, printed_name, position, officer_id, state, due_on, sort_due, is_open, progress, result, version, laid_at, reported_on, late_after) VALUES
    (1, 1, 2, 'lead', 'Phòng Nội chính', 0, 6, 'in_progress', NULL, '2026-12-15', 1, 40, NULL, 2, 1795396200000, NULL, '2026-12-15'),
    (2, 1, 3, 'coordinate', 'Sở Tài chính', 1, NULL, 'waiting', NULL, '2026-12-15', 1, 0, NULL, 1, 1795396200000, NULL, '2026-12-15'),
    (3, 2, 2, 'lead', 'Phòng Nội chính', 0, 7, 'done', NULL, '2026-11-21', 0, 100, 'Đã lập danh mục', 3, 1795396200000, NULL, '2026-11-21'),
    (4, 3, 2, 'lead', 'Phòng Nội chính', 0, NULL, 'waiting', NULL, '2026-11-28', 1, 0, NULL, 1, 1795881900000, NULL, '2026-11-28');

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

INSERT INTO register (id, direction, name, name_fold, numbering, is_secret, valid_from, valid_to, version) VALUES
    (1, 'incoming', 'Sổ văn bản đến', 'so van ban den', 'joint', 0, '2026-01-01', NULL, 1);

INSERT INTO register_entry (id, series_id, number, suffix, state, day, document_id, receiver_id, passed_on, channel, copies, note, reason, entered_by, entered_at, version) VALUES
    (1, 1, 1, 0, 'used', '2026-11-29', 3, 2, '2026-11-29', 'paper', NULL, NULL, NULL, 4, 1795881900000, 1),
    (2, 1, 2, 0, 'void', '2026-11-29', NULL, NULL, NULL, NULL, NULL, NULL, 'Ghi nhầm', 4, 1795881950000, 2);

INSERT INTO register_series (id, register_id, year, kind, next_number, used, reserved, void, closed_on, closed_by, digest) VALUES
    (1, 1, 2026, '', 3, 1, 0, 1, NULL, NULL, NULL);

INSERT INTO remark (id, obligation_id, author_id, at, text) VALUES
    (1, 3, 5, 1795882000000, 'Báo cáo trước giờ họp.');

INSERT INTO remark_mention (remark_id, person_id) VALUES
    (1, 6);

INSERT INTO role_grant (id, person_id, role, valid_from, valid_to) VALUES
    (1, 4, 'administrator', '2025-01-02', NULL),
    (2, 4, 'clerk', '2025-01-02', NULL),
    (3, 6, 'planner', '2025-01-02', NULL);

INSERT INTO saved_view (id, person_id, name, name_fold, query, created_at) VALUES
    (1, 6, 'Sắp đến hạn', 'sap den han', 'due=week', 1795881600000);

INSERT INTO schema_migration (id, sha256, at) VALUES
    ('0001_organisation', '978685dcb6586a8172f76db9cbcd4af49e98dddfffc771dfe9d7cf3418866fc5', 1795957200000),
    ('0002_access', '662e9baaa448111d4246c3e136bd068e6e1eb447bd290a69e34075e9a2751b3d', 1795957200000),
    ('0003_journal', '74c68faa594e3badae66298b7ea4a4549342d2e9ed6b662ddad1164ce2806030', 1795957200000),
    ('0004_document', '44d8ce38c1de89b92d21ef3a392a7e0266a516217012eae25817f94224a01445', 1795957200000),
    ('0005_obligation', '8340a39bc1055a1e9e124134a3fa0bbb710aa6230dd0f6508f1d7c0f799186d6', 1795957200000),
    ('0006_search', 'b4c77b13970e6fa0c93ed8e28fce28b9bfc2633a7d35d7e12d2c1ef177e691be', 1795957200000),
    ('0011_saved_view', 'dad490f223f88641a52fb6a0bcc75f07970f94fa7c2ce7bf579758a94dde80a8', 1795957200000),
    ('0012_search_form', '6c7ccb5cd62e794268a24a3db70f769f16252648f07e20a4142fa50e5cee4e16', 1795957200000),
    ('0020_notice', '97d912ec9a4a4107ea5b85ef68adb9f9aa17ce53e02d65b04c9175800d1def2a', 1795957200000),
    ('0021_daily', 'c1e7dfca23e01bcefb0c6f49b35bccb5e25527e4d6f86199d5a4e2539b0af2d6', 1795957200000),
    ('0022_calendar_feed', 'd789acf6b8b84a71441ce64259d60b26367247e93e3cf1f58c2e5fe5d6544578', 1795957200000),
    ('0030_obligation_life', '850b771bbc506842c838f6cc23b383ab9b6470bec59d756bf66a2051f89f3a87', 1795957200000),
    ('0031_obligation_talk', '3be7431003195116d6ae2e85de8b9e31d1c7c41f01a0337cdbd40192c4d0627d', 1795957200000),
    ('0032_bulk', 'd4b5c7926169509414d61842a4dc1286e96173968512e61265c7671624b06c66', 1795957200000),
    ('0040_calendar', '87b1d56a7b406b82878d93bb02bf356a063f67e84470fd8a61a1311b21647fc1', 1795957200000),
    ('0041_urging', '90522d0bdf74543533ad4db065219e6ad177a9288fb30724a5094ccef2879b2a', 1795957200000),
    ('0050_report', '337e10a58931b0741a691187f9bdfb6cdb759d27db6dc2de289bd97e5e0a65d3', 1795957200000),
    ('0060_substitution', 'c85790d1d6b24ec839cf8c704b623b3c1e95b195ea73080dc9a607a8e544461b', 1795957200000),
    ('0061_reorganisation', 'ed3ec09fb89cc502e20e1e8c4e956003631913e6344c098f3bd8cc001d37174a', 1795957200000),
    ('0062_letter_signing', 'a6e8ea0102a33489cc80ed3a8fdfb2278026023ad065b51aadb62005883f9d00', 1795957200000),
    ('0063_calendar_of_view', '1ccce1ec1d07adcd0b781517af6df1c94ff7e943af6b9366d470420af9bf00ef', 1795957200000),
    ('0066_bulk_unseen', '98604da50d0481467870c1ddbbed33aed906e4929eade18ef5cc90fac62ec520', 1795957200000),
    ('0067_sent_form', 'a95d8c425b142a961914e1c3fbc98f6c938b9eb13c841b65532d666192d4d0e8', 1795957200000),
    ('0070_review', 'e81790aa38fd792a0e99fc4cdda0afa1cabf4731541211a86258c47ce952458c', 1795957200000),
    ('0076_reminder_due', 'bf25d221b4b46222f6a961c5019facabe1293c44c52a1bff4f9a53ad1546cbfb', 1795957200000),
    ('0080_letter_number', '2689727287731d109ce6dbd78f86c5fcf8c132c9b67598b342783566879d36e0', 1795957200000),
    ('0081_standing_result', '2d83f28d8ad7e3ea441e45beb5d95d398aa4338f70a3c3acbaecece95780f439', 1795957200000),
    ('0090_seen_counts', 'ca4951f002a06f28716b7ee44d1d7467e5449a8a6329c9d3fe5812bcc0327a4d', 1795957200000),
    ('0100_register', 'd1eed3d6744baf2a9e3be15831453fa342e19862da1bb722970fc7d189af4ec6', 1795957200000),
    ('0120_old_register', '2fd79566f5d5c8c519c60bfb83f6eb417eac94197f699aba640117f83d31836f', 1795957200000),
    ('0121_instruction', 'bc03a07dd1ce7a0af155234e3b61baadaf7dc3683c9e681ce3853271adccad1b', 1795957200000),
    ('0122_interchange', '02f76de96dfdcd293d3d7e43528abaa76eddf72944c152374f93e76d284d0186', 1795957200000),
    ('0130_lateness', 'e2cd8f67a678127a7a19d8c1171dee852ce3da6dca07ca2999c6085974fcf801', 1795957200000),
    ('0131_review_evidence', '365989af13fbe1a5ceb6e31cc2083705d2bae9651108d76352c4fd3110a41a70', 1795957200000),
    ('0132_next_plan', 'b10a440d08e113474672c00a961769412588acb9ebd1209e10505c8f4168c167', 1795957200000);

INSERT INTO scope (id, kind, unit_id) VALUES
    (1, 'office', NULL),
    (2, 'unit', 2);

INSERT INTO search_entry (id, subject_kind, subject_id, scope_id, at, title, words, form) VALUES
    (1, 'document', 1, 1, 1795396200000, 'ra soat quy che lam viec nam 2026', '52 kh ubnd ra soat quy che lam viec nam 2026', 0),
    (2, 'obligation', 1, 1, 1795396200000, 'ra soat quy che lam viec', 'ra soat quy che lam viec', 0),
    (3, 'document', 3, 1, 1795881900000, 've viec tham muu bao cao quy iv', '1568 cv tu ve viec tham muu bao cao quy iv', 1);

INSERT INTO session (id, token_hash, account_id, created_at, seen_at, address, device) VALUES
    (1, '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8', 2, 1795395600000, 1795399200000, '10.0.0.5', 'Firefox');

INSERT INTO standing_fill (after_id) VALUES
    (0);

INSERT INTO standing_report_fill (after_id) VALUES
    (0);

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

INSERT INTO urging (id, obligation_id, rung, due_on, at, audience, urged_by, note) VALUES
    (1, 3, 'reminder0', '2026-11-28', 1795882100000, 'head', NULL, NULL);

INSERT INTO urging_plan (obligation_id, rung, due_on, due_at, since, is_express, needs_letter, for_meeting, turn) VALUES
    (1, 'reminder-3', '2026-12-15', 1796954400000, 0, 0, 0, 0, 0),
    (3, 'reminder+1', '2026-11-28', 1795917600000, 0, 1, 0, 0, 1);

INSERT INTO urging_rules (id, planned_by, holder, held_until) VALUES
    (1, '', '', 0);

INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, is_open, late_after) VALUES
    (2, 'waiting', 1, '2026-12-15', 1, '2026-12-15'),
    (2, 'waiting', 2, '2026-11-21', 0, '2026-11-21'),
    (2, 'waiting', 3, '2026-11-28', 1, '2026-11-28'),
    (3, 'coordinate', 1, '2026-12-15', 1, '2026-12-15'),
    (5, 'assigned', 1, '2026-12-15', 1, '2026-12-15'),
    (5, 'assigned', 2, '2026-11-21', 0, '2026-11-21'),
    (5, 'assigned', 3, '2026-11-28', 1, '2026-11-28'),
    (6, 'waiting', 1, '2026-12-15', 1, '2026-12-15');
