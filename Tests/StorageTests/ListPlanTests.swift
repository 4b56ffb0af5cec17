import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// The lists that people open, as the databases would run them: over an index that leads to the rows, to a bounded number of
/// them.
@Suite("How lists are read") struct ListPlanTests {
    static let today = OfficeTime.day(of: testTime)
    static let actor = Actor(
        person: Key(7), name: "Đặng Thu Hằng", roles: [.officer, .planner],
        standings: [.init(unit: Key(3), rank: .head, title: "Trưởng phòng")])
    /// Acts for nobody but himself: his worklist is one stretch of the index.
    static let officer = Actor(
        person: Key(8), name: "Lê Minh Tuấn", roles: [.officer],
        standings: [.init(unit: Key(3), rank: .officer, title: "Chuyên viên")])
    /// What grows with the years; the organisation and the scopes do not.
    static let growing = [
        "obligation", "participant", "work_item", "milestone", "progress_report", "document", "document_text",
        "journal_entry", "search_entry", "session", "outbox", "notice", "watch", "remark", "reminder", "adjustment",
        "obligation_request", "suspension", "period_report", "bulk_act", "bulk_item", "task_draft", "register_entry",
        "register_copy", "outgoing", "outgoing_party", "document_page", "case_file", "case_paper", "case_obligation",
        "case_duty", "unfiled_paper", "hand_in", "hand_in_file", "process_case", "process_transition", "process_charge",
        "process_move", "process_applicant", "process_party", "dossier_part", "dossier_number", "dossier_folder",
        "folder_scan", "dossier_intake", "dossier_fee", "fee_entry", "dossier_delivery", "dossier_file",
        "reuse_consent", "portal_item", "portal_file",
        "rated_case", "service_rating",
        "petition", "visit", "petition_sender", "petition_mark", "petition_file", "petition_confidant", "petition_link",
        "petition_paper", "petition_share", "opinion_ask", "shared_opinion", "reception_day", "control_duty",
        "inspection_visit", "inspection_sample",
        "inspection_sampled",
        "inspection_finding", "inspection_material", "inspection_change", "regulation_feedback", "reviewed_procedure",
    ]
    /// Over empty tables PostgreSQL answers «takes part in what the paper lays down» by one pass over obligations, and a
    /// count by the smallest index, and reads the outgoing papers, of which there are none, whole; what it does over full ones
    /// a plan over nothing does not tell: `FilledPlanTests` do.
    static func growing(_ backend: Backend) -> [String] {
        growing.filter {
            backend != .postgres || !["obligation", "participant", "search_entry", "outgoing"].contains($0)
        }
    }
    static let cursor = DueCursor(due: today, id: Key(120))
    static let filters = [
        ObligationFilter(), ObligationFilter(plan: Key(1)), ObligationFilter(unit: Key(3)),
        ObligationFilter(person: Key(7)), ObligationFilter(state: .reported),
        ObligationFilter(dueFrom: today, dueTo: today.adding(days: 7)), ObligationFilter(overdueOn: today),
        ObligationFilter(text: "quy chế"),
        ObligationFilter(
            plan: Key(1), unit: Key(3), person: Key(7), state: .closed, dueFrom: today, text: "quy", isOpen: false),
    ]

    static let people: [SQL] = [nil, PersonCursor(sortKey: "hang", id: Key(7))].flatMap { cursor in
        [
            PersonFilter(), PersonFilter(text: "nguyen"), PersonFilter(unit: Key(3)), PersonFilter(state: .left),
            PersonFilter(state: .withoutAccount), PersonFilter(state: .invited),
        ].map { PersonStore.page($0, after: cursor, limit: 51) }
    }

    @Test("Instructions that wait and messages of the interchange are read along their indexes", arguments: Backend.all)
    func interchange(_ backend: Backend) async throws {
        var waiting = InterchangeFilter()
        waiting.needsSomebody = true
        var outgoing = InterchangeFilter()
        outgoing.isOutgoing = true
        outgoing.state = .sent
        try await check(
            [
                InstructionPageStore.waiting(of: [Key(7)], after: Key(3), limit: 51, for: Self.actor),
                InstructionPageStore.states(of: [Key(5), Key(6)]),
                InterchangePageStore.page(waiting, before: nil, limit: 51),
                InterchangePageStore.page(outgoing, before: Key(90), limit: 51),
                InterchangeStore.underway(after: Key(3), limit: 200),
                InterchangePageStore.spare(of: Key(5), beside: Key(6), for: Self.actor),
                InterchangePageStore.since(Key(5), of: Key(6)),
                OldRegisterStore.page(series: 1, after: nil, limit: 1_000),
            ], backend, neverScans: Self.growing(backend) + ["interchange_message", "instruction"])
    }

