import Measure

/// XML with whole elements removed, doubled, moved, and values changed: mostly well formed, so that it reaches the reader
/// behind the parser.
struct SpoiledXML {
    /// The elements that are moved about.
    let names: [String]
    /// What is put in between.
    let fragments: [[UInt8]]
    /// Before which values that are changed stand.
    let value: String

    func spoil(_ xml: inout [UInt8], _ random: inout Repeatable) {
        for _ in 1...random.number(1...12) {
            guard let piece = element(of: xml, &random) else { continue }
            switch random.number(0...4) {
            case 0: xml.removeSubrange(piece)
            case 1: xml.insert(contentsOf: xml[piece], at: piece.upperBound)
            case 2:
                let place = element(of: xml, &random)?.lowerBound ?? piece.lowerBound
                xml.insert(contentsOf: xml[piece], at: place)
            case 3: xml.insert(contentsOf: random.one(of: fragments), at: piece.lowerBound)
            default: changeValue(of: &xml, from: piece.lowerBound, &random)
            }
        }
    }

    /// A random element, from its first to its last sign.
    private func element(of xml: [UInt8], _ random: inout Repeatable) -> Range<Int>? {
        guard !xml.isEmpty else { return nil }
        let name = random.one(of: names)
        let from = random.number(0...(xml.count - 1))
        guard let start = Self.find("<\(name)>", in: xml, from: from) ?? Self.find("<\(name) ", in: xml, from: from),
            let end = Self.find("</\(name)>", in: xml, from: start.upperBound)
        else { return nil }
        return start.lowerBound..<end.upperBound
    }

    private func changeValue(of xml: inout [UInt8], from place: Int, _ random: inout Repeatable) {
        guard let start = Self.find(value, in: xml, from: place)?.upperBound,
            let end = xml[start...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") })
        else { return }
        xml.replaceSubrange(start..<end, with: random.one(of: Self.values))
    }

    private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Range<Int>? {
        let needle = Array(text.utf8)
        var place = start
        while let hit = bytes[place...].firstIndex(of: needle[0]), hit + needle.count <= bytes.count {
            if bytes[hit..<(hit + needle.count)].elementsEqual(needle) { return hit..<(hit + needle.count) }
            place = hit + 1
        }
        return nil
    }

    private static let values = [
        "", "-1", "0", "99999999999999999999", "true", "both", "Heading1", "ngày", "2026/13/45",
    ]
    .map { Array($0.utf8) }
}

extension SpoiledXML {
    /// A word processor's.
    static let word = SpoiledXML(
        names: ["w:p", "w:r", "w:t", "w:tc", "w:tr", "w:tbl", "w:pPr", "w:rPr", "w:tcPr", "w:tblGrid"],
        fragments: [
            "<w:tcPr><w:gridSpan w:val=\"-5\"/><w:vMerge/></w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"900\"/></w:tcPr>",
            "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
            "<w:r><w:br w:type=\"page\"/></w:r>",
            "<w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-3\"/></w:numPr></w:pPr>", "<w:p/>",
            "<w:r><w:tab/></w:r>",
            "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>",
            "<w:r><w:t>1. a) PHỤ LỤC ngày 31/02/2026</w:t></w:r>",
            "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
        ].map { Array($0.utf8) }, value: "w:val=\"")

    /// A message of the interchange.
    static let message = SpoiledXML(
        names: [
            "edXML:MessageHeader", "edXML:From", "edXML:To", "edXML:Code", "edXML:Attachment", "edXML:Bussiness",
            "edXML:TraceHeader", "edXML:ResponseFor", "edXML:OrganId", "edXML:DocumentId", "edXML:Subject",
            "edXML:ContentTransferEncoded", "edXML:ReplacementInfo", "edXML:edXMLHeader",
        ],
        fragments: [
            "<edXML:OrganId>null</edXML:OrganId>", "<edXML:StatusCode>99</edXML:StatusCode>",
            "<edXML:StatusCode>03</edXML:StatusCode><edXML:Timestamp>2026/02/31 25:61:00</edXML:Timestamp>",
            "<edXML:Bussiness><edXML:BussinessDocType>7</edXML:BussinessDocType></edXML:Bussiness>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "&b;",
            "<a xmlns:edXML=\"urn:x\"><edXML:b/></a>",
            "<edXML:ContentTransferEncoded>UEsDBA==</edXML:ContentTransferEncoded>", "<![CDATA[]]>", "<?x y?>",
        ].map { Array($0.utf8) }, value: "CodeNumber>")

    /// A spreadsheet's.
    static let sheet = SpoiledXML(
        names: ["row", "c", "is", "t", "v", "sheetData"],
        fragments: [
            "<row r=\"1048577\"><c r=\"XFE1\"><v>1</v></c></row>", "<c r=\"A0\" t=\"s\"><v>-1</v></c>",
            "<c t=\"s\"><v>99999999999</v></c>", "<c r=\"ZZZZZZ9\"/>", "<row/>", "<c t=\"b\"><v>7</v></c>",
            "<c t=\"inlineStr\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<c s=\"-4\"><v>1e400</v></c>",
        ].map { Array($0.utf8) }, value: " r=\"")
}
