/// Text as XML writes it.
enum MarkupText {
    /// The text that the bytes stand for.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(String.UnicodeScalarView(scalars(in: bytes).map(\.scalar)))
    }

    /// Each scalar with the bytes that stand for it.
    static func scalars(in bytes: ArraySlice<UInt8>) -> [(scalar: Unicode.Scalar, range: Range<Int>)] {
        var found: [(Unicode.Scalar, Range<Int>)] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let start = index
            if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = reference(in: bytes, at: index) {
                index = end
                found.append((scalar, start..<end))
                continue
            }
            if bytes[index...].starts(with: "<![CDATA[".utf8) {
                index += 9
                continue
            }
            if bytes[index...].starts(with: "]]>".utf8) {
                index += 3
                continue
            }
            var end = index + 1
            while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
            let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
            found.append((scalar, start..<end))
            index = end
        }
        return found
    }

    private static func reference(in bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        switch name {
        case "amp": return ("&", end + 1)
        case "lt": return ("<", end + 1)
        case "gt": return (">", end + 1)
        case "quot": return ("\"", end + 1)
        case "apos": return ("'", end + 1)
        default:
            guard name.hasPrefix("#") else { return nil }
            let value = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
            return value.flatMap { Unicode.Scalar($0) }.map { ($0, end + 1) }
        }
    }

    /// The text as it stands between tags or quotes.
    static func escaped(_ text: some StringProtocol) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension String {
    /// A number as documents give sizes and distances; nil for what is none, or beyond all measure.
    var measure: Double? {
        guard let value = Double(self), value.isFinite, abs(value) <= 1_000_000 else { return nil }
        return value
    }
}
