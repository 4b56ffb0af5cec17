import Desk
import Foundation
import Hummingbird
import Office
import TestSupport
import Testing
import WorkTime

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
            let routes = try await Self.routes(of: paper, in: site)
            let viewers = try await viewers(site)
            let all = site.router.routes.filter { $0.method == .get }.map(\.path).sorted { "\($0)" < "\($1)" }
            let named = all.compactMap { routes.path(of: $0, exists: true) }
            var lines = [Self.line("", viewers.map(\.name))]
            for path in named + routes.lists {
                var cells: [String] = []
                for viewer in viewers { cells.append(Self.cell(try await viewer.client.get(path))) }
                lines.append(Self.line(path.removingPercentEncoding ?? path, cells))
            }
            let shown = lines.joined(separator: "\n").replacing(routes.traces.calendars.participant, with: "TOKEN-1")
                .replacing(routes.traces.calendars.outsider, with: "TOKEN-2")
            try expectGolden("access/restricted", text: shown, kind: "txt")
        }
    }

    @Test(
        "Every route stands in one of the tables; who may not see it cannot tell it from one that does not exist, whatever is sent to whatever address"
    )
    func nothingToTell() async throws {
        try await APISite.with { site in
            let routes = try await Self.routes(of: try await RestrictedPaper.place(in: site), in: site)
            let strangers = site.router.routes.filter { $0.method != .head && !routes.knows($0) }
            #expect(strangers.map { "\($0.method) \(RestrictedRoutes.text($0.path))" } == [])
            #expect(Self.gone(from: site.router) == [])
            let outsiders = try await viewers(site).filter {
                ["stranger", "outsider", "colleague", "administrator"].contains($0.name)
            }
            var told: [String] = []
            var asked = 0
            for route in site.router.routes where route.method == .get || route.method == .post {
                // The address of a calendar is itself the secret.
                guard "\(route.path)" != "/calendar/{token}" else { continue }
                let sent = [true, false].map { exists in
                    (
                        path: routes.path(of: route.path, exists: exists),
                        form: route.method == .post ? routes.form(of: route.path, exists: exists) : nil
                    )
                }
                guard sent.allSatisfy({ $0.path != nil || $0.form != nil }) else { continue }
                for outsider in outsiders {
                    asked += 1
                    var answers: [String] = []
                    for one in sent {
                        let path = one.path ?? RestrictedRoutes.text(route.path)
                        answers.append(try await Self.send(route, path, one.form, by: outsider.client))
                    }
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
        let day = OfficeTime.day(of: office.clock.now)
        _ = try await office.perform(
            EnterAbsence(
                person: office.headOfInternalAffairs, substitute: office.headOfAdministration, reason: .mission,
                from: day, to: day), as: office.chief)
        var viewers = [Viewer(name: "stranger", client: site.ledger.site.stranger)]
        for (name, person) in [
            ("outsider", office.headOfReception), ("colleague", office.officerOfEconomy),
            ("administrator", office.administrator), ("planner", office.planner),
            ("substitute", office.headOfAdministration), ("participant", office.headOfInternalAffairs),
            ("other", office.headOfEconomy), ("clerk", office.clerk),
            ("assigner", office.chief),
        ] {
            viewers.append(Viewer(name: name, client: try await site.ledger.site.client(person, login: "xem\(person)")))
        }
        return viewers
    }

    /// What stands in the table and is no route of the site.
    private static func gone(from router: Router<WebContext>) -> [String] {
        let there = Set(router.routes.map { RestrictedRoutes.text($0.path) })
        return RestrictedRoutes.quiet.filter { !there.contains($0) }.sorted()
    }

    private static func routes(of paper: RestrictedPaper, in site: APISite) async throws -> RestrictedRoutes {
        RestrictedRoutes(
            paper: paper, traces: try await RestrictedTraces.leave(paper, in: site),
            economy: site.ledger.office.economy, head: site.ledger.office.headOfEconomy)
    }

    private static func send(
        _ route: Router<WebContext>.RouteDescription, _ path: String, _ form: String?, by client: TestClient
    ) async throws -> String {
        let answer =
            route.method == .get
            ? try await client.get(path)
            : path.hasPrefix("/api/")
                ? try await client.post(path, json: form ?? "{}") : try await client.post(path, form: form ?? "")
        return "\(answer.status) \((answer.location ?? "").filter { !$0.isNumber }) "
            + answer.body.replacing(path, with: "").filter { !$0.isNumber }
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
