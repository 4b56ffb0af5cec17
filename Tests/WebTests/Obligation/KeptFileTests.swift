import Office
import Testing

@testable import Web

@Suite("Files that need not be sent again")
struct KeptFileTests {
    @Test(
        "A file keeps its name, whatever its kind, and only for its sender", arguments: ["a.txt", "b c.pdf", "khong"])
    func name(_ name: String) {
        let files = KeptFiles()
        let hash = String(repeating: "a", count: 64)
        let file = AttachedFile(hash: hash, size: 12, name: name, mediaType: FileMedia.type(of: name))
        let kept = files.keep(file, for: Key(7))
        #expect(files.file(kept.token, for: Key(7)) == kept)
        #expect(files.file(kept.token, for: Key(8)) == nil)
        #expect(files.file(kept.token + "x", for: Key(7)) == nil)
    }
}
