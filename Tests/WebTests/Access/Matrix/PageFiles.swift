import Foundation
import Synchronization

/// Pages of the walk as files, for `scripts/prove pages`: of each route those that are made of other parts than the ones
/// before, in the folder that `CONGVU_PAGES` names.
final class PageFiles: Sendable {
    /// Nil where no folder is named.
    static let shared = ProcessInfo.processInfo.environment["CONGVU_PAGES"].map { PageFiles(URL(filePath: $0)) }

    private struct Kept {
        var bodies: Set<Int> = []
        var shapes: Set<Set<String>> = []
    }

    /// The attributes whose values decide what an element is and how it looks.
    private static let telling = ["class=", "role=", "type=", "aria-current=", "aria-invalid="]

    private let folder: URL
    private let kept = Mutex(Kept())

    init(_ folder: URL) {
        self.folder = folder
    }

    var count: Int { kept.withLock { $0.shapes.count } }

    /// Writes a page unless one of its shape was written for the route.
    func keep(_ page: String, of route: String) throws {
        let body = "\(route) \(page)".hashValue
        guard kept.withLock({ $0.bodies.insert(body).inserted }) else { return }
        let shape = Self.shape(of: page).union([route])
        let number = kept.withLock { kept -> Int? in
            kept.shapes.insert(shape).inserted ? kept.shapes.count : nil
        }
        guard let number else { return }
        let digits = String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)"
        let name = digits + route.replacing("/", with: "_") + ".html"
        try Data(page.utf8).write(to: folder.appending(path: name))
    }

    /// Its elements with the names of their attributes.
    private static func shape(of page: String) -> Set<String> {
        Set(
            page.utf8.split(separator: UInt8(ascii: "<")).map { piece in
                let tag = String(decoding: piece.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
                let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
                var shape = ""
                for (index, part) in parts.enumerated() {
                    let isValue = !index.isMultiple(of: 2)
                    guard !isValue || telling.contains(where: { parts[index - 1].hasSuffix($0) }) else { continue }
                    shape += part
                }
                return shape
            })
    }
}
