import Foundation
import Hummingbird
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Who sees a restricted paper, on every route there is")
struct RestrictedPaperTests {
    /// Those who are let in by nothing but their place in the office.
    private struct Viewer {
        let name: String
        let client: TestClient
    }

    @Test(
        "Pages, lists, search, downloads, boards, journal and programs show it to those whom it concerns, to nobody else"
    )
    func table() async throws {
        try await APISite.with { site in
            let paper = try await RestrictedPaper.place(in: site)
            let office = site.ledger.office
            let routes = RestrictedRoutes(paper: paper, economy: office.economy, head: office.headOfEconomy)
            let viewers = try await viewers(site)
            let all = site.router.routes.filter { $0.method == .get }.map(\.path).sorted { "\($0)" < "\($1)" }
            let named = all.compactMap { routes.path(of: $0, exists: true) }
            var lines = [Self.line("", viewers.map(\.name))]
            for path in named + routes.lists {
                var cells: [String] = []
                for viewer in viewers { cells.append(Self.cell(try await viewer.client.get(path))) }
                lines.append(Self.line(path.removingPercentEncoding ?? path, cells))
            }
            let asked = Set(routes.lists.map { $0.prefix { $0 != "?" } })
            let others = all.filter { routes.path(of: $0, exists: true) == nil && !asked.contains("\($0)"[...]) }
            lines +=
                ["", "Not asked, because nothing of papers and obligations stands there:"] + others.map { "\($0)" }
            try expectGolden("access/restricted", text: lines.joined(separator: "\n"), kind: "txt")
        }
    }

    @Test("Who may not see it cannot tell it from one that does not exist, whatever is sent to whatever address")
    func nothingToTell() async throws {
        try await APISite.with { site in
            let routes = RestrictedRoutes(
                paper: try await RestrictedPaper.place(in: site), economy: site.ledger.office.economy,
                head: site.ledger.office.headOfEconomy)
            let outsiders = try await viewers(site).filter {
                ["stranger", "outsider", "colleague", "administrator"].contains($0.name)
            }
            var told: [String] = []
            var asked = 0
            for route in site.router.routes where route.method == .get || route.method == .post {
                guard let there = routes.path(of: route.path, exists: true),
                    let nowhere = routes.path(of: route.path, exists: false)
                else { continue }
                for outsider in outsiders {
                    asked += 1
                    let answers = [
                        try await Self.send(route, there, by: outsider.client),
                        try await Self.send(route, nowhere, by: outsider.client),
                    ]
                    if answers[0] != answers[1] { told.append("\(outsider.name) \(route): \(answers)") }
                }
            }
            #expect(told == [])
            #expect(asked > 150)
        }
    }

    @Test("Figures count only what the reader sees")
    func figures() async throws {
        try await APISite.with { site in
            let paper = try await RestrictedPaper.place(in: site)
            let office = site.ledger.office
            var counts: [String: [String]] = [:]
            for (name, person) in [
                ("clerk", office.clerk), ("chief", office.chief), ("internal affairs", office.headOfInternalAffairs),
                ("economy", office.headOfEconomy),
            ] {
                let client = try await site.ledger.site.client(person, login: "dem\(person)")
                counts[name] = [
                    Self.number("obligationCount", in: try await client.get("/api/documents?state=confirmed").body),
                    Self.number("obligationCount", in: try await client.get("/api/documents/\(paper.confirmed)").body),
                    Self.number(
                        "obligationCount", in: try await client.get("/api/search?q=khong+tuoc&in=documents").body),
                    Self.number("total", in: try await client.get("/api/plans").body),
                    Self.number("total", in: try await client.get("/api/plans/\(paper.confirmed)").body),
                ]
            }
            #expect(
                counts == [
                    "clerk": ["2", "2", "2", "2", "2"], "chief": ["2", "2", "2", "2", "2"],
                    "internal affairs": ["1", "1", "1", "1", "1"], "economy": ["1", "1", "1", "1", "1"],
                ])
        }
    }

    // MARK: - What is asked and answered

    private func viewers(_ site: APISite) async throws -> [Viewer] {
        let office = site.ledger.office
        var viewers = [Viewer(name: "stranger", client: site.ledger.site.stranger)]
        for (name, person) in [
            ("outsider", office.headOfReception), ("colleague", office.officerOfEconomy),
            ("administrator", office.administrator), ("planner", office.planner),
            ("participant", office.headOfInternalAffairs), ("other", office.headOfEconomy), ("clerk", office.clerk),
            ("assigner", office.chief),
        ] {
            viewers.append(Viewer(name: name, client: try await site.ledger.site.client(person, login: "xem\(person)")))
        }
        return viewers
    }

    private static func send(
        _ route: Router<WebContext>.RouteDescription, _ path: String, by client: TestClient
    ) async throws -> String {
        let answer =
            route.method == .get
            ? try await client.get(path)
            : path.hasPrefix("/api/") ? try await client.post(path, json: "{}") : try await client.post(path)
        return "\(answer.status) \((answer.location ?? "").filter { !$0.isNumber }) "
            + answer.body.replacing(path, with: "").replacing("\(RestrictedRoutes.nothing)", with: "")
    }

    /// «seen» where anything of it stands in the answer, with the number of an act that is refused to whoever may see;
    /// a refusal by its number; «–» for an answer without it.
    private static func cell(_ answer: TestResponse) -> String {
        guard answer.status == 200 else {
            return answer.body.contains(RestrictedPaper.word) ? "seen, \(answer.status)" : "\(answer.status)"
        }
        return answer.body.contains(RestrictedPaper.word) || answer.body.contains("28/KH-VP") ? "seen" : "–"
    }

    private static func line(_ path: String, _ cells: [String]) -> String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        let line = padded(path, 50) + cells.map { padded($0, 14) }.joined()
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private static func number(_ name: String, in json: String) -> String {
        guard let found = json.range(of: "\"\(name)\":") else { return "–" }
        return String(json[found.upperBound...].prefix { $0.isNumber })
    }
}
