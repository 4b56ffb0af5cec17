import Exchange
import Office

/// Messages of the interchange: what was read is written and read again the same.
struct EdXMLParser: OutsideParser {
    let name = "edxml"
    let words = [
        "<edXML:OrganId>null</edXML:OrganId>", "<edXML:StatusCode>03</edXML:StatusCode>",
        "<edXML:Timestamp>2026/02/31 25:61:00</edXML:Timestamp>", "<edXML:BussinessDocType>2</edXML:BussinessDocType>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "<edXML:Attachment>", "<![CDATA[]]>", "<?x y?>",
        "<edXML:ContentTransferEncoded>UEsDBA==</edXML:ContentTransferEncoded>", "<edXML:ReplacementInfo>", "1212",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        guard case .document(let document) = try EdXMLReader.message(bytes) else { return 0 }
        guard case .document(let again) = try EdXMLReader.message(try EdXMLWriter.bytes(.document(document))),
            again.documentID == document.documentID,
            again.attachments.map(\.bytes) == document.attachments.map(\.bytes)
        else { throw ParserFault("another message when written again") }
        guard !document.attachments.contains(where: { $0.name.utf8.contains(UInt8(ascii: "/")) }) else {
            throw ParserFault("a file named as a path")
        }
        return document.attachments.count
    }
}
