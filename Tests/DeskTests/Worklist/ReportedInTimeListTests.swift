import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What was reported in time waits for the decision and is overdue on no list")
struct ReportedInTimeListTests {
    @Test(
        "Lists called a task overdue that was reported in time and waited for the assigner", arguments: Backend.all)
    func waiting(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.economy)
            let plan = try await office.reviewedPlan()
            let id = try await office.assign(office.task(lead: [unit], due: "2025-03-20"))
            office.clock.advance(days: 6)
            try await office.report(id, unit)
            #expect(try await lists(office, id, plan) == Self.none)
            // The day passes while the assigner waits.
            office.clock.advance(days: 20)
            #expect(try await lists(office, id, plan) == Self.none)
            // Returned, it is as late as it is.
            try await office.perform(
                ReturnResult(try await office.part(of: id, unit), reason: "Thiếu số liệu"), as: office.chief)
            #expect(try await lists(office, id, plan) == Self.all)
            // Reported again after the day, it stays late until it is accepted.
            try await office.report(id, unit)
            #expect(try await lists(office, id, plan) == Self.waitingLate)
            try await office.perform(AcceptResult(try await office.part(of: id, unit)), as: office.chief)
            #expect(try await lists(office, id, plan) == Self.none)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    private static let none: [String: Bool] = [
        "counts of the head": false, "overdue of the head": false, "counts of the chief": false,
        "overdue of the chief": false, "unit": false, "report": false, "due window": false,
    ]
    private static let all = none.mapValues { _ in true }
    /// The head has done his part, and finds it on the page of his unit and in reports.
    private static let waitingLate = all.merging(["counts of the head": false, "overdue of the head": false]) { $1 }

    /// Which lists call the task overdue.
    private func lists(
        _ office: TestOffice, _ id: Key<Obligation>, _ plan: Key<Document>
    ) async throws -> [String: Bool] {
        let today = OfficeTime.day(of: office.clock.now)
        var result: [String: Bool] = [:]
        for (name, person) in [("head", office.headOfEconomy), ("chief", office.chief)] {
            let page = try await office.ask(WorklistQuestion(.overdue), as: person)
            result["overdue of the \(name)"] = page.items.contains { $0.id == id }
            // The plan's own tasks are due later.
            result["counts of the \(name)"] = page.counts.overdue > 0
        }
        let unit = try await office.ask(
            UnitWorkQuestion(office.economy, part: .either, filter: ObligationFilter(overdueOn: today)),
            as: office.chief)
        result["unit"] = unit.counts.overdue > 0
        #expect(unit.items.contains { $0.id == id } == (unit.counts.overdue > 0))
        let window = try await office.ask(
            WorklistQuestion(.assigned, filter: ObligationFilter(overdueOn: today)), as: office.chief)
        result["due window"] = window.items.contains { $0.id == id }
        let item = try await office.storage.read { tx in
            try ObligationItemStore.items(tx, [id], for: Actor.terminal).first
        }
        let figures = try await office.ask(
            FiguresQuestion(
                by: .unit, of: ReportFilter(party: Key(office.economy)), in: ReportSpan(.of("2025-03-01"), today)),
            as: office.chief)
        result["report"] = figures.total[.overdue] > 0
        #expect(item?.isOverdue(on: today) == (figures.total[.overdue] > 0))
        return result
    }

    @Test(
        "Of a task for several units each part is late by its own report; the lead's stands for the whole",
        arguments: Backend.all)
    func parts(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (lead, part) = (Key<Party>(office.economy), Key<Party>(office.internalAffairs))
            let id = try await office.assign(office.task(lead: [lead, part], due: "2025-03-20", rule: .all))
            office.clock.advance(days: 2)
            try await office.report(id, part)
            office.clock.advance(days: 30)
            func overdue(_ unit: Key<Office.Unit>) async throws -> Int {
                try await office.ask(UnitWorkQuestion(unit), as: office.chief).counts.overdue
            }
            #expect(try await [overdue(office.economy), overdue(office.internalAffairs)] == [1, 0])
            try await office.report(id, lead)
            // All is reported, but the last of it after the day.
            #expect(try await [overdue(office.economy), overdue(office.internalAffairs)] == [1, 0])
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("Rows of before get until when they are in time", arguments: Backend.all)
    func filled(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.economy)
            for due in ["2025-03-20", "2025-03-21"] {
                let id = try await office.assign(office.task(lead: [unit], due: due))
                if due == "2025-03-20" { try await office.report(id, unit) }
            }
            func rows() async throws -> [String] {
                try await office.storage.read { tx in
                    try tx.query(
                        """
                        SELECT o.late_after AS whole, p.late_after AS part, w.late_after AS row, p.reported_on FROM obligation o
                        JOIN participant p ON p.obligation_id = o.id JOIN work_item w ON w.obligation_id = o.id
                        ORDER BY o.id, p.id, w.holder_id, w.tab
                        """
                    ).map { row in
                        "\(try row.text("whole")) \(try row.text("part")) \(try row.text("row")) \(try row.textIfPresent("reported_on") ?? "–")"
                    }
                }
            }
            let before = try await rows()
            try await office.storage.write { tx in
                try tx.execute("UPDATE participant SET reported_on = NULL, late_after = sort_due")
                try tx.execute("UPDATE obligation SET late_after = sort_due")
                try tx.execute("UPDATE work_item SET late_after = sort_due")
                try tx.execute("INSERT INTO lateness_fill (after_id) VALUES (0)")
            }
            #expect(try await rows() != before)
            while try await office.storage.write({ tx in try LatenessFillStore.fillSome(tx, limit: 1) }) {}
            #expect(try await rows() == before)
        }
    }
}

extension TestOffice {
    /// The final result of a part, by whoever answers for it.
    fileprivate func report(_ id: Key<Obligation>, _ party: Key<Party>) async throws {
        let head = party == Key<Party>(economy) ? headOfEconomy : headOfInternalAffairs
        try await perform(
            ReportProgress(
                part: try await part(of: id, party), percent: 100, text: "Xong", isFinal: true, files: [],
                document: nil), as: head)
    }
}
