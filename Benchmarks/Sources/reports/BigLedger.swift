import Desk
import Foundation
import Office
import SQLiteStorage
import Storage
import WorkTime

/// An office of 60 units and 300 people with 1,000,000 obligations of two years, a third of them open, made by a few
/// statements over sets; made the first time and kept.
struct BigLedger {
    let storage: any Storage
    let desk: Desk
    let leader: Key<Person>
    let unit: Key<Office.Unit>

    static let obligations = 1_000_000
    private static let plans = 400
    private static let units = 60
    private static let days = 730

    /// The office's time stands still at 2026-03-16, 9 o'clock.
    static let now = Instant(milliseconds: 1_773_626_400_000)
    static let today = OfficeTime.day(of: now)
    private static let start = CalendarDay(year: 2023, month: 1, day: 3) ?? .first

    static func open(folder: String) async throws -> BigLedger {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/office.sqlite"
        if FileManager.default.fileExists(atPath: folder + "/whole") {
            let storage = try SQLiteStorage.open(path, now: { now })
            try await Migrator(Schema.migrations).migrate(storage)
            return try await find(in: storage)
        }
        print("Making the data set in \(folder)")
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        let storage = try SQLiteStorage.open(path, now: { now })
        try await Migrator(Schema.migrations).migrate(storage)
        try await make(in: storage)
        try Data().write(to: URL(filePath: folder + "/whole"))
        return try await find(in: storage)
    }

    private static func find(in storage: any Storage) async throws -> BigLedger {
        let (leader, unit) = try await storage.read { tx in
            (
                try tx.first("SELECT person_id FROM post WHERE rank = 'leader' ORDER BY id LIMIT 1")?.key(
                    "person_id", of: Person.self),
                try tx.first("SELECT id FROM unit WHERE kind = 'division' ORDER BY id LIMIT 1")?.key(
                    "id", of: Office.Unit.self)
            )
        }
        guard let leader, let unit else { throw CocoaError(.fileReadCorruptFile) }
        return BigLedger(storage: storage, desk: Desk(storage: storage), leader: leader, unit: unit)
    }

    private static func make(in storage: any Storage) async throws {
        let leaders = try await found(in: storage)
        try await storage.write { tx in
            for plan in 0..<plans {
                let document = try DocumentStore.insert(
                    tx,
                    NewDocument(
                        header: CheckedHeader(
                            direction: .internal, kind: "Kế hoạch", number: "\(plan + 1)/KH-VPUB",
                            issuedOn: today.adding(days: -days), issuer: "Văn phòng UBND tỉnh Sơn Hà",
                            title: "Kế hoạch công tác số \(plan + 1)", signer: nil, urgency: .none),
                        secrecy: .none, state: .confirmed, visibility: .office, file: nil), by: leaders[0])
                try tx.execute("UPDATE document SET obligation_count = \(obligations / plans) WHERE id = \(document)")
            }
        }
        print("  office and plans")
        let leader = leaders[0]
        try await storage.write { tx in try fill(tx, leader) }
        print("  obligations, participants, worklists, standings")
        try await storage.write { tx in
            try StandingCountStore.rebuild(tx)
            try tx.execute("ANALYZE")
        }
        print("  counters")
    }

