import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Handing in to the archive") struct HandInTests {
    @Test(
        "By when a file is handed in follows from its kind, its retention and the law of the day on which its work ended"
    )
    func deadlines() {
        func due(_ kind: CaseFile.Kind, _ retention: Retention, _ year: Int, _ month: Int, _ day: Int) -> String {
            guard let ended = CalendarDay(year: year, month: month, day: day) else { return "no day" }
            let clock = CalendarRules.weekdays.clock()
            return ArchiveRules.standard.deadline(kind, retention, endedOn: ended, by: clock)?.due?.description ?? "-"
        }
        #expect(due(.digital, .years(10), 2025, 3, 14) == "2026-03-16")
        #expect(due(.digital, .years(10), 2025, 7, 1) == "2025-09-01")
        #expect(due(.digital, .permanent, 2025, 7, 2) == "2025-09-01")
        #expect(due(.paper, .years(20), 2025, 6, 30) == "2026-06-30")
        #expect(due(.paper, .years(20), 2025, 8, 5) == "2026-12-31")
        #expect(due(.construction, .permanent, 2025, 8, 4) == "2025-11-04")
        #expect(due(.digital, .years(4), 2025, 8, 4) == "-")
        #expect(due(.digital, .years(5), 2019, 8, 4) == "-")
    }

    @Test(
        "A closed file is owed by its unit and keeper; once received it is done, returned it goes on",
        arguments: Backend.all)
    func story(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.appointArchivist()
            let good = try await office.closedFile("Hồ sơ đủ")
            let poor = try await office.closedFile("Hồ sơ thiếu")
            let kept = try await office.closedFile("Công văn trao đổi", retention: .years(2))
            #expect(try await office.duty(of: kept) == nil)
            let duty = try #require(try await office.duty(of: good))
            let page = try await office.ask(ObligationQuestion(duty), as: office.headOfEconomy)
            #expect(page.obligation.lead?.officer == office.officerOfEconomy)
            #expect(page.obligation.deadline.due == CalendarDay(year: 2026, month: 3, day: 16))
            let list = try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy)
            #expect(list.items.map(\.id).contains(duty))

            let handIn = try await office.perform(OfferFiles([good, poor]), as: office.officerOfEconomy)
            #expect(try await office.file(good).state == .offered)
            await expectRefusal(.forbidden) {
                try await office.perform(SettleHandIn(handIn, version: 1), as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "reason-\(poor)") {
                try await office.perform(
                    SettleHandIn(handIn, version: 1, returned: [poor: " "]), as: office.archivist)
            }
            try await office.perform(
                SettleHandIn(handIn, version: 1, returned: [poor: "Thiếu báo cáo cuối"]), as: office.archivist)
            #expect(try await office.file(good).state == .archived)
            #expect(try await office.file(poor).state == .closed)
            #expect(try await office.state(of: duty) == .closed)
            let other = try #require(try await office.duty(of: poor))
            #expect(try await office.state(of: other) == .accepted)
            let lines = try await office.ask(HandInQuestion(handIn), as: office.headOfEconomy).lines
            #expect(
                lines.map { "\($0.file.code) \($0.result?.rawValue ?? "-") \($0.reason ?? "-")" } == [
                    "01.KT received -", "02.KT returned Thiếu báo cáo cuối",
                ])
            await expectRefusal(.notFound) {
                _ = try await office.ask(HandInQuestion(handIn), as: office.officerOfInternalAffairs)
            }
        }
    }

    @Test(
        "That the archive decides in its time is an obligation of whoever keeps it, done when it has and called off when the unit takes back",
        arguments: Backend.all)
    func receipt(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.appointArchivist()
            let file = try await office.closedFile()
            func duty() async throws -> Key<Obligation> {
                let list = try await office.ask(WorklistQuestion(.waiting), as: office.archivist)
                return try #require(list.items.first?.id)
            }
            func state(_ duty: Key<Obligation>) async throws -> ObligationState {
                try await office.ask(ObligationQuestion(duty), as: office.archivist).obligation.state
            }
            let handIn = try await office.perform(OfferFiles([file]), as: office.officerOfEconomy)
            let first = try await duty()
            let page = try await office.ask(ObligationQuestion(first), as: office.archivist)
            #expect(page.content == "Kiểm tra, tiếp nhận 1 hồ sơ do Phòng Kinh tế giao nộp vào lưu trữ cơ quan")
            #expect(page.obligation.deadline.due == CalendarDay(year: 2025, month: 5, day: 13))
            #expect(try await office.ask(ObligationFiling(first), as: office.archivist).duty?.handIn == handIn)
            let shown = try await office.ask(HandInQuestion(handIn), as: office.headOfEconomy)
            #expect(shown.decideBy == CalendarDay(year: 2025, month: 5, day: 13))
            try await office.perform(WithdrawHandIn(handIn, version: 1), as: office.officerOfEconomy)
            #expect(try await state(first) == .cancelled)
            let again = try await office.perform(OfferFiles([file]), as: office.officerOfEconomy)
            let second = try await duty()
            try await office.perform(SettleHandIn(again, version: 1), as: office.archivist)
            #expect(try await state(second) == .closed)
        }
    }

    @Test(
        "A file is opened again with a reason: closed by its keeper, archived by the archive; nothing goes in before",
        arguments: Backend.all)
    func reopening(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.appointArchivist()
            let file = try await office.closedFile()
            let duty = try #require(try await office.duty(of: file))
            let paper = try await office.paper()
            await expectRefusal(.conflict) {
                _ = try await office.perform(FilePapers([paper], in: file), as: office.officerOfEconomy)
            }
            func version() async throws -> Int64 { try await office.file(file).version }
            await expectRefusal(.stale) {
                try await office.perform(
                    ReopenCaseFile(file, version: 1, reason: "bổ sung"), as: office.officerOfEconomy)
            }
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(
                    ReopenCaseFile(file, version: try await version(), reason: ""), as: office.officerOfEconomy)
            }
            try await office.perform(
                ReopenCaseFile(file, version: try await version(), reason: "bổ sung"), as: office.officerOfEconomy)
            #expect(try await office.state(of: duty) == .cancelled)
            _ = try await office.perform(FilePapers([paper], in: file), as: office.officerOfEconomy)
            _ = try await office.perform(CloseCaseFile(file, version: try await version()), as: office.headOfEconomy)
            let handIn = try await office.perform(OfferFiles([file]), as: office.officerOfEconomy)
            await expectRefusal(.conflict) {
                try await office.perform(
                    ReopenCaseFile(file, version: try await version(), reason: "x"), as: office.officerOfEconomy)
            }
            try await office.perform(WithdrawHandIn(handIn, version: 1), as: office.headOfEconomy)
            let again = try await office.perform(OfferFiles([file]), as: office.officerOfEconomy)
            try await office.perform(SettleHandIn(again, version: 1), as: office.archivist)
            await expectRefusal(.forbidden) {
                try await office.perform(
                    ReopenCaseFile(file, version: try await version(), reason: "x"), as: office.headOfEconomy)
            }
            try await office.perform(
                ReopenCaseFile(file, version: try await version(), reason: "theo bản án"), as: office.archivist)
            #expect(try await office.file(file).state == .open)
        }
    }

    @Test(
        "What is to be handed in soon or is late stands on the list, the earliest first; open files of earlier years too"
    )
    func dueList() async throws {
        try await withOffice { office in
            let file = try await office.closedFile()
            let open = try await office.openFile("Còn mở")
            #expect(try await office.ask(DueFiles(), as: office.headOfEconomy).files.isEmpty)
            office.clock.advance(days: 360)
            let due = try await office.ask(DueFiles(), as: office.headOfEconomy)
            #expect(due.files.map(\.id) == [file] && due.duties[file] != nil && due.kept == [file])
            #expect(try await office.ask(DueFiles(.lingering), as: office.headOfEconomy).files.map(\.id) == [open])
            #expect(try await office.ask(DueFiles(), as: office.officerOfInternalAffairs).files.isEmpty)
        }
    }
}