    @Test("Case files, what is in them, what is unfiled or due, and hand-ins", arguments: Backend.all)
    func caseFiles(_ backend: Backend) async throws {
        let cursor = CaseFilePageStore.Cursor(sortKey: "kt 000004", id: Key(9))
        let filters = [
            CaseFileFilter(year: 2025), CaseFileFilter(year: 2025, unit: Key(3)),
            CaseFileFilter(year: 2025, keeper: Key(7)), CaseFileFilter(year: 2025, state: .open, text: "quy hoach"),
        ]
        let units: [Key<Office.Unit>?] = [nil, Key(3)]
        var statements = filters.flatMap { filter in
            [nil, cursor].map { CaseFilePageStore.page(filter, after: $0, limit: 51, for: Self.actor) }
        }
        for unit in units {
            statements += [
                CaseFilePageStore.due(
                    by: Self.today, unit: unit, after: DueCaseCursor(day: Self.today, id: Key(4)), limit: 51,
                    for: Self.actor),
                CaseFilePageStore.lingering(
                    before: 2025, unit: unit, after: LingeringCaseCursor(year: 2024, id: Key(4)), limit: 51,
                    for: Self.actor),
                UnfiledPaperStore.page(
                    unit: unit, through: Self.today, after: .init(day: Self.today, id: Key(4)), limit: 51,
                    for: Self.actor),
            ]
        }
        statements += [
            CaseFilePageStore.offers(words: "quy hoach", year: 2025, limit: 20, for: Self.actor),
            CasePaperStore.papers(of: Key(5), limit: 1_000, for: Self.actor),
            CasePaperStore.files(of: Key(5), for: Self.actor),
            CasePaperStore.suggestions(of: Key(5), for: Self.actor),
            CasePaperStore.obligations(of: Key(5), limit: 100, for: Self.actor),
            CasePaperStore.matter(of: Key(5), outgoing: Key(6)),
            CasePaperStore.papers(of: Key<Obligation>(5)),
            CaseRecordStore.records(of: Key(5), limit: 1_000, for: Self.actor),
            UnfiledPaperStore.count(of: Key(3), through: Self.today),
            CaseDutyStore.filing(of: Key(3)), CaseDutyStore.handIns(of: [Key(4), Key(5)]),
            HandInStore.lines(of: Key(5), for: Self.actor),
            HandInStore.page(isWaiting: false, before: Key(9), limit: 51, for: Self.officer),
            HandInStore.page(isWaiting: true, before: nil, limit: 51, for: Self.actor),
        ]
        try await check(statements, backend, neverScans: Self.growing(backend))
    }

    @Test("Every view of a worklist, with every filter, first page and next", arguments: Backend.all)
    func worklist(_ backend: Backend) async throws {
        for actor in [Self.actor, Self.officer] {
            let lists = WorklistView.allCases.flatMap { view in
                Self.filters.flatMap { filter in
                    [nil, Self.cursor].map { cursor in
                        ObligationItemStore.statement(
                            page: WorklistStore.page(
                                view, of: actor, on: Self.today, filter: filter, after: cursor, limit: 51), .whole,
                            for: actor)
                    }
                }
            }
            try await check(lists + [WorklistStore.counts(of: actor, on: Self.today)], backend)
            try await check([RailStore.counts(for: actor, on: Self.today)], backend, neverScans: Self.growing(backend))
        }
    }

    @Test("The lines of a list by their keys, and the names of their units", arguments: Backend.all)
    func lines(_ backend: Backend) async throws {
        try await check(
            [ObligationItemStore.statement([Key(1), Key(2)], .whole, for: Self.actor)], backend,
            neverScans: Self.growing(backend))
        try await check([HistoricNames.statement([Key(3), Key(4)])], backend, neverScans: ["unit_name"])
    }

