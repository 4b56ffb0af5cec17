import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// What citizens ask for, as the databases would run it.
@Suite("How the public pages are read") struct PublicPlanTests {
    @Test(
        "The look-up, the counts of the board and the list of ratings are read along their indexes",
        arguments: Backend.all)
    func plans(_ backend: Backend) async throws {
        let code = try #require(DossierCode("H99.13-261129-0001"))
        let span = ReportSpan(ListPlanTests.today, ListPlanTests.today.adding(days: 30))
        let (from, until) = (OfficeTime.start(of: span.start), OfficeTime.start(of: span.end))
        try await withStorage(backend) { storage in
            for (statement, index) in [
                (PublicDossierStore.find(code), "process_case_code_key"),
                (ServiceBoardStore.begun(from: from, until: until), "process_case_begun"),
                (ServiceBoardStore.ended(from: from, until: until), "process_case_ended"),
                (ServiceBoardStore.open(at: ClockStart(from)), "process_case_open"),
                (ServiceBoardStore.rated(in: span), "service_rating_day"),
                (ServiceRatingStore.page(of: [Key(3)], before: Key(9), limit: 51), "service_rating_unit"),
                // Of a month years ago: the ratings since are not passed.
                (
                    ServiceRatingStore.page(
                        of: [Key(3)], in: span, onlySatisfied: true, before: Key(9), limit: 51), "service_rating_day"
                ),
                (ServiceRatingStore.page(of: nil, in: span, before: nil, limit: 51), "service_rating_day"),
                (
                    ProcedureCountStore.years([span], of: Key(3), at: ClockStart(from), apologies: ["apologise"]),
                    "process_case_begun"
                ),
            ] {
                // Over empty tables PostgreSQL takes whatever index begins with the kind; SQLite takes the one that is meant.
                guard backend != .postgres else {
                    try await assertPlan(statement, on: storage, neverScans: ListPlanTests.growing(backend))
                    continue
                }
                try await assertPlan(
                    statement, on: storage, uses: index, neverScans: ListPlanTests.growing(backend))
            }
            let counter = Actor(
                person: Key(9), name: "Lâm Chí Dũng", roles: [.counter], standings: ListPlanTests.officer.standings)
            try await assertPlan(
                DossierBookStore.lines(from: from, until: until, limit: 2_001, for: counter), on: storage,
                uses: "process_case_begun", neverScans: ListPlanTests.growing(backend))
            try await assertPlan(
                ServiceRatingStore.page(of: nil, before: Key(9), limit: 51), on: storage,
                neverScans: ListPlanTests.growing(backend))
        }
    }

    @Test("The index is counted, and its records are found, along the days of the period", arguments: Backend.all)
    func ledger(_ backend: Backend) async throws {
        let span = ReportSpan(ListPlanTests.today, ListPlanTests.today.adding(days: 30))
        let now = ClockStart(OfficeTime.start(of: span.end))
        let counter = Actor(
            person: Key(9), name: "Lâm Chí Dũng", roles: [.counter], standings: ListPlanTests.officer.standings)
        var statements: [(sql: SQL, index: String)] = [
            (ServiceBoardStore.counts(in: span, at: now), "process_case_begun"),
            (
                IndexLedgerStore.shares(in: span, on: ListPlanTests.today, classifiedFrom: ListPlanTests.today),
                "process_case_begun"
            ),
            (
                FeedbackStore.counted(
                    FeedbackStore.isReceived(in: span), after: Key(3), limit: 51, for: ListPlanTests.officer),
                ""
            ),
        ]
        for count in ServiceIndexCount.allCases {
            for isPart in [true, false] {
                if let sql = IndexLedgerStore.dossiers(
                    count, isPart: isPart, in: span, at: now, after: Key(3), limit: 51, for: counter)
                {
                    let ended: [ServiceIndexCount] = [.timely, .results]
                    statements.append((sql, ended.contains(count) ? "process_case_ended" : "process_case_begun"))
                }
                if let condition = IndexLedgerStore.isCounted(count, isPart: isPart, in: span) {
                    let sql = ProcedureStore.counted(condition, after: Key(3), limit: 51)
                    statements.append((sql, count == .used && isPart ? "process_case_begun" : ""))
                }
            }
        }
        try await withStorage(backend) { storage in
            for (statement, index) in statements {
                // Over empty tables PostgreSQL joins what the indexes gave as it likes.
                guard backend != .postgres else {
                    _ = try await planFaults(of: statement, on: storage, uses: [], neverScans: [])
                    continue
                }
                let growing = ListPlanTests.growing(backend)
                guard !index.isEmpty else {
                    try await assertPlan(statement, on: storage, neverScans: growing)
                    continue
                }
                try await assertPlan(statement, on: storage, uses: index, neverScans: growing)
            }
        }
    }
}
