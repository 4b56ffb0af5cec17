extension SamplePaper {
    /// The paper as a word processor writes it: runs with their fonts, split at will, styles, tables, deflated.
    ///
    /// `change` may spoil the text's XML before it is packed.
    public func docx(_ change: (inout [UInt8]) -> Void = { _ in }) throws(ZipError) -> [UInt8] {
        var body = Array(document.utf8)
        change(&body)
        return try Zip.archive([
            ("[Content_Types].xml", Array(Self.contentTypes.utf8)), ("_rels/.rels", Array(Self.relations.utf8)),
            ("word/document.xml", body), ("word/styles.xml", Array(Self.styles.utf8)),
        ])
    }

    private var document: String {
        var xml = Self.head + "<w:document xmlns:w=\"\(Self.namespace)\"><w:body>"
        for block in blocks {
            switch block {
            case .paragraph(let text, let bold, let centred): Self.paragraph(text, bold, centred, to: &xml)
            case .table(let rows, let bordered): Self.table(rows, bordered, to: &xml)
            }
        }
        xml += "<w:sectPr><w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
        return xml + "w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr></w:body></w:document>"
    }

    /// Word begins a new run wherever it likes; here after every few words.
    private static func paragraph(_ text: String, _ bold: Bool, _ centred: Bool, to xml: inout String) {
        xml +=
            "<w:p w:rsidR=\"00A41C2E\" w:rsidRDefault=\"00A41C2E\"><w:pPr><w:spacing w:before=\"120\" w:after=\"120\"/>"
        xml += centred ? "<w:jc w:val=\"center\"/>" : "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"
        xml += "<w:rPr><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr></w:pPr>"
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        for start in stride(from: 0, to: words.count, by: 12) {
            let part = words[start..<min(start + 12, words.count)].joined(separator: " ")
            let blank = start + 12 < words.count ? " " : ""
            xml += "<w:r w:rsidRPr=\"00B73D11\"><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
            xml += "w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>\(bold ? "<w:b/><w:bCs/>" : "")"
            xml += "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr>"
            xml += "<w:t xml:space=\"preserve\">\(part)\(blank)</w:t></w:r>"
        }
        xml += "</w:p>"
    }

    private static func table(_ rows: [[String]], _ bordered: Bool, to xml: inout String) {
        xml +=
            "<w:tbl><w:tblPr>\(bordered ? "<w:tblStyle w:val=\"TableGrid\"/>" : "")<w:tblW w:w=\"0\" w:type=\"auto\"/>"
        xml += "</w:tblPr><w:tblGrid>"
        for _ in rows.first ?? [] { xml += "<w:gridCol w:w=\"1600\"/>" }
        xml += "</w:tblGrid>"
        for (index, row) in rows.enumerated() {
            xml += "<w:tr w:rsidR=\"00A41C2E\">"
            for cell in row {
                xml += "<w:tc><w:tcPr><w:tcW w:w=\"1600\" w:type=\"dxa\"/></w:tcPr>"
                for line in cell.split(separator: "\n") {
                    paragraph(String(line), bordered && index == 0, !bordered, to: &xml)
                }
                xml += "</w:tc>"
            }
            xml += "</w:tr>"
        }
        xml += "</w:tbl>"
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    private static let contentTypes = """
        \(head)<Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/></Types>
        """
    private static let relations = """
        \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Target="word/document.xml" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
        """
    private static let styles = """
        \(head)<w:styles xmlns:w="\(namespace)"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr>\
        </w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
        <w:name w:val="Normal"/></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
        </w:style></w:styles>
        """
}
