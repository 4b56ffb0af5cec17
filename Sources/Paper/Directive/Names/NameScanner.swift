/// Finds where names of agencies begin and end.
///
/// An agency's name begins with a head («Sở», «Ủy ban nhân dân») and runs over capitals and common nouns until an
/// action («tổ chức», «rà soát»), a small word («để», «trong») or a mark; «và» and commas inside it are told from those
/// between names by what follows.
struct NameScanner {
    let words: Words
    let known: KnownNames
    /// In a cell or after a label everything is names: actions do not end them.
    var isInCell = false

    static let actions = PhraseTable<Bool>([(true, ActionWords.plain), (false, ActionWords.doubtful)])
    static let singles = KeySet(ActionWords.single)
    static let nouns = PhraseTable<Void>([
        ((), NounWords.state), ((), NounWords.papers), ((), NounWords.work), ((), NounWords.general),
    ])
    static let stops = KeySet(StopWords.all)

    // MARK: Lists

    /// The names that begin at `start`, separated by commas, semicolons and «và»; nil when none does.
    func list(at start: Int, limit: Int, acrossSemicolons: Bool = false) -> NameList? {
        guard var list = item(at: start, limit: limit) else { return nil }
        while list.names.count < Self.longest,
            let next = separator(at: list.end, limit: limit, acrossSemicolons: acrossSemicolons)
        {
            if Self.standing.stands(words, at: next, limit: limit) { break }
            if let more = item(at: next, limit: limit) ?? carried(list, at: next, limit: limit) {
                if let whole = sharedHead(of: list, more, from: next) {
                    list.names[list.names.count - 1] = whole
                } else {
                    list.names += more.names
                }
                list.end = more.end
            } else {
                break
            }
        }
        return list
    }

    /// More names than any list in a paper has.
    private static let longest = 300

    /// «người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp»: groups after a comma that the same head leads.
    private func sharedHead(of list: NameList, _ more: NameList, from next: Int) -> NamedBody? {
        guard let last = list.names.last, more.names.count == 1, words[next].isSmall, words[next - 1].isMark(","),
            plural(at: next, limit: more.end) != nil || Self.bodies.stands(words, at: next, limit: more.end),
            let head = head(at: last.words.lowerBound, limit: last.words.upperBound),
            head.meaning == .person, plural(at: head.end, limit: last.words.upperBound) != nil
        else { return nil }
        let whole = last.words.lowerBound..<more.end
        return NamedBody(text: words.text(of: whole), words: whole)
    }

    private static let bodies = PhraseSet("cơ quan; đơn vị; tổ chức")

    /// The word after a comma, «và», «cùng» or a bracketed remark and what separates there; nil when none stands there.
    private func separator(at index: Int, limit: Int, acrossSemicolons: Bool) -> Int? {
        var index = afterBrackets(at: index, limit: limit)
        let start = index
        while index < limit {
            let word = words[index]
            if word.isMark(",") || (word.isMark(";") && (acrossSemicolons || isInCell))
                || word.isMark("/") && begins(at: index + 1, limit: limit)
            {
                index += 1
            } else if let end = Self.joints.end(words, at: index, limit: limit) {
                index = end
                continue
            } else {
                break
            }
        }
        return index > start && index < limit ? index : nil
    }

    private static let joints = PhraseSet("và; cùng với; cùng; với; hoặc")

    /// Skips «(QISC)», «(sau đây gọi là …)».
    func afterBrackets(at index: Int, limit: Int) -> Int {
        guard index < limit, words[index].isMark("(") else {
            // A footnote's sign: «[4]».
            let isNote = index + 2 < limit && words[index].isMark("[") && words[index + 2].isMark("]")
            return isNote ? index + 3 : officeEnd(at: index, limit: limit) ?? index
        }
        var depth = 0
        for place in index..<min(limit, index + 80) {
            if words[place].isMark("(") { depth += 1 }
            if words[place].isMark(")") {
                depth -= 1
                if depth == 0 { return place + 1 }
            }
        }
        return index
    }

    /// «Sở Tài chính, Nội vụ, Y tế»: fields that carry on the head of the name before.
    private func carried(_ list: NameList, at index: Int, limit: Int) -> NameList? {
        guard let last = list.names.last, let head = fieldHead(at: last.words.lowerBound, limit: limit),
            words[index].isCapital, let field = FieldNames.table.match(words, at: index, limit: limit)
        else { return nil }
        let text = words.text(of: head) + " " + words.text(of: index..<field.end)
        return NameList(names: [NamedBody(text: text, words: head.lowerBound..<field.end)], end: field.end)
    }

    private func fieldHead(at index: Int, limit: Int) -> Range<Int>? {
        guard let head = NameHeads.table.match(words, at: index, limit: limit), case .fieldAgency = head.meaning else {
            return nil
        }
        return index..<head.end
    }

    // MARK: One name

    /// The name, or the names of a distributed list, that begin at `start`.
    func item(at start: Int, limit: Int) -> NameList? {
        guard start < limit, words[start].isLetters else { return nil }
        if let office = honoured(at: start, limit: limit) { return item(at: office, limit: limit) }
        if let group = group(at: start, limit: limit) { return group }
        let knownEnd = known.end(words, at: start, limit: limit)
        if let heads = headsOfGroup(at: start, limit: limit) {
            return knownEnd.map { $0 > heads.end ? one(start..<$0) : heads } ?? heads
        }
        var end = knownEnd ?? start
        if let bare = bareGroup(at: start, limit: limit) {
            end = max(end, bare)
        } else if let head = head(at: start, limit: limit) {
            end = max(end, tail(from: head.end, limit: limit, grouped: head.meaning == .common))
            if head.meaning == .person, let more = apposition(at: end, limit: limit, person: start) { end = more }
        } else if isAcronym(at: start) {
            end = max(end, tail(from: start + 1, limit: limit, grouped: false))
        } else if knownEnd != nil {
            end = tail(from: end, limit: limit, grouped: false)
        } else if isProperName(at: start, limit: limit) {
            end = tail(from: start + 1, limit: limit, grouped: false)
        } else if let apart = standingApart(at: start, limit: limit) {
            end = apart
        }
        guard end > start else { return nil }
        return placed(start..<end) ?? one(start..<end)
    }

