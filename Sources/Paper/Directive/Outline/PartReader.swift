/// Finds where the text of a part begins and ends.
struct PartReader {
    let pieces: [PaperPiece]
    let words: Words

    private static let bodyStarts = PhraseSet(
        """
        căn cứ; thực hiện; theo; để; nhằm; sau khi; trên cơ sở; tiếp theo; xét; qua; vừa qua; hiện nay; trong thời gian; ngày
        thi hành; triển khai thực hiện; tiếp tục thực hiện; liên quan; đồng kính gửi; phúc đáp; ủy ban nhân dân tỉnh nhận; được sự; trong những năm; những năm qua; thời gian qua
        """)

    /// The first piece after the letterhead, the heading and the title.
    func bodyStart(from start: Int, kind: PaperPart.Kind) -> Int {
        if let addressed = addressLine(from: start, kind: kind) { return addresseesEnd(from: addressed) }
        var index = start
        var titled = false
        var titleLength = 0
        let limit = min(pieces.count, start + 40)
        if case .annex = kind {
            titled = true
            index += 1
        }
        while index < limit {
            guard case .passage(let passage) = pieces[index] else { return index }
            if isLetterheadLine(passage) {
                index += 1
                continue
            }
            if !titled, isKindHeading(passage) {
                titled = true
                index += 1
                continue
            }
            if Self.isAddress(passage, words) {
                return addresseesEnd(from: index)
            }
            if passage.marker.map({ $0.style != .dash && $0.style != .plus }) == true, !passage.isInTable {
                return index
            }
            if passage.marker != nil, titled, !passage.isInTable { return index }
            if startsBody(passage), !(titled && titleLength == 0 && isTitleShaped(passage)) { return index }
            if titled, passage.words.count > 8, words[passage.words.upperBound - 1].isMark(":"), !isUpper(passage) {
                return index
            }
            if titled {
                guard titleLength < 5, passage.words.count < 110, !isUpperCaseBody(passage, after: titleLength) else {
                    return index
                }
                titleLength += 1
                index += 1
                continue
            }
            // Above any heading: lines of the letterhead are short, or stand in its table.
            if passage.isInTable || passage.words.count < 16 || isUpper(passage) || isExcerpt(passage) {
                index += 1
                continue
            }
            return index
        }
        return min(index, pieces.count)
    }

    /// «Kính gửi: …», «THỦ TƯỚNG CHÍNH PHỦ điện:»
    static func isAddress(_ passage: Passage, _ words: Words) -> Bool {
        let range = passage.words
        if words.matches(Signs.addressed, at: range.lowerBound, limit: range.upperBound) { return true }
        return range.count < 16 && range.count > 1 && words[range.upperBound - 1].isMark(":")
            && words.matches(Signs.wires, at: range.upperBound - 2, limit: range.upperBound)
    }

    /// The first piece after «Kính gửi» and those it lists.
    private func addresseesEnd(from start: Int) -> Int {
        var index = start + 1
        var isOpen = false
        while index < pieces.count, let passage = pieces[index].passage, passage.words.count < 120,
            passage.isInTable || passage.marker?.style.isBullet == true || isOpen
        {
            // «- Bộ trưởng các Bộ:» may be followed by which they are.
            isOpen = passage.marker != nil && words[passage.words.upperBound - 1].isMark(":")
            index += 1
        }
        return index
    }

    /// «Kính gửi» ends the head of a letter, however the lines above it are broken or spoiled; nil for other papers.
    private func addressLine(from start: Int, kind: PaperPart.Kind) -> Int? {
        if case .annex = kind { return nil }
        for index in start..<min(pieces.count, start + 16) {
            guard case .passage(let passage) = pieces[index], passage.words.count < 60 || passage.isInTable else {
                return nil
            }
            if words.matches(Signs.addressed, at: passage.words.lowerBound, limit: passage.words.upperBound) {
                return index
            }
            if let marker = passage.marker, !marker.style.isBullet, !passage.isInTable { return nil }
            if isEnd(at: index) { return nil }
        }
        return nil
    }

    /// The first piece of the recipients and the signature, or the end.
    func endStart(from start: Int) -> Int {
        var index = start
        while index < pieces.count {
            if isEnd(at: index) || isAnnexHeading(at: index) != nil { return index }
            index += 1
        }
        return index
    }

    func isEnd(at index: Int) -> Bool {
        guard index < pieces.count, case .passage(let passage) = pieces[index] else { return false }
        return words.matches(Signs.recipients, at: passage.words.lowerBound, limit: passage.words.upperBound)
            || SignatureLine.isPost(passage.words, words)
    }

