import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Who leads the People's Committee") struct CommitteePostTests {
    @Test("is recorded by administrators and clerks, one at the head at a time", arguments: Backend.all)
    func recorded(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let leaders = try await CommitteePaperTests.leaders(office)
            let start = CommitteePaperTests.start
            let other = office.headOfEconomy
            let refused: [(AppointToCommittee, Key<Person>, OfficeError.Code, String?)] = [
                (AppointToCommittee(other, as: .chairman), office.clerk, .conflict, "title"),
                (AppointToCommittee(other, as: .acting), office.clerk, .conflict, "title"),
                (AppointToCommittee(leaders.vice, as: .vice), office.clerk, .conflict, "person"),
                (
                    AppointToCommittee(other, as: .vice, from: start, to: start.adding(days: -1)), office.clerk,
                    .invalid, "to"
                ),
                (AppointToCommittee(other, as: .vice), office.planner, .notFound, nil),
                // A clerk made himself a signer of the province.
                (AppointToCommittee(office.clerk, as: .vice), office.clerk, .forbidden, nil),
            ]
            for (command, person, code, field) in refused {
                await expectRefusal(code, field: field) { try await office.perform(command, as: person) }
            }
            let told = try await office.ask(NoticeListQuestion(), as: office.administrator).items
            #expect(told.filter { $0.words.contains("«Phó Chủ tịch»") }.count == 1)
            let list = try await office.ask(CommitteePostList(), as: office.clerk)
            #expect(list.items.map(\.title) == [.chairman, .vice])
            #expect(list.items.map(\.person.name) == ["Phạm Quốc Hưng", "Lê Thanh Tùng"])
            await expectRefusal(.notFound) { _ = try await office.ask(CommitteePostList(), as: office.planner) }
            try await office.perform(
                EndCommitteePost(list.items[0].id, version: list.items[0].version), as: office.clerk)
            await expectRefusal(.conflict) {
                try await office.perform(EndCommitteePost(list.items[0].id, version: 2), as: office.clerk)
            }
            _ = try await office.perform(AppointToCommittee(other, as: .acting), as: office.administrator)
            let authority = try await office.ask(SigningRights(), as: office.clerk)
            let form = try authority.form(of: other, for: .init("quyết định", of: .committee))
            #expect(form.printed == ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"])
            let journal = try await office.journal()
            #expect(
                journal.filter { $0.hasPrefix("post.committee_") } == [
                    "post.committee_added person \(leaders.chairman)", "post.committee_added person \(leaders.vice)",
                    "post.committee_ended person \(leaders.chairman)", "post.committee_added person \(other)",
                ])
        }
    }

    @Test("Two at the head, recorded at the same moment, both stood: the second is refused", arguments: Backend.all)
    func atOnce(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (_, refusal) = try await Race.perform(
                AppointToCommittee(office.headOfEconomy, as: .chairman),
                beside: AppointToCommittee(office.chief, as: .acting), in: office)
            #expect(refusal == .conflict)
            let list = try await office.ask(CommitteePostList(), as: office.clerk)
            #expect(list.items.map(\.title) == [.chairman])
        }
    }

    @Test("ends when he or she leaves", arguments: Backend.all)
    func left(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let leaders = try await CommitteePaperTests.leaders(office)
            try await office.perform(
                EndEmployment(person: leaders.vice, on: nil, version: 1), as: office.administrator)
            let list = try await office.ask(CommitteePostList(), as: office.clerk)
            #expect(list.items.map(\.title) == [.chairman, .vice])
            #expect(list.items.map(\.validTo) == [nil, list.today])
        }
    }

    @Test(
        "Books of before are the office's, but for those from which only papers of the committee took numbers",
        arguments: Backend.all)
    func books(_ backend: Backend) async throws {
        try await withStorage(backend, migrations: Schema.migrations.filter { $0.id < "0290" }) { storage in
            try await storage.write { tx in try Self.fill(tx) }
            try await Migrator(Schema.migrations.filter { $0.id < "0295" }).migrate(storage)
            let books = try await storage.read { tx in
                try tx.query("SELECT name, issuer FROM register ORDER BY id").map { row in
                    "\(try row.text("name")) \(try row.textIfPresent("issuer") ?? "–")"
                }
            }
            #expect(books == ["đến –", "văn phòng office", "ủy ban committee", "lẫn office", "trống office"])
            let collective = try await storage.read { tx in
                try tx.query("SELECT id FROM outgoing WHERE is_collective").count
            }
            #expect(collective == 0)
        }
    }

    private static func fill(_ tx: any Transaction) throws {
        try tx.execute("INSERT INTO party (kind) VALUES ('person')")
        try tx.execute("INSERT INTO party (kind) VALUES ('unit')")
        try tx.execute(
            """
            INSERT INTO person (id, full_name, name_fold, name_sort, valid_from, version)
            SELECT id, 'Tú', 'tu', 'tu', '2025-01-01', 1 FROM party WHERE kind = 'person'
            """)
        try tx.execute(
            """
            INSERT INTO unit (id, kind, is_outside, position, valid_from, version)
            SELECT id, 'office', FALSE, 0, '2025-01-01', 1 FROM party WHERE kind = 'unit'
            """)
        let books = [
            ("đến", "incoming", [String]()), ("văn phòng", "outgoing", ["office"]),
            ("ủy ban", "outgoing", ["committee"]),
            ("lẫn", "outgoing", ["office", "committee"]), ("trống", "outgoing", []),
        ]
        for (name, direction, issuers) in books {
            let book = try tx.first(
                """
                INSERT INTO register (direction, name, name_fold, numbering, is_secret, valid_from, version)
                VALUES (\(direction), \(name), \(name), 'joint', FALSE, '2025-01-01', 1) RETURNING id
                """)?.int("id")
            let series = try tx.first(
                """
                INSERT INTO register_series (register_id, year, kind, next_number, used, reserved, void)
                VALUES (\(book ?? 0), 2025, '', 9, 0, 0, 0) RETURNING id
                """)?.int("id")
            for (index, issuer) in issuers.enumerated() {
                try tx.execute(
                    """
                    INSERT INTO register_entry (series_id, number, suffix, state, day, reason, entered_by, entered_at, version)
                    SELECT \(series ?? 0), \(index + 1), 0, 'reserved', '2025-01-02', 'chờ', id, 5, 1 FROM person
                    """)
                try tx.execute(
                    """
                    INSERT INTO outgoing (state, issuer, kind, excerpt, urgency, secrecy, symbol, unit_id, drafter_id,
                        is_restricted, versions, since, created_at, signed_at, due_at, entry_id, number, issued_on, version)
                    SELECT 'numbered', \(issuer), 'Công văn', 'x', 0, 0, 'VP', u.id, p.id, FALSE, 0, 5, 5, 5, 9,
                        (SELECT MAX(id) FROM register_entry), '01', '2025-01-02', 1
                    FROM person p, unit u
                    """)
            }
        }
    }
}
