INSERT INTO saved_view (person_id, name, name_fold, query, created_at) VALUES
    (6, 'Sắp đến hạn', 'sap den han', 'due=week', 1795881600000);

INSERT INTO calendar_feed (owner_id, unit_id, token_hash, created_at, view_id) VALUES
    (6, NULL, '6b51d431df5d7f141cbececcf79edf3dd861c3b4069f0b11661a3eefacbba918', 1795881600000, NULL);

INSERT INTO absence (person_id, substitute_id, reason, valid_from, valid_to, entered_by, entered_at, version) VALUES
    (6, 4, 'leave', '2026-12-21', '2026-12-25', 6, 1795881600000, 1);

INSERT INTO delegation (kind, giver_title, giver_id, receiver_id, paper_kinds, matters, basis, basis_id, valid_from, valid_to, entered_by, entered_at, version) VALUES
    ('order', 'Chánh Văn phòng', NULL, 5, 'Công văn', 'Đôn đốc nhiệm vụ', 'Quy chế làm việc', 1, '2026-01-01', NULL, 4, 1795881600000, 1);

INSERT INTO decided_day (day, kind, title, source, holiday, in_place_of, entered_by, entered_at, withdrawn_at) VALUES
    ('2027-01-04', 'compensatory-off', 'Nghỉ bù Tết Dương lịch', 'Thông báo số 9/TB-VP', NULL, NULL, 4, 1795881600000, NULL);

INSERT INTO document (direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash, file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version) VALUES
    ('incoming', 'Công văn', '1568-CV/TU', '1568 cv tu', '2026-11-27', 'Tỉnh uỷ', 'Về việc tham mưu báo cáo quý IV', NULL, 0, 3, NULL, NULL, 'confirmed', 1, 4, 1795881600000, 1795881900000, 1, 2);

INSERT INTO register (direction, name, name_fold, numbering, is_secret, valid_from, valid_to, version) VALUES
    ('incoming', 'Sổ văn bản đến', 'so van ban den', 'joint', FALSE, '2026-01-01', NULL, 1);

INSERT INTO register_series (register_id, year, kind, next_number, used, reserved, void, closed_on, closed_by, digest) VALUES
    (1, 2026, '', 3, 1, 0, 1, NULL, NULL, NULL);

INSERT INTO register_entry (series_id, number, suffix, state, day, document_id, receiver_id, passed_on, channel, copies, note, reason, entered_by, entered_at, version) VALUES
    (1, 1, 0, 'used', '2026-11-29', 3, 2, '2026-11-29', 'paper', NULL, NULL, NULL, 4, 1795881900000, 1),
    (1, 2, 0, 'void', '2026-11-29', NULL, NULL, NULL, NULL, NULL, NULL, 'Ghi nhầm', 4, 1795881950000, 2);

INSERT INTO obligation (document_id, ref, position, source_start, source_end, source_page, origin, content, content_fold, deadline_text, deadline_kind, due_on, sort_due, adjustment_count, closing_rule, assigner_id, state, is_open, progress, scope_id, created_by, created_at, version, depth, weight, rhythm, report_due_on, late_after) VALUES
    (3, NULL, 0, NULL, NULL, NULL, 'paper', 'Tham mưu báo cáo quý IV', 'tham muu bao cao quy iv', NULL, 'date', '2026-11-28', '2026-11-28', 0, 'lead', 5, 'assigned', TRUE, 0, 1, 4, 1795881900000, 1, 0, 2, NULL, NULL, '2026-11-28');

INSERT INTO participant (obligation_id, party_id, role, printed_name, position, officer_id, state, due_on, sort_due, is_open, progress, result, version, laid_at, late_after) VALUES
    (3, 2, 'lead', 'Phòng Nội chính', 0, NULL, 'waiting', NULL, '2026-11-28', TRUE, 0, NULL, 1, 1795881900000, '2026-11-28');

INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, is_open, late_after) VALUES
    (2, 'waiting', 3, '2026-11-28', TRUE, '2026-11-28'), (5, 'assigned', 3, '2026-11-28', TRUE, '2026-11-28');

INSERT INTO remark (obligation_id, author_id, at, text) VALUES (3, 5, 1795882000000, 'Báo cáo trước giờ họp.');

INSERT INTO remark_mention (remark_id, person_id) VALUES (1, 6);

INSERT INTO notice (recipient_id, kind, obligation_id, document_id, words, actor_id, is_urgent, channel, created_at, read_at, digested_at) VALUES
    (6, 'assigned', 3, NULL, 'Giao việc: Tham mưu báo cáo quý IV', 5, TRUE, 'product', 1795882000000, NULL, NULL);

INSERT INTO urging_plan (obligation_id, rung, due_on, due_at, since, is_express, needs_letter, for_meeting, turn) VALUES
    (1, 'reminder-3', '2026-12-15', 1796954400000, 0, FALSE, FALSE, FALSE, 0),
    (3, 'reminder+1', '2026-11-28', 1795917600000, 0, TRUE, FALSE, FALSE, 1);

INSERT INTO urging (obligation_id, rung, due_on, at, audience, urged_by, note) VALUES
    (3, 'reminder0', '2026-11-28', 1795882100000, 'head', NULL, NULL);

INSERT INTO instruction (document_id, leader_id, state, words, due_on, obligation_id, asked_by, asked_at, given_by, given_at, version) VALUES
    (3, 5, 'given', 'Giao Phòng Nội chính tham mưu', '2026-11-28', 3, 4, 1795881700000, 5, 1795881800000, 2);

INSERT INTO instruction_party (instruction_id, party_id, role, position) VALUES (1, 2, 'lead', 0);

INSERT INTO interchange_message (is_outgoing, kind, business, state, agency_code, agency_key, agency_name, message_key, code, subject, status, words, header, refers_to, document_id, raw_hash, hub_name, created_at, version) VALUES
    (FALSE, 'document', 0, 'accepted', 'H57.01', 'h57.01', 'Sở Tài chính', 'TC-1', '12/STC', 'Về việc quyết toán', NULL, NULL, '{}', NULL, 2, NULL, 'a.edxml', 1795881600000, 2);

INSERT INTO interchange_event (message_id, at, act, status, words, actor_id) VALUES (1, 1795881600000, 'arrived', NULL, NULL, NULL);

INSERT INTO search_entry (subject_kind, subject_id, scope_id, at, title, words, form) VALUES
    ('document', 3, 1, 1795881900000, 've viec tham muu bao cao quy iv', '1568 cv tu ve viec tham muu bao cao quy iv', 1);

INSERT INTO journal_entry (at, actor_id, act, subject_kind, subject_id, body) VALUES
    (1795881600000, 4, 'document.received', 'document', 3, '{}'),
    (1795881800000, 5, 'instruction.given', 'document', 3, '{"obligation":3}'),
    (1795881900000, 4, 'document.confirmed', 'document', 3, '{"obligations":1}'),
    (1795882100000, NULL, 'obligation.urged', 'obligation', 3, '{"rung":"reminder0"}');
