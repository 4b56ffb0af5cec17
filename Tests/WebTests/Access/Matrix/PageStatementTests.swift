import Foundation
import HTTPTypes
import TestSupport
import Testing

/// Ties the limit on statements to the router: a page that is served is a page that is counted.
@Suite("How often any page of the site asks the database") struct PageStatementTests {
    /// How many of those who see a page are asked in this run; in the whole walk of the access table it is everybody.
    private static let askers = 2

    @Test("No page takes more than eight statements, each opened by some who see it, by others on another day")
    func pages() async throws {
        try await AccessMatrixTests.walk(.sqliteMemory) { matrix in
            let members = matrix.cast.members
            let day = Int(Date().timeIntervalSince1970 / 86_400)
            for (index, route) in matrix.all.enumerated() where route.isPage {
                var shown = 0
                for turn in members.indices where shown < Self.askers {
                    let member = members[(day + index + turn) % members.count]
                    if try await matrix.cell(route, member).contains(where: { "s.".contains($0) }) { shown += 1 }
                }
            }
            #expect(matrix.pages.tooMany == [])
        }
    }
}

extension AccessMatrix.Route {
    /// Whether it is asked for with a browser; what is no HTML after all is not counted.
    fileprivate var isPage: Bool { method == .get && !path.hasPrefix("/api/") }
}
