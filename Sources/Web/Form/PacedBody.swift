import Hummingbird
import HummingbirdCore
import NIOCore
import Office

/// A request's body that gives up on a sender who drips bytes to keep a connection busy, and says so when the line was cut.
///
/// The server closes a silent connection after its idle time; this closes the gap of one byte every few seconds. Throws
/// `.invalid` for a body that ends before its announced length: that is no fault of ours, and nothing was done.
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
            guard let chunk = try await arrived() else { return nil }
            received += chunk.readableBytes
            let elapsed = ContinuousClock.now - start
            if elapsed > PacedBody.grace, received < Int(elapsed.components.seconds) * PacedBody.slowest {
                throw HTTPError(.requestTimeout)
            }
            return chunk
        }

        private mutating func arrived() async throws -> ByteBuffer? {
            do {
                return try await chunks.next()
            } catch let error as CancellationError {
                throw error
            } catch {
                throw OfficeError(
                    .invalid, "Đường truyền bị ngắt khi đang gửi nên chưa ghi nhận được gì. Hãy gửi lại.")
            }
        }
    }
}
