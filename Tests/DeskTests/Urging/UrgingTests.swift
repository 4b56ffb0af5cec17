import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Urging", .serialized)
struct UrgingTests {
    /// Gives `body` an office with the rules of the product, on Monday 2 March 2026 at nine.
    private func withLadders(
        _ backend: Backend, _ body: (TestOffice, UrgingKeeper) async throws -> Void
    ) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            try await body(office, UrgingKeeper(desk: office.desk, name: "test"))
        }
    }

    private static func done(_ office: TestOffice, _ id: Key<Obligation>) async throws -> [String] {
        try await office.storage.read { tx in
            try UrgingRecordStore.items(tx, of: id).map { "\($0.code) \($0.due)" }
        }
    }

    @Test(
        "From the first reminder to the leaders' meeting: each rung once, on record, in the journal, told to whom it concerns",
        arguments: Backend.all)
    func wholeLadder(_ backend: Backend) async throws {
        try await withLadders(backend) { office, keeper in
            let id = try await office.assign(
                office.task(lead: [Key(office.economy)], directedBy: [Key(office.deputyChief)], due: "2026-03-12"))
            var counts: [Int] = []
            for day in 2...31 {
                office.clock.move(to: .at("2026-03-\(day < 10 ? "0" : "")\(day) 09:30"))
                counts.append(try await keeper.keep() + keeper.keep())
            }
            #expect(counts.reduce(0, +) == 9)
            #expect(
                try await Self.done(office, id) == [
                    "reminder-7 2026-03-12", "reminder-3 2026-03-12", "reminder-1 2026-03-12", "reminder+0 2026-03-12",
                    "reminder+1 2026-03-12", "reminder+3 2026-03-12", "reminder+5 2026-03-12", "letter+7 2026-03-12",
                    "meeting+10 2026-03-12",
                ])
            #expect(try await office.journal().filter { $0.hasPrefix("obligation.urged") }.count == 9)
            let letters = try await office.ask(UrgingLetters(), as: office.planner)
            #expect(letters.map { "\($0.party.name) \($0.state) \($0.taskCount)" } == ["Phòng Kinh tế drafted 1"])
            let meeting = try await office.ask(UrgingList(.meeting), as: office.chief)
            #expect(meeting.items.map(\.id) == [id])
            let told = try await office.storage.read { tx in
                try tx.query("SELECT recipient_id, kind FROM notice WHERE kind IN ('due', 'urged') ORDER BY id").map {
                    "\(try $0.int("recipient_id")) \(try $0.text("kind"))"
                }
            }
            let (head, deputy, chief) = (office.headOfEconomy, office.deputyChief, office.chief)
            #expect(told.count { $0 == "\(head) due" } == 4 && told.count { $0 == "\(head) urged" } == 4)
            #expect(told.count { $0 == "\(deputy) urged" } == 4 && told.count { $0 == "\(chief) urged" } == 4)
        }
    }

    @Test(
        "A part with a due day of its own is urged by that day, at its own unit and officer, never twice, and no more once it is done",
        arguments: Backend.all)
    func ownDay(_ backend: Backend) async throws {
        try await withLadders(backend) { office, keeper in
            var task = office.task(
                lead: [Key(office.internalAffairs)], coordinate: [Key(office.economy)], due: "2026-03-31")
            task.coordinate[0].due = "10/03/2026"
            let id = try await office.assign(task)
            try await office.perform(
                AcceptObligation(try await office.part(of: id, Key(office.economy))), as: office.headOfEconomy)
            let part = try await office.part(of: id, Key(office.economy))
            try await office.perform(PassToOfficer(part, to: office.officerOfEconomy), as: office.headOfEconomy)
            for day in ["05", "09", "10", "11", "13"] {
                office.clock.move(to: .at("2026-03-\(day) 09:30"))
                #expect(try await keeper.keep() + keeper.keep() == 1, "\(day)")
            }
            let name = "part.\(part.participant)."
            #expect(
                try await Self.done(office, id) == [
                    "\(name)reminder-3 2026-03-10", "\(name)reminder-1 2026-03-10", "\(name)reminder+0 2026-03-10",
                    "\(name)reminder+1 2026-03-10", "\(name)reminder+3 2026-03-10",
                ])
            let told = try await office.storage.read { tx in
                try tx.query("SELECT DISTINCT recipient_id FROM notice WHERE kind IN ('due', 'urged') ORDER BY 1").map {
                    try $0.key("recipient_id", of: Person.self)
                }
            }
            #expect(Set(told) == [office.headOfEconomy, office.officerOfEconomy])
            let page = try await office.ask(UrgingQuestion(id), as: office.planner)
            #expect(page.done.first?.part.flatMap { page.parts[$0] } == "Phòng Kinh tế")
            #expect(page.done.first?.words == "nhắc người thực hiện, trưởng đơn vị (trước hạn 03 ngày làm việc)")
            try await office.perform(
                ReportProgress(
                    part: try await office.part(of: id, Key(office.economy)), percent: 100, text: "Đã xong",
                    isFinal: true, files: [], document: nil), as: office.headOfEconomy)
            #expect(try await UrgingInvariants.broken(in: office.storage, rules: ShippedRules.rules.get()) == [])
            office.clock.move(to: .at("2026-03-19 09:30"))
            #expect(try await keeper.keep() == 0)
        }
    }

    @Test(
        "Nothing is sent outside office hours; an adjusted deadline is urged anew; what is reported, suspended or over is not",
        arguments: Backend.all)
    func life(_ backend: Backend) async throws {
        try await withLadders(backend) { office, keeper in
            let id = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-05"))
            for time in ["2026-03-05 06:59", "2026-03-05 12:00", "2026-03-04 17:00", "2026-03-07 10:00"] {
                office.clock.move(to: .at(time))
                #expect(try await keeper.keep() == 0, "\(time)")
            }
            office.clock.move(to: .at("2026-03-09 07:00"))
            #expect(try await keeper.keep() == 1)
            let version = try await office.obligation(id).version
            try await office.perform(
                AdjustDeadline(
                    obligation: id, version: version, deadline: DraftDeadline(kind: .date, due: "2026-03-20"),
                    reason: "Chờ ý kiến", basis: nil), as: office.chief)
            office.clock.move(to: .at("2026-03-17 08:00"))
            #expect(try await keeper.keep() == 1)
            let part = try await office.part(of: id, Key(office.economy))
            try await office.perform(
                ReportProgress(part: part, percent: 100, text: "Đã xong", isFinal: true, files: [], document: nil),
                as: office.headOfEconomy)
            office.clock.move(to: .at("2026-03-30 08:00"))
            #expect(try await keeper.keep() == 0)
            try await office.perform(
                ReturnResult(try await office.part(of: id, Key(office.economy)), reason: "Chưa đạt"), as: office.chief)
            #expect(try await keeper.keep() == 1)
            #expect(
                try await Self.done(office, id) == [
                    "reminder+1 2026-03-05", "reminder-3 2026-03-20", "reminder+5 2026-03-20",
                ])
        }
    }

    @Test("What waits for the office's hours does not count as due before them", arguments: Backend.all)
    func outOfHours(_ backend: Backend) async throws {
        try await withLadders(backend) { office, _ in
            _ = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-12"))
            var counts: [Int?] = []
            for time in ["2026-03-13 20:00", "2026-03-16 09:30"] {
                office.clock.move(to: .at(time))
                let answer = try await office.ask(OperationsQuestion(), as: office.administrator)
                counts.append(answer.background.first { $0.work == .urging }?.count)
            }
            #expect(counts == [0, 1])
        }
    }

    @Test("Broken off between two rungs, the ladder goes on where it stood", arguments: Backend.all)
    func brokenOff(_ backend: Backend) async throws {
        struct PulledPlug: Error {}
        struct Interrupted: Command {
            func run(_ act: Act) throws {
                _ = try UrgeDue().run(act)
                throw PulledPlug()
            }
        }
        try await withLadders(backend) { office, keeper in
            let id = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-05"))
            office.clock.move(to: .at("2026-03-05 08:00"))
            try await keeper.keep()
            let before = try await (Self.done(office, id), office.journal())
            office.clock.move(to: .at("2026-03-06 08:00"))
            await #expect(throws: PulledPlug.self) { try await office.desk.perform(Interrupted(), as: .terminal) }
            #expect(try await Self.done(office, id) == before.0)
            #expect(try await office.journal() == before.1)
            _ = try await office.storage.write { tx in
                try UrgingRulesStore.take(tx, by: "dead", until: tx.now.adding(seconds: 60))
            }
            let restarted = UrgingKeeper(desk: office.desk, name: "restarted")
            #expect(try await restarted.keep() == 0, "the dead process still has its turn")
            office.clock.advance(seconds: 61)
            #expect(try await restarted.keep() == 1)
            #expect(try await Self.done(office, id) == before.0 + ["reminder+1 2026-03-05"])
        }
    }

    @Test(
        "A server that starts takes up the turn of a dead one at once where nobody else can have it",
        arguments: Backend.all)
    func takeOver(_ backend: Backend) async throws {
        try await withLadders(backend) { office, keeper in
            _ = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-05"))
            office.clock.move(to: .at("2026-03-05 08:00"))
            _ = try await office.storage.write { tx in
                try UrgingRulesStore.take(tx, by: "dead", until: tx.now.adding(seconds: 60))
            }
            try await office.desk.takeOver()
            #expect(try await keeper.keep() == (backend == .postgres ? 0 : 1))
        }
    }

    @Test(
        "A plan's own ladder stands in the place of the rules', at once and for what is open",
        arguments: [Backend.sqliteMemory, .postgres])
    func ownLadder(_ backend: Backend) async throws {
        try await withLadders(backend) { office, keeper in
            let registered = try await office.perform(
                RegisterPaper(DraftHeader(title: "Kế hoạch"), secrecy: .none, visibility: .office), as: office.clerk)
            guard case .done(let paper) = registered else { throw OfficeError(.invalid, "\(registered)") }
            let id = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-12"))
            try await office.perform(AttachBasis(paper, to: id), as: office.planner)
            let ladder = Ladder([Rung(.reminder, workingDays: -5, audience: [.officer])].compactMap { $0 })
            try await office.perform(SetPlanLadder(paper, ladder, version: 0), as: office.planner)
            office.clock.move(to: .at("2026-03-31 08:00"))
            #expect(try await keeper.keep() == 1)
            #expect(try await Self.done(office, id) == ["reminder-5 2026-03-12"])
            await #expect(throws: OfficeError.stale) {
                try await office.perform(SetPlanLadder(paper, nil, version: 0), as: office.planner)
            }
            try await office.perform(SetPlanLadder(paper, nil, version: 1), as: office.planner)
            #expect(try await keeper.keep() == 3)
        }
    }
}
