import Hummingbird
import HummingbirdCore
import NIOCore

/// A request's body that gives up on a sender who drips bytes to keep a connection busy.
///
/// The server closes a silent connection after its idle time; this closes the gap of one byte every few seconds.
struct PacedBody: AsyncSequence {
    /// How long any sender has before the rate counts.
    static let grace = Duration.seconds(20)
    /// Bytes a second below which a sender is refused: far under the slowest mobile line.
    static let slowest = 200

    private let body: RequestBody

    init(_ body: RequestBody) {
        self.body = body
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(chunks: body.makeAsyncIterator(), start: .now)
    }

    struct Iterator: AsyncIteratorProtocol {
        var chunks: RequestBody.AsyncIterator
        let start: ContinuousClock.Instant
        var received = 0

        mutating func next() async throws -> ByteBuffer? {
            guard let chunk = try await chunks.next() else { return nil }
            received += chunk.readableBytes
            let elapsed = ContinuousClock.now - start
            if elapsed > PacedBody.grace, received < Int(elapsed.components.seconds) * PacedBody.slowest {
                throw HTTPError(.requestTimeout)
            }
            return chunk
        }
    }
}
