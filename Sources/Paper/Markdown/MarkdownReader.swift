import Vietnamese

/// Reads Markdown: headings, pipe tables, lists as they are numbered, emphasis taken off.
enum MarkdownReader {
    /// True when the text uses Markdown's marks, so that they are to be taken out of what is read.
    static func isMarkdown(_ text: [UInt8]) -> Bool {
        var emphasised = 0
        var end = 0
        while end < text.count {
            let source = text.line(from: end)
            end = source.endIndex + 1
            // Few lines begin with one of its marks: the others are passed over by their first letter.
            guard let first = source.first(where: { $0 > 0x20 }), "|#*".utf8.contains(first) else { continue }
            let line = source.trimmed
            if isRuleRow(line) { return true }
            if line.starts(with: "# ".utf8) || line.starts(with: "## ".utf8) || line.starts(with: "### ".utf8) {
                return true
            }
            if line.count > 4, line.starts(with: "**".utf8), line.suffix(2).elementsEqual("**".utf8) {
                emphasised += 1
                if emphasised > 1 { return true }
            }
        }
        return false
    }

    static func read(_ text: [UInt8], as format: PaperFormat) -> PaperText {
        var builder = PaperTextBuilder(expectedBytes: text.count)
        let lines = RunningLines.removed(from: TextPage.lines(text))
        let kinds = lines.map { kind($0.text) }
        var start = 0
        while start < lines.count {
            let kind = kinds[start]
            let end = kinds[start...].firstIndex { $0 != kind } ?? lines.count
            switch kind {
            case .table: builder.append(.table(table(lines[start..<end].map(\.text))))
            case .heading:
                for line in lines[start..<end] { builder.append(.paragraph(heading(line.text))) }
            case .rule: break
            case .prose:
                for draft in LineFlow.paragraphs(Array(lines[start..<end])) { append(draft, to: &builder) }
            }
            start = end
        }
        return builder.finish(as: format, isPaged: text.holds(ParagraphText.pageMark))
    }

    private enum Kind { case prose, heading, table, rule }

    private static func kind(_ line: ArraySlice<UInt8>) -> Kind {
        switch line.first {
        case UInt8(ascii: "|"): .table
        case UInt8(ascii: "#") where line.drop { $0 == UInt8(ascii: "#") }.first == 0x20: .heading
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="):
            line.count >= 3 && line.allSatisfy { $0 == line.first } ? .rule : .prose
        default: .prose
        }
    }

    private static func append(_ draft: DraftParagraph, to builder: inout PaperTextBuilder) {
        let source = draft.text.first == UInt8(ascii: ">") ? draft.text.dropFirst() : draft.text[...]
        let inline = MarkdownInline(source)
        for line in inline.text.split(separator: 0x0A) {
            builder.append(
                .paragraph(DraftParagraph(text: Array(line), isBold: inline.isBold, isItalic: inline.isItalic)))
        }
    }

    private static func heading(_ line: ArraySlice<UInt8>) -> DraftParagraph {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        let rest = line.dropFirst(level).trimmed
        let closing = rest.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let inline = MarkdownInline(rest.dropLast(closing))
        return DraftParagraph(text: inline.text, isBold: inline.isBold, isItalic: inline.isItalic, headingLevel: level)
    }

    private static func table(_ lines: [ArraySlice<UInt8>]) -> DraftTable {
        var table = DraftTable()
        for line in lines where !isRuleRow(line) {
            table.rows.append(
                cells(line).enumerated().map { column, source in
                    let inline = MarkdownInline(source)
                    let paragraphs = inline.text.split(separator: 0x0A).map { line in
                        DraftBlock.paragraph(
                            DraftParagraph(text: Array(line), isBold: inline.isBold, isItalic: inline.isItalic))
                    }
                    return DraftTable.Cell(column: column, blocks: paragraphs)
                })
        }
        return table
    }

    /// The cells between the pipes; an escaped pipe belongs to its cell.
    private static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var cells: [ArraySlice<UInt8>] = []
        var start = line.startIndex + 1
        var index = start
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "\\") {
                index += 1
            } else if line[index] == UInt8(ascii: "|") {
                cells.append(line[start..<index].trimmed)
                start = index + 1
            }
            index += 1
        }
        if start < line.endIndex { cells.append(line[start...].trimmed) }
        return cells
    }

    /// `| --- | :-: |`, which parts a table's heading from its rows.
    private static func isRuleRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "|") && line.contains(UInt8(ascii: "-"))
            && line.allSatisfy { "|-: ".utf8.contains($0) }
    }
}
