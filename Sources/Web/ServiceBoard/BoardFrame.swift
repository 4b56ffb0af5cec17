import Foundation
import NIOCore
import Office

/// The figures of a board as one event of a `text/event-stream`: a JSON object from the name of a figure's place to its text.
enum BoardFrame {
    static func figures(_ board: ServiceBoard) -> ByteBuffer {
        let figures = Dictionary(BoardFigures.all(board).map { ($0.name, JSONValue.text($0.text)) }) { first, _ in first
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and names only: that they cannot be written does not happen, and an empty event says nothing wrong.
        let json = (try? encoder.encode(JSONValue.object(figures))) ?? Data("{}".utf8)
        var buffer = ByteBuffer(string: "event: figures\ndata: ")
        buffer.writeBytes(json)
        buffer.writeString("\n\n")
        return buffer
    }
}
