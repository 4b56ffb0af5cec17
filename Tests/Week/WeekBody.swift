import Hummingbird
import NIOCore
import Synchronization

/// Collects what a response writes.
final class WeekBody: ResponseBodyWriter {
    private let written = Mutex(ByteBuffer())

    var text: String { written.withLock { String(buffer: $0) } }

    func write(_ buffer: ByteBuffer) async throws {
        written.withLock { _ = $0.writeImmutableBuffer(buffer) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