    /// Where the next part begins: an annex or a paper with its own heading.
    func nextPart(from start: Int, afterEnd: Bool) -> (index: Int, kind: PaperPart.Kind) {
        var index = start
        while index < pieces.count {
            if let label = isAnnexHeading(at: index) { return (index, .annex(label: label)) }
            if afterEnd, index > start, isUnnamedAnnex(at: index) { return (index, .annex(label: "")) }
            if afterEnd, index > start, case .passage(let passage) = pieces[index] {
                if isQuocHieu(passage) {
                    // The issuer's name may stand before the national heading.
                    let previous = index - 1
                    let back = previous > start && pieces[previous].passage.map(isUpper) == true ? previous : index
                    return (back, .attached)
                }
                if isKindHeading(passage), isUpper(passage) { return (index, .attached) }
            }
            index += 1
        }
        return (pieces.count, .main)
    }

    /// What stands below the signature without the word «Phụ lục»: a heading in capitals with «(Kèm theo …)» below it, or
    /// a table of tasks.
    private func isUnnamedAnnex(at index: Int) -> Bool {
        switch pieces[index] {
        case .table(let table): return TableColumns.find(in: table, words) != nil
        case .passage(let passage):
            guard isUpper(passage), passage.words.count > 2, !isKindHeading(passage) else { return false }
            for below in pieces[index + 1..<min(pieces.count, index + 4)] {
                guard let range = below.passage?.words else { return false }
                if Self.attachments.stands(words, at: range.lowerBound, limit: range.upperBound) { return true }
                guard words.isUpperCase(range) else { return false }
            }
            return false
        }
    }

    private static let attachments = PhraseSet("( kèm theo; ( ban hành kèm theo; ( đính kèm; ( gửi kèm")

    /// The label of the annex whose heading stands here; nil when none does.
    func isAnnexHeading(at index: Int) -> String? {
        guard index < pieces.count, case .passage(let passage) = pieces[index], passage.marker == nil,
            let end = words.end(of: Signs.annex, at: passage.words.lowerBound, limit: passage.words.upperBound)
        else { return nil }
        if end == passage.words.upperBound { return "" }
        let word = words[end]
        let isNumbered = word.isNumber || RomanNumeral.isOne(words, at: end)
        if isNumbered {
            let rest = passage.words.upperBound - end
            let isHeading =
                rest <= 2 || passage.isCentred || passage.isBold || isUpper(passage) || words[end + 1].isMark(":")
                || words[end + 1].isMark(".")
            return isHeading ? words.text(of: end..<end + 1) : nil
        }
        return isUpper(passage) || (passage.words.count < 4) ? "" : nil
    }

    private func isLetterheadLine(_ passage: Passage) -> Bool {
        let range = passage.words
        return isQuocHieu(passage) || words.matches(Signs.number, at: range.lowerBound, limit: range.upperBound)
            || words.matches(Signs.numberBare, at: range.lowerBound, limit: range.upperBound) && range.count < 12
            || isExcerpt(passage) || DateLine.find(in: range, words) != nil && range.count < 30
    }

    private func isQuocHieu(_ passage: Passage) -> Bool {
        passage.words.count < 40
            && Signs.nation.contains { words.firstIndex(of: $0, in: passage.words) != nil }
    }

    private func isExcerpt(_ passage: Passage) -> Bool {
        words.matches(Signs.excerpt, at: passage.words.lowerBound, limit: passage.words.upperBound)
    }

    func isKindHeading(_ passage: Passage) -> Bool {
        guard passage.marker == nil,
            let kind = PaperKindTable.table.match(words, at: passage.words.lowerBound, limit: passage.words.upperBound)
        else { return false }
        let rest = passage.words.upperBound - kind.end
        let head = passage.words.lowerBound..<kind.end
        let isUpperKind = head.allSatisfy { words[$0].isAllCapitals }
        return rest == 0
            || (isUpperKind && (rest < 4 || passage.isCentred || passage.isBold || passage.words.count < 30))
    }

    private func startsBody(_ passage: Passage) -> Bool {
        let range = passage.words
        if words[range.lowerBound].isAllCapitals, isUpper(passage) { return false }
        return Self.bodyStarts.stands(words, at: range.lowerBound, limit: range.upperBound)
    }

    /// «Triển khai thực hiện Chỉ thị …» right below «KẾ HOẠCH»: set as a title, or a line without a stop.
    private func isTitleShaped(_ passage: Passage) -> Bool {
        guard passage.words.count < 60, let last = passage.words.last else { return false }
        return passage.isCentred || passage.isBold || !words[last].isMark
    }

    private func isUpper(_ passage: Passage) -> Bool { words.isUpperCase(passage.words) }

    /// «CHÍNH PHỦ», «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH» above the legal bases.
    private func isUpperCaseBody(_ passage: Passage, after titleLength: Int) -> Bool { false }
}

extension Words {
    /// True when all its words of two letters and more are in capitals.
    func isUpperCase(_ range: Range<Int>) -> Bool {
        var found = false
        for index in range where self[index].isLetters {
            if self[index].isAllCapitals {
                found = true
            } else if self[index].end - self[index].start > 1 || !self[index].isCapital {
                return false
            }
        }
        return found
    }
}
