import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Reception days and newer versions of petitions in the browser") struct ReceptionDayPagesTests {

    private func open(_ ledger: LedgerSite) async throws -> TestClient {
        _ = try await ledger.office.desk.perform(
            GrantRole(
                person: ledger.office.headOfReception, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)
            ), as: .terminal)
        return try await ledger.site.client(ledger.office.headOfReception, login: "cong.vt")
    }

    @Test(
        "Somebody is put down for a leader's day, stands on its list, and the form keeps what was typed when it is refused"
    )
    func registers() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            let day = try await desk.post(
                "/visits/days", ["day": "20/03/2025", "leader": "\(office.chief)", "place": "Trụ sở tiếp công dân"])
            #expect(day.location == "/visits/days?month=2025-03")
            let form = try await desk.get("/visits/new?day=1")
            #expect(form.status == 200 && form.body.contains("value=\"20/03/2025\""))
            #expect(form.body.contains("name=\"host\" value=\"\(office.chief)\""))
            func register(_ held: String) async throws -> TestResponse {
                try await desk.post(
                    "/visits",
                    [
                        "way": "ahead", "form": "leader", "held": held, "name": "Trần Văn Bảy",
                        "subject": "Xin mở lại đường dân sinh", "matter": "new", "unit": "\(office.leadership)",
                    ])
            }
            let wrong = try await register("21/03/2025")
            #expect(wrong.status == 422 && wrong.body.contains("không có lãnh đạo nào tiếp công dân"))
            #expect(wrong.body.contains("Trần Văn Bảy"))
            #expect(try await register("20/03/2025").location == "/visits/1")
            let before = counter.statements.count
            let list = try await desk.get("/visits/days/1")
            #expect(StatementCountTests.asked(counter.statements[before...]) <= StatementCountTests.limit)
            #expect(list.status == 200 && list.body.contains("Trần Văn Bảy"))
            #expect(!list.body.contains("Bắt đầu tiếp") && !list.body.contains("Không đến"))
            let program = try await desk.get("/api/visits/days/1")
            #expect(program.status == 200 && program.body.contains("Trần Văn Bảy"))
            let stranger = try await ledger.site.client(office.officerOfEconomy, login: "phuoc.dh")
            let seen = try await stranger.get("/visits/days/1")
            #expect(seen.status == 200 && !seen.body.contains("Trần Văn Bảy"))
            #expect(try await stranger.get("/visits/days/9").status == 404)
        }
    }

    @Test("A petition is moved to a newer version from its page after a preview, at its own desk only")
    func moves() async throws {
        try await withLedger(rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            office.clock.move(to: OfficeTime.start(of: try #require(CalendarDay("2026-07-02"))).adding(seconds: 30_000))
            let desk = try await open(ledger)
            let received = try await desk.post(
                "/petitions",
                [
                    "kind": "complaint", "channel": "hand", "received": "24/06/2026", "sender-kind": "citizen",
                    "name": "Trần Văn Bảy", "address": "Thôn Đông", "subject": "Khiếu nại quyết định thu hồi đất",
                    "field-complained": "UBND phường", "field-matter": "Thu hồi 240 m² đất ở", "field-remote": "no",
                    "unit": "\(office.leadership)",
                ])
            #expect(received.location == "/petitions/1")
            let leader = try await ledger.site.client(office.chief, login: "khoi.nm")
            let page = try await leader.get("/petitions/1")
            #expect(page.body.contains("href=\"/petitions/1/versions/2\""))
            let preview = try await leader.get("/petitions/1/versions/2")
            #expect(preview.status == 200 && preview.body.contains("07 ngày làm việc"))
            #expect(try await leader.get("/visits/1/versions/2").status == 404)
            #expect(try await leader.get("/dossiers/1/versions/2").status == 404)
            #expect(try await leader.post("/dossiers/1/versions/2", ["version": "1"]).status == 404)
            #expect(try await desk.get("/petitions/1/versions/2").status == 404)
            #expect(try await desk.post("/petitions/1/versions/2", ["version": "1"]).status == 403)
            let moved = try await leader.post("/petitions/1/versions/2", ["version": "1"])
            #expect(moved.location == "/petitions/1")
            #expect(try await leader.get("/petitions/1").body.contains("phiên bản 2"))
            let again = try await leader.post("/api/petitions/1/versions/2", json: #"{"version":2}"#)
            #expect(again.status == 409)
        }
    }
}
