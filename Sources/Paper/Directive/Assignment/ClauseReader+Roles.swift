extension ClauseReader {
    func skipDuty(at index: Int, limit: Int) -> Int {
        var index = index
        while index < limit, let duty = Self.dutyWords.match(words, at: index, limit: limit),
            !Self.goesOn.stands(words, at: duty.end, limit: limit)
        { index = duty.end }
        return index
    }

    /// «chịu trách nhiệm trước pháp luật …», «căn cứ chức năng, nhiệm vụ và kế hoạch này …»: more than a duty's usual words.
    static let goesOn = PhraseSet("trước; toàn diện; và; về")

    static let manners = PhraseSet(
        "khẩn trương; tiếp tục; chủ động; trực tiếp; tập trung; kịp thời; nghiêm túc; đồng thời; thường xuyên; tích cực; ,; có trách nhiệm; chịu trách nhiệm"
    )
    static let leads: [Phrase] = ["chủ trì", "chủ trì và"]
    static let with = PhraseSet(
        """
        phối hợp với; phối với; phối hợp cùng; phối hợp chặt chẽ với; phối hợp chặt chẽ cùng; phối hợp đồng bộ với; chủ động phối hợp với; chủ động phối hợp chặt chẽ với
        phối hợp cùng với; thường xuyên phối hợp với; phối hợp tốt với; phối hợp, cùng; cùng với; cùng; chủ động phối hợp cùng; phối kết hợp với
        tăng cường phối hợp với; tích cực phối hợp với; tiếp tục phối hợp với; khẩn trương phối hợp với; kịp thời phối hợp với; phối hợp thực hiện với
        """)
    static let withBare = PhraseSet("phối hợp; chủ động phối hợp; phối hợp chặt chẽ")
    static let purposes = PhraseSet("trong việc; để; nhằm; ,; :; thực hiện nhiệm vụ sau; ;")

    /// «chủ trì, phối hợp với B, C»: who coordinates, and where the content begins.
    func role(at start: Int, limit: Int) -> Role {
        var role = Role(content: start, end: start)
        var index = start
        // «Khẩn trương chủ trì …» skips the manner; «Khẩn trương rà soát …» keeps it.
        var manner = index
        while let skipped = Self.manners.match(words, at: manner, limit: limit) { manner = skipped.end }
        if let led = words.end(of: Self.leads[0], at: manner, limit: limit), !isMeeting(at: led, limit: limit) {
            role.isLed = true
            index = led
            var next = led
            while next < limit,
                words[next].isMark(",") || words[next].isMark("-") || words.matches(Self.and, at: next, limit: limit)
            { next += 1 }
            if let others = coordination(at: next, limit: limit, needsWith: false) {
                let all = untilContent(others, limit: limit)
                role.coordinate = all.names
                index = all.end
            } else if let others = partners(at: led, limit: limit) {
                role.coordinate = others.names
                index = others.end
            }
            role.end = index
            index = scanner.afterBrackets(at: index, limit: limit)
            while let purpose = Self.purposes.match(words, at: index, limit: limit) { index = purpose.end }
            role.content = index
        } else if let led = ledLater(from: start, limit: limit) {
            role = led
        } else if let others = coordination(at: start, limit: limit, needsWith: false)
            ?? coordination(at: manner, limit: limit, needsWith: false)
        {
            role.coordinate = others.names
            role.end = others.end
        }
        // A sentence that goes on for ever is looked through no further than anybody would read it.
        let content = max(role.end, role.content)
        role.coordinate += furtherCoordination(in: content..<max(content, min(limit, content + 600)))
        return role
    }

    static let and: Phrase = "và"

    /// «tiếp thu các ý kiến tại cuộc họp, chủ trì, phối hợp với …»: a few words before «chủ trì, phối hợp».
    func ledLater(from start: Int, limit: Int) -> Role? {
        for index in start..<min(limit, start + 14) {
            guard index > start, words[index - 1].isMark(","), words.matches(Self.leads[0], at: index, limit: limit)
            else {
                if words[index].isMark(";") || words[index].isMark(".") { return nil }
                continue
            }
            var next = index + 2
            while next < limit, words[next].isMark(",") { next += 1 }
            guard let others = coordination(at: next, limit: limit, needsWith: true) else { return nil }
            var content = others.end
            while let purpose = Self.purposes.match(words, at: content, limit: limit) { content = purpose.end }
            return Role(coordinate: others.names, isLed: true, content: content, end: others.end)
        }
        return nil
    }

    static let meetings = PhraseSet("cuộc họp; họp; hội nghị; phiên họp; buổi")

    /// «chủ trì cuộc họp» is no task to lead.
    func isMeeting(at index: Int, limit: Int) -> Bool {
        Self.meetings.stands(words, at: index, limit: limit)
    }

    /// «phối hợp với B, C»
    func coordination(at index: Int, limit: Int, needsWith: Bool) -> NameList? {
        if let with = Self.with.match(words, at: index, limit: limit) {
            return withGroups(scanner.list(at: with.end, limit: limit), limit: limit)
        }
        guard !needsWith, let bare = Self.withBare.match(words, at: index, limit: limit),
            scanner.begins(at: bare.end, limit: limit)
        else { return nil }
        return withGroups(scanner.list(at: bare.end, limit: limit), limit: limit)
    }

    /// «phối hợp với Sở B; các cơ quan liên quan …»: a semicolon before a group goes on with the list.
    func withGroups(_ list: NameList?, limit: Int) -> NameList? {
        guard var list else { return nil }
        while list.end + 1 < limit, words[list.end].isMark(";"), words[list.end + 1].isSmall,
            scanner.plural(at: list.end + 1, limit: limit) != nil,
            let more = scanner.list(at: list.end + 1, limit: limit)
        {
            list.names += more.names
            list.end = more.end
        }
        return list
    }

    /// «Sở A chủ trì, Sở B phối hợp»
    func partners(at index: Int, limit: Int) -> NameList? {
        var index = index
        while index < limit,
            words[index].isMark(",") || words[index].isMark(";") || words[index].isMark(")")
                || words.matches(Self.and, at: index, limit: limit)
        { index += 1 }
        guard let list = scanner.list(at: index, limit: limit),
            let end = words.end(of: Say.join, at: list.end, limit: limit),
            Self.with.match(words, at: list.end, limit: limit) == nil
        else { return nil }
        return NameList(names: list.names, end: words.end(of: Say.carryOut, at: end, limit: limit) ?? end)
    }

    /// «…; phối hợp với D …» later in the content, where it opens a clause of its own.
    func furtherCoordination(in range: Range<Int>) -> [NamedBody] {
        var found: [NamedBody] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if words.matches(Say.join, at: index, limit: range.upperBound), index > range.lowerBound,
                opensClause(index, in: range),
                let others = coordination(at: index, limit: range.upperBound, needsWith: false)
            {
                found += others.names
                index = others.end
            } else {
                index += 1
            }
        }
        return found
    }

    func opensClause(_ index: Int, in range: Range<Int>) -> Bool {
        var before = index - 1
        while before > range.lowerBound, Self.mannerSyllables.contains(words[before].key) { before -= 1 }
        let word = words[before]
        if word.isMark, !word.isMark(")"), !word.isMark("-") { return true }
        if Self.joints.contains(word.key) { return true }
        // «Bố trí cán bộ kỹ thuật phối hợp phòng CNTT»: people of its own.
        let near = max(range.lowerBound, index - 7)..<index
        return Self.ownPeople.match(words, in: near) != nil
    }

    /// Of «chủ động», «tăng cường».
    static let mannerSyllables = KeySet("chủ động tăng cường")
    /// The last syllables of «thì», «và», «đồng thời», «chủ trì».
    static let joints = KeySet("thì và thời trì")

    static let ownPeople = PhraseSet(
        "bố trí cán bộ; cử cán bộ; phân công cán bộ; cử công chức; bố trí công chức; cử lực lượng; bố trí lực lượng; cử người; bố trí nhân lực; cử đại diện; cử viên chức; phân công công chức"
    )

    // MARK: Further clauses
}
