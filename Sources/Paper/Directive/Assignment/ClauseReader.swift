/// Reads who is told to do what from prose.
struct ClauseReader {
    let words: Words
    let scanner: NameScanner
    let issuer: IssuerSense

    static let givers = PhraseSet(
        """
        giao; giao cho; giao nhiệm vụ cho; giao trách nhiệm cho; giao đồng chí; phân công; yêu cầu; đề nghị; kính đề nghị; trân trọng đề nghị
        thống nhất giao; đồng ý giao; tiếp tục giao; ủy quyền; uỷ quyền; ủy quyền cho; uỷ quyền cho; chỉ đạo; kiến nghị
        nhất trí giao; thống nhất đề nghị; đồng thời giao; đồng thời đề nghị; đồng thời yêu cầu
        """)
    /// Those of the givers that name another lead below one that is named already; to «chỉ đạo» or «yêu cầu» others is
    /// what that lead has to do.
    static let assigning = PhraseSet(
        "giao; giao cho; phân công; giao nhiệm vụ cho; thống nhất giao; đồng ý giao; ủy quyền; uỷ quyền")
    static let requests = PhraseSet("kính đề nghị; kiến nghị; trân trọng đề nghị; kính trình")

    /// Words that only join the passage to the one before.
    static let joiners = PhraseSet(
        """
        đồng thời,; đồng thời; ngoài ra,; bên cạnh đó,; trước mắt,; mặt khác,; trên cơ sở đó,; cùng với đó,; nay; trong đó,; trong đó
        thứ nhất,; thứ hai,; thứ ba,; thứ tư,; một là,; hai là,; ba là,; bốn là,; về việc này,; việc này,
        """)

