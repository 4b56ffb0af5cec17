import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Office
import TestSupport

@testable import Web

/// Every route of the site, asked by everybody for a record of each relation.
struct AccessMatrix {
    let site: OfficeSite
    let cast: MatrixCast
    let routes: MatrixRoutes
    let forms: MatrixForms
    /// Of the site as it is served, each once, HEAD left out: it is GET without its body.
    let all: [Route]
    let pages = PageStatements()

    struct Route: Comparable, Hashable {
        let method: HTTPRequest.Method
        let path: String

        static func < (one: Route, other: Route) -> Bool {
            (one.path, one.method.rawValue) < (other.path, other.method.rawValue)
        }
    }

    static func prepare(_ site: OfficeSite) async throws -> AccessMatrix {
        let cast = try await MatrixCast.gather(site)
        var records = try await MatrixRecords.place(in: site, cast)
        let entered = try await cast.entered(site)
        try await records.placePersonal(in: site.office, entered)
        let versions = try await MatrixVersions.gather(records, in: site.office)
        let document = try await SharedDocument.json(by: site.stranger)
        let all = site.router().routes.filter { $0.method != .head }
            .map { Route(method: $0.method, path: MatrixRoutes.text($0.path)) }
        return AccessMatrix(
            site: site, cast: entered, routes: MatrixRoutes(records: records),
            forms: MatrixForms(document: document, site, records, versions),
            all: Array(Set(all)).sorted())
    }

    /// Routes that cannot be asked, because a part of their address means nothing to the walk.
    var unknown: [String] { all.filter { routes.path(of: $0.path) == nil }.map(\.line) }

    /// The file: its head, and a line for each route.
    func text() async throws -> String {
        let head = Self.line("", ["-"] + cast.members.map(\.name))
        return Self.head + ([head] + (try await lines(of: all))).joined(separator: "\n") + "\n"
    }

    /// A line for each of the routes, a group of letters for each member.
    func lines(of asked: [Route]) async throws -> [String] {
        let columns = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
            for (index, member) in cast.members.enumerated() {
                group.addTask { (index, try await column(of: member, asked)) }
            }
            var columns = [[String]](repeating: [], count: cast.members.count)
            for try await (index, column) in group { columns[index] = column }
            return columns
        }
        let strangers = try await stranger(asked)
        return asked.enumerated().map { index, route in
            Self.line(route.line, [strangers[index]] + columns.map { $0[index] })
        }
    }

    private static let head = """
        Who sees what on which address: asked of the site itself by AccessMatrixTests, read by people.

        A group of five stands for a record that is one's own, of one's unit, of another unit, restricted to those who take
        part, laid on another agency; a single letter for a place, or for a record of somebody else of the office. What people
        keep for themselves alone (views, drafts, sessions …) is asked for as one's own and as somebody else's. The first
        column is a stranger. All others are of Phòng Nội chính; the leader is of the whole office, «postless» has left it.

        \(MatrixCell.legend)


        """

    private func stranger(_ asked: [Route]) async throws -> [String] {
        var cells: [String] = []
        for route in asked {
            guard let path = routes.path(of: route.path) else {
                cells.append("?")
                continue
            }
            cells.append(String(try await letter(route, path, by: cast.stranger, "stranger")))
        }
        return cells
    }

    private func column(of member: MatrixCast.Member, _ asked: [Route]) async throws -> [String] {
        var cells: [String] = []
        for route in asked { cells.append(try await cell(route, member)) }
        return cells
    }

    func cell(_ route: Route, _ member: MatrixCast.Member) async throws -> String {
        switch MatrixRoutes.record(of: route.path) {
        case .none where route.method == .get && !Self.endless.contains(route.path):
            var answers: [TestResponse] = []
            for query in MatrixQueries.of(route.path) {
                answers.append(
                    try await pages.counted(route.path, by: member.name) {
                        try await member.client.get(route.path + query)
                    })
            }
            return Self.short(MatrixCell.letters(of: answers))
        case .none, .other:
            guard let path = routes.path(of: route.path) else { return "?" }
            return String(try await letter(route, path, by: member.client, member.name))
        default:
            var letters = ""
            for relation in MatrixRelation.allCases {
                guard let path = routes.path(of: route.path, relation, by: member.name) else {
                    letters.append("_")
                    continue
                }
                letters.append(try await letter(route, path, by: member.client, member.name))
            }
            return letters
        }
    }

    private func letter(
        _ route: Route, _ path: String, by client: TestClient, _ name: String
    ) async throws -> Character {
        // A stream needs a connection, which this walk has not; strangers are refused before that of officers begins.
        guard !Self.endless.contains(route.path) || (client === cast.stranger && route.path == "/live") else {
            return "~"
        }
        guard route.method != .get else {
            let answer = try await pages.counted(route.path, by: name) {
                try await client.get(path + (MatrixQueries.of(route.path).first ?? ""))
            }
            return MatrixCell.letter(of: answer, isAct: false)
        }
        let trial = Trial()
        let isAPI = path.hasPrefix("/api/")
        let answer = try await Trial.$current.withValue(trial) {
            isAPI
                ? try await client.post(path, json: forms.body(of: route.path))
                : try await client.post(path, form: forms.form(of: route.path))
        }
        return MatrixCell.letter(of: answer, isAct: true, wasDone: trial.wasDone)
    }

    /// What does not end by itself.
    private static let endless: Set<String> = ["/live", "/bang-cong-khai/truc-tiep"]

    /// One letter where a list shows or refuses all alike.
    private static func short(_ letters: String) -> String {
        let kinds = Set(letters)
        return kinds.count == 1 && kinds != ["s"] ? String(letters.prefix(1)) : letters
    }

    private static func line(_ name: String, _ cells: [String]) -> String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        let groups = cells.dropFirst().map { padded(String($0.prefix(7)), 8) }.joined()
        let line = padded(name, 66) + padded(cells[0], 2) + groups
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}

extension AccessMatrix.Route {
    var line: String { "\(method.rawValue.padding(toLength: 5, withPad: " ", startingAt: 0))\(path)" }
}
