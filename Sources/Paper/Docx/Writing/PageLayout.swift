/// A page of A4 with its margins, in twips, 1,440 to the inch.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I: top and bottom 20 to 25 mm, left 30 to 35, right 15 to
/// 20; numbers from 1 in the middle of the top margin, none on the first page.
struct PageLayout {
    var isLandscape = false

    private static let short = 11_906
    private static let long = 16_838
    private static let top = 1_134
    private static let bottom = 1_134
    private static let left = 1_701
    private static let right = 879

    var width: Int { isLandscape ? Self.long : Self.short }
    var height: Int { isLandscape ? Self.short : Self.long }

    /// Between the margins.
    var textWidth: Int { width - Self.left - Self.right }

    /// `w:sectPr` of the pages that end here; their numbers begin with 1.
    var properties: String {
        let turned = isLandscape ? " w:orient=\"landscape\"" : ""
        return """
            <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/>\
            <w:pgSz w:w="\(width)" w:h="\(height)"\(turned)/>\
            <w:pgMar w:top="\(Self.top)" w:right="\(Self.right)" w:bottom="\(Self.bottom)" w:left="\(Self.left)" \
            w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
            """
    }
}
