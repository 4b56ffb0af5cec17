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

    @Test("Stray folders of every list, and what was scanned", arguments: Backend.all)
    func folders(_ backend: Backend) async throws {
        let filters = [
            FolderFilter(), FolderFilter(unit: Key(3)), FolderFilter(passage: .init(from: Key(3), to: Key(4))),
        ]
        let cursor = StrayFolderStore.Cursor(since: testTime, id: Key(120))
        let statements = [ListPlanTests.actor, ListPlanTests.officer].flatMap { actor in
            filters.flatMap { filter in
                [nil, cursor].map {
                    StrayFolderStore.page(filter, on: ListPlanTests.today, after: $0, limit: 51, for: actor)
                } + [
                    StrayFolderStore.count(filter, on: ListPlanTests.today, limit: 100, for: actor),
                    StrayFolderStore.passages(filter, on: ListPlanTests.today, for: actor),
                ]
            }
        }
        let scans: [SQL] = ["s.by_id = \(Key<Person>(7))", "s.case_id = \(Key<LedgerCase>(5))"]
        try await check(
            statements + scans.map { DossierFolderStore.scans(where: $0, limit: 20) }, backend,
            neverScans: ListPlanTests.growing(backend))
        // Once a day every folder counts: PostgreSQL takes all dossiers that somebody has in hand, by the index of those alone.
        try await check(
            [StrayFolderStore.units(on: ListPlanTests.today)], backend,
            neverScans: ListPlanTests.growing(backend).filter { backend != .postgres || $0 != "process_case" })
    }

    @Test("Dossiers without an apology, nearly due and overdue, are read along their last days", arguments: Backend.all)
    func apologies(_ backend: Backend) async throws {
        let ways = ["one-unit", "linked"].map {
            ApologyStore.Way(process: $0, acts: ["apologise"], states: ["received", "processing"])
        }
        let now = ClockStart(ListPlanTests.today, minute: 480)
        let cursor = CasePageStore.Cursor(due: ListPlanTests.today, id: Key(120))
        let spans: [ApologyStore.Span] = [.due(by: ListPlanTests.today.adding(days: 3)), .overdue]
        let lists = [ListPlanTests.actor, ListPlanTests.officer].flatMap { actor in
            spans.flatMap { span in
                [nil, cursor].map { ApologyStore.page(span, ways, at: now, after: $0, limit: 51, for: actor) }
            }
        }
        try await check(lists, backend, neverScans: ListPlanTests.growing(backend))
        // Over empty tables PostgreSQL joins what the indexes gave as it likes.
        guard backend != .postgres else { return }
        try await check(
            [ApologyStore.charges(by: ListPlanTests.today, ways, at: now, after: Key(4), limit: 1_000)], backend,
            neverScans: ListPlanTests.growing(backend))
    }

    @Test("Files of dossiers, what a person brought before, and what came through the portal", arguments: Backend.all)
    func files(_ backend: Backend) async throws {
        let counter = Actor(
            person: Key(9), name: "Lâm Chí Dũng", roles: [.counter], standings: ListPlanTests.officer.standings)
        var statements = [
            DossierFileStore.files(of: Key(5)),
            DossierFileStore.reusable(number: "001085067890", on: ListPlanTests.today, for: counter),
            DossierBookStore.lines(from: testTime, until: testTime.adding(seconds: 86_400), limit: 100, for: counter),
        ]
        if let code = DossierCode("T00-250314-0001") {
            statements += [OwnFormStore.find(code), OwnFormStore.made(by: "x")]
            // Over empty tables PostgreSQL takes any index of what came for as short as that of the names.
            try await check(
                [true, false].map { OwnFormSupplementStore.find(code, isProvisional: $0) }, backend,
                neverScans: ListPlanTests.growing(backend).filter { backend != .postgres || $0 != "portal_item" })
        }
        for state in PortalItem.State.allCases {
            for desks: Set<PortalItem.Desk> in [[.counter], [.counter, .clerk]] {
                statements += [nil, Key(120)].map { PortalStore.page(state, of: desks, after: $0, limit: 51) }
            }
        }
        try await check(statements, backend, neverScans: ListPlanTests.growing(backend))
    }

    private func check(_ statements: [SQL], _ backend: Backend, neverScans tables: [String]) async throws {
        try await withStorage(backend) { storage in
            for statement in statements { try await assertPlan(statement, on: storage, neverScans: tables) }
        }
    }
}
