import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// The lists of the one-stop counter, as the databases would run them.
@Suite("How lists of dossiers are read") struct DossierPlanTests {
    @Test("Dossiers in every list, their history, and the catalogue of procedures", arguments: Backend.all)
    func dossiers(_ backend: Backend) async throws {
        let counter = Actor(
            person: Key(9), name: "Lâm Chí Dũng", roles: [.counter], standings: ListPlanTests.officer.standings)
        let filters =
            CaseFilter.View.allCases.flatMap { view in
                [CaseFilter(view: view), CaseFilter(view: view, isOpen: false, text: "hung thuong mai")]
            } + [CaseFilter(view: .all, text: "H99.13-261129-0001"), CaseFilter(view: .all, unit: Key(3))]
        let places = [nil, CasePageStore.Cursor(due: ListPlanTests.today, id: Key(120))]
        var statements = [counter, ListPlanTests.actor].flatMap { actor in
            filters.flatMap { filter in
                places.map { CasePageStore.page(filter, after: $0, limit: 51, for: actor) }
            }
        }
        statements += [
            CaseTransitionStore.history(of: Key(5)), CaseChargeStore.open(of: Key(5)),
            CasePartyStore.holders(in: Key(5)), CaseStore.open(after: Key(5), limit: 500),
            CasePartyStore.open(of: Key(7), after: Key(5), limit: 500),
        ]
        try await check(statements, backend, neverScans: ListPlanTests.growing(backend))
        for after in [nil, ProcedureStore.Cursor(sortKey: "cap", id: Key(4))] {
            try await check(
                [
                    ProcedureStore.page(
                        text: "cap giay phep", audience: .public, isActive: true, after: after, limit: 51)
                ],
                backend, neverScans: ListPlanTests.growing(backend) + ["procedure", "procedure_part"])
        }
    }

    private func check(_ statements: [SQL], _ backend: Backend, neverScans tables: [String]) async throws {
        try await withStorage(backend) { storage in
            for statement in statements { try await assertPlan(statement, on: storage, neverScans: tables) }
        }
    }
}
