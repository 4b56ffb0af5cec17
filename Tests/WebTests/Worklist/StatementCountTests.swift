import Desk
import Office
import TestSupport
import Testing

@Suite("How often pages ask the database")
struct StatementCountTests {
    @Test("Every page of the ledger takes at most eight statements: session and actor included")
    func counts() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace) { ledger in
            let office = ledger.office
            let paper = try await ledger.plan()
            let part = try await ledger.part(of: office.internalAffairs).id
            let head = try await ledger.client(office.headOfInternalAffairs)
            let accept = try await head.send("/parts/\(part)/acceptance")
            #expect(accept == "Đã tiếp nhận nhiệm vụ.")
            let client = head.client
            let paths = [
                "/work", "/work?tab=overdue&due=week&text=quy",
                "/work?unit=\(office.economy)&person=\(office.officerOfEconomy)&plan=\(paper)", "/plans",
                "/plans/\(paper)",
                "/plans/\(paper)?show=overdue", "/units/\(office.internalAffairs)",
                "/people/\(office.officerOfInternalAffairs)",
                ledger.path, "\(ledger.path)/parts/\(part)/report", "\(ledger.path)/parts/\(part)/officer",
                "/search?q=quy+che", "/search?q=18", "/guide", "/search/documents?q=",
            ]
            var counts: [String: Int] = [:]
            for path in paths {
                let before = counter.statements.count
                let status = try await client.get(path).status
                #expect(status == 200, "\(path)")
                counts[path] =
                    counter.statements[before...].filter {
                        !["BEGIN", "COMMIT", "ROLLBACK"].contains($0.prefix { $0 != " " }.uppercased())
                    }.count
            }
            #expect(counts.filter { $0.value > 8 } == [:])
        }
    }
}
