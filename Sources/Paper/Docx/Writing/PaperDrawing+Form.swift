/// Statutory forms: a head as their model has it, and whoever signs side by side.
extension PaperDrawing {
    mutating func draw(_ form: OfficialForm) {
        let page = PageLayout(isLandscape: form.isLandscape)
        begin()
        if form.heading != .none { drawHead(of: form, page) }
        markup.paragraph(.kind, form.title.uppercased())
        for line in form.subtitles { markup.paragraph(.subject, line) }
        drawRule(under: form.subtitles.last ?? form.title.uppercased(), size: 14, width: page.textWidth)
        if form.blocks.first?.isTable ?? false { markup.add(Self.gapBeforeTable) }
        draw(form.blocks, page, leadsToSignature: !form.signatories.isEmpty)
        if !form.signatories.isEmpty { drawSignatories(form, page) }
        end(page, isLast: true)
        markup.add("</w:body></w:document>")
    }

    private mutating func drawHead(of form: OfficialForm, _ page: PageLayout) {
        let left = page.textWidth * 2 / 5
        let right = page.textWidth - left
        openFrame([left, right])
        openCell(left)
        drawNames(of: form.head, width: left)
        nextCell(right)
        drawNation(width: right)
        closeCell()
        if form.heading == .dated {
            nextRow()
            openCell(left)
            markup.paragraph(.number, "")
            nextCell(right)
            markup.paragraph(.placeAndDate, form.head.placeAndDate)
            closeCell()
        }
        closeFrame()
    }

    private mutating func drawSignatories(_ form: OfficialForm, _ page: PageLayout) {
        markup.openParagraph(
            .ending, more: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"exact\"/>")
        markup.closeParagraph()
        let isAlone = form.signatories.count == 1
        let signatories = isAlone ? [.init("")] + form.signatories : form.signatories
        let width = page.textWidth / signatories.count
        openFrame(signatories.map { _ in width })
        for (index, signatory) in signatories.enumerated() {
            if index == 0 { openCell(width) } else { nextCell(width) }
            guard !signatory.title.isEmpty else {
                markup.paragraph(.ending, "")
                continue
            }
            if form.isDatedAtEnd, isAlone { markup.paragraph(.placeAndDate, form.head.placeAndDate) }
            markup.paragraph(.authority, signatory.title.uppercased())
            if let direction = signatory.direction { markup.paragraph(.direction, direction) }
            markup.paragraph(.signer, signatory.name)
        }
        closeCell()
        closeFrame()
    }
}
