import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Many clerks number and issue outgoing papers at once") struct OutgoingNumberingTests {
    /// Fails after the paper got its number, as an act does that is refused late.
    private struct Failing: Command {
        let number: NumberOutgoing

        func run(_ act: Act) throws {
            _ = try number.run(act)
            throw OfficeError(.conflict, "hỏng")
        }
    }

    /// Papers as their signer left them, without the way to there.
    private static func signed(_ count: Int, _ office: TestOffice) async throws -> [Key<Outgoing>] {
        try await office.storage.write { tx in
            try (0..<count).map { index in
                let row = try tx.first(
                    """
                    INSERT INTO outgoing (state, issuer, kind, excerpt, urgency, secrecy, symbol, unit_id, drafter_id,
                        reviewer_id, signer_id, is_restricted, versions, since, created_at, signed_at, due_at, version)
                    VALUES ('signed', 'office', 'Công văn', \("văn bản thứ \(index)"), 0, 0, 'VP-KT', \(office.economy),
                        \(office.officerOfEconomy), \(office.chief), \(office.deputyChief), FALSE, 0, \(tx.now), \(tx.now),
                        \(tx.now), \(tx.now), 1)
                    RETURNING id
                    """)
                let id: Key<Outgoing> = try #require(try row?.key("id"))
                try tx.execute(
                    """
                    INSERT INTO outgoing_signature (outgoing_id, signer_id, lines, post, name, signed_on)
                    VALUES (\(id), \(office.deputyChief), '', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Thị Hoài An',
                        \(OfficeTime.day(of: tx.now)))
                    """)
                return id
            }
        }
    }

    @Test(
        "Sixty-four clerks: no number twice, none unexplained, the order is that of the commits, whatever fails between",
        arguments: [Backend.sqliteFile, .postgres])
    func gapless(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let clerk = try await office.actor(office.clerk)
            let each = 12
            let papers = try await Self.signed(64 * each, office)
            let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
                for issuer in 0..<64 {
                    group.addTask {
                        var own: [Int] = []
                        for turn in 0..<each {
                            let id = papers[issuer * each + turn]
                            let number = NumberOutgoing(id, version: 1, in: book)
                            if (issuer + turn) % 5 == 0 {
                                try? await office.desk.perform(Failing(number: number), as: clerk)
                            }
                            own.append(try await office.desk.perform(number, as: clerk).value)
                            if (issuer + turn) % 7 == 0 {
                                let back = ReturnOutgoing(id, version: 2, reason: "Thiếu phụ lục")
                                try await office.desk.perform(back, as: clerk)
                            } else {
                                _ = try await office.desk.perform(
                                    IssueOutgoing(id, version: 2, isSealed: true), as: clerk)
                            }
                        }
                        return own
                    }
                }
                return try await group.reduce(into: [[Int]]()) { $0.append($1) }
            }
            let all = Array(1...(64 * each))
            #expect(taken.flatMap(\.self).sorted() == all)
            // Whoever commits later has the greater number.
            #expect(taken.allSatisfy { $0 == $0.sorted() })
            let lines = try await office.storage.read { tx in
                try tx.query(
                    """
                    SELECT e.number, e.state, e.reason, d.number AS printed FROM register_entry e
                    LEFT JOIN document d ON d.id = e.document_id ORDER BY e.id
                    """
                ).map { row in
                    (
                        number: try row.int("number"), state: try row.text("state"),
                        reason: try row.textIfPresent("reason"), printed: try row.textIfPresent("printed")
                    )
                }
            }
            #expect(lines.map(\.number) == all)
            let unexplained = lines.filter { line in
                switch line.state {
                case "used": line.printed != "\(RegisterNumber(line.number))/VP-KT"
                case "void": line.reason == nil
                default: true
                }
            }
            #expect(unexplained.map(\.number) == [])
        }
    }
}
