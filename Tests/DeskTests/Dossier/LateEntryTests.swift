import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Dossiers on paper that are entered after the day on which they were received") struct LateEntryTests {
    private static func late(_ draft: DossierDraft, _ day: String, _ reason: String? = "Hệ thống ngừng") -> DossierDraft
    {
        var draft = draft
        draft.receivedOn = .of(day)
        draft.lateReason = reason
        return draft
    }

    @Test("Number, due date and law are those of the day of reception, and the journal says so", arguments: Backend.all)
    func dayOfReception(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let draft = office.draft(procedure)
            // Entered on Friday 14 March 2025: seven working days from Monday 10 March.
            let id = try await office.perform(ReceiveDossier(Self.late(draft, "2025-03-10")), as: office.counter)
            let page = try await office.page(id)
            #expect(page.item.code == "H99.13-250310-0001" && page.item.due == Due(.of("2025-03-19")))
            #expect(OfficeTime.day(of: page.item.begunAt) == .of("2025-03-10"))
            #expect(page.transitions.map { OfficeTime.day(of: $0.at) } == [.of("2025-03-10")])
            #expect(page.late?.reason == "Hệ thống ngừng")
            let late = try #require(page.late)
            #expect(OfficeTime.day(of: late.enteredAt) == CalendarDay.of("2025-03-14"))
            let acts = try await office.journal().filter { $0.hasPrefix("case.") }
            #expect(acts == ["case.begun case \(id)", "case.entered_late case \(id)"])
            // What is received today has no such reason, whatever was typed.
            let today = try await office.perform(ReceiveDossier(Self.late(draft, "2025-03-14")), as: office.counter)
            let other = try await office.page(today)
            #expect(other.item.code == "H99.13-250314-0001" && other.late == nil)
            // Of before 1 July 2025, entered after it: by the law of before.
            office.clock.move(to: .at("2025-07-02 09:00"))
            let old = try await office.perform(ReceiveDossier(Self.late(draft, "2025-06-27")), as: office.counter)
            let before = try await office.page(old)
            #expect(before.item.processVersion == 1 && before.item.due == Due(.of("2025-07-08")))
            try await office.take("assign", of: old, as: office.headOfEconomy, parties: office.officer)
            // One whose time is over already is entered and is late.
            let over = try await office.perform(ReceiveDossier(Self.late(draft, "2025-02-03")), as: office.counter)
            let overdue = try await office.page(over)
            #expect(overdue.item.due == Due(.of("2025-02-12")))
        }
    }

    @Test("A day to come, one without a reason and one without a law are refused, and nothing is kept")
    func faults() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let draft = office.draft(procedure)
            let cases: [(field: String, draft: DossierDraft)] = [
                ("received", Self.late(draft, "2025-03-15")), ("late-reason", Self.late(draft, "2025-03-10", nil)),
                ("late-reason", Self.late(draft, "2025-03-10", " ")), ("received", Self.late(draft, "2018-01-02")),
            ]
            for (field, draft) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(ReceiveDossier(draft), as: office.counter)
                }
            }
            let kept = try await office.ask(CaseList(CaseFilter(view: .all)), as: office.counter).lines
            #expect(kept.isEmpty)
        }
    }
}
