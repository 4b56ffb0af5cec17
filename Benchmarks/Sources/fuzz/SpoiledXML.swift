import Measure

/// A word processor's XML with whole elements removed, doubled, moved, and values changed: mostly well formed, so that
/// it reaches the reader behind the parser.
enum SpoiledXML {
    static func spoil(_ xml: inout [UInt8], _ random: inout Repeatable) {
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
    private static func element(of xml: [UInt8], _ random: inout Repeatable) -> Range<Int>? {
        let name = random.one(of: names)
        let from = random.number(0...(xml.count - 1))
        guard let start = find("<\(name)>", in: xml, from: from) ?? find("<\(name) ", in: xml, from: from),
            let end = find("</\(name)>", in: xml, from: start.upperBound)
        else { return nil }
        return start.lowerBound..<end.upperBound
    }

    private static func changeValue(of xml: inout [UInt8], from place: Int, _ random: inout Repeatable) {
        guard let start = find("w:val=\"", in: xml, from: place)?.upperBound,
            let end = xml[start...].firstIndex(of: UInt8(ascii: "\""))
        else { return }
        xml.replaceSubrange(start..<end, with: random.one(of: values))
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

    private static let names = ["w:p", "w:r", "w:t", "w:tc", "w:tr", "w:tbl", "w:pPr", "w:rPr", "w:tcPr", "w:tblGrid"]
    private static let values = ["", "-1", "0", "99999999999999999999", "true", "both", "Heading1", "ngày"].map {
        Array($0.utf8)
    }
    private static let fragments = [
        "<w:tcPr><w:gridSpan w:val=\"-5\"/><w:vMerge/></w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"900\"/></w:tcPr>",
        "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
        "<w:r><w:br w:type=\"page\"/></w:r>",
        "<w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-3\"/></w:numPr></w:pPr>", "<w:p/>",
        "<w:r><w:tab/></w:r>",
        "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>", "<w:r><w:t>1. a) PHỤ LỤC ngày 31/02/2026</w:t></w:r>",
        "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
    ].map { Array($0.utf8) }
}
