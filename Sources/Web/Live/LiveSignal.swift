import NIOCore

/// What is written into an open stream.
enum LiveSignal: Sendable {
    case changed(String)
    case beat

    var frame: ByteBuffer {
        switch self {
        case .changed(let topic): LiveFrame.changed(topic)
        case .beat: LiveFrame.beat
        }
    }
}
