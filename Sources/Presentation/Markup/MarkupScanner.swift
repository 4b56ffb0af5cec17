import Paper

/// Goes through the tags of an XML part, past text, comments, sections of characters and instructions.
struct MarkupScanner {
    struct Tag {
        enum Kind { case open, close, empty }
        var kind: Kind
        var name: String
        /// From «<» to after «>».
        var range: Range<Int>
    }

    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// The next tag; nil at the end. Throws `damaged` or `hostile`.
    mutating func next() throws(PaperError) -> Tag? {
        while let start = find(UInt8(ascii: "<"), from: place) {
            guard start + 1 < bytes.count else { throw MarkupTree.damaged }
            switch bytes[start + 1] {
            case UInt8(ascii: "?"): try skip(past: "?>", from: start)
            case UInt8(ascii: "!"):
                if bytes[start...].starts(with: "<!--".utf8) {
                    try skip(past: "-->", from: start + 4)
                } else if bytes[start...].starts(with: "<![CDATA[".utf8) {
                    try skip(past: "]]>", from: start)
                } else {
                    throw PaperError(.hostile, "Tệp khai báo kiểu tài liệu (DOCTYPE) bên trong, không được phép.")
                }
            default: return try tag(at: start)
            }
        }
        return nil
    }

    private mutating func tag(at start: Int) throws(PaperError) -> Tag {
        let isClose = bytes[start + 1] == UInt8(ascii: "/")
        let nameStart = start + (isClose ? 2 : 1)
        var index = nameStart
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        var quote: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            index += 1
        }
        guard index < bytes.count, !name.isEmpty else { throw MarkupTree.damaged }
        place = index + 1
        let isEmpty = !isClose && bytes[index - 1] == UInt8(ascii: "/")
        return Tag(kind: isClose ? .close : isEmpty ? .empty : .open, name: name, range: start..<index + 1)
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private mutating func skip(past mark: StaticString, from start: Int) throws(PaperError) {
        let count = mark.utf8CodeUnitCount
        var index = start
        while index + count <= bytes.count {
            if (0..<count).allSatisfy({ bytes[index + $0] == mark.utf8Start[$0] }) {
                place = index + count
                return
            }
            index += 1
        }
        throw MarkupTree.damaged
    }
}
