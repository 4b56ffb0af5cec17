/// The elements of WordprocessingML that matter for text; all others are passed through or ignored.
enum WordElement: String {
    // Structure
    case p, r, t, tbl, tr, tc, txbxContent, footnote, endnote, footnoteReference, endnoteReference
    // Inside a run
    case tab, br, cr, sym, noBreakHyphen, ptab, delText, instrText
    // Left out with all that is in them
    case del, moveFrom
    case fallback = "Fallback"
    case sectPr, pPrChange, rPrChange, tblPrChange, tcPrChange, trPrChange
    // Properties
    case pPr, rPr, tcPr, trPr, tblPr, jc, ind, numPr, numId, ilvl, pStyle, rStyle, outlineLvl, b, i, vanish, rFonts,
        gridSpan
    case vMerge, gridBefore
    // Styles and numbering
    case style, basedOn, docDefaults, abstractNum, num, lvl, start, numFmt, lvlText, suff, lvlRestart, isLgl
    case abstractNumId, lvlOverride, startOverride, numStyleLink, styleLink

    /// The value of an on-off property: present means on unless it says otherwise.
    static func isOn(_ value: String?) -> Bool {
        switch value {
        case "0", "false", "off", "none": false
        default: true
        }
    }
}
