/// XML without a namespace being written, an element a line.
struct PlainXML {
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    mutating func line(_ text: String) {
        bytes += Array(String(repeating: "  ", count: depth).utf8)
        bytes += Array(text.utf8)
        bytes.append(0x0A)
    }

    mutating func element(_ name: String, _ body: (inout PlainXML) -> Void) {
        line("<\(name)>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(name)>")
    }

    /// Nothing for nothing.
    mutating func value(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        line("<\(name)>\(EdXMLText.escaped(text))</\(name)>")
    }
}
