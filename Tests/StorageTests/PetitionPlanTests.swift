import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// The lists of the petitions desk, as the databases would run them.
@Suite("How lists of petitions are read") struct PetitionPlanTests {
    private static let receiver = Actor(
        person: Key(9), name: "Võ Thành Công", roles: [.reception], standings: ListPlanTests.officer.standings)
    private static let from = ListPlanTests.today.adding(days: -30)
    private static let to = ListPlanTests.today

    @Test("Petitions and visits in every list, what belongs to one, what may be the same", arguments: Backend.all)
    func lists(_ backend: Backend) async throws {
        let filters = [CaseDesk.petitions, .visits].flatMap { desk in
            CaseFilter.View.allCases.flatMap { view in
                [
                    CaseFilter(desk: desk, view: view),
                    CaseFilter(desk: desk, view: view, isOpen: false, text: "bay thu hoi", kind: "complaint"),
                ]
            } + [
                CaseFilter(desk: desk, view: .all, text: "ĐT-2026-0015"),
                CaseFilter(desk: desk, view: .all, field: .land, authority: .own, wantsSecrecy: true),
            ]
        }
        let places = [nil, CasePageStore.Cursor(due: ListPlanTests.today, id: Key(120))]
        var statements = [Self.receiver, ListPlanTests.actor].flatMap { actor in
            filters.flatMap { filter in places.map { CasePageStore.page(filter, after: $0, limit: 51, for: actor) } }
        }
        statements += [
            PetitionPageStore.statement(of: Key(5), for: Self.receiver),
            SimilarPetitionStore.sent(sounds: ["lgu"], numbers: ["1"], phones: ["2"], for: Self.receiver),
            SimilarPetitionStore.saying([1, 2, 3]), SimilarPetitionStore.marks(of: [Key(1), Key(2)]),
            SimilarPetitionStore.lines([Key(1), Key(2)], for: Self.receiver),
            VisitStore.book(from: Self.from, to: Self.to, for: Self.receiver),
            ReceptionDayStore.days(from: Self.from, to: Self.to),
        ]
        try await check(statements, backend)
    }

    @Test(
        "The figures of a period and the records behind them lead along the days of the period", arguments: Backend.all)
    func figures(_ backend: Backend) async throws {
        try await withStorage(backend) { storage in
            for table in PetitionTable.allCases {
                let index =
                    switch table {
                    case .reception: "visit_held"
                    case .handling, .classes: "petition_classified"
                    case .complaints, .denunciations, .proposals: "petition_taken"
                    }
                var statements = [Self.receiver, ListPlanTests.actor].map { actor in
                    PetitionFigureStore.counts(
                        PetitionTable.together.first { $0.contains(table) } ?? [], from: Self.from, to: Self.to,
                        today: Self.to, for: actor)
                }
                for column in table.columns {
                    statements.append(
                        PetitionFigureStore.records(
                            table, row: table.rows[0].code, column: column.code, from: Self.from, to: Self.to,
                            today: Self.to, after: Key(3), limit: 101, for: Self.receiver))
                }
                for statement in statements {
                    // Over empty tables PostgreSQL joins what the indexes gave as it likes, and finds visits by their cases.
                    guard backend != .postgres || table != .reception else { continue }
                    try await assertPlan(
                        statement, on: storage, uses: index,
                        neverScans: backend == .postgres
                            ? [] : ["process_case", "petition", "visit", "process_transition"])
                }
            }
        }
    }

    private func check(_ statements: [SQL], _ backend: Backend) async throws {
        try await withStorage(backend) { storage in
            for statement in statements {
                // Over empty tables PostgreSQL reads the few days of leaders and the unions of a page as it likes.
                try await assertPlan(
                    statement, on: storage,
                    neverScans: ["process_case", "petition", "petition_sender", "petition_mark", "visit"])
            }
        }
    }
}