    @Test("The work of units and people, with every filter, and its counts", arguments: Backend.all)
    func parties(_ backend: Backend) async throws {
        let roles: [[ParticipantRole]] = [[.lead, .part], [.coordinate], [.lead, .part, .coordinate]]
        let lists = roles.flatMap { roles in
            Self.filters.flatMap { filter in
                [nil, Self.cursor].map { cursor in
                    PartyWorkStore.page(
                        of: Key(3), roles: roles, for: Self.actor, filter: filter, after: cursor, limit: 51)
                }
            }
        }
        try await check(lists, backend, neverScans: Self.growing(backend))
        let summary = PartyWorkStore.summary(of: Key(3), for: Self.actor, on: Self.today)
        try await check([summary], backend, neverScans: Self.growing(backend))
    }

    @Test("What hangs on one obligation, and what one follows", arguments: Backend.all)
    func folder(_ backend: Backend) async throws {
        let watched = [nil, Self.cursor].map { TalkStore.watched(by: Self.actor, after: $0, limit: 51) }
        try await check(
            watched + [FolderStore.everything(of: Key(1), for: Self.actor)], backend,
            neverScans: Self.growing(backend))
    }

    @Test("Papers, plans and the board of a plan", arguments: Backend.all)
    func papers(_ backend: Backend) async throws {
        let states: [Document.State?] = [nil, .reading, .confirmed]
        let papers = states.flatMap { state in
            [nil, Document.Direction.incoming].map { direction in
                DocumentItemStore.page(
                    for: Self.actor, state: state, direction: direction, before: Key(900), limit: 51)
            }
        }
        let figures: [PlanFigure?] = [nil] + PlanFigure.allCases
        let boards = figures.map { figure in
            PlanStore.board(of: Key(1), for: Self.actor, figure: figure, on: Self.today, after: 3, limit: 201)
        }
        try await check(boards, backend)
        try await check(
            papers + [PlanStore.page(for: Self.actor, before: nil, limit: 51)], backend,
            neverScans: Self.growing(backend))
    }

    @Test("Outgoing papers: what waits, what is mine, what is still here, all of them", arguments: Backend.all)
    func outgoing(_ backend: Backend) async throws {
        let clerk = Actor(person: Key(9), name: "Ngô Thị Lan", roles: [.clerk], standings: [])
        let cursors = [nil, OutgoingCursor(due: testTime, id: Key(900))]
        let lists = [Self.actor, Self.officer, clerk].flatMap { actor in
            OutgoingListKind.allCases.flatMap { list in
                cursors.map { OutgoingItemStore.page(list, of: actor, after: $0, limit: 51) }
            } + [OutgoingItemStore.counts(of: actor, at: testTime), OutgoingAnswerStore.open(for: actor, limit: 60)]
                + [OutgoingRecipientStore.unsent(of: [Key(5), Key(6)]), ReportStore.proved(by: Key(5))]
        }
        try await check(lists, backend, neverScans: Self.growing(backend))
    }

    @Test("The journal, narrowed by anything that its page offers", arguments: Backend.all)
    func journal(_ backend: Backend) async throws {
        let filters = [
            JournalFilter(), JournalFilter(act: "obligation."), JournalFilter(act: "unit.renamed"),
            JournalFilter(actor: Key(7)), JournalFilter(subjectKind: .obligation, subject: 5),
            JournalFilter(day: Self.today),
        ]
        try await check(filters.map { JournalLineStore.page($0, before: nil, limit: 51) }, backend)
    }

    @Test("One's own notices, and whoever answers for a party", arguments: Backend.all)
    func notices(_ backend: Backend) async throws {
        let lists = [false, true].flatMap { unread in
            [nil, Key<NoticeItem>(40)].map { before in
                NoticeStore.page(
                    of: Self.actor, on: Self.today, unreadOnly: unread, before: before, limit: 51)
            }
        }
        try await check(lists, backend, neverScans: Self.growing(backend))
        try await check(
            [
                AnsweringStore.people(for: [Key(3), Key(7)], on: Self.today),
                DeadLetterStore.page(after: nil, limit: 51), ReminderStore.due(until: Self.today, limit: 1_000),
            ],
            backend)
    }

