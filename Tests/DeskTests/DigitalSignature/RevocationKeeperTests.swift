import Foundation
import Office
import Signature
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Signatures that wait for what authorities say") struct RevocationKeeperTests {
    /// What was fetched, with which question, and how often files were checked again.
    private final class World: Sendable {
        struct State {
            var fetched: [String] = []
            var checks = 0
            var isKnown = false
            var isDown: Set<String> = []
        }
        let state = Mutex(State())

        func change(_ body: (inout sending State) -> Void) { state.withLock { body(&$0) } }
        var fetched: [String] { state.withLock { $0.fetched } }
        var checks: Int { state.withLock { $0.checks } }
    }

    private struct Down: Error {}

    private static let source = RevocationSource(
        answers: "http://ocsp.mau.vn/", list: "http://list.mau.vn/goc.crl", question: [0x30, 1])

    private static func report(_ sources: [RevocationSource]) -> SignatureReport {
        var signature = CheckedSignature(
            field: "A", verdict: sources.isEmpty ? .valid : .unverified, sentences: ["Chữ ký số."])
        signature.sources = sources.isEmpty ? nil : sources
        return SignatureReport(signatures: [signature])
    }

    private static func with(
        _ backend: Backend, _ body: (TestOffice, RevocationKeeper, World, Key<Document>) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await withOffice(backend) { office in
                let world = World()
                let files = try FileStore(folder: URL(filePath: folder))
                let place = try #require(files.url(of: String(repeating: "a", count: 64)))
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data("%PDF-".utf8).write(to: place)
                let keeper = RevocationKeeper(
                    storage: office.desk.storage, files: files,
                    fetch: { address, question in
                        world.change { $0.fetched.append("\(address) \(question?.count ?? 0)") }
                        if world.state.withLock({ $0.isDown.contains(address) }) { throw Down() }
                        return Array(address.utf8)
                    },
                    check: { _, sources in
                        world.change { $0.checks += 1 }
                        return report(world.state.withLock { $0.isKnown } ? [] : sources)
                    })
                let paper = try await office.receive(ReadingTests.reading, signatures: report([source]))
                try await body(office, keeper, world, paper)
            }
        }
    }

    @Test(
        "The authority is asked once, the paper is checked again, and its page says what is known now",
        arguments: Backend.all)
    func answered(_ backend: Backend) async throws {
        try await Self.with(backend) { office, keeper, world, paper in
            world.change { $0.isKnown = true }
            #expect(try await keeper.run() == 1)
            #expect(world.fetched == ["http://ocsp.mau.vn/ 2"])
            let page = try await office.ask(DocumentQuestion(paper), as: office.clerk)
            #expect(page.signatures?.verdict == .valid)
            #expect(try await keeper.run() == 0 && world.checks == 1)
            let known = try await TrustMaterial(office.desk.storage).files(for: [Self.source])
            #expect(known == ["fetched-0.der": Data("http://ocsp.mau.vn/".utf8)])
        }
    }

    @Test(
        "Where no answer comes the list is fetched, and a list once fetched helps every later paper",
        arguments: Backend.all)
    func listed(_ backend: Backend) async throws {
        try await Self.with(backend) { office, keeper, world, _ in
            world.change { $0.isDown = ["http://ocsp.mau.vn/"] }
            #expect(try await keeper.run() == 1)
            #expect(world.fetched == ["http://ocsp.mau.vn/ 2", "http://list.mau.vn/goc.crl 0"])
            let known = try await TrustMaterial(office.desk.storage).files()
            #expect(known == ["fetched-0.der": Data("http://list.mau.vn/goc.crl".utf8)])
        }
    }

    @Test("Where nobody answers it is tried later and later, and in the end left as it is", arguments: Backend.all)
    func silence(_ backend: Backend) async throws {
        try await Self.with(backend) { office, keeper, world, paper in
            world.change { $0.isDown = ["http://ocsp.mau.vn/", "http://list.mau.vn/goc.crl"] }
            var checks: [Int] = []
            for minutes in [0, 4, 1, 30, 120, 360, 720, 1_440, 10_000] as [Int64] {
                office.clock.advance(seconds: minutes * 60)
                checks.append(try await keeper.run())
            }
            #expect(checks == [1, 0, 1, 1, 1, 1, 1, 1, 0])
            let page = try await office.ask(DocumentQuestion(paper), as: office.clerk)
            #expect(page.signatures?.verdict == .unverified)
        }
    }
}
