/// The boxes at the top of the first page: who issues, the nation and its motto, number, place and date, title, addressees.
extension PaperDrawing {
    mutating func drawHead(_ paper: OfficialPaper, _ page: PageLayout) {
        let left = 3_400
        let right = page.textWidth - left
        openFrame([left, right])
        openCell(left)
        drawNames(of: paper.head, width: left)
        nextCell(right)
        drawNation(width: right)
        closeCell()
        nextRow()
        openCell(left)
        markup.paragraph(.number, "Số: \(paper.head.numberAndSymbol)")
        if case .letter(let about) = paper.title { markup.paragraph(.letterSubject, "V/v \(about)") }
        nextCell(right)
        markup.paragraph(.placeAndDate, paper.head.placeAndDate)
        closeCell()
        if let urgency = paper.urgency {
            nextRow()
            openCell(left)
            drawUrgency(urgency, width: left)
            nextCell(right)
            markup.paragraph(.ending, "")
            closeCell()
        }
        closeFrame()
    }

    /// The stamp of a paper that has to go fast, in a box of 8 mm with a single red edge.
    private mutating func drawUrgency(_ urgency: OfficialUrgency, width: Int) {
        let side = max(0, (width - Int(urgency.width / 25.4 * 1_440)) / 2)
        let edges = ["top", "left", "bottom", "right"].map { edge in
            let space = edge == "top" || edge == "bottom" ? 3 : 0
            return "<w:\(edge) w:val=\"single\" w:sz=\"8\" w:space=\"\(space)\" w:color=\"FF0000\"/>"
        }
        markup.paragraph(
            .urgency, urgency.rawValue,
            more: """
                <w:pBdr>\(edges.joined())</w:pBdr>\
                <w:spacing w:before="120" w:after="0" w:line="330" w:lineRule="exact"/>\
                <w:ind w:left="\(side)" w:right="\(side)"/>
                """)
    }

    /// Who issues a paper, under the body above it.
    mutating func drawNames(of head: OfficialHead, width: Int) {
        let issuer = Self.broken(head.issuer.uppercased(), width: width)
        if let superior = head.superior {
            markup.paragraph(.superior, Self.broken(superior.uppercased(), width: width))
        }
        markup.paragraph(.issuer, issuer)
        drawRule(under: issuer, size: 13, width: width)
    }

    /// The nation and its motto, underlined.
    mutating func drawNation(width: Int) {
        markup.paragraph(.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        markup.paragraph(.motto, "Độc lập - Tự do - Hạnh phúc")
        drawRule(length: Self.mottoLength, width: width)
    }

    /// A name too long for one line breaks before the place that it belongs to, «ỦY BAN NHÂN DÂN / TỈNH SƠN HÀ», not within
    /// the place's name.
    private static func broken(_ name: String, width: Int) -> String {
        guard !name.contains("\n"), TextWidth.of(name.utf8) * 13 * 20 > Double(width) else { return name }
        for place in [" TỈNH ", " THÀNH PHỐ ", " ĐẶC KHU ", " PHƯỜNG ", " XÃ "] {
            guard let range = name.firstRange(of: place) else { continue }
            return name[..<range.lowerBound] + "\n" + name[range.lowerBound...].dropFirst()
        }
        return name
    }

    mutating func drawTitle(_ title: OfficialTitle, _ page: PageLayout) {
        guard case .named(let kind, let excerpt) = title else { return }
        markup.paragraph(.kind, kind.uppercased())
        markup.paragraph(.subject, excerpt)
        drawRule(under: excerpt, size: 14, width: page.textWidth)
    }

    /// One on the line of «Kính gửi:»; several each on a line of its own, their dashes under the colon.
    mutating func drawAddressees(_ addressees: [String]) {
        if addressees.count == 1 {
            markup.paragraph(.addressee, "Kính gửi: \(addressees[0].withoutEndMark).")
        } else if !addressees.isEmpty {
            markup.paragraph(.addressee, "Kính gửi:")
            for (index, addressee) in addressees.enumerated() {
                let mark = index == addressees.count - 1 ? "." : ";"
                markup.paragraph(.addresseeItem, "- \(addressee.withoutEndMark)\(mark)")
            }
        }
    }

    /// A line under a name or an excerpt, four tenths as long: the law wants a third to a half.
    mutating func drawRule(under text: String, size: Double, width: Int) {
        let longest = text.split(separator: "\n").map { TextWidth.of($0.utf8) }.max() ?? 0
        drawRule(length: Int(min(longest * size * 20, Double(width)) * 0.4), width: width)
    }

    /// A line in the middle of so much room.
    private mutating func drawRule(length: Int, width: Int) {
        let side = max(0, (width - length) / 2)
        markup.openParagraph(
            .rule,
            more: """
                <w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>\
                <w:spacing w:before="40" w:after="0" w:line="40" w:lineRule="exact"/>\
                <w:ind w:left="\(side)" w:right="\(side)"/>
                """)
        markup.closeParagraph()
    }

    /// The motto at 14 points bold in Times New Roman.
    private static let mottoLength = 3_480
}
