import TestSupport
import Testing

@Suite("Every page as a file, to be judged in a browser") struct PageFilesTests {
    @Test(
        "Each page that the walk comes to, as everybody sees it, is written into the folder that was named",
        .enabled(if: PageFiles.shared != nil, "written by scripts/prove pages"))
    func pages() async throws {
        try await AccessMatrixTests.walk(.sqliteMemory) { matrix in
            _ = try await matrix.lines(of: matrix.all.filter(\.isPage))
            let count = PageFiles.shared?.count ?? 0
            #expect(count > 200)
        }
    }
}
