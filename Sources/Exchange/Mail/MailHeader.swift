import Foundation

/// Header fields of a mail: words beyond ASCII as RFC 2047 writes them, lines folded as RFC 5322 asks.
enum MailHeader {
    /// `Name: value`, folded, without the line's end.
    static func line(_ name: String, _ value: String) -> String {
        "\(name): \(value)"
    }

    /// Free text of a header: as it is where that is safe, else in encoded words of at most 75 characters.
    static func text(_ text: String) -> String {
        let clean = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
        let line = String(clean)
        let isPlain = line.utf8.allSatisfy { $0 < 0x7F } && !line.contains("=?") && line.utf8.count <= 60
        return isPlain ? line : words(line).joined(separator: "\r\n ")
    }

    /// `"Văn phòng" <a@b>`
    static func mailbox(_ name: String, _ address: String) -> String {
        let text = text(name)
        guard !text.isEmpty else { return "<\(address)>" }
        guard !text.hasPrefix("=?") else { return "\(text)\r\n <\(address)>" }
        let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(quoted)\" <\(address)>"
    }

    /// Encoded words; no character is cut in two.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var bytes: [UInt8] = []
        func end() {
            words.append("=?UTF-8?B?\(Data(bytes).base64EncodedString())?=")
            bytes = []
        }
        for scalar in text.unicodeScalars {
            let next = Array(String(scalar).utf8)
            // 39 bytes become 52 characters, with what stands around them 64: beside any name of a field still below 78.
            if bytes.count + next.count > 39 { end() }
            bytes += next
        }
        if !bytes.isEmpty { end() }
        return words
    }
}
