/// Reads who is told to do what from prose.
struct ClauseReader {
    let words: Words
    let scanner: NameScanner
    let issuer: IssuerSense

    private static let givers = PhraseSet(
        """
        giao; giao cho; giao nhiệm vụ cho; giao trách nhiệm cho; giao đồng chí; phân công; yêu cầu; đề nghị; kính đề nghị; trân trọng đề nghị
        thống nhất giao; đồng ý giao; tiếp tục giao; ủy quyền; uỷ quyền; ủy quyền cho; uỷ quyền cho; chỉ đạo; kiến nghị; đề nghị quý
        nhất trí giao; thống nhất đề nghị; đồng thời giao; đồng thời đề nghị; đồng thời yêu cầu
        """)
    /// Those of the givers that name another lead below one that is named already; to «chỉ đạo» or «yêu cầu» others is
    /// what that lead has to do.
    private static let assigning = PhraseSet(
        "giao; giao cho; phân công; giao nhiệm vụ cho; thống nhất giao; đồng ý giao; ủy quyền; uỷ quyền")
    private static let requests = PhraseSet("kính đề nghị; kiến nghị; trân trọng đề nghị; kính trình")

    /// Words that only join the passage to the one before.
    private static let joiners = PhraseSet(
        """
        đồng thời,; đồng thời; ngoài ra,; bên cạnh đó,; trước mắt,; mặt khác,; trên cơ sở đó,; cùng với đó,; nay; trong đó,; trong đó
        thứ nhất,; thứ hai,; thứ ba,; thứ tư,; một là,; hai là,; ba là,; bốn là,; về việc này,; việc này,
        """)

    /// Words before the one who is told: «Riêng Sở A …», «Đối với Sở A: …».
    private static let pointers = PhraseSet("riêng; riêng đối với; đối với; về phía; căn cứ chức năng, nhiệm vụ,; ,")

    /// Reads the clauses of a passage.
    ///
    /// - Parameter isLed: somebody is named above already; then only the passage's first words may name somebody else.
    func read(_ range: Range<Int>, isLed: Bool) -> [Clause] {
        guard !range.isEmpty else { return [] }
        var start = range.lowerBound
        while let joiner = Self.joiners.match(words, at: start, limit: range.upperBound) { start = joiner.end }
        var clauses: [Clause] = []
        var pointed = start
        while let pointer = Self.pointers.match(words, at: pointed, limit: range.upperBound) { pointed = pointer.end }
        let named = pointed > start ? head(at: pointed, limit: range.upperBound, isLed: isLed) : nil
        if var first = named.flatMap({ isPointedAt($0, from: start) ? $0 : nil })
            ?? head(at: start, limit: range.upperBound, isLed: isLed)
        {
            if first.form == .predicate { first = based(at: start, limit: range.upperBound, isLed: isLed) ?? first }
            first.whole = range
            clauses = [first]
            if first.form == .predicate, !isLed, var given = givenWithin(range) {
                given.whole = range
                clauses = [given]
            }
        }
        guard let first = clauses.first else { return [] }
        return split(first, isLed: isLed)
    }

    /// «Đối với Sở A: …» addresses Sở A; «Đối với các cơ sở giáo dục: …» only says what it is about.
    private func isPointedAt(_ clause: Clause, from start: Int) -> Bool {
        guard clause.form != .predicate else { return false }
        let isTopic = words.matches(Self.regarding, at: start, limit: clause.whole.upperBound)
        return !isTopic || clause.isLed || clause.form == .giving
            || clause.lead.contains { !scanner.isGroup($0) && words[$0.words.lowerBound].isCapital }
    }

    private static let regarding: Phrase = "đối với"

    private static let bases = PhraseSet(
        """
        căn cứ; trên cơ sở; theo; đối với; để; nhằm; khi; sau khi; trước khi; với; hằng năm; hàng năm; định kỳ; từ; trong; ngoài; tùy theo; qua
        thực hiện; tiếp tục thực hiện; nhận được; liên quan; về
        """)

