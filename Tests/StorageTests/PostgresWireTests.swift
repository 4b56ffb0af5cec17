import Foundation
import PostgresStorage
import Storage
import TestSupport
import Testing

@Suite("What processes on one PostgreSQL database tell each other") struct PostgresWireTests {
    private static func wire(_ name: String) throws -> PostgresWire {
        PostgresWire(url: try #require(ProcessInfo.processInfo.environment["CONGVU_TEST_POSTGRES"]), name: name)
    }

    /// Everything that is heard until this text, which the test told last.
    private static func heard(_ wire: PostgresWire, until last: String) async throws -> [String] {
        var all: [String] = []
        for _ in 0..<60 where !all.contains(last) { all += try await wire.hear() }
        return all
    }

    @Test("Every other process hears a text once and in order, whoever told it does not")
    func tells() async throws {
        let tag = UUID().uuidString
        let (first, second) = (try Self.wire("a-\(tag)"), try Self.wire("b-\(tag)"))
        _ = try await first.hear()
        _ = try await second.hear()
        for text in ["\(tag) một", "\(tag) hai\ndòng"] { try await first.tell(text) }
        try await second.tell("\(tag) đủ")
        try await first.tell("\(tag) hết")
        let bySecond = try await Self.heard(second, until: "\(tag) hết").filter { $0.hasPrefix(tag) }
        let byFirst = try await Self.heard(first, until: "\(tag) đủ").filter { $0.hasPrefix(tag) }
        #expect(bySecond == ["\(tag) một", "\(tag) hai\ndòng", "\(tag) hết"])
        #expect(byFirst == ["\(tag) đủ"])
        await first.close()
        await second.close()
    }

    @Test("The longest text fits, one more byte is refused by the server and breaks nothing")
    func longest() async throws {
        let wire = try Self.wire(UUID().uuidString)
        try await wire.tell(String(repeating: "a", count: PostgresWire.longest))
        await #expect(throws: StorageError.self) { try await wire.tell(String(repeating: "a", count: 8_000)) }
        try await wire.tell("còn nói được")
        await wire.close()
    }

    @Test("A lost connection is made again at the next call")
    func lost() async throws {
        let tag = UUID().uuidString
        let url = try #require(ProcessInfo.processInfo.environment["CONGVU_TEST_POSTGRES"])
        let named = url + (url.contains("?") ? "&" : "?") + "application_name=\(tag)"
        let (ear, mouth) = (PostgresWire(url: named, name: "e-\(tag)"), try Self.wire("m-\(tag)"))
        _ = try await ear.hear()
        let storage = try await PostgresStorage.open(url) { testTime }
        let ended = try await storage.write { tx in
            try tx.query(
                "SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity WHERE application_name = \(tag)"
            )
            .count
        }
        #expect(ended == 1)
        try await storage.close()
        var losses = 0
        for _ in 0..<60 where losses == 0 {
            do { _ = try await ear.hear() } catch { losses += 1 }
        }
        #expect(losses == 1)
        _ = try await ear.hear()
        try await mouth.tell("\(tag) lại nghe")
        #expect(try await Self.heard(ear, until: "\(tag) lại nghe").contains("\(tag) lại nghe"))
        await ear.close()
        await mouth.close()
    }
}
