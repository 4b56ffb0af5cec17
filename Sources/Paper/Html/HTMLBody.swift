import Vietnamese

/// Makes blocks of an HTML page. What is not shown on paper is left out: scripts, styles, forms, navigation.
final class HTMLBody: HTMLStream {
    private var containers: [[DraftBlock]] = [[]]
    private var tables: [HTMLTable] = []
    private var elements: [Element] = []
    private var lists: [List] = []
    private var paragraph = DraftParagraph()
    private var isAllBold = true
    private var isAllItalic = true
    /// How deep inside an element that is left out.
    private var skipped = 0

    private struct Element {
        var name: String
        var look: HTMLLook
    }

    private struct List {
        var isNumbered: Bool
        var next: Int
        var format: String
    }

    /// What was read, once `parse` has returned.
    var blocks: [DraftBlock] {
        // A page cut off in the middle leaves cells open; what they hold is not lost.
        containers.flatMap { $0 }
    }

    func read(_ utf8: [UInt8]) -> [DraftBlock] {
        parse(utf8)
        endParagraph()
        while !tables.isEmpty { endTable() }
        return blocks
    }

    override func open(_ name: String, _ attributes: HTMLAttributes) {
        if skipped > 0 || Self.unseen.contains(name) || elements.count > 500 {
            skipped += 1
            return
        }
        let look = (elements.last?.look ?? HTMLLook()).inside(name, attributes)
        if Self.blockNames.contains(name) { endParagraph() }
        elements.append(Element(name: name, look: look))
        switch name {
        case "br": endParagraph()
        case "table": tables.append(HTMLTable())
        case "tr": table { $0.beginRow() }
        case "td", "th":
            if tables.last?.isInCell == true { endCell() }
            table { $0.beginCell(attributes) }
            if !tables.isEmpty { containers.append([]) }
        case "ol", "ul":
            let start = attributes["start"].flatMap { Int($0) } ?? 1
            lists.append(List(isNumbered: name == "ol", next: start, format: Self.format(attributes["type"])))
        case "li": beginItem()
        default: break
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0 else { return }
        let look = elements.last?.look ?? HTMLLook()
        if look.isHidden { return }
        var bytes = Array(bytes)
        if let encoding = look.font.flatMap({ LegacyEncoding(fontName: $0) }) {
            bytes = Array(encoding.text(from: String(decoding: bytes, as: UTF8.self)).utf8)
        }
        let lines = look.isPreformatted ? bytes.split(separator: 0x0A, omittingEmptySubsequences: false) : [bytes[...]]
        for (index, line) in lines.enumerated() {
            if index > 0 { endParagraph() }
            paragraph.text += line
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            isAllBold = isAllBold && look.isBold
            isAllItalic = isAllItalic && look.isItalic
            paragraph.alignment = look.alignment
            paragraph.headingLevel = look.headingLevel
        }
    }

    override func close(_ name: String) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        if Self.blockNames.contains(name) { endParagraph() }
        switch name {
        case "td", "th": endCell()
        case "tr": table { $0.endRow() }
        case "table": endTable()
        case "ol", "ul": _ = lists.popLast()
        default: break
        }
        if let index = elements.lastIndex(where: { $0.name == name }) { elements.removeSubrange(index...) }
    }

    private func endParagraph() {
        var ended = paragraph
        ended.isBold = isAllBold
        ended.isItalic = isAllItalic
        if ended.text.contains(where: { $0 > 0x20 }) { containers[containers.count - 1].append(.paragraph(ended)) }
        paragraph = DraftParagraph()
        isAllBold = true
        isAllItalic = true
    }

    private func endCell() {
        guard tables.last?.isInCell == true, containers.count > 1 else { return }
        endParagraph()
        let blocks = containers.removeLast()
        table { $0.endCell(blocks) }
    }

    private func endTable() {
        endCell()
        table { $0.endRow() }
        if let ended = tables.popLast() { containers[containers.count - 1].append(.table(ended.draft)) }
    }

    /// Items of a numbered list carry their numbers, as they are seen; others a dash.
    private func beginItem() {
        guard !lists.isEmpty else { return }
        let last = lists.count - 1
        let mark =
            lists[last].isNumbered ? WordNumberFormat.text(of: lists[last].next, as: lists[last].format) + "." : "-"
        lists[last].next += 1
        paragraph.text = Array("\(mark) ".utf8)
    }

    private func table(_ change: (inout HTMLTable) -> Void) {
        if !tables.isEmpty { change(&tables[tables.count - 1]) }
    }

    private static func format(_ type: String?) -> String {
        switch type {
        case "a": "lowerLetter"
        case "A": "upperLetter"
        case "i": "lowerRoman"
        case "I": "upperRoman"
        default: "decimal"
        }
    }

    private static let unseen: Set<String> = [
        "head", "script", "style", "title", "nav", "iframe", "object", "svg", "select", "textarea", "button",
        "template",
        "noscript", "xml", "o:p",
    ]

    private static let blockNames: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
