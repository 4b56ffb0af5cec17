import Desk
import Foundation
import Office
import Testing

@Suite("Files under the hash of their content")
struct FileStoreTests {
    private func withStore(_ body: (FileStore, URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congvu-files-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(try FileStore(folder: folder), folder)
    }

    private func names(in folder: URL) -> [String] {
        (FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])?.allObjects
            as? [URL] ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .map(\.lastPathComponent)
    }

    @Test("A file that arrives in pieces is kept whole, and twice is once")
    func pieces() async throws {
        try await withStore { store, folder in
            let file = try store.begin()
            try await file.write(Array("Kế ".utf8)[...])
            try await file.write(Array("hoạch".utf8)[...])
            let first = try await file.keep()
            let second = try await store.keep(Array("Kế hoạch".utf8))
            let bytes = try store.bytes(of: first.hash)
            #expect(first == second && first.size == 12 && bytes == Data("Kế hoạch".utf8))
            #expect(names(in: folder) == [first.hash])
        }
    }

    @Test("An abandoned file, and one nobody finished, leave no trace")
    func abandoned() async throws {
        try await withStore { store, folder in
            let file = try store.begin()
            try await file.write([1, 2, 3])
            await file.abandon()
            _ = try store.begin()
            #expect(names(in: folder) == [])
        }
    }

    @Test(
        "What is no hash is no path",
        arguments: [
            "", "../../etc/passwd", String(repeating: "a", count: 63) + "/", String(repeating: "A", count: 64),
            String(repeating: "0", count: 65),
        ])
    func noPath(text: String) async throws {
        try await withStore { store, _ in
            #expect(store.url(of: text) == nil && !store.holds(text))
        }
    }
}
