import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Who sees and does what, on every route, in every role") struct AccessMatrixTests {
    /// Gives `body` the walk over a database and a folder of its own.
    static func walk(_ backend: Backend, _ body: (AccessMatrix) async throws -> Void) async throws {
        var rules = try ShippedRules.own()
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        let clock = TestClock()
        let now: @Sendable () -> Instant = { clock.now }
        try await withTemporaryFolder { [rules] folder in
            try await withStorage(backend, now: now) { storage in
                let office = try await TestOffice.found(
                    in: DryStorage(real: CountedStorage(real: storage)), clock: clock, rules: rules)
                var site = OfficeSite(office, files: try FileStore(folder: URL(filePath: folder)))
                site.printing = { _ in TestSigner.page }
                try await body(try await AccessMatrix.prepare(site))
            }
        }
    }

    /// What proves nothing when what its form or address names is not there.
    private static let proving = [
        ("POST /petitions/:id/sharing", "a"), ("POST /api/petitions/:id/sharing", "a"),
        ("GET  /interchange/:id/files/:position", "s"),
    ]

    private static func isProving(_ route: AccessMatrix.Route) -> Bool { proving.contains { $0.0 == route.line } }

    /// The routes that are asked in this run: each where the file is written or all is to be proved, else some of them,
    /// others on another day, all that have no line yet, and those that easily prove nothing.
    private static func some(of matrix: AccessMatrix, _ share: Int, _ reviewed: ReviewedAccess) -> [AccessMatrix.Route]
    {
        guard !ReviewedAccess.isWhole else { return matrix.all }
        let seed = Int(Date().timeIntervalSince1970 / 86_400) % share
        return matrix.all.enumerated().filter { index, route in
            index % share == seed || reviewed.lines[route.line] == nil || isProving(route)
        }.map(\.element)
    }

    @Test(
        "Each cell is as it was last looked at; a route without a line, or a line without its route, fails",
        arguments: [(Backend.sqliteMemory, 24), (.postgres, 80)])
    func table(_ backend: Backend, _ share: Int) async throws {
        try await Self.walk(backend) { matrix in
            #expect(matrix.unknown == [])
            let reviewed = ReviewedAccess()
            if ReviewedAccess.isWritten {
                guard backend == .sqliteMemory else { return }
                let text = try await matrix.text()
                try reviewed.write(text)
                return try BlindRoutes().write(of: ReviewedAccess.lines(of: text))
            }
            #expect(Set(reviewed.lines.keys).subtracting(matrix.all.map(\.line)) == [])
            let asked = Self.some(of: matrix, share, reviewed)
            for (route, line) in zip(asked, try await matrix.lines(of: asked)) where reviewed.lines[route.line] != line
            {
                Issue.record("was \(reviewed.lines[route.line] ?? "not there")\nis  \(line)")
            }
            // Of some routes, other ones each day, a page that is over would be told on its day only: PageStatementTests asks for all.
            if ReviewedAccess.isWhole { #expect(matrix.pages.tooMany == []) }
        }
    }

    @Test(
        "A row proved nothing, for what its form or address names was not there: a regulation, a file of a message",
        arguments: proving)
    func proved(_ route: String, _ answer: String) {
        let cells = ReviewedAccess().lines[route]?.dropFirst(route.count) ?? ""
        #expect(cells.contains(answer))
    }

    @Test("Each page is shown to somebody, or leads on; what the walk cannot come to is named with its reason")
    func shown() {
        let unseen = ReviewedAccess().lines.filter { route, line in
            let cells = line.dropFirst(route.count)
            return route.hasPrefix("GET ") && !cells.contains { "s.r~".contains($0) }
        }.keys
        #expect(Set(unseen).subtracting(MatrixUnseen.reasons.keys).sorted() == [])
        #expect(Set(MatrixUnseen.reasons.keys).subtracting(unseen).sorted() == [])
    }

    @Test("Each act is brought to its end by somebody; where the walk cannot, it is named with its reason")
    func blind() {
        // The files change meanwhile.
        guard !ReviewedAccess.isWritten else { return }
        let (found, reasons) = (BlindRoutes.found(in: ReviewedAccess().lines), BlindRoutes().reasons)
        #expect(Set(found).subtracting(reasons.keys).sorted() == [])
        #expect(Set(reasons.keys).subtracting(found).sorted() == [])
        #expect(reasons.filter { $0.value.isEmpty || $0.value == BlindRoutes.unexplained }.keys.sorted() == [])
        // What is said of a refusal is what was answered.
        let untrue = reasons.filter { route, reason in
            let cells = ReviewedAccess().lines[route]?.dropFirst(route.count) ?? ""
            return reason.hasPrefix("wants") && !cells.contains("i")
                || reason.hasPrefix("its record")
                    && !cells.contains("c")
        }
        #expect(untrue.keys.sorted() == [])
    }

    @Test("What a fault of the program answers stands nowhere among what was looked at")
    func faults() {
        #expect(ReviewedAccess().lines.filter { $0.value.dropFirst($0.key.count).contains("!") }.keys.sorted() == [])
    }
}
