/// The end of a paper: who gets it at the left, who signs at the right.
extension PaperDrawing {
    mutating func drawSignature(_ paper: OfficialPaper, _ page: PageLayout) {
        let left = 4_300
        let right = page.textWidth - left
        markup.openParagraph(
            .ending, more: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"exact\"/>")
        markup.closeParagraph()
        openFrame([left, right])
        openCell(left)
        markup.paragraph(.copiesHead, "Nơi nhận:")
        for line in paper.copies.lines { markup.paragraph(.copies, line) }
        nextCell(right)
        for line in paper.signature.lines { markup.paragraph(.authority, line) }
        markup.paragraph(.signer, paper.signature.name)
        closeCell()
        closeFrame()
    }
}
