import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Figures tell what a unit did, not how long others waited or into how many pieces it cut its work")
struct ReportedInTimeTests {
    @Test(
        "A unit that reported in time was counted late because the assigner waited", arguments: Backend.all)
    func waiting(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.economy)
            let id = try await office.assign(office.task(lead: [unit], due: "2025-03-20"))
            office.clock.advance(days: 4)
            try await office.report(id, unit, by: office.headOfEconomy)
            office.clock.advance(days: 11)
            func figures(_ to: String) async throws -> ReportFigures {
                try await office.ask(
                    FiguresQuestion(by: .unit, in: ReportSpan(.of("2025-03-01"), .of(to))), as: office.chief
                ).total
            }
            func board() async throws -> [Int] {
                let board = try await office.ask(BoardQuestion(), as: office.chief)
                return [board.owed, board.late, board.lateList.count]
            }
            let before = (try await figures("2025-03-25"), try await board())
            #expect(before.0[.overdue] == 0 && before.0[.inProgress] == 1 && before.1 == [1, 0, 0])
            try await office.perform(AcceptResult(try await office.part(of: id, unit)), as: office.chief)
            let after = try await figures("2025-03-31")
            #expect(after[.doneInTime] == 1 && after.total == 1 && after.daysLate == 0)
            #expect(try await figures("2025-03-25") == before.0)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])

            // Of before the day of the result was kept, the same figures are found from the reports.
            let kept = try await office.storage.read { tx in try PartStandingStore.history(tx, of: [id]) }
            try await office.storage.write { tx in
                try tx.execute("UPDATE part_standing SET reported_on = NULL, days_late = 9 WHERE phase = 'done'")
                try tx.execute("UPDATE part_standing SET reported_on = NULL WHERE phase = 'open'")
                try tx.execute("DELETE FROM standing_count")
                try tx.execute("INSERT INTO standing_report_fill (after_id) VALUES (0)")
            }
            while try await office.storage.write({ tx in try StandingReportFillStore.fillSome(tx) }) {}
            let filled = try await office.storage.read { tx in try PartStandingStore.history(tx, of: [id]) }
            #expect(filled == kept)
            #expect(try await figures("2025-03-31") == after)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("A head improved his figures by cutting a task into pieces for his own unit", arguments: Backend.all)
    func pieces(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let officer = Key<Party>(office.officerOfInternalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            for doer in [unit, officer] {
                let piece = try await office.perform(
                    BreakDown(
                        id, version: try await office.obligation(id).version, content: "Việc nhỏ", product: nil,
                        doer: doer, deadline: DraftDeadline(kind: .date, due: "2025-04-01"), weight: 1),
                    as: office.headOfInternalAffairs)
                let reporter = doer == unit ? office.headOfInternalAffairs : office.officerOfInternalAffairs
                try await office.report(piece, doer, by: reporter)
                if doer == unit {
                    await expectRefusal(.forbidden) {
                        try await office.perform(
                            AcceptResult(try await office.part(of: piece, doer)), as: office.headOfInternalAffairs)
                    }
                }
                try await office.perform(
                    AcceptResult(try await office.part(of: piece, doer)),
                    as: doer == unit ? office.planner : office.headOfInternalAffairs)
            }
            let span = ReportSpan(.of("2025-03-01"), .of("2025-03-31"))
            var seen: [String] = []
            for subject in [ReportSubject.unit, .leader, .plan, .person] {
                let page = try await office.ask(FiguresQuestion(by: subject, in: span), as: office.chief)
                let lines = page.lines.map { "\($0.figures[.assigned])/\($0.figures.done)" }.sorted()
                seen.append("\(subject) \(page.total.total) \(lines.joined(separator: " "))")
            }
            // What each person did counts; the unit, the leader, the plan and the office have the whole.
            #expect(seen == ["unit 1 1/0", "leader 1 1/0", "plan 1 1/0", "person 1 1/1 2/1"])
            let board = try await office.ask(BoardQuestion(), as: office.chief)
            #expect(board.owed == 1 && board.months.last?.doneInTime == 0 && board.months.last?.assigned == 1)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("Whoever keeps the plans accepted the result of his own unit")
    func ownUnit() async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.economy)
            try await office.perform(
                GrantRole(person: office.headOfEconomy, role: .planner, from: nil), as: office.administrator)
            let id = try await office.assign(office.task(lead: [unit]))
            try await office.perform(
                PassToOfficer(try await office.part(of: id, unit), to: office.officerOfEconomy),
                as: office.headOfEconomy)
            try await office.report(id, unit, by: office.officerOfEconomy)
            await expectRefusal(.forbidden) {
                try await office.perform(
                    AcceptResult(try await office.part(of: id, unit)), as: office.headOfEconomy)
            }
            try await office.perform(AcceptResult(try await office.part(of: id, unit)), as: office.planner)
            #expect(try await office.obligation(id).state == .closed)
        }
    }
}

extension TestOffice {
    /// The final result of a part.
    fileprivate func report(_ id: Key<Obligation>, _ party: Key<Party>, by person: Key<Person>) async throws {
        try await perform(
            ReportProgress(
                part: try await part(of: id, party), percent: 100, text: "Xong", isFinal: true, files: [],
                document: nil), as: person)
    }
}