    /// «Căn cứ Kế hoạch này, các sở, ngành … xây dựng …»: who has to act comes after what it rests on.
    private func based(at start: Int, limit: Int, isLed: Bool) -> Clause? {
        guard Self.bases.match(words, at: start, limit: limit) != nil else { return nil }
        var index = start + 1
        while index < min(limit, start + 60) {
            if words[index].isMark(".") || words[index].isMark(";") { return nil }
            if words[index].isMark(",") || words[index].isMark(":") {
                let next = index + 1
                if let giving = giving(at: next, limit: limit),
                    !isLed || Self.assigning.match(words, at: next, limit: limit) != nil
                {
                    return giving
                }
                if !isLed || (next < limit && words[next].isCapital),
                    let subject = subject(at: next, limit: limit, isLed: isLed)
                {
                    return subject
                }
                index += 1
            } else if scanner.begins(at: index, limit: limit), let list = scanner.list(at: index, limit: limit) {
                // The commas of a list of names part nothing.
                index = max(list.end, index + 1)
            } else {
                index += 1
            }
        }
        return nil
    }

    // MARK: The head of a clause

    /// The clause that begins at `index`.
    func head(at index: Int, limit: Int, isLed: Bool) -> Clause? {
        guard index < limit else { return nil }
        if let giving = giving(at: index, limit: limit),
            !isLed || Self.assigning.match(words, at: index, limit: limit) != nil
        {
            return giving
        }
        if let subject = subject(at: index, limit: limit, isLed: isLed) { return subject }
        return predicate(at: index, limit: limit)
    }

    /// «Giao Sở A …»
    func giving(at index: Int, limit: Int) -> Clause? {
        guard let giver = Self.givers.match(words, at: index, limit: limit) else { return nil }
        var start = giver.end
        while start < limit, words[start].isMark(":") || words[start].isMark(",") { start += 1 }
        guard
            let list = scanner.list(at: start, limit: limit, acrossSemicolons: isHeadingOnly(from: start, limit: limit))
        else { return nil }
        var clause = roles(after: list, limit: limit, form: .giving)
        clause.isRequest =
            Self.requests.match(words, at: index, limit: limit) != nil || issuer.isAbove(list.names, words)
        return clause
    }

    /// True when nothing but names stands before the colon that ends the words.
    private func isHeadingOnly(from start: Int, limit: Int) -> Bool {
        limit > start && words[limit - 1].isMark(":") && limit - start < 60
    }

    /// «Sở A chủ trì …», «UBND tỉnh giao Sở A …»
    private func subject(at index: Int, limit: Int, isLed: Bool) -> Clause? {
        guard let list = scanner.list(at: index, limit: limit, acrossSemicolons: true), let last = list.names.last
        else { return nil }
        var after = scanner.afterBrackets(at: list.end, limit: limit)
        while after < limit, words[after].isMark(",") { after += 1 }
        for phrase in Self.also { if let end = words.end(of: phrase, at: after, limit: limit) { after = end } }
        // The issuer gives: «Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở …».
        if issuer.isIssuer(list.names), let given = giving(at: after, limit: limit) { return given }
        guard words[index].isCapital || index > 0 && words[index - 1].isMark || isLed == false else { return nil }
        if let duty = charged(at: after, limit: limit) {
            var clause = roles(after: NameList(names: list.names, end: duty), limit: limit, form: .subject)
            clause.isLed = true
            return clause
        }
        guard opensDuty(at: after, limit: limit) else { return nil }
        // «Ban hành …» and the like are no names; nor is a common noun that an action follows at once.
        if list.names.count == 1, !words[after].isMark(":"), isBareNoun(last) { return nil }
        return roles(after: list, limit: limit, form: .subject)
    }

    /// «Cơ quan», «Đơn vị», one word: nobody in particular.
    private func isBareNoun(_ name: NamedBody) -> Bool {
        let range = name.words
        if range.count == 1 { return !words[range.lowerBound].isAllCapitals }
        return NameHeads.nouns.match(words, at: range.lowerBound, limit: range.upperBound)?.end == range.upperBound
    }

    /// «được phân công … có trách nhiệm»: where the duty begins after telling which bodies are meant.
    private func charged(at index: Int, limit: Int) -> Int? {
        guard Self.chargings.match(words, at: index, limit: limit) != nil else { return nil }
        for place in index + 1..<max(index + 1, min(limit, index + 32)) {
            if words[place].isMark(".") || words[place].isMark(";") { return nil }
            if words.matches(Self.responsible, at: place, limit: limit) { return place }
        }
        return nil
    }

