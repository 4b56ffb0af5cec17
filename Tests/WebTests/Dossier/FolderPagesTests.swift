import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Paper folders in the browser") struct FolderPagesTests {
    @Test("A clerk scans with the keyboard alone; the pages are as last looked at and take eight statements at most")
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            _ = try await office.desk.perform(
                GrantRole(
                    person: office.administrator, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let desk = try await ledger.site.client(office.administrator, login: "dung.lc")
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ client: TestClient, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                try expectGolden("dossiers/\(name)", text: answer.body, kind: "html")
            }
            let added = try await desk.post(
                "/api/procedures",
                json: """
                    {"code":"1.990001","title":"Chấp thuận <hội chợ>","field":"Thương mại","process":"one-unit",\
                    "unit":\(office.economy),"term":"7 ngày làm việc","result":"Văn bản","basis":"QĐ 101","parts":"Đơn"}
                    """)
            #expect(added.status == 200)
            let received = try await desk.post(
                "/api/dossiers", json: #"{"procedure":1,"act":"receive","name":"Hùng","part":[0]}"#)
            #expect(received.status == 200)
            try await golden("folder-scan-none", desk, "/dossiers/scan")
            try await golden("folder-cover", desk, "/dossiers/1/folder")
            try await golden("folder-list", desk, "/dossiers/folders")
            try await golden("folder-print", desk, "/dossiers/folders/print")
            let head = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            let faulty = try await head.post("/dossiers/scan", ["code": "H99.13-250314-0001-00"])
            #expect(faulty.status == 422 && faulty.body.contains("value=\"H99.13-250314-0001-00\""))
            let scanned = try await head.post("/dossiers/scan", ["code": "H99.13-250314-0001"])
            #expect(scanned.location == "/dossiers/scan")
            try await golden("folder-scan", head, "/dossiers/scan?ma=H99.13-250314-0001")
            #expect(try await head.get("/dossiers/folders").body.contains("ở cùng một nơi"))
            office.clock.advance(seconds: 90)
            let again = try await head.post("/dossiers/scan", ["code": "h99.13-250314-0001"])
            #expect(again.location == "/dossiers/1/steps/assign")
            let program = try await head.post("/api/dossiers/scan", json: #"{"code":"H99.13-250314-0001"}"#)
            #expect(program.status == 200 && program.body.contains(#""hasMoved":false"#))
            #expect(try await desk.get("/api/dossiers/folders").body.contains(#""folders":[]"#))
            #expect(try await desk.get("/dossiers/folders/docx").status == 200)
            #expect(try await desk.get("/dossiers/folders?unit=x").status == 422)
            // Due on the next working day: the unit's head is led to the step, the counter sees who has to take it.
            _ = try await desk.post(
                "/api/procedures",
                json: """
                    {"code":"1.990002","title":"Trả trong ngày","field":"Thương mại","process":"one-unit",\
                    "unit":\(office.economy),"term":"1 ngày làm việc","result":"Văn bản","basis":"QĐ 101","parts":"Đơn"}
                    """)
            _ = try await desk.post(
                "/api/dossiers", json: #"{"procedure":2,"act":"receive","name":"Hùng","part":[0]}"#)
            let before = counter.statements.count
            let own = try await head.get("/dossiers/apologies").body
            counts["apologies"] = StatementCountTests.asked(counter.statements[before...])
            #expect(own.contains("href=\"/dossiers/2/steps/apologise\""))
            let listed = try await desk.get("/dossiers/apologies").body
            #expect(listed.contains("H99.13-250314-0002") && !listed.contains("/steps/apologise"))
            #expect(try await desk.get("/api/dossiers/apologies?view=late").body.contains(#""dossiers":[]"#))
            #expect(try await desk.get("/dossiers/apologies?view=late").body.contains("Không có hồ sơ nào quá hạn"))
            _ = try await office.desk.perform(TellOfStrays(), as: .terminal)
            let told = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy).items
            let notice = try #require(told.first { $0.kind == .folders })
            let opened = try await head.get("/notices/\(notice.id)")
            #expect(opened.location == "/dossiers/folders")
            let stranger = try await ledger.site.client(office.headOfReception, login: "cong.vt")
            #expect(try await stranger.get("/dossiers/1/folder").status == 404)
            #expect(try await stranger.post("/dossiers/scan", ["code": "H99.13-250314-0001"]).status == 422)
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }
}
