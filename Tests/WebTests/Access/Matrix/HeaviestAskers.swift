import Foundation

/// `docs/security/heaviest.txt`: for whom of the cast each page of the site took most statements when that was last counted
/// for everybody. In a usual run only he or she asks.
struct HeaviestAskers {
    /// The name in the cast, by method and path.
    let names: [String: String]
    private let file: URL

    init() {
        file =
            URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../docs/security/heaviest.txt").standardized
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        names = ReviewedAccess.lines(of: text).reduce(into: [:]) { names, line in
            names[line.key] = line.value.dropFirst(line.key.count).trimmingCharacters(in: .whitespaces)
        }
    }

    /// Writes who it is for each of the routes.
    func write(_ askers: [(route: AccessMatrix.Route, name: String)]) throws {
        let rows = askers.map { route, name in
            route.line.padding(toLength: max(66, route.line.count + 1), withPad: " ", startingAt: 0) + name
        }
        let head = """
            For whom of the cast of access.txt each page takes most statements. Written by PageStatementTests with
            CONGVU_WRITE_GOLDEN=1; a page that does not stand here is asked for by several.


            """
        try (head + rows.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
}
