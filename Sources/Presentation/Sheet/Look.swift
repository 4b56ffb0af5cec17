/// How a stretch of text is set; nil where nothing says so.
struct Look: Equatable {
    var font: String?
    /// In points.
    var size: Double?
    var isBold: Bool?
    var isItalic: Bool?
    var isUnderlined: Bool?
    /// Six hexadecimal digits in capitals, or «auto».
    var color: String?
    var isCapitals: Bool?
    var isHidden: Bool?
    /// Raised or lowered, as the sign of a note is.
    var isRaised: Bool?

    /// Takes from `other` what it says itself.
    mutating func apply(_ other: Look) {
        font = other.font ?? font
        size = other.size ?? size
        isBold = other.isBold ?? isBold
        isItalic = other.isItalic ?? isItalic
        isUnderlined = other.isUnderlined ?? isUnderlined
        color = other.color ?? color
        isCapitals = other.isCapitals ?? isCapitals
        isHidden = other.isHidden ?? isHidden
        isRaised = other.isRaised ?? isRaised
    }
}

/// How a paragraph is set; lengths in points, nil where nothing says so.
struct ParagraphLook: Equatable {
    enum Alignment: String { case left, center, right, both }
    /// Between the lines: in parts of a single one, or so many points.
    enum Pitch: Equatable {
        case lines(Double)
        case exactly(Double)
        case atLeast(Double)
    }

    var alignment: Alignment?
    var left: Double?
    var firstLine: Double?
    var before: Double?
    var after: Double?
    var pitch: Pitch?
    var isContextual: Bool?
    /// A border above or below, as offices draw a rule.
    var hasBorder: Bool?
    var numbering: String?
    var outlineLevel: Int?

    mutating func apply(_ other: ParagraphLook) {
        alignment = other.alignment ?? alignment
        left = other.left ?? left
        firstLine = other.firstLine ?? firstLine
        before = other.before ?? before
        after = other.after ?? after
        pitch = other.pitch ?? pitch
        isContextual = other.isContextual ?? isContextual
        hasBorder = other.hasBorder ?? hasBorder
        numbering = other.numbering ?? numbering
        outlineLevel = other.outlineLevel ?? outlineLevel
    }
}
