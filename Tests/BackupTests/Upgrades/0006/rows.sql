INSERT INTO party (kind) VALUES ('unit'), ('unit'), ('unit'), ('person'), ('person'), ('person'), ('person');

INSERT INTO person (id, full_name, name_fold, name_sort, email, phone, valid_from, valid_to, version) VALUES
    (4, 'Lý Quang Huy', 'ly quang huy', 'huy ly quang', 'huy@vidu.vn', NULL, '2025-01-02', NULL, 1),
    (5, 'Lê Thị Hoài An', 'le thi hoai an', 'an le thi hoai', 'an@vidu.vn', '0912 000 111', '2025-01-02', NULL, 1),
    (6, 'Đặng Thu Hằng', 'dang thu hang', 'hang dang thu', NULL, NULL, '2025-01-02', NULL, 2),
    (7, 'Trần Bá Lộc', 'tran ba loc', 'loc tran ba', NULL, NULL, '2025-01-02', '2026-06-30', 3);

INSERT INTO unit (id, parent_id, kind, is_outside, follower_id, position, valid_from, valid_to, version) VALUES
    (1, NULL, 'office', FALSE, NULL, 0, '2025-01-02', NULL, 1),
    (2, 1, 'division', FALSE, NULL, 1, '2025-01-02', NULL, 1),
    (3, NULL, 'agency', TRUE, 6, 2, '2025-01-02', NULL, 1);

INSERT INTO unit_name (unit_id, name, short_name, name_fold, name_sort, valid_from, valid_to) VALUES
    (1, 'Văn phòng UBND tỉnh Sơn Hà', 'VPUB', 'van phong ubnd tinh son ha', 'van phong ubnd tinh son ha', '2025-01-02', NULL),
    (2, 'Phòng Nội chính', NULL, 'phong noi chinh', 'phong noi chinh', '2025-01-02', NULL),
    (3, 'Sở Tài chính', 'STC', 'so tai chinh', 'so tai chinh', '2025-01-02', NULL);

INSERT INTO unit_alias (unit_id, alias) VALUES (3, 'so tc');

INSERT INTO post (person_id, unit_id, title, rank, valid_from, valid_to) VALUES
    (4, 2, 'Quản trị hệ thống', 'officer', '2025-01-02', NULL),
    (5, 1, 'Phó Chánh Văn phòng', 'leader', '2025-01-02', NULL),
    (6, 2, 'Trưởng phòng', 'head', '2025-01-02', NULL),
    (7, 2, 'Chuyên viên', 'officer', '2025-01-02', '2026-06-30');

INSERT INTO role_grant (person_id, role, valid_from, valid_to) VALUES
    (4, 'administrator', '2025-01-02', NULL), (4, 'clerk', '2025-01-02', NULL), (6, 'planner', '2025-01-02', NULL);

INSERT INTO scope (kind, unit_id) VALUES ('office', NULL), ('unit', 2);

INSERT INTO person_scope (person_id, scope_id, reason, reason_id) VALUES
    (4, 1, 'employed', 4), (5, 1, 'employed', 5), (6, 1, 'employed', 6), (6, 2, 'post', 3);

