import Desk
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Files that need not be sent again")
struct KeptFileTests {
    @Test(
        "A file keeps its name, whatever its kind, and only for its sender", arguments: ["a.txt", "b c.pdf", "khong"])
    func name(_ name: String) {
        let files = KeptFiles(TestOffice.secrets, for: .ledgerFile)
        let (sender, another) = (Key<Person>(7), Key<Person>(8))
        let hash = String(repeating: "a", count: 64)
        let file = AttachedFile(hash: hash, size: 12, name: name, mediaType: FileMedia.type(of: name))
        let kept = files.keep(file, for: sender)
        #expect(files.file(kept.token, for: sender) == kept)
        #expect(files.file(kept.token, for: another) == nil)
        #expect(files.file(kept.token + "x", for: sender) == nil)
    }

    @Test(
        "Every server of the office knows the file, in the place of the site that took it, also after the key was replaced"
    )
    func shared() {
        let file = AttachedFile(
            hash: String(repeating: "a", count: 64), size: 12, name: "a.pdf", mediaType: FileMedia.type(of: "a.pdf"))
        let sender = Key<Person>(7)
        let before = OfficeSecrets([[UInt8](repeating: 1, count: 32)])
        let after = OfficeSecrets([[UInt8](repeating: 2, count: 32), [UInt8](repeating: 1, count: 32)])
        let other = OfficeSecrets([[UInt8](repeating: 3, count: 32)])
        for place in OfficeSealPurpose.allCases {
            let token = KeptFiles(before, for: place).keep(file, for: sender).token
            for another in OfficeSealPurpose.allCases {
                let found = KeptFiles(before, for: another).file(token, for: sender)
                #expect(found?.file == (another == place ? file : nil), "\(place) \(another)")
            }
            #expect(KeptFiles(after, for: place).file(token, for: sender)?.file == file)
            #expect(KeptFiles(other, for: place).file(token, for: sender) == nil)
        }
    }
}
