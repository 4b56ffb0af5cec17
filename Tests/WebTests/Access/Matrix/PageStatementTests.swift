import HTTPTypes
import TestSupport
import Testing

/// Ties the limit on statements to the router: a page that is served is a page that is counted.
@Suite("How often any page of the site asks the database") struct PageStatementTests {
    /// How many of those who see a page are asked where nobody has counted yet for whom it takes most.
    private static let askers = 2
    /// With whom the round of those who are asked begins: always the same, so that no day fails where another passed.
    private static let first = 20_787

    @Test("No page takes more than eight statements, opened by whoever it takes most for")
    func pages() async throws {
        try await AccessMatrixTests.walk(.sqliteMemory) { matrix in
            let routes = matrix.all.filter(\.isPage)
            let heaviest = HeaviestAskers()
            if ReviewedAccess.isWhole {
                _ = try await matrix.lines(of: routes)
            } else {
                for (index, route) in routes.enumerated() {
                    guard try await !Self.isShown(route, to: heaviest.names[route.line], in: matrix) else { continue }
                    try await Self.askInTurn(route, from: Self.first + index, in: matrix)
                }
            }
            #expect(matrix.pages.tooMany == [])
            guard ReviewedAccess.isWritten else { return }
            let counted = matrix.pages.heaviestAskers
            try heaviest.write(routes.compactMap { route in counted[route.path].map { (route: route, name: $0) } })
        }
    }

    /// Whether the page is shown to whoever bears the name in the cast.
    private static func isShown(
        _ route: AccessMatrix.Route, to name: String?, in matrix: AccessMatrix
    ) async throws -> Bool {
        guard let member = matrix.cast.members.first(where: { $0.name == name }) else { return false }
        return try await matrix.cell(route, member).contains { "s.".contains($0) }
    }

    /// Asks one after the other until the page was shown to as many as are to be asked.
    private static func askInTurn(
        _ route: AccessMatrix.Route, from first: Int, in matrix: AccessMatrix
    ) async throws {
        let members = matrix.cast.members
        var shown = 0
        for turn in members.indices where shown < askers {
            let member = members[(first + turn) % members.count]
            if try await matrix.cell(route, member).contains(where: { "s.".contains($0) }) { shown += 1 }
        }
    }
}

extension AccessMatrix.Route {
    /// Whether it is asked for with a browser; what is no HTML after all is not counted.
    var isPage: Bool { method == .get && !path.hasPrefix("/api/") }
}
