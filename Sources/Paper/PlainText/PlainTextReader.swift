import Vietnamese

/// Reads plain text of any encoding: wrapped lines are joined, running heads left out.
enum PlainTextReader {
    static func read(_ bytes: [UInt8], name: String) -> PaperText {
        let text = Array(DecodedText(bytes).text.utf8)
        let isNamedMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
        if isNamedMarkdown || MarkdownReader.isMarkdown(text) {
            return MarkdownReader.read(text, as: isNamedMarkdown ? .markdown : .text)
        }
        var builder = PaperTextBuilder(expectedBytes: text.count)
        let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0C }.map(\.trimmed)
        let wrap = WrapWidth(of: lines)
        var paragraph = DraftParagraph()
        var previous: ArraySlice<UInt8> = []
        for line in lines {
            if previous.isEmpty || line.isEmpty || !wrap.joins(previous, line) {
                builder.append(.paragraph(paragraph))
                paragraph = DraftParagraph()
            }
            if !paragraph.text.isEmpty { paragraph.text.append(0x20) }
            paragraph.text += line
            previous = line
        }
        builder.append(.paragraph(paragraph))
        return builder.finish(as: .text)
    }
}
