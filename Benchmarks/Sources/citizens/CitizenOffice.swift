import Desk
import Foundation
import Office
import PostgresStorage
import SQLiteStorage
import Simulation
import Storage
import WorkTime

/// An office with a year of 200,000 dossiers of 40 procedures, 10,000 of them open, and 100,000 ratings; made the first time and kept.
struct CitizenOffice {
    let storage: any Storage
    let desk: Desk
    /// Dossiers that have ended and were not rated, with the moment of their end.
    let rateable: [(id: Key<LedgerCase>, endedAt: Instant)]
    /// Forms of the look-up, each with a right answer.
    let forms: [String]

    static let dossiers = 200_000
    private static let ofDay = 800
    private static let open = 10_000
    private static let procedures = 40

    /// The office's time stands still at 2026-03-16, 9 o'clock.
    static let now = Instant(milliseconds: 1_773_626_400_000)
    private static let today = OfficeTime.day(of: now)

    /// In the folder, or in the PostgreSQL database of the URL, which is empty or has it.
    static func open(
        folder: String, postgres: String? = nil, rules: OfficeRules,
        board: @escaping @Sendable ([Notice]) async -> Void
    ) async throws -> CitizenOffice {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/office.sqlite"
        var isMade = postgres == nil && FileManager.default.fileExists(atPath: folder + "/whole")
        if postgres == nil, !isMade {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        }
        let storage: any Storage =
            if let postgres {
                try await PostgresStorage.open(postgres, now: { now })
            } else {
                try SQLiteStorage.open(path, now: { now })
            }
        try await Migrator(Schema.migrations).migrate(storage)
        if postgres != nil {
            isMade = try await storage.read { tx in
                try tx.first("SELECT COUNT(*) AS count FROM process_case")?.int("count") ?? 0 >= dossiers
            }
        }
        let secrets = OfficeSecrets([[UInt8](repeating: 1, count: 32)])
        let desk = Desk(storage: storage, rules: rules, secrets: secrets, publish: board)
        if !isMade {
            print("Making the data set in \(postgres == nil ? folder : "PostgreSQL")")
            try await make(in: Desk(storage: storage, rules: rules))
            if postgres == nil { try Data().write(to: URL(filePath: folder + "/whole")) }
        }
        let (rateable, forms) = try await storage.read { tx in (try Self.rateable(tx), try Self.forms(tx)) }
        return CitizenOffice(storage: storage, desk: desk, rateable: rateable, forms: forms)
    }

    private static func rateable(_ tx: any Transaction) throws -> [(id: Key<LedgerCase>, endedAt: Instant)] {
        try tx.query(
            """
            SELECT c.id, c.ended_at FROM process_case c LEFT JOIN rated_case r ON r.case_id = c.id
            WHERE c.ended_at IS NOT NULL AND r.case_id IS NULL ORDER BY c.id LIMIT 100
            """
        ).map { (try $0.key("id"), try $0.instant("ended_at")) }
    }

    private static func forms(_ tx: any Transaction) throws -> [String] {
        let rows = try tx.query(
            """
            SELECT c.code, a.phone FROM process_case c JOIN process_applicant a ON a.case_id = c.id
            WHERE c.id % 20 = 0 AND a.phone IS NOT NULL ORDER BY c.id LIMIT 10000
            """)
        var forms: [String] = []
        for row in rows {
            guard let code = DossierCode(try row.text("code")) else { continue }
            let phone = try row.text("phone")
            forms.append("ma=\(code.text)-\(code.check)&digits=\(phone.suffix(4))")
        }
        return forms
    }

    // MARK: - The data set

