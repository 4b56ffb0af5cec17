import Vietnamese

/// A paragraph of a Word document while it is being read.
struct WordParagraph {
    var style: String?
    var format = WordFormat()
    var run: WordRun?
    /// What the text boxes anchored in it hold.
    var boxed: [DraftBlock] = []
    /// Its end was deleted under tracking: the next paragraph goes on in it.
    var isMarkDeleted = false

    private var lines = [Line()]

    private struct Line {
        var text: [UInt8] = []
        var isAllBold = true
        var isAllItalic = true
    }

    /// Takes in the run that ends, unless it is hidden; text in a font of the old encodings is converted.
    mutating func endRun(_ styles: WordStyles) {
        guard let ended = run else { return }
        run = nil
        guard !ended.text.isEmpty else { return }
        var look = styles.format(ofParagraphStyle: style)
        if let character = ended.style { look.apply(styles.format(ofCharacterStyle: character)) }
        look.apply(ended.format)
        guard look.isHidden != true else { return }
        let last = lines.count - 1
        if let font = look.font, let encoding = LegacyEncoding(fontName: font) {
            lines[last].text += Array(encoding.text(from: String(decoding: ended.text, as: UTF8.self)).utf8)
        } else {
            lines[last].text += ended.text
        }
        if ended.text.contains(where: { $0 > 0x20 }) {
            lines[last].isAllBold = lines[last].isAllBold && look.isBold == true
            lines[last].isAllItalic = lines[last].isAllItalic && look.isItalic == true
        }
    }

    /// Ends the line within a run, which goes on after it.
    mutating func breakLine(_ styles: WordStyles) {
        let ended = run
        endRun(styles)
        lines.append(Line())
        run = ended.map { WordRun(style: $0.style, format: $0.format) }
    }

    /// Goes on where `previous` was cut off by the deletion of its end.
    mutating func continueFrom(_ previous: WordParagraph) {
        var joined = previous.lines
        joined[joined.count - 1].text += lines[0].text
        joined[joined.count - 1].isAllBold = joined[joined.count - 1].isAllBold && lines[0].isAllBold
        joined[joined.count - 1].isAllItalic = joined[joined.count - 1].isAllItalic && lines[0].isAllItalic
        lines = joined + lines.dropFirst()
        boxed = previous.boxed + boxed
    }

    /// The paragraph, one for each of its lines, with its automatic number and what its text boxes hold.
    func drafts(_ styles: WordStyles, _ numbering: WordNumbering) -> [DraftBlock] {
        let styleFormat = styles.format(ofParagraphStyle: style)
        var look = styleFormat
        look.apply(format)
        var number = ""
        if let list = look.numbering, list > 0 {
            let level = look.numberingLevel ?? 0
            if let indent = numbering.look(ofList: list, level: level), format.left == nil {
                look.left = indent.left ?? look.left
                look.firstLine = format.firstLine ?? indent.firstLine ?? look.firstLine
            }
            number = numbering.next(inList: list, level: level) ?? ""
        }
        let heading = look.outlineLevel.flatMap { $0 < 9 ? $0 + 1 : nil }
        var drafts: [DraftBlock] = []
        for (index, line) in lines.enumerated() {
            let isBlank = line.text.allSatisfy { $0 <= 0x20 }
            let prefix = index == 0 && !(isBlank && !number.utf8.contains(where: Self.isDigitOrLetter)) ? number : ""
            if isBlank && prefix.isEmpty { continue }
            drafts.append(
                .paragraph(
                    DraftParagraph(
                        text: Array(prefix.utf8) + line.text, alignment: look.alignment ?? .left,
                        isBold: line.isAllBold && !isBlank, isItalic: line.isAllItalic && !isBlank,
                        headingLevel: heading,
                        indent: look.left == nil && look.firstLine == nil
                            ? nil : Double((look.left ?? 0) + (look.firstLine ?? 0)) / 20)))
        }
        return drafts + boxed
    }

    private static func isDigitOrLetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
}

/// A stretch of text with one look.
struct WordRun {
    var style: String?
    var format = WordFormat()
    var text: [UInt8] = []
}
