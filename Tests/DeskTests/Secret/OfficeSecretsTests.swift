import Foundation
import Office
import Synchronization
import TestSupport
import Testing

@testable import Desk

@Suite("Keys for what the database keeps sealed") struct OfficeSecretsTests {
    private let old = OfficeSecrets([[UInt8](repeating: 1, count: 32)])
    private let new = OfficeSecrets([[UInt8](repeating: 2, count: 32), [UInt8](repeating: 1, count: 32)])

    @Test("What was sealed opens in its place alone, also after the key was replaced, and never twice looks the same")
    func sealing() throws {
        let place = SecretPlace.webhook(7)
        let sealed = try old.seal("bí mật", for: place)
        #expect(try sealed != old.seal("bí mật", for: place) && !sealed.contains("bí mật"))
        #expect(try old.open(sealed, for: place) == "bí mật")
        #expect(try new.open(sealed, for: place) == "bí mật")
        #expect(old.isCurrent(sealed) && !new.isCurrent(sealed))
        #expect(try new.open("ABCDEFGH234", for: place) == "ABCDEFGH234")
        for (text, place) in [
            (sealed, .webhook(8)), (sealed, .secondFactor(account: 7)), (String(sealed.dropLast(4)), place),
            ("~", place), ("~\(old.marks[0])~", place), (try new.seal("bí mật", for: place), place),
        ] as [(String, SecretPlace)] {
            let error = #expect(throws: OfficeError.self) { try old.open(text, for: place) }
            #expect(error?.code == .unavailable)
        }
        #expect(throws: OfficeError.self) { try OfficeSecrets.none.seal("x", for: place) }
    }

    @Test("Equal texts of one kind are found by equal digests, and the digests tell nothing without the key")
    func digests() throws {
        #expect(try old.digest("0987654321", of: .phone) == old.digest("0987654321", of: .phone))
        #expect(try old.digest("0987654321", of: .phone) != old.digest("0987654321", of: .number))
        #expect(try old.digest("0987654321", of: .phone) != new.digest("0987654321", of: .phone))
    }

    @Test("The file is made once, for its owner alone, and a spoiled one is refused")
    func file() async throws {
        try await withTemporaryFolder { folder in
            let file = SecretsFile(URL(filePath: folder).appending(path: "secrets.key"))
            #expect(try file.read() == nil)
            let made = try file.make()
            #expect(try file.make().marks == made.marks && file.read()?.marks == made.marks)
            let mode = try FileManager.default.attributesOfItem(atPath: file.url.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let rotated = try file.rotate()
            #expect(rotated.marks.count == 2 && rotated.marks[1] == made.marks[0])
            #expect(try file.rotate().marks[1] == rotated.marks[0])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["secrets.key"])
            for text in ["", "không phải khoá\n", "AAAA\n"] {
                try Data(text.utf8).write(to: file.url)
                #expect(throws: OfficeError.self) { try file.read() }
            }
        }
    }

    private final class Synced: Sendable {
        private let kept = Mutex<[String]>([])
        var paths: [String] { kept.withLock { $0 } }
        func add(_ path: String) { kept.withLock { $0.append(path) } }
    }

    @Test("A new key is used for nothing until its folder is synced")
    func powerCut() async throws {
        try await withTemporaryFolder { folder in
            let url = URL(filePath: folder).appending(path: "secrets.key")
            let synced = Synced()
            let careful = SecretsFile(url) { path in
                // By then the file has its name.
                synced.add(path)
                return FileManager.default.fileExists(atPath: url.path)
            }
            let made = try careful.make()
            #expect(try careful.rotate().marks[1] == made.marks[0])
            #expect(synced.paths == [folder, folder].map { URL(filePath: $0).path })
            let broken = SecretsFile(url) { _ in false }
            #expect(throws: OfficeError.self) { try broken.rotate() }
            #expect(throws: OfficeError.self) { try broken.make() }
        }
    }
}