    private static let responsible: Phrase = "có trách nhiệm"
    private static let chargings = PhraseSet("được giao; được phân công; được; thuộc; có")

    private static let also: [Phrase] = ["cũng", "tiếp tục", "thống nhất", "đồng thời"]

    private static let duties = PhraseSet(
        "có trách nhiệm; có nhiệm vụ; chịu trách nhiệm; chủ trì; phối hợp; là cơ quan chủ trì; là cơ quan đầu mối; là đơn vị đầu mối; là đơn vị chủ trì; là cơ quan thường trực; làm đầu mối; được giao; theo chức năng; căn cứ; trên cơ sở; theo thẩm quyền; theo phạm vi; theo nhiệm vụ; cần; phải"
    )

    /// What follows a name makes it the one who has to act, rather than one of whom something is told.
    private func opensDuty(at index: Int, limit: Int) -> Bool {
        guard index < limit else { return false }
        if words[index].isMark(":") { return true }
        if Self.duties.match(words, at: index, limit: limit) != nil { return true }
        if NameScanner.actions.match(words, at: index, limit: limit) != nil { return true }
        return words[index].isSmall && NameScanner.singles.contains(words[index].key)
    }

    /// «Chủ trì, phối hợp với …», «Rà soát …»
    private func predicate(at index: Int, limit: Int) -> Clause? {
        var clause = Clause(form: .predicate, content: index..<limit, whole: index..<limit)
        let role = role(at: index, limit: limit)
        clause.coordinate = role.coordinate
        clause.isLed = role.isLed
        clause.content = role.content..<limit
        return clause
    }

    // MARK: Roles

    private struct Role {
        var coordinate: [NamedBody] = []
        var isLed = false
        /// Where the content begins.
        var content: Int
        /// After the last name, also when the content begins before it.
        var end: Int
    }

    private func roles(after list: NameList, limit: Int, form: Clause.Form) -> Clause {
        let start = skipDuty(at: scanner.afterBrackets(at: list.end, limit: limit), limit: limit)
        let role = role(at: start, limit: limit)
        return Clause(
            form: form, lead: list.names, coordinate: role.coordinate, content: role.content..<limit,
            whole: (list.names.first?.words.lowerBound ?? list.end)..<limit, isLed: role.isLed)
    }

    private static let dutyWords = PhraseSet(
        """
        có trách nhiệm; có nhiệm vụ; chịu trách nhiệm; là cơ quan chủ trì; là cơ quan đầu mối; là đơn vị đầu mối; là đơn vị chủ trì; làm đầu mối
        là cơ quan thường trực; theo chức năng, nhiệm vụ được giao; theo chức năng, nhiệm vụ, phạm vi quản lý; theo chức năng, nhiệm vụ, quyền hạn
        theo chức năng, nhiệm vụ của mình; theo chức năng, nhiệm vụ và thẩm quyền; theo chức năng, nhiệm vụ; theo chức năng nhiệm vụ được giao
        theo chức năng, nhiệm vụ và quyền hạn; theo chức năng, nhiệm vụ, quyền hạn được giao; trong phạm vi chức năng, nhiệm vụ
        trong phạm vi nhiệm vụ, quyền hạn; trong phạm vi chức năng, nhiệm vụ, quyền hạn; theo nhiệm vụ được phân công; theo nhiệm vụ được giao
        căn cứ chức năng, nhiệm vụ và quyền hạn; căn cứ chức năng, nhiệm vụ, quyền hạn; của mình; theo phân công; được giao
        theo chức năng nhiệm vụ; theo thẩm quyền; căn cứ chức năng, nhiệm vụ được giao; căn cứ chức năng, nhiệm vụ; theo phạm vi quản lý
        được giao chủ trì; để; ,; :; cần; phải
        """)

    private func skipDuty(at index: Int, limit: Int) -> Int {
        var index = index
        while index < limit, let duty = Self.dutyWords.match(words, at: index, limit: limit) { index = duty.end }
        return index
    }

