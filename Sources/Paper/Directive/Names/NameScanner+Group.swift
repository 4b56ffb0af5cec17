extension NameScanner {
    private static let colon = WordKey(mark: ":")

    /// The word after «các», «những» … at `index`.
    func plural(at index: Int, limit: Int) -> Int? {
        guard let end = NameHeads.plurals.end(words, at: index, limit: limit), end < limit, words[end].isLetters else {
            return nil
        }
        let noun = max(
            NameHeads.nouns.match(words, at: end, limit: limit)?.end ?? 0,
            NameHeads.table.match(words, at: end, limit: limit)?.end ?? 0)
        // «các bộ tiêu chí», «các khu vực» are no bodies.
        let isOther = noun == end + 1 && Self.nouns.match(words, at: end, limit: limit).map { $0.end > noun } == true
        return noun > 0 && !isOther ? end : nil
    }

    /// True for «các sở, ngành», «Thủ trưởng các đơn vị»: many, nobody in particular.
    func isGroup(_ name: NamedBody) -> Bool {
        let limit = name.words.upperBound
        return plural(at: name.words.lowerBound, limit: limit) != nil
            || bareGroup(at: name.words.lowerBound, limit: limit) != nil
            || name.words.contains { words.matches(Say.plural, at: $0, limit: limit) }
    }

    /// «các sở, ban, ngành thuộc tỉnh»: one name; «các Sở: A, B»: a name for each.
    func group(at start: Int, limit: Int) -> NameList? {
        guard let first = plural(at: start, limit: limit) else { return nil }
        if let distributed = distributed(over: start, head: first, limit: limit) { return distributed }
        var end =
            smallFieldEnd(at: first, limit: limit) ?? nounsEnd(at: first, limit: limit)
            ?? tail(from: first + 1, limit: limit, grouped: true)
        if let more = sharedEnd(after: end, from: first, limit: limit) { end = more }
        if let listed = listed(after: end, head: first, limit: limit) { return listed }
        return NameList(names: [NamedBody(text: words.text(of: start..<end), words: start..<end)], end: end)
    }

    /// «các sở giáo dục và đào tạo»: the field is part of what they are, though written small.
    private func smallFieldEnd(at first: Int, limit: Int) -> Int? {
        guard let head = NameHeads.table.match(words, at: first, limit: limit), case .fieldAgency = head.meaning,
            head.end < limit, words[head.end].isSmall,
            let field = FieldNames.table.end(words, at: head.end, limit: limit), field - head.end > 3
        else { return nil }
        return tail(from: field, limit: limit, grouped: true)
    }

    /// «các cơ quan quản lý nhà nước, tổ chức, cá nhân liên quan», «các cơ quan báo chí, phát thanh, truyền hình khác»: what
    /// is said at the end is said of all.
    private func sharedEnd(after end: Int, from first: Int, limit: Int) -> Int? {
        guard end + 1 < limit, words[end].isMark(",") else { return nil }
        for place in end + 1..<min(limit, end + 14) {
            if let last = Self.concerning.end(words, at: place, limit: limit) {
                let isRun = (end + 1..<place).allSatisfy { words[$0].isSmall || words[$0].isMark(",") }
                let isOthers = words.matches(Self.other, at: place, limit: limit)
                return isRun && place - end > 2 && closes(last, limit)
                    && (isOthers || words.matches(Self.agency, at: first, limit: end)) ? last : nil
            }
            guard words[place].isSmall || words[place].isMark(","), plural(at: place, limit: limit) == nil else {
                return nil
            }
        }
        return nil
    }

    private func closes(_ index: Int, _ limit: Int) -> Bool {
        index >= limit || words[index].isMark || words.matches(Say.have, at: index, limit: limit)
    }

    private static let other: Phrase = "khác"
    private static let agency: Phrase = "cơ quan"
    private static let concerning = PhraseSet("liên quan; có liên quan; khác; khác có liên quan; khác liên quan")

    /// «các sở, ngành: Văn phòng B, Sở C»: those named after the colon, with the head of the first noun where a field
    /// stands alone.
    private func listed(after colon: Int, head first: Int, limit: Int) -> NameList? {
        guard colon + 1 < limit, words[colon].isMark(":"), words[colon + 1].isCapital else { return nil }
        let title = NameHeads.table.match(words, at: first, limit: limit).flatMap { head in
            if case .fieldAgency = head.meaning { capitalised(words.text(of: first..<head.end)) } else { nil }
        }
        var names: [NamedBody] = []
        var index = colon + 1
        while index < limit, words[index].isCapital {
            var end = index
            if let title, let field = FieldNames.table.match(words, at: index, limit: limit),
                head(at: index, limit: limit) == nil
            {
                end = field.end
                names.append(NamedBody(text: title + " " + words.text(of: index..<end), words: index..<end))
            } else if begins(at: index, limit: limit), let more = item(at: index, limit: limit) {
                end = more.end
                names += more.names
            } else {
                break
            }
            index = end
            if index < limit, words[index].isMark(",") { index += 1 }
            if let and = words.end(of: Say.and, at: index, limit: limit) { index = and }
            if index == end { break }
        }
        guard names.count > 1, let last = names.last else { return nil }
        return NameList(names: names, end: last.words.upperBound)
    }

    /// «UBND các phường: A, B và C»: a name for each place.
    func placed(_ range: Range<Int>) -> NameList? {
        guard let colon = range.first(where: { words[$0].isMark(":") }),
            let many = (range.lowerBound..<colon).last(where: {
                words.matches(Say.plural, at: $0, limit: colon) || words[$0].isNumber
            }),
            many > range.lowerBound, NameHeads.nouns.match(words, at: many + 1, limit: colon)?.end == colon
        else { return nil }
        let title = words.text(of: range.lowerBound..<many) + " " + words.text(of: many + 1..<colon)
        var names: [NamedBody] = []
        var start = colon + 1
        for index in colon + 1...range.upperBound {
            let isJoint =
                index == range.upperBound || words[index].isMark(",")
                || words.matches(Say.and, at: index, limit: index + 1)
            guard isJoint else { continue }
            if index > start {
                names.append(
                    NamedBody(text: title + " " + words.text(of: start..<index), words: range.lowerBound..<index))
            }
            start = index + 1
        }
        return names.count > 1 ? NameList(names: names, end: range.upperBound) : nil
    }

    /// «bộ, ngành, địa phương» and «cơ quan liên quan» without «các»: its end.
    func bareGroup(at start: Int, limit: Int) -> Int? {
        guard let noun = NameHeads.nouns.match(words, at: start, limit: limit), noun.end < limit else { return nil }
        let after = words[noun.end]
        if after.isMark(","), NameHeads.nouns.match(words, at: noun.end + 1, limit: limit) != nil {
            return nounsEnd(at: start, limit: limit)
        }
        if Self.concerned.stands(words, at: noun.end, limit: limit) {
            return nounsEnd(at: start, limit: limit)
        }
        return nil
    }

    private static let concerned = PhraseSet("liên quan; có liên quan")
    private static let offices = PhraseSet("ủy ban nhân dân; ubnd; văn phòng; thanh tra")

    /// The end of a run of common nouns with what qualifies them.
    func nounsEnd(at start: Int, limit: Int) -> Int? {
        guard var end = bareNoun(at: start, limit: limit) else { return nil }
        var isRun = false
        while end < limit {
            var next = end
            if words[next].isMark(",") || words[next].isMark("/") { next += 1 }
            if let and = words.end(of: Say.and, at: next, limit: limit) { next = and }
            guard next > end, let more = bareNoun(at: next, limit: limit), !isApart(end, next, from: start, limit),
                !(isRun && words.matches(Say.and, at: next - 1, limit: next) && isLocal(next, more, limit))
            else {
                break
            }
            end = more
            isRun = true
        }
        return tail(from: end, limit: limit, grouped: true, isRun: isRun)
    }

    /// «các sở, ban, ngành và địa phương»: the localities are others, unless what follows is said of all.
    private func isLocal(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
        words.end(of: Self.locality, at: start, limit: limit) == end
            && (end >= limit || words[end].isMark || Self.actions.match(words, at: end, limit: limit) != nil
                || !Self.goesOnWith.stands(words, at: end, limit: limit))
    }

    private static let locality: Phrase = "địa phương"
    private static let goesOnWith = PhraseSet("liên quan; có liên quan; trong; trên; thuộc; được; có; nêu; nói; khác")

    /// The last syllables of «các», «một số» and their like.
    private static let pluralSyllables = KeySet("các những mọi số mỗi từng")

    /// «Viện, Trường, Doanh nghiệp, Sở, ban, ngành»: what stands for itself begins a name of its own, unless «các» is
    /// said of all.
    private func isApart(_ end: Int, _ next: Int, from start: Int, _ limit: Int) -> Bool {
        guard start == 0 || !Self.pluralSyllables.contains(words[start - 1].key) else { return false }
        let isBefore = (start..<end).contains { Self.selfStanding.end(words, at: $0, limit: end) == end }
        return (isBefore || Self.selfStanding.stands(words, at: next, limit: limit))
            && (words[next].isCapital || words[start].isSmall)
    }

    /// «doanh nghiệp, viện nghiên cứu, trường đại học»: the second and third of a list of such.
    func standingApart(at start: Int, limit: Int) -> Int? {
        guard start > 1, words[start - 1].isMark(",") || words.matches(Say.and, at: start - 1, limit: start),
            (max(0, start - 5)..<start - 1).contains(where: {
                Self.selfStanding.end(words, at: $0, limit: start) == start - 1
            })
        else { return nil }
        return Self.selfStanding.end(words, at: start, limit: limit)
    }

    private static let selfStanding = PhraseSet(
        "viện; trường; doanh nghiệp; hợp tác xã; hiệp hội; viện nghiên cứu; trường đại học; nhà khoa học; nhà đầu tư; ngân hàng"
    )

    /// A common noun that names nobody in particular: followed by a mark, «và», a qualifier or nothing.
    private func bareNoun(at index: Int, limit: Int) -> Int? {
        guard index < limit, let noun = NameHeads.nouns.match(words, at: index, limit: limit) else { return nil }
        guard noun.end < limit else { return noun.end }
        let next = words[noun.end]
        // «Công an», «Sở Tài chính», «Ủy ban nhân dân các xã»: somebody in particular.
        if next.isCapital, next.isLetters, words[index].isCapital { return nil }
        if words[index].isCapital, let head = NameHeads.table.match(words, at: index, limit: limit), head.end > noun.end
        {
            return nil
        }
        if let longer = Self.nouns.match(words, at: index, limit: limit), longer.end > noun.end,
            NameHeads.nouns.match(words, at: index, limit: longer.end)?.end != longer.end
        {
            return nil
        }
        // «tổ chức thực hiện»: here «tổ chức» is what is done.
        if noun.end == index + 2, words.matches(Say.organise, at: index, limit: limit), !isInCell,
            index == 0 || !Self.pluralSyllables.contains(words[index - 1].key)
        {
            if Self.actions.match(words, at: index, limit: limit).map({ $0.end > noun.end }) == true { return nil }
            if let action = Self.actions.match(words, at: noun.end, limit: limit), action.meaning { return nil }
        }
        if Self.offices.stands(words, at: index, limit: limit), next.isSmall {
            return nil
        }
        return noun.end
    }

    /// «các Sở: Tài chính, Kế hoạch và Đầu tư», «các Sở Tài chính, Nội vụ», «UBND các xã: A, B».
    private func distributed(over start: Int, head first: Int, limit: Int) -> NameList? {
        guard let head = NameHeads.table.match(words, at: first, limit: limit), head.end < limit else { return nil }
        var index = head.end
        let hasColon = words[index].isMark(":")
        switch head.meaning {
        case .fieldAgency: break
        // «các Tập đoàn: A, B»
        case .agency where hasColon: break
        default: return nil
        }
        if hasColon { index += 1 }
        guard index < limit, words[index].isCapital, words[index].isLetters else { return nil }
        let title = capitalised(words.text(of: first..<head.end))
        var names: [NamedBody] = []
        var end = index
        while index < limit, let field = field(at: index, limit: limit) {
            names.append(NamedBody(text: title + " " + words.text(of: index..<field), words: first..<field))
            end = field
            var next = field
            if next < limit, words[next].isMark(",") { next += 1 }
            if let and = words.end(of: Say.and, at: next, limit: limit) { next = and }
            guard next > field, next < limit, words[next].isCapital, !begins(at: next, limit: limit) else { break }
            index = next
        }
        // «các Sở Tài chính» alone is one name as written.
        guard names.count > 1 || hasColon else { return nil }
        return NameList(names: names, end: end)
    }

    /// The end of one field: a known one, or capitals and nouns up to a comma or «và».
    private func field(at index: Int, limit: Int) -> Int? {
        if let known = FieldNames.table.match(words, at: index, limit: limit) {
            // «các Tập đoàn: Bưu chính viễn thông Việt Nam, …»
            let isDashed =
                known.end + 1 < limit && words[known.end].isMark("-") && words[known.end + 1].isCapital
            let goesOn = isDashed || known.end < limit && words[known.end].isCapital && words[known.end].isLetters
            return goesOn ? tail(from: known.end, limit: limit, grouped: false, isField: true) : known.end
        }
        let end = tail(from: index, limit: limit, grouped: false, isField: true)
        return end > index ? end : nil
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
