import Foundation
import Office
import Storage
import TestSupport
import Testing

@testable import Desk

@Suite("What is cleaned up among the files")
struct FileSweepTests {
    @Test("What a dead process left half goes at once; what a running upload writes stays")
    func incoming() async throws {
        try await withStore { store, folder in
            let running = try store.begin()
            try await running.write([1, 2, 3])
            let working = try WorkingFolder(in: store)
            let left = folder.appending(path: "incoming/left")
            try Data("MẬT".utf8).write(to: left)
            let folderLeft = folder.appending(path: "incoming/folder-left/deep", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: folderLeft, withIntermediateDirectories: true)
            #expect(try FileSweep.clearIncoming(store) == 2)
            #expect(
                names(in: folder.appending(path: "incoming"))
                    == [running.url, working.url].map(\.lastPathComponent).sorted())
            let kept = try await running.keep()
            #expect(
                store.holds(kept.hash)
                    && names(in: folder.appending(path: "incoming")) == [working.url.lastPathComponent])
        }
    }

    @Test("A working folder goes with what is in it")
    func working() async throws {
        try await withStore { store, folder in
            do {
                let working = try WorkingFolder(in: store)
                try Data("x".utf8).write(to: working.url.appending(path: "bản.docx"))
            }
            #expect(names(in: folder.appending(path: "incoming")) == [])
        }
    }

    @Test("Of the files that lay untouched for a day only those go that no row names", arguments: Backend.all)
    func unnamed(backend: Backend) async throws {
        try await withStorage(backend) { storage in
            try await withStore { store, folder in
                let now = Date()
                func keep(_ text: String, days: Double) async throws -> String {
                    let hash = try await store.keep(Array(text.utf8)).hash
                    try FileManager.default.setAttributes(
                        [.modificationDate: now.addingTimeInterval(-days * 86_400)],
                        ofItemAtPath: try #require(store.url(of: hash)).path)
                    return hash
                }
                let named = try await keep("có tên", days: 30)
                let old = try await keep("bị từ chối", days: 2)
                let young = try await keep("vừa đến", days: 0.5)
                let touched = try await keep("được gửi lại", days: 3)
                try await storage.write { tx in
                    try FileRowStore.put(tx, hash: named, size: 1, mediaType: "text/plain")
                }
                #expect(store.touch(touched) && !store.touch(String(repeating: "0", count: 64)))
                // What a sweep that was killed had moved aside comes back and is judged like the rest.
                let place = try #require(store.url(of: named))
                try FileManager.default.moveItem(at: place, to: place.appendingPathExtension("swept"))
                #expect(try await FileSweep(storage: storage, files: store).clearUnnamed(now: now) == 1)
                #expect([named, old, young, touched].map(store.holds) == [true, false, true, true])
            }
        }
    }

    @Test("At night everything is cleaned once, and notices read long ago go", arguments: Backend.all)
    func nightly(backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await withStore { store, folder in
                try await office.perform(
                    Telling { act in try act.inform([act.actor.person, office.clerk], .due, about: nil) },
                    as: office.planner)
                let notice = try await office.ask(NoticeListQuestion(), as: office.clerk).items[0]
                try await office.perform(ChooseNotices([.due: .product]), as: office.clerk)
                try await office.storage.write { tx in
                    _ = try tx.execute("UPDATE notice SET channel = 'product'")
                }
                try await office.perform(ReadNotice(notice.id), as: office.clerk)
                let sweep = NightlySweep(storage: office.storage, files: store)
                try await sweep.run()
                #expect(try await office.ask(NoticeListQuestion(), as: office.clerk).items.count == 1)
                office.clock.advance(days: 181)
                let left = folder.appending(path: "incoming/left")
                try Data("x".utf8).write(to: left)
                try await sweep.run()
                #expect(try await office.ask(NoticeListQuestion(), as: office.clerk).items.isEmpty)
                try Data("x".utf8).write(to: left)
                try await sweep.run()
                #expect(names(in: folder.appending(path: "incoming")) == ["left"])
            }
        }
    }

    private func withStore(_ body: (FileStore, URL) async throws -> Void) async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path)
            try await body(try FileStore(folder: folder), folder)
        }
    }

    private func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }
}