    /// Words before the one who is told: «Riêng Sở A …», «Đối với Sở A: …».
    static let pointers = PhraseSet(
        """
        riêng; riêng đối với; đối với; về phía; căn cứ chức năng, nhiệm vụ,; ,; trách nhiệm của; nhiệm vụ của; về trách nhiệm của
        """)

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
        if var first = afterTopic(at: start, limit: range.upperBound)
            ?? named.flatMap({ isPointedAt($0, from: start) ? $0 : nil })
            ?? head(at: start, limit: range.upperBound, isLed: isLed)
        {
            // «Đối với Bệnh viện A: Giao Giám đốc Bệnh viện rà soát …» gives it to whom it says so.
            if first.form == .subject, first.content.lowerBound > pointed, pointed > start,
                Self.assigning.stands(words, at: first.content.lowerBound, limit: range.upperBound),
                let given = giving(at: first.content.lowerBound, limit: range.upperBound), !given.lead.isEmpty
            {
                first = given
            }
            if first.form == .predicate { first = based(at: start, limit: range.upperBound, isLed: isLed) ?? first }
            first.whole = range
            clauses = [first]
            if first.form == .predicate, let given = givenInBrackets(range, isLed: isLed) { return [given] }
            if first.form == .predicate, !isLed, let given = givenWithin(range) { clauses = [given] }
        }
        guard let first = clauses.first else { return [] }
        return split(first, isLed: isLed)
    }

    /// «Đối với Sở A: …» addresses Sở A; «Đối với các cơ sở giáo dục: …» only says what it is about.
    func isPointedAt(_ clause: Clause, from start: Int) -> Bool {
        guard clause.form != .predicate else { return false }
        let isTopic = words.matches(Self.regarding, at: start, limit: clause.whole.upperBound)
        return !isTopic || clause.isLed || clause.form == .giving
            || clause.lead.contains { !scanner.isGroup($0) && words[$0.words.lowerBound].isCapital }
    }

    static let regarding: Phrase = "đối với"

    static let bases = PhraseSet(
        """
        căn cứ; trên cơ sở; theo; đối với; để; nhằm; khi; sau khi; trước khi; với; hằng năm; hàng năm; định kỳ; từ; trong; ngoài; tùy theo; qua
        thực hiện; tiếp tục thực hiện; nhận được; liên quan; về
        """)

    /// «Căn cứ Kế hoạch này, các sở, ngành … xây dựng …»: who has to act comes after what it rests on.
    func based(at start: Int, limit: Int, isLed: Bool) -> Clause? {
        guard Self.bases.match(words, at: start, limit: limit) != nil else { return nil }
        var index = start + 1
        while index < min(limit, start + 160) {
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
            } else if Self.assigning.match(words, at: index, limit: limit) != nil,
                let giving = giving(at: index, limit: limit), giving.isLed
            {
                // «Khi có kết quả giao Sở A chủ trì …»
                return giving
            } else if scanner.begins(at: index, limit: limit), let list = scanner.list(at: index, limit: limit) {
                // The commas of a list of names part nothing; «…, là chủ đầu tư, Tập đoàn A …» is no such list.
                let first = list.names[0].words
                let next = list.names.count > 1 ? list.names[1].words : first
                let isBroken =
                    words[first.lowerBound].isSmall && words[next.lowerBound].isCapital
                    && scanner.plural(at: first.lowerBound, limit: limit) == nil
                // «theo ý kiến của Bộ A, Sở B điều chỉnh …»: the comma parts the one who acts from the one who spoke.
                if list.names.count > 1, !isLed, next.lowerBound > first.upperBound,
                    words[next.lowerBound - 1].isMark(","),
                    words[next.lowerBound].isCapital, opensDuty(at: list.end, limit: limit),
                    Self.spoken.contains(words[first.lowerBound - 1].key),
                    let subject = subject(at: next.lowerBound, limit: limit, isLed: isLed)
                {
                    return subject
                }
                index = max(isBroken ? first.upperBound : list.end, index + 1)
            } else {
                index += 1
            }
        }
        return nil
    }

    /// «ý kiến của», «báo cáo của», «đề nghị của»
    private static let spoken = KeySet("của")

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
        let acrossSemicolons = isHeadingOnly(from: start, limit: limit)
        guard
            let list = addressees(at: start, limit: limit, acrossSemicolons: acrossSemicolons)
                ?? comrade(before: start, from: index, limit: limit)
        else { return nil }
        // «Phân công cán bộ theo dõi …» tells what to do, not who does it.
        if words.matches(Self.appoint, at: index, limit: limit), list.names.count == 1, words[start].isSmall,
            scanner.plural(at: start, limit: limit) == nil
        {
            return nil
        }
        var clause = roles(after: list, limit: limit, form: .giving)
        clause.isRequest =
            Self.requests.match(words, at: index, limit: limit) != nil || issuer.isAbove(list.names, words)
        return clause
    }

    /// «yêu cầu các sở, ban, ngành; Ủy ban nhân dân các xã rà soát …»: nothing is said yet of what to do, so the semicolon
    /// goes on with the names.
    private func addressees(at start: Int, limit: Int, acrossSemicolons: Bool) -> NameList? {
        guard let list = scanner.list(at: start, limit: limit, acrossSemicolons: acrossSemicolons) else { return nil }
        guard !acrossSemicolons, list.end < limit, words[list.end].isMark(";"),
            let wide = scanner.list(at: start, limit: limit, acrossSemicolons: true), wide.end < limit,
            opensDuty(at: scanner.afterBrackets(at: wide.end, limit: limit), limit: limit)
        else { return list }
        return wide
    }

    /// «Giao đồng chí Trần A, Phó Chủ tịch …»: a person's name that needs the word before it to be known as one.
    private func comrade(before start: Int, from index: Int, limit: Int) -> NameList? {
        let honorific = start - 2
        guard honorific > index, words.matches(Self.comrades, at: honorific, limit: limit) else { return nil }
        return scanner.list(at: honorific, limit: limit)
    }

    private static let comrades: Phrase = "đồng chí"
    private static let appoint: Phrase = "phân công"

    /// True when nothing but names stands before the colon that ends the words.
    func isHeadingOnly(from start: Int, limit: Int) -> Bool {
        limit > start && words[limit - 1].isMark(":") && limit - start < 60
    }

    /// «Sở A chủ trì …», «UBND tỉnh giao Sở A …»
    func subject(at index: Int, limit: Int, isLed: Bool) -> Clause? {
        if let charged = plainlyCharged(at: index, limit: limit) { return charged }
        guard let list = scanner.list(at: index, limit: limit, acrossSemicolons: true), let last = list.names.last
        else { return nil }
        var after = scanner.afterBrackets(at: list.end, limit: limit)
        while after < limit, words[after].isMark(",") { after += 1 }
        for phrase in Self.also { if let end = words.end(of: phrase, at: after, limit: limit) { after = end } }
        // The issuer gives: «Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở …».
        if issuer.isIssuer(list.names) || list.names.count == 1 && issuer.isAbove(list.names, words),
            let given = giving(at: after, limit: limit)
        {
            return given
        }
        guard words[index].isCapital || index > 0 && words[index - 1].isMark || isLed == false else { return nil }
        // «…: khu A và khu B, giao Sở C …»: what the sentence is about gives nothing and has nothing to do.
        if after > list.end, Self.assigning.match(words, at: after, limit: limit) != nil { return nil }
        if let duty = charged(at: after, limit: limit, isGroup: scanner.isGroup(last)) {
            var clause = roles(after: NameList(names: list.names, end: duty), limit: limit, form: .subject)
            clause.isLed = true
            // «Các tổ chức được cấp phép … có trách nhiệm»: what is said of a group tells who is meant.
            let entrusted = Self.entrusted.end(words, at: after, limit: limit)
            if list.names.count == 1, scanner.isGroup(last), entrusted != duty {
                let whole = last.words.lowerBound..<duty
                clause.lead = [NamedBody(text: words.text(of: whole), words: whole)]
            }
            return clause
        }
        guard opensDuty(at: after, limit: limit) else { return nil }
        // «Xã Đại An: lấy mẫu tại …» lists where; who acts there is its council.
        if words[after].isMark(":"), list.names.allSatisfy(isPlace) { return nil }
        // «Ban hành …» and the like are no names; nor is a common noun that an action follows at once.
        if list.names.count == 1, !words[after].isMark(":"), isBareNoun(last),
            !(words[index].isCapital
                && (issuer.directs(last.words, words) || isParty(last.words, startsAt: index)))
        {
            return nil
        }
        return roles(after: list, limit: limit, form: .subject)
    }

    /// «Xã Đại An», «Phường Đông Giang»
    private func isPlace(_ name: NamedBody) -> Bool {
        let limit = name.words.upperBound
        return NameScanner.placeNouns.end(words, at: name.words.lowerBound, limit: limit).map {
            $0 < limit && words[$0].isCapital
        } ?? false
    }

    /// «Cơ quan», «Đơn vị», one word: nobody in particular.
    func isBareNoun(_ name: NamedBody) -> Bool {
        let range = name.words
        if range.count == 1 { return !words[range.lowerBound].isAllCapitals }
        return NameHeads.nouns.match(words, at: range.lowerBound, limit: range.upperBound)?.end == range.upperBound
    }

    /// «được phân công … có trách nhiệm»: where the duty begins after telling which bodies are meant.
    ///
    /// «Các cơ quan, đơn vị được kiểm tra: …» charges a group so told.
    func charged(at index: Int, limit: Int, isGroup: Bool) -> Int? {
        guard Self.chargings.match(words, at: index, limit: limit) != nil else { return nil }
        for place in index + 1..<max(index + 1, min(limit, index + 32)) {
            if words[place].isMark(".") || words[place].isMark(";") { return nil }
            if words.matches(Self.responsible, at: place, limit: limit) { return place }
            if isGroup, words[place].isMark(":"), place - index < 12 { return place }
        }
        return nil
    }

    static let responsible: Phrase = "có trách nhiệm"
    static let entrusted = PhraseSet("được giao; được phân công")
    static let chargings = PhraseSet(
        "được giao; được phân công; được; thuộc; có; không thuộc; không được; chưa được; chưa; tham gia; nêu tại; có tên"
    )

    static let also: [Phrase] = ["cũng", "tiếp tục", "thống nhất", "đồng thời"]

    static let duties = PhraseSet(
        "có trách nhiệm; có nhiệm vụ; chịu trách nhiệm; chủ trì; phối hợp; là cơ quan chủ trì; là cơ quan đầu mối; là đơn vị đầu mối; là đơn vị chủ trì; là cơ quan thường trực; làm đầu mối; được giao; theo chức năng; căn cứ; trên cơ sở; theo thẩm quyền; theo phạm vi; theo nhiệm vụ; trong phạm vi; cần; phải"
    )

    /// What follows a name makes it the one who has to act, rather than one of whom something is told.
    func opensDuty(at index: Int, limit: Int) -> Bool {
        guard index < limit else { return false }
        if words[index].isMark(":") { return true }
        if Self.duties.match(words, at: index, limit: limit) != nil { return true }
        if NameScanner.actions.match(words, at: index, limit: limit) != nil { return true }
        return words[index].isSmall && NameScanner.singles.contains(words[index].key)
    }

    /// «Chủ trì, phối hợp với …», «Rà soát …»
    func predicate(at index: Int, limit: Int) -> Clause? {
        var clause = Clause(form: .predicate, content: index..<limit, whole: index..<limit)
        let role = role(at: index, limit: limit)
        clause.coordinate = role.coordinate
        clause.isLed = role.isLed
        clause.content = role.content..<limit
        return clause
    }

    // MARK: Roles

    struct Role {
        var coordinate: [NamedBody] = []
        var isLed = false
        /// Where the content begins.
        var content: Int
        /// After the last name, also when the content begins before it.
        var end: Int
    }

    func roles(after list: NameList, limit: Int, form: Clause.Form) -> Clause {
        let start = skipDuty(at: scanner.afterBrackets(at: list.end, limit: limit), limit: limit)
        let role = role(at: start, limit: limit)
        return Clause(
            form: form, lead: list.names, coordinate: role.coordinate, content: role.content..<limit,
            whole: (list.names.first?.words.lowerBound ?? list.end)..<limit, isLed: role.isLed)
    }

    static let dutyWords = PhraseSet(
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
}
