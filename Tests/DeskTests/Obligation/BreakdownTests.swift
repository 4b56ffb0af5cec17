import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("An obligation broken down, and one reported in a rhythm")
struct BreakdownTests {
    @Test("Its progress is the mean of its parts by weight, and it is finished after them", arguments: Backend.all)
    func parts(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let officer = Key<Party>(office.officerOfInternalAffairs)
            let head = office.headOfInternalAffairs
            let id = try await office.assign(office.task(lead: [unit]))
            func breakDown(_ doer: Key<Party>, weight: Int, due: String = "2025-04-01") async throws -> Key<Obligation>
            {
                try await office.perform(
                    BreakDown(
                        id, version: try await office.obligation(id).version, content: "Lập danh mục", product: nil,
                        doer: doer, deadline: DraftDeadline(kind: .date, due: due), weight: weight), as: head)
            }
            await expectRefusal(.invalid, field: "doer") { _ = try await breakDown(Key(office.economy), weight: 1) }
            await expectRefusal(.invalid, field: "due") {
                _ = try await breakDown(officer, weight: 1, due: "2025-06-01")
            }
            let heavy = try await breakDown(officer, weight: 3)
            let light = try await breakDown(unit, weight: 1)
            try await office.perform(
                report(try await office.part(of: heavy, officer), 40, "Đang làm"), as: office.officerOfInternalAffairs)
            var progress = [try await office.obligation(id).progress]
            await expectRefusal(.conflict) {
                try await office.perform(
                    report(try await office.part(of: id, unit), 100, "Xong", isFinal: true), as: head)
            }
            for (part, doer, who) in [(heavy, officer, office.officerOfInternalAffairs), (light, unit, head)] {
                try await office.perform(
                    report(try await office.part(of: part, doer), 100, "Xong", isFinal: true), as: who)
                // Nobody accepts what he or she reported.
                try await office.perform(
                    AcceptResult(try await office.part(of: part, doer)), as: who == head ? office.planner : head)
                progress.append(try await office.obligation(id).progress)
            }
            try await office.perform(report(try await office.part(of: id, unit), 100, "Xong", isFinal: true), as: head)
            try await office.perform(AcceptResult(try await office.part(of: id, unit)), as: office.chief)
            #expect(progress == [30, 75, 99])
            #expect(try await office.obligation(id).state == .closed)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("With the whole its parts are cancelled, and no deeper than the rules allow is it broken down")
    func cancelled() async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            let head = office.headOfInternalAffairs
            var ids = [try await office.assign(office.task(lead: [unit]))]
            func deeper() async throws {
                let last = ids[ids.count - 1]
                ids.append(
                    try await office.perform(
                        BreakDown(
                            last, version: try await office.obligation(last).version, content: "Việc nhỏ", product: nil,
                            doer: unit, deadline: DraftDeadline(), weight: 1), as: head))
            }
            try await deeper()
            try await deeper()
            await expectRefusal(.conflict) { try await deeper() }
            try await office.perform(
                CancelObligation(
                    obligation: ids[0], version: try await office.obligation(ids[0]).version, reason: "Thôi", basis: nil
                ),
                as: office.chief)
            var states: [ObligationState] = []
            for id in ids { states.append(try await office.obligation(id).state) }
            #expect(states == [.cancelled, .cancelled, .cancelled])
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("What goes on is due with its next report, and late when that is", arguments: Backend.all)
    func rhythm(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let head = office.headOfInternalAffairs
            var task = office.task(lead: [unit], due: nil)
            task.deadline = DraftDeadline(kind: .ongoing, every: "ngày 25 hằng tháng")
            let id = try await office.assign(task)
            var due = [try await office.obligation(id).nextDue?.description]
            // 13/5: the reports of March and April are late.
            office.clock.advance(days: 60)
            let owed = try await office.ask(ObligationQuestion(id), as: head).owedReports.map(\.description)
            let overdue = try await office.counts(head).overdue
            for period in [CalendarDay?.none, .of("2025-05-25")] {
                try await office.perform(
                    ReportProgress(
                        part: try await office.part(of: id, unit), percent: 50, text: "Báo cáo tháng", isFinal: false,
                        files: [], document: nil, period: period), as: head)
                due.append(try await office.obligation(id).nextDue?.description)
            }
            #expect(due == ["2025-03-25", "2025-04-25", "2025-06-25"])
            #expect(owed == ["2025-03-25", "2025-04-25", "2025-05-25"] && overdue == 1)
            let page = try await office.ask(ObligationQuestion(id), as: head)
            #expect(
                page.folder.periods.map { "\($0.due) \($0.daysLate)" } == [
                    "2025-03-25 49", "2025-04-25 18", "2025-05-25 0",
                ])
            let weekly = try #require(Rhythm(.week, day: 5))
            let next = try await office.perform(
                SetRhythm(obligation: id, version: page.obligation.version, rhythm: weekly), as: office.chief)
            #expect(next == .of("2025-05-16"))
        }
    }

    @Test("Only who sees it is mentioned; a reminder is read by its owner alone", arguments: Backend.all)
    func talk(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let id = try await office.assign(
                office.task(lead: [Key(office.internalAffairs)]), visibility: .participants)
            await expectRefusal(.invalid, field: "mention") {
                _ = try await office.perform(
                    AddRemark(on: id, text: "Xin ý kiến", mentioning: [office.officerOfEconomy]), as: office.chief)
            }
            _ = try await office.perform(
                AddRemark(on: id, text: "Xin ý kiến", mentioning: [office.headOfInternalAffairs]), as: office.chief)
            try await office.perform(Watch(id, isOn: true), as: office.chief)
            try await office.perform(
                SetReminder(of: id, on: .of("2025-03-20"), note: "Hỏi lại"), as: office.headOfInternalAffairs)
            let chief = try await office.ask(ObligationQuestion(id), as: office.chief).folder
            let head = try await office.ask(ObligationQuestion(id), as: office.headOfInternalAffairs).folder
            #expect(chief.comments.map(\.mentioned).map { $0.map(\.name) } == [["Đặng Thu Hằng"]])
            #expect([chief.isWatched, head.isWatched] == [true, false])
            #expect([chief.reminders.count, head.reminders.count] == [0, 1])
            await expectRefusal(.notFound) {
                _ = try await office.perform(EndReminder(head.reminders[0].id), as: office.chief)
            }
            #expect(try await office.ask(WatchedQuestion(), as: office.chief).items.map(\.id) == [id])
        }
    }
}
