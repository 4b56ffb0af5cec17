import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// What PostgreSQL does over full tables, left to choose: a plan over empty ones, or with scans forbidden, says little.
@Suite("How lists are read from full tables") struct FilledPlanTests {
    /// An officer who also answers for a unit, as most readers of lists do.
    static let actor = Actor(
        person: Key(47), name: "Nguyễn Văn 47", roles: [.officer],
        standings: [.init(unit: Key(8), rank: .head, title: "Trưởng phòng")])
    static let today = CalendarDay(year: 2025, month: 3, day: 14) ?? .last

    /// Each list of the product by the name of its page.
    static func lists(for dialect: SQL.Dialect) -> [(page: String, statement: SQL)] {
        let cursor = DueCursor(due: today, id: Key(120))
        let filters = ListPlanTests.filters
        var lists: [(String, SQL)] = []
        for view in WorklistView.allCases {
            for filter in filters {
                lists.append(
                    (
                        "worklist",
                        ObligationItemStore.statement(
                            page: WorklistStore.page(
                                view, of: actor, on: today, filter: filter, after: cursor, limit: 51), .columns,
                            for: actor)
                    ))
            }
        }
        lists.append(("worklist counts", WorklistStore.counts(of: actor, on: today)))
        lists.append(("rail", RailStore.counts(for: actor, on: today)))
        for filter in filters {
            lists.append(
                (
                    "unit",
                    PartyWorkStore.page(
                        of: Key(8), roles: [.lead, .part, .coordinate], for: actor, filter: filter, after: nil,
                        limit: 51)
                ))
        }
        lists.append(("unit counts", PartyWorkStore.summary(of: Key(8), for: actor, on: today)))
        for state in [nil, Document.State.reading, .confirmed] {
            lists.append(
                (
                    "papers",
                    DocumentItemStore.page(for: actor, state: state, direction: .incoming, before: nil, limit: 51)
                ))
        }
        lists.append(("plans", PlanStore.page(for: actor, before: nil, limit: 51)))
        let leader = Actor(
            person: Key(42), name: "Nguyễn Văn 42", roles: [.officer],
            standings: [.init(unit: Key(1), rank: .leader, title: "Chánh Văn phòng")])
        let clerk = Actor(person: Key(48), name: "Nguyễn Văn 48", roles: [.clerk], standings: [])
        for reader in [actor, leader, clerk] {
            for list in OutgoingListKind.allCases {
                for cursor in [nil, OutgoingCursor(due: testTime, id: Key(9_000))] {
                    lists.append(
                        ("outgoing papers", OutgoingItemStore.page(list, of: reader, after: cursor, limit: 51)))
                }
            }
            lists.append(("outgoing counts", OutgoingItemStore.counts(of: reader, at: testTime)))
            lists.append(("outgoing papers' tasks", OutgoingAnswerStore.open(for: reader, limit: 60)))
            lists.append(("rail of \(reader.name)", RailStore.counts(for: reader, on: today)))
        }
        for figure in [nil] + PlanFigure.allCases.map(Optional.some) {
            lists.append(
                (
                    "board",
                    PlanStore.board(of: Key(5), for: actor, figure: figure, on: today, after: 3, limit: 201)
                ))
        }
        for filter in [
            JournalFilter(), JournalFilter(act: "obligation."), JournalFilter(actor: Key(47)),
            JournalFilter(subjectKind: .obligation, subject: 5), JournalFilter(day: today),
        ] {
            lists.append(("journal", JournalLineStore.page(filter, before: nil, limit: 51)))
        }
        let sees = Access.sees(entry: "e", actor)
        for query in [
            SearchQuery("39871"), SearchQuery("quy", filter: SearchFilter(direction: .incoming, from: today)),
        ].compactMap(\.self) {
            lists.append(
                (
                    "search",
                    SearchStatement(
                        query: query, weights: SearchWeights(of: [], seen: [:], size: 4_000, entries: 51_000),
                        kinds: [.document, .obligation], sees: sees, dialect: dialect
                    ).sql
                ))
        }
        lists.append(
            (
                "loose search",
                SearchIndex.statement(
                    ["39871", "39872"], SearchWeights(of: [], seen: [:], size: 1, entries: 1), kinds: [], sees: sees,
                    for: dialect)
            ))
        for list in UrgingListKind.allCases {
            lists.append(("urging", UrgingListStore.query(list, .init(), for: actor, after: nil, limit: 51)))
        }
        lists.append(("due rungs", UrgingStore.due(at: testTime, onlyExpress: false, limit: 2_000)))
        lists.append(
            ("leaders' board", BoardStore.lists(for: actor, on: today, weekEnd: today.adding(days: 2), limit: 8)))
        lists.append(
            (
                "unit's figures",
                FigureStore.figures(
                    of: ReportFilter(party: Key(8)), in: ReportSpan(today.adding(days: -30), today), sight: .of(actor))
            ))
        for statement in ListPlanTests.people { lists.append(("people", statement)) }
        lists.append(("who is signed in", ActorStore.signedIn(tokenHash: "a", on: today)))
        lists.append(("saved views", SavedViewStore.all(of: Key(47), .search)))
        return lists
    }

    @Test("No list of the product reads a growing table from end to end, whatever it is narrowed by")
    func plans() async throws {
        try await withStorage(.postgres) { storage in
            try await storage.write { tx in try FilledTables.fill(tx) }
            var scans: [String] = []
            for (page, statement) in Self.lists(for: storage.dialect) {
                let plan = try await storage.read { tx in
                    try tx.query("EXPLAIN (COSTS OFF) \(sql: statement)").map { try $0.text("QUERY PLAN") }
                }
                for line in plan where line.contains("Seq Scan on") {
                    let table = line.split(separator: " ").drop { $0 != "on" }.dropFirst().first.map(String.init) ?? ""
                    if (ListPlanTests.growing + ListPlanTests.urged).contains(table) {
                        scans.append("\(page): \(table)\n\(plan.joined(separator: "\n"))")
                    }
                }
            }
            #expect(scans == [])
        }
    }
}
