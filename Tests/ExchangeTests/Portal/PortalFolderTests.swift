import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("The portal as a folder") struct PortalFolderTests {
    @Test("Whole files are taken, answered, and put away; a status lies there once under its name")
    func folder() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path)
            let portal = try PortalFolder(folder: folder, settling: 0)
            let place = folder.appending(path: "in")
            try Data("{}".utf8).write(to: place.appending(path: "hs-1.json"))
            try Data("{}".utf8).write(to: place.appending(path: ".hs-2.json"))
            try Data("{}".utf8).write(to: place.appending(path: "hs-3.tmp"))
            try FileManager.default.createSymbolicLink(
                at: place.appending(path: "hs-4.json"), withDestinationURL: URL(filePath: "/etc/hostname"))
            let waiting = try await portal.waiting()
            #expect(waiting == [HubMessage("hs-1.json")])
            #expect(try await portal.fetch(waiting[0]) == Array("{}".utf8))
            try await portal.acknowledge(waiting[0], .refused("Không đọc được"))
            #expect(
                try String(contentsOf: folder.appending(path: "refused/hs-1.json.ly-do.txt"), encoding: .utf8)
                    == "Không đọc được\n")
            let status = PortalStatus(
                id: "7-2", code: "G22", dossier: "H99.13-261129-0001", step: .accepted, words: "Đã tiếp nhận",
                due: CalendarDay("2026-12-08"), at: Instant(milliseconds: 1_000))
            for _ in 0..<2 { try await portal.tell(status) }
            let out = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path)
            #expect(out == ["7-2.json"])
            #expect(
                try String(contentsOf: folder.appending(path: "out/7-2.json"), encoding: .utf8)
                    == """
                    {"at":1000,"code":"G22","dossier":"H99.13-261129-0001","due":"2026-12-08","id":"7-2",\
                    "step":"accepted","version":1,"words":"Đã tiếp nhận"}
                    """)
        }
    }
}
