import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Testing

@testable import Web

@Suite("A body whose sender is slow") struct PacedBodyTests {
    private struct Case: Sendable {
        let seconds: Int
        let bytes: Int
        let passes: Bool
    }

    @Test("Bytes that drip in are waited for no longer than is fair; the slowest mobile line is far quicker than that")
    func pace() async throws {
        for example in [
            Case(seconds: 0, bytes: 1, passes: true), Case(seconds: 19, bytes: 1, passes: true),
            Case(seconds: 30, bytes: 5_000, passes: false), Case(seconds: 30, bytes: 7_000, passes: true),
            Case(seconds: 600, bytes: 100_000, passes: false), Case(seconds: 600, bytes: 130_000, passes: true),
        ] {
            let body = RequestBody(buffer: ByteBuffer(repeating: 0x78, count: example.bytes))
            // As if it had begun to arrive so long ago.
            var chunks = PacedBody.Iterator(
                chunks: body.makeAsyncIterator(), start: ContinuousClock.now - Duration.seconds(example.seconds))
            var answer = "taken"
            do {
                while try await chunks.next() != nil {}
            } catch let error as HTTPError {
                answer = "\(error.status.code)"
            }
            #expect(answer == (example.passes ? "taken" : "408"), "\(example.bytes) in \(example.seconds) s")
        }
    }
}
