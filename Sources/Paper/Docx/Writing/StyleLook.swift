/// How the text of a part of a paper is set. Sizes in points, distances in twips, 20 to the point.
struct StyleLook {
    enum Alignment: String { case left, center, right, both }

    var size: Double
    var isBold = false
    var isItalic = false
    /// Six hexadecimal digits where it is not black.
    var color: String?
    var alignment = Alignment.center
    var left = 0
    var firstLine = 0
    var before = 0
    /// In hundredths of a single line.
    var line = 100
    var keepsWithNext = false
    var outlineLevel: Int?

    /// The inside of `w:pPr`, in the order that the standard demands.
    var paragraphProperties: String {
        let keep = keepsWithNext ? "<w:keepNext/>" : ""
        let indent =
            left == 0 && firstLine == 0 ? "" : "<w:ind w:left=\"\(left)\" w:firstLine=\"\(firstLine)\"/>"
        let outline = outlineLevel.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
        return """
            \(keep)<w:spacing w:before="\(before)" w:after="0" w:line="\(240 * line / 100)" w:lineRule="auto"/>\
            \(indent)<w:jc w:val="\(alignment.rawValue)"/>\(outline)
            """
    }

    /// The inside of `w:rPr`.
    var runProperties: String {
        let bold = isBold ? "<w:b/><w:bCs/>" : ""
        let italic = isItalic ? "<w:i/><w:iCs/>" : ""
        let color = color.map { "<w:color w:val=\"\($0)\"/>" } ?? ""
        let halves = Int(size * 2)
        return "\(bold)\(italic)\(color)<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
    }
}
