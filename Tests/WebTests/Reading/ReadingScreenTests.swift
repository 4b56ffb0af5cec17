import Desk
import Office
import Testing
import WorkTime

@testable import Web

@Suite("Pages on which a reading is confirmed")
struct ReadingScreenTests {
    private func html(_ page: Page) -> HTML {
        Frame(site: TestSite.site, visitor: FixedSessions.lan).html(page)
    }

    @Test("A reading with one of everything looks as it should")
    func reading() throws {
        try expectGolden("reading/page", html(ReadingScreen(SampleReading.page(), offers: SampleReading.offers).page()))
    }

    @Test("The last look names each fault at its field, and offers to confirm when there is none")
    func confirmation() throws {
        try expectGolden("reading/confirmation-faults", html(ConfirmationScreen(reading: SampleReading.page()).page))
        let sound = SampleReading.page { draft in
            draft.update(3) { $0.coordinate.removeFirst() }
            draft.update(4) { $0.lead = [DraftParty(printed: "Ban Tiếp công dân tỉnh", parties: [Key(15)])] }
        }
        try expectGolden("reading/confirmation", html(ConfirmationScreen(reading: sound).page))
    }

    @Test("After confirming, the page says what exists now")
    func outcome() throws {
        let confirmed = SampleDocuments.confirmed
        let screen = OutcomeScreen(
            outcome: ConfirmationQuestion.Outcome(
                item: confirmed.item, relations: confirmed.relations, obligations: SampleDocuments.obligations,
                next: SampleDocuments.list.items[1]))
        try expectGolden("reading/outcome", html(screen.page))
    }

    @Test("An amending paper stands beside the plan that it amends")
    func amendment() throws {
        let plan = PlanItem(
            document: SampleDocuments.list.items[2].label, issuer: nil, confirmedAt: nil, total: 3, open: 2, overdue: 1)
        let screen = AmendmentScreen(
            reading: SampleReading.page(), plans: [plan], plan: plan.document, kind: .amends,
            old: SampleDocuments.obligations,
            changes: [
                Key(101): AmendmentChoice(kind: .adjust, task: 1), Key(103): AmendmentChoice(kind: .supersede, task: 3),
            ])
        try expectGolden("reading/amendment", html(screen.page))
    }

    @Test("A task made by hand has one form")
    func assignment() throws {
        try expectGolden("reading/assignment", html(AssignmentScreen().page))
    }
}