    private static let manners = PhraseSet(
        "khẩn trương; tiếp tục; chủ động; trực tiếp; tập trung; kịp thời; nghiêm túc; đồng thời; thường xuyên; tích cực; ,; có trách nhiệm; chịu trách nhiệm"
    )
    private static let leads: [Phrase] = ["chủ trì", "chủ trì và"]
    private static let with = PhraseSet(
        """
        phối hợp với; phối hợp cùng; phối hợp chặt chẽ với; phối hợp chặt chẽ cùng; phối hợp đồng bộ với; chủ động phối hợp với; chủ động phối hợp chặt chẽ với
        phối hợp cùng với; thường xuyên phối hợp với; phối hợp tốt với; phối hợp, cùng; cùng với; cùng; chủ động phối hợp cùng; phối kết hợp với
        tăng cường phối hợp với; tích cực phối hợp với; tiếp tục phối hợp với; khẩn trương phối hợp với; kịp thời phối hợp với; phối hợp thực hiện với
        """)
    private static let withBare = PhraseSet("phối hợp; chủ động phối hợp; phối hợp chặt chẽ")
    private static let purposes = PhraseSet("trong việc; để; nhằm; ,; :; thực hiện nhiệm vụ sau; ;")

    /// «chủ trì, phối hợp với B, C»: who coordinates, and where the content begins.
    private func role(at start: Int, limit: Int) -> Role {
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
                role.coordinate = others.names
                index = others.end
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
        role.coordinate += furtherCoordination(in: max(role.end, role.content)..<max(role.end, role.content, limit))
        return role
    }

    private static let and: Phrase = "và"

