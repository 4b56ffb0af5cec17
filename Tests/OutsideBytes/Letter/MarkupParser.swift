import Paper

/// XML as the readers of all office documents and messages walk through it.
struct MarkupParser: OutsideParser {
    let name = "xml"
    let words = [
        "<a b=\"c\">", "</a>", "<a/>", "<!DOCTYPE a [", "<!ENTITY b \"c\">", "]>", "&b;", "&#x10FFFF;", "&#0;", "&amp;",
        "<![CDATA[", "]]>", "<!--", "-->", "<?x y?>", "xmlns:p=\"u\"", "xmlns=\"\"", "<p:a>",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        var depth = 0
        var count = 0
        try XMLWalk.through(
            bytes,
            open: { name, attributes throws(PaperError) in
                depth += 1
                count += 1
                _ = attributes["b"]
            }, close: { _ throws(PaperError) in depth -= 1 }, text: { _ throws(PaperError) in })
        guard depth == 0 else { throw ParserFault("\(depth) elements are left open") }
        var named = 0
        try XMLWalk.throughNamespaces(
            bytes, open: { _, _ throws(PaperError) in named += 1 }, close: { _ throws(PaperError) in },
            text: { _ throws(PaperError) in })
        guard named == count else { throw ParserFault("\(count) elements are \(named) with namespaces") }
        return count
    }
}
