/// The parts of a .docx beside its text.
enum DocxParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes = """
        \(declaration)<Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(kind).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(kind).styles+xml"/>\
        <Override PartName="/word/settings.xml" ContentType="\(kind).settings+xml"/>\
        <Override PartName="/word/header1.xml" ContentType="\(kind).header+xml"/>\
        <Override PartName="/docProps/core.xml" \
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """

    static let packageRelations = """
        \(declaration)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(relation)/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
        </Relationships>
        """

    static let documentRelations = """
        \(declaration)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(relation)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(relation)/settings" Target="settings.xml"/>\
        <Relationship Id="rId3" Type="\(relation)/header" Target="header1.xml"/></Relationships>
        """

    static let settings = """
        \(declaration)<w:settings xmlns:w="\(word)"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
        <w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
        """

    /// The page's number in the middle of the top margin.
    static let header = """
        \(declaration)<w:hdr xmlns:w="\(word)"><w:p><w:pPr>\
        <w:pStyle w:val="\(OfficialStyle.pageNumber.rawValue)"/></w:pPr>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """

    /// Times New Roman in black for all; Vietnamese, so that nothing is underlined as misspelt English.
    static let styles: String = {
        let font = "Times New Roman"
        let own = OfficialStyle.allCases.map { style in
            """
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="\(style.rawValue)"><w:name w:val="\(style.title)"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(style.look.paragraphProperties)</w:pPr>\
            <w:rPr>\(style.look.runProperties)</w:rPr></w:style>
            """
        }
        return """
            \(declaration)<w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="\(font)" w:eastAsia="\(font)" w:hAnsi="\(font)" w:cs="\(font)"/>\
            <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
            <w:name w:val="Normal"/></w:style>\(own.joined())</w:styles>
            """
    }()

    /// Title and author, by which file managers and archives know the paper.
    static func properties(of paper: OfficialPaper) -> [UInt8] {
        properties(title: "\(paper.title.kindInText): \(paper.title.excerpt)", by: paper.head.issuerInText)
    }

    static func properties(title: String, by issuer: String) -> [UInt8] {
        var markup = WordMarkup()
        markup.add(
            """
            \(declaration)<cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>
            """)
        markup.plain(title)
        markup.add("</dc:title><dc:creator>")
        markup.plain(issuer)
        markup.add("</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>")
        return markup.bytes
    }
}
