import Hummingbird
import NIOCore
import Synchronization

/// Collects what a response writes.
final class TestBodyWriter: ResponseBodyWriter {
    private let written = Mutex(ByteBuffer())

    var text: String {
        written.withLock { String(buffer: $0) }
    }

    var bytes: [UInt8] {
        written.withLock { Array($0.readableBytesView) }
    }

    func write(_ buffer: ByteBuffer) async throws {
        written.withLock { _ = $0.writeImmutableBuffer(buffer) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
