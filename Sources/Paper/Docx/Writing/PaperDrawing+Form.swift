/// Statutory forms: a head without a letter's boxes, and whoever signs side by side.
extension PaperDrawing {
    mutating func draw(_ form: OfficialForm) {
        let page = PageLayout(isLandscape: form.isLandscape)
        begin()
        drawHead(of: form, page)
        markup.paragraph(.kind, form.title.uppercased())
        for line in form.subtitles { markup.paragraph(.subject, line) }
        draw(form.blocks, page, leadsToSignature: true)
        drawSignatories(form, page)
        end(page, isLast: true)
        markup.add("</w:body></w:document>")
    }

    private mutating func drawHead(of form: OfficialForm, _ page: PageLayout) {
        let left = page.textWidth * 2 / 5
        let right = page.textWidth - left
        openFrame([left, right])
        openCell(left)
        let issuer = form.head.issuer.uppercased()
        if let superior = form.head.superior { markup.paragraph(.superior, superior.uppercased()) }
        markup.paragraph(.issuer, issuer)
        drawRule(under: issuer, size: 13, width: left)
        nextCell(right)
        markup.paragraph(.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        markup.paragraph(.motto, "Độc lập - Tự do - Hạnh phúc")
        drawRule(under: "Độc lập - Tự do - Hạnh phúc", size: 14, width: right)
        closeCell()
        nextRow()
        openCell(left)
        if form.isNumbered {
            markup.paragraph(.number, "Số: \(form.head.numberAndSymbol)")
        } else {
            markup.paragraph(.number, "")
        }
        nextCell(right)
        markup.paragraph(.placeAndDate, form.head.placeAndDate)
        closeCell()
        closeFrame()
    }

    private mutating func drawSignatories(_ form: OfficialForm, _ page: PageLayout) {
        markup.openParagraph(
            .ending, more: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"exact\"/>")
        markup.closeParagraph()
        let signatories =
            form.signatories.count == 1 ? [.init("")] + form.signatories : form.signatories
        let width = page.textWidth / max(1, signatories.count)
        openFrame(signatories.map { _ in width })
        for (index, signatory) in signatories.enumerated() {
            if index == 0 { openCell(width) } else { nextCell(width) }
            markup.paragraph(.authority, signatory.title.uppercased())
            markup.paragraph(.signer, signatory.name)
        }
        closeCell()
        closeFrame()
    }
}
