import Desk
import Foundation
import Office
import TestSupport
import Testing
import Web

@Suite("Pages of processes")
struct ProcessPagesTests {
    private static let rules = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Rules")
        .standardized
    /// A dossier that was received before the weekend, supplemented once, and got a new appointment.
    private static let steps = [
        "receive@2026-02-27T16:30", "assign@2026-03-02T10:00", "request-supplement@2026-03-04T09:00?missing=x",
        "supplement@2026-03-11T09:00", "apologise@2026-03-12T09:00?reason=x&new%2Ddate=2026%2D04%2D03",
    ].map { "&step=" + ($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "") }
    private static let trial = "/administration/processes/one-unit/trial?version=2"

    @Test("They stand as they are kept, and none takes more than eight statements")
    func pages() async throws {
        let counter = StatementCounter()
        try await withSite(trace: counter.trace, rules: ShippedRules.own()) { site in
            let administrator = try await site.administrator()
            let pages = [
                ("list", "/administration/processes"),
                ("complaint", "/administration/processes/complaint-first?version=2"),
                ("linked", "/administration/processes/linked"), ("trial-empty", Self.trial),
                ("trial", Self.trial + Self.steps.joined()),
                ("trial-next", Self.trial + Self.steps.prefix(2).joined() + "&act=request-supplement"),
            ]
            var counts: [String: Int] = [:]
            for (name, path) in pages {
                let before = counter.statements.count
                let answer = try await administrator.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                try expectGolden("process/\(name)", text: answer.body, kind: "html")
            }
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("Nobody but an administrator finds them")
    func others() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let chief = try await site.client(site.office.chief, login: "chanhvanphong")
            let paths = [
                "/administration/processes", "/administration/processes/one-unit", Self.trial, "/api/processes",
                "/api/processes/one-unit", "/api/processes/one-unit/trial",
            ]
            var statuses: [Int] = []
            for path in paths { statuses.append(try await chief.get(path).status) }
            statuses.append(try await chief.post("/administration/processes/trial", ["text": "x"]).status)
            statuses.append(try await chief.post(Self.trial, ["act": "receive"]).status)
            #expect(Set(statuses) == [404])
        }
    }

    @Test("A file that is tried is checked and drawn, with the line of each fault; what was typed stays")
    func file() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let client = try await site.administrator()
            let text = try String(contentsOf: Self.rules.appending(path: "processes/internal.yaml"), encoding: .utf8)
            let sound = try await client.post("/administration/processes/trial", ["text": text])
            #expect(sound.status == 200 && sound.body.contains("không có lỗi") && sound.body.contains("<svg viewBox"))
            let wrong = text.replacing("clock: { stop: issue }", with: "asks: <b>reason")
            let refused = try await client.post("/administration/processes/trial", ["text": wrong])
            #expect(refused.status == 422 && refused.body.contains("Quy trình chưa dùng được"))
            #expect(refused.body.contains("ban-thu.yaml, dòng ") && !refused.body.contains("<b>reason"))
            let program = try await client.post("/api/processes/trial", json: #"{"text": "process: ["}"#)
            #expect(program.status == 200 && program.body.contains("không đúng cú pháp YAML"))
            for hostile in ["", "&a [*a]", "a: &x [1]\nb: *x", String(repeating: "[", count: 5_000), "\u{FEFF}- 1"] {
                #expect(try await client.post("/administration/processes/trial", ["text": hostile]).status == 422)
            }
        }
    }

    @Test("A step of a trial leads on, or comes back with its sentence and what was typed")
    func step() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let client = try await site.administrator()
            let form: KeyValuePairs = ["version": "2", "act": "receive", "day": "13/02/2026", "time": "15:00"]
            let done = try await client.post(Self.trial, form)
            #expect(
                done.status == 303 && done.location == Self.trial + "&step=receive%402026-02-13T15%3A00",
                "\(done.location ?? "")")
            let shown = try await client.get(Self.trial + "&step=receive%402026-02-13T15%3A00").body
            #expect(shown.contains("hạn cuối <b>hết ngày 09/03/2026</b>") && shown.contains("Sau 15:00 hoặc ngày nghỉ"))
            let faults: [(KeyValuePairs<String, String>, String)] = [
                (["version": "2", "act": "receive", "day": "", "time": "9h"], "Chưa nhập «Ngày»"),
                (["version": "2", "act": "receive", "day": "13/02/2026", "time": "x"], "«Giờ» ghi như 09:00"),
                (
                    ["version": "2", "act": "receive", "day": "13/02/2020", "time": "09:00"],
                    "không áp dụng cho ngày này"
                ),
            ]
            for (fields, message) in faults {
                let refused = try await client.post(Self.trial, fields)
                #expect(refused.status == 422 && refused.body.contains(message), "\(message)")
            }
            for address in [
                "&step=receive", "&step=%00", "&step=receive@2026-02-30T09:00", "&step=jump@2026-02-13T09:00",
            ] {
                #expect(try await client.get(Self.trial + address).status == 422, "\(address)")
            }
            #expect(try await client.get("/administration/processes/none").status == 404)
            #expect(try await client.get("/administration/processes/one-unit?version=9").status == 404)
        }
    }
}