    /// «tiếp thu các ý kiến tại cuộc họp, chủ trì, phối hợp với …»: a few words before «chủ trì, phối hợp».
    private func ledLater(from start: Int, limit: Int) -> Role? {
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

    private static let meetings = PhraseSet("cuộc họp; họp; hội nghị; phiên họp; buổi")

    /// «chủ trì cuộc họp» is no task to lead.
    private func isMeeting(at index: Int, limit: Int) -> Bool {
        Self.meetings.stands(words, at: index, limit: limit)
    }

    /// «phối hợp với B, C»
    private func coordination(at index: Int, limit: Int, needsWith: Bool) -> NameList? {
        if let with = Self.with.match(words, at: index, limit: limit) {
            return withGroups(scanner.list(at: with.end, limit: limit), limit: limit)
        }
        guard !needsWith, let bare = Self.withBare.match(words, at: index, limit: limit),
            scanner.begins(at: bare.end, limit: limit)
        else { return nil }
        return scanner.list(at: bare.end, limit: limit)
    }

    /// «phối hợp với Sở B; các cơ quan liên quan …»: a semicolon before a group goes on with the list.
    private func withGroups(_ list: NameList?, limit: Int) -> NameList? {
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
    private func partners(at index: Int, limit: Int) -> NameList? {
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
    private func furtherCoordination(in range: Range<Int>) -> [NamedBody] {
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

    private func opensClause(_ index: Int, in range: Range<Int>) -> Bool {
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
    private static let mannerSyllables = KeySet("chủ động tăng cường")
    /// The last syllables of «thì», «và», «đồng thời», «chủ trì».
    private static let joints = KeySet("thì và thời trì")

    private static let ownPeople = PhraseSet(
        "bố trí cán bộ; cử cán bộ; phân công cán bộ; cử công chức; bố trí công chức; cử lực lượng; bố trí lực lượng; cử người; bố trí nhân lực; cử đại diện; cử viên chức; phân công công chức"
    )

    // MARK: Further clauses

    /// «…, giao Sở A …» in the middle of a passage that nobody leads.
    private func givenWithin(_ range: Range<Int>) -> Clause? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let clause = forwarded(at: index, limit: range.upperBound) { return clause }
            if Self.givers.match(words, at: index, limit: range.upperBound) != nil, isGiver(index, in: range),
                let clause = giving(at: index, limit: range.upperBound)
            {
                return clause
            }
            index += 1
        }
        return nil
    }

    private func isGiver(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return true }
        let before = words[index - 1]
        if before.isMark { return !before.isMark("\"") }
        // «UBND tỉnh giao …», «nay giao …», not «cơ chế giao …», «được giao …».
        if before.isCapital || Self.giversBefore.contains(before.key) { return true }
        // «Bộ Nội vụ đề nghị …»: the name of the one who gives ends here.
        return (max(range.lowerBound, index - 10)..<index).contains { start in
            words[start].isCapital && (start == range.lowerBound || words[start - 1].isMark)
                && scanner.item(at: start, limit: index)?.end == index
        }
    }

    private static let giversBefore = KeySet(
        "tỉnh phố huyện xã phường bộ sở hội đảng ủy dân phủ ương nay và thời trực nhất ý phòng khu")

    /// «chuyển Văn bản … đến Sở A để chủ trì …»
    private func forwarded(at index: Int, limit: Int) -> Clause? {
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

    private static let toward = PhraseSet("đến; cho; tới; sang")

    /// Cuts a clause where another body is told to do something.
    private func split(_ first: Clause, isLed: Bool) -> [Clause] {
        guard first.form != .predicate else { return [first] }
        var clauses = [first]
        let limit = first.whole.upperBound
        var index = first.content.lowerBound
        while index < limit {
            let word = words[index]
            let isBreak =
                word.isMark(";")
                || (word.isMark(".") && index + 1 < limit && words[index + 1].isSpaced && words[index + 1].isCapital)
            guard isBreak else {
                index += 1
                continue
            }
            var start = index + 1
            while let joiner = Self.joiners.match(words, at: start, limit: limit) { start = joiner.end }
            if let next = another(at: start, limit: limit, isLed: isLed) {
                let last = clauses.count - 1
                clauses[last].content = clauses[last].content.lowerBound..<max(index, clauses[last].content.lowerBound)
                clauses[last].whole = clauses[last].whole.lowerBound..<index
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

    /// A clause with a lead of its own: given, or a named body with its duty.
    private func another(at index: Int, limit: Int, isLed: Bool) -> Clause? {
        if let giving = giving(at: index, limit: limit) { return giving }
        guard index < limit, words[index].isCapital, let subject = subject(at: index, limit: limit, isLed: isLed),
            subject.form == .subject
        else { return nil }
        // A paper named by its kind, or the issuer telling what was, is no one to act.
        return subject.lead.contains { words[$0.words.lowerBound].isCapital } && !issuer.isIssuer(subject.lead)
            ? subject : nil
    }

    // MARK: Headings

    private static let speaking = PhraseSet(
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
        guard let list = scanner.list(at: start, limit: range.upperBound, acrossSemicolons: true) else { return nil }
        let after = skipDuty(at: scanner.afterBrackets(at: list.end, limit: range.upperBound), limit: range.upperBound)
        let role = role(at: after, limit: range.upperBound)
        let rest = role.content..<range.upperBound
        guard
            rest.isEmpty || Self.empty.match(words, at: rest.lowerBound, limit: rest.upperBound)?.end == rest.upperBound
        else { return qualified(range, from: start) }
        return Clause(
            form: .giving, lead: list.names, coordinate: role.coordinate, content: range.upperBound..<range.upperBound,
            whole: range, isLed: role.isLed)
    }

    private static let followings: [Phrase] = ["sau đây", "sau", "như", "các nhiệm vụ"]
    private static let headingDuties: [Phrase] = ["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"]

    /// «Các phòng ban tham gia đào tạo», «Các tổ chức, cá nhân khai thác … có trách nhiệm»: a heading without a stop is a name to its end.
    private func qualified(_ range: Range<Int>, from start: Int) -> Clause? {
        guard start == range.lowerBound, scanner.begins(at: start, limit: range.upperBound) else { return nil }
        var end = range.upperBound
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
        guard isCharged || scanner.plural(at: start, limit: end) != nil, end - start <= (isCharged ? 40 : 14),
            !(start..<end).contains(where: { words[$0].isMark && !words[$0].isMark(",") })
        else { return nil }
        let name = NamedBody(text: words.text(of: start..<end), words: start..<end)
        return Clause(form: .giving, lead: [name], content: range.upperBound..<range.upperBound, whole: range)
    }

    private static let empty = PhraseSet(
        "thực hiện; triển khai thực hiện; thực hiện các nhiệm vụ; thực hiện các nội dung; thực hiện các nhiệm vụ sau; thực hiện các nội dung sau; thực hiện nhiệm vụ; cụ thể như sau; như sau; tập trung thực hiện; sau; thực hiện các nhiệm vụ sau đây; tập trung thực hiện các nhiệm vụ; tập trung thực hiện các nhiệm vụ sau; cụ thể"
    )
}
