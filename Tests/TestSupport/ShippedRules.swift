public import Desk
public import Foundation
import Process

/// The rules that come with the product, read once in a process: to read them takes longer than most tests do.
public enum ShippedRules {
    public static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Rules")
        .standardized
    public static let rules = Result { try OfficeRules.load(folder) }

    private static let processes = ProcessFiles.read(folder)

    /// The same with a shelf of their own: for whatever issues processes, which all copies of rules see.
    public static func own() throws -> OfficeRules {
        let read = try rules.get()
        let texts = processes.compactMap { file in file.process.map { ($0.code, file.text) } }
        let shelf = ProcessShelf(
            ProcessBook(processes.compactMap(\.process)), texts: Dictionary(texts) { first, _ in first })
        return read.with(shelf: shelf)
    }
}
