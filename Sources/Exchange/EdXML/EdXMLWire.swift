public import Desk
public import Foundation
public import Office

/// A message as the limited child process hands it to the server: the length of a JSON text, the text, and the bytes of
/// the attachments one after the other.
public enum EdXMLWire {
    private struct Frame: Codable {
        /// Nil where the message was refused.
        var message: InterchangeMessage?
        var refusal: String?
        var sizes: [Int]
    }

    /// A refusal is an answer too: the message is kept with it.
    public static func encode(_ outcome: Result<InterchangeMessage, InterchangeRefusal>) throws -> Data {
        var frame = Frame(sizes: [])
        var files: [[UInt8]] = []
        switch outcome {
        case .success(let message):
            frame.message = message
            if case .document(let document) = message { files = document.attachments.map(\.bytes) }
        case .failure(let refusal): frame.refusal = refusal.words
        }
        frame.sizes = files.map(\.count)
        let text = try JSONEncoder().encode(frame)
        var data = Data((0..<8).map { UInt8(truncatingIfNeeded: text.count >> (56 - 8 * $0)) })
        data.append(text)
        for file in files { data.append(contentsOf: file) }
        return data
    }

    /// Throws `InterchangeRefusal` with the child's words, or where it answered something else than this.
    public static func decode(_ data: Data) throws -> InterchangeMessage {
        let broken = InterchangeRefusal("Không đọc được thông điệp trong giới hạn cho phép.")
        let bytes = [UInt8](data)
        guard bytes.count >= 8 else { throw broken }
        let length = bytes[..<8].reduce(0) { $0 << 8 | Int($1) }
        guard length >= 0, length <= bytes.count - 8,
            let frame = try? JSONDecoder().decode(Frame.self, from: Data(bytes[8..<(8 + length)]))
        else { throw broken }
        if let words = frame.refusal { throw InterchangeRefusal(words) }
        guard let message = frame.message else { throw broken }
        guard case .document(var document) = message else { return message }
        guard frame.sizes.count == document.attachments.count, frame.sizes.allSatisfy({ $0 >= 0 }),
            frame.sizes.reduce(0, +) == bytes.count - 8 - length
        else { throw broken }
        var start = 8 + length
        for index in document.attachments.indices {
            document.attachments[index].bytes = Array(bytes[start..<(start + frame.sizes[index])])
            start += frame.sizes[index]
        }
        return .document(document)
    }
}
