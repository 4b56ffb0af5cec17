extension ClauseReader {
    /// «Về kiến nghị …: giao Sở A …»: who has to act comes after what the point is about.
    func afterTopic(at start: Int, limit: Int) -> Clause? {
        guard words.matches(Say.about, at: start, limit: limit) else { return nil }
        for index in start..<min(limit, start + 160) {
            if words[index].isMark(".") && index + 1 < limit && words[index + 1].isSpaced { return nil }
            guard words[index].isMark(":"), index + 1 < limit else { continue }
            if let clause = head(at: index + 1, limit: limit, isLed: false), clause.form != .predicate {
                return clause
            }
            if let clause = based(at: index + 1, limit: limit, isLed: false) { return clause }
        }
        return nil
    }

    /// «Xây dựng tủ sách cơ sở: Sở A chủ trì thực hiện trong năm 2026»: what is to be done stands before the colon where
    /// nothing particular follows.
    func ledTopic(at index: Int, in range: Range<Int>) -> Clause? {
        guard index < range.upperBound, index > range.lowerBound + 1, words[index - 1].isMark(":"),
            words[index].isCapital,
            case let topic = range.lowerBound..<index - 1, topic.count <= 40,
            !topic.contains(where: { words[$0].isMark(":") || words[$0].isMark(";") }),
            var clause = subject(at: index, limit: range.upperBound, isLed: false), clause.form == .subject,
            clause.isLed || !clause.coordinate.isEmpty || isAboutMoney(topic), !issuer.isIssuer(clause.lead)
        else { return nil }
        if clause.content.isEmpty
            || Self.executions.stands(words, at: clause.content.lowerBound, limit: range.upperBound)
        {
            clause.content = topic
        }
        clause.whole = range
        return clause
    }

    /// «Kinh phí: Sở A bố trí trong dự toán …»
    func isAboutMoney(_ topic: Range<Int>) -> Bool {
        Self.moneys.stands(words, at: topic.lowerBound, limit: topic.upperBound)
    }

    private static let moneys = PhraseSet("kinh phí; nguồn kinh phí; về kinh phí; ngân sách")
    private static let executions = PhraseSet(
        "thực hiện; triển khai; triển khai thực hiện; tổ chức thực hiện; hoàn thành")

    /// «Xây dựng Quy chế … (giao Sở A chủ trì, phối hợp với Sở B tham mưu)»: the brackets tell who does what stands before.
    func givenInBrackets(_ range: Range<Int>, isLed: Bool) -> Clause? {
        var end = range.upperBound
        while end > range.lowerBound, words[end - 1].isMark(".") || words[end - 1].isMark(";") { end -= 1 }
        guard end > range.lowerBound, words[end - 1].isMark(")"),
            let open = (range.lowerBound..<end).last(where: { words[$0].isMark("(") }), open > range.lowerBound + 2
        else { return nil }
        let inside = open + 1..<end - 1
        var clause: Clause
        if Self.assigning.match(words, at: inside.lowerBound, limit: inside.upperBound) != nil {
            guard let given = giving(at: inside.lowerBound, limit: inside.upperBound), !given.lead.isEmpty else {
                return nil
            }
            clause = given
        } else {
            guard let charged = chargedAlone(inside, isLed: isLed) else { return nil }
            clause = Clause(
                form: .giving, lead: charged.lead, coordinate: charged.coordinate, content: range, whole: range)
            clause.isLed = true
        }
        clause.content = range.lowerBound..<open
        clause.whole = range
        return clause
    }

    /// «Sở A chủ trì; Sở B phối hợp; hoàn thành trong quý II», or where nobody leads yet a name and nothing else.
    private func chargedAlone(_ range: Range<Int>, isLed: Bool) -> ChargedNames? {
        guard let first = range.first, words[first].isCapital,
            let list = scanner.list(at: first, limit: range.upperBound),
            list.names.allSatisfy({ !isBareNoun($0) })
        else { return nil }
        let leads = words.matches(Self.leads[0], at: list.end, limit: range.upperBound)
        let isAlone = list.end == range.upperBound && !isLed && scanner.head(at: first, limit: range.upperBound) != nil
        guard leads || isAlone else { return nil }
        let charged = ChargedNames(in: range, scanner)
        return charged.lead.isEmpty ? nil : charged
    }

    /// «Cơ quan phối hợp có trách nhiệm …»: a common noun with what tells which body is meant, up to its duty.
    func plainlyCharged(at index: Int, limit: Int) -> Clause? {
        guard index < limit, words[index].isCapital, Self.bodies.stands(words, at: index, limit: limit) else {
            return nil
        }
        for place in index + 1..<max(index + 1, min(limit, index + 16)) {
            if words[place].isMark { return nil }
            guard words.matches(Self.responsible, at: place, limit: limit) else { continue }
            let name = NamedBody(text: words.text(of: index..<place), words: index..<place)
            var clause = roles(after: NameList(names: [name], end: place), limit: limit, form: .subject)
            clause.isLed = true
            return clause
        }
        return nil
    }

    /// «Chủ đầu tư phối hợp …» at the head of a sentence: the one of whom the whole paper speaks.
    func isParty(_ name: Range<Int>, startsAt index: Int) -> Bool {
        Self.parties.end(words, at: name.lowerBound, limit: name.upperBound) == name.upperBound
            && (index == 0 || !words[index - 1].isLetters)
    }

    private static let parties = PhraseSet("chủ đầu tư; nhà đầu tư; nhà thầu; chủ rừng; đơn vị tư vấn; đơn vị thi công")

    /// Common nouns that name a body together with what qualifies them.
    static let bodies = PhraseSet(
        """
        cơ quan; đơn vị; tổ chức; chủ đầu tư; nhà đầu tư; nhà thầu; chủ rừng; bộ phận; chính quyền địa phương; doanh nghiệp
        người đứng đầu; thủ trưởng
        """)

    /// «Cơ quan chủ trì giải quyết thủ tục» as a heading: the body that the points below charge.
    func bodyHeading(_ range: Range<Int>) -> Clause? {
        var range = range
        while let last = range.last, words[last].isMark(":") || words[last].isMark(".") {
            range = range.lowerBound..<last
        }
        guard let first = range.first, range.count > 1, range.count <= 14, words[first].isCapital,
            Self.bodies.stands(words, at: first, limit: range.upperBound), !range.contains(where: { words[$0].isMark }),
            // «TỔ CHỨC THỰC HIỆN» names nobody.
            NameScanner.actions.match(words, at: first, limit: range.upperBound)?.meaning != true
        else { return nil }
        // «Cơ quan phối hợp» heads the list of those who do.
        if range.count <= 4, PartLabel.of(range, words)?.isAssignment == true { return nil }
        let name = NamedBody(text: words.text(of: range), words: range)
        return Clause(form: .giving, lead: [name], content: range.upperBound..<range.upperBound, whole: range)
    }

    /// «chủ trì, phối hợp với Sở B; Ủy ban nhân dân các xã rà soát …»: as long as nothing is said of what to do, a semicolon
    /// goes on with those who coordinate.
    func untilContent(_ others: NameList, limit: Int) -> NameList {
        var all = others
        while all.names.count < 300, all.end + 1 < limit, words[all.end].isMark(";"),
            let more = scanner.list(at: all.end + 1, limit: limit), more.end < limit,
            !words.matches(Self.leads[0], at: more.end, limit: limit)
        {
            all.names += more.names
            all.end = more.end
        }
        return all
    }

    /// «…, Thủ tướng Chính phủ yêu cầu Chủ tịch …:» at the end of a long introduction.
    func givenLast(_ range: Range<Int>) -> Clause? {
        for index in range.suffix(400).reversed()
        where Self.givers.match(words, at: index, limit: range.upperBound) != nil {
            if words[index].isMark(".") { return nil }
            guard isGiver(index, in: range), let clause = giving(at: index, limit: range.upperBound),
                !clause.lead.isEmpty
            else { continue }
            return clause
        }
        return nil
    }

    /// «giao Sở A: (i) …; (ii) …»: a clause for each of the counted parts, with the same lead; one where nothing is counted.
    func counted(_ clause: Clause) -> [Clause] {
        let limit = clause.content.upperBound
        var starts: [(mark: Int, body: Int)] = []
        var index = clause.content.lowerBound
        while index < limit {
            let isBreak =
                index == clause.content.lowerBound || words[index - 1].isMark(";") || words[index - 1].isMark(".")
            if isBreak, let read = MarkerReader.read(words, in: index..<limit), read.marker.style == .parenthesised,
                read.marker.value == starts.count + 1
            {
                starts.append((index, read.body))
                index = read.body
            } else if starts.isEmpty {
                return [clause]
            } else {
                index += 1
            }
        }
        guard starts.count > 1 else { return [clause] }
        return starts.indices.map { offset in
            let end = offset + 1 < starts.count ? starts[offset + 1].mark : limit
            let role = role(at: starts[offset].body, limit: end)
            var part = clause
            part.content = role.content..<end
            part.whole = starts[offset].mark..<end
            part.isLed = clause.isLed || role.isLed
            let common = clause.coordinate.filter { $0.words.upperBound <= clause.content.lowerBound }
            part.coordinate = role.coordinate.isEmpty ? common : role.coordinate
            return part
        }
    }
}
