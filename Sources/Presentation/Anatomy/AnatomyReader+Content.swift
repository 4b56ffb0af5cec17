extension AnatomyReader {
    mutating func readContent(from start: Int) {
        readEnactment()
        let apart = Set(
            anatomy.officer + anatomy[.enactment] + anatomy[.basis] + anatomy[.excerpt] + anatomy[.kind]
                + anatomy[.letterSubject]
                + anatomy[.addressee]
                + anatomy[.addresseeItem])
        for index in anatomy.body where !apart.contains(index) {
            let line = lines[index]
            guard line.cell == nil, !line.isBoxed, !line.isBlank, !line.isTypedRule else { continue }
            // «QUYẾT ĐỊNH:» stands alone in the middle.
            if line.isCapitals, line.words.hasSuffix(":") || line.look.alignment == .center { continue }
            if line.look.alignment == .center { continue }
            // Notes at the foot come last: «[1] …».
            if line.words.hasPrefix("[") { continue }
            anatomy.prose.append(index)
        }
        anatomy.parts[.body] = anatomy.prose.filter { PartMarker(lines[$0].words).map { $0.style != .roman } ?? true }
    }

    /// «QUYẾT ĐỊNH:» above the first article.
    private mutating func readEnactment() {
        guard anatomy.decides else { return }
        let above = anatomy.body.prefix { PartMarker(lines[$0].words)?.style != .article }
        let found = above.first { index in
            lines[index].cell == nil && ["quyet dinh", "quyet nghi", "nay quyet dinh"].contains(folded[index])
        }
        if let found { note(.enactment, found) }
    }

    /// Numbers of the content; an annex, and what is attached, is counted by itself.
    mutating func readMarkers() {
        var stretch = 0
        for index in anatomy.body.lowerBound..<lines.count {
            if index >= anatomy.end, anatomy[.annex].contains(index) || isAttachedTitle(index) { stretch += 1 }
            guard index < anatomy.body.upperBound || index >= anatomy.end else { continue }
            let line = lines[index]
            guard line.cell == nil, !line.isBoxed, !line.isBlank, let marker = PartMarker(line.words) else { continue }
            anatomy.markers.append((index, marker, stretch))
            switch marker.style {
            case .part, .chapter, .division:
                note(.chapter, index)
                if let title = (index + 1..<min(index + 3, lines.count)).first(where: { !lines[$0].isBlank }),
                    PartMarker(lines[title].words) == nil, line.words.split(separator: " ").count < 4
                {
                    note(.chapterTitle, title)
                }
            case .roman: note(.section, index)
            case .article: note(.article, index)
            case .clause: note(.clause, index)
            case .point: note(.point, index)
            }
        }
    }

    /// «QUY CHẾ», «KẾ HOẠCH» in the middle below the signature.
    private func isAttachedTitle(_ index: Int) -> Bool {
        lines[index].isCapitals && lines[index].cell == nil && lines[index].words.split(separator: " ").count < 4
            && (lines[index].look.alignment == .center || !sheet.hasLayout)
    }
}
