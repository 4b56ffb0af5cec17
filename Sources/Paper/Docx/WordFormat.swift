/// What a style, a numbering level or a paragraph itself says about format; nil where it says nothing.
struct WordFormat {
    var alignment: PaperParagraph.Alignment?
    var isBold: Bool?
    var isItalic: Bool?
    var isHidden: Bool?
    var font: String?
    /// From 0; 9 is body text.
    var outlineLevel: Int?
    var numbering: Int?
    var numberingLevel: Int?
    /// In twentieths of a point.
    var left: Int?
    var firstLine: Int?

    /// Takes from `other` what it says itself.
    mutating func apply(_ other: WordFormat) {
        alignment = other.alignment ?? alignment
        isBold = other.isBold ?? isBold
        isItalic = other.isItalic ?? isItalic
        isHidden = other.isHidden ?? isHidden
        font = other.font ?? font
        outlineLevel = other.outlineLevel ?? outlineLevel
        numbering = other.numbering ?? numbering
        numberingLevel = other.numberingLevel ?? numberingLevel
        left = other.left ?? left
        firstLine = other.firstLine ?? firstLine
    }

    /// Reads one property element, in a style, a level, a paragraph or a run.
    mutating func read(_ element: WordElement, _ attributes: XMLAttributes) {
        switch element {
        case .jc: alignment = Self.alignment(attributes["val"])
        case .b: isBold = WordElement.isOn(attributes["val"])
        case .i: isItalic = WordElement.isOn(attributes["val"])
        case .vanish: isHidden = WordElement.isOn(attributes["val"])
        case .rFonts: font = attributes["ascii"] ?? attributes["hAnsi"] ?? font
        case .outlineLvl: outlineLevel = attributes["val"].flatMap { Int($0) }
        case .numId: numbering = attributes["val"].flatMap { Int($0) }
        case .ilvl: numberingLevel = attributes["val"].flatMap { Int($0) }
        case .ind:
            left = (attributes["left"] ?? attributes["start"]).flatMap { Int($0) } ?? left
            if let hanging = attributes["hanging"].flatMap({ Int($0) }) {
                firstLine = -hanging
            } else {
                firstLine = attributes["firstLine"].flatMap { Int($0) } ?? firstLine
            }
        default: break
        }
    }

    private static func alignment(_ value: String?) -> PaperParagraph.Alignment? {
        switch value {
        case "left", "start": .left
        case "center": .center
        case "right", "end": .right
        case "both", "distribute": .justified
        default: nil
        }
    }
}
