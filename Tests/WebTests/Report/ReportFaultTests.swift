import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Reports answer what was asked, or say what they do not understand")
struct ReportFaultTests {
    @Test(
        "A day, unit or period that cannot be answered for all of the office",
        arguments: [
            ("figures?on=2025-02-30", "on"), ("figures?period=2025-13", "period"), ("figures?unit=abc", "unit"),
            ("figures?unit=5'--", "unit"), ("figures?by=nobody", "by"), ("figures?without=x", "without"),
            ("figures?from=2025-03-01", "to"), ("figures?from=2025-03-02&to=2025-03-01", "to"),
            ("records?figure=assigned&due_from=x&due_to=2025-03-01", "due_from"), ("records?figure=all", "figure"),
            ("records?figure=assigned&after=x", "after"), ("waits?person=-", "person"), ("units/1?on=x", "on"),
        ])
    func refused(_ address: String, _ field: String) async throws {
        try await withReports { client, _ in
            let program = try await client.get("/api/reports/\(address)")
            #expect(program.status == 422 && program.body.contains("\"\(field)\""), "\(program.body)")
            let page = try await client.get("/reports/\(address)")
            #expect(page.status == 422 && page.body.contains("<h1"), "\(address)")
        }
    }

    @Test("What is left empty is not asked for")
    func empty() async throws {
        try await withReports { client, _ in
            let page = try await client.get("/reports/figures?on=&period=&unit=")
            #expect(page.status == 200)
        }
    }

    @Test("The figures of a periodic report opened nothing")
    func periodic() async throws {
        try await withReports { office in
            office.clock.advance(days: 3)
            for due in ["20/03/2025", "30/04/2025"] {
                let task = DraftTask(
                    id: 1, content: "Niêm yết lịch",
                    lead: [DraftParty(printed: "TCD", parties: [Key(office.reception)])],
                    deadline: DraftDeadline(kind: .date, due: due))
                _ = try await office.perform(
                    AssignByHand(
                        task: task, origin: .oral, orderedBy: "", orderedOn: "", assigner: nil, document: nil,
                        visibility: .office), as: office.chief)
            }
            office.clock.advance(days: 20)
        } then: { client, office in
            let page = try await client.get("/reports/periodic/2025-04").body
            let days = "from=2025-03-15&amp;to=2025-04-06"
            for link in [
                "/reports/records?figure=assigned&amp;\(days)\">2</a>",
                "/reports/records?figure=overdue&amp;unit=\(office.reception)&amp;\(days)\">1</a>",
                "/reports/records?figure=overdue&amp;without=field&amp;\(days)\">1</a>", "\">Niêm yết lịch</a>",
                "/reports/waits?\(days)\">",
            ] { #expect(page.contains(link), "\(link)") }
            let records = try await client.get(
                "/reports/records?figure=overdue&unit=\(office.reception)&from=2025-03-15&to=2025-04-06")
            #expect(records.body.contains("Niêm yết lịch") && records.status == 200)
        }
    }

    private func withReports(
        _ prepare: (TestOffice) async throws -> Void = { _ in },
        then body: (TestClient, TestOffice) async throws -> Void
    ) async throws {
        try await withSite { site in
            try await prepare(site.office)
            try await body(try await site.client(site.office.chief, login: "khoi"), site.office)
        }
    }
}
