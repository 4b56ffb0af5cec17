/// The name of the issuing agency from the lines of a letterhead, in the case of a sentence.
enum IssuerName {
    /// Joins «UBND TỈNH LÀO CAI» + «VĂN PHÒNG» to «Văn phòng UBND tỉnh Lào Cai», and «ỦY BAN NHÂN DÂN» + «TỈNH LÀO CAI»
    /// to «Ủy ban nhân dân tỉnh Lào Cai».
    static func compose(_ lines: [Range<Int>], _ words: Words) -> String? {
        var names: [[Int]] = []
        for line in lines {
            let content = line.filter { !words[$0].isMark("*") && !words[$0].isMark("_") && !words[$0].isMark("|") }
            guard let first = content.first, words[first].isLetters else { continue }
            if !names.isEmpty, continues(first, line, words) || isOpen(names[names.count - 1], words) {
                names[names.count - 1] += content
            } else {
                names.append(content)
            }
        }
        guard let own = names.last else { return nil }
        var text = sentenceCase(own, words)
        if names.count > 1, let parent = names.dropLast().last {
            let parentText = sentenceCase(parent, words)
            if isBare(own, words) {
                text += " " + parentText
            } else if let place = place(of: parent, words), !text.contains(place) {
                // «Tỉnh ủy» of «Đảng bộ tỉnh Sơn Hà» is «Tỉnh ủy Sơn Hà».
                let isCommittee = committees.end(words, at: own[0], limit: own[own.count - 1] + 1) == own[0] + 2
                let unit = text.prefix { $0 != " " }.lowercased() + " "
                text += " " + (isCommittee && place.hasPrefix(unit) ? String(place.dropFirst(unit.count)) : place)
            }
        }
        return text
    }

    private static let places: [Phrase] = [
        "tỉnh", "thành phố", "tp .", "tp", "huyện", "thị xã", "xã", "phường", "quận", "đặc khu", "thị trấn",
    ]

    /// The Party's committees, named by the place they lead.
    private static let committees = PhraseSet("tỉnh ủy; thành ủy; huyện ủy; thị ủy; quận ủy; đảng ủy")

    /// A line that begins with a place or in the middle of a name goes on from the line above.
    private static func continues(_ first: Int, _ line: Range<Int>, _ words: Words) -> Bool {
        if committees.stands(words, at: first, limit: line.upperBound) { return false }
        if places.contains(where: { words.matches($0, at: first, limit: line.upperBound) }) { return true }
        if words.matches(Say.and, at: first, limit: line.upperBound) { return true }
        return NameHeads.table.match(words, at: first, limit: line.upperBound) == nil
            && !Signs.nation.contains { words.matches($0, at: first, limit: line.upperBound) }
    }

    /// «BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ VÀ» is not finished.
    private static func isOpen(_ name: [Int], _ words: Words) -> Bool {
        guard let last = name.last else { return false }
        return words.matches(Say.and, at: last, limit: last + 1) || words[last].isMark("-") || words[last].isMark(",")
    }

    /// «VĂN PHÒNG», «THANH TRA», «BAN TỔ CHỨC»: says nothing without the body it belongs to.
    private static func isBare(_ name: [Int], _ words: Words) -> Bool {
        guard let first = name.first, let last = name.last else { return false }
        return [
            "văn phòng", "thanh tra", "ban thường vụ", "thường trực", "ban chấp hành", "ban cán sự đảng", "hội đồng",
            "ban chỉ đạo",
        ].contains {
            words.end(of: $0, at: first, limit: last + 1) == last + 1
        }
    }

    private static func place(of parent: [Int], _ words: Words) -> String? {
        guard let limit = parent.last.map({ $0 + 1 }) else { return nil }
        for (offset, index) in parent.enumerated()
        where places.contains(where: { words.matches($0, at: index, limit: limit) }) {
            return lowered(sentenceCase(Array(parent[offset...]), words, isPlace: true))
        }
        return nil
    }

    private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    /// Capitals where a sentence has them: after a head, «và», a comma or a dash, and in place names.
    private static func sentenceCase(_ indices: [Int], _ words: Words, isPlace: Bool = false) -> String {
        guard let limit = indices.last.map({ $0 + 1 }) else { return "" }
        var text = ""
        var inPlace = false
        var raised = true
        var skipUntil = 0
        for (offset, index) in indices.enumerated() {
            let word = words[index]
            let written = words.text(of: index..<index + 1)
            if offset > 0, word.isSpaced { text += " " }
            if !word.isAllCapitals || word.isMark {
                text += written
                raised = word.isMark
                continue
            }
            if let place = places.first(where: { words.matches($0, at: index, limit: limit) }), offset > 0 || isPlace {
                inPlace = true
                skipUntil = index + place.keys.count
                text += written.lowercased()
                continue
            }
            if index < skipUntil {
                text += written.lowercased()
            } else if Self.kept.contains(word.key) {
                text += written
                raised = false
            } else if words.matches(Say.and, at: index, limit: limit)
                || words.matches(Say.plural, at: index, limit: limit)
            {
                text += written.lowercased()
                raised = true
            } else {
                text +=
                    inPlace || raised || Self.proper(index, limit, words)
                    ? written.prefix(1) + written.dropFirst().lowercased() : written.lowercased()
                raised = false
                if offset == 0, let head = NameHeads.table.match(words, at: index, limit: limit) {
                    skipUntil = head.end
                    raised = false
                }
                if index + 1 >= skipUntil, index + 1 == headEnd(indices, words) { raised = true }
            }
            if index + 1 == skipUntil, index + 1 == headEnd(indices, words) { raised = true }
        }
        return text
    }

    private static func headEnd(_ indices: [Int], _ words: Words) -> Int? {
        guard let first = indices.first, let last = indices.last else { return nil }
        return NameHeads.table.match(words, at: first, limit: last + 1)?.end
    }

    private static func proper(_ index: Int, _ limit: Int, _ words: Words) -> Bool {
        capitalised.contains {
            words.matches($0, at: index, limit: limit) || index > 0 && words.matches($0, at: index - 1, limit: limit)
        }
    }

    /// Written with two capitals.
    private static let capitalised: [Phrase] = ["việt nam", "công thương"]

    private static let kept = KeySet("UBND HĐND MTTQ TNHH MTV TP BHXH VNPT QLDA TW")
}
