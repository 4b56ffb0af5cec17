import NIOCore

/// One message of a `text/event-stream`.
enum LiveFrame {
    /// Says that something of this topic changed. A topic is one line; line ends in it become spaces. The mark goes as the event's
    /// name.
    static func changed(_ change: LiveChange) -> ByteBuffer {
        let id = change.mark.map { "id: \(oneLine($0))\n" } ?? ""
        return ByteBuffer(string: "\(id)event: changed\ndata: \(oneLine(change.topic))\n\n")
    }

    private static func oneLine(_ text: String) -> String {
        let line: [Character] = text.map { $0.isNewline ? " " : $0 }
        return String(line)
    }

    /// Opens the stream, and asks to come back after three seconds when it ends.
    static let opening = ByteBuffer(string: "retry: 3000\n\n")

    /// Says nothing; shows both sides that the line still holds.
    static let beat = ByteBuffer(string: ":\n\n")
}
