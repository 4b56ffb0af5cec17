INSERT INTO file (hash, size, media_type, created_at) VALUES ('cfd0f658aaee31c9e5a6a6c28aee1953b9848202b3dcde94031cf24ab3776239', 41, 'text/plain', 1795918500000);

INSERT INTO document (direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash, file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version) VALUES
    ('outgoing', 'Công văn', '12/VP-NC', '12 vp nc', '2026-11-29', 'Văn phòng UBND tỉnh Sơn Hà', 'Về việc báo cáo quý IV', 'Lê Thị Hoài An', 0, 0, 'cfd0f658aaee31c9e5a6a6c28aee1953b9848202b3dcde94031cf24ab3776239', 'cong-van.txt', 'confirmed', 1, 6, 1795919000000, 1795919000000, 0, 1);

INSERT INTO register (direction, name, name_fold, numbering, is_secret, valid_from, valid_to, version) VALUES
    ('outgoing', 'Sổ văn bản đi', 'so van ban di', 'joint', FALSE, '2026-01-01', NULL, 1);

INSERT INTO register_series (register_id, year, kind, next_number, used, reserved, void) VALUES (2, 2026, '', 13, 1, 0, 0);

INSERT INTO register_entry (series_id, number, suffix, state, day, document_id, copies, entered_by, entered_at, version) VALUES
    (2, 12, 0, 'used', '2026-11-29', 4, 2, 4, 1795919000000, 1);

INSERT INTO case_year (year, approved_by, approved_at, document_id) VALUES (2026, 5, 1795918000000, NULL);

INSERT INTO case_file (year, code, code_fold, code_sort, title, title_fold, retention_years, kind, unit_id, keeper_id, state, is_listed, started_on, paper_count, scope_id, created_by, created_at, version) VALUES
    (2026, '01-NC', '01 nc', '0001 nc', 'Hồ sơ báo cáo quý', 'ho so bao cao quy', 20, 'digital', 2, 6, 'open', TRUE, '2026-11-29', 1, 1, 4, 1795918000000, 2);

INSERT INTO case_paper (file_id, document_id, filed_by, filed_at) VALUES (1, 4, 6, 1795919100000);

INSERT INTO outgoing (state, issuer, kind, excerpt, urgency, secrecy, symbol, unit_id, drafter_id, reviewer_id, signer_id, answers_id, is_restricted, versions, since, created_at, signed_at, due_at, entry_id, number, issued_on, copies, sealed_by, sealed_at, issued_at, document_id, version, case_file_id) VALUES
    ('issued', 'office', 'Công văn', 'Về việc báo cáo quý IV', 0, 0, 'VP-NC', 2, 6, NULL, 5, 3, FALSE, 1, 1795919000000, 1795918500000, 1795918800000, NULL, 3, '12/VP-NC', '2026-11-29', 2, 4, 1795919000000, 1795919000000, 4, 6, 1),
    ('drafting', 'office', 'Báo cáo', 'Kết quả rà soát quy chế', 0, 0, 'VP-NC', 2, 6, NULL, NULL, NULL, FALSE, 1, 1795919200000, 1795919200000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL);

INSERT INTO outgoing_version (outgoing_id, number, source, text, file_hash, file_name, note, made_by, made_at) VALUES
    (1, 1, 'uploaded', '', 'cfd0f658aaee31c9e5a6a6c28aee1953b9848202b3dcde94031cf24ab3776239', 'cong-van.txt', NULL, 6, 1795918500000),
    (2, 1, 'written', 'Kính gửi: Lãnh đạo Văn phòng.', NULL, NULL, NULL, 6, 1795919200000);

INSERT INTO outgoing_step (outgoing_id, act, person_id, at, version_number, reason) VALUES
    (1, 'drafted', 6, 1795918500000, 1, NULL), (1, 'signed', 5, 1795918800000, 1, NULL), (1, 'issued', 4, 1795919000000, 1, NULL);

INSERT INTO outgoing_party (outgoing_id, holder_id, role, waits) VALUES (1, 6, 'drafter', FALSE), (1, 5, 'signer', FALSE), (2, 6, 'drafter', TRUE);

INSERT INTO document_page (document_id, page, words) VALUES (4, 1, '[]');

INSERT INTO file_signature (file_hash, report, checked_at, recheck_at, tries) VALUES
    ('cfd0f658aaee31c9e5a6a6c28aee1953b9848202b3dcde94031cf24ab3776239', '{"signatures":[]}', 1795919000000, NULL, 0);

INSERT INTO procedure (code, title, title_sort, field, words, audience, level, online, process, unit_id, term_amount, term_unit, fee, result, basis, is_active, created_by, created_at, version) VALUES
    ('1.009999', 'Công nhận tổ hoà giải', 'cong nhan to hoa giai', 'Tư pháp', 'cong nhan to hoa giai', 'public', 'province', 'whole', 'dossier', 2, 5, 'working-day', NULL, 'Quyết định', 'Quyết định số 1', TRUE, 4, 1795918000000, 1);

INSERT INTO procedure_part (procedure_id, position, title, originals, copies, is_required) VALUES (1, 0, 'Đơn đề nghị', 1, 0, TRUE);

INSERT INTO process_case (process, process_version, kind, procedure_id, code, title, title_fold, state, outcome, is_open, body, unit_id, receiver_id, counter_id, holder_id, begun_at, changed_at, due_on, due_minute, sort_due, is_paused, ended_at, is_late, scope_id, version) VALUES
    ('dossier', 1, 'dossier', 1, 'H57.01-261129-0001', 'Công nhận tổ hoà giải', 'cong nhan to hoa giai', 'returned', 'settled', FALSE, '{}', 2, 4, 2, NULL, 1795918000000, 1795919000000, '2026-12-04', 1020, '2026-12-04', FALSE, 1795919000000, FALSE, 1, 3);

INSERT INTO process_applicant (case_id, kind, name, name_fold, number, address, phone, mail) VALUES
    (1, 'citizen', 'Nguyễn Văn Bình', 'nguyen van binh', '001099000001', 'Thôn 1, xã Hoà Lạc', '0987000111', NULL);

INSERT INTO process_transition (case_id, position, act, state, by_id, at, fields, papers, due_on, due_minute) VALUES
    (1, 1, 'receive', 'received', 4, 1795918000000, '{}', '[]', '2026-12-04', 1020),
    (1, 2, 'return', 'returned', 6, 1795919000000, '{}', '[]', NULL, NULL);

INSERT INTO dossier_number (prefix, day, next_number) VALUES ('H57.01', '2026-11-29', 2);

INSERT INTO journal_entry (at, actor_id, act, subject_kind, subject_id, body) VALUES
    (1795918000000, 4, 'case.begun', 'case', 1, '{}'),
    (1795918800000, 5, 'outgoing.signed', 'outgoing', 1, '{"version":1}'),
    (1795919000000, 4, 'outgoing.issued', 'outgoing', 1, '{"document":4}');
