/// Draws a paper from its head to its annexes as the body of `word/document.xml`.
struct PaperDrawing {
    var markup = WordMarkup()

    /// The whole part, once `draw` has returned.
    var document: [UInt8] { markup.bytes }

    mutating func draw(_ paper: OfficialPaper) {
        let page = PageLayout()
        begin()
        drawHead(paper, page)
        drawTitle(paper.title, page)
        drawAddressees(paper.addressees)
        draw(paper.blocks, page, leadsToSignature: true)
        drawSignature(paper, page)
        end(page, isLast: paper.annexes.isEmpty)
        for (index, annex) in paper.annexes.enumerated() {
            let page = PageLayout(isLandscape: annex.isLandscape)
            drawAnnexHead(annex, number: paper.annexes.count > 1 ? index + 1 : nil, of: paper, page)
            draw(annex.blocks, page)
            end(page, isLast: index == paper.annexes.count - 1)
        }
        markup.add("</w:body></w:document>")
    }

    mutating func begin() {
        markup.add(
            """
            \(DocxParts.declaration)<w:document xmlns:w="\(DocxParts.word)" xmlns:r="\(DocxParts.relation)"><w:body>
            """)
    }

    // MARK: - Content

    /// The last paragraph above a signature stays with it, as one that leads to a table stays with its heading row.
    mutating func draw(_ blocks: [OfficialBlock], _ page: PageLayout, leadsToSignature: Bool = false) {
        var counter = OutlineCounter()
        let lastBasis = blocks.lastIndex(where: \.isBasis)
        for (index, block) in blocks.enumerated() {
            let isLast = index == blocks.count - 1
            let leadsToTable = !isLast && blocks[index + 1].isTable
            var more = leadsToTable || isLast && leadsToSignature ? "<w:keepNext/>" : ""
            if leadsToTable { more += "<w:spacing w:after=\"120\"/>" }
            switch block {
            case .decider(let text): markup.paragraph(.decider, text.uppercased(), more: more)
            case .basis(let text):
                markup.paragraph(.basis, text.ended(by: index == lastBasis ? "." : ";"), more: more)
            case .enactment(let text):
                markup.paragraph(.enactment, "\(text.withoutEndMark.uppercased()):", more: more)
            case .division(let division, let title, let number):
                markup.paragraph(.division, counter.division(division, from: number), more: more)
                if !title.isEmpty { markup.paragraph(.divisionTitle, title.uppercased(), more: more) }
            case .paragraph(let text): markup.paragraph(.body, text, more: more)
            case .section(let title):
                markup.paragraph(.section, "\(counter.section()) \(title.uppercased())", more: more)
            case .heading(let title): markup.paragraph(.heading, "\(counter.clause()) \(title)", more: more)
            case .article(let text):
                markup.openParagraph(.body, more: more)
                markup.run("\(counter.article()) ", isBold: true)
                markup.run(text, isBold: text.isTitle)
                markup.closeParagraph()
            case .clause(let text): markup.paragraph(.body, "\(counter.clause()) \(text)", more: more)
            case .point(let text): markup.paragraph(.body, "\(counter.point()) \(text)", more: more)
            case .dash(let text): markup.paragraph(.body, "- \(text)", more: more)
            case .table(let table): draw(table, width: page.textWidth)
            }
        }
    }

    private mutating func drawAnnexHead(
        _ annex: OfficialAnnex, number: Int?, of paper: OfficialPaper, _ page: PageLayout
    ) {
        let word = number.map { "Phụ lục " + RomanNumeral.text(of: $0) } ?? "Phụ lục"
        markup.paragraph(.annex, word)
        markup.paragraph(.annexTitle, annex.title.uppercased())
        let head = paper.head
        markup.paragraph(
            .annexReference,
            "(Kèm theo \(paper.title.kindInText) số \(head.numberAndSymbol) \(head.date.words) của \(head.issuerInText))"
        )
        drawRule(under: annex.title.uppercased(), size: 14, width: page.textWidth)
        markup.add(Self.gapBeforeTable)
    }

    static let gapBeforeTable = """
        <w:p><w:pPr><w:pStyle w:val="\(OfficialStyle.rule.rawValue)"/>\
        <w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>
        """

    /// Ends the pages of one kind; Word keeps their layout in their last paragraph, that of the last ones in the body.
    mutating func end(_ page: PageLayout, isLast: Bool) {
        let tiny = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
        markup.openParagraph(.ending, more: isLast ? tiny : tiny + page.properties)
        markup.closeParagraph()
        if isLast { markup.add(page.properties) }
    }
}
