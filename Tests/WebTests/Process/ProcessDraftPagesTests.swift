import Desk
import Foundation
import Office
import TestSupport
import Testing
import Web

@Suite("Pages on which processes are written, tried and issued")
struct ProcessDraftPagesTests {
    private static let rules = ShippedRules.folder
    private static let process = "/administration/processes/internal"
    private static let draft = process + "/draft"

    private static func shipped() throws -> String {
        try String(contentsOf: rules.appending(path: "processes/internal.yaml"), encoding: .utf8)
    }

    @Test("An administrator adds a version, changes it by a form, tries a case on it and issues it")
    func wholeWay() async throws {
        let counter = StatementCounter()
        try await withSite(trace: counter.trace, rules: ShippedRules.own()) { site in
            let client = try await site.administrator()
            let before = try await client.get(Self.draft).body
            #expect(before.contains("Chưa có bản thảo") && before.contains("Lập bản thảo"))
            let begun = try await client.post(Self.draft + "/begin", [:])
            #expect(begun.status == 303 && begun.location == Self.draft)
            let same = try await client.get(Self.draft).body
            #expect(same.contains("không có gì khác quy trình đang áp dụng") && !same.contains("/draft/issuing"))
            let form: KeyValuePairs = ["version": "1", "since": "01/04/2025", "law": "Quyết định 12/QĐ-UBND"]
            let added = try await client.post(Self.draft + "/version", form)
            #expect(added.status == 303)
            let parts = try await client.get(Self.draft + "/parts").body
            let row = try #require(
                parts.firstMatch(of: /draft\/part\?line=([0-9]+)">Thời hạn «Văn phòng thẩm tra và trình»/))
            let line = String(row.1)
            let page = try await client.get(Self.draft + "/part?line=\(line)").body
            #expect(page.contains("value=\"3\"") && page.contains("ngày làm việc"))
            let change: KeyValuePairs = [
                "version": "2", "line": line, "amount": "5", "unit": "working-day",
                "article": "Điều 3 Quyết định 12/QĐ-UBND",
            ]
            let changed = try await client.post(Self.draft + "/part", change)
            #expect(changed.status == 303 && changed.location == Self.draft + "/parts")
            let shown = try await client.get(Self.draft).body
            #expect(shown.contains("Bản thảo không có lỗi") && shown.contains("Hồ sơ bắt đầu từ"))
            #expect(
                shown.contains("→ 05 ngày làm việc (Điều 3 Quyết định 12/QĐ-UBND)") && shown.contains("<svg viewBox"))
            let trial = try await client.get(Self.draft + "/trial?version=2").body
            #expect(trial.contains("Tiếp nhận hồ sơ trình") && trial.contains(Self.draft + "/trial"))
            let step: KeyValuePairs = [
                "version": "2", "act": "receive", "day": "02/04/2025", "time": "09:00", "field-subject": "x",
            ]
            let tried = try await client.post(Self.draft + "/trial", step)
            #expect(tried.status == 303 && tried.location?.hasPrefix(Self.draft + "/trial?version=2&step=") == true)
            let issued = try await client.post(Self.draft + "/issuing", ["version": "3"])
            #expect(issued.status == 303 && issued.location == Self.process)
            let version = try await client.get(Self.process + "?version=2").body
            #expect(version.contains("Phiên bản 2, từ 01/04/2025") && version.contains("05 ngày làm việc"))
            #expect(version.contains("Do cơ quan ban hành trong chương trình"))
            var counts: [String: Int] = [:]
            for path in [Self.draft, Self.process, "/administration/processes"] {
                let before = counter.statements.count
                _ = try await client.get(path)
                counts[path] = StatementCountTests.asked(counter.statements[before...])
            }
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
            let history = try await client.get(Self.draft).body
            let text = String(try #require(history.firstMatch(of: /name="text" value="([0-9]+)"/)).1)
            let unnamed = try await client.post(Self.process + "/withdrawal", [:])
            #expect(unnamed.status == 422)
            let withdrawn = try await client.post(Self.process + "/withdrawal", ["text": text])
            #expect(withdrawn.status == 303)
            #expect(try await client.get(Self.process + "?version=2").status == 404)
        }
    }

    @Test("What is wrong stands by its line with the words of the line; checking alone keeps nothing")
    func findings() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let client = try await site.administrator()
            _ = try await client.post(Self.draft + "/begin", [:])
            let wrong = try Self.shipped().replacing("owner: officer }", with: "owner: <b>nobody }")
            let checked = try await client.post(Self.draft, ["version": "1", "text": wrong, "only": "check"])
            #expect(checked.status == 200 && checked.body.contains("Bản thảo chưa ban hành được"))
            #expect(checked.body.contains("dòng ") && checked.body.contains("owner: &lt;b&gt;nobody"))
            let kept = try await client.get(Self.draft).body
            #expect(!kept.contains("nobody"))
            let saved = try await client.post(Self.draft, ["version": "1", "text": wrong])
            #expect(saved.status == 303)
            let shown = try await client.get(Self.draft).body
            #expect(shown.contains("&lt;b&gt;nobody") && !shown.contains("/draft/issuing"))
            let forced = try await client.post(Self.draft + "/issuing", ["version": "2"])
            #expect(forced.status == 422 && forced.body.contains("Chưa ban hành được"))
            #expect(try await client.get(Self.draft + "/parts").status == 404)
            #expect(try await client.get(Self.draft + "/trial").status == 409)
        }
    }

    @Test("Of two editors the second sees what the first kept, and nothing typed is lost; also when the draft is gone")
    func race() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let client = try await site.administrator()
            _ = try await client.post(Self.draft + "/begin", [:])
            let first = try await client.post(Self.draft, ["version": "1", "text": "# của người thứ nhất"])
            #expect(first.status == 303)
            let second = try await client.post(Self.draft, ["version": "1", "text": "# của người thứ hai"])
            #expect(second.status == 409)
            #expect(second.body.contains("# của người thứ nhất") && second.body.contains("# của người thứ hai"))
            #expect(second.body.contains("Lý Quang Huy đã lưu bản thảo lúc"))
            // Having seen it, the second keeps what both want.
            #expect(second.body.contains("name=\"version\" value=\"2\""))
            let merged = try await client.post(Self.draft, ["version": "2", "text": "# của cả hai"])
            #expect(merged.status == 303)
            let dropped = try await client.post(Self.draft + "/dropping", ["version": "3"])
            #expect(dropped.status == 303)
            let late = try await client.post(Self.draft, ["version": "3", "text": "# đến muộn"])
            #expect(late.status == 409 && late.body.contains("# đến muộn") && late.body.contains("Bản thảo không còn"))
        }
    }

    @Test("A process is begun from nothing under a code of its own, or refused with what was typed")
    func beginning() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let client = try await site.administrator()
            for code in ["Quy trình", "internal", ""] {
                let refused = try await client.post("/administration/processes/drafts", ["code": code])
                #expect(refused.status == 422, "\(code)")
            }
            let begun = try await client.post("/administration/processes/drafts", ["code": "quick"])
            #expect(begun.status == 303 && begun.location == "/administration/processes/quick/draft")
            let list = try await client.get("/administration/processes").body
            #expect(list.contains("/administration/processes/quick/draft"))
            let program = try await client.get("/api/processes/quick/draft")
            #expect(program.status == 200 && program.body.contains("process: quick"))
        }
    }

    @Test("Nobody but an administrator finds them")
    func others() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let chief = try await site.client(site.office.chief, login: "chanhvanphong")
            var statuses: [Int] = []
            for path in ["", "/parts", "/part?line=1", "/trial"] {
                statuses.append(try await chief.get(Self.draft + path).status)
            }
            for path in ["", "/begin", "/version", "/part", "/trial", "/issuing", "/dropping"] {
                let form: KeyValuePairs = ["version": "1", "since": "01/04/2025", "law": "x", "text": "x"]
                statuses.append(try await chief.post(Self.draft + path, form).status)
            }
            statuses.append(try await chief.post(Self.process + "/withdrawal", [:]).status)
            statuses.append(try await chief.get("/api/processes/internal/draft").status)
            #expect(Set(statuses) == [404])
        }
    }
}
