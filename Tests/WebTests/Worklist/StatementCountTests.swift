import Desk
import Office
import TestSupport
import Testing

@Suite("How often pages ask the database")
struct StatementCountTests {
    static let limit = 8

    @Test(
        "Every page takes at most eight statements: who is signed in and the counts of the rail included",
        arguments: [Backend.sqliteMemory, .postgres])
    func counts(_ backend: Backend) async throws {
        let counter = StatementCounter()
        try await withLedger(backend, trace: counter.trace) { ledger in
            let office = ledger.office
            let plan = try await ledger.plan()
            let reading = try await ledger.reading()
            let restricted = try await ledger.restricted()
            let part = try await ledger.part(of: office.internalAffairs).id
            let head = try await ledger.client(office.headOfInternalAffairs)
            try await ledger.makeEventful(head)
            let file = try await office.perform(
                OpenCaseFile(
                    CaseFileDraft(title: "Hồ sơ", retention: .years(10), unit: office.internalAffairs),
                    papers: [plan], obligation: ledger.obligation), as: office.headOfInternalAffairs)
            let paths: [(person: TestClient, paths: [String])] = [
                (
                    head.client,
                    [
                        "/work", "/work?tab=overdue&due=week&text=quy",
                        "/work?unit=\(office.economy)&person=\(office.officerOfEconomy)&plan=\(plan)", "/plans",
                        "/plans/\(plan)", "/plans/\(plan)?show=overdue", "/plans/\(plan)/review",
                        "/units/\(office.internalAffairs)",
                        "/people/\(office.officerOfInternalAffairs)", ledger.path,
                        "\(ledger.path)/parts/\(part)/report", "\(ledger.path)/parts/\(part)/officer",
                        "/search?q=quy+che", "/search?q=18", "/search", "/search?q=quy+ch%E1%BA%BF",
                        "/search?q=%22quy+che%22&year=2025",
                        "/search?q=khong+co+cau+nao+nhu+the+nay", "/api/search/suggestions?q=quy+ch", "/search/saved",
                        "/api/search/documents?q=",
                        "/api/search/documents?q=ke+hoach",
                        "/guide", "/notices", "/documents", "/incoming", "/documents/\(plan)", "/account",
                        "/cases", "/cases?keeper=me&text=quy", "/cases/\(file)", "/cases/\(file)/edit",
                        "/cases/\(file)/contents", "/cases/new", "/cases/list", "/cases/unfiled", "/cases/due",
                        "/cases/hand-ins", "/documents/\(plan)/filing", "\(ledger.path)/case",
                        "/sight?kind=case_file&id=\(file)", "/sight?kind=document&id=\(plan)",
                        "/sight?kind=obligation&id=\(ledger.obligation)",
                        "/api/parties?q=phong", "/api/names?q=phong",
                    ]
                ),
                (
                    try await ledger.client(office.clerk).client,
                    [
                        "/documents?state=reading", "/documents/\(reading)", "/documents/\(reading)/reading",
                        "/documents/\(reading)/confirmation", "/documents/\(restricted)", "/obligations/new",
                        "/documents/register", "/cases/unfiled", "/cases/due",
                    ]
                ),
                (
                    try await ledger.site.administrator(),
                    [
                        "/administration", "/administration/units/\(office.economy)",
                        "/administration/units/\(office.finance)", "/administration/units/new",
                        "/administration/people", "/administration/people?text=nam&unit=\(office.economy)",
                        "/administration/people/\(office.headOfEconomy)", "/administration/people/new",
                        "/administration/journal",
                        "/administration/journal?act=obligation.&kind=obligation&subject=1&person=\(office.chief)",
                    ]
                ),
            ]
            var counts: [String: Int] = [:]
            for (client, paths) in paths {
                for path in paths {
                    let before = counter.statements.count
                    let status = try await client.get(path).status
                    #expect(status == 200, "\(path)")
                    counts[path] = Self.asked(counter.statements[before...])
                }
            }
            #expect(counts.filter { $0.value > Self.limit } == [:])
        }
    }

    /// What is a question or a change, and not the frame of a transaction.
    static func asked(_ statements: ArraySlice<String>) -> Int {
        statements.count { !["BEGIN", "COMMIT", "ROLLBACK"].contains($0.prefix { $0 != " " }.uppercased()) }
    }
}

extension LedgerSite {
    /// Brings the obligation to where its page has most to tell: adjusted, reported on, passed to somebody and taken back.
    fileprivate func makeEventful(_ head: LedgerClient) async throws {
        let part = try await part(of: office.internalAffairs)
        var version = part.version
        func seen() -> PartVersion { PartVersion(obligation: obligation, participant: part.id, version: version) }
        try await office.perform(AcceptObligation(seen()), as: office.headOfInternalAffairs)
        version += 1
        for officer in [office.officerOfInternalAffairs, nil] {
            try await office.perform(PassToOfficer(seen(), to: officer), as: office.headOfInternalAffairs)
            version += 1
        }
        try await office.perform(
            AdjustDeadline(
                obligation: obligation, version: try await page(for: office.chief).obligation.version,
                deadline: DraftDeadline(kind: .date, due: "30/03/2025"), reason: "Chờ ý kiến", basis: nil),
            as: office.chief)
    }

    /// A paper that only its clerk sees.
    fileprivate func restricted() async throws -> Key<Document> {
        let registered = try await office.perform(
            RegisterPaper(DraftHeader(title: "Báo cáo nội bộ"), secrecy: .none), as: office.clerk)
        guard case .done(let paper) = registered else { throw OfficeError(.invalid, "\(registered)") }
        return paper
    }
}