    private static func make(in desk: Desk) async throws {
        let clock = SimulatedClock(now)
        let office = try await SimulatedOffice.found(in: desk, clock: clock, people: 60, from: today.adding(days: -400))
        let person = office.registrar
        _ = try await desk.perform(
            GrantRole(person: person, role: .counter, from: today.adding(days: -399)), as: .terminal)
        let counter = try await desk.storage.read { tx in try ActorStore.actor(tx, person, on: today) }
        guard let counter else { throw CocoaError(.fileReadCorruptFile) }
        var keys: [Key<Procedure>] = []
        for number in 0..<procedures {
            keys.append(
                try await desk.perform(
                    KeepProcedure(
                        ProcedureDraft(
                            code: "1.\(900_000 + number)", title: "Thủ tục số \(number + 1)", field: "Lĩnh vực",
                            process: "one-unit", unit: Key(office.parties[number % office.parties.count].value),
                            term: "7 ngày làm việc", result: "Giấy phép", basis: "Quyết định công bố", parts: "Đơn")),
                    as: counter))
        }
        let first = try await desk.perform(
            ReceiveDossier(
                DossierDraft(
                    procedure: keys[0], act: "receive", name: "Người nộp", number: "001085067890",
                    phone: "0900000000", received: [0])), as: counter)
        try await desk.storage.write { tx in try copy(first, tx) }
        try await desk.storage.write { tx in _ = try tx.execute("ANALYZE") }
    }

    /// Days and days of dossiers like the first, each with its own number, procedure, unit and telephone.
    private static func copy(_ first: Key<LedgerCase>, _ tx: any Transaction) throws {
        let days = (0..<(dossiers / ofDay)).map { index -> [SQLValue] in
            let day = today.adding(days: index - dossiers / ofDay)
            let text = DossierCode(prefix: "H99.13", day: day, number: 1)?.text.dropLast(4) ?? ""
            let at = OfficeTime.start(of: day).adding(seconds: 9 * 3600)
            return [index.sqlValue, String(text).sqlValue, at.sqlValue, day.adding(days: 12).sqlValue]
        }
        try tx.execute(
            """
            INSERT INTO process_case (process, process_version, kind, procedure_id, code, title, title_fold, state, outcome,
                is_open, body, unit_id, receiver_id, counter_id, holder_id, begun_at, changed_at, due_on, due_minute, sort_due,
                is_paused, ended_at, is_late, scope_id, version)
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < \(dossiers - 1)),
                d (k, head, at, due) AS (
                    SELECT CAST(column1 AS BIGINT), column2, CAST(column3 AS BIGINT), column4
                    FROM (VALUES \(rows: days)) AS v
                )
            SELECT t.process, t.process_version, t.kind, p.id,
                d.head || substr(CAST(10000 + i % \(ofDay) + 1 AS TEXT), 2), p.title,
                t.title_fold, t.state, CASE WHEN i < \(dossiers - open) THEN 'settled' END, i >= \(dossiers - open), t.body,
                p.unit_id, t.receiver_id, t.counter_id, CASE WHEN i % 9 > 0 THEN t.holder_id END, d.at, d.at, d.due,
                CAST(NULL AS BIGINT), d.due, FALSE, CASE WHEN i < \(dossiers - open) THEN d.at + 864000000 END,
                i < \(dossiers - open) AND i % 17 = 0, t.scope_id, 1
            FROM n JOIN d ON d.k = i / \(ofDay) JOIN process_case t ON t.id = \(first)
                JOIN procedure p ON p.id = i % \(procedures) + 1
            """)
        try tx.execute(
            """
            INSERT INTO process_applicant (case_id, kind, name, name_fold, number, address, phone, mail)
            SELECT id, 'citizen', 'Người nộp', 'nguoi nop', '001085067890', NULL,
                '09' || substr(CAST(100000000 + id AS TEXT), 2), NULL
            FROM process_case WHERE id > \(first)
            """)
        try tx.execute(
            """
            INSERT INTO service_rating (unit_id, procedure_id, rated_on, form, is_satisfied, answers, comment)
            SELECT unit_id, procedure_id, \(today), 2, id % 11 > 0, '{"overall":"good"}', NULL
            FROM process_case WHERE id > \(first) AND id % 2 = 0
            """)
        try tx.execute(
            "INSERT INTO rated_case (case_id, rated_on) SELECT id, \(today) FROM process_case WHERE id > \(first) AND id % 2 = 0"
        )
    }
}
