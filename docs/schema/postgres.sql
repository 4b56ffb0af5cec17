CREATE TABLE absence (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    substitute_id bigint,
    reason text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C" NOT NULL,
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT absence_pkey PRIMARY KEY (id),
    CONSTRAINT absence_order CHECK ((valid_from <= valid_to)),
    CONSTRAINT absence_reason CHECK ((reason = ANY (ARRAY['leave'::text, 'mission'::text, 'study'::text, 'illness'::text, 'other'::text]))),
    CONSTRAINT absence_somebody_else CHECK (((substitute_id IS NULL) OR (substitute_id <> person_id))),
    CONSTRAINT absence_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT absence_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT absence_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT absence_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX absence_end ON absence USING btree (valid_to, id);

CREATE INDEX absence_person ON absence USING btree (person_id, valid_to, id);

CREATE INDEX absence_substitute ON absence USING btree (substitute_id, valid_to, id);

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
    CONSTRAINT account_state CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'deactivated'::text]))),
    CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX account_login_key ON account USING btree (login);

CREATE UNIQUE INDEX account_person_key ON account USING btree (person_id);

CREATE TABLE account_token (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    purpose text COLLATE "C" NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT account_token_pkey PRIMARY KEY (id),
    CONSTRAINT account_token_purpose CHECK ((purpose = ANY (ARRAY['invite'::text, 'reset'::text, 'change'::text]))),
    CONSTRAINT account_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE INDEX account_token_account ON account_token USING btree (account_id);

CREATE UNIQUE INDEX account_token_hash_key ON account_token USING btree (token_hash);

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
    milestone_id bigint,
    participant_id bigint,
    CONSTRAINT adjustment_pkey PRIMARY KEY (id),
    CONSTRAINT adjustment_kind CHECK ((kind = ANY (ARRAY['deadline'::text, 'milestone'::text, 'part'::text, 'cancelled'::text, 'superseded'::text]))),
    CONSTRAINT adjustment_new_due_on_day CHECK ((length(new_due_on) = 10)),
    CONSTRAINT adjustment_of_milestone CHECK (((kind = 'milestone'::text) = (milestone_id IS NOT NULL))),
    CONSTRAINT adjustment_of_part CHECK (((kind = 'part'::text) = (participant_id IS NOT NULL))),
    CONSTRAINT adjustment_old_due_on_day CHECK ((length(old_due_on) = 10)),
    CONSTRAINT adjustment_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT adjustment_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT adjustment_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES milestone(id) ON DELETE RESTRICT,
    CONSTRAINT adjustment_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT adjustment_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT
);

CREATE INDEX adjustment_obligation ON adjustment USING btree (obligation_id, id);

CREATE TABLE agency (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text COLLATE "C" NOT NULL,
    name_fold text COLLATE "C" NOT NULL,
    code text COLLATE "C",
    email text COLLATE "C",
    way text COLLATE "C" NOT NULL,
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT agency_pkey PRIMARY KEY (id),
    CONSTRAINT agency_reachable CHECK ((((way <> 'interchange'::text) OR (code IS NOT NULL)) AND ((way <> 'mail'::text) OR (email IS NOT NULL)))),
    CONSTRAINT agency_way CHECK ((way = ANY (ARRAY['interchange'::text, 'mail'::text, 'other'::text]))),
    CONSTRAINT agency_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX agency_name_key ON agency USING btree (name_fold);

CREATE TABLE api_token (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    reach text COLLATE "C" NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    revoked_at bigint,
    CONSTRAINT api_token_pkey PRIMARY KEY (id),
    CONSTRAINT api_token_reach CHECK ((reach = ANY (ARRAY['read'::text, 'write'::text, 'administration'::text]))),
    CONSTRAINT api_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE INDEX api_token_account ON api_token USING btree (account_id, id);

CREATE UNIQUE INDEX api_token_hash_key ON api_token USING btree (token_hash);

CREATE TABLE bulk_act (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    token text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    wish text COLLATE "C" NOT NULL,
    begun_at bigint NOT NULL,
    worked_at bigint NOT NULL,
    is_done boolean NOT NULL,
    unseen bigint DEFAULT 0 NOT NULL,
    CONSTRAINT bulk_act_pkey PRIMARY KEY (id),
    CONSTRAINT bulk_act_unseen CHECK ((unseen >= 0)),
    CONSTRAINT bulk_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX bulk_act_open ON bulk_act USING btree (worked_at, id) WHERE (NOT is_done);

CREATE UNIQUE INDEX bulk_act_token_key ON bulk_act USING btree (person_id, token);

CREATE TABLE bulk_item (
    bulk_id bigint NOT NULL,
    position bigint NOT NULL,
    obligation_id bigint NOT NULL,
    participant_id bigint,
    version bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    reason text COLLATE "C",
    CONSTRAINT bulk_item_pkey PRIMARY KEY (bulk_id, "position"),
    CONSTRAINT bulk_item_state CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'refused'::text]))),
    CONSTRAINT bulk_item_bulk_id_fkey FOREIGN KEY (bulk_id) REFERENCES bulk_act(id) ON DELETE RESTRICT,
    CONSTRAINT bulk_item_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT bulk_item_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT
);

CREATE INDEX bulk_item_pending ON bulk_item USING btree (bulk_id, "position") WHERE (state = 'pending'::text);