INSERT INTO account (person_id, login, password_hash, state, must_change_password, password_set_at, created_at, version) VALUES
    (4, 'quantri', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', FALSE, 1795395600000, 1795395600000, 2),
    (6, 'hang.dt', 'scrypt$2$8$1$AAECAwQFBgcICQoLDA0ODw==$+HSUXg3AitkRVuxlQ77E4gVEV8Nm9TtRxrnbUlNVC98=', 'active', FALSE, 1795395600000, 1795395600000, 2),
    (5, 'an.lth', NULL, 'invited', FALSE, NULL, 1795395600000, 1);

INSERT INTO account_token (account_id, purpose, token_hash, expires_at, used_at) VALUES
    (3, 'invite', '9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de', 1796000400000, NULL);

INSERT INTO session (token_hash, account_id, created_at, seen_at, address, device) VALUES
    ('5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8', 2, 1795395600000, 1795399200000, '10.0.0.5', 'Firefox');

INSERT INTO file (hash, size, media_type, created_at) VALUES
    ('5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 41, 'text/plain', 1795395600000);

INSERT INTO document (direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash, file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version) VALUES
    ('incoming', 'Kế hoạch', '52/KH-UBND', '52 kh ubnd', '2026-11-20', 'UBND tỉnh', 'Rà soát quy chế làm việc năm 2026', 'Phạm Minh Tân', 0, 0, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'ke-hoach.txt', 'confirmed', 1, 4, 1795395600000, 1795396200000, 2, 2),
    ('incoming', 'Công văn', NULL, '', NULL, 'Sở Tài chính', 'Về việc quyết toán', NULL, 1, 1, NULL, NULL, 'confirmed', 2, 4, 1795395700000, 1795396300000, 0, 2);

INSERT INTO document_text (document_id, text, layout) VALUES (1, 'Văn bản của bản phát hành 0006.', '[]');

INSERT INTO document_heading (document_id, position, ref, heading) VALUES (1, 0, 'II', 'Nhiệm vụ');

INSERT INTO document_relation (document_id, other_id, kind) VALUES (2, 1, 'answers');

INSERT INTO obligation (document_id, ref, position, source_start, source_end, source_page, origin, content, content_fold, deadline_text, deadline_kind, due_on, sort_due, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open, progress, reported_at, closed_on, scope_id, created_by, created_at, version) VALUES
    (1, 'II.1', 0, 0, 8, 1, 'paper', 'Rà soát quy chế làm việc', 'ra soat quy che lam viec', 'trước ngày 15/12/2026', 'date', '2026-12-15', '2026-12-15', '2026-12-01', 1, 'lead', 5, 'in_progress', TRUE, 40, NULL, NULL, 1, 4, 1795396200000, 4),
    (1, 'II.2', 1, 9, 12, 1, 'paper', 'Lập danh mục văn bản', 'lap danh muc van ban', NULL, 'date', '2026-11-21', '2026-11-21', NULL, 0, 'lead', 5, 'closed', FALSE, 100, 1795397000000, '2026-11-23', 1, 4, 1795396200000, 5);

INSERT INTO participant (obligation_id, party_id, role, printed_name, position, officer_id, state, due_on, sort_due, is_open, progress, result, version) VALUES
    (1, 2, 'lead', 'Phòng Nội chính', 0, 6, 'in_progress', NULL, '2026-12-15', TRUE, 40, NULL, 2),
    (1, 3, 'coordinate', 'Sở Tài chính', 1, NULL, 'waiting', NULL, '2026-12-15', TRUE, 0, NULL, 1),
    (2, 2, 'lead', 'Phòng Nội chính', 0, 7, 'done', NULL, '2026-11-21', FALSE, 100, 'Đã lập danh mục', 3);

INSERT INTO milestone (obligation_id, position, text, due_on, done_on) VALUES
    (1, 0, 'Dự thảo lần 1', '2026-12-05', NULL), (1, 1, 'Xin ý kiến', '2026-12-10', NULL);

INSERT INTO progress_report (obligation_id, participant_id, reported_by, at, percent, text, is_final, document_id, decision, decided_by, decided_at, decision_reason) VALUES
    (1, 1, 6, 1795396800000, 40, 'Đã có dự thảo', FALSE, NULL, NULL, NULL, NULL, NULL),
    (2, 3, 6, 1795397000000, 100, 'Đã lập danh mục', TRUE, NULL, 'accepted', 5, 1795397400000, NULL);

INSERT INTO evidence (obligation_id, report_id, file_hash, file_name) VALUES
    (2, 2, '5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415', 'danh-muc.txt');

INSERT INTO adjustment (obligation_id, at, decided_by, kind, old_deadline, old_due_on, new_deadline, new_due_on, reason, basis_id) VALUES
    (1, 1795396900000, 5, 'deadline', '01/12/2026', '2026-12-01', '15/12/2026', '2026-12-15', 'Chờ văn bản của Sở Tài chính', 2);

INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, is_open) VALUES
    (2, 'waiting', 1, '2026-12-15', TRUE), (6, 'waiting', 1, '2026-12-15', TRUE), (3, 'coordinate', 1, '2026-12-15', TRUE),
    (5, 'assigned', 1, '2026-12-15', TRUE), (2, 'waiting', 2, '2026-11-21', FALSE), (5, 'assigned', 2, '2026-11-21', FALSE);

INSERT INTO search_entry (subject_kind, subject_id, scope_id, at, title, words) VALUES
    ('document', 1, 1, 1795396200000, 'ra soat quy che lam viec nam 2026', '52 kh ubnd ra soat quy che lam viec nam 2026'),
    ('obligation', 1, 1, 1795396200000, 'ra soat quy che lam viec', 'ra soat quy che lam viec');

INSERT INTO journal_entry (at, actor_id, act, subject_kind, subject_id, body) VALUES
    (1795395600000, NULL, 'office.founded', 'unit', 1, '{}'),
    (1795395600000, 4, 'document.received', 'document', 1, '{"file":"5cab241dfcda150d7db608adb8bbb26af3812910b933a06e65c614dfc0a93415"}'),
    (1795396200000, 4, 'document.confirmed', 'document', 1, '{"obligations":2}'),
    (1795396800000, 6, 'obligation.reported', 'obligation', 1, '{"percent":40}'),
    (1795396900000, 5, 'obligation.deadline_changed', 'obligation', 1, '{"new":"2026-12-15","old":"2026-12-01"}'),
    (1795397400000, 5, 'obligation.result_accepted', 'obligation', 2, '{"late":2}');
