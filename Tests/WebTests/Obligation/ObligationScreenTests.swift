import Office
import Testing

@testable import Web

@Suite("The page of an obligation")
struct ObligationScreenTests {
    @Test(
        "shows every state with what this person can do next",
        arguments: [ObligationState.assigned, .inProgress, .reported, .returned, .closed, .cancelled])
    func golden(_ state: ObligationState) throws {
        for (name, actor) in [("officer", Sample.officer), ("leader", Sample.leader)] {
            let screen = ObligationScreen(
                content: Sample.page(state, for: actor), actor: actor, today: Sample.today,
                list: ListReturn("/work?tab=waiting"))
            try expectGolden("obligation/\(state.rawValue)-\(name)", Sample.document(screen.page, for: actor))
        }
    }

    @Test(
        "keeps a heading within a line or two",
        arguments: [
            ("Rà soát quy chế", "Rà soát quy chế"),
            (String(repeating: "chữ ", count: 60), String(repeating: "chữ ", count: 37).dropLast() + "…"),
        ])
    func title(_ content: String, _ title: String) {
        #expect(ObligationTitle.short(content) == title)
    }
}