CREATE TABLE calendar_feed (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    owner_id bigint NOT NULL,
    unit_id bigint,
    token_hash text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    view_id bigint,
    CONSTRAINT calendar_feed_pkey PRIMARY KEY (id),
    CONSTRAINT calendar_feed_one_subject CHECK (((view_id IS NULL) OR (unit_id IS NULL))),
    CONSTRAINT calendar_feed_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT calendar_feed_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT,
    CONSTRAINT calendar_feed_view_id_fkey FOREIGN KEY (view_id) REFERENCES saved_view(id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX calendar_feed_own_key ON calendar_feed USING btree (owner_id) WHERE ((unit_id IS NULL) AND (view_id IS NULL));

CREATE UNIQUE INDEX calendar_feed_token_hash_key ON calendar_feed USING btree (token_hash);

CREATE UNIQUE INDEX calendar_feed_unit_key ON calendar_feed USING btree (owner_id, unit_id) WHERE (unit_id IS NOT NULL);

CREATE UNIQUE INDEX calendar_feed_view_key ON calendar_feed USING btree (view_id) WHERE (view_id IS NOT NULL);

CREATE TABLE case_duty (
    obligation_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    unit_id bigint NOT NULL,
    file_id bigint,
    hand_in_id bigint,
    through_on text COLLATE "C",
    CONSTRAINT case_duty_pkey PRIMARY KEY (obligation_id),
    CONSTRAINT case_duty_kind CHECK ((kind = ANY (ARRAY['filing'::text, 'hand_in'::text, 'receipt'::text]))),
    CONSTRAINT case_duty_through_on_day CHECK ((length(through_on) = 10)),
    CONSTRAINT case_duty_whole CHECK ((((kind = 'hand_in'::text) = (file_id IS NOT NULL)) AND ((kind = 'filing'::text) = (through_on IS NOT NULL)) AND ((kind = 'receipt'::text) = (hand_in_id IS NOT NULL)))),
    CONSTRAINT case_duty_file_id_fkey FOREIGN KEY (file_id) REFERENCES case_file(id) ON DELETE RESTRICT,
    CONSTRAINT case_duty_hand_in_id_fkey FOREIGN KEY (hand_in_id) REFERENCES hand_in(id) ON DELETE RESTRICT,
    CONSTRAINT case_duty_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT case_duty_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX case_duty_file ON case_duty USING btree (file_id, obligation_id) WHERE (file_id IS NOT NULL);

CREATE UNIQUE INDEX case_duty_hand_in_key ON case_duty USING btree (hand_in_id) WHERE (hand_in_id IS NOT NULL);

CREATE INDEX case_duty_unit ON case_duty USING btree (unit_id, obligation_id) WHERE (kind = 'filing'::text);

CREATE TABLE case_file (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    year bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    code_fold text COLLATE "C" NOT NULL,
    code_sort text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL,
    title_fold text COLLATE "C" NOT NULL,
    retention_years bigint,
    kind text COLLATE "C" NOT NULL,
    unit_id bigint NOT NULL,
    keeper_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    is_listed boolean NOT NULL,
    started_on text COLLATE "C",
    ended_on text COLLATE "C",
    closed_on text COLLATE "C",
    hand_in_by text COLLATE "C",
    paper_count bigint NOT NULL,
    sheets bigint,
    note text COLLATE "C",
    scope_id bigint NOT NULL,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT case_file_pkey PRIMARY KEY (id),
    CONSTRAINT case_file_closed_on_day CHECK ((length(closed_on) = 10)),
    CONSTRAINT case_file_closed_whole CHECK ((((state = ANY (ARRAY['planned'::text, 'open'::text])) = (closed_on IS NULL)) AND ((closed_on IS NULL) = (ended_on IS NULL)))),
    CONSTRAINT case_file_ended_on_day CHECK ((length(ended_on) = 10)),
    CONSTRAINT case_file_hand_in_by_day CHECK ((length(hand_in_by) = 10)),
    CONSTRAINT case_file_kind CHECK ((kind = ANY (ARRAY['digital'::text, 'paper'::text, 'construction'::text]))),
    CONSTRAINT case_file_planned_empty CHECK (((state <> 'planned'::text) OR (paper_count = 0))),
    CONSTRAINT case_file_retention CHECK (((retention_years >= 1) AND (retention_years <= 100))),
    CONSTRAINT case_file_started_on_day CHECK ((length(started_on) = 10)),
    CONSTRAINT case_file_state CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text, 'offered'::text, 'archived'::text]))),
    CONSTRAINT case_file_year CHECK (((year >= 1900) AND (year <= 9999))),
    CONSTRAINT case_file_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT case_file_keeper_id_fkey FOREIGN KEY (keeper_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT case_file_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT,
    CONSTRAINT case_file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX case_file_code_key ON case_file USING btree (year, code_fold);

CREATE INDEX case_file_due ON case_file USING btree (hand_in_by, id) WHERE ((state = 'closed'::text) AND (hand_in_by IS NOT NULL));

CREATE INDEX case_file_keeper ON case_file USING btree (keeper_id, year, code_sort, id);

CREATE INDEX case_file_lingering ON case_file USING btree (year, id) WHERE (state = 'open'::text);

CREATE INDEX case_file_list ON case_file USING btree (year, code_sort, id);

CREATE INDEX case_file_unit ON case_file USING btree (unit_id, year, code_sort, id);

CREATE TABLE case_number (
    year bigint NOT NULL,
    notation text COLLATE "C" NOT NULL,
    next_number bigint NOT NULL,
    CONSTRAINT case_number_pkey PRIMARY KEY (year, notation),
    CONSTRAINT case_number_next CHECK ((next_number > 0))
);

CREATE TABLE case_obligation (
    obligation_id bigint NOT NULL,
    file_id bigint NOT NULL,
    filed_by bigint NOT NULL,
    filed_at bigint NOT NULL,
    CONSTRAINT case_obligation_pkey PRIMARY KEY (obligation_id),
    CONSTRAINT case_obligation_file_id_fkey FOREIGN KEY (file_id) REFERENCES case_file(id) ON DELETE RESTRICT,
    CONSTRAINT case_obligation_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT case_obligation_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX case_obligation_file ON case_obligation USING btree (file_id, obligation_id);

CREATE TABLE case_paper (
    file_id bigint NOT NULL,
    document_id bigint NOT NULL,
    filed_by bigint NOT NULL,
    filed_at bigint NOT NULL,
    CONSTRAINT case_paper_pkey PRIMARY KEY (file_id, document_id),
    CONSTRAINT case_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT case_paper_file_id_fkey FOREIGN KEY (file_id) REFERENCES case_file(id) ON DELETE RESTRICT,
    CONSTRAINT case_paper_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX case_paper_document ON case_paper USING btree (document_id, file_id);

CREATE TABLE case_year (
    year bigint NOT NULL,
    approved_by bigint NOT NULL,
    approved_at bigint NOT NULL,
    document_id bigint,
    CONSTRAINT case_year_pkey PRIMARY KEY (year),
    CONSTRAINT case_year_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT case_year_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT
);

CREATE TABLE closing_replacement (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    series_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    is_signed boolean NOT NULL,
    kept_by bigint NOT NULL,
    kept_at bigint NOT NULL,
    replaced_by bigint NOT NULL,
    replaced_at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL,
    CONSTRAINT closing_replacement_pkey PRIMARY KEY (id),
    CONSTRAINT closing_replacement_reason CHECK ((length(reason) > 0)),
    CONSTRAINT closing_replacement_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT closing_replacement_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT closing_replacement_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT closing_replacement_series_id_fkey FOREIGN KEY (series_id) REFERENCES register_closing(series_id) ON DELETE RESTRICT
);

CREATE INDEX closing_replacement_file ON closing_replacement USING btree (file_hash);

CREATE INDEX closing_replacement_series ON closing_replacement USING btree (series_id, id);

CREATE OR REPLACE FUNCTION closing_replacement_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'closing_replacement_frozen', MESSAGE = 'closing_replacement_frozen';
END
$function$
;

CREATE TRIGGER closing_replacement_frozen BEFORE UPDATE ON closing_replacement FOR EACH ROW WHEN (true) EXECUTE FUNCTION closing_replacement_frozen();

CREATE OR REPLACE FUNCTION closing_replacement_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'closing_replacement_kept', MESSAGE = 'closing_replacement_kept';
END
$function$
;

CREATE TRIGGER closing_replacement_kept BEFORE DELETE ON closing_replacement FOR EACH ROW WHEN (true) EXECUTE FUNCTION closing_replacement_kept();

CREATE TABLE committee_post (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT committee_post_pkey PRIMARY KEY (id),
    CONSTRAINT committee_post_title CHECK ((title = ANY (ARRAY['chairman'::text, 'acting'::text, 'vice'::text, 'viceInCharge'::text]))),
    CONSTRAINT committee_post_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT committee_post_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT committee_post_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT committee_post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX committee_post_person ON committee_post USING btree (person_id);

CREATE TABLE control_duty (
    obligation_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    subject_id bigint NOT NULL,
    CONSTRAINT control_duty_pkey PRIMARY KEY (obligation_id),
    CONSTRAINT control_duty_kind CHECK ((kind = ANY (ARRAY['visit'::text, 'remedy'::text, 'feedback'::text, 'review'::text, 'opinion'::text]))),
    CONSTRAINT control_duty_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX control_duty_subject ON control_duty USING btree (kind, subject_id, obligation_id);

CREATE TABLE coordination_circle (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text COLLATE "C" NOT NULL,
    number text COLLATE "C" NOT NULL,
    signed_on text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT coordination_circle_pkey PRIMARY KEY (id),
    CONSTRAINT coordination_circle_days CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CONSTRAINT coordination_circle_signed_on_day CHECK ((length(signed_on) = 10)),
    CONSTRAINT coordination_circle_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT coordination_circle_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT coordination_circle_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE coordination_member (
    circle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT coordination_member_pkey PRIMARY KEY (circle_id, unit_id),
    CONSTRAINT coordination_member_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES coordination_circle(id) ON DELETE RESTRICT,
    CONSTRAINT coordination_member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX coordination_member_unit ON coordination_member USING btree (unit_id, circle_id);

CREATE TABLE daily_run (
    name text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    CONSTRAINT daily_run_pkey PRIMARY KEY (name),
    CONSTRAINT daily_run_day CHECK ((length(day) = 10))
);

CREATE TABLE daily_turn (
    name text COLLATE "C" NOT NULL,
    holder text COLLATE "C" NOT NULL,
    held_until bigint NOT NULL,
    night text COLLATE "C",
    attempts bigint,
    CONSTRAINT daily_turn_pkey PRIMARY KEY (name)
);

CREATE TABLE decided_day (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    day text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    holiday text COLLATE "C",
    in_place_of text COLLATE "C",
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    withdrawn_at bigint,
    CONSTRAINT decided_day_pkey PRIMARY KEY (id),
    CONSTRAINT decided_day_day CHECK ((length(day) = 10)),
    CONSTRAINT decided_day_in_place_of_day CHECK ((length(in_place_of) = 10)),
    CONSTRAINT decided_day_kind CHECK ((kind = ANY (ARRAY['holiday'::text, 'compensatory-off'::text, 'swapped-off'::text, 'swapped-work'::text]))),
    CONSTRAINT decided_day_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX decided_day_key ON decided_day USING btree (day) WHERE (withdrawn_at IS NULL);

CREATE TABLE delegation (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text COLLATE "C" NOT NULL,
    giver_title text COLLATE "C" NOT NULL,
    giver_id bigint,
    receiver_id bigint NOT NULL,
    paper_kinds text COLLATE "C" NOT NULL,
    matters text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    basis_id bigint,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT delegation_pkey PRIMARY KEY (id),
    CONSTRAINT delegation_kind CHECK ((kind = ANY (ARRAY['deputy'::text, 'order'::text, 'mandate'::text]))),
    CONSTRAINT delegation_mandate_ends CHECK (((kind <> 'mandate'::text) OR (valid_to IS NOT NULL))),
    CONSTRAINT delegation_order CHECK (((valid_to IS NULL) OR (valid_from <= valid_to))),
    CONSTRAINT delegation_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT delegation_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT delegation_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT delegation_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT delegation_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT delegation_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE INDEX delegation_giver ON delegation USING btree (giver_id, id);

CREATE INDEX delegation_receiver ON delegation USING btree (receiver_id, id);

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
    recalled_at bigint,
    recall_reason text COLLATE "C",
    recipients text COLLATE "C",
    reply_by text COLLATE "C",
    CONSTRAINT document_pkey PRIMARY KEY (id),
    CONSTRAINT document_direction CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'internal'::text]))),
    CONSTRAINT document_issued_on_day CHECK ((length(issued_on) = 10)),
    CONSTRAINT document_reply_by_day CHECK ((length(reply_by) = 10)),
    CONSTRAINT document_secrecy CHECK (((secrecy >= 0) AND (secrecy <= 3))),
    CONSTRAINT document_secret_without_content CHECK (((secrecy = 0) OR (file_hash IS NULL))),
    CONSTRAINT document_state CHECK ((state = ANY (ARRAY['reading'::text, 'confirmed'::text, 'dropped'::text]))),
    CONSTRAINT document_urgency CHECK (((urgency >= 0) AND (urgency <= 3))),
    CONSTRAINT document_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT document_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT document_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX document_file_key ON document USING btree (file_hash) WHERE ((file_hash IS NOT NULL) AND (state <> 'dropped'::text));

CREATE INDEX document_number ON document USING btree (number_fold, id);

CREATE INDEX document_plan ON document USING btree (id) WHERE ((state = 'confirmed'::text) AND (obligation_count > 0));

CREATE INDEX document_state ON document USING btree (state, id);

CREATE TABLE document_annex (
    document_id bigint NOT NULL,
    position bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    text text COLLATE "C",
    replaced_by bigint,
    CONSTRAINT document_annex_pkey PRIMARY KEY (document_id, "position"),
    CONSTRAINT document_annex_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT document_annex_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT
);

CREATE INDEX document_annex_file ON document_annex USING btree (file_hash);

CREATE TABLE document_heading (
    document_id bigint NOT NULL,
    position bigint NOT NULL,
    ref text COLLATE "C" NOT NULL,
    heading text COLLATE "C" NOT NULL,
    CONSTRAINT document_heading_pkey PRIMARY KEY (document_id, "position"),
    CONSTRAINT document_heading_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT
);

CREATE TABLE document_page (
    document_id bigint NOT NULL,
    page bigint NOT NULL,
    words text COLLATE "C" NOT NULL,
    CONSTRAINT document_page_pkey PRIMARY KEY (document_id, page),
    CONSTRAINT document_page_number CHECK ((page > 0)),
    CONSTRAINT document_page_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT
);

CREATE TABLE document_relation (
    document_id bigint NOT NULL,
    other_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    CONSTRAINT document_relation_pkey PRIMARY KEY (document_id, other_id, kind),
    CONSTRAINT document_relation_kind CHECK ((kind = ANY (ARRAY['amends'::text, 'replaces'::text, 'answers'::text]))),
    CONSTRAINT document_relation_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT document_relation_other_id_fkey FOREIGN KEY (other_id) REFERENCES document(id) ON DELETE RESTRICT
);

CREATE INDEX document_relation_other ON document_relation USING btree (other_id);

CREATE TABLE document_text (
    document_id bigint NOT NULL,
    text text COLLATE "C" NOT NULL,
    layout text COLLATE "C" NOT NULL,
    CONSTRAINT document_text_pkey PRIMARY KEY (document_id),
    CONSTRAINT document_text_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT
);

CREATE TABLE dossier_delivery (
    case_id bigint NOT NULL,
    way text COLLATE "C" NOT NULL,
    receiver text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    tracking text COLLATE "C",
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT dossier_delivery_pkey PRIMARY KEY (case_id),
    CONSTRAINT dossier_delivery_way CHECK ((way = ANY (ARRAY['counter'::text, 'post'::text, 'electronic'::text]))),
    CONSTRAINT dossier_delivery_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT dossier_delivery_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE OR REPLACE FUNCTION dossier_delivery_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'dossier_delivery_frozen', MESSAGE = 'dossier_delivery_frozen';
END
$function$
;

CREATE TRIGGER dossier_delivery_frozen BEFORE UPDATE ON dossier_delivery FOR EACH ROW WHEN (true) EXECUTE FUNCTION dossier_delivery_frozen();

CREATE OR REPLACE FUNCTION dossier_delivery_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'dossier_delivery_kept', MESSAGE = 'dossier_delivery_kept';
END
$function$
;

CREATE TRIGGER dossier_delivery_kept BEFORE DELETE ON dossier_delivery FOR EACH ROW WHEN (true) EXECUTE FUNCTION dossier_delivery_kept();

CREATE TABLE dossier_fee (
    case_id bigint NOT NULL,
    amount bigint NOT NULL,
    is_first boolean NOT NULL,
    CONSTRAINT dossier_fee_pkey PRIMARY KEY (case_id),
    CONSTRAINT dossier_fee_amount CHECK ((amount > 0)),
    CONSTRAINT dossier_fee_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE TABLE dossier_file (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    case_id bigint NOT NULL,
    part bigint,
    title text COLLATE "C" NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    valid_until text COLLATE "C",
    added_by bigint NOT NULL,
    added_at bigint NOT NULL,
    source_id bigint,
    withdrawn_at bigint,
    CONSTRAINT dossier_file_pkey PRIMARY KEY (id),
    CONSTRAINT dossier_file_valid_until_day CHECK ((length(valid_until) = 10)),
    CONSTRAINT dossier_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT dossier_file_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT dossier_file_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT dossier_file_source_id_fkey FOREIGN KEY (source_id) REFERENCES dossier_file(id) ON DELETE RESTRICT
);

CREATE INDEX dossier_file_case ON dossier_file USING btree (case_id, id);

CREATE INDEX dossier_file_hash ON dossier_file USING btree (file_hash);

CREATE INDEX dossier_file_source ON dossier_file USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE TABLE dossier_folder (
    case_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    by_id bigint NOT NULL,
    scanned_at bigint NOT NULL,
    held_since bigint NOT NULL,
    is_open boolean NOT NULL,
    CONSTRAINT dossier_folder_pkey PRIMARY KEY (case_id),
    CONSTRAINT dossier_folder_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT dossier_folder_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT dossier_folder_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX dossier_folder_open ON dossier_folder USING btree (is_open, held_since, case_id);

CREATE TABLE dossier_intake (
    case_id bigint NOT NULL,
    channel text COLLATE "C" NOT NULL,
    wish text COLLATE "C" NOT NULL,
    wish_address text COLLATE "C",
    late_reason text COLLATE "C",
    entered_at bigint,
    CONSTRAINT dossier_intake_pkey PRIMARY KEY (case_id),
    CONSTRAINT dossier_intake_channel CHECK ((channel = ANY (ARRAY['counter'::text, 'post'::text, 'online'::text]))),
    CONSTRAINT dossier_intake_late CHECK (((late_reason IS NULL) = (entered_at IS NULL))),
    CONSTRAINT dossier_intake_wish CHECK ((wish = ANY (ARRAY['counter'::text, 'post'::text, 'electronic'::text]))),
    CONSTRAINT dossier_intake_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE TABLE dossier_number (
    prefix text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    next_number bigint NOT NULL,
    CONSTRAINT dossier_number_pkey PRIMARY KEY (prefix, day),
    CONSTRAINT dossier_number_day CHECK ((length(day) = 10)),
    CONSTRAINT dossier_number_next CHECK ((next_number > 0))
);

CREATE TABLE dossier_part (
    case_id bigint NOT NULL,
    position bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    originals bigint NOT NULL,
    copies bigint NOT NULL,
    is_required boolean NOT NULL,
    is_received boolean NOT NULL,
    is_listed boolean DEFAULT true NOT NULL,
    is_brought boolean DEFAULT false NOT NULL,
    CONSTRAINT dossier_part_pkey PRIMARY KEY (case_id, "position"),
    CONSTRAINT dossier_part_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE TABLE draft_template (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    size bigint NOT NULL,
    body text COLLATE "C" NOT NULL,
    fields text COLLATE "C" NOT NULL,
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    ended_by bigint,
    ended_at bigint,
    version bigint NOT NULL,
    CONSTRAINT draft_template_pkey PRIMARY KEY (id),
    CONSTRAINT draft_template_ended CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
    CONSTRAINT draft_template_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT draft_template_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX draft_template_kind ON draft_template USING btree (kind, name) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX draft_template_name ON draft_template USING btree (name) WHERE (ended_at IS NULL);

CREATE TABLE evidence (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    report_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    CONSTRAINT evidence_pkey PRIMARY KEY (id),
    CONSTRAINT evidence_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT evidence_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT evidence_report_id_fkey FOREIGN KEY (report_id) REFERENCES progress_report(id) ON DELETE RESTRICT
);

CREATE INDEX evidence_obligation ON evidence USING btree (obligation_id, id);

CREATE INDEX evidence_report ON evidence USING btree (report_id, id);

CREATE TABLE fee_entry (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    case_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    amount bigint NOT NULL,
    way text COLLATE "C",
    receipt text COLLATE "C",
    reason text COLLATE "C",
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    voids_id bigint,
    CONSTRAINT fee_entry_pkey PRIMARY KEY (id),
    CONSTRAINT fee_entry_amount CHECK (((amount <> 0) AND ((amount < 0) = (voids_id IS NOT NULL)))),
    CONSTRAINT fee_entry_kind CHECK ((kind = ANY (ARRAY['paid'::text, 'exempt'::text, 'refund'::text]))),
    CONSTRAINT fee_entry_way CHECK ((way = ANY (ARRAY['cash'::text, 'transfer'::text, 'portal'::text, 'post'::text]))),
    CONSTRAINT fee_entry_whole CHECK (
CASE
    WHEN ((kind = 'paid'::text) AND (voids_id IS NULL)) THEN (way IS NOT NULL)
    ELSE (reason IS NOT NULL)
END),
    CONSTRAINT fee_entry_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT fee_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES dossier_fee(case_id) ON DELETE RESTRICT,
    CONSTRAINT fee_entry_voids_id_fkey FOREIGN KEY (voids_id) REFERENCES fee_entry(id) ON DELETE RESTRICT
);

CREATE INDEX fee_entry_case ON fee_entry USING btree (case_id, kind, amount);

CREATE UNIQUE INDEX fee_entry_voids_key ON fee_entry USING btree (voids_id) WHERE (voids_id IS NOT NULL);

CREATE OR REPLACE FUNCTION fee_entry_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'fee_entry_frozen', MESSAGE = 'fee_entry_frozen';
END
$function$
;

CREATE TRIGGER fee_entry_frozen BEFORE UPDATE ON fee_entry FOR EACH ROW WHEN (true) EXECUTE FUNCTION fee_entry_frozen();

CREATE OR REPLACE FUNCTION fee_entry_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'fee_entry_kept', MESSAGE = 'fee_entry_kept';
END
$function$
;

CREATE TRIGGER fee_entry_kept BEFORE DELETE ON fee_entry FOR EACH ROW WHEN (true) EXECUTE FUNCTION fee_entry_kept();

CREATE TABLE file (
    hash text COLLATE "C" NOT NULL,
    size bigint NOT NULL,
    media_type text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    erased_at bigint,
    CONSTRAINT file_pkey PRIMARY KEY (hash),
    CONSTRAINT file_hash_sha256 CHECK ((length(hash) = 64))
);

CREATE INDEX file_erased ON file USING btree (hash) WHERE (erased_at IS NOT NULL);

CREATE TABLE file_erasure (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    message_id bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    asked_by bigint NOT NULL,
    asked_at bigint NOT NULL,
    settled_by bigint,
    settled_at bigint,
    CONSTRAINT file_erasure_pkey PRIMARY KEY (id),
    CONSTRAINT file_erasure_settled CHECK (((state = 'asked'::text) = (settled_by IS NULL))),
    CONSTRAINT file_erasure_state CHECK ((state = ANY (ARRAY['asked'::text, 'done'::text, 'declined'::text]))),
    CONSTRAINT file_erasure_two_people CHECK (((state <> 'done'::text) OR (settled_by <> asked_by))),
    CONSTRAINT file_erasure_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT file_erasure_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT file_erasure_message_id_fkey FOREIGN KEY (message_id) REFERENCES interchange_message(id) ON DELETE RESTRICT,
    CONSTRAINT file_erasure_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX file_erasure_file ON file_erasure USING btree (file_hash, id);

CREATE UNIQUE INDEX file_erasure_open ON file_erasure USING btree (file_hash) WHERE (state = 'asked'::text);

CREATE INDEX file_erasure_state ON file_erasure USING btree (state, id);

CREATE TABLE file_signature (
    file_hash text COLLATE "C" NOT NULL,
    report text COLLATE "C" NOT NULL,
    checked_at bigint NOT NULL,
    recheck_at bigint,
    tries bigint DEFAULT 0 NOT NULL,
    CONSTRAINT file_signature_pkey PRIMARY KEY (file_hash),
    CONSTRAINT file_signature_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE CASCADE
);

CREATE INDEX file_signature_recheck ON file_signature USING btree (recheck_at, file_hash) WHERE (recheck_at IS NOT NULL);

CREATE TABLE filing_exemption (
    document_id bigint NOT NULL,
    reason text COLLATE "C" NOT NULL,
    decided_by bigint NOT NULL,
    decided_at bigint NOT NULL,
    CONSTRAINT filing_exemption_pkey PRIMARY KEY (document_id),
    CONSTRAINT filing_exemption_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT filing_exemption_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT
);

CREATE TABLE folder_scan (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    case_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    act text COLLATE "C",
    CONSTRAINT folder_scan_pkey PRIMARY KEY (id),
    CONSTRAINT folder_scan_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT folder_scan_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT folder_scan_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX folder_scan_case ON folder_scan USING btree (case_id, id);

CREATE INDEX folder_scan_person ON folder_scan USING btree (by_id, id);

CREATE OR REPLACE FUNCTION folder_scan_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'folder_scan_frozen', MESSAGE = 'folder_scan_frozen';
END
$function$
;

CREATE TRIGGER folder_scan_frozen BEFORE UPDATE ON folder_scan FOR EACH ROW WHEN (true) EXECUTE FUNCTION folder_scan_frozen();

CREATE OR REPLACE FUNCTION folder_scan_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'folder_scan_kept', MESSAGE = 'folder_scan_kept';
END
$function$
;

CREATE TRIGGER folder_scan_kept BEFORE DELETE ON folder_scan FOR EACH ROW WHEN (true) EXECUTE FUNCTION folder_scan_kept();

CREATE TABLE hand_in (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    offered_by bigint NOT NULL,
    offered_at bigint NOT NULL,
    settled_by bigint,
    settled_at bigint,
    note text COLLATE "C",
    file_count bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT hand_in_pkey PRIMARY KEY (id),
    CONSTRAINT hand_in_settled_whole CHECK ((((state = 'offered'::text) = (settled_by IS NULL)) AND ((settled_by IS NULL) = (settled_at IS NULL)))),
    CONSTRAINT hand_in_state CHECK ((state = ANY (ARRAY['offered'::text, 'settled'::text, 'withdrawn'::text]))),
    CONSTRAINT hand_in_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT hand_in_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT hand_in_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX hand_in_unit ON hand_in USING btree (unit_id, id);

CREATE INDEX hand_in_waiting ON hand_in USING btree (id) WHERE (state = 'offered'::text);

CREATE TABLE hand_in_file (
    hand_in_id bigint NOT NULL,
    file_id bigint NOT NULL,
    result text COLLATE "C",
    reason text COLLATE "C",
    CONSTRAINT hand_in_file_pkey PRIMARY KEY (hand_in_id, file_id),
    CONSTRAINT hand_in_file_reasoned CHECK ((((result = 'returned'::text) = (reason IS NOT NULL)) OR (result IS NULL))),
    CONSTRAINT hand_in_file_result CHECK ((result = ANY (ARRAY['received'::text, 'returned'::text]))),
    CONSTRAINT hand_in_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES case_file(id) ON DELETE RESTRICT,
    CONSTRAINT hand_in_file_hand_in_id_fkey FOREIGN KEY (hand_in_id) REFERENCES hand_in(id) ON DELETE RESTRICT
);

CREATE INDEX hand_in_file_file ON hand_in_file USING btree (file_id, hand_in_id);

CREATE TABLE import_draft (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    sheets text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT import_draft_pkey PRIMARY KEY (id),
    CONSTRAINT import_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX import_draft_created ON import_draft USING btree (created_at);

CREATE TABLE index_entry (
    month text COLLATE "C" NOT NULL,
    criterion text COLLATE "C" NOT NULL,
    part bigint NOT NULL,
    whole bigint NOT NULL,
    source text COLLATE "C" NOT NULL,
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    CONSTRAINT index_entry_pkey PRIMARY KEY (month, criterion),
    CONSTRAINT index_entry_month CHECK ((length(month) = 7)),
    CONSTRAINT index_entry_part CHECK (((part >= 0) AND (part <= whole))),
    CONSTRAINT index_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE inspection_change (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    plan_id bigint NOT NULL,
    visit_id bigint,
    words text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT inspection_change_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_change_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_change_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES inspection_plan(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_change_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT
);

CREATE INDEX inspection_change_plan ON inspection_change USING btree (plan_id, id);

CREATE OR REPLACE FUNCTION inspection_change_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_change_frozen', MESSAGE = 'inspection_change_frozen';
END
$function$
;

CREATE TRIGGER inspection_change_frozen BEFORE UPDATE ON inspection_change FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_change_frozen();

CREATE OR REPLACE FUNCTION inspection_change_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_change_kept', MESSAGE = 'inspection_change_kept';
END
$function$
;

CREATE TRIGGER inspection_change_kept BEFORE DELETE ON inspection_change FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_change_kept();

CREATE TABLE inspection_finding (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    visit_id bigint NOT NULL,
    sample_id bigint,
    position bigint,
    kind text COLLATE "C" NOT NULL,
    evidence text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    reason text COLLATE "C",
    explanation text COLLATE "C",
    explained_by bigint,
    explained_at bigint,
    made_by bigint NOT NULL,
    made_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT inspection_finding_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_finding_dropped CHECK (((state = 'dropped'::text) = (reason IS NOT NULL))),
    CONSTRAINT inspection_finding_explained CHECK (((explanation IS NULL) = (explained_by IS NULL))),
    CONSTRAINT inspection_finding_state CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'dropped'::text]))),
    CONSTRAINT inspection_finding_explained_by_fkey FOREIGN KEY (explained_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_finding_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_finding_sample_id_position_fkey FOREIGN KEY (sample_id, "position") REFERENCES inspection_sampled(sample_id, "position") ON DELETE RESTRICT,
    CONSTRAINT inspection_finding_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT
);

CREATE INDEX inspection_finding_visit ON inspection_finding USING btree (visit_id, id);

CREATE TABLE inspection_material (
    finding_id bigint NOT NULL,
    feedback_id bigint,
    rating_id bigint,
    CONSTRAINT inspection_material_pkey PRIMARY KEY (finding_id),
    CONSTRAINT inspection_material_one CHECK (((feedback_id IS NULL) = (rating_id IS NOT NULL))),
    CONSTRAINT inspection_material_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES regulation_feedback(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_material_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES inspection_finding(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_material_rating_id_fkey FOREIGN KEY (rating_id) REFERENCES service_rating(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX inspection_material_feedback_key ON inspection_material USING btree (feedback_id) WHERE (feedback_id IS NOT NULL);

CREATE UNIQUE INDEX inspection_material_rating_key ON inspection_material USING btree (rating_id) WHERE (rating_id IS NOT NULL);

CREATE OR REPLACE FUNCTION inspection_material_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_material_frozen', MESSAGE = 'inspection_material_frozen';
END
$function$
;

CREATE TRIGGER inspection_material_frozen BEFORE UPDATE ON inspection_material FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_material_frozen();

CREATE OR REPLACE FUNCTION inspection_material_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_material_kept', MESSAGE = 'inspection_material_kept';
END
$function$
;

CREATE TRIGGER inspection_material_kept BEFORE DELETE ON inspection_material FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_material_kept();

CREATE TABLE inspection_member (
    plan_id bigint NOT NULL,
    person_id bigint NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT inspection_member_pkey PRIMARY KEY (plan_id, person_id),
    CONSTRAINT inspection_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_member_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES inspection_plan(id) ON DELETE RESTRICT
);

CREATE INDEX inspection_member_person ON inspection_member USING btree (person_id, plan_id);

CREATE TABLE inspection_plan (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    year bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    topics text COLLATE "C" NOT NULL,
    head_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    issued_on text COLLATE "C",
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT inspection_plan_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_plan_issued CHECK (((state = 'issued'::text) = ((number IS NOT NULL) AND (issued_on IS NOT NULL)))),
    CONSTRAINT inspection_plan_issued_on_day CHECK ((length(issued_on) = 10)),
    CONSTRAINT inspection_plan_state CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text]))),
    CONSTRAINT inspection_plan_year CHECK (((year >= 2000) AND (year <= 2200))),
    CONSTRAINT inspection_plan_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_plan_head_id_fkey FOREIGN KEY (head_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX inspection_plan_list ON inspection_plan USING btree (year, id);

CREATE TABLE inspection_sample (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    visit_id bigint NOT NULL,
    source text COLLATE "C" NOT NULL,
    from_on text COLLATE "C" NOT NULL,
    to_on text COLLATE "C" NOT NULL,
    procedure_id bigint,
    size bigint NOT NULL,
    is_percent boolean NOT NULL,
    seed text COLLATE "C" NOT NULL,
    population bigint NOT NULL,
    digest text COLLATE "C" NOT NULL,
    drawn_by bigint NOT NULL,
    drawn_at bigint NOT NULL,
    CONSTRAINT inspection_sample_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_sample_from_day CHECK ((length(from_on) = 10)),
    CONSTRAINT inspection_sample_population CHECK ((population > 0)),
    CONSTRAINT inspection_sample_size CHECK ((size > 0)),
    CONSTRAINT inspection_sample_source CHECK ((source = ANY (ARRAY['ledger'::text, 'list'::text]))),
    CONSTRAINT inspection_sample_to_day CHECK ((length(to_on) = 10)),
    CONSTRAINT inspection_sample_drawn_by_fkey FOREIGN KEY (drawn_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_sample_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_sample_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT
);

CREATE INDEX inspection_sample_visit ON inspection_sample USING btree (visit_id, id);

CREATE OR REPLACE FUNCTION inspection_sample_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_sample_frozen', MESSAGE = 'inspection_sample_frozen';
END
$function$
;

CREATE TRIGGER inspection_sample_frozen BEFORE UPDATE ON inspection_sample FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_sample_frozen();

CREATE OR REPLACE FUNCTION inspection_sample_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_sample_kept', MESSAGE = 'inspection_sample_kept';
END
$function$
;

CREATE TRIGGER inspection_sample_kept BEFORE DELETE ON inspection_sample FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_sample_kept();

CREATE TABLE inspection_sampled (
    sample_id bigint NOT NULL,
    position bigint NOT NULL,
    case_id bigint,
    code text COLLATE "C" NOT NULL,
    title text COLLATE "C",
    begun_on text COLLATE "C",
    due_on text COLLATE "C",
    ended_on text COLLATE "C",
    is_late boolean NOT NULL,
    CONSTRAINT inspection_sampled_pkey PRIMARY KEY (sample_id, "position"),
    CONSTRAINT inspection_sampled_position CHECK (("position" > 0)),
    CONSTRAINT inspection_sampled_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_sampled_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES inspection_sample(id) ON DELETE RESTRICT
);

CREATE OR REPLACE FUNCTION inspection_sampled_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_sampled_frozen', MESSAGE = 'inspection_sampled_frozen';
END
$function$
;

CREATE TRIGGER inspection_sampled_frozen BEFORE UPDATE ON inspection_sampled FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_sampled_frozen();

CREATE OR REPLACE FUNCTION inspection_sampled_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'inspection_sampled_kept', MESSAGE = 'inspection_sampled_kept';
END
$function$
;

CREATE TRIGGER inspection_sampled_kept BEFORE DELETE ON inspection_sampled FOR EACH ROW WHEN (true) EXECUTE FUNCTION inspection_sampled_kept();

CREATE TABLE inspection_visit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    plan_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    from_on text COLLATE "C" NOT NULL,
    to_on text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL,
    topics text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    held_on text COLLATE "C",
    team text COLLATE "C",
    hosts text COLLATE "C",
    minutes text COLLATE "C",
    opinion text COLLATE "C",
    team_signed_on text COLLATE "C",
    unit_signed_on text COLLATE "C",
    conclusion_number text COLLATE "C",
    concluded_on text COLLATE "C",
    signer text COLLATE "C",
    conclusion text COLLATE "C",
    version bigint NOT NULL,
    answerer_id bigint,
    CONSTRAINT inspection_visit_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_visit_concluded CHECK (((state = 'concluded'::text) = (conclusion IS NOT NULL))),
    CONSTRAINT inspection_visit_concluded_day CHECK ((length(concluded_on) = 10)),
    CONSTRAINT inspection_visit_days CHECK ((to_on >= from_on)),
    CONSTRAINT inspection_visit_from_day CHECK ((length(from_on) = 10)),
    CONSTRAINT inspection_visit_held CHECK ((((held_on IS NOT NULL) = (minutes IS NOT NULL)) AND ((state = ANY (ARRAY['held'::text, 'concluded'::text])) = (held_on IS NOT NULL)))),
    CONSTRAINT inspection_visit_held_day CHECK ((length(held_on) = 10)),
    CONSTRAINT inspection_visit_state CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'concluded'::text, 'cancelled'::text]))),
    CONSTRAINT inspection_visit_team_signed_day CHECK ((length(team_signed_on) = 10)),
    CONSTRAINT inspection_visit_to_day CHECK ((length(to_on) = 10)),
    CONSTRAINT inspection_visit_unit_signed_day CHECK ((length(unit_signed_on) = 10)),
    CONSTRAINT inspection_visit_answerer_id_fkey FOREIGN KEY (answerer_id) REFERENCES unit(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_visit_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES inspection_plan(id) ON DELETE RESTRICT,
    CONSTRAINT inspection_visit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX inspection_visit_plan ON inspection_visit USING btree (plan_id, from_on, id);

CREATE INDEX inspection_visit_unit ON inspection_visit USING btree (unit_id, from_on, id);

CREATE TABLE instruction (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    document_id bigint NOT NULL,
    leader_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    due_on text COLLATE "C",
    evidence_hash text COLLATE "C",
    evidence_name text COLLATE "C",
    obligation_id bigint,
    asked_by bigint NOT NULL,
    asked_at bigint NOT NULL,
    given_by bigint,
    given_at bigint,
    version bigint NOT NULL,
    CONSTRAINT instruction_pkey PRIMARY KEY (id),
    CONSTRAINT instruction_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT instruction_given_whole CHECK ((((state = 'given'::text) = (given_at IS NOT NULL)) AND ((given_at IS NULL) = (given_by IS NULL)))),
    CONSTRAINT instruction_state CHECK ((state = ANY (ARRAY['asked'::text, 'given'::text, 'withdrawn'::text]))),
    CONSTRAINT instruction_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT instruction_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT instruction_evidence_hash_fkey FOREIGN KEY (evidence_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT instruction_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT instruction_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT instruction_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX instruction_asked_key ON instruction USING btree (document_id, leader_id) WHERE (state = 'asked'::text);

CREATE INDEX instruction_document ON instruction USING btree (document_id, state, id);

CREATE INDEX instruction_evidence ON instruction USING btree (evidence_hash) WHERE (evidence_hash IS NOT NULL);

CREATE INDEX instruction_waiting ON instruction USING btree (leader_id, id) WHERE (state = 'asked'::text);

CREATE TABLE instruction_party (
    instruction_id bigint NOT NULL,
    party_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT instruction_party_pkey PRIMARY KEY (instruction_id, party_id),
    CONSTRAINT instruction_party_role CHECK ((role = ANY (ARRAY['lead'::text, 'coordinate'::text, 'inform'::text]))),
    CONSTRAINT instruction_party_instruction_id_fkey FOREIGN KEY (instruction_id) REFERENCES instruction(id) ON DELETE RESTRICT,
    CONSTRAINT instruction_party_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE TABLE interchange_event (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    message_id bigint NOT NULL,
    at bigint NOT NULL,
    act text COLLATE "C" NOT NULL,
    status text COLLATE "C",
    words text COLLATE "C",
    actor_id bigint,
    CONSTRAINT interchange_event_pkey PRIMARY KEY (id),
    CONSTRAINT interchange_event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT interchange_event_message_id_fkey FOREIGN KEY (message_id) REFERENCES interchange_message(id) ON DELETE RESTRICT
);

CREATE INDEX interchange_event_message ON interchange_event USING btree (message_id, id);

CREATE TABLE interchange_file (
    message_id bigint NOT NULL,
    position bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    left_reason text COLLATE "C",
    left_by bigint,
    CONSTRAINT interchange_file_pkey PRIMARY KEY (message_id, "position"),
    CONSTRAINT interchange_file_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT interchange_file_left_by_fkey FOREIGN KEY (left_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT interchange_file_message_id_fkey FOREIGN KEY (message_id) REFERENCES interchange_message(id) ON DELETE RESTRICT
);

CREATE INDEX interchange_file_hash ON interchange_file USING btree (file_hash);

CREATE TABLE interchange_message (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    is_outgoing boolean NOT NULL,
    kind text COLLATE "C" NOT NULL,
    business bigint,
    state text COLLATE "C" NOT NULL,
    agency_code text COLLATE "C",
    agency_key text COLLATE "C" NOT NULL,
    agency_name text COLLATE "C",
    message_key text COLLATE "C" NOT NULL,
    code text COLLATE "C",
    subject text COLLATE "C",
    status text COLLATE "C",
    words text COLLATE "C",
    header text COLLATE "C",
    refers_to bigint,
    document_id bigint,
    raw_hash text COLLATE "C",
    hub_name text COLLATE "C",
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT interchange_message_pkey PRIMARY KEY (id),
    CONSTRAINT interchange_message_business CHECK (((business >= 0) AND (business <= 3))),
    CONSTRAINT interchange_message_kind CHECK ((kind = ANY (ARRAY['document'::text, 'status'::text]))),
    CONSTRAINT interchange_message_state CHECK ((state = ANY (ARRAY['arrived'::text, 'accepted'::text, 'finished'::text, 'refused'::text, 'malformed'::text, 'noted'::text, 'waiting'::text, 'sent'::text, 'dropped'::text]))),
    CONSTRAINT interchange_message_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT interchange_message_raw_hash_fkey FOREIGN KEY (raw_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT interchange_message_refers_to_fkey FOREIGN KEY (refers_to) REFERENCES interchange_message(id) ON DELETE RESTRICT
);

CREATE INDEX interchange_message_document ON interchange_message USING btree (document_id) WHERE (document_id IS NOT NULL);

CREATE UNIQUE INDEX interchange_message_key ON interchange_message USING btree (agency_key, message_key, kind, is_outgoing);

CREATE INDEX interchange_message_raw ON interchange_message USING btree (raw_hash) WHERE (raw_hash IS NOT NULL);

CREATE INDEX interchange_message_refers ON interchange_message USING btree (refers_to) WHERE (refers_to IS NOT NULL);

CREATE INDEX interchange_message_state ON interchange_message USING btree (state, id);

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
    CONSTRAINT journal_entry_sealed_whole CHECK (((seq IS NULL) = (hash IS NULL))),
    CONSTRAINT journal_entry_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id) ON DELETE RESTRICT
);

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
    CONSTRAINT known_device_pkey PRIMARY KEY (id),
    CONSTRAINT known_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE INDEX known_device_account ON known_device USING btree (account_id);

CREATE INDEX known_device_seen ON known_device USING btree (seen_at);

CREATE UNIQUE INDEX known_device_token_hash_key ON known_device USING btree (token_hash);

CREATE TABLE lateness_fill (
    after_id bigint NOT NULL
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
    CONSTRAINT milestone_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT milestone_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX milestone_obligation ON milestone USING btree (obligation_id, "position", id);

CREATE TABLE next_plan_point (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    document_id bigint NOT NULL,
    period text COLLATE "C" NOT NULL,
    ref text COLLATE "C",
    content text COLLATE "C" NOT NULL,
    content_fold text COLLATE "C" NOT NULL,
    source text COLLATE "C",
    measure text COLLATE "C",
    lead_text text COLLATE "C",
    coordinate_text text COLLATE "C",
    product text COLLATE "C",
    time_text text COLLATE "C",
    is_left_out boolean NOT NULL,
    written_by bigint NOT NULL,
    written_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT next_plan_point_pkey PRIMARY KEY (id),
    CONSTRAINT next_plan_point_led CHECK (((measure IS NULL) OR (lead_text IS NOT NULL))),
    CONSTRAINT next_plan_point_left_out CHECK (((ref IS NOT NULL) OR (NOT is_left_out))),
    CONSTRAINT next_plan_point_period CHECK ((length(period) = 4)),
    CONSTRAINT next_plan_point_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT next_plan_point_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX next_plan_point_ref_key ON next_plan_point USING btree (document_id, period, ref) WHERE (ref IS NOT NULL);

CREATE UNIQUE INDEX next_plan_point_words_key ON next_plan_point USING btree (document_id, period, content_fold) WHERE (ref IS NULL);

CREATE TABLE notice (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    recipient_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    obligation_id bigint,
    document_id bigint,
    words text COLLATE "C" NOT NULL,
    actor_id bigint,
    is_urgent boolean NOT NULL,
    channel text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    read_at bigint,
    digested_at bigint,
    letter_id bigint,
    report_id bigint,
    outgoing_id bigint,
    share_id bigint,
    CONSTRAINT notice_pkey PRIMARY KEY (id),
    CONSTRAINT notice_channel CHECK ((channel = ANY (ARRAY['product'::text, 'mail'::text, 'digest'::text]))),
    CONSTRAINT notice_digested_channel CHECK (((digested_at IS NULL) OR (channel = 'digest'::text))),
    CONSTRAINT notice_one_subject CHECK (((obligation_id IS NULL) OR (document_id IS NULL))),
    CONSTRAINT notice_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT notice_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT notice_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES urging_letter(id) ON DELETE RESTRICT,
    CONSTRAINT notice_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT notice_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT,
    CONSTRAINT notice_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT notice_report_id_fkey FOREIGN KEY (report_id) REFERENCES report_issue(id) ON DELETE RESTRICT,
    CONSTRAINT notice_share_id_fkey FOREIGN KEY (share_id) REFERENCES petition_share(id) ON DELETE RESTRICT
);

CREATE INDEX notice_digest ON notice USING btree (recipient_id, id) WHERE ((channel = 'digest'::text) AND (digested_at IS NULL));

CREATE INDEX notice_read ON notice USING btree (read_at) WHERE (read_at IS NOT NULL);

CREATE INDEX notice_recipient ON notice USING btree (recipient_id, id);

CREATE INDEX notice_unread ON notice USING btree (recipient_id, id) WHERE (read_at IS NULL);

CREATE TABLE notice_choice (
    person_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    CONSTRAINT notice_choice_pkey PRIMARY KEY (person_id, kind),
    CONSTRAINT notice_choice_channel CHECK ((channel = ANY (ARRAY['product'::text, 'mail'::text, 'digest'::text, 'off'::text]))),
    CONSTRAINT notice_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
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
    parent_id bigint,
    depth bigint NOT NULL,
    weight bigint NOT NULL,
    rhythm text COLLATE "C",
    report_due_on text COLLATE "C",
    term_amount bigint,
    term_unit text COLLATE "C",
    start_on text COLLATE "C",
    late_after text COLLATE "C" DEFAULT '9999-12-31'::text NOT NULL,
    CONSTRAINT obligation_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_closed_on_day CHECK ((length(closed_on) = 10)),
    CONSTRAINT obligation_closed_whole CHECK ((is_open = (closed_on IS NULL))),
    CONSTRAINT obligation_closing_rule CHECK ((closing_rule = ANY (ARRAY['lead'::text, 'all'::text]))),
    CONSTRAINT obligation_deadline_kind CHECK ((deadline_kind = ANY (ARRAY['date'::text, 'month'::text, 'quarter'::text, 'range'::text, 'year'::text, 'relative'::text, 'ongoing'::text, 'none'::text]))),
    CONSTRAINT obligation_depth CHECK (((depth > 0) = (parent_id IS NOT NULL))),
    CONSTRAINT obligation_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT obligation_first_due_on_day CHECK ((length(first_due_on) = 10)),
    CONSTRAINT obligation_from_on_day CHECK ((length(from_on) = 10)),
    CONSTRAINT obligation_is_open_state CHECK ((is_open = (state <> ALL (ARRAY['closed'::text, 'cancelled'::text, 'superseded'::text])))),
    CONSTRAINT obligation_late_after_day CHECK ((length(late_after) = 10)),
    CONSTRAINT obligation_ordered_on_day CHECK ((length(ordered_on) = 10)),
    CONSTRAINT obligation_origin CHECK ((origin = ANY (ARRAY['paper'::text, 'oral'::text, 'meeting'::text, 'breakdown'::text, 'case'::text]))),
    CONSTRAINT obligation_progress CHECK (((progress >= 0) AND (progress <= 100))),
    CONSTRAINT obligation_report_due_on_day CHECK ((length(report_due_on) = 10)),
    CONSTRAINT obligation_rhythm_whole CHECK (((report_due_on IS NULL) OR (rhythm IS NOT NULL))),
    CONSTRAINT obligation_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT obligation_source_whole CHECK (((source_start IS NULL) = (source_end IS NULL))),
    CONSTRAINT obligation_start_on_day CHECK ((length(start_on) = 10)),
    CONSTRAINT obligation_state CHECK ((state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'in_progress'::text, 'reported'::text, 'returned'::text, 'refused'::text, 'suspended'::text, 'closed'::text, 'cancelled'::text, 'superseded'::text]))),
    CONSTRAINT obligation_term_unit CHECK ((term_unit = ANY (ARRAY['hour'::text, 'working-hour'::text, 'day'::text, 'working-day'::text, 'week'::text, 'month'::text, 'year'::text]))),
    CONSTRAINT obligation_weight CHECK (((weight >= 1) AND (weight <= 100))),
    CONSTRAINT obligation_assigner_id_fkey FOREIGN KEY (assigner_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE INDEX obligation_counted ON obligation USING btree (id) WHERE (is_open AND (term_amount IS NOT NULL));

CREATE INDEX obligation_document ON obligation USING btree (document_id, "position", id);

CREATE INDEX obligation_document_scope ON obligation USING btree (document_id, is_open, late_after, scope_id, id);

CREATE INDEX obligation_parent ON obligation USING btree (parent_id, id) WHERE (parent_id IS NOT NULL);

CREATE TABLE obligation_request (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    participant_id bigint NOT NULL,
    milestone_id bigint,
    to_party_id bigint,
    is_refusal boolean NOT NULL,
    asked_by bigint NOT NULL,
    asked_at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL,
    wished_on text COLLATE "C",
    document_id bigint,
    state text COLLATE "C" NOT NULL,
    decided_by bigint,
    decided_at bigint,
    decision_reason text COLLATE "C",
    granted_on text COLLATE "C",
    CONSTRAINT obligation_request_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_request_dated CHECK (((kind = 'another_date'::text) = (wished_on IS NOT NULL))),
    CONSTRAINT obligation_request_decided_whole CHECK ((((state = 'open'::text) = (decided_by IS NULL)) AND ((state = 'open'::text) = (decided_at IS NULL)))),
    CONSTRAINT obligation_request_granted_on_day CHECK ((length(granted_on) = 10)),
    CONSTRAINT obligation_request_kind CHECK ((kind = ANY (ARRAY['another_date'::text, 'another_doer'::text, 'hand_over'::text]))),
    CONSTRAINT obligation_request_named CHECK (((kind = 'hand_over'::text) = (to_party_id IS NOT NULL))),
    CONSTRAINT obligation_request_state CHECK ((state = ANY (ARRAY['open'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text]))),
    CONSTRAINT obligation_request_wished_on_day CHECK ((length(wished_on) = 10)),
    CONSTRAINT obligation_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_request_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_request_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES milestone(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_request_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_request_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT,
    CONSTRAINT obligation_request_to_party_id_fkey FOREIGN KEY (to_party_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE INDEX obligation_request_obligation ON obligation_request USING btree (obligation_id, id);

CREATE UNIQUE INDEX obligation_request_one_open_key ON obligation_request USING btree (participant_id, kind) WHERE (state = 'open'::text);

CREATE TABLE office_secret (
    name text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT office_secret_pkey PRIMARY KEY (name)
);

CREATE TABLE opinion_ask (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    share_id bigint NOT NULL,
    question text COLLATE "C" NOT NULL,
    obligation_id bigint,
    asked_by bigint NOT NULL,
    asked_at bigint NOT NULL,
    ended_as text COLLATE "C",
    ended_at bigint,
    version bigint NOT NULL,
    CONSTRAINT opinion_ask_pkey PRIMARY KEY (id),
    CONSTRAINT opinion_ask_ended CHECK (((ended_at IS NULL) = (ended_as IS NULL))),
    CONSTRAINT opinion_ask_ended_as CHECK ((ended_as = ANY (ARRAY['answered'::text, 'withdrawn'::text]))),
    CONSTRAINT opinion_ask_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT opinion_ask_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT opinion_ask_share_id_fkey FOREIGN KEY (share_id) REFERENCES petition_share(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX opinion_ask_obligation_key ON opinion_ask USING btree (obligation_id) WHERE (obligation_id IS NOT NULL);

CREATE INDEX opinion_ask_share ON opinion_ask USING btree (share_id, id);

CREATE OR REPLACE FUNCTION opinion_ask_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_ask_kept', MESSAGE = 'opinion_ask_kept';
END
$function$
;

CREATE TRIGGER opinion_ask_kept BEFORE DELETE ON opinion_ask FOR EACH ROW WHEN (true) EXECUTE FUNCTION opinion_ask_kept();

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

CREATE INDEX outbox_dead ON outbox USING btree (id) WHERE is_dead;

CREATE INDEX outbox_due ON outbox USING btree (due_at, id) WHERE (NOT is_dead);

CREATE INDEX outbox_interchange ON outbox USING btree (payload) WHERE (kind = 'interchange.message'::text);

CREATE INDEX outbox_paper_mail ON outbox USING btree (payload) WHERE (kind = 'paper.mail'::text);

CREATE TABLE outgoing (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    state text COLLATE "C" NOT NULL,
    issuer text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    excerpt text COLLATE "C" NOT NULL,
    urgency bigint NOT NULL,
    secrecy bigint NOT NULL,
    symbol text COLLATE "C" NOT NULL,
    unit_id bigint NOT NULL,
    drafter_id bigint NOT NULL,
    reviewer_id bigint,
    signer_id bigint,
    answers_id bigint,
    replaces_id bigint,
    reply_by text COLLATE "C",
    is_restricted boolean NOT NULL,
    versions bigint NOT NULL,
    since bigint NOT NULL,
    reason text COLLATE "C",
    created_at bigint NOT NULL,
    signed_at bigint,
    due_at bigint,
    entry_id bigint,
    number text COLLATE "C",
    issued_on text COLLATE "C",
    copies bigint,
    sealed_by bigint,
    sealed_at bigint,
    issued_at bigint,
    document_id bigint,
    version bigint NOT NULL,
    case_file_id bigint,
    is_collective boolean DEFAULT false NOT NULL,
    is_here boolean DEFAULT false NOT NULL,
    CONSTRAINT outgoing_pkey PRIMARY KEY (id),
    CONSTRAINT outgoing_issued_on_day CHECK ((length(issued_on) = 10)),
    CONSTRAINT outgoing_issued_whole CHECK ((((issued_at IS NULL) = (document_id IS NULL)) AND ((issued_at IS NOT NULL) = (state = ANY (ARRAY['issued'::text, 'withdrawn'::text, 'replaced'::text]))))),
    CONSTRAINT outgoing_issuer CHECK ((issuer = ANY (ARRAY['office'::text, 'committee'::text]))),
    CONSTRAINT outgoing_numbered_whole CHECK ((((number IS NULL) = (entry_id IS NULL)) AND ((number IS NULL) = (issued_on IS NULL)) AND ((number IS NOT NULL) = (state = ANY (ARRAY['numbered'::text, 'issued'::text, 'withdrawn'::text, 'replaced'::text]))))),
    CONSTRAINT outgoing_reply_by_day CHECK ((length(reply_by) = 10)),
    CONSTRAINT outgoing_secrecy CHECK (((secrecy >= 0) AND (secrecy <= 3))),
    CONSTRAINT outgoing_signed_whole CHECK (((signed_at IS NOT NULL) = (state = ANY (ARRAY['signed'::text, 'numbered'::text, 'issued'::text, 'withdrawn'::text, 'replaced'::text])))),
    CONSTRAINT outgoing_state CHECK ((state = ANY (ARRAY['drafting'::text, 'consulting'::text, 'initialling'::text, 'reviewing'::text, 'signing'::text, 'signed'::text, 'numbered'::text, 'issued'::text, 'withdrawn'::text, 'replaced'::text, 'dropped'::text]))),
    CONSTRAINT outgoing_urgency CHECK (((urgency >= 0) AND (urgency <= 3))),
    CONSTRAINT outgoing_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_case_file_id_fkey FOREIGN KEY (case_file_id) REFERENCES case_file(id) ON DELETE SET NULL,
    CONSTRAINT outgoing_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_drafter_id_fkey FOREIGN KEY (drafter_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES register_entry(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES outgoing(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_sealed_by_fkey FOREIGN KEY (sealed_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_answers ON outgoing USING btree (answers_id, id) WHERE (answers_id IS NOT NULL);

CREATE INDEX outgoing_case_file ON outgoing USING btree (case_file_id) WHERE (case_file_id IS NOT NULL);

CREATE UNIQUE INDEX outgoing_document_key ON outgoing USING btree (document_id) WHERE (document_id IS NOT NULL);

CREATE UNIQUE INDEX outgoing_entry_key ON outgoing USING btree (entry_id) WHERE (entry_id IS NOT NULL);

CREATE INDEX outgoing_replaces ON outgoing USING btree (replaces_id) WHERE (replaces_id IS NOT NULL);

CREATE INDEX outgoing_state ON outgoing USING btree (state, id);

CREATE INDEX outgoing_still_here ON outgoing USING btree (is_here, due_at, id);

CREATE TABLE outgoing_annex (
    outgoing_id bigint NOT NULL,
    position bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    text text COLLATE "C",
    CONSTRAINT outgoing_annex_pkey PRIMARY KEY (outgoing_id, "position"),
    CONSTRAINT outgoing_annex_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT outgoing_annex_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_annex_file ON outgoing_annex USING btree (file_hash);

CREATE TABLE outgoing_answer (
    outgoing_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    is_final boolean NOT NULL,
    linked_by bigint NOT NULL,
    report_id bigint,
    refusal text COLLATE "C",
    CONSTRAINT outgoing_answer_pkey PRIMARY KEY (outgoing_id, obligation_id),
    CONSTRAINT outgoing_answer_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_answer_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_answer_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_answer_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_answer_report_id_fkey FOREIGN KEY (report_id) REFERENCES progress_report(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_answer_obligation ON outgoing_answer USING btree (obligation_id, outgoing_id);

CREATE TABLE outgoing_copy (
    outgoing_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    is_sealed boolean NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT outgoing_copy_pkey PRIMARY KEY (outgoing_id),
    CONSTRAINT outgoing_copy_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT outgoing_copy_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_copy_file ON outgoing_copy USING btree (file_hash);

CREATE TABLE outgoing_opinion (
    round_id bigint NOT NULL,
    party_id bigint NOT NULL,
    stance text COLLATE "C",
    text text COLLATE "C",
    file_hash text COLLATE "C",
    file_name text COLLATE "C",
    given_by bigint,
    given_at bigint,
    CONSTRAINT outgoing_opinion_pkey PRIMARY KEY (round_id, party_id),
    CONSTRAINT outgoing_opinion_stance CHECK ((stance = ANY (ARRAY['agrees'::text, 'amends'::text, 'objects'::text]))),
    CONSTRAINT outgoing_opinion_whole CHECK ((((stance IS NULL) = (given_by IS NULL)) AND ((stance IS NULL) = (given_at IS NULL)))),
    CONSTRAINT outgoing_opinion_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT outgoing_opinion_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_opinion_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_opinion_round_id_fkey FOREIGN KEY (round_id) REFERENCES outgoing_round(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_opinion_file ON outgoing_opinion USING btree (file_hash) WHERE (file_hash IS NOT NULL);

CREATE TABLE outgoing_paperless (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    party_id bigint,
    kind text COLLATE "C",
    basis text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    entered_by bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT outgoing_paperless_pkey PRIMARY KEY (id),
    CONSTRAINT outgoing_paperless_some CHECK (((party_id IS NOT NULL) OR (kind IS NOT NULL))),
    CONSTRAINT outgoing_paperless_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT outgoing_paperless_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT outgoing_paperless_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_paperless_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE TABLE outgoing_party (
    outgoing_id bigint NOT NULL,
    holder_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    waits boolean NOT NULL,
    CONSTRAINT outgoing_party_pkey PRIMARY KEY (outgoing_id, holder_id, role),
    CONSTRAINT outgoing_party_role CHECK ((role = ANY (ARRAY['drafter'::text, 'head'::text, 'asked'::text, 'reviewer'::text, 'signer'::text]))),
    CONSTRAINT outgoing_party_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_party_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_party_holder ON outgoing_party USING btree (holder_id, outgoing_id);

CREATE INDEX outgoing_party_waits ON outgoing_party USING btree (holder_id, outgoing_id) WHERE waits;

CREATE TABLE outgoing_recipient (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    outgoing_id bigint NOT NULL,
    position bigint NOT NULL,
    party_id bigint,
    name text COLLATE "C" NOT NULL,
    remark text COLLATE "C",
    is_addressed boolean NOT NULL,
    way text COLLATE "C",
    sent_at bigint,
    received_at bigint,
    receipt text COLLATE "C",
    recorded_by bigint,
    means text COLLATE "C",
    sent_note text COLLATE "C",
    sent_by bigint,
    CONSTRAINT outgoing_recipient_pkey PRIMARY KEY (id),
    CONSTRAINT outgoing_recipient_means CHECK ((means = ANY (ARRAY['interchange'::text, 'inside'::text, 'mail'::text, 'by_hand'::text, 'post'::text, 'other_system'::text, 'receipt'::text]))),
    CONSTRAINT outgoing_recipient_way CHECK ((way = ANY (ARRAY['electronic'::text, 'paper'::text]))),
    CONSTRAINT outgoing_recipient_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_recipient_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_recipient_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_recipient_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX outgoing_recipient_key ON outgoing_recipient USING btree (outgoing_id, "position");

CREATE TABLE outgoing_round (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    outgoing_id bigint NOT NULL,
    number bigint NOT NULL,
    version_number bigint NOT NULL,
    question text COLLATE "C" NOT NULL,
    asked_by bigint NOT NULL,
    asked_at bigint NOT NULL,
    closes_at bigint NOT NULL,
    closed_at bigint,
    CONSTRAINT outgoing_round_pkey PRIMARY KEY (id),
    CONSTRAINT outgoing_round_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_round_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX outgoing_round_key ON outgoing_round USING btree (outgoing_id, number);

CREATE UNIQUE INDEX outgoing_round_open_key ON outgoing_round USING btree (outgoing_id) WHERE (closed_at IS NULL);

CREATE TABLE outgoing_signature (
    outgoing_id bigint NOT NULL,
    signer_id bigint NOT NULL,
    lines text COLLATE "C" NOT NULL,
    post text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    ground text COLLATE "C",
    signed_on text COLLATE "C" NOT NULL,
    drawing text COLLATE "C",
    CONSTRAINT outgoing_signature_pkey PRIMARY KEY (outgoing_id),
    CONSTRAINT outgoing_signature_signed_on_day CHECK ((length(signed_on) = 10)),
    CONSTRAINT outgoing_signature_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_signature_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE outgoing_step (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    outgoing_id bigint NOT NULL,
    act text COLLATE "C" NOT NULL,
    person_id bigint NOT NULL,
    at bigint NOT NULL,
    version_number bigint NOT NULL,
    reason text COLLATE "C",
    CONSTRAINT outgoing_step_pkey PRIMARY KEY (id),
    CONSTRAINT outgoing_step_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_step_paper ON outgoing_step USING btree (outgoing_id, id);

CREATE TABLE outgoing_version (
    outgoing_id bigint NOT NULL,
    number bigint NOT NULL,
    source text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    file_hash text COLLATE "C",
    file_name text COLLATE "C",
    note text COLLATE "C",
    made_by bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT outgoing_version_pkey PRIMARY KEY (outgoing_id, number),
    CONSTRAINT outgoing_version_file CHECK (((source = 'uploaded'::text) = (file_hash IS NOT NULL))),
    CONSTRAINT outgoing_version_source CHECK ((source = ANY (ARRAY['written'::text, 'uploaded'::text]))),
    CONSTRAINT outgoing_version_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT outgoing_version_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT outgoing_version_outgoing_id_fkey FOREIGN KEY (outgoing_id) REFERENCES outgoing(id) ON DELETE RESTRICT
);

CREATE INDEX outgoing_version_file ON outgoing_version USING btree (file_hash) WHERE (file_hash IS NOT NULL);

CREATE TABLE outside_identity (
    issuer text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    account_id bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT outside_identity_pkey PRIMARY KEY (issuer, subject),
    CONSTRAINT outside_identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE INDEX outside_identity_account ON outside_identity USING btree (account_id);

CREATE TABLE outside_request (
    state_hash text COLLATE "C" NOT NULL,
    nonce text COLLATE "C" NOT NULL,
    verifier text COLLATE "C" NOT NULL,
    target text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT outside_request_pkey PRIMARY KEY (state_hash)
);

CREATE INDEX outside_request_expires ON outside_request USING btree (expires_at);

CREATE TABLE outside_session (
    session_id bigint NOT NULL,
    issuer text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    sid text COLLATE "C",
    id_token text COLLATE "C" NOT NULL,
    CONSTRAINT outside_session_pkey PRIMARY KEY (session_id),
    CONSTRAINT outside_session_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE
);

CREATE INDEX outside_session_subject ON outside_session USING btree (issuer, subject);

CREATE TABLE page_reading (
    document_id bigint NOT NULL,
    due_at bigint NOT NULL,
    tries bigint NOT NULL,
    CONSTRAINT page_reading_pkey PRIMARY KEY (document_id),
    CONSTRAINT page_reading_tries CHECK ((tries >= 0)),
    CONSTRAINT page_reading_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE
);

CREATE INDEX page_reading_due ON page_reading USING btree (due_at, document_id);

CREATE TABLE part_standing (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    party_id bigint NOT NULL,
    officer_id bigint,
    leader_id bigint NOT NULL,
    document_id bigint,
    field_id bigint,
    scope_id bigint NOT NULL,
    assigned_on text COLLATE "C" NOT NULL,
    due_on text COLLATE "C",
    due_number bigint,
    phase text COLLATE "C" NOT NULL,
    ended_on text COLLATE "C",
    days_late bigint NOT NULL,
    returned_on text COLLATE "C",
    adjusted_on text COLLATE "C",
    from_on text COLLATE "C" NOT NULL,
    until_on text COLLATE "C" NOT NULL,
    reported_on text COLLATE "C",
    is_piece boolean DEFAULT false NOT NULL,
    CONSTRAINT part_standing_pkey PRIMARY KEY (id),
    CONSTRAINT part_standing_adjusted_on_day CHECK ((length(adjusted_on) = 10)),
    CONSTRAINT part_standing_assigned_on_day CHECK ((length(assigned_on) = 10)),
    CONSTRAINT part_standing_days CHECK ((from_on < until_on)),
    CONSTRAINT part_standing_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT part_standing_due_whole CHECK (((due_on IS NULL) = (due_number IS NULL))),
    CONSTRAINT part_standing_ended_on_day CHECK ((length(ended_on) = 10)),
    CONSTRAINT part_standing_ended_whole CHECK (((phase = ANY (ARRAY['done'::text, 'ended'::text])) = (ended_on IS NOT NULL))),
    CONSTRAINT part_standing_from_on_day CHECK ((length(from_on) = 10)),
    CONSTRAINT part_standing_phase CHECK ((phase = ANY (ARRAY['open'::text, 'suspended'::text, 'done'::text, 'ended'::text]))),
    CONSTRAINT part_standing_returned_on_day CHECK ((length(returned_on) = 10)),
    CONSTRAINT part_standing_role CHECK ((role = ANY (ARRAY['lead'::text, 'part'::text]))),
    CONSTRAINT part_standing_until_on_day CHECK ((length(until_on) = 10)),
    CONSTRAINT part_standing_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_field_id_fkey FOREIGN KEY (field_id) REFERENCES work_field(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT part_standing_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX part_standing_current_key ON part_standing USING btree (participant_id) WHERE (until_on = '9999-12-31'::text);

CREATE INDEX part_standing_document ON part_standing USING btree (document_id, until_on);

CREATE INDEX part_standing_field ON part_standing USING btree (field_id, until_on);

CREATE UNIQUE INDEX part_standing_from_key ON part_standing USING btree (participant_id, from_on);

CREATE INDEX part_standing_leader ON part_standing USING btree (leader_id, until_on);

CREATE INDEX part_standing_obligation ON part_standing USING btree (obligation_id, until_on);

CREATE INDEX part_standing_officer ON part_standing USING btree (officer_id, until_on) WHERE (officer_id IS NOT NULL);

CREATE INDEX part_standing_owed ON part_standing USING btree (due_on, obligation_id) WHERE ((until_on = '9999-12-31'::text) AND (phase = 'open'::text) AND (role = 'lead'::text) AND (NOT is_piece));

CREATE INDEX part_standing_party ON part_standing USING btree (party_id, until_on, from_on, phase, due_on, ended_on, assigned_on, returned_on, adjusted_on, role, scope_id, due_number, days_late, reported_on, is_piece, officer_id, obligation_id);

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
    laid_at bigint NOT NULL,
    reported_on text COLLATE "C",
    late_after text COLLATE "C" DEFAULT '9999-12-31'::text NOT NULL,
    CONSTRAINT participant_pkey PRIMARY KEY (id),
    CONSTRAINT participant_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT participant_late_after_day CHECK ((length(late_after) = 10)),
    CONSTRAINT participant_progress CHECK (((progress >= 0) AND (progress <= 100))),
    CONSTRAINT participant_reported_on_day CHECK ((length(reported_on) = 10)),
    CONSTRAINT participant_role CHECK ((role = ANY (ARRAY['direct'::text, 'lead'::text, 'part'::text, 'coordinate'::text, 'inform'::text, 'former'::text]))),
    CONSTRAINT participant_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT participant_state CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'in_progress'::text, 'reported'::text, 'returned'::text, 'refused'::text, 'done'::text, 'waived'::text]))),
    CONSTRAINT participant_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT participant_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT participant_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX participant_key ON participant USING btree (obligation_id, party_id, role);

CREATE INDEX participant_officer ON participant USING btree (officer_id, role, is_open, sort_due, obligation_id, late_after) WHERE (officer_id IS NOT NULL);

CREATE UNIQUE INDEX participant_one_lead_key ON participant USING btree (obligation_id) WHERE (role = 'lead'::text);

CREATE INDEX participant_party ON participant USING btree (party_id, role, is_open, sort_due, obligation_id, late_after);

CREATE TABLE party (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text COLLATE "C" NOT NULL,
    CONSTRAINT party_pkey PRIMARY KEY (id),
    CONSTRAINT party_kind CHECK ((kind = ANY (ARRAY['unit'::text, 'person'::text])))
);

CREATE TABLE period_report (
    obligation_id bigint NOT NULL,
    due_on text COLLATE "C" NOT NULL,
    report_id bigint NOT NULL,
    reported_on text COLLATE "C" NOT NULL,
    CONSTRAINT period_report_pkey PRIMARY KEY (obligation_id, due_on),
    CONSTRAINT period_report_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT period_report_reported_on_day CHECK ((length(reported_on) = 10)),
    CONSTRAINT period_report_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT period_report_report_id_fkey FOREIGN KEY (report_id) REFERENCES progress_report(id) ON DELETE RESTRICT
);

CREATE INDEX period_report_report ON period_report USING btree (report_id);

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
    CONSTRAINT person_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT person_id_fkey FOREIGN KEY (id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE INDEX person_name_sort ON person USING btree (name_sort, id);

CREATE TABLE person_scope (
    person_id bigint NOT NULL,
    scope_id bigint NOT NULL,
    reason text COLLATE "C" NOT NULL,
    reason_id bigint NOT NULL,
    since bigint,
    CONSTRAINT person_scope_pkey PRIMARY KEY (person_id, scope_id, reason, reason_id),
    CONSTRAINT person_scope_reason CHECK ((reason = ANY (ARRAY['employed'::text, 'post'::text, 'role'::text, 'participant'::text, 'granted'::text]))),
    CONSTRAINT person_scope_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT person_scope_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE INDEX person_scope_scope ON person_scope USING btree (scope_id, person_id);

CREATE TABLE petition (
    case_id bigint NOT NULL,
    kinds text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    received_on text COLLATE "C" NOT NULL,
    written_on text COLLATE "C",
    forwarder text COLLATE "C",
    people bigint NOT NULL,
    failed_test text COLLATE "C",
    failure text COLLATE "C",
    is_secret boolean NOT NULL,
    taken_on text COLLATE "C",
    verdict text COLLATE "C",
    classified_at bigint,
    way text COLLATE "C",
    was_eligible boolean,
    was_duplicate boolean,
    field text COLLATE "C",
    authority text COLLATE "C",
    is_mixed boolean DEFAULT false NOT NULL,
    wants_secrecy boolean DEFAULT false NOT NULL,
    was_field text COLLATE "C",
    was_authority text COLLATE "C",
    was_mixed boolean,
    CONSTRAINT petition_pkey PRIMARY KEY (case_id),
    CONSTRAINT petition_authority CHECK ((authority = ANY (ARRAY['own'::text, 'administrative'::text, 'elected'::text, 'judicial'::text, 'party'::text, 'other'::text]))),
    CONSTRAINT petition_channel CHECK ((channel = ANY (ARRAY['hand'::text, 'post'::text, 'web'::text, 'box'::text, 'transfer'::text, 'visit'::text]))),
    CONSTRAINT petition_classified_whole CHECK ((((classified_at IS NULL) = (way IS NULL)) AND ((way IS NULL) = (was_eligible IS NULL)) AND ((way IS NULL) = (was_duplicate IS NULL)))),
    CONSTRAINT petition_failure_whole CHECK (((failed_test IS NULL) = (failure IS NULL))),
    CONSTRAINT petition_field CHECK ((field = ANY (ARRAY['policy'::text, 'land'::text, 'administrative'::text, 'corruption'::text, 'judicial'::text, 'party'::text, 'other'::text]))),
    CONSTRAINT petition_people CHECK (((people >= 1) AND (people <= 100000))),
    CONSTRAINT petition_received_on_day CHECK ((length(received_on) = 10)),
    CONSTRAINT petition_taken_on_day CHECK ((length(taken_on) = 10)),
    CONSTRAINT petition_verdict CHECK ((verdict = ANY (ARRAY['right'::text, 'partly'::text, 'wrong'::text]))),
    CONSTRAINT petition_way CHECK ((way = ANY (ARRAY['taken'::text, 'guided'::text, 'passed'::text, 'refused'::text, 'filed'::text, 'withdrawn'::text]))),
    CONSTRAINT petition_written_on_day CHECK ((length(written_on) = 10)),
    CONSTRAINT petition_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE INDEX petition_classified ON petition USING btree (classified_at, case_id);

CREATE INDEX petition_received ON petition USING btree (received_on, case_id);

CREATE INDEX petition_taken ON petition USING btree (taken_on, case_id) WHERE (taken_on IS NOT NULL);

CREATE TABLE petition_confidant (
    case_id bigint NOT NULL,
    person_id bigint NOT NULL,
    named_by bigint NOT NULL,
    named_at bigint NOT NULL,
    CONSTRAINT petition_confidant_pkey PRIMARY KEY (case_id, person_id),
    CONSTRAINT petition_confidant_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT petition_confidant_named_by_fkey FOREIGN KEY (named_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT petition_confidant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX petition_confidant_person ON petition_confidant USING btree (person_id, case_id);

CREATE TABLE petition_file (
    case_id bigint NOT NULL,
    position bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    CONSTRAINT petition_file_pkey PRIMARY KEY (case_id, "position"),
    CONSTRAINT petition_file_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT petition_file_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT
);

CREATE INDEX petition_file_hash ON petition_file USING btree (file_hash);

CREATE TABLE petition_link (
    case_id bigint NOT NULL,
    other_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    linked_by bigint NOT NULL,
    linked_at bigint NOT NULL,
    CONSTRAINT petition_link_pkey PRIMARY KEY (case_id, other_id),
    CONSTRAINT petition_link_kind CHECK ((kind = ANY (ARRAY['duplicate'::text, 'again'::text, 'first'::text, 'visit'::text, 'split'::text]))),
    CONSTRAINT petition_link_other CHECK ((case_id <> other_id)),
    CONSTRAINT petition_link_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT petition_link_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT petition_link_other_id_fkey FOREIGN KEY (other_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE INDEX petition_link_other ON petition_link USING btree (other_id, case_id);

CREATE TABLE petition_mark (
    mark bigint NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT petition_mark_pkey PRIMARY KEY (mark, case_id),
    CONSTRAINT petition_mark_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE INDEX petition_mark_case ON petition_mark USING btree (case_id);

CREATE TABLE petition_paper (
    case_id bigint NOT NULL,
    document_id bigint NOT NULL,
    linked_by bigint NOT NULL,
    linked_at bigint NOT NULL,
    CONSTRAINT petition_paper_pkey PRIMARY KEY (case_id, document_id),
    CONSTRAINT petition_paper_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT petition_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT petition_paper_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX petition_paper_document ON petition_paper USING btree (document_id, case_id);

CREATE TABLE petition_sender (
    case_id bigint NOT NULL,
    position bigint NOT NULL,
    is_secret boolean NOT NULL,
    kind text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    name_sound text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    address text COLLATE "C",
    phone text COLLATE "C",
    mail text COLLATE "C",
    sealed text COLLATE "C",
    CONSTRAINT petition_sender_pkey PRIMARY KEY (case_id, "position"),
    CONSTRAINT petition_sender_kind CHECK ((kind = ANY (ARRAY['citizen'::text, 'organisation'::text]))),
    CONSTRAINT petition_sender_position CHECK (("position" >= 0)),
    CONSTRAINT petition_sender_sealed CHECK (((sealed IS NULL) OR is_secret)),
    CONSTRAINT petition_sender_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE INDEX petition_sender_number ON petition_sender USING btree (number, case_id) WHERE (number IS NOT NULL);

CREATE INDEX petition_sender_phone ON petition_sender USING btree (phone, case_id) WHERE (phone IS NOT NULL);

CREATE INDEX petition_sender_sound ON petition_sender USING btree (name_sound, case_id);

CREATE TABLE petition_share (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    case_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    circle_id bigint,
    level text COLLATE "C" NOT NULL,
    purpose text COLLATE "C" NOT NULL,
    until_on text COLLATE "C" NOT NULL,
    shared_by bigint NOT NULL,
    shared_at bigint NOT NULL,
    ended_at bigint,
    ended_by bigint,
    end_reason text COLLATE "C",
    version bigint NOT NULL,
    CONSTRAINT petition_share_pkey PRIMARY KEY (id),
    CONSTRAINT petition_share_ended CHECK (((ended_at IS NULL) = (end_reason IS NULL))),
    CONSTRAINT petition_share_level CHECK ((level = ANY (ARRAY['facts'::text, 'content'::text, 'files'::text]))),
    CONSTRAINT petition_share_until_day CHECK ((length(until_on) = 10)),
    CONSTRAINT petition_share_case_id_fkey FOREIGN KEY (case_id) REFERENCES petition(case_id) ON DELETE RESTRICT,
    CONSTRAINT petition_share_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES coordination_circle(id) ON DELETE RESTRICT,
    CONSTRAINT petition_share_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT petition_share_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT petition_share_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX petition_share_case ON petition_share USING btree (case_id, id);

CREATE UNIQUE INDEX petition_share_live_key ON petition_share USING btree (case_id, unit_id) WHERE (ended_at IS NULL);

CREATE INDEX petition_share_unit ON petition_share USING btree (unit_id, id) WHERE (ended_at IS NULL);

CREATE INDEX petition_share_until ON petition_share USING btree (until_on, id) WHERE (ended_at IS NULL);

CREATE OR REPLACE FUNCTION petition_share_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'petition_share_kept', MESSAGE = 'petition_share_kept';
END
$function$
;

CREATE TRIGGER petition_share_kept BEFORE DELETE ON petition_share FOR EACH ROW WHEN (true) EXECUTE FUNCTION petition_share_kept();

CREATE TABLE plan_ladder (
    document_id bigint NOT NULL,
    rungs text COLLATE "C" NOT NULL,
    edited_by bigint NOT NULL,
    edited_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT plan_ladder_pkey PRIMARY KEY (document_id),
    CONSTRAINT plan_ladder_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT plan_ladder_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE portal_file (
    item_id bigint NOT NULL,
    position bigint NOT NULL,
    part text COLLATE "C",
    file_hash text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    CONSTRAINT portal_file_pkey PRIMARY KEY (item_id, "position"),
    CONSTRAINT portal_file_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT portal_file_item_id_fkey FOREIGN KEY (item_id) REFERENCES portal_item(id) ON DELETE RESTRICT
);

CREATE INDEX portal_file_hash ON portal_file USING btree (file_hash);

CREATE TABLE portal_item (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    code text COLLATE "C",
    procedure_id bigint,
    applicant text COLLATE "C",
    body text COLLATE "C",
    raw_hash text COLLATE "C",
    arrived_at bigint NOT NULL,
    reason text COLLATE "C",
    case_id bigint,
    refused_by_id bigint,
    refused_at bigint,
    source text COLLATE "C" DEFAULT 'portal'::text NOT NULL,
    desk text COLLATE "C" DEFAULT 'counter'::text NOT NULL,
    mark text COLLATE "C",
    CONSTRAINT portal_item_pkey PRIMARY KEY (id),
    CONSTRAINT portal_item_desk_kind CHECK ((desk = ANY (ARRAY['counter'::text, 'clerk'::text]))),
    CONSTRAINT portal_item_kind CHECK ((kind = ANY (ARRAY['dossier'::text, 'supplement'::text]))),
    CONSTRAINT portal_item_read CHECK (((state = ANY (ARRAY['malformed'::text, 'refused'::text])) = (reason IS NOT NULL))),
    CONSTRAINT portal_item_refused CHECK (((state = 'refused'::text) = ((refused_by_id IS NOT NULL) AND (refused_at IS NOT NULL)))),
    CONSTRAINT portal_item_source CHECK ((source = ANY (ARRAY['portal'::text, 'form'::text]))),
    CONSTRAINT portal_item_state CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'refused'::text, 'malformed'::text]))),
    CONSTRAINT portal_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT portal_item_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE RESTRICT,
    CONSTRAINT portal_item_raw_hash_fkey FOREIGN KEY (raw_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT portal_item_refused_by_id_fkey FOREIGN KEY (refused_by_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX portal_item_case ON portal_item USING btree (case_id) WHERE (case_id IS NOT NULL);

CREATE UNIQUE INDEX portal_item_code_key ON portal_item USING btree (code) WHERE ((kind = 'dossier'::text) AND (state = ANY (ARRAY['waiting'::text, 'taken'::text])));

CREATE INDEX portal_item_desk ON portal_item USING btree (desk, state, id);

CREATE UNIQUE INDEX portal_item_fault_key ON portal_item USING btree (raw_hash, reason) WHERE ((state = 'malformed'::text) AND (raw_hash IS NOT NULL));

CREATE UNIQUE INDEX portal_item_mark_key ON portal_item USING btree (mark) WHERE (mark IS NOT NULL);

CREATE UNIQUE INDEX portal_item_name_key ON portal_item USING btree (name) WHERE (raw_hash IS NULL);

CREATE INDEX portal_item_raw ON portal_item USING btree (raw_hash);

CREATE UNIQUE INDEX portal_item_raw_key ON portal_item USING btree (raw_hash) WHERE ((state = ANY (ARRAY['waiting'::text, 'taken'::text])) AND (raw_hash IS NOT NULL));

CREATE INDEX portal_item_state ON portal_item USING btree (state, id);

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
    CONSTRAINT post_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX post_person ON post USING btree (person_id, valid_to);

CREATE INDEX post_unit ON post USING btree (unit_id, valid_to, rank);

CREATE TABLE procedure (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL,
    title_sort text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL,
    level text COLLATE "C" NOT NULL,
    online text COLLATE "C" NOT NULL,
    process text COLLATE "C" NOT NULL,
    unit_id bigint NOT NULL,
    term_amount bigint NOT NULL,
    term_unit text COLLATE "C" NOT NULL,
    fee bigint,
    result text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    is_active boolean NOT NULL,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    is_fee_first boolean DEFAULT false NOT NULL,
    own_form text COLLATE "C",
    decision_number text COLLATE "C",
    decided_on text COLLATE "C",
    decided_by text COLLATE "C",
    published_on text COLLATE "C",
    blank_count bigint DEFAULT 0 NOT NULL,
    CONSTRAINT procedure_pkey PRIMARY KEY (id),
    CONSTRAINT procedure_audience CHECK ((audience = ANY (ARRAY['public'::text, 'internal'::text]))),
    CONSTRAINT procedure_decided_on_day CHECK ((length(decided_on) = 10)),
    CONSTRAINT procedure_fee CHECK ((fee >= 0)),
    CONSTRAINT procedure_level CHECK ((level = ANY (ARRAY['province'::text, 'commune'::text]))),
    CONSTRAINT procedure_online CHECK ((online = ANY (ARRAY['whole'::text, 'part'::text, 'none'::text]))),
    CONSTRAINT procedure_published_on_day CHECK ((length(published_on) = 10)),
    CONSTRAINT procedure_term CHECK ((term_amount > 0)),
    CONSTRAINT procedure_term_unit CHECK ((term_unit = ANY (ARRAY['hour'::text, 'working-hour'::text, 'day'::text, 'working-day'::text, 'week'::text, 'month'::text, 'year'::text]))),
    CONSTRAINT procedure_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT procedure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX procedure_code_key ON procedure USING btree (code);

CREATE INDEX procedure_list ON procedure USING btree (is_active, title_sort, id);

CREATE TABLE procedure_blank (
    procedure_id bigint NOT NULL,
    position bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    added_by bigint NOT NULL,
    added_at bigint NOT NULL,
    CONSTRAINT procedure_blank_pkey PRIMARY KEY (procedure_id, "position"),
    CONSTRAINT procedure_blank_position CHECK (("position" >= 0)),
    CONSTRAINT procedure_blank_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT procedure_blank_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT procedure_blank_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE RESTRICT
);

CREATE INDEX procedure_blank_hash ON procedure_blank USING btree (file_hash);

CREATE TABLE procedure_part (
    procedure_id bigint NOT NULL,
    position bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    originals bigint NOT NULL,
    copies bigint NOT NULL,
    is_required boolean NOT NULL,
    CONSTRAINT procedure_part_pkey PRIMARY KEY (procedure_id, "position"),
    CONSTRAINT procedure_part_copies CHECK ((copies >= 0)),
    CONSTRAINT procedure_part_originals CHECK ((originals >= 0)),
    CONSTRAINT procedure_part_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE CASCADE
);

CREATE TABLE procedure_review (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    year bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    due_on text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    issued_on text COLLATE "C",
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT procedure_review_pkey PRIMARY KEY (id),
    CONSTRAINT procedure_review_due_day CHECK ((length(due_on) = 10)),
    CONSTRAINT procedure_review_issued CHECK (((state = 'issued'::text) = ((number IS NOT NULL) AND (issued_on IS NOT NULL)))),
    CONSTRAINT procedure_review_issued_day CHECK ((length(issued_on) = 10)),
    CONSTRAINT procedure_review_state CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text]))),
    CONSTRAINT procedure_review_year CHECK (((year >= 2000) AND (year <= 2200))),
    CONSTRAINT procedure_review_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX procedure_review_list ON procedure_review USING btree (year, id);

CREATE TABLE process_applicant (
    case_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    name_fold text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    address text COLLATE "C",
    phone text COLLATE "C",
    mail text COLLATE "C",
    CONSTRAINT process_applicant_pkey PRIMARY KEY (case_id),
    CONSTRAINT process_applicant_kind CHECK ((kind = ANY (ARRAY['citizen'::text, 'organisation'::text]))),
    CONSTRAINT process_applicant_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE INDEX process_applicant_number ON process_applicant USING btree (number, case_id) WHERE (number IS NOT NULL);

CREATE TABLE process_case (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    process text COLLATE "C" NOT NULL,
    process_version bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    procedure_id bigint,
    code text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL,
    title_fold text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    outcome text COLLATE "C",
    is_open boolean NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit_id bigint NOT NULL,
    receiver_id bigint NOT NULL,
    counter_id bigint NOT NULL,
    holder_id bigint,
    begun_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    due_on text COLLATE "C",
    due_minute bigint,
    sort_due text COLLATE "C" NOT NULL,
    is_paused boolean NOT NULL,
    ended_at bigint,
    is_late boolean NOT NULL,
    scope_id bigint NOT NULL,
    version bigint NOT NULL,
    desk text COLLATE "C" DEFAULT 'dossiers'::text NOT NULL,
    CONSTRAINT process_case_pkey PRIMARY KEY (id),
    CONSTRAINT process_case_desk CHECK ((desk = ANY (ARRAY['dossiers'::text, 'petitions'::text, 'visits'::text]))),
    CONSTRAINT process_case_due_minute CHECK (((due_minute >= 0) AND (due_minute <= 1440))),
    CONSTRAINT process_case_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT process_case_ended CHECK (((is_open = (ended_at IS NULL)) AND (is_open = (outcome IS NULL)))),
    CONSTRAINT process_case_outcome CHECK ((outcome = ANY (ARRAY['settled'::text, 'refused'::text, 'withdrawn'::text, 'forwarded'::text, 'filed'::text]))),
    CONSTRAINT process_case_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT process_case_time CHECK ((changed_at >= begun_at)),
    CONSTRAINT process_case_counter_id_fkey FOREIGN KEY (counter_id) REFERENCES unit(id) ON DELETE RESTRICT,
    CONSTRAINT process_case_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT process_case_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE RESTRICT,
    CONSTRAINT process_case_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT process_case_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT,
    CONSTRAINT process_case_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX process_case_begun ON process_case USING btree (kind, begun_at, unit_id, procedure_id, id);

CREATE UNIQUE INDEX process_case_code_key ON process_case USING btree (code);

CREATE INDEX process_case_counter ON process_case USING btree (counter_id, is_open, sort_due, id);

CREATE INDEX process_case_ended ON process_case USING btree (kind, ended_at, unit_id, procedure_id, outcome, is_late);

CREATE INDEX process_case_holder ON process_case USING btree (holder_id, is_open, sort_due, id) WHERE (holder_id IS NOT NULL);

CREATE INDEX process_case_list ON process_case USING btree (desk, is_open, sort_due, id);

CREATE INDEX process_case_open ON process_case USING btree (kind, is_open, unit_id, procedure_id, sort_due, due_minute, holder_id);

CREATE INDEX process_case_receiver ON process_case USING btree (receiver_id, is_open, sort_due, id);

CREATE INDEX process_case_unit ON process_case USING btree (unit_id, is_open, sort_due, id);

CREATE TABLE process_charge (
    obligation_id bigint NOT NULL,
    case_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    track text COLLATE "C" NOT NULL,
    party_id bigint NOT NULL,
    CONSTRAINT process_charge_pkey PRIMARY KEY (obligation_id),
    CONSTRAINT process_charge_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT process_charge_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT process_charge_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE INDEX process_charge_case ON process_charge USING btree (case_id, obligation_id);

CREATE INDEX process_charge_party ON process_charge USING btree (party_id, obligation_id);

CREATE TABLE process_move (
    case_id bigint NOT NULL,
    from_version bigint NOT NULL,
    to_version bigint NOT NULL,
    after_steps bigint NOT NULL,
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    differences text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    CONSTRAINT process_move_pkey PRIMARY KEY (case_id, to_version),
    CONSTRAINT process_move_forward CHECK ((to_version > from_version)),
    CONSTRAINT process_move_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT process_move_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE OR REPLACE FUNCTION process_move_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'process_move_frozen', MESSAGE = 'process_move_frozen';
END
$function$
;

CREATE TRIGGER process_move_frozen BEFORE UPDATE ON process_move FOR EACH ROW WHEN (true) EXECUTE FUNCTION process_move_frozen();

CREATE OR REPLACE FUNCTION process_move_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'process_move_kept', MESSAGE = 'process_move_kept';
END
$function$
;

CREATE TRIGGER process_move_kept BEFORE DELETE ON process_move FOR EACH ROW WHEN (true) EXECUTE FUNCTION process_move_kept();

CREATE TABLE process_party (
    case_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    party_id bigint NOT NULL,
    CONSTRAINT process_party_pkey PRIMARY KEY (case_id, role),
    CONSTRAINT process_party_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT process_party_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT
);

CREATE INDEX process_party_party ON process_party USING btree (party_id, case_id);

CREATE TABLE process_text (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    basis text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    first_day text COLLATE "C",
    file_digest text COLLATE "C",
    kept_by bigint NOT NULL,
    kept_at bigint NOT NULL,
    issued_by bigint,
    issued_at bigint,
    withdrawn_by bigint,
    withdrawn_at bigint,
    version bigint NOT NULL,
    CONSTRAINT process_text_pkey PRIMARY KEY (id),
    CONSTRAINT process_text_issued CHECK (((state = 'draft'::text) = (issued_at IS NULL))),
    CONSTRAINT process_text_state CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text, 'withdrawn'::text]))),
    CONSTRAINT process_text_taken_back CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
    CONSTRAINT process_text_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT process_text_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT process_text_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX process_text_code ON process_text USING btree (code, id);

CREATE UNIQUE INDEX process_text_draft_key ON process_text USING btree (code) WHERE (state = 'draft'::text);

CREATE INDEX process_text_turn ON process_text USING btree (issued_at, withdrawn_at);

CREATE TABLE process_transition (
    case_id bigint NOT NULL,
    position bigint NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    fields text COLLATE "C" NOT NULL,
    papers text COLLATE "C" NOT NULL,
    due_on text COLLATE "C",
    due_minute bigint,
    CONSTRAINT process_transition_pkey PRIMARY KEY (case_id, "position"),
    CONSTRAINT process_transition_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT process_transition_position CHECK (("position" > 0)),
    CONSTRAINT process_transition_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT process_transition_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE OR REPLACE FUNCTION process_transition_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'process_transition_frozen', MESSAGE = 'process_transition_frozen';
END
$function$
;

CREATE TRIGGER process_transition_frozen BEFORE UPDATE ON process_transition FOR EACH ROW WHEN (true) EXECUTE FUNCTION process_transition_frozen();

CREATE OR REPLACE FUNCTION process_transition_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'process_transition_kept', MESSAGE = 'process_transition_kept';
END
$function$
;

CREATE TRIGGER process_transition_kept BEFORE DELETE ON process_transition FOR EACH ROW WHEN (true) EXECUTE FUNCTION process_transition_kept();

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
    CONSTRAINT progress_report_percent CHECK (((percent >= 0) AND (percent <= 100))),
    CONSTRAINT progress_report_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT progress_report_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT progress_report_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT progress_report_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT,
    CONSTRAINT progress_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX progress_report_document ON progress_report USING btree (document_id, obligation_id) WHERE (document_id IS NOT NULL);

CREATE INDEX progress_report_obligation ON progress_report USING btree (obligation_id, id);

CREATE INDEX progress_report_participant ON progress_report USING btree (participant_id, id);

CREATE TABLE rated_case (
    case_id bigint NOT NULL,
    rated_on text COLLATE "C" NOT NULL,
    CONSTRAINT rated_case_pkey PRIMARY KEY (case_id),
    CONSTRAINT rated_case_rated_on_day CHECK ((length(rated_on) = 10)),
    CONSTRAINT rated_case_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE TABLE reading (
    document_id bigint NOT NULL,
    original text COLLATE "C" NOT NULL,
    draft text COLLATE "C" NOT NULL,
    edited_by bigint NOT NULL,
    edited_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT reading_pkey PRIMARY KEY (document_id),
    CONSTRAINT reading_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT reading_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE reception_day (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    day text COLLATE "C" NOT NULL,
    leader_id bigint NOT NULL,
    place text COLLATE "C" NOT NULL,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT reception_day_pkey PRIMARY KEY (id),
    CONSTRAINT reception_day_day CHECK ((length(day) = 10)),
    CONSTRAINT reception_day_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT reception_day_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX reception_day_key ON reception_day USING btree (day, leader_id);

CREATE TABLE recovery_code (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    code_hash text COLLATE "C" NOT NULL,
    used_at bigint,
    CONSTRAINT recovery_code_pkey PRIMARY KEY (id),
    CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX recovery_code_key ON recovery_code USING btree (account_id, code_hash);

CREATE TABLE register (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    direction text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    name_fold text COLLATE "C" NOT NULL,
    numbering text COLLATE "C" NOT NULL,
    is_secret boolean NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    version bigint NOT NULL,
    issuer text COLLATE "C",
    keeper_id bigint,
    CONSTRAINT register_pkey PRIMARY KEY (id),
    CONSTRAINT register_direction CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'internal'::text]))),
    CONSTRAINT register_issuer CHECK ((issuer = ANY (ARRAY['office'::text, 'committee'::text]))),
    CONSTRAINT register_numbering CHECK ((numbering = ANY (ARRAY['joint'::text, 'kind'::text]))),
    CONSTRAINT register_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT register_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT register_keeper_id_fkey FOREIGN KEY (keeper_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX register_name_key ON register USING btree (name_fold) WHERE (valid_to IS NULL);

CREATE TABLE register_closing (
    series_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    is_signed boolean NOT NULL,
    kept_by bigint NOT NULL,
    kept_at bigint NOT NULL,
    CONSTRAINT register_closing_pkey PRIMARY KEY (series_id),
    CONSTRAINT register_closing_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT register_closing_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT register_closing_series_id_fkey FOREIGN KEY (series_id) REFERENCES register_series(id) ON DELETE RESTRICT
);

CREATE INDEX register_closing_file ON register_closing USING btree (file_hash);

CREATE TABLE register_copy (
    document_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    channel text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    CONSTRAINT register_copy_pkey PRIMARY KEY (document_id),
    CONSTRAINT register_copy_channel CHECK ((channel = ANY (ARRAY['paper'::text, 'system'::text, 'mail'::text, 'hand'::text]))),
    CONSTRAINT register_copy_day CHECK ((length(day) = 10)),
    CONSTRAINT register_copy_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT register_copy_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT register_copy_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES register_entry(id) ON DELETE RESTRICT
);

CREATE INDEX register_copy_entry ON register_copy USING btree (entry_id, document_id);

CREATE TABLE register_entry (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    series_id bigint NOT NULL,
    number bigint NOT NULL,
    suffix bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    document_id bigint,
    receiver_id bigint,
    passed_on text COLLATE "C",
    channel text COLLATE "C",
    copies bigint,
    note text COLLATE "C",
    reason text COLLATE "C",
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT register_entry_pkey PRIMARY KEY (id),
    CONSTRAINT register_entry_channel CHECK ((channel = ANY (ARRAY['paper'::text, 'system'::text, 'mail'::text, 'hand'::text]))),
    CONSTRAINT register_entry_day CHECK ((length(day) = 10)),
    CONSTRAINT register_entry_passed_on_day CHECK ((length(passed_on) = 10)),
    CONSTRAINT register_entry_reasoned CHECK (((state = 'used'::text) OR (reason IS NOT NULL))),
    CONSTRAINT register_entry_state CHECK ((state = ANY (ARRAY['reserved'::text, 'used'::text, 'void'::text]))),
    CONSTRAINT register_entry_suffix CHECK (((suffix >= 0) AND (suffix <= 23))),
    CONSTRAINT register_entry_used_whole CHECK (((state <> 'used'::text) OR (document_id IS NOT NULL))),
    CONSTRAINT register_entry_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT register_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT register_entry_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT register_entry_series_id_fkey FOREIGN KEY (series_id) REFERENCES register_series(id) ON DELETE RESTRICT
);

CREATE INDEX register_entry_day ON register_entry USING btree (series_id, day, number, suffix);

CREATE UNIQUE INDEX register_entry_document_key ON register_entry USING btree (document_id) WHERE (state = 'used'::text);

CREATE UNIQUE INDEX register_entry_key ON register_entry USING btree (series_id, number, suffix);

CREATE INDEX register_entry_reserved ON register_entry USING btree (series_id, number, suffix) WHERE (state = 'reserved'::text);

CREATE TABLE register_import (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    entered_by bigint NOT NULL,
    entered_at bigint NOT NULL,
    CONSTRAINT register_import_pkey PRIMARY KEY (id),
    CONSTRAINT register_import_sha256 CHECK ((length(digest) = 64)),
    CONSTRAINT register_import_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE register_import_line (
    entry_id bigint NOT NULL,
    import_id bigint NOT NULL,
    sheet text COLLATE "C" NOT NULL,
    row bigint NOT NULL,
    CONSTRAINT register_import_line_pkey PRIMARY KEY (entry_id),
    CONSTRAINT register_import_line_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES register_entry(id) ON DELETE RESTRICT,
    CONSTRAINT register_import_line_import_id_fkey FOREIGN KEY (import_id) REFERENCES register_import(id) ON DELETE RESTRICT
);

CREATE INDEX register_import_line_import ON register_import_line USING btree (import_id);

CREATE TABLE register_series (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    register_id bigint NOT NULL,
    year bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    next_number bigint NOT NULL,
    used bigint NOT NULL,
    reserved bigint NOT NULL,
    void bigint NOT NULL,
    closed_on text COLLATE "C",
    closed_by bigint,
    digest text COLLATE "C",
    CONSTRAINT register_series_pkey PRIMARY KEY (id),
    CONSTRAINT register_series_closed_on_day CHECK ((length(closed_on) = 10)),
    CONSTRAINT register_series_closed_whole CHECK ((((closed_on IS NULL) = (closed_by IS NULL)) AND ((closed_on IS NULL) = (digest IS NULL)))),
    CONSTRAINT register_series_next CHECK ((next_number > 0)),
    CONSTRAINT register_series_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT register_series_register_id_fkey FOREIGN KEY (register_id) REFERENCES register(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX register_series_key ON register_series USING btree (register_id, year, kind);

CREATE TABLE regulation_feedback (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    received_on text COLLATE "C" NOT NULL,
    portal_code text COLLATE "C",
    sender_kind text COLLATE "C" NOT NULL,
    sender_name text COLLATE "C" NOT NULL,
    address text COLLATE "C",
    phone text COLLATE "C",
    mail text COLLATE "C",
    agrees boolean NOT NULL,
    subject text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    regulation text COLLATE "C",
    words text COLLATE "C" NOT NULL,
    kind text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    unit_id bigint,
    router_id bigint,
    answer_due text COLLATE "C",
    answer text COLLATE "C",
    answered_on text COLLATE "C",
    reason text COLLATE "C",
    forwarded_to text COLLATE "C",
    public_subject text COLLATE "C",
    public_content text COLLATE "C",
    public_answer text COLLATE "C",
    public_words text COLLATE "C",
    published_on text COLLATE "C",
    mark text COLLATE "C",
    receiver_id bigint,
    received_at bigint NOT NULL,
    version bigint NOT NULL,
    approved_on text COLLATE "C",
    approver_id bigint,
    sent_way text COLLATE "C",
    sent_note text COLLATE "C",
    CONSTRAINT regulation_feedback_pkey PRIMARY KEY (id),
    CONSTRAINT regulation_feedback_answer_due_day CHECK ((length(answer_due) = 10)),
    CONSTRAINT regulation_feedback_answered CHECK (((state = ANY (ARRAY['answered'::text, 'published'::text])) = (answered_on IS NOT NULL))),
    CONSTRAINT regulation_feedback_answered_day CHECK ((length(answered_on) = 10)),
    CONSTRAINT regulation_feedback_approved CHECK (((state <> 'sending'::text) OR (approved_on IS NOT NULL))),
    CONSTRAINT regulation_feedback_approved_day CHECK ((length(approved_on) = 10)),
    CONSTRAINT regulation_feedback_channel CHECK ((channel = ANY (ARRAY['hand'::text, 'post'::text, 'phone'::text, 'web'::text, 'portal'::text]))),
    CONSTRAINT regulation_feedback_kind CHECK ((kind = ANY (ARRAY['regulation'::text, 'behaviour'::text]))),
    CONSTRAINT regulation_feedback_published CHECK (((state = 'published'::text) = (published_on IS NOT NULL))),
    CONSTRAINT regulation_feedback_published_day CHECK ((length(published_on) = 10)),
    CONSTRAINT regulation_feedback_received_day CHECK ((length(received_on) = 10)),
    CONSTRAINT regulation_feedback_routed CHECK (((unit_id IS NOT NULL) OR (state = ANY (ARRAY['received'::text, 'refused'::text, 'forwarded'::text])))),
    CONSTRAINT regulation_feedback_sender_kind CHECK ((sender_kind = ANY (ARRAY['citizen'::text, 'organisation'::text]))),
    CONSTRAINT regulation_feedback_sent_way CHECK ((sent_way = ANY (ARRAY['mail'::text, 'post'::text, 'phone'::text, 'hand'::text]))),
    CONSTRAINT regulation_feedback_state CHECK ((state = ANY (ARRAY['received'::text, 'answering'::text, 'approving'::text, 'sending'::text, 'answered'::text, 'published'::text, 'refused'::text, 'forwarded'::text]))),
    CONSTRAINT regulation_feedback_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT regulation_feedback_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT regulation_feedback_router_id_fkey FOREIGN KEY (router_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT regulation_feedback_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX regulation_feedback_code_key ON regulation_feedback USING btree (code);

CREATE UNIQUE INDEX regulation_feedback_mark_key ON regulation_feedback USING btree (mark) WHERE (mark IS NOT NULL);

CREATE UNIQUE INDEX regulation_feedback_portal_key ON regulation_feedback USING btree (portal_code) WHERE (portal_code IS NOT NULL);

CREATE INDEX regulation_feedback_public ON regulation_feedback USING btree (published_on, id) WHERE (published_on IS NOT NULL);

CREATE INDEX regulation_feedback_received ON regulation_feedback USING btree (received_on, channel, kind, state, answer_due, answered_on);

CREATE INDEX regulation_feedback_state ON regulation_feedback USING btree (state, id);

CREATE INDEX regulation_feedback_unit ON regulation_feedback USING btree (unit_id, id) WHERE (unit_id IS NOT NULL);

CREATE TABLE remark (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    author_id bigint NOT NULL,
    at bigint NOT NULL,
    text text COLLATE "C" NOT NULL,
    CONSTRAINT remark_pkey PRIMARY KEY (id),
    CONSTRAINT remark_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT remark_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX remark_obligation ON remark USING btree (obligation_id, id);

CREATE TABLE remark_mention (
    remark_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT remark_mention_pkey PRIMARY KEY (remark_id, person_id),
    CONSTRAINT remark_mention_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT remark_mention_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES remark(id) ON DELETE RESTRICT
);

CREATE TABLE reminder (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    remind_on text COLLATE "C" NOT NULL,
    note text COLLATE "C" NOT NULL,
    is_done boolean NOT NULL,
    CONSTRAINT reminder_pkey PRIMARY KEY (id),
    CONSTRAINT reminder_remind_on_day CHECK ((length(remind_on) = 10)),
    CONSTRAINT reminder_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX reminder_due ON reminder USING btree (remind_on, id) WHERE (NOT is_done);

CREATE INDEX reminder_obligation ON reminder USING btree (obligation_id, person_id, id);

CREATE INDEX reminder_person ON reminder USING btree (person_id, is_done, remind_on, id);

CREATE TABLE reorganisation (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    effective_on text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    basis_id bigint,
    done_by bigint NOT NULL,
    done_at bigint NOT NULL,
    moved bigint NOT NULL,
    CONSTRAINT reorganisation_pkey PRIMARY KEY (id),
    CONSTRAINT reorganisation_effective_on_day CHECK ((length(effective_on) = 10)),
    CONSTRAINT reorganisation_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT reorganisation_done_by_fkey FOREIGN KEY (done_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE report_issue (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    period text COLLATE "C" NOT NULL,
    from_on text COLLATE "C" NOT NULL,
    to_on text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    corrects_id bigint,
    reason text COLLATE "C",
    frozen_by bigint NOT NULL,
    frozen_at bigint NOT NULL,
    CONSTRAINT report_issue_pkey PRIMARY KEY (id),
    CONSTRAINT report_issue_content_hash CHECK ((length(content_hash) = 64)),
    CONSTRAINT report_issue_correction CHECK (((corrects_id IS NULL) = (reason IS NULL))),
    CONSTRAINT report_issue_from_on_day CHECK ((length(from_on) = 10)),
    CONSTRAINT report_issue_to_on_day CHECK ((length(to_on) = 10)),
    CONSTRAINT report_issue_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES report_issue(id) ON DELETE RESTRICT,
    CONSTRAINT report_issue_frozen_by_fkey FOREIGN KEY (frozen_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX report_issue_corrects_key ON report_issue USING btree (corrects_id) WHERE (corrects_id IS NOT NULL);

CREATE UNIQUE INDEX report_issue_first_key ON report_issue USING btree (period) WHERE (corrects_id IS NULL);

CREATE INDEX report_issue_period ON report_issue USING btree (period, id);

CREATE OR REPLACE FUNCTION report_issue_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'report_issue_frozen', MESSAGE = 'report_issue_frozen';
END
$function$
;

CREATE TRIGGER report_issue_frozen BEFORE UPDATE ON report_issue FOR EACH ROW WHEN (true) EXECUTE FUNCTION report_issue_frozen();

CREATE OR REPLACE FUNCTION report_issue_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'report_issue_kept', MESSAGE = 'report_issue_kept';
END
$function$
;

CREATE TRIGGER report_issue_kept BEFORE DELETE ON report_issue FOR EACH ROW WHEN (true) EXECUTE FUNCTION report_issue_kept();

CREATE TABLE request_evidence (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    request_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    CONSTRAINT request_evidence_pkey PRIMARY KEY (id),
    CONSTRAINT request_evidence_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT request_evidence_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT request_evidence_request_id_fkey FOREIGN KEY (request_id) REFERENCES obligation_request(id) ON DELETE RESTRICT
);

CREATE INDEX request_evidence_obligation ON request_evidence USING btree (obligation_id, id);

CREATE INDEX request_evidence_request ON request_evidence USING btree (request_id, id);

CREATE TABLE restricted_holder (
    holder_id bigint NOT NULL,
    scope_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    CONSTRAINT restricted_holder_pkey PRIMARY KEY (holder_id, scope_id, obligation_id),
    CONSTRAINT restricted_holder_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT restricted_holder_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT restricted_holder_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE INDEX restricted_holder_obligation ON restricted_holder USING btree (obligation_id);

CREATE TABLE reuse_consent (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    case_id bigint NOT NULL,
    stance text COLLATE "C" NOT NULL,
    how text COLLATE "C" NOT NULL,
    by_id bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT reuse_consent_pkey PRIMARY KEY (id),
    CONSTRAINT reuse_consent_stance CHECK ((stance = ANY (ARRAY['given'::text, 'refused'::text, 'withdrawn'::text]))),
    CONSTRAINT reuse_consent_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT reuse_consent_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT
);

CREATE INDEX reuse_consent_case ON reuse_consent USING btree (case_id, id);

CREATE OR REPLACE FUNCTION reuse_consent_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'reuse_consent_frozen', MESSAGE = 'reuse_consent_frozen';
END
$function$
;

CREATE TRIGGER reuse_consent_frozen BEFORE UPDATE ON reuse_consent FOR EACH ROW WHEN (true) EXECUTE FUNCTION reuse_consent_frozen();

CREATE OR REPLACE FUNCTION reuse_consent_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'reuse_consent_kept', MESSAGE = 'reuse_consent_kept';
END
$function$
;

CREATE TRIGGER reuse_consent_kept BEFORE DELETE ON reuse_consent FOR EACH ROW WHEN (true) EXECUTE FUNCTION reuse_consent_kept();

CREATE TABLE review_evidence (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    objection_id bigint NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    CONSTRAINT review_evidence_pkey PRIMARY KEY (id),
    CONSTRAINT review_evidence_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES file(hash) ON DELETE RESTRICT,
    CONSTRAINT review_evidence_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES review_objection(id) ON DELETE RESTRICT
);

CREATE INDEX review_evidence_file ON review_evidence USING btree (file_hash);

CREATE INDEX review_evidence_objection ON review_evidence USING btree (objection_id, id);

CREATE TABLE review_objection (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    period text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    asked_by bigint NOT NULL,
    asked_at bigint NOT NULL,
    decision text COLLATE "C",
    decided_by bigint,
    decided_at bigint,
    decision_reason text COLLATE "C",
    CONSTRAINT review_objection_pkey PRIMARY KEY (id),
    CONSTRAINT review_objection_decided_whole CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL)) AND ((decision IS NULL) = (decision_reason IS NULL)))),
    CONSTRAINT review_objection_decision CHECK ((decision = ANY (ARRAY['accepted'::text, 'refused'::text]))),
    CONSTRAINT review_objection_period CHECK ((length(period) = 4)),
    CONSTRAINT review_objection_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT review_objection_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT review_objection_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT review_objection_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX review_objection_key ON review_objection USING btree (participant_id, period) WHERE ((decision IS NULL) OR (decision = 'accepted'::text));

CREATE INDEX review_objection_obligation ON review_objection USING btree (obligation_id, id);

CREATE TABLE reviewed_procedure (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    review_id bigint NOT NULL,
    procedure_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    verdicts text COLLATE "C",
    measure text COLLATE "C",
    reason text COLLATE "C",
    papers text COLLATE "C",
    before_cost text COLLATE "C",
    after_cost text COLLATE "C",
    income bigint,
    decision text COLLATE "C",
    decided_on text COLLATE "C",
    version bigint NOT NULL,
    CONSTRAINT reviewed_procedure_pkey PRIMARY KEY (id),
    CONSTRAINT reviewed_procedure_answered CHECK (((state = 'waiting'::text) = (verdicts IS NULL))),
    CONSTRAINT reviewed_procedure_decided CHECK (((state = ANY (ARRAY['approved'::text, 'rejected'::text])) = (decided_on IS NOT NULL))),
    CONSTRAINT reviewed_procedure_decided_day CHECK ((length(decided_on) = 10)),
    CONSTRAINT reviewed_procedure_proposed CHECK (((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'rejected'::text])) = (measure IS NOT NULL))),
    CONSTRAINT reviewed_procedure_state CHECK ((state = ANY (ARRAY['waiting'::text, 'kept'::text, 'proposed'::text, 'approved'::text, 'rejected'::text]))),
    CONSTRAINT reviewed_procedure_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE RESTRICT,
    CONSTRAINT reviewed_procedure_review_id_fkey FOREIGN KEY (review_id) REFERENCES procedure_review(id) ON DELETE RESTRICT,
    CONSTRAINT reviewed_procedure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX reviewed_procedure_key ON reviewed_procedure USING btree (review_id, procedure_id);

CREATE INDEX reviewed_procedure_unit ON reviewed_procedure USING btree (unit_id, id);

CREATE TABLE revocation_answer (
    address text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    fetched_at bigint NOT NULL,
    CONSTRAINT revocation_answer_pkey PRIMARY KEY (address, digest)
);

CREATE INDEX revocation_answer_list ON revocation_answer USING btree (fetched_at, address) WHERE (digest = ''::text);

CREATE TABLE role_grant (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    valid_from text COLLATE "C" NOT NULL,
    valid_to text COLLATE "C",
    CONSTRAINT role_grant_pkey PRIMARY KEY (id),
    CONSTRAINT role_grant_role CHECK ((role = ANY (ARRAY['administrator'::text, 'clerk'::text, 'planner'::text, 'archivist'::text, 'counter'::text, 'reception'::text, 'inspection'::text, 'officer'::text]))),
    CONSTRAINT role_grant_valid_from_day CHECK ((length(valid_from) = 10)),
    CONSTRAINT role_grant_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX role_grant_current_key ON role_grant USING btree (person_id, role) WHERE (valid_to IS NULL);

CREATE TABLE saved_view (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    name_fold text COLLATE "C" NOT NULL,
    query text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    list text COLLATE "C" DEFAULT 'work'::text NOT NULL,
    CONSTRAINT saved_view_pkey PRIMARY KEY (id),
    CONSTRAINT saved_view_list CHECK ((list = ANY (ARRAY['work'::text, 'search'::text]))),
    CONSTRAINT saved_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX saved_view_name_key ON saved_view USING btree (person_id, list, name_fold);

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
    CONSTRAINT scope_kind CHECK ((kind = ANY (ARRAY['office'::text, 'unit'::text, 'record'::text]))),
    CONSTRAINT scope_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX scope_office_key ON scope USING btree (kind) WHERE (kind = 'office'::text);

CREATE UNIQUE INDEX scope_unit_key ON scope USING btree (unit_id) WHERE (unit_id IS NOT NULL);

CREATE TABLE search_entry (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    subject_kind text COLLATE "C" NOT NULL,
    subject_id bigint NOT NULL,
    scope_id bigint NOT NULL,
    at bigint NOT NULL,
    form bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    genre text COLLATE "C",
    issuer text COLLATE "C",
    day text COLLATE "C",
    direction text COLLATE "C",
    terms text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    pairs text COLLATE "C" NOT NULL,
    vector tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(((((body || terms) || replace(pairs, ' '::text, ' ==='::text)) || ' ='::text) || ((id / 4096))::text), ' '::text), ''::text))) STORED,
    CONSTRAINT search_entry_pkey PRIMARY KEY (id),
    CONSTRAINT search_entry_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX search_entry_subject_key ON search_entry USING btree (subject_kind, subject_id);

CREATE INDEX search_entry_vector ON search_entry USING gin (vector);

CREATE TABLE search_word (
    word text COLLATE "C" NOT NULL,
    seen bigint NOT NULL,
    CONSTRAINT search_word_pkey PRIMARY KEY (word)
);

CREATE TABLE second_factor (
    account_id bigint NOT NULL,
    secret text COLLATE "C" NOT NULL,
    confirmed_at bigint,
    last_step bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT second_factor_pkey PRIMARY KEY (account_id),
    CONSTRAINT second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE TABLE second_factor_role (
    role text COLLATE "C" NOT NULL,
    CONSTRAINT second_factor_role_pkey PRIMARY KEY (role)
);

CREATE TABLE secret_key (
    mark text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT secret_key_pkey PRIMARY KEY (mark)
);

CREATE TABLE sent_form (
    person_id bigint NOT NULL,
    mark text COLLATE "C" NOT NULL,
    made bigint,
    sent_at bigint NOT NULL,
    CONSTRAINT sent_form_pkey PRIMARY KEY (person_id, mark),
    CONSTRAINT sent_form_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX sent_form_age ON sent_form USING btree (sent_at, person_id, mark);

CREATE TABLE service_rating (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_id bigint NOT NULL,
    procedure_id bigint NOT NULL,
    rated_on text COLLATE "C" NOT NULL,
    form bigint NOT NULL,
    is_satisfied boolean NOT NULL,
    answers text COLLATE "C" NOT NULL,
    comment text COLLATE "C",
    CONSTRAINT service_rating_pkey PRIMARY KEY (id),
    CONSTRAINT service_rating_form CHECK ((form > 0)),
    CONSTRAINT service_rating_rated_on_day CHECK ((length(rated_on) = 10)),
    CONSTRAINT service_rating_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id) ON DELETE RESTRICT,
    CONSTRAINT service_rating_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX service_rating_day ON service_rating USING btree (rated_on, unit_id, procedure_id, is_satisfied);

CREATE INDEX service_rating_unit ON service_rating USING btree (unit_id, id);

CREATE OR REPLACE FUNCTION service_rating_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'service_rating_frozen', MESSAGE = 'service_rating_frozen';
END
$function$
;

CREATE TRIGGER service_rating_frozen BEFORE UPDATE ON service_rating FOR EACH ROW WHEN (true) EXECUTE FUNCTION service_rating_frozen();

CREATE OR REPLACE FUNCTION service_rating_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'service_rating_kept', MESSAGE = 'service_rating_kept';
END
$function$
;

CREATE TRIGGER service_rating_kept BEFORE DELETE ON service_rating FOR EACH ROW WHEN (true) EXECUTE FUNCTION service_rating_kept();

CREATE TABLE session (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    account_id bigint NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    address text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE INDEX session_account ON session USING btree (account_id, id);

CREATE INDEX session_seen ON session USING btree (seen_at);

CREATE UNIQUE INDEX session_token_hash_key ON session USING btree (token_hash);

CREATE TABLE shared_opinion (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    share_id bigint NOT NULL,
    ask_id bigint,
    text text COLLATE "C" NOT NULL,
    source text COLLATE "C",
    written_by bigint NOT NULL,
    written_at bigint NOT NULL,
    CONSTRAINT shared_opinion_pkey PRIMARY KEY (id),
    CONSTRAINT shared_opinion_ask_id_fkey FOREIGN KEY (ask_id) REFERENCES opinion_ask(id) ON DELETE RESTRICT,
    CONSTRAINT shared_opinion_share_id_fkey FOREIGN KEY (share_id) REFERENCES petition_share(id) ON DELETE RESTRICT,
    CONSTRAINT shared_opinion_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX shared_opinion_ask_key ON shared_opinion USING btree (ask_id) WHERE (ask_id IS NOT NULL);

CREATE INDEX shared_opinion_share ON shared_opinion USING btree (share_id, id);

CREATE OR REPLACE FUNCTION shared_opinion_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'shared_opinion_frozen', MESSAGE = 'shared_opinion_frozen';
END
$function$
;

CREATE TRIGGER shared_opinion_frozen BEFORE UPDATE ON shared_opinion FOR EACH ROW WHEN (true) EXECUTE FUNCTION shared_opinion_frozen();

CREATE OR REPLACE FUNCTION shared_opinion_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'shared_opinion_kept', MESSAGE = 'shared_opinion_kept';
END
$function$
;

CREATE TRIGGER shared_opinion_kept BEFORE DELETE ON shared_opinion FOR EACH ROW WHEN (true) EXECUTE FUNCTION shared_opinion_kept();

CREATE TABLE sign_in_delay (
    bucket text COLLATE "C" NOT NULL,
    failures bigint NOT NULL,
    failed_at bigint NOT NULL,
    open_at bigint NOT NULL,
    CONSTRAINT sign_in_delay_pkey PRIMARY KEY (bucket)
);

CREATE INDEX sign_in_delay_failed ON sign_in_delay USING btree (failed_at);

CREATE TABLE sign_in_failure (
    bucket text COLLATE "C" NOT NULL,
    period bigint NOT NULL,
    count bigint NOT NULL,
    CONSTRAINT sign_in_failure_pkey PRIMARY KEY (bucket, period)
);

CREATE INDEX sign_in_failure_period ON sign_in_failure USING btree (period);

CREATE TABLE sign_in_step (
    token_hash text COLLATE "C" NOT NULL,
    account_id bigint NOT NULL,
    secret text COLLATE "C",
    expires_at bigint NOT NULL,
    CONSTRAINT sign_in_step_pkey PRIMARY KEY (token_hash),
    CONSTRAINT sign_in_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT
);

CREATE INDEX sign_in_step_expires ON sign_in_step USING btree (expires_at);

CREATE TABLE standing_count (
    kind text COLLATE "C" NOT NULL,
    at text COLLATE "C" NOT NULL,
    late text COLLATE "C" NOT NULL,
    scope_id bigint NOT NULL,
    party_id bigint NOT NULL,
    is_lead boolean NOT NULL,
    n bigint NOT NULL,
    CONSTRAINT standing_count_pkey PRIMARY KEY (kind, at, late, scope_id, party_id, is_lead),
    CONSTRAINT standing_count_kind CHECK ((kind = ANY (ARRAY['assigned'::text, 'done_in_time'::text, 'done_late'::text, 'owed'::text, 'due'::text]))),
    CONSTRAINT standing_count_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT standing_count_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES scope(id) ON DELETE RESTRICT
);

CREATE INDEX standing_count_party ON standing_count USING btree (kind, party_id, is_lead, scope_id, at, late, n);

CREATE TABLE standing_fill (
    after_id bigint NOT NULL
);

CREATE TABLE standing_report_fill (
    after_id bigint NOT NULL
);

CREATE TABLE stint (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    from_id bigint,
    holder_id bigint NOT NULL,
    began_at bigint NOT NULL,
    ended_at bigint,
    CONSTRAINT stint_pkey PRIMARY KEY (id),
    CONSTRAINT stint_kind CHECK ((kind = ANY (ARRAY['receiving'::text, 'working'::text, 'deciding'::text]))),
    CONSTRAINT stint_times CHECK (((ended_at IS NULL) OR (ended_at >= began_at))),
    CONSTRAINT stint_from_id_fkey FOREIGN KEY (from_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT stint_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT stint_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT stint_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE RESTRICT
);

CREATE INDEX stint_ended ON stint USING btree (ended_at, began_at);

CREATE INDEX stint_obligation ON stint USING btree (obligation_id);

CREATE UNIQUE INDEX stint_open_key ON stint USING btree (participant_id) WHERE (ended_at IS NULL);

CREATE TABLE suspension (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    from_on text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    basis_id bigint,
    suspended_by bigint NOT NULL,
    suspended_at bigint NOT NULL,
    until_on text COLLATE "C",
    resumed_by bigint,
    resumed_at bigint,
    old_due_on text COLLATE "C",
    new_due_on text COLLATE "C",
    CONSTRAINT suspension_pkey PRIMARY KEY (id),
    CONSTRAINT suspension_from_on_day CHECK ((length(from_on) = 10)),
    CONSTRAINT suspension_new_due_on_day CHECK ((length(new_due_on) = 10)),
    CONSTRAINT suspension_old_due_on_day CHECK ((length(old_due_on) = 10)),
    CONSTRAINT suspension_resumed_whole CHECK ((((until_on IS NULL) = (resumed_by IS NULL)) AND ((until_on IS NULL) = (resumed_at IS NULL)))),
    CONSTRAINT suspension_until_on_day CHECK ((length(until_on) = 10)),
    CONSTRAINT suspension_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT suspension_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT suspension_resumed_by_fkey FOREIGN KEY (resumed_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT suspension_suspended_by_fkey FOREIGN KEY (suspended_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX suspension_obligation ON suspension USING btree (obligation_id, id);

CREATE UNIQUE INDEX suspension_one_open_key ON suspension USING btree (obligation_id) WHERE (until_on IS NULL);

CREATE TABLE task_draft (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    owner_id bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    fields text COLLATE "C" NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT task_draft_pkey PRIMARY KEY (id),
    CONSTRAINT task_draft_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX task_draft_owner ON task_draft USING btree (owner_id, id);

CREATE TABLE trusted_root (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    digest text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    organisation text COLLATE "C",
    issuer text COLLATE "C" NOT NULL,
    serial text COLLATE "C" NOT NULL,
    valid_from bigint NOT NULL,
    valid_until bigint NOT NULL,
    is_root boolean NOT NULL,
    basis text COLLATE "C" NOT NULL,
    added_by bigint NOT NULL,
    added_at bigint NOT NULL,
    withdrawn_by bigint,
    withdrawn_at bigint,
    reason text COLLATE "C",
    version bigint NOT NULL,
    CONSTRAINT trusted_root_pkey PRIMARY KEY (id),
    CONSTRAINT trusted_root_withdrawn CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (reason IS NULL)))),
    CONSTRAINT trusted_root_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT trusted_root_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX trusted_root_key ON trusted_root USING btree (digest) WHERE (withdrawn_at IS NULL);

CREATE INDEX trusted_root_list ON trusted_root USING btree (name, id);

CREATE TABLE unentered_paper (
    document_id bigint NOT NULL,
    CONSTRAINT unentered_paper_pkey PRIMARY KEY (document_id),
    CONSTRAINT unentered_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE
);

CREATE TABLE unfiled_paper (
    document_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    since text COLLATE "C" NOT NULL,
    CONSTRAINT unfiled_paper_pkey PRIMARY KEY (document_id),
    CONSTRAINT unfiled_paper_since_day CHECK ((length(since) = 10)),
    CONSTRAINT unfiled_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT unfiled_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX unfiled_paper_since ON unfiled_paper USING btree (since, document_id);

CREATE INDEX unfiled_paper_unit ON unfiled_paper USING btree (unit_id, since, document_id);

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
    CONSTRAINT unit_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT unit_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT unit_id_fkey FOREIGN KEY (id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX unit_follower ON unit USING btree (follower_id);

CREATE INDEX unit_kind ON unit USING btree (kind, id);

CREATE INDEX unit_parent ON unit USING btree (parent_id, "position", id);

CREATE TABLE unit_alias (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_id bigint NOT NULL,
    alias text COLLATE "C" NOT NULL,
    CONSTRAINT unit_alias_pkey PRIMARY KEY (id),
    CONSTRAINT unit_alias_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX unit_alias_key ON unit_alias USING btree (unit_id, alias);

CREATE TABLE unit_former_place (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_id bigint NOT NULL,
    parent_id bigint,
    valid_to text COLLATE "C" NOT NULL,
    CONSTRAINT unit_former_place_pkey PRIMARY KEY (id),
    CONSTRAINT unit_former_place_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT unit_former_place_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id) ON DELETE RESTRICT,
    CONSTRAINT unit_former_place_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX unit_former_place_unit ON unit_former_place USING btree (unit_id, valid_to, id);

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
    CONSTRAINT unit_name_valid_to_day CHECK ((length(valid_to) = 10)),
    CONSTRAINT unit_name_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX unit_name_current_key ON unit_name USING btree (unit_id) WHERE (valid_to IS NULL);

CREATE INDEX unit_name_fold ON unit_name USING btree (name_fold);

CREATE INDEX unit_name_unit ON unit_name USING btree (unit_id, valid_from);

CREATE TABLE unit_successor (
    unit_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    position bigint NOT NULL,
    reorganisation_id bigint NOT NULL,
    CONSTRAINT unit_successor_pkey PRIMARY KEY (unit_id, successor_id),
    CONSTRAINT unit_successor_reorganisation_id_fkey FOREIGN KEY (reorganisation_id) REFERENCES reorganisation(id) ON DELETE RESTRICT,
    CONSTRAINT unit_successor_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES unit(id) ON DELETE RESTRICT,
    CONSTRAINT unit_successor_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);

CREATE INDEX unit_successor_successor ON unit_successor USING btree (successor_id, unit_id);

CREATE TABLE urging (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    obligation_id bigint NOT NULL,
    rung text COLLATE "C" NOT NULL,
    due_on text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    audience text COLLATE "C" NOT NULL,
    urged_by bigint,
    note text COLLATE "C",
    CONSTRAINT urging_pkey PRIMARY KEY (id),
    CONSTRAINT urging_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT urging_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT urging_urged_by_fkey FOREIGN KEY (urged_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX urging_key ON urging USING btree (obligation_id, due_on, rung);

CREATE TABLE urging_letter (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    party_id bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    as_of text COLLATE "C" NOT NULL,
    finish_by text COLLATE "C" NOT NULL,
    report_by text COLLATE "C" NOT NULL,
    drafted_at bigint NOT NULL,
    drafted_by bigint,
    signer_id bigint,
    decided_at bigint,
    reason text COLLATE "C",
    number text COLLATE "C",
    issued_on text COLLATE "C",
    version bigint NOT NULL,
    symbol text COLLATE "C",
    issued_year bigint,
    document_id bigint,
    CONSTRAINT urging_letter_pkey PRIMARY KEY (id),
    CONSTRAINT urging_letter_as_of_day CHECK ((length(as_of) = 10)),
    CONSTRAINT urging_letter_finish_by_day CHECK ((length(finish_by) = 10)),
    CONSTRAINT urging_letter_issued_on_day CHECK ((length(issued_on) = 10)),
    CONSTRAINT urging_letter_issued_whole CHECK ((((state = 'issued'::text) = (number IS NOT NULL)) AND ((number IS NULL) = (issued_on IS NULL)))),
    CONSTRAINT urging_letter_report_by_day CHECK ((length(report_by) = 10)),
    CONSTRAINT urging_letter_state CHECK ((state = ANY (ARRAY['drafted'::text, 'approved'::text, 'returned'::text, 'issued'::text, 'dropped'::text]))),
    CONSTRAINT urging_letter_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT,
    CONSTRAINT urging_letter_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES person(id) ON DELETE RESTRICT,
    CONSTRAINT urging_letter_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT urging_letter_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX urging_letter_document ON urging_letter USING btree (document_id) WHERE (document_id IS NOT NULL);

CREATE UNIQUE INDEX urging_letter_number_key ON urging_letter USING btree (issued_year, symbol, number);

CREATE INDEX urging_letter_party ON urging_letter USING btree (party_id, state, id);

CREATE INDEX urging_letter_signer ON urging_letter USING btree (signer_id, state, id) WHERE (signer_id IS NOT NULL);

CREATE INDEX urging_letter_state ON urging_letter USING btree (state, id);

CREATE TABLE urging_letter_signature (
    letter_id bigint NOT NULL,
    signer_id bigint NOT NULL,
    lines text COLLATE "C" NOT NULL,
    post text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    ground text COLLATE "C",
    signed_on text COLLATE "C" NOT NULL,
    CONSTRAINT urging_letter_signature_pkey PRIMARY KEY (letter_id),
    CONSTRAINT urging_letter_signature_signed_on_day CHECK ((length(signed_on) = 10)),
    CONSTRAINT urging_letter_signature_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES urging_letter(id) ON DELETE RESTRICT,
    CONSTRAINT urging_letter_signature_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE TABLE urging_letter_task (
    letter_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    content text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    due_on text COLLATE "C" NOT NULL,
    coordinating text COLLATE "C" NOT NULL,
    CONSTRAINT urging_letter_task_pkey PRIMARY KEY (letter_id, obligation_id),
    CONSTRAINT urging_letter_task_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT urging_letter_task_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES urging_letter(id) ON DELETE RESTRICT,
    CONSTRAINT urging_letter_task_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX urging_letter_task_obligation ON urging_letter_task USING btree (obligation_id, letter_id);

CREATE TABLE urging_plan (
    obligation_id bigint NOT NULL,
    rung text COLLATE "C",
    due_on text COLLATE "C",
    due_at bigint NOT NULL,
    since bigint NOT NULL,
    is_express boolean NOT NULL,
    needs_letter boolean NOT NULL,
    for_meeting boolean NOT NULL,
    turn bigint NOT NULL,
    CONSTRAINT urging_plan_pkey PRIMARY KEY (obligation_id),
    CONSTRAINT urging_plan_due_on_day CHECK ((length(due_on) = 10)),
    CONSTRAINT urging_plan_whole CHECK (((rung IS NULL) = (due_on IS NULL))),
    CONSTRAINT urging_plan_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX urging_plan_due ON urging_plan USING btree (due_at, obligation_id);

CREATE INDEX urging_plan_express ON urging_plan USING btree (due_at, obligation_id) WHERE is_express;

CREATE INDEX urging_plan_letter ON urging_plan USING btree (obligation_id) WHERE needs_letter;

CREATE INDEX urging_plan_meeting ON urging_plan USING btree (obligation_id) WHERE for_meeting;

CREATE TABLE urging_rules (
    id bigint NOT NULL,
    planned_by text COLLATE "C" NOT NULL,
    holder text COLLATE "C" NOT NULL,
    held_until bigint NOT NULL,
    CONSTRAINT urging_rules_pkey PRIMARY KEY (id),
    CONSTRAINT urging_rules_one CHECK ((id = 1))
);

CREATE TABLE visit (
    case_id bigint NOT NULL,
    held_on text COLLATE "C" NOT NULL,
    form text COLLATE "C" NOT NULL,
    host_id bigint NOT NULL,
    kind text COLLATE "C",
    people bigint NOT NULL,
    is_new boolean NOT NULL,
    is_secret boolean NOT NULL,
    CONSTRAINT visit_pkey PRIMARY KEY (case_id),
    CONSTRAINT visit_form CHECK ((form = ANY (ARRAY['ordinary'::text, 'leader'::text, 'urgent'::text, 'delegation'::text, 'online'::text]))),
    CONSTRAINT visit_held_on_day CHECK ((length(held_on) = 10)),
    CONSTRAINT visit_kind CHECK ((kind = ANY (ARRAY['complaint'::text, 'denunciation'::text, 'proposal'::text, 'feedback'::text]))),
    CONSTRAINT visit_people CHECK (((people >= 1) AND (people <= 100000))),
    CONSTRAINT visit_case_id_fkey FOREIGN KEY (case_id) REFERENCES process_case(id) ON DELETE RESTRICT,
    CONSTRAINT visit_host_id_fkey FOREIGN KEY (host_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX visit_held ON visit USING btree (held_on, case_id);

CREATE TABLE watch (
    person_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT watch_pkey PRIMARY KEY (person_id, obligation_id),
    CONSTRAINT watch_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT,
    CONSTRAINT watch_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX watch_obligation ON watch USING btree (obligation_id, person_id);

CREATE TABLE webhook (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text COLLATE "C" NOT NULL,
    address text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    act_groups text COLLATE "C" NOT NULL,
    is_active boolean NOT NULL,
    after_seq bigint NOT NULL,
    delivered_at bigint,
    created_by bigint NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT webhook_pkey PRIMARY KEY (id),
    CONSTRAINT webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE RESTRICT
);

CREATE INDEX webhook_active ON webhook USING btree (after_seq, id) WHERE is_active;

CREATE TABLE work_field (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text COLLATE "C" NOT NULL,
    name_fold text COLLATE "C" NOT NULL,
    CONSTRAINT work_field_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX work_field_fold_key ON work_field USING btree (name_fold);

CREATE TABLE work_item (
    holder_id bigint NOT NULL,
    tab text COLLATE "C" NOT NULL,
    obligation_id bigint NOT NULL,
    sort_due text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    late_after text COLLATE "C" DEFAULT '9999-12-31'::text NOT NULL,
    CONSTRAINT work_item_pkey PRIMARY KEY (holder_id, tab, obligation_id),
    CONSTRAINT work_item_late_after_day CHECK ((length(late_after) = 10)),
    CONSTRAINT work_item_sort_due_day CHECK ((length(sort_due) = 10)),
    CONSTRAINT work_item_tab CHECK ((tab = ANY (ARRAY['waiting'::text, 'coordinate'::text, 'assigned'::text, 'inform'::text]))),
    CONSTRAINT work_item_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES party(id) ON DELETE RESTRICT,
    CONSTRAINT work_item_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE RESTRICT
);

CREATE INDEX work_item_due ON work_item USING btree (holder_id, is_open, sort_due, obligation_id, late_after);

CREATE INDEX work_item_list ON work_item USING btree (holder_id, tab, is_open, sort_due, obligation_id, late_after);

CREATE INDEX work_item_obligation ON work_item USING btree (obligation_id);

CREATE OR REPLACE FUNCTION search_reads_vector(entry bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$BEGIN RETURN TRUE; END$function$
;
