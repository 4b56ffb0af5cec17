import HTTPTypes
import TestSupport
import Testing

/// Ties the limit on statements to the router: a page that is served is a page that is counted.
@Suite("How often any page of the site asks the database") struct PageStatementTests {
    /// How many of those who see a page are asked in this run; in the whole walk of the access table it is everybody.
    private static let askers = 2
    /// With whom the round of those who are asked begins: always the same, so that no day fails where another passed.
    private static let first = 20_787

    @Test("No page takes more than eight statements, each opened by some who see it")
    func pages() async throws {
        try await AccessMatrixTests.walk(.sqliteMemory) { matrix in
            let members = matrix.cast.members
            for (index, route) in matrix.all.enumerated() where route.isPage {
                var shown = 0
                for turn in members.indices where shown < Self.askers {
                    let member = members[(Self.first + index + turn) % members.count]
                    if try await matrix.cell(route, member).contains(where: { "s.".contains($0) }) { shown += 1 }
                }
            }
            #expect(matrix.pages.tooMany == [])
        }
    }
}

extension AccessMatrix.Route {
    /// Whether it is asked for with a browser; what is no HTML after all is not counted.
    var isPage: Bool { method == .get && !path.hasPrefix("/api/") }
}
