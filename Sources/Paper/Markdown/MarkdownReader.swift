import Vietnamese

/// Reads Markdown: headings, pipe tables, lists as they are numbered, emphasis taken off.
enum MarkdownReader {
    /// True when the text uses Markdown's marks, so that they are to be taken out of what is read.
    static func isMarkdown(_ text: [UInt8]) -> Bool {
        var emphasised = 0
        for line in text.split(separator: 0x0A) {
            let line = line.trimmed
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
        let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0C }.map(\.trimmed)
        let wrap = WrapWidth(of: lines)
        var paragraph: [UInt8] = []
        var index = 0

        func flush() {
            append(paragraph, to: &builder)
            paragraph = []
        }

        while index < lines.count {
            let line = lines[index]
            if line.isEmpty || isRule(line) {
                flush()
                index += 1
            } else if line.first == UInt8(ascii: "|") {
                flush()
                let end = lines[index...].firstIndex { $0.first != UInt8(ascii: "|") } ?? lines.count
                builder.append(.table(table(lines[index..<end])))
                index = end
            } else if line.first == UInt8(ascii: "#"), let heading = heading(line) {
                flush()
                builder.append(.paragraph(heading))
                index += 1
            } else {
                if !paragraph.isEmpty, !wrap.joins(lines[index - 1], line) { flush() }
                if !paragraph.isEmpty { paragraph.append(0x20) }
                paragraph += line.first == UInt8(ascii: ">") ? line.dropFirst().trimmed : line
                index += 1
            }
        }
        flush()
        return builder.finish(as: format)
    }

    private static func append(_ source: [UInt8], to builder: inout PaperTextBuilder) {
        if source.isEmpty { return }
        let inline = MarkdownInline(source[...])
        for line in inline.text.split(separator: 0x0A) {
            builder.append(
                .paragraph(DraftParagraph(text: Array(line), isBold: inline.isBold, isItalic: inline.isItalic)))
        }
    }

    private static func heading(_ line: ArraySlice<UInt8>) -> DraftParagraph? {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        let rest = line.dropFirst(level)
        guard level <= 6, rest.first == 0x20 else { return nil }
        let closing = rest.trimmed.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let inline = MarkdownInline(rest.trimmed.dropLast(closing))
        return DraftParagraph(text: inline.text, isBold: inline.isBold, isItalic: inline.isItalic, headingLevel: level)
    }

    private static func table(_ lines: ArraySlice<ArraySlice<UInt8>>) -> DraftTable {
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

    /// `---`, `***`, `___`: a rule across the page.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 3 && "-*_=".utf8.contains(line.first ?? 0) && line.allSatisfy { $0 == line.first }
    }
}
