import Desk
import Foundation
import TestSupport
import Testing

@Suite("Whether the rule files have changed") struct RulesStampTests {
    @Test("Files behind a link are looked at, as the package puts them")
    func link() async throws {
        try await withTemporaryFolder { path in
            let (folder, link) = (URL(filePath: path + "/etc/urging"), URL(filePath: path + "/Rules"))
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: link, withDestinationURL: folder.deletingLastPathComponent())
            let file = folder.appending(path: "ladder.yaml")
            var stamps: [Set<String>] = []
            for text in ["rungs: 1", "rungs: none"] {
                try Data(text.utf8).write(to: file)
                stamps.append(RulesStamp.of(link))
            }
            #expect(stamps[0] != stamps[1] && stamps[1] == RulesStamp.of(link))
        }
    }
}
