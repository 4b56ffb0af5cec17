import Foundation

/// What the checker finds in real papers, each alarm judged by a person: `Papers/verdicts.tsv`.
struct Verdicts {
    struct Line: Hashable, Comparable, CustomStringConvertible {
        let paper: String
        let rule: String
        let count: Int

        var description: String { "\(paper)\t\(rule)\t\(count)" }

        static func < (one: Line, other: Line) -> Bool { (one.paper, one.rule) < (other.paper, other.rule) }
    }

    private(set) var lines: [Line] = []
    /// How many of them are wrong, by paper.
    private(set) var wrong: [String: Int] = [:]

    /// Lines of paper, rule, how often, «right» or «wrong», and why.
    init() throws {
        let file = URL(filePath: #filePath).appending(path: "../../Papers/verdicts.tsv").standardized
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 5, let count = Int(parts[2]), ["right", "wrong"].contains(parts[3]) else {
                throw CocoaError(.fileReadCorruptFile)
            }
            lines.append(Line(paper: parts[0], rule: parts[1], count: count))
            if parts[3] == "wrong" { wrong[parts[0], default: 0] += count }
        }
    }

    /// The folder with real papers beside the project; nil where there is none.
    static let folder: URL? = {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return ["../shared/real", "../../shared/real"].map { root.appending(path: $0).standardized }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
    }()

    static let papers: [URL] = {
        guard let folder else { return [] }
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL]
        return (files ?? []).filter { ["docx", "pdf"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }()
}
