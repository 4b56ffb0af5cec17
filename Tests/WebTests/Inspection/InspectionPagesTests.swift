import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Inspections in the browser") struct InspectionPagesTests {
    private static let plan: KeyValuePairs = [
        "title": "Kiểm tra <công tác> một cửa năm 2025", "planYear": "2025", "topics": "Tiếp nhận, trả kết quả",
    ]

    @Test(
        "A plan is made, issued, a visit held and concluded; the pages are as last looked at and take eight statements at most"
    )
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            let start = CalendarDay(year: 2024, month: 1, day: 2)
            for role in [Role.inspection, .counter] {
                _ = try await office.desk.perform(
                    GrantRole(person: office.administrator, role: role, from: start), as: .terminal)
            }
            let procedure = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.990001", title: "Chấp thuận <hội chợ>", field: "Thương mại", process: "one-unit",
                        unit: office.economy, term: "7 ngày làm việc", result: "Văn bản", basis: "QĐ 101",
                        parts: "Đơn đề nghị")), as: office.administrator)
            for name in ["Hùng", "Thảo", "Vinh"] {
                var draft = DossierDraft(
                    procedure: procedure, act: "receive", name: name, number: "001085067890", address: "Tổ 5",
                    phone: "0912345678", received: [0])
                draft.others = "Giấy xác nhận <khác>"
                _ = try await office.perform(ReceiveDossier(draft), as: office.administrator)
            }
            // All three are overdue by then.
            office.clock.advance(days: 17)
            let desk = try await ledger.site.client(office.administrator, login: "dung.lc")
            let unit = try await ledger.site.client(office.headOfEconomy, login: "phuoc.dh")
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ client: TestClient, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                let text = answer.body.replacing(/name="token" value="[^"]*"/, with: "name=\"token\" value=\"T\"")
                try expectGolden("control/\(name)", text: text, kind: "html")
            }
            func post(_ path: String, _ fields: KeyValuePairs<String, String>, to target: String) async throws {
                let answer = try await desk.post(path, fields)
                #expect(answer.location == target, "\(path): \(answer.status) \(answer.body)")
            }
            try await golden("none", desk, "/inspections")
            try await golden("new", desk, "/inspections/new")
            let wrong = try await desk.post("/inspections", Self.plan)
            #expect(
                wrong.status == 422 && wrong.body.contains("Chưa chọn «Trưởng đoàn»")
                    && wrong.body.contains("&lt;công tác&gt;"))
            let team: KeyValuePairs = [
                "teamHead": "\(office.administrator)", "teamMembers": "\(office.officerOfInternalAffairs)",
            ]
            let made = try await desk.post(
                "/inspections", form: FormPost.encoded(Self.plan) + "&" + FormPost.encoded(team))
            #expect(made.location == "/inspections/1")
            try await golden("draft", desk, "/inspections/1")
            try await golden("add-visit", desk, "/inspections/1/visits")
            try await post(
                "/inspections/1/visits",
                ["inspectedUnit": "\(office.economy)", "from": "31/03/2025", "place": "Phòng họp số 2"],
                to: "/inspections/1")
            #expect(try await unit.get("/inspections/visits/1").status == 404)
            try await post(
                "/inspections/1/issue", ["planNumber": "12/KH-VP", "issued": "31/03/2025", "version": "1"],
                to: "/inspections/1")
            let moved = try await desk.post(
                "/inspections/visits/1/edit",
                ["inspectedUnit": "\(office.economy)", "from": "31/03/2025", "place": "Khác", "version": "1"])
            #expect(moved.status == 422 && moved.body.contains("Nhập lý do"))
            try await golden("plan", desk, "/inspections/1")
            try await golden("draw", desk, "/inspections/visits/1/samples")
            try await post(
                "/inspections/visits/1/samples",
                ["from": "01/03/2025", "to": "31/03/2025", "sampleSize": "60", "sizeUnit": "percent", "seed": "s1"],
                to: "/inspections/samples/1")
            try await golden("sample", desk, "/inspections/samples/1")
            try await golden("of-unit", unit, "/inspections/visits/1")
            try await golden("explain", unit, "/inspections/findings/1/explanation")
            #expect(
                try await unit.post(
                    "/inspections/findings/1/explanation", ["explanation": "Đã xin lỗi <miệng>", "version": "1"]
                ).location == "/inspections/visits/1")
            #expect(try await unit.post("/inspections/findings/1/confirmation", ["version": "2"]).status == 403)
            for finding in 1...4 {
                let version = finding == 1 ? "2" : "1"
                try await post(
                    "/inspections/findings/\(finding)/confirmation", ["version": version], to: "/inspections/visits/1")
            }
            try await post(
                "/inspections/visits/1/findings",
                ["findingKind": "harassment", "evidence": "Đơn ngày 12/3", "sampled": "1-1"],
                to: "/inspections/visits/1")
            let minutes: KeyValuePairs = [
                "held": "31/03/2025", "present": "\(office.administrator)", "hosts": "Ông Phước",
                "minutes": "Kiểm tra sổ <theo dõi>", "teamSigned": "31/03/2025", "unitSigned": "31/03/2025",
                "version": "1",
            ]
            try await golden("minutes-form", desk, "/inspections/visits/1/minutes")
            try await post("/inspections/visits/1/minutes", minutes, to: "/inspections/visits/1")
            try await post(
                "/inspections/visits/1/conclusion",
                [
                    "noticeNumber": "3/TB-VP", "concluded": "31/03/2025", "noticeSigner": "Nguyễn Minh Khôi",
                    "conclusion": "Còn hồ sơ quá hạn", "version": "2",
                ], to: "/inspections/visits/1")
            try await post(
                "/inspections/visits/1/remedies",
                ["remedy": "Xin lỗi người nộp", "remedyLead": "\(office.economy)", "due": "10/04/2025"],
                to: "/inspections/visits/1")
            try await golden("visit", desk, "/inspections/visits/1")
            try await golden("minutes", desk, "/inspections/visits/1/papers/minutes")
            try await golden("conclusion", unit, "/inspections/visits/1/papers/conclusion")
            #expect(try await desk.get("/inspections/visits/1/papers/conclusion/docx").status == 200)
            #expect(try await desk.get("/inspections/visits/1/papers/receipt").status == 404)
            try await golden("list", unit, "/inspections")
            let api = try await desk.get("/api/inspections/visits/1").body
            #expect(api.contains("\"state\":\"concluded\"") && api.contains("\"kind\":\"harassment\""))
            #expect(try await desk.get("/api/inspections/samples/1").body.contains("\"check\":\"same\""))
            #expect(try await desk.get("/api/inspections").body.contains("12/KH-VP"))
            // What is to be remedied is a task of the unit, which leads back to the visit.
            let remedy = try #require(api.firstMatch(of: /"obligation":(\d+)/)).1
            let task = try await unit.get("/obligations/\(remedy)").body
            #expect(task.contains("Xin lỗi người nộp") && task.contains("href=\"/inspections/visits/1\""))
            // What citizens said of the unit is read by the team; after the conclusion nothing is made of it.
            let feedback = try await office.perform(
                ReceiveFeedback(
                    FeedbackDraft(
                        channel: .post, name: "Trần Văn Bảy", address: "Số 9", phone: "0912345678",
                        subject: "Gây <phiền hà>", content: "Bị yêu cầu đi lại.")), as: office.administrator)
            try await office.perform(
                RouteFeedback(feedback.id, kind: .behaviour, unit: office.economy, version: 1),
                as: office.administrator)
            let before = counter.statements.count
            let material = try await desk.get("/inspections/visits/1/material").body
            counts["material"] = StatementCountTests.asked(counter.statements[before...])
            #expect(material.contains("Gây &lt;phiền hà&gt;") && material.contains("/regulation-feedback/1"))
            #expect(!material.contains("Trần Văn Bảy") && !material.contains("Ghi thành phát hiện"))
            #expect(try await desk.get("/inspections/visits/1/material?of=ratings").status == 200)
            #expect(try await unit.get("/inspections/visits/1/material").status == 403)
            let form: KeyValuePairs = ["of": "feedback", "material": "1"]
            #expect(try await desk.post("/inspections/visits/1/material", form).status == 409)
            #expect(try await desk.post("/inspections/visits/1/material", ["of": "feedback"]).status == 422)
            let items = try await desk.get("/api/inspections/visits/1/material").body
            #expect(items.contains(#""key":1"#) && items.contains(#""title":"Phản ánh PAKN-2025-0001""#))
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }
}
