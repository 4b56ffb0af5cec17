/// A Word document made of the XML of its parts, so that a test shows exactly what it is about.
enum DocxFixture {
    static func bytes(
        body: String, styles: String = "", numbering: String = "", footnotes: String = "", more: [(String, String)] = []
    ) -> [UInt8] {
        var members = [
            ("[Content_Types].xml", types), ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
        ]
        if !styles.isEmpty { members.append(("word/styles.xml", part("styles", styles))) }
        if !numbering.isEmpty { members.append(("word/numbering.xml", part("numbering", numbering))) }
        if !footnotes.isEmpty { members.append(("word/footnotes.xml", part("footnotes", footnotes))) }
        members.append(("word/header1.xml", part("hdr", paragraph("Đầu trang không thuộc văn bản"))))
        return ZipFixture.bytes((members + more).map { ($0.0, Array($0.1.utf8)) })
    }

    /// A paragraph; `properties` is the inside of `w:pPr`, `run` that of `w:rPr`.
    static func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    static func table(_ rows: [[String]]) -> String {
        let rows = rows.map { "<w:tr>" + $0.joined() + "</w:tr>" }.joined()
        return "<w:tbl><w:tblPr/>\(rows)</w:tbl>"
    }

    static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    /// Numbers a paragraph in a list at a level.
    static func numbered(_ list: Int, _ level: Int = 0) -> String {
        "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    }

    static func level(_ level: Int, _ format: String, _ text: String, start: Int = 1) -> String {
        """
        <w:lvl w:ilvl="\(level)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/></w:lvl>
        """
    }

    static func part(_ root: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><w:\(root) \
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\(content)</w:\(root)>
        """
    }

    private static let types = """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>
        """
}
