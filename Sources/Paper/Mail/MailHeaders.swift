/// The fields above a letter or one of its parts, by their small names; of one that stands twice the first counts.
struct MailHeaders {
    private var fields: [String: [UInt8]] = [:]

    private static let (mostFields, longest) = (1_000, 64 << 10)

    subscript(name: String) -> [UInt8]? { fields[name] }

    /// Whether this is the head of a letter, not of anything else with colons in it.
    var isLetter: Bool {
        let known = ["from", "sender", "date", "subject", "message-id", "received", "mime-version", "to"]
        return known.count { fields[$0] != nil } >= 2
    }

    /// Reads them off the front of `rest`, with the empty line behind them.
    static func read(_ rest: inout ArraySlice<UInt8>) -> MailHeaders {
        var headers = MailHeaders()
        var name: String?
        var value: [UInt8] = []
        var count = 0
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        func keep(_ headers: inout MailHeaders) {
            if let name, headers.fields[name] == nil { headers.fields[name] = value }
        }
        while !rest.isEmpty, count < mostFields {
            let line = MailLines.next(&rest)
            guard let first = line.first else { break }
            if isBlank(first), name != nil {
                // A field goes on in the next line.
                if value.count < longest { value += [0x20] + line.drop(while: isBlank) }
                continue
            }
            keep(&headers)
            (name, value) = (nil, [])
            count += 1
            // The line that some programs write between letters is no field, nor is one without a colon.
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                colon - line.startIndex < 100
            else { continue }
            let letters = line[..<colon].filter { !isBlank($0) }
            guard letters.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { continue }
            name = String(decoding: letters, as: UTF8.self).lowercased()
            value = Array(line[(colon + 1)...].drop(while: isBlank).prefix(longest))
        }
        keep(&headers)
        return headers
    }
}

/// Lines of a letter, whatever they end by.
enum MailLines {
    /// The next line without its end, taken off the front.
    static func next(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let end = rest.firstIndex(of: 0x0A) else {
            defer { rest = rest[rest.endIndex...] }
            return rest.last == 0x0D ? rest.dropLast() : rest
        }
        let line = rest[..<end]
        rest = rest[(end + 1)...]
        return line.last == 0x0D ? line.dropLast() : line
    }
}

/// A field of a kind with parameters: `text/plain; charset=utf-8; name="a.txt"`.
struct MailParameters {
    let value: String
    let parameters: [String: String]

    init(_ bytes: [UInt8]) {
        var pieces = Self.pieces(of: bytes)[...]
        value =
            String(decoding: pieces.popFirst() ?? [], as: UTF8.self).lowercased()
            .trimmingBlanks
        var plain: [String: String] = [:]
        // RFC 2231: «filename*0*=UTF-8''T%E1%BB», the rest in «filename*1*=».
        var cut: [String: [(place: Int, text: [UInt8], isCoded: Bool)]] = [:]
        for piece in pieces.prefix(100) {
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: piece[..<equals], as: UTF8.self).lowercased().trimmingBlanks
            let text = Self.unquoted(Array(piece[(equals + 1)...]))
            guard let star = name.firstIndex(of: "*") else {
                if plain[name] == nil { plain[name] = MailWords.text(text) }
                continue
            }
            let place = Int(name[name.index(after: star)...].prefix { $0.isNumber }) ?? 0
            cut[String(name[..<star]), default: []].append((place, text, name.hasSuffix("*")))
        }
        for (name, parts) in cut { plain[name] = Self.joined(parts.sorted { $0.place < $1.place }) }
        parameters = plain
    }

    private static func joined(_ parts: [(place: Int, text: [UInt8], isCoded: Bool)]) -> String {
        var bytes: [UInt8] = []
        var charset = ""
        for (index, part) in parts.enumerated() {
            var text = part.text[...]
            if part.isCoded, index == 0 {
                let marks = text.indices.filter { text[$0] == UInt8(ascii: "'") }.prefix(2)
                if marks.count == 2 {
                    charset = String(decoding: text[..<marks[0]], as: UTF8.self)
                    text = text[(marks[1] + 1)...]
                }
            }
            bytes += part.isCoded ? MailCoding.percent(text) : Array(text)
        }
        return MailCoding.text(bytes, charset: charset)
    }

    /// Cut at semicolons that stand in no quotes.
    private static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var (start, isQuoted, isEscaped) = (0, false, false)
        for (index, byte) in bytes.enumerated() {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\") where isQuoted: isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ";") where !isQuoted:
                pieces.append(bytes[start..<index])
                start = index + 1
            default: break
            }
        }
        return pieces + [bytes[start...]]
    }

    private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
        var text = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
        guard text.first == UInt8(ascii: "\"") else { return Array(text) }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in text.dropFirst() {
            if isEscaped {
                result.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                break
            } else {
                result.append(byte)
            }
        }
        return result
    }
}

extension String {
    var trimmingBlanks: String {
        let scalars = unicodeScalars.drop { $0.properties.isWhitespace }.reversed().drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars.reversed()))
    }
}
