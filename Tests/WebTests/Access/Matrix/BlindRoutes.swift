import Foundation

/// `docs/security/blind.txt`: the acts that the walk brings to their end for nobody, so that their lines prove only who is
/// refused, each with the reason. Written beside the access table; a new one has no reason until somebody has thought of one.
struct BlindRoutes {
    /// By method and path.
    let reasons: [String: String]
    private let file: URL

    /// What stands where nobody has given a reason yet.
    static let unexplained = "?"

    init() {
        file =
            URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../docs/security/blind.txt").standardized
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        reasons = ReviewedAccess.lines(of: text).reduce(into: [:]) { reasons, line in
            reasons[line.key] = line.value.dropFirst(line.key.count).trimmingCharacters(in: .whitespaces)
        }
    }

    /// The acts of an access table that nobody brings to an end.
    static func found(in lines: [String: String]) -> [String] {
        lines.filter { route, line in route.hasPrefix("POST ") && !line.dropFirst(route.count).contains("a") }
            .keys.sorted()
    }

    /// Writes those of an access table with the reasons that are known.
    func write(of lines: [String: String]) throws {
        let rows = Self.found(in: lines).map { route in
            route.padding(toLength: max(66, route.count + 1), withPad: " ", startingAt: 0)
                + (reasons[route] ?? Self.unexplained)
        }
        try (Self.head + rows.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private static let head = """
        Acts that the walk over all routes (access.txt) brings to their end for nobody: what it sends is refused for what is in
        it, or its record stands where it may not be done. Their lines prove who is refused, not who is let in; that is proved
        elsewhere. A new act comes here with «?», which fails AccessMatrixTests until its form is filled in
        (MatrixFilledForms), its record placed (MatrixRecords), or its reason written down here.


        """
}
