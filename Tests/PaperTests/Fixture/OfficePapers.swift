import Foundation
import Testing

/// The papers in `Tests/PaperTests/Papers`: invented, each in a shape that offices write.
enum OfficePapers {
    struct Paper: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var testDescription: String { name }

        /// What it reads as, as `ReadingSketch` writes it.
        var expected: URL { OfficePapers.folder.appending(path: name + ".reading") }
    }

    static let all: [Paper] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { !$0.hasSuffix(".reading") }.compactMap { name in
            FileManager.default.contents(atPath: folder.appending(path: name).path).map {
                Paper(name: name, bytes: Array($0))
            }
        }
    }()

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Papers")
}
