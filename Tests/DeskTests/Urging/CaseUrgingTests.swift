import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What is owed in dossiers and petitions is urged and reported as all else", .serialized)
struct CaseUrgingTests {
    enum Subject: CaseIterable {
        /// A dossier that an officer settles.
        case dossier
        /// A petition that was passed to another agency.
        case petition
    }

    /// A step that is owed, by which unit, and what ends it.
    private struct Owed {
        let id: Key<Obligation>
        let unit: Key<Unit>
        let name: String
        let due: CalendarDay
        let end: () async throws -> Void
    }

    private static func owed(_ subject: Subject, in office: TestOffice) async throws -> Owed {
        switch subject {
        case .dossier:
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let dossier = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: dossier, as: office.headOfEconomy, parties: office.officer)
            let step = try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy).items.first
            return Owed(
                id: try #require(step).id, unit: office.economy, name: "Phòng Kinh tế", due: .of("2026-03-11")
            ) {
                try await office.take("propose", of: dossier, as: office.officerOfEconomy)
                try await office.take("sign", of: dossier, as: office.headOfEconomy, ["result": "1"])
                try await office.take("deliver", of: dossier, as: office.counter)
            }
        case .petition:
            try await office.openReception()
            let petition = try await office.perform(ReceivePetition(office.feedback()), as: office.receiver)
            try await office.handle(
                "transfer", of: petition, as: office.receiver, ["answer-within": "ten"],
                parties: ["receiver": Key<Party>(office.finance)])
            // Whoever follows the agency has it.
            let step = try await office.ask(WorklistQuestion(.waiting), as: office.headOfEconomy).items.first
            return Owed(
                id: try #require(step).id, unit: office.finance, name: "Sở Tài chính", due: .of("2026-11-23")
            ) {
                let answer = try await office.paper(.incoming, kind: "Công văn", number: "45/STC-VP")
                try await office.handle(
                    "report-elsewhere", of: petition, as: office.receiver, ["outcome": "Đã dọn bãi rác"],
                    answer: answer)
            }
        }
    }

    private static func done(_ office: TestOffice, _ id: Key<Obligation>) async throws -> [String] {
        try await office.storage.read { tx in
            try UrgingRecordStore.items(tx, of: id).map { "\($0.code) \($0.due)" }
        }
    }

    @Test(
        "Each rung of the ladder, the urging letter, the leaders' meeting, the unit's report and the leaders' board; taken, it is owed no more",
        arguments: Backend.all, Subject.allCases)
    func ladder(_ backend: Backend, _ subject: Subject) async throws {
        let rules = try ShippedRules.rules.get()
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: rules) { office in
            let keeper = UrgingKeeper(desk: office.desk, name: "test")
            let owed = try await Self.owed(subject, in: office)
            let start = OfficeTime.day(of: office.clock.now)
            for _ in 0..<35 {
                office.clock.advance(days: 1)
                _ = try await keeper.keep()
                // What was done is not done again.
                let again = try await keeper.keep()
                #expect(again == 0)
            }
            // The first reminder is seven working days before: a dossier of seven days has none left of it.
            let rungs = try await Self.done(office, owed.id).filter { !$0.hasPrefix("reminder-7") }
            let expected = [
                "reminder-3", "reminder-1", "reminder+0", "reminder+1", "reminder+3", "reminder+5", "letter+7",
                "meeting+10",
            ]
            #expect(rungs == expected.map { "\($0) \(owed.due)" })
            let letters = try await office.ask(UrgingLetters(), as: office.planner)
            #expect(letters.map { "\($0.party.name) \($0.state) \($0.taskCount)" } == ["\(owed.name) drafted 1"])
            let meeting = try await office.ask(UrgingList(.meeting), as: office.chief)
            #expect(meeting.items.map(\.id) == [owed.id])

            let today = OfficeTime.day(of: office.clock.now)
            let span = ReportSpan(start, today)
            let report = try await office.ask(UnitReportQuestion(owed.unit, in: span), as: office.chief)
            #expect(report.figures[.overdue] == 1 && report.overdue.map(\.id) == [owed.id])
            let board = try await office.ask(BoardQuestion(), as: office.chief)
            #expect(board.late == 1 && board.lateList.map(\.obligation) == [owed.id])
            #expect(board.lateList.map(\.lead) == [owed.name])
            let line = try #require(board.lines.first { $0.party == Key<Party>(owed.unit) })
            #expect(line.late == 1)

            try await owed.end()
            let after = try await office.ask(UnitReportQuestion(owed.unit, in: span), as: office.chief)
            #expect(after.figures[.overdue] == 0 && after.overdue.isEmpty)
            let cleared = try await office.ask(BoardQuestion(), as: office.chief)
            #expect(cleared.late == 0 && cleared.lateList.isEmpty)
            let broken = try await UrgingInvariants.broken(in: office.storage, rules: rules)
            #expect(broken == [])
            office.clock.advance(days: 3)
            let rest = try await keeper.keep()
            #expect(rest == 0)
        }
    }
}
