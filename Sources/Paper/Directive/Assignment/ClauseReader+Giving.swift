extension ClauseReader {
    /// «…, giao Sở A …» in the middle of a passage that nobody leads, or a later sentence that tells who acts: «Đồng ý chủ
    /// trương. Sở A chủ trì …».
    func givenWithin(_ range: Range<Int>) -> Clause? {
        let stand = range.prefix(60).first { words[$0].isMark(":") }.map { $0 + 1 } ?? range.lowerBound
        let approves =
            Self.approvals.stands(words, at: range.lowerBound, limit: range.upperBound)
            || Self.approvals.stands(words, at: stand, limit: range.upperBound)
        var index = range.lowerBound
        while index < range.upperBound {
            if let clause = told(at: index, in: range) {
                var clause = clause
                clause.whole = range
                return clause
            }
            if let clause = ledTopic(at: index, in: range) { return clause }
            if index > range.lowerBound, words[index - 1].isMark("."), words[index].isSpaced, words[index].isCapital,
                var clause = another(at: index, limit: range.upperBound, isLed: false),
                clause.isLed || !clause.coordinate.isEmpty || clause.form == .giving || approves
            {
                clause.whole = index..<range.upperBound
                return clause
            }
            index += 1
        }
        return nil
    }

    /// How a conclusion takes a stand before it tells who acts.
    private static let approvals = PhraseSet(
        "thống nhất; đồng ý; chấp thuận; nhất trí; cơ bản thống nhất; cơ bản đồng ý; cho phép; thông qua; tán thành; ghi nhận"
    )

    private func told(at index: Int, in range: Range<Int>) -> Clause? {
        if let clause = forwarded(at: index, limit: range.upperBound) { return clause }
        guard Self.givers.match(words, at: index, limit: range.upperBound) != nil, isGiver(index, in: range) else {
            return nil
        }
        return giving(at: index, limit: range.upperBound)
    }

    func isGiver(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return true }
        let before = words[index - 1]
        if before.isMark { return !before.isMark("\"") }
        // «UBND tỉnh giao …», «nay giao …», not «cơ chế giao …», «được giao …».
        if before.isCapital || Self.giversBefore.contains(before.key) { return !isNarrated(index, in: range) }
        // «Bộ Nội vụ đề nghị …»: the name of the one who gives ends here.
        return (max(range.lowerBound, index - 10)..<index).contains { start in
            words[start].isCapital && (start == range.lowerBound || words[start - 1].isMark)
                && scanner.item(at: start, limit: index)?.end == index
        }
    }

    /// «… thông báo ý kiến chỉ đạo của Phó Thủ tướng A yêu cầu …» tells what was said before.
    private func isNarrated(_ index: Int, in range: Range<Int>) -> Bool {
        for place in (max(range.lowerBound, index - 12)..<index).reversed() {
            if words[place].isMark { return false }
            if Self.opinions.stands(words, at: place, limit: index) { return true }
        }
        return false
    }

    private static let opinions = PhraseSet("ý kiến chỉ đạo của; chỉ đạo của; ý kiến của; kết luận của")

    static let giversBefore = KeySet(
        "tỉnh phố huyện xã phường bộ sở hội đảng ủy dân phủ ương nay và thời trực nhất ý phòng khu")

    /// «chuyển Văn bản … đến Sở A để chủ trì …»
    func forwarded(at index: Int, limit: Int) -> Clause? {
        guard words.matches(Say.forward, at: index, limit: limit) else { return nil }
        for place in index + 1..<min(limit, index + 40) {
            if words[place].isMark(".") || words[place].isMark(";") { return nil }
            guard Self.toward.match(words, at: place, limit: limit) != nil,
                let list = scanner.list(at: place + 1, limit: limit)
            else { continue }
            let after = skipDuty(at: list.end, limit: limit)
            guard after > list.end || opensDuty(at: after, limit: limit), after < limit,
                opensDuty(at: after, limit: limit)
            else { continue }
            return roles(after: list, limit: limit, form: .giving)
        }
        return nil
    }

    static let toward = PhraseSet("đến; cho; tới; sang")

    /// Cuts a clause where another body is told to do something.
    func split(_ first: Clause, isLed: Bool) -> [Clause] {
        let isPredicate = first.form == .predicate
        guard !isPredicate || isLed else { return [first] }
        var clauses = [first]
        let limit = first.whole.upperBound
        var index = first.content.lowerBound
        while index < limit {
            let word = words[index]
            let isBreak =
                word.isMark(";") && !isPredicate
                || (word.isMark(".") && index + 1 < limit && words[index + 1].isSpaced && words[index + 1].isCapital)
            guard isBreak else {
                index += 1
                continue
            }
            var start = index + 1
            while let joiner = Self.joiners.match(words, at: start, limit: limit) { start = joiner.end }
            if let next = another(at: start, limit: limit, isLed: isLed), !isPredicate || isAnotherBody(next) {
                let last = clauses.count - 1
                clauses[last].content = clauses[last].content.lowerBound..<max(index, clauses[last].content.lowerBound)
                clauses[last].whole = clauses[last].whole.lowerBound..<index
                clauses[last].coordinate.removeAll { $0.words.lowerBound >= index }
                var next = next
                next.whole = start..<limit
                clauses.append(next)
                index = max(next.content.lowerBound, index + 1)
            } else {
                index += 1
            }
        }
        return clauses
    }

    /// Below a named lead only somebody in particular who has to act takes over: «…. Trên cơ sở đó, Bộ A tổng hợp …».
    private func isAnotherBody(_ clause: Clause) -> Bool {
        clause.form == .subject
            && clause.lead.allSatisfy { name in
                !scanner.isGroup(name) && !isBareNoun(name) && words[name.words.lowerBound].isCapital
            }
    }

    /// A clause with a lead of its own: given, or a named body with its duty.
    func another(at index: Int, limit: Int, isLed: Bool) -> Clause? {
        if let giving = giving(at: index, limit: limit) { return giving }
        // «…. Để xác định vị trí, Ủy ban nhân dân tỉnh A phối hợp …»
        if index < limit, words[index].isCapital, words[index - 1].isMark("."),
            let based = based(at: index, limit: limit, isLed: true), !based.lead.isEmpty,
            !issuer.isIssuer(based.lead), based.lead.allSatisfy({ !scanner.isGroup($0) && !isBareNoun($0) })
        {
            return based
        }
        guard index < limit, words[index].isCapital, let subject = subject(at: index, limit: limit, isLed: isLed),
            subject.form == .subject
        else { return nil }
        // A paper named by its kind, or the issuer telling what was, is no one to act.
        return subject.lead.contains { words[$0.words.lowerBound].isCapital } && !issuer.isIssuer(subject.lead)
            ? subject : nil
    }

    // MARK: Headings

    static let speaking = PhraseSet(
        "yêu cầu; kết luận; chỉ đạo; giao; đề nghị; có ý kiến; nhấn mạnh; thống nhất; ban hành; thông báo; tổ chức họp; đánh giá; báo cáo"
    )

    /// The names with which an introduction begins: «Chủ tịch Ủy ban nhân dân các tỉnh từ A đến B, trọng tâm là …:».
    func opening(_ range: Range<Int>) -> [NamedBody] {
        guard let first = range.first, words[first].isCapital,
            let list = scanner.list(at: first, limit: range.upperBound), !issuer.isIssuer(list.names),
            list.names.allSatisfy({ !isBareNoun($0) }),
            Self.speaking.match(words, in: list.end..<range.upperBound) == nil
        else { return [] }
        return list.names
    }

    /// Who a heading addresses when it says nothing else: «Sở Công Thương», «Giao Sở A:», «Sở A có trách nhiệm:».
    func addressed(_ range: Range<Int>) -> Clause? {
        var range = range
        while let last = range.last, words[last].isMark, !words[last].isMark(")") { range = range.lowerBound..<last }
        guard !range.isEmpty else { return nil }
        var start = range.lowerBound
        while let pointer = Self.pointers.match(words, at: start, limit: range.upperBound) { start = pointer.end }
        if let giver = Self.givers.match(words, at: start, limit: range.upperBound) {
            start = giver.end
            while start < range.upperBound, words[start].isMark { start += 1 }
        }
        guard let list = scanner.list(at: start, limit: range.upperBound, acrossSemicolons: true),
            !isAnybody(list.names[0])
        else { return responsible(range) }
        let after = skipDuty(at: scanner.afterBrackets(at: list.end, limit: range.upperBound), limit: range.upperBound)
        let role = role(at: after, limit: range.upperBound)
        let rest = role.content..<range.upperBound
        guard
            rest.isEmpty || Self.empty.match(words, at: rest.lowerBound, limit: rest.upperBound)?.end == rest.upperBound
                || introduces(rest)
        else { return qualified(range, from: start) }
        return Clause(
            form: .giving, lead: list.names, coordinate: role.coordinate, content: range.upperBound..<range.upperBound,
            whole: range, isLed: role.isLed)
    }

    /// «Trách nhiệm của đối tượng kiểm kê:»: whoever is named so is charged, also where it is no body's name.
    private func responsible(_ range: Range<Int>) -> Clause? {
        guard let start = words.end(of: Self.dutyOf, at: range.lowerBound, limit: range.upperBound),
            case let name = start..<range.upperBound, name.count > 1, name.count <= 14,
            !name.contains(where: { words[$0].isMark && !words[$0].isMark(",") })
        else { return nil }
        return Clause(
            form: .giving, lead: [NamedBody(text: words.text(of: name), words: name)],
            content: range.upperBound..<range.upperBound, whole: range)
    }

    /// «tập trung thực hiện một số nội dung sau»: says only that something follows.
    private func introduces(_ rest: Range<Int>) -> Bool {
        guard let last = rest.last, rest.count <= 14,
            words.matches(Self.followings[1], at: last, limit: rest.upperBound)
        else { return false }
        return Self.executing.stands(words, at: rest.lowerBound, limit: rest.upperBound)
            && !rest.contains { words[$0].isMark }
    }

    /// «Cơ quan chủ trì», the head of a list, names nobody yet.
    private func isAnybody(_ name: NamedBody) -> Bool {
        Self.anybody.end(words, at: name.words.lowerBound, limit: name.words.upperBound) == name.words.upperBound
    }

    private static let anybody = PhraseSet("cơ quan; đơn vị; bộ phận; tổ chức; cá nhân")
    private static let executing = PhraseSet(
        "tập trung; thực hiện; triển khai; khẩn trương; tiếp tục; chủ động; nghiêm túc; tăng cường; đẩy mạnh")
    private static let direct: Phrase = "chỉ đạo"
    static let dutyOf: Phrase = "trách nhiệm của"
    static let followings: [Phrase] = ["sau đây", "sau", "như", "các nhiệm vụ"]
    static let headingDuties: [Phrase] = ["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"]

    /// «Các phòng ban tham gia đào tạo», «Các tổ chức, cá nhân khai thác … có trách nhiệm»: a heading without a stop is a name to its end.
    func qualified(_ range: Range<Int>, from start: Int) -> Clause? {
        guard start == range.lowerBound || words.matches(Self.dutyOf, at: range.lowerBound, limit: start),
            scanner.begins(at: start, limit: range.upperBound)
        else { return nil }
        var end = range.upperBound
        // «Các chủ rừng là tổ chức (các ban quản lý, …)»
        if words[end - 1].isMark(")"), let open = (start..<end).first(where: { words[$0].isMark("(") }), open > start {
            end = open
        }
        func strip(_ phrases: [Phrase]) -> Bool {
            let before = end
            for phrase in phrases {
                let begin = end - phrase.keys.count
                if begin > start, words.matches(phrase, at: begin, limit: end) { end = begin }
            }
            return end < before
        }
        _ = strip(Self.followings)
        let isCharged = strip(Self.headingDuties)
        // «Ban Quản lý A chỉ đạo các đơn vị … có trách nhiệm:» names who directs, and goes on.
        if isCharged, let list = scanner.list(at: start, limit: end), list.end < end,
            words.matches(Self.direct, at: list.end, limit: end)
        {
            return nil
        }
        // «Các sở, ngành tập trung thực hiện một số nội dung sau:» goes on with what they do.
        let acts = isCharged ? nil : Self.executing.match(words, in: start..<end)
        guard isCharged || scanner.plural(at: start, limit: end) != nil, acts == nil,
            end - start <= (isCharged ? 40 : 14),
            !(start..<end).contains(where: { words[$0].isMark && !words[$0].isMark(",") })
        else { return nil }
        let name = NamedBody(text: words.text(of: start..<end), words: start..<end)
        return Clause(form: .giving, lead: [name], content: range.upperBound..<range.upperBound, whole: range)
    }

    static let empty = PhraseSet(
        "thực hiện; triển khai thực hiện; thực hiện các nhiệm vụ; thực hiện các nội dung; thực hiện các nhiệm vụ sau; thực hiện các nội dung sau; thực hiện nhiệm vụ; cụ thể như sau; như sau; tập trung thực hiện; sau; thực hiện các nhiệm vụ sau đây; tập trung thực hiện các nhiệm vụ; tập trung thực hiện các nhiệm vụ sau; cụ thể"
    )
}
