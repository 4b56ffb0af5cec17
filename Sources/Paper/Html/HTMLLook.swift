/// How text inside an element looks, by the element itself, its attributes and its inline style.
struct HTMLLook {
    var isBold = false
    var isItalic = false
    var isHidden = false
    var isPreformatted = false
    var alignment = PaperParagraph.Alignment.unknown
    var headingLevel: Int?
    var font: String?

    /// The look of an element inside one that looks as this one does.
    func inside(_ element: String, _ attributes: HTMLAttributes) -> HTMLLook {
        var look = self
        switch element {
        case "b", "strong", "th": look.isBold = true
        case "i", "em": look.isItalic = true
        case "center": look.alignment = .center
        case "pre": look.isPreformatted = true
        case "h1", "h2", "h3", "h4", "h5", "h6":
            look.headingLevel = element.utf8.last.map { Int($0 - 0x30) }
            look.isBold = true
        case "font": look.font = attributes["face"] ?? font
        default: break
        }
        if let align = attributes["align"] { look.alignment = Self.alignment(align) ?? look.alignment }
        if let style = attributes["style"] { look.apply(style: style) }
        return look
    }

    private mutating func apply(style: String) {
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            switch parts[0].filter({ !$0.isWhitespace }).lowercased() {
            case "font-weight": isBold = value.hasPrefix("bold") || (Int(value) ?? 0) >= 600
            case "font-style": isItalic = value == "italic"
            case "text-align": alignment = Self.alignment(value) ?? alignment
            case "display": if value == "none" { isHidden = true }
            case "font-family": font = value
            default: break
            }
        }
    }

    private static func alignment(_ value: String) -> PaperParagraph.Alignment? {
        switch value.lowercased() {
        case "left", "start": .left
        case "center": .center
        case "right", "end": .right
        case "justify": .justified
        default: nil
        }
    }
}