    @Test("The review of a plan: its outline, its measures, who owed what, what units said", arguments: Backend.all)
    func review(_ backend: Backend) async throws {
        let sight = ReportSight.of(Self.actor)
        let lists = try [
            ReviewStore.plan(Key(1), sight: sight), ReviewStore.measures(of: Key(1), sight: sight, limit: 501),
            ReviewStore.sides(of: [Key(1), Key(2)], on: Self.today),
            ReviewObjectionStore.all(of: Key(1), in: #require(ReportPeriod("2025")), sight: sight),
            NextPlanPointStore.all(of: Key(1), in: #require(ReportPeriod("2025"))),
        ]
        try await check(lists, backend, neverScans: Self.growing(backend) + ["part_standing", "document_heading"])
    }

    /// What grows by urging and reports.
    static let urged = ["urging", "urging_plan", "urging_letter_task", "part_standing", "stint"]

    @Test(
        "What waits for a letter or the meeting, what falls due, the lists of the board, a unit's figures",
        arguments: Backend.all)
    func urging(_ backend: Backend) async throws {
        let lists = UrgingListKind.allCases.flatMap { list in
            [UrgingListFilter(), UrgingListFilter(plan: Key(1), unit: Key(3))].map { filter in
                UrgingListStore.query(list, filter, for: Self.actor, after: Key(4), limit: 51)
            }
        }
        let due = [true, false].map { UrgingStore.due(at: testTime, onlyExpress: $0, limit: 2_000) }
        let board = BoardStore.lists(for: Self.actor, on: Self.today, weekEnd: Self.today.adding(days: 2), limit: 8)
        let unit = ReportFilter(party: Key(3))
        let span = ReportSpan(Self.today.adding(days: -30), Self.today)
        let sight = ReportSight.of(Self.actor)
        let figures = [
            FigureStore.figures(of: unit, in: span, sight: sight),
            FigureStore.records(
                of: .overdue, filter: unit, by: nil, in: span, sight: sight, after: Self.cursor, limit: 51),
        ]
        try await check(
            lists + due + [board] + figures, backend, neverScans: Self.growing(backend) + Self.urged)
    }

    @Test(
        "The lines by person of a unit's report are counted from its index alone, no row of the table is looked up",
        arguments: [Backend.sqliteMemory, .sqliteFile])
    func unitByPerson(_ backend: Backend) async throws {
        let statement = FigureStore.lines(
            by: .person, of: ReportFilter(party: Key(8)),
            in: ReportSpan(Self.today.adding(days: -30), Self.today), sight: .of(Self.actor), limit: 20)
        try await withStorage(backend) { storage in
            let plan = try await storage.read { tx in
                try tx.query("EXPLAIN QUERY PLAN \(sql: statement)").map { try $0.text("detail") }
            }
            #expect(plan.contains { $0.hasPrefix("SEARCH s USING COVERING INDEX part_standing_party (party_id=?") })
        }
    }

    @Test(
        "What each party owes comes from the counters party by party, without sorting them",
        arguments: [Backend.sqliteMemory, .sqliteFile])
    func boardSums(_ backend: Backend) async throws {
        let statement = BoardStore.sums(
            on: Self.today, weekEnd: Self.today.adding(days: 2), months: ["2026-10", "2026-11"],
            sight: .of(Self.actor))
        try await withStorage(backend) { storage in
            let plan = try await storage.read { tx in
                try tx.query("EXPLAIN QUERY PLAN \(sql: statement)").map { try $0.text("detail") }
            }
            #expect(plan.contains("SEARCH k USING COVERING INDEX standing_count_party (kind=?)"))
        }
    }

    @Test("Who is away, and what a person who moves has open", arguments: Backend.all)
    func substitution(_ backend: Backend) async throws {
        try await check(
            [
                AbsenceStore.page(since: Self.today, after: nil, limit: 51),
                OpenWorkStore.open(of: Key(7), HandOverKind.allCases, units: nil),
                OpenWorkStore.open(of: Key(7), [.officer], units: [Key(3)]),
            ], backend, neverScans: Self.growing(backend) + ["absence"])
    }

    @Test(
        "The people and accounts of the administration, in the order of names",
        arguments: [Backend.sqliteMemory, .sqliteFile])
    func people(_ backend: Backend) async throws {
        try await withStorage(backend) { storage in
            for statement in Self.people {
                try await assertPlan(
                    statement, on: storage, uses: "person_name_sort", neverScans: ["account", "post", "unit_name"])
            }
        }
    }

    @Test("A book's lines either way, one line, the line of a paper", arguments: Backend.all)
    func books(_ backend: Backend) async throws {
        let cursors = [nil, RegisterNumber(12, suffix: "a")]
        let lists = cursors.flatMap { cursor in
            [
                RegisterPageStore.page(series: 1, after: cursor, limit: 51, words: .seenBy(Self.actor)),
                RegisterPageStore.page(series: 1, after: cursor, limit: 51, words: .office),
                RegisterPageStore.newest(series: 1, before: cursor, limit: 51, for: Self.actor),
            ]
        }
        try await check(
            lists + [
                RegisterPageStore.line(of: Key(5), for: Self.actor), RegisterPageStore.issued([Key(5), Key(6)]),
                DocumentPageStore.words(of: Key(5)), PageReadingStore.due(at: testTime, limit: 20),
                RegisterPageStore.places(of: [Key(5), Key(6)]), UnenteredPaperStore.count(for: Self.actor),
                UnenteredPaperStore.page(for: Self.actor, before: nil, limit: 51),
                UnenteredPaperStore.page(for: Self.actor, before: Key(9), limit: 51),
                InterchangeStore.sendings(of: Key(5)), InterchangePageStore.sent(of: Key(5)),
            ], backend, neverScans: Self.growing(backend))
    }

    @Test("The numbers that are kept, of which there are few, without the lines that are used", arguments: Backend.all)
    func keptNumbers(_ backend: Backend) async throws {
        let kept = RegisterPageStore.kept(
            in: [Key(1), Key(2)], kinds: ["", "quyết định"], signedOn: Self.today, for: Self.actor)
        try await withStorage(backend) { storage in
            try await assertPlan(
                kept, on: storage, uses: "register_entry_reserved", neverScans: Self.growing(backend))
        }
    }

    @Test("The views that a person has saved", arguments: Backend.all)
    func own(_ backend: Backend) async throws {
        try await check(
            [SavedViewStore.all(of: Key(7), .work)], backend, neverScans: ["saved_view"])
    }

    @Test("Finding what one sees by words", arguments: Backend.all)
    func search(_ backend: Backend) async throws {
        let queries = [
            SearchQuery("quy"), SearchQuery("quy chế"), SearchQuery("\"quy chế\" -mật"),
            SearchQuery("quy", filter: SearchFilter(kind: "Kế hoạch", direction: .incoming, from: Self.today)),
            SearchQuery("", filter: SearchFilter(issuer: "Sở Y tế", paperState: .confirmed)),
            SearchQuery("quy", filter: SearchFilter(taskState: .closed, to: Self.today)),
        ].compactMap(\.self)
        let weights = SearchWeights(of: ["quy", "che"], seen: ["quy": 1], size: 10, entries: 10)
        let sees = Access.sees(entry: "e", Self.actor)
        try await withStorage(backend) { storage in
            for query in queries {
                for entries in [10, 1_000_000] {
                    let weights = SearchWeights(of: [], seen: ["quy": 3], size: 10, entries: entries)
                    let statement = SearchStatement(
                        query: query, weights: weights, kinds: [.document, .obligation], sees: sees,
                        dialect: storage.dialect)
                    try await assertPlan(statement.sql, on: storage, neverScans: Self.growing(backend))
                }
            }
            let loose = SearchIndex.statement(
                ["quy", "che"], weights, kinds: [], sees: sees, for: storage.dialect)
            try await assertPlan(loose, on: storage, neverScans: Self.growing(backend))
        }
    }

    @Test("Who is signed in is found by the token, the posts and the roles by the person", arguments: Backend.all)
    func visitor(_ backend: Backend) async throws {
        try await check([ActorStore.signedIn(tokenHash: "a", on: Self.today)], backend)
    }

    private func check(_ statements: [SQL], _ backend: Backend, neverScans tables: [String] = growing) async throws {
        try await withStorage(backend) { storage in
            for statement in statements { try await assertPlan(statement, on: storage, neverScans: tables) }
        }
    }
}
