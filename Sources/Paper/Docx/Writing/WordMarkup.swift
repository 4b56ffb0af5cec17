import Vietnamese

/// WordprocessingML while it is being written: markup of ours as it is, text of others escaped.
struct WordMarkup {
    private(set) var bytes: [UInt8] = []

    /// Markup of ours.
    mutating func add(_ markup: String) {
        bytes += markup.utf8
    }

    /// A paragraph in this style. `more` is what it sets beside its style, in the order that the standard demands.
    mutating func paragraph(_ style: OfficialStyle, _ text: String, isBold: Bool = false, more: String = "") {
        openParagraph(style, more: more)
        run(text, isBold: isBold)
        closeParagraph()
    }

    mutating func openParagraph(_ style: OfficialStyle, more: String = "") {
        add("<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(more)</w:pPr>")
    }

    mutating func closeParagraph() {
        add("</w:p>")
    }

    /// Text in the look of its paragraph. A line break in it breaks the line.
    mutating func run(_ text: String, isBold: Bool = false) {
        guard !text.isEmpty else { return }
        add("<w:r>")
        if isBold { add("<w:rPr><w:b/><w:bCs/></w:rPr>") }
        add(Self.textStart)
        escape(text.composed)
        add(Self.textEnd)
        add("</w:r>")
    }

    /// Text outside the paragraphs, on one line.
    mutating func plain(_ text: String) {
        escape(text.composed, lineBreak: " ", tab: " ")
    }

    /// Escapes what is markup, and leaves out what XML has no room for.
    private mutating func escape(
        _ text: String, lineBreak: String = textEnd + "<w:br/>" + textStart,
        tab: String = textEnd + "<w:tab/>" + textStart
    ) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": add("&amp;")
            case "<": add("&lt;")
            case ">": add("&gt;")
            case "\n": add(lineBreak)
            case "\t": add(tab)
            case "\u{FFFE}", "\u{FFFF}": break
            default: if scalar.value >= 0x20 { bytes += UTF8.encode(scalar) ?? .init() }
            }
        }
    }

    private static let textStart = "<w:t xml:space=\"preserve\">"
    private static let textEnd = "</w:t>"
}
