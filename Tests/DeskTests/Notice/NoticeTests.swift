import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What people are told")
struct NoticeTests {
    @Test("Each act tells those whom it concerns, and never whoever did it", arguments: Backend.all)
    func acts(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let (head, officer) = (office.headOfInternalAffairs, office.officerOfInternalAffairs)
            let id = try await office.assign(
                office.task(lead: [unit], coordinate: [Key(office.finance)], directedBy: [Key(office.deputyChief)]))
            func part() async throws -> PartVersion { try await office.part(of: id, unit) }
            var told: [[String]] = [try await office.takeNotices()]
            func step(_ command: some Command, by person: Key<Person>) async throws {
                try await office.perform(command, as: person)
                told.append(try await office.takeNotices())
            }
            func report(_ percent: Int, isFinal: Bool) async throws -> ReportProgress {
                ReportProgress(
                    part: try await part(), percent: percent, text: "Đã làm", isFinal: isFinal, files: [], document: nil
                )
            }
            try await step(AcceptObligation(part()), by: head)
            try await step(PassToOfficer(part(), to: officer), by: head)
            try await step(report(40, isFinal: false), by: officer)
            try await step(report(100, isFinal: true), by: officer)
            try await step(ReturnResult(part(), reason: "Thiếu phụ lục"), by: office.deputyChief)
            try await step(
                AdjustDeadline(
                    obligation: id, version: try await office.obligation(id).version,
                    deadline: DraftDeadline(kind: .date, due: "30/05/2025"), reason: "Chờ ý kiến", basis: nil),
                by: office.chief)
            try await step(report(100, isFinal: true), by: officer)
            try await step(AcceptResult(part()), by: office.chief)
            #expect(
                told == [
                    [
                        "Lê Thị Hoài An: assigned Chỉ đạo thực hiện, thời hạn 30/04/2025",
                        "Vũ Đình Nam: assigned Phối hợp, thời hạn 30/04/2025",
                        "Đặng Thu Hằng: assigned Chủ trì, thời hạn 30/04/2025",
                    ],
                    [],
                    ["Mai Thị Thu Uyên: passed Chủ trì, thời hạn 30/04/2025"],
                    [],
                    ["Nguyễn Minh Khôi: reported Đơn vị \(unit)"],
                    ["Mai Thị Thu Uyên: returned Lý do: Thiếu phụ lục"],
                    [
                        "Lê Thị Hoài An: adjusted Thời hạn mới 30/05/2025 (trước đây 30/04/2025). Lý do: Chờ ý kiến",
                        "Mai Thị Thu Uyên: adjusted Thời hạn mới 30/05/2025 (trước đây 30/04/2025). Lý do: Chờ ý kiến",
                        "Vũ Đình Nam: adjusted Thời hạn mới 30/05/2025 (trước đây 30/04/2025). Lý do: Chờ ý kiến",
                    ],
                    ["Nguyễn Minh Khôi: reported Đơn vị \(unit)"],
                    ["Mai Thị Thu Uyên: accepted "],
                ])
        }
    }

    @Test("Passing work on tells the officer, taking it back tells him or her too", arguments: Backend.all)
    func passing(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit], due: nil))
            _ = try await office.takeNotices()
            for officer in [office.officerOfInternalAffairs, nil] {
                try await office.perform(
                    PassToOfficer(try await office.part(of: id, unit), to: officer), as: office.headOfInternalAffairs)
            }
            try await office.perform(
                CancelObligation(
                    obligation: id, version: try await office.obligation(id).version, reason: "Không còn cần",
                    basis: nil), as: office.chief)
            #expect(
                try await office.takeNotices() == [
                    "Mai Thị Thu Uyên: passed Chủ trì", "Mai Thị Thu Uyên: passed Đơn vị đã thu lại phần việc này.",
                    "Đặng Thu Hằng: ended Hủy. Lý do: Không còn cần",
                ])
        }
    }

    @Test("A kind comes as its reader chose; what is urgent goes by mail at once", arguments: Backend.all)
    func channels(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (clerk, planner) = (office.clerk, office.planner)
            try await office.perform(ChooseNotices([.due: .off, .urged: .digest]), as: clerk)
            try await office.perform(ChooseNotices([.due: .product, .urged: .mail]), as: planner)
            try await office.perform(
                Telling { act in
                    for isUrgent in [false, true] {
                        for kind in [NoticeKind.due, .urged] {
                            try act.inform(
                                [clerk, planner], kind, about: nil, words: "\(isUrgent)", isUrgent: isUrgent)
                        }
                    }
                }, as: office.administrator)
            let (rows, mails) = try await office.storage.read { tx in
                let rows = try tx.query(
                    "SELECT recipient_id, kind, words, channel FROM notice ORDER BY recipient_id, id"
                ).map { row in
                    "\(try row.int("recipient_id")) \(try row.text("kind")) \(try row.text("words")) \(try row.text("channel"))"
                }
                return (rows, try tx.query("SELECT kind FROM outbox ORDER BY id").map { try $0.text("kind") })
            }
            #expect(
                rows == [
                    "\(clerk) urged false digest", "\(clerk) urged true mail", "\(planner) due false product",
                    "\(planner) urged false mail", "\(planner) due true mail", "\(planner) urged true mail",
                ])
            #expect(mails == Array(repeating: "notice.mail", count: 4))
        }
    }

    @Test("Ten thousand at once cost statements by the thousand, and nobody is told twice", arguments: Backend.all)
    func sweep(backend: Backend) async throws {
        let counter = StatementCounter()
        try await withOffice(backend, trace: counter.trace) { office in
            let people = [office.clerk, office.planner, office.chief]
            let many = (0..<10_000).map { number in
                NewNotice(.urged, to: [people[number % 3]], about: nil, words: "Chậm \(number % 5_000) ngày")
            }
            let before = counter.statements.count
            try await office.desk.perform(Telling { act in try act.inform(many) }, as: .terminal)
            // Each third of the numbers below 5,000 comes round at another person, so nothing is the same twice.
            let count = try await office.storage.read { tx in try tx.first("SELECT COUNT(*) AS n FROM notice")?.int("n")
            }
            #expect(count == 10_000)
            #expect(counter.statements.count - before <= 30)
            try await office.desk.perform(
                Telling { act in try act.inform([many[0], many[0]]) }, as: .terminal)
            let list = try await office.ask(NoticeListQuestion(limit: 2), as: people[0])
            #expect(list.items.map(\.words) == ["Chậm 0 ngày", "Chậm 4999 ngày"])
        }
    }

    @Test("What is no longer seen is no longer told, and a stranger's notice is not found", arguments: Backend.all)
    func hidden(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let id = try await office.assign(
                office.task(lead: [Key(office.economy)], due: nil), visibility: .participants)
            let stranger = office.headOfReception
            try await office.perform(
                Telling { act in try act.inform([stranger], .due, about: .obligation(id)) }, as: office.chief)
            #expect(try await office.ask(NoticeListQuestion(), as: stranger).items == [])
            #expect(try await office.ask(RailQuestion(), as: stranger).notices == 0)
            let own = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy).items
            #expect(own.map(\.kind) == [.assigned])
            #expect(try await office.ask(RailQuestion(), as: office.headOfEconomy).notices == 1)
            await expectRefusal(.notFound) { try await office.perform(ReadNotice(own[0].id), as: stranger) }
            try await office.perform(ReadNotice(own[0].id), as: office.headOfEconomy)
            #expect(try await office.ask(RailQuestion(), as: office.headOfEconomy).notices == 0)
        }
    }
}

/// A command that only tells.
struct Telling: Command {
    let tell: @Sendable (Act) throws -> Void

    init(_ tell: @escaping @Sendable (Act) throws -> Void) { self.tell = tell }

    func run(_ act: Act) throws { try tell(act) }
}

extension TestOffice {
    /// What was told since the last call: name, kind, words; by name.
    func takeNotices() async throws -> [String] {
        try await storage.write { tx in
            let lines = try tx.query(
                """
                SELECT p.full_name, n.kind, n.words FROM notice n JOIN person p ON p.id = n.recipient_id ORDER BY n.id
                """
            ).map { row in "\(try row.text("full_name")): \(try row.text("kind")) \(try row.text("words"))" }
            try tx.execute("DELETE FROM notice")
            return lines
        }.sorted { $0.split(separator: ":")[0] < $1.split(separator: ":")[0] }
    }
}
