import Desk
import Foundation
import Office
import TestSupport
import Testing
import Web
import WorkTime

/// The pages of «Báo cáo», of urging and of the calendar as a leader, the planner, a unit's head and the administrator see them.
@Suite("Pages of reports, urging and deadlines")
struct ReportPagesTests {

    @Test("They stand as they are kept, and none takes more than eight statements")
    func pages() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            let plan = try await ledger.makeReportable()
            let late = try #require(try await office.ask(UrgingList(.meeting), as: office.planner).items.first?.id)
            let chief = try await ledger.client(office.chief).client
            let planner = try await ledger.client(office.planner).client
            let head = try await ledger.client(office.headOfReception).client
            let administrator = try await ledger.site.administrator()
            let pages: [(name: String, client: TestClient, path: String)] = [
                ("board", chief, "/reports"), ("board-of-a-head", head, "/reports"),
                ("figures", chief, "/reports/figures?period=2025-03"),
                ("figures-by-person", planner, "/reports/figures?period=2025-Q1&by=person"),
                ("figures-of-a-day", head, "/reports/figures?on=2025-03-10"),
                ("records", chief, "/reports/records?figure=overdue&period=2025-03"),
                ("unit", head, "/reports/units/\(office.reception)?period=2025-03"),
                ("waits", chief, "/reports/waits?period=2025-03"),
                ("periodic", planner, "/reports/periodic"), ("period", planner, "/reports/periodic/2025-02"),
                ("period-under-way", planner, "/reports/periodic/2025-04"),
                ("issue", chief, "/reports/issues/1"), ("issue-corrected", chief, "/reports/issues/2"),
                ("urging", planner, "/urging"), ("meeting", chief, "/urging/meeting"),
                ("letters", planner, "/urging/letters"), ("letter-drafted", chief, "/urging/letters/1"),
                ("letter-of-the-planner", planner, "/urging/letters/1"),
                ("ladder", planner, "/plans/\(plan)/ladder"),
                ("obligation-urging", planner, "/obligations/\(late)/urging"),
                ("clock", head, "/obligations/\(late)/clock"),
                ("clock-trial", head, "/clock?from=2025-04-28&term=5+ng%C3%A0y+l%C3%A0m+vi%E1%BB%87c"),
                ("calendar", administrator, "/administration/calendar?year=2025"),
            ]
            var counts: [String: Int] = [:]
            for (name, client, path) in pages {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                try expectGolden("report/\(name)", text: answer.body, kind: "html")
            }
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("A letter is submitted to whom the planner chose, signed by the right that he has, and shows both")
    func signing() async throws {
        try await withLedger(rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            _ = try await ledger.makeReportable()
            let planner = try await ledger.client(office.planner).client
            let draft = try await planner.get("/urging/letters/1").body
            let task = try #require(draft.firstMatch(of: #/name="task" value="(\d+)"/#)).output.1
            func submit(to signer: Key<Person>) async throws -> TestResponse {
                try await planner.post(
                    "/urging/letters/1/draft",
                    [
                        "version": "1", "finishBy": "07/04/2025", "reportBy": "09/04/2025", "task": String(task),
                        "signer": "\(signer)",
                    ])
            }
            let wrong = try await submit(to: office.clerk)
            #expect(wrong.status == 422 && wrong.body.contains("không giữ chức danh có thẩm quyền ký"))
            let right = try await submit(to: office.deputyChief)
            #expect(right.location == "/urging/letters/1")
            let deputy = try await ledger.client(office.deputyChief).client
            let shown = try await deputy.get("/urging/letters/1").body
            #expect(shown.contains("ký: KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An"))
            #expect(try await deputy.get("/notices").body.contains("Công văn đôn đốc gửi Ban Tiếp công dân tỉnh"))
            #expect(try await deputy.get("/reports").body.contains("chờ duyệt, ký"))
            let signed = try await deputy.post("/urging/letters/1/approval", ["version": "2"])
            #expect(signed.location == "/urging/letters/1")
            let clerk = try await ledger.client(office.clerk).client
            #expect(
                try await clerk.get("/urging/letters/1").body.contains(
                    "KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An, ngày"))
        }
    }
}

extension LedgerSite {
    /// A plan with a task that is late and waits for a letter, one that was done, reports that were frozen and corrected.
    fileprivate func makeReportable() async throws -> Key<Document> {
        let plan = try await plan()
        let done = try await office.perform(
            AssignByHand(
                task: DraftTask(
                    id: 1, content: "Báo cáo công tác văn thư quý I",
                    lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key<Party>(office.economy)])],
                    deadline: DraftDeadline(kind: .date, due: "20/03/2025")),
                origin: .oral, orderedBy: "Chánh Văn phòng", orderedOn: "10/03/2025", assigner: nil, document: nil,
                visibility: .office), as: office.chief)
        guard case .done(let id) = done else { throw OfficeError(.invalid, "\(done)") }
        let page = try await office.ask(ObligationQuestion(id), as: office.chief)
        let part = page.obligation.participants[0]
        try await office.perform(
            ReportProgress(
                part: PartVersion(obligation: id, participant: part.id, version: part.version), percent: 100,
                text: "Đã báo cáo", isFinal: true, files: [], document: nil), as: office.headOfEconomy)
        try await office.perform(
            AcceptResult(PartVersion(obligation: id, participant: part.id, version: part.version + 1)),
            as: office.chief)
        office.clock.advance(days: 14)
        try await UrgingKeeper(desk: office.desk, name: "test").keep()
        var last: Key<ReportIssue>?
        for reason in ["", "Bổ sung nguyên nhân chậm"] {
            last = try await office.perform(
                FreezeReport(
                    period: try #require(ReportPeriod("2025-03")), assessment: "Một số đơn vị báo cáo chậm.",
                    proposals: "", reason: reason, last: last, rules: .standard), as: office.planner)
        }
        return plan
    }
}
