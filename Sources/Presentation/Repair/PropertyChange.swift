/// A property of a run, a paragraph or a section that is set: an empty element with attributes.
struct PropertyChange {
    /// «w:jc»
    var name: String
    /// By local name; nil takes one away. Others that the element has stay.
    var attributes: [(name: String, value: String?)]

    init(_ name: String, _ attributes: [(name: String, value: String?)] = []) {
        self.name = name
        self.attributes = attributes
    }

    /// What a setting of a run changes.
    static func of(_ setting: Repair.Setting) -> [PropertyChange] {
        switch setting {
        case .size(let points):
            let halves = "\(Int((points * 2).rounded()))"
            return [PropertyChange("w:sz", [("val", halves)]), PropertyChange("w:szCs", [("val", halves)])]
        case .bold(let isOn): return switched("w:b", "w:bCs", isOn)
        case .italic(let isOn): return switched("w:i", "w:iCs", isOn)
        case .font(let name):
            let plain = ["ascii", "hAnsi", "cs", "eastAsia"].map { (name: $0, value: String?.some(name)) }
            let themes = ["asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"].map {
                (name: $0, value: String?.none)
            }
            return [PropertyChange("w:rFonts", plain + themes)]
        case .black:
            let none: [(name: String, value: String?)] = ["themeColor", "themeTint", "themeShade"].map { ($0, nil) }
            return [PropertyChange("w:color", [("val", "000000")] + none)]
        }
    }

    private static func switched(_ name: String, _ complex: String, _ isOn: Bool) -> [PropertyChange] {
        [name, complex].map { PropertyChange($0, [("val", isOn ? nil : "0")]) }
    }

    /// In which order the standard wants the children of each kind of properties (ISO/IEC 29500-1, 17.3 and 17.6).
    static let order: [String: [String]] = [
        "w:rPr": [
            "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike",
            "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden",
            "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect",
            "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout",
            "w:specVanish", "w:oMath", "w:rPrChange",
        ],
        "w:pPr": [
            "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
            "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap",
            "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd",
            "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc",
            "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle",
            "w:rPr", "w:sectPr", "w:pPrChange",
        ],
        "w:sectPr": [
            "w:headerReference", "w:footerReference", "w:footnotePr", "w:endnotePr", "w:type", "w:pgSz", "w:pgMar",
            "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols", "w:formProt", "w:vAlign",
            "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings",
            "w:sectPrChange",
        ],
    ]
}
