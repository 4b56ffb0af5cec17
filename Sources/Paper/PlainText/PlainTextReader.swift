import Vietnamese

/// Reads plain text of any encoding: wrapped lines are joined, columns made with blanks are set side by side,
/// running heads and notes of signing programs are left out.
enum PlainTextReader {
    static func read(_ bytes: [UInt8], name: String) -> PaperText {
        let text = DecodedText.composedUTF8(bytes)
        let isNamedMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
        if isNamedMarkdown || MarkdownReader.isMarkdown(text) {
            return MarkdownReader.read(text, as: isNamedMarkdown ? .markdown : .text)
        }
        let lines = RunningLines.removed(from: TextPage.lines(text))
        var builder = PaperTextBuilder(expectedBytes: text.count)
        builder.append(LineFlow.blocks(lines))
        return builder.finish(as: .text, isPaged: text.holds(ParagraphText.pageMark))
    }
}