    private static func found(in storage: any Storage) async throws -> [Key<Person>] {
        let desk = Desk(storage: storage)
        let founded = try await FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2)).found(
            FoundOffice(
                officeName: "Văn phòng UBND tỉnh Sơn Hà", administratorName: "Lý Quang Huy", login: "quantri",
                password: "một câu mật khẩu dài", from: start))
        func perform<C: Command>(_ command: C) async throws -> C.Output {
            try await desk.perform(command, as: .terminal)
        }
        func appoint(_ number: Int, _ unit: Key<Office.Unit>, _ rank: Rank) async throws -> Key<Person> {
            let person = try await perform(AddPerson(fullName: "Nguyễn Văn \(number)", from: start))
            _ = try await perform(
                AppointPerson(
                    person: person, unit: unit, title: rank == .leader ? "Chánh Văn phòng" : "Chuyên viên", rank: rank,
                    from: start))
            return person
        }
        let top = try await perform(
            AddUnit(name: "Lãnh đạo Văn phòng", kind: .leadership, parent: founded.office, from: start))
        let leaders = [try await appoint(0, top, .leader)]
        for number in 1...units {
            let unit = try await perform(
                AddUnit(name: "Phòng Công tác số \(number)", kind: .division, parent: founded.office, from: start))
            for place in 0..<5 { _ = try await appoint(number * 10 + place, unit, place == 0 ? .head : .officer) }
        }
        return leaders
    }

    /// Arithmetic stands for chance: every run makes the same ledger.
    private static func fill(_ tx: any Transaction, _ leader: Key<Person>) throws {
        let first = today.adding(days: -days)
        try tx.execute("CREATE TEMP TABLE day (n INTEGER PRIMARY KEY, d TEXT NOT NULL)")
        for chunk in Array(0..<1_200).chunks() {
            try tx.execute(
                "INSERT INTO day (n, d) VALUES \(rows: chunk.map { [$0.sqlValue, first.adding(days: $0).sqlValue] })")
        }
        try tx.execute(
            """
            CREATE TEMP TABLE doer AS SELECT ROW_NUMBER() OVER (ORDER BY u.id) - 1 AS n, u.id AS unit_id,
                (SELECT MIN(p.person_id) FROM post p WHERE p.unit_id = u.id AND p.rank = 'officer') AS officer_id
            FROM unit u WHERE u.kind = 'division'
            """)
        try tx.execute(
            """
            CREATE TEMP TABLE task (id INTEGER PRIMARY KEY, document_id INTEGER, position INTEGER, unit_id INTEGER,
                officer_id INTEGER, assigned TEXT, due TEXT, due_n INTEGER, closed TEXT, late INTEGER)
            """)
        try tx.execute(
            """
            INSERT INTO task
            WITH RECURSIVE seq(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM seq WHERE i < \(obligations)),
            plain AS (SELECT i, i * 37 % \(days) AS a, 10 + i * 13 % 200 AS span, i * 11 % 220 + 5 AS took FROM seq)
            SELECT p.i, (SELECT MIN(id) FROM document) + p.i % \(plans), p.i / \(plans), d.unit_id, d.officer_id, a.d,
                due.d, p.a + p.span,
                CASE WHEN p.i % 3 <> 0 AND p.a + p.took <= \(days) THEN done.d END,
                CASE WHEN p.took > p.span THEN p.took - p.span ELSE 0 END
            FROM plain p JOIN doer d ON d.n = p.i * 7 % \(units) JOIN day a ON a.n = p.a JOIN day due ON due.n = p.a + p.span
            JOIN day done ON done.n = p.a + p.took
            """)
        let office = try ScopeStore.office(tx)
        try tx.execute(
            """
            INSERT INTO obligation (id, document_id, ref, position, origin, content, content_fold, product, deadline_kind,
                due_on, sort_due, late_after, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open, progress,
                closed_on, scope_id, created_by, created_at, version, depth, weight)
            SELECT t.id, t.document_id, 'II.' || t.position, t.position, 'paper',
                'Rà soát, tham mưu giải quyết kiến nghị số ' || t.id || ' của cử tri và Nhân dân trên địa bàn tỉnh',
                'ra soat tham muu giai quyet kien nghi so ' || t.id, 'Báo cáo', 'date', t.due, t.due, t.due, t.due, 0, 'lead', \(leader),
                CASE WHEN t.closed IS NULL THEN 'in_progress' ELSE 'closed' END, t.closed IS NULL, 0, t.closed, \(office),
                \(leader), \(now), 1, 0, 1 FROM task t
            """)
        try tx.execute(
            """
            INSERT INTO participant (id, obligation_id, party_id, role, printed_name, position, officer_id, state, sort_due,
                late_after, is_open, progress, version, laid_at)
            SELECT t.id, t.id, t.unit_id, 'lead', 'Phòng Công tác', 0, t.officer_id,
                CASE WHEN t.closed IS NULL THEN 'in_progress' ELSE 'done' END, t.due, t.due, t.closed IS NULL, 0, 1, \(now) FROM task t
            """)
        for (holder, tab) in [("t.officer_id", "waiting"), ("t.unit_id", "assigned"), ("\(leader.value)", "assigned")] {
            try tx.execute(
                """
                INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, late_after, is_open)
                SELECT \(sql: SQL(stringLiteral: holder)), \(tab), t.id, t.due, t.due, t.closed IS NULL FROM task t
                """)
        }
        let epoch = first.daysSinceEpoch
        let columns: SQL = """
            obligation_id, participant_id, role, party_id, officer_id, leader_id, document_id, scope_id, assigned_on, due_on,
            due_number, phase, ended_on, days_late, from_on, until_on
            """
        try tx.execute(
            """
            INSERT INTO part_standing (\(sql: columns))
            SELECT t.id, t.id, 'lead', t.unit_id, t.officer_id, \(leader), t.document_id, \(office), t.assigned, t.due,
                t.due_n + \(epoch), 'open', NULL, 0, t.assigned, COALESCE(t.closed, '9999-12-31') FROM task t
            """)
        try tx.execute(
            """
            INSERT INTO part_standing (\(sql: columns))
            SELECT t.id, t.id, 'lead', t.unit_id, t.officer_id, \(leader), t.document_id, \(office), t.assigned, t.due,
                t.due_n + \(epoch), 'done', t.closed, t.late, t.closed, '9999-12-31' FROM task t WHERE t.closed IS NOT NULL
            """)
    }
}
