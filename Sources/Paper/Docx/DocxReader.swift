import Vietnamese

/// Reads a .docx as text with places: automatic numbers as printed, notes at the end, headers and footers left out but for
/// a stamp of secrecy, which some templates keep there.
enum DocxReader {
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PaperText {
        let package = try DocxPackage(bytes: bytes, limits: limits)
        let styles = WordStyles()
        if !package.styles.isEmpty { try styles.parse(package.styles) }
        let numbering = WordNumbering()
        if !package.numbering.isEmpty { try numbering.parse(package.numbering) }

        let body = WordBody(styles: styles, numbering: numbering)
        try body.parse(package.document)
        var builder = PaperTextBuilder(expectedBytes: package.document.count / 4)
        builder.append(stamps(of: package, styles, numbering))
        builder.append(body.blocks)
        builder.append(try notes(of: body, in: package, styles, numbering))
        return builder.finish(as: .docx)
    }

    /// The stamps MẬT, TỐI MẬT, TUYỆT MẬT in the heads of pages. A head that cannot be read has none.
    private static func stamps(
        of package: DocxPackage, _ styles: WordStyles, _ numbering: WordNumbering
    ) -> [DraftBlock] {
        package.heads.prefix(9).flatMap { bytes -> [DraftBlock] in
            let head = WordBody(styles: styles, numbering: numbering)
            guard (try? head.parse(bytes)) != nil else { return [] }
            return head.blocks.filter { block in
                guard case .paragraph(let paragraph) = block else { return false }
                return ["mat", "toi mat", "tuyet mat"].contains(String(decoding: paragraph.text, as: UTF8.self).folded)
            }
        }
    }

    /// The footnotes and endnotes the body refers to, in its order, each begun with its number: «[1] …».
    private static func notes(
        of body: WordBody, in package: DocxPackage, _ styles: WordStyles, _ numbering: WordNumbering
    ) throws(PaperError) -> [DraftBlock] {
        if body.noteReferences.isEmpty { return [] }
        let footnotes = WordBody(styles: styles, numbering: numbering)
        if !package.footnotes.isEmpty { try footnotes.parse(package.footnotes) }
        let endnotes = WordBody(styles: styles, numbering: numbering)
        if !package.endnotes.isEmpty { try endnotes.parse(package.endnotes) }
        var drafts: [DraftBlock] = []
        for (index, reference) in body.noteReferences.enumerated() {
            var note = (reference.isEndnote ? endnotes : footnotes).notes[reference.id] ?? []
            if case .paragraph(var first)? = note.first {
                first.text = Array("[\(index + 1)] ".utf8) + first.text
                note[0] = .paragraph(first)
            }
            drafts += note
        }
        return drafts
    }
}