    /// «các đồng chí Bộ trưởng»: where the office begins that they hold.
    private func honoured(at start: Int, limit: Int) -> Int? {
        guard let end = Self.comrades.end(words, at: start, limit: limit), end < limit, words[end].isCapital,
            head(at: end, limit: limit)?.meaning == .person
        else { return nil }
        return end
    }

    private static let comrades = PhraseSet("các đồng chí")

    /// «Giám đốc các Sở», «Thủ trưởng các cơ quan, đơn vị», «Lãnh đạo các Sở: A, B»
    private func headsOfGroup(at start: Int, limit: Int) -> NameList? {
        guard let head = head(at: start, limit: limit), head.end < limit,
            head.meaning == .person || Self.collective.contains(words[start].key),
            let group = group(at: head.end, limit: limit)
                ?? bareGroup(at: head.end, limit: limit).map({ one(head.end..<$0) })
        else { return nil }
        if group.names.count == 1 { return one(start..<group.end) }
        let title = words.text(of: start..<head.end)
        let names = group.names.map { name in
            NamedBody(text: title + " " + name.text, words: start..<name.words.upperBound)
        }
        return NameList(names: names, end: group.end)
    }

    private static let collective = KeySet("lãnh cán công viên thành đại")

    func begins(at index: Int, limit: Int) -> Bool {
        guard index < limit, words[index].isLetters else { return false }
        if plural(at: index, limit: limit) != nil || known.end(words, at: index, limit: limit) != nil { return true }
        if let head = head(at: index, limit: limit) {
            return words[index].isCapital || head.meaning == .common || head.meaning == .person
                || (head.end < limit && words[head.end].isCapital) || bareGroup(at: index, limit: limit) != nil
        }
        return isAcronym(at: index) || bareGroup(at: index, limit: limit) != nil
    }

    private func one(_ range: Range<Int>) -> NameList {
        NameList(names: [NamedBody(text: words.text(of: range), words: range)], end: range.upperBound)
    }

    /// A head that is not the beginning of a longer common word, as «Ban» is in «Ban hành».
    func head(at index: Int, limit: Int) -> (meaning: NameHeads.Kind, end: Int)? {
        guard let head = NameHeads.table.match(words, at: index, limit: limit) else { return nil }
        // Written small, one syllable needs a name after it: «phòng CNTT», not «báo động».
        if head.end == index + 1, words[index].isSmall, head.end >= limit || !words[head.end].isCapital { return nil }
        let action = Self.actions.match(words, at: index, limit: limit)?.end ?? 0
        let noun = head.end == index + 1 ? Self.nouns.match(words, at: index, limit: limit)?.end ?? 0 : 0
        if max(action, noun) > head.end { return nil }
        if action == head.end {
            // «Thanh tra tỉnh» is a body, «thanh tra việc …» is not.
            guard words[index].isCapital, head.end < limit,
                words[head.end].isCapital || Self.places.contains(words[head.end].key)
            else { return nil }
        }
        return head
    }

    private static let places = KeySet("tỉnh thành huyện xã phường bộ sở nhà chính quốc khu cấp")

    /// An abbreviation used as a name: «VTV», «VNPT»; not a word of a heading in capitals.
    private func isAcronym(at index: Int) -> Bool {
        let word = words[index]
        guard word.isAllCapitals, word.end - word.start >= 3, word.key.isToneless,
            !RomanNumeral.isOne(words, at: index),
            !Self.technical.contains(word.key)
        else { return false }
        let next = index + 1 < words.all.count ? words[index + 1] : word
        return !(index + 1 < words.all.count && next.isAllCapitals && next.isSpaced && !next.key.isToneless)
    }

    private static let technical = KeySet("TTHC CNTT CCHC GPMB CCVC KTXH PCCC ATTP CĐS NTM KPI ISO CSDL DVC")

    /// Two words with capitals at the head of a sentence, of which the first begins no common word.
    private func isProperName(at index: Int, limit: Int) -> Bool {
        guard index + 2 < limit, words[index].isCapital, words[index + 1].isCapital, !words[index].isAllCapitals,
            index == 0 || !words[index - 1].isMark(",") && !words[index - 1].isLetters,
            !words[index + 1].isAllCapitals, head(at: index + 1, limit: limit) == nil,
            Self.actions.match(words, at: index, limit: limit) == nil,
            Self.nouns.match(words, at: index, limit: limit) == nil, !Self.singles.contains(words[index].key),
            !NameHeads.plurals.stands(words, at: index, limit: limit), !Self.stops.contains(words[index].key),
            PaperKindTable.table.match(words, at: index, limit: limit) == nil
        else { return false }
        return true
    }

    private static let honorifics = PhraseSet("đồng chí; ông; bà; đ/c")

    /// «đồng chí A, Phó Chủ tịch …»: what the person is, after a comma or a dash.
    private func apposition(at index: Int, limit: Int, person start: Int) -> Int? {
        guard Self.honorifics.stands(words, at: start, limit: limit), index + 1 < limit,
            words[index].isMark(",") || words[index].isMark("-"),
            let head = NameHeads.table.match(words, at: index + 1, limit: limit), case .person = head.meaning,
            words[index + 1].isCapital
        else { return nil }
        return tail(from: head.end, limit: limit, grouped: false)
    }
}
