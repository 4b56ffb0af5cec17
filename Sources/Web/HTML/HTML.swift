/// A piece of markup, ready to send.
///
/// Literals are markup; whatever is interpolated is text and comes out escaped, unless it is itself `HTML`:
///
///     let row: HTML = "<td title=\"\(note)\">\(name)</td>"
///
/// Only literals known to the compiler can be markup: there is no initialiser that takes a `String` as markup, so text
/// from a person cannot become a tag. Attribute values are always quoted in the literal.
public struct HTML: Sendable, Equatable {
    /// The markup in UTF-8.
    public private(set) var bytes: [UInt8]

    /// Nothing at all.
    public static let empty = HTML(bytes: [])

    public var isEmpty: Bool { bytes.isEmpty }

    /// The markup as text, for tests and for embedding in an event.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Text that a person wrote, escaped.
    public static func text(_ text: String) -> HTML {
        var html = HTML.empty
        html.append(text: text)
        return html
    }

    /// The pieces one after another, with `separator` between them.
    public static func joined(_ pieces: some Sequence<HTML>, separator: HTML = .empty) -> HTML {
        var html = HTML.empty
        for piece in pieces {
            if !html.isEmpty { html.append(separator) }
            html.append(piece)
        }
        return html
    }

    public static func + (left: HTML, right: HTML) -> HTML {
        var html = left
        html.append(right)
        return html
    }

    public static func += (left: inout HTML, right: HTML) {
        left.append(right)
    }

    /// Appends markup.
    public mutating func append(_ html: HTML) {
        // A long piece is most of what it stands in, a table of its page: room for it and a little more, where doubling
        // would copy it once more for the few words behind it.
        let needed = bytes.count + html.bytes.count
        if html.bytes.count > 4096, needed > bytes.capacity { bytes.reserveCapacity(needed + needed / 8) }
        bytes.append(contentsOf: html.bytes)
    }

    /// Appends text, escaped for element content and for quoted attribute values alike.
    ///
    /// Escaping looks at bytes, never at characters: a quote followed by a combining mark is one character that equals
    /// no quote, yet a browser sees the quote.
    public mutating func append(text: some StringProtocol) {
        let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if wasContiguous == nil {
            Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) }
        }
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    /// A bit for each byte that is not to stand as it is: `"`, `&`, `'`, `<`, `>`, all of them below 64.
    private static var escaped: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var plainFrom = 0
        for index in 0..<text.count where text[index] < 64 && Self.escaped >> UInt64(text[index]) & 1 != 0 {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainFrom..<index]))
            append(literal: Self.entity(text[index]))
            plainFrom = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainFrom...]))
    }

    private static func entity(_ byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
