import Desk
import Office
import Testing

@testable import Web

@Suite("Việc của tôi")
struct WorklistScreenTests {
    static let choices = FilterChoices(plan: Sample.plan.citation, unit: Sample.summary.name)

    private func screen(_ query: String, items: [ObligationItem] = Sample.items) throws -> HTML {
        let address = WorklistAddress(try FormFields(query: query))
        let list = WorklistPage(
            view: address.view, counts: WorklistCounts(waiting: 6, coordinate: 100, assigned: 3, overdue: 1),
            items: items, next: items.isEmpty ? nil : DueCursor(due: Sample.day("2026-05-30"), id: Key(45)))
        return Sample.document(
            WorklistScreen(list, address: address, choices: Self.choices, today: Sample.today).page)
    }

    @Test(
        "shows its tabs, filters, rows and what to do when there is none",
        arguments: [
            ("waiting", "", true),
            ("filtered", "tab=assigned&plan=7&unit=4&state=returned&due=week&text=quy+ch%E1%BA%BF", true),
            ("empty", "", false), ("nothing-matches", "due=today", false), ("nothing-overdue", "tab=overdue", false),
        ])
    func golden(_ name: String, _ query: String, _ hasItems: Bool) throws {
        try expectGolden("worklist/\(name)", screen(query, items: hasItems ? Sample.items : []))
    }

    @Test(
        "an address says tab, filters and place, and forgets what it cannot read",
        arguments: [
            ("", "/work"), ("tab=waiting&state=nonsense&plan=x", "/work"),
            ("tab=overdue&due=week", "/work?tab=overdue&due=week"),
            (
                "unit=4&person=113&text=quy%20ch%E1%BA%BF&done=yes",
                "/work?unit=4&person=113&text=quy%20ch%E1%BA%BF&done=yes"
            ),
            ("after=2026-05-30.45", "/work?after=2026-05-30.45"),
        ])
    func address(_ query: String, _ href: String) throws {
        #expect(WorklistAddress(try FormFields(query: query)).href.string == href)
    }
}
