/// XML being written, an element a line.
struct EdXMLText {
    static let prefix = "edXML:"
    static let namespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016"

    private(set) var bytes: [UInt8] = []
    private var depth = 0

    mutating func line(_ text: String) {
        bytes += Array(String(repeating: "  ", count: depth).utf8)
        bytes += Array(text.utf8)
        bytes.append(0x0A)
    }

    mutating func element(_ name: String, _ attributes: String = "", _ body: (inout EdXMLText) throws -> Void) rethrows
    {
        line("<\(Self.prefix)\(name)\(attributes)>")
        depth += 1
        try body(&self)
        depth -= 1
        line("</\(Self.prefix)\(name)>")
    }

    /// Nothing for nothing.
    mutating func value(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        line("<\(Self.prefix)\(name)>\(Self.escaped(text))</\(Self.prefix)\(name)>")
    }

    mutating func value(_ name: String, _ number: Int?) { value(name, number.map(String.init)) }

    /// Long base64, on one line.
    mutating func encoded(_ name: String, _ base64: [UInt8]) {
        bytes += Array("\(String(repeating: "  ", count: depth))<\(Self.prefix)\(name)>".utf8)
        bytes += base64
        bytes += Array("</\(Self.prefix)\(name)>\n".utf8)
    }

    /// Without what XML 1.0 does not know.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\r": result += "&#13;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
