import Foundation

/// `docs/security/access.txt`: what every address answered whom when somebody last looked at it.
struct ReviewedAccess {
    /// The whole lines, by method and path.
    let lines: [String: String]
    private let file: URL

    /// With `CONGVU_WRITE_GOLDEN=1` in the environment the file is written, with `CONGVU_ACCESS=all` every route is asked.
    static var isWritten: Bool { ProcessInfo.processInfo.environment["CONGVU_WRITE_GOLDEN"] == "1" }
    static var isWhole: Bool { isWritten || ProcessInfo.processInfo.environment["CONGVU_ACCESS"] == "all" }

    init() {
        file =
            URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../docs/security/access.txt").standardized
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        lines = Self.lines(of: text)
    }

    /// The lines of routes in such a file, by method and path.
    static func lines(of text: String) -> [String: String] {
        let found = text.split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix("GET ") || $0.hasPrefix("POST ") }
        return Dictionary(found.map { (route(of: $0), $0) }) { $1 }
    }

    func write(_ text: String) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// «GET  /obligations/:id»
    private static func route(of line: String) -> String {
        let path = line.dropFirst(5).prefix { $0 != " " }
        return "\(line.prefix(5))\(path)"
    }
}
