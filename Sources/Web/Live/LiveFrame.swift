import NIOCore

/// One message of a `text/event-stream`.
enum LiveFrame {
    /// Says that something of this topic changed. A topic is one line; line ends in it become spaces.
    static func changed(_ topic: String) -> ByteBuffer {
        let line = topic.map { $0.isNewline ? " " : $0 }
        return ByteBuffer(string: "event: changed\ndata: \(String(line))\n\n")
    }

    /// Opens the stream, and asks to come back after three seconds when it ends.
    static let opening = ByteBuffer(string: "retry: 3000\n\n")

    /// Says nothing; shows both sides that the line still holds.
    static let beat = ByteBuffer(string: ":\n\n")
}
