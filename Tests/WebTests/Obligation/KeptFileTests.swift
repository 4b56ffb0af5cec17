import Office
import Testing

@testable import Web

@Suite("Files that need not be sent again")
struct KeptFileTests {
    @Test(
        "A file keeps its name, whatever its kind, and only for its sender", arguments: ["a.txt", "b c.pdf", "khong"])
    func name(_ name: String) {
        let files = KeptFiles()
        let (sender, another) = (Key<Person>(7), Key<Person>(8))
        let hash = String(repeating: "a", count: 64)
        let file = AttachedFile(hash: hash, size: 12, name: name, mediaType: FileMedia.type(of: name))
        let kept = files.keep(file, for: sender)
        #expect(files.file(kept.token, for: sender) == kept)
        #expect(files.file(kept.token, for: another) == nil)
        #expect(files.file(kept.token + "x", for: sender) == nil)
    }
}
