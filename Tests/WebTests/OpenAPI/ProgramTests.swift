import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Programs do what the pages do")
struct ProgramTests {
    @Test("The document and the router name the same routes")
    func routes() async throws {
        try await APISite.with { site in
            let routed = site.router.routes.filter { $0.method != .head }.map { "\($0.method) \($0.path)" }
                .filter { $0.contains(" /api/") && !$0.hasSuffix("openapi.json") }
            let described = try await site.check().operations.keys.sorted()
            #expect(described == routed.sorted() && described.count > 30)
        }
    }

    @Test("Every act of the pages of papers and obligations has a twin")
    func twins() async throws {
        try await APISite.with { site in
            let posts = site.router.routes.filter { $0.method == .post }.map { "\($0.path)" }
            let acts = posts.filter { path in
                ["/obligations", "/documents", "/outgoing", "/work"].contains { path.hasPrefix($0) }
            }
            let missing = acts.filter { !posts.contains("/api\($0)") }
            // These only write into the draft, which a program sends as a whole; an agency is added among the units, and Word
            // templates are put in by an administrator's hand.
            #expect(
                missing.sorted() == [
                    "/documents/{id}/amendment", "/documents/{id}/reading/header", "/documents/{id}/reading/strangers",
                    "/documents/{id}/reading/tasks", "/documents/{id}/reading/tasks/{task}",
                    "/documents/{id}/reading/tasks/{task}/agency", "/outgoing/templates",
                    "/outgoing/templates/{id}/ending",
                ])
        }
    }

    @Test("Every example of the document fits its schema")
    func examples() async throws {
        try await APISite.with { site in
            let check = try await site.check()
            for (name, operation) in check.operations {
                for response in operation["responses"]?.fields.values.map({ $0 }) ?? [] {
                    let content = try #require(response["content"]?.fields.first?.value)
                    let example = try #require(content["example"])
                    let schema = try #require(content["schema"])
                    #expect(check.faults(example, schema) == [], "\(name)")
                }
                guard let body = operation["requestBody"]?["content"]?["application/json"] else { continue }
                let example = try #require(body["example"])
                let schema = try #require(body["schema"])
                #expect(check.faults(example, schema) == [], "\(name)")
            }
        }
    }

    @Test("From a paper to a closed obligation, as described")
    func paper() async throws {
        try await APISite.with { site in
            let office = site.ledger.office
            let clerk = try await site.program(office.clerk)
            let file = TestFile(name: "ke-hoach.txt", content: Array(PapersSite.plan.utf8))
            let receipt = try await clerk.send([file], to: "/api/documents")
            let paper = try #require(receipt["files"]?[0]?["document"]?.integer)
            let again = try await clerk.send([file], to: "/api/documents")
            #expect(again["files"]?[0]?["result"] == .text("known"))

            let path = "/api/documents/\(paper)"
            var reading = try await clerk.get("\(path)/reading", as: "/api/documents/{id}/reading")
            let refused = try await clerk.post(
                "\(path)/confirmation", #"{"version":\#(reading["version"]?.integer ?? 0)}"#,
                as: "/api/documents/{id}/confirmation")
            #expect(refused["status"] == .integer(422) && refused["errors"]?.items.count ?? 0 > 1)
            #expect(refused["detail"] == refused["errors"]?[0]?["message"])

            for act in ["lead", "drop"] {
                reading = try await clerk.post(
                    "\(path)/reading/tasks/\(act == "lead" ? 1 : 2)/\(act)",
                    #"{"version":\#(reading["version"]?.integer ?? 0)}"#,
                    as: "/api/documents/{id}/reading/tasks/{task}/\(act)")
            }
            var draft = try await office.ask(ReadingQuestion(Key(Int64(paper))), as: office.clerk).draft
            draft.assigner = office.chief
            for task in draft.tasks {
                for (index, party) in task.coordinate.enumerated().reversed() where party.parties.isEmpty {
                    draft.update(task.id) { $0.coordinate.remove(at: index) }
                }
            }
            let sent = String(decoding: try JSONEncoder().encode(draft), as: UTF8.self)
            reading = try await clerk.post(
                "\(path)/reading", #"{"version":\#(reading["version"]?.integer ?? 0),"draft":\#(sent)}"#,
                as: "/api/documents/{id}/reading")
            #expect(reading["faults"] == .list([]))
            let confirmed = try await clerk.post(
                "\(path)/confirmation", #"{"version":\#(reading["version"]?.integer ?? 0)}"#,
                as: "/api/documents/{id}/confirmation")
            #expect(confirmed["obligations"]?.items.count == 2)
            _ = try await clerk.get(path, as: "/api/documents/{id}")
            _ = try await clerk.get("/api/documents?state=confirmed", as: "/api/documents")
            let plans = try await clerk.get("/api/plans", as: "/api/plans")
            #expect(plans["items"]?[0]?["document"]?["id"] == .integer(paper))
            _ = try await clerk.get("/api/plans/\(paper)", as: "/api/plans/{id}")
        }
    }

    @Test("An obligation is taken, reported with a file, returned, reported and accepted")
    func obligation() async throws {
        try await APISite.with { site in
            let office = site.ledger.office
            let head = try await site.program(office.headOfInternalAffairs)
            let chief = try await site.program(office.chief)
            let path = "/api\(site.ledger.path)"
            let part = try await site.ledger.part(of: office.internalAffairs).id
            func version() async throws -> Int {
                let page = try await head.get(path, as: "/api/obligations/{id}")
                return page["participants"]?.items.first { $0["id"] == .integer(Int(part.value)) }?["version"]?.integer
                    ?? 0
            }
            func act(_ who: TestProgram, _ name: String, _ fields: String = "") async throws -> TestJSON {
                try await who.post(
                    "\(path)/parts/\(part)/\(name)", #"{"version":\#(try await version())\#(fields)}"#,
                    as: "/api/obligations/{id}/parts/{part}/\(name)")
            }
            #expect(try await act(head, "acceptance")["state"] == .text("accepted"))
            let empty = try await act(head, "report", #","kind":"progress""#)
            #expect(
                empty["errors"]?.items.compactMap { $0["field"]?.text } == ["text"]
                    && empty["detail"] == .text("Chưa nhập «Nội dung»."))
            let strange = try await act(head, "report", #","colour":"red""#)
            #expect(strange["field"] == .text("colour") && strange["status"] == .integer(422))
            let files = try await head.send([TestFile(name: "bc.txt", content: [65])], to: "/api/files")
            let kept = try #require(files["files"]?[0]?["kept"]?.text)
            let stolen = try await act(chief, "return", #","reason":"chưa đủ""#)
            #expect(stolen["code"] == .text("conflict"))
            let final = #","kind":"final","text":"Đã xong","kept":["\#(kept)"]"#
            let reported = try await act(head, "report", final)
            #expect(reported["reports"]?[0]?["evidence"]?[0]?["fileName"] == .text("bc.txt"))
            #expect(try await act(chief, "return", #","reason":"Chưa đủ""#)["state"] == .text("returned"))
            _ = try await act(head, "report", #","kind":"final","text":"Đã đủ""#)
            let forbidden = try await act(head, "completion")
            #expect(forbidden["status"] == .integer(403))
            let closed = try await act(chief, "completion")
            #expect(closed["state"] == .text("closed") && closed["timeline"]?.items.count == 6)
            let stale = try await chief.post(
                "\(path)/deadline", #"{"version":1,"due":"2025-04-01","reason":"x"}"#,
                as: "/api/obligations/{id}/deadline")
            #expect(stale["status"] == .integer(409))
        }
    }

    @Test("Lists, search, units, people and tasks by hand are as described")
    func lists() async throws {
        try await APISite.with { site in
            let office = site.ledger.office
            let chief = try await site.program(office.chief)
            let made = try await chief.post(
                "/api/obligations",
                #"{"content":"Chuẩn bị họp giao ban","lead":[\#(office.economy)],"coordinate":[\#(office.reception)],"due":"2025-04-01"}"#,
                as: "/api/obligations")
            #expect(made["participants"]?[0]?["name"] == .text("Phòng Kinh tế"))
            let faulty = try await chief.post("/api/obligations", #"{"content":"","lead":[]}"#, as: "/api/obligations")
            #expect(faulty["errors"]?.items.contains { $0["field"] == .text("content") } == true)
            let work = try await chief.get("/api/work?tab=assigned&due=month", as: "/api/work")
            #expect(work["items"]?.items.count == 2 && work["counts"]?["assigned"] == .integer(2))
            let found = try await chief.get("/api/search?q=hop+giao+ban", as: "/api/search")
            #expect(found["obligations"]?[0]?["id"] == made["id"] && found["foundObligations"] == .integer(1))
            let offered = try await chief.get("/api/search/suggestions?q=chuan+b", as: "/api/search/suggestions")
            #expect(offered["suggestions"]?[0]?["title"] == .text("chuẩn bị họp giao"))
            let kept = try await chief.post(
                "/api/search/saved", #"{"name":"Giao ban","query":"q=giao+ban"}"#, as: "/api/search/saved")
            #expect(kept["views"]?[0]?["query"] == .text("q=giao%20ban"))
            let unit = try await chief.get("/api/units/\(office.economy)", as: "/api/units/{id}")
            #expect(unit["counts"]?["leading"] == .integer(1))
            _ = try await chief.get("/api/people/\(office.chief)", as: "/api/people/{id}")
            let head = try await site.program(office.headOfEconomy)
            let chosen = #""act":"accept","obligation":[\#(made["id"]?.integer ?? 0)]"#
            let seen = try await head.post("/api/bulk/preview", "{\(chosen)}", as: "/api/bulk/preview")
            let accepted = try await head.post(
                "/api/bulk", #"{\#(chosen),"token":"0123456789abcdef"}"#, as: "/api/bulk")
            let again = try await head.post(
                "/api/bulk", #"{\#(chosen),"token":"0123456789abcdef"}"#, as: "/api/bulk")
            #expect(seen["pending"] == .integer(1) && accepted["done"] == .integer(1) && again["done"] == .integer(1))
            let clerk = try await site.program(office.clerk)
            let registered = try await clerk.post(
                "/api/documents/register", #"{"title":"Về việc mật","secrecy":1}"#, as: "/api/documents/register")
            #expect(registered["item"]?["secrecy"] == .integer(1))
            let hidden = try await chief.get("/api/obligations/99999", as: "/api/obligations/{id}")
            #expect(hidden["status"] == .integer(404))
        }
    }
}
