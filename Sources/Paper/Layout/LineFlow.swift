/// Makes paragraphs, and tables without rules, of the lines of a paper.
enum LineFlow {
    /// The blocks of lines that stand in reading order.
    static func blocks(_ lines: [TextLine]) -> [DraftBlock] { blocks(lines, LineJoiner(lines)) }

    /// The blocks of some of the lines for which `joiner` was made.
    static func blocks(_ lines: [TextLine], _ joiner: LineJoiner) -> [DraftBlock] {
        var blocks: [DraftBlock] = []
        var start = 0
        var index = 0
        while index < lines.count {
            guard lines[index].segments.count > 1,
                let region = ColumnRegion(
                    in: lines, at: index, notBefore: start, center: (joiner.left + joiner.right) / 2)
            else {
                index += 1
                continue
            }
            blocks += paragraphs(lines[start..<region.lines.lowerBound], joiner).map(DraftBlock.paragraph)
            blocks.append(.table(region.table(of: lines)))
            start = region.lines.upperBound
            index = start
        }
        return blocks + paragraphs(lines[start...], joiner).map(DraftBlock.paragraph)
    }

    /// The paragraphs of lines that stand in one column.
    static func paragraphs(_ lines: [TextLine], in field: LineJoiner.Field = .page) -> [DraftParagraph] {
        paragraphs(lines[...], LineJoiner(lines, in: field))
    }

    private static func paragraphs(_ lines: ArraySlice<TextLine>, _ joiner: LineJoiner) -> [DraftParagraph] {
        var paragraphs: [DraftParagraph] = []
        var previous: TextLine?
        for line in lines {
            let page = [UInt8](repeating: ParagraphText.pageMark, count: line.pageBreaks)
            if let previous, joiner.joins(previous, line) {
                paragraphs[paragraphs.count - 1].text += LineEnd.separator(after: previous.text) + page + line.text
                paragraphs[paragraphs.count - 1].alignment = joiner.alignment(previous, line)
            } else {
                paragraphs.append(
                    DraftParagraph(text: page + line.text, alignment: joiner.alignment(line)))
            }
            previous = line
        }
        return paragraphs
    }
}
