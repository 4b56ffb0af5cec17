import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Deadlines counted by the office's calendar")
struct DecidedDayTests {
    @Test(
        "Counted from a stated start, explained day by day, moved when the office decides another day off, and back",
        arguments: Backend.all)
    func decided(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            var task = office.task(lead: [Key(office.economy)], due: nil)
            task.deadline = DraftDeadline(
                kind: .relative, text: "trong 05 ngày làm việc kể từ ngày nhận", term: "05 ngày làm việc",
                start: "2026-03-02")
            let id = try await office.assign(task)
            #expect(try await office.obligation(id).deadline.due == .of("2026-03-09"))
            let explained = try await office.ask(DeadlineExplained(id), as: office.planner)
            #expect(
                explained.explanation?.lines.map { "\($0.day) \($0.verdict)" } == [
                    "2026-03-02 không tính", "2026-03-03 ngày làm việc thứ 1", "2026-03-04 ngày làm việc thứ 2",
                    "2026-03-05 ngày làm việc thứ 3", "2026-03-06 ngày làm việc thứ 4", "2026-03-07 không tính",
                    "2026-03-08 không tính", "2026-03-09 ngày làm việc thứ 5", "2026-03-09 hạn cuối, đến hết ngày",
                ])
            let off = DecidedDay(
                day: .of("2026-03-05"), kind: .swappedOff, title: "Nghỉ hoán đổi", source: "Quyết định 1/QĐ-UBND")
            let moves = try await office.perform(DecideDay(.decided(off), isRehearsal: true), as: office.administrator)
            #expect(moves.map(\.new) == [.of("2026-03-10")])
            #expect(try await office.obligation(id).deadline.due == .of("2026-03-09"))
            try await office.perform(DecideDay(.decided(off), isRehearsal: false), as: office.administrator)
            #expect(try await office.obligation(id).deadline.due == .of("2026-03-10"))
            // Nobody adjusted it: reports count only what somebody decided about the obligation.
            let standings = try await office.storage.read { try PartStandingStore.current($0, of: [id]) }
            #expect(standings.map(\.due) == [.of("2026-03-10")] && standings.map(\.adjustedOn) == [nil])
            #expect(
                try await office.journal().filter { $0.contains("recounted") || $0.contains("calendar") }.count == 2)
            let year = try await office.ask(YearOfDays(2026), as: office.administrator)
            #expect(year.lines.contains { $0.day == off.day && $0.mark.title == "Nghỉ hoán đổi" })
            try await office.perform(DecideDay(.withdrawn(off.day), isRehearsal: false), as: office.administrator)
            #expect(try await office.obligation(id).deadline.due == .of("2026-03-09"))
            await #expect(throws: OfficeError.self) { try await office.ask(YearOfDays(2026), as: office.planner) }
        }
    }

    @Test(
        "A day that the office itself takes off is no day to refuse by, no day to be due on after a pause, no day for mail",
        arguments: Backend.all)
    func ownDayOff(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 10:00")), rules: ShippedRules.rules.get()) {
            office in
            let off = DecidedDay(
                day: .of("2026-03-04"), kind: .swappedOff, title: "Nghỉ hoán đổi", source: "Quyết định 1/QĐ-UBND")
            try await office.perform(DecideDay(.decided(off), isRehearsal: false), as: office.administrator)
            try await office.giveAddress(office.headOfEconomy, "nam.vd@example.vn")
            let unit = Key<Party>(office.economy)
            let paused = try await office.assign(office.task(lead: [unit], due: "2026-03-03"))
            try await office.perform(
                SuspendObligation(obligation: paused, version: 1, reason: "Chờ hướng dẫn", basis: nil), as: office.chief
            )
            let refused = try await office.assign(office.task(lead: [unit], due: "2026-03-31"))
            let page = try await office.ask(ObligationQuestion(refused), as: office.headOfEconomy)
            #expect(Array(page.refusalEnds.values) == [.of("2026-03-05")])
            office.clock.advance(days: 1)
            let due = try await office.perform(
                ResumeObligation(obligation: paused, version: try await office.obligation(paused).version),
                as: office.chief)
            #expect(due == .of("2026-03-05"))
            let digests = PostDigests(storage: office.storage, hour: 9, calendar: office.desk.rules.calendar)
            var mails: [Bool] = []
            for _ in 4...5 {
                office.clock.advance(days: 1)
                mails.append(try await digests.run() > 0)
            }
            #expect(mails == [false, true])
            let isRefusal = try await office.perform(
                AskAnotherDoer(try await office.part(of: refused, unit), reason: "Không thuộc chức năng"),
                as: office.headOfEconomy)
            #expect(isRefusal)
        }
    }

    @Test(
        "What no calendar can be made of is refused at its field",
        arguments: [
            (
                DecidedDay(
                    day: .of("2026-03-05"), kind: .swappedWork, title: "a", source: "b", inPlaceOf: .of("2026-03-06")),
                "day"
            ),
            (DecidedDay(day: .of("2026-03-07"), kind: .swappedWork, title: "a", source: "b"), "inPlaceOf"),
            (DecidedDay(day: .of("2026-03-07"), kind: .swappedOff, title: "a", source: "b"), "day"),
            (DecidedDay(day: .of("2026-03-05"), kind: .holiday, title: "a", source: "b", holiday: "x"), "holiday"),
            (DecidedDay(day: .of("2026-03-05"), kind: .swappedOff, title: "", source: "b"), "title"),
            (DecidedDay(day: .of("2026-03-05"), kind: .swappedOff, title: "a", source: ""), "source"),
        ] as [(DecidedDay, String)])
    func refused(_ day: DecidedDay, _ field: String) async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            do {
                try await office.perform(DecideDay(.decided(day), isRehearsal: false), as: office.administrator)
                Issue.record("not refused")
            } catch let error as OfficeError { #expect(error.field == field) }
        }
    }

    @Test("A daily report stayed due on the day that the office took off", arguments: Backend.all)
    func rhythm(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-04 10:00")), rules: ShippedRules.rules.get()) {
            office in
            var task = office.task(lead: [Key(office.economy)], due: nil)
            task.deadline = DraftDeadline(kind: .ongoing, every: "hằng ngày")
            let id = try await office.assign(task)
            func due() async throws -> CalendarDay? { try await office.obligation(id).reportDue }
            #expect(try await due() == .of("2026-03-05"))
            let off = DecidedDay(
                day: .of("2026-03-05"), kind: .swappedOff, title: "Nghỉ hoán đổi", source: "Quyết định 1/QĐ-UBND")
            let moves = try await office.perform(DecideDay(.decided(off), isRehearsal: false), as: office.administrator)
            #expect(
                moves.map { "\($0.old?.description ?? "") \($0.new?.description ?? "")" } == ["2026-03-05 2026-03-06"])
            #expect(try await due() == .of("2026-03-06"))
            let standings = try await office.storage.read { try PartStandingStore.current($0, of: [id]) }
            #expect(standings.map(\.due) == [.of("2026-03-06")] && standings.map(\.adjustedOn) == [nil])
            try await office.perform(DecideDay(.withdrawn(off.day), isRehearsal: false), as: office.administrator)
            #expect(try await due() == .of("2026-03-05"))
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("An administrator read restricted tasks in the rehearsal of a day off", arguments: Backend.all)
    func rehearsal(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            var task = office.task("Việc mật", lead: [Key(office.economy)], due: nil)
            task.deadline = DraftDeadline(kind: .relative, term: "05 ngày làm việc", start: "2026-03-02")
            _ = try await office.assign(task, visibility: .participants)
            let off = DecidedDay(
                day: .of("2026-03-05"), kind: .swappedOff, title: "Nghỉ hoán đổi", source: "Quyết định 1/QĐ-UBND")
            let moves = try await office.perform(DecideDay(.decided(off), isRehearsal: true), as: office.administrator)
            #expect(moves.map(\.content) == ["nhiệm vụ hạn chế người xem"])
        }
    }
}
