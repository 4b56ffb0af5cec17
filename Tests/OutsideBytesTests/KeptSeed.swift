import Foundation

/// A file in `Tests/OutsideBytes/Seeds`: written as a beginning for fuzzers, or found by one.
struct KeptSeed {
    let file: String
    let bytes: [UInt8]

    /// Those of a parser, by name.
    static func all(of parser: String) throws -> [KeptSeed] {
        let folder = root.appending(path: parser, directoryHint: .isDirectory)
        return try names(in: folder).map { name in
            KeptSeed(file: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
    }

    /// The parsers that have any.
    static func folders() throws -> [String] { try names(in: root).filter { !$0.hasSuffix(".md") } }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../OutsideBytes/Seeds").standardized

    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }
}
