extension NameScanner {
    /// Nouns after which a doubtful action belongs to the name: «ban quản lý», «dự án đầu tư xây dựng».
    private static let carriers = PhraseSet(
        """
        ban; đơn vị; cơ quan; trung tâm; quỹ; dự án; viện; hội đồng; tổ; đoàn; doanh nghiệp; công ty; chủ; nhà; công trình; dịch vụ; đội
        lực lượng; bộ phận; tổ công tác; cơ sở; trường; ủy ban; tổ chức; cán bộ; công chức; phòng; trạm; hệ thống
        hoạt động; công tác; lĩnh vực; ngành; chương trình; khu; hội; các; chức năng; hạ tầng; nghề
        """)

    /// What a managing board manages: «Ban Quản lý các khu công nghiệp».
    private static let grounds = PhraseSet(
        "khu; cụm; dự án; di tích; công trình; hội; tổ chức; chợ; bến; rừng; cảng; vườn; hồ; quỹ; cửa khẩu; chương trình; bảo tàng"
    )

    /// Nouns whose number belongs to the name: «Ban Quản lý dự án số 1», «Chi cục Hải quan khu vực 8».
    private static let numbered = KeySet("số vực vùng quận cụm tổ khoa đội khu khối hạng cấp phòng phường")

    private static let carryingHeads = PhraseSet(
        "ban; trung tâm; quỹ; viện; hội đồng; tổ; đoàn; đội; cơ quan; đơn vị; lực lượng; bộ phận; ủy ban; khu; nhà; chủ"
    )

    private static let qualifiers = PhraseSet(
        """
        có liên quan; liên quan; trên địa bàn; trong tỉnh; trong toàn tỉnh; trong ngành; ngoài tỉnh; trong nước; ngoài nước; ở địa phương
        tại địa phương; ở trung ương; ở cơ sở; nêu trên; nói trên; đóng trên địa bàn; trên toàn tỉnh; trong hệ thống chính trị
        """)

    /// What ends a name even where nothing but names is expected.
    private static let cellEnds = PhraseSet(
        "theo chức năng; trong phạm vi; theo thẩm quyền; theo phân công; theo nhiệm vụ; theo quy định; căn cứ; theo lĩnh vực; chủ trì; phối hợp; theo phạm vi; tham mưu; tiến hành; rà soát; tổng hợp; báo cáo; xây dựng kế hoạch; ban hành; chủ động; hướng dẫn"
    )

    private static let notHad = PhraseSet(
        """
        trách nhiệm; nhiệm vụ; văn bản; ý kiến; kế hoạch; giải pháp; biện pháp; phương án; báo cáo; hình thức; công văn; sự; thể; trách
        tờ trình; hiệu quả; hiệu lực; cơ chế; chính sách; đề xuất; kết quả
        """)

    /// Where a name that has come as far as `start` ends.
    ///
    /// - Parameters:
    ///   - grouped: it tells a group («các đơn vị …»), which may be qualified by «có …».
    ///   - isRun: it tells several («các sở, ngành»), whom no doubtful action qualifies.
    func tail(from start: Int, limit: Int, grouped: Bool, isField: Bool = false, isRun: Bool = false) -> Int {
        var index = start
        var afterNoun = grouped && !isRun || isCarried(at: start)
        var grouped = grouped
        var listsPlaces = false
        while index < limit {
            let word = words[index]
            if word.isMark(":"), listsPlaces, opensPlaces(at: index + 1, limit: limit) {
                return placeNamesEnd(at: index + 1, limit: limit)
            }
            if word.isMark {
                guard let next = past(mark: word, at: index, limit: limit, isField: isField) else { break }
                index = next
                continue
            }
            if word.isNumber {
                // «Ủy ban nhân dân 04 xã: A, B»
                if let places = Self.placeNouns.end(words, at: index + 1, limit: limit), places < limit,
                    words[places].isMark(":")
                {
                    listsPlaces = true
                    index = places
                    continue
                }
                let isNumbered =
                    index > start
                    && (Self.numbered.contains(words[index - 1].key) || closesName(at: index + 1, limit: limit))
                guard isNumbered || (isInCell && index > start), index + 1 >= limit || !words[index + 1].isMark("/")
                else {
                    break
                }
                index += 1
                continue
            }
            if word.isCapital {
                if isInCell, index > start, words.beginsLine(index),
                    Self.lineHeads.stands(words, at: index, limit: limit)
                {
                    break
                }
                if isInCell, index > start, words[index - 1].isLetters, completesField(before: index),
                    let next = NameHeads.table.match(words, at: index, limit: limit), next.meaning.isAgency,
                    FieldNames.table.match(words, at: index, limit: limit) == nil
                {
                    break
                }
                if index > start, known.end(words, at: index, limit: limit) != nil, !afterNoun,
                    words[index - 1].isSmall, !isInCell, !endsUnit(before: index)
                {
                    break
                }
                afterNoun = false
                if listsPlaces, endsUnit(before: index) {
                    index = placeListEnd(at: index, limit: limit)
                    continue
                }
                if let field = fieldEnd(at: index, limit: limit) {
                    index = field
                    if endsName(at: index, limit: limit) { break }
                    continue
                }
                // «Công nghệ thông tin», «Quản lý dự án»: a compound that begins with the capital.
                let compound = Self.nouns.match(words, at: index, limit: limit)?.end ?? index + 1
                var acted = Self.actions.match(words, at: index, limit: limit)?.end ?? 0
                // «Xây dựng và» is an action of its own; in a name «và» joins.
                if acted > index + 1, words.matches(Say.and, at: acted - 1, limit: acted) { acted -= 1 }
                index = max(compound, acted)
                continue
            }
            if words.matches(Say.plural, at: index, limit: limit) { listsPlaces = true }
            if !grouped, !listsPlaces, index > start, endsPlace(before: index), endsName(at: index, limit: limit) {
                break
            }
            guard let next = pastSmall(at: index, start: start, limit: limit, grouped: &grouped, afterNoun: &afterNoun)
            else { break }
            index = next
        }
        return index
    }

    /// A mark that stands inside a name: a dash between capitals, a stop after an abbreviation, a comma between fields.
    private func past(mark: Word, at index: Int, limit: Int, isField: Bool) -> Int? {
        guard index + 1 < limit else { return nil }
        let next = words[index + 1]
        if mark.isMark("-") || mark.isMark("&") {
            if Self.standing.stands(words, at: index + 1, limit: limit) { return nil }
            return next.isCapital || (!next.isSpaced && next.isLetters) ? index + 1 : nil
        }
        if mark.isMark("/") {
            // «UBND xã/phường» is one name, «Sở A/Sở B» are two.
            guard next.isLetters, !next.isSpaced, !(next.isCapital && begins(at: index + 1, limit: limit)) else {
                return nil
            }
            return index + 1
        }
        if mark.isMark(".") {
            return next.isCapital && !next.isSpaced && words[index - 1].isAllCapitals ? index + 1 : nil
        }
        if mark.isMark(","), !isField { return commaBelongs(at: index, limit: limit) ? index + 1 : nil }
        return nil
    }

    /// «Văn hóa, Thể thao và Du lịch»: the comma is part of the name when «và» and a last field follow.
    private func commaBelongs(at index: Int, limit: Int) -> Bool {
        guard index > 0, words[index + 1].isCapital, !begins(at: index + 1, limit: limit) else { return false }
        // A field that is complete before the comma ends the name, unless the longer one is known too.
        for start in max(0, index - 8)..<index where words[start].isCapital {
            if let field = FieldNames.table.match(words, at: start, limit: limit) {
                if field.end > index { return true }
                if field.end == index, FieldNames.table.match(words, at: index + 1, limit: limit) != nil {
                    return false
                }
            }
        }
        var place = index + 1
        while place < limit {
            let word = words[place]
            if word.isMark {
                guard word.isMark("-") || (word.isMark(",") && place + 1 < limit && words[place + 1].isCapital) else {
                    return isField(at: index + 1, limit: limit)
                }
                if word.isMark(","), begins(at: place + 1, limit: limit) { return isField(at: index + 1, limit: limit) }
            } else if words.matches(Say.and, at: place, limit: limit) {
                guard place + 1 < limit, !begins(at: place + 1, limit: limit) else {
                    return isField(at: index + 1, limit: limit)
                }
                return words[place + 1].isCapital || isField(at: index + 1, limit: limit)
            } else if word.isSmall {
                let noun = Self.nouns.match(words, at: place, limit: limit)
                if noun == nil, Self.actions.match(words, at: place, limit: limit)?.meaning == true {
                    return isField(at: index + 1, limit: limit)
                }
                if Self.stops.contains(word.key) { return isField(at: index + 1, limit: limit) }
            }
            place += 1
            if place > index + 12 { return false }
        }
        return isField(at: index + 1, limit: limit)
    }

    /// «Chính sách …»: a capital followed by a small syllable names a field; a body of its own would have a head.
    private func isField(at index: Int, limit: Int) -> Bool {
        index + 1 < limit && words[index].isCapital && !words[index].isAllCapitals && words[index + 1].isSmall
            && Self.actions.match(words, at: index, limit: limit)?.meaning != true
    }

    private func pastSmall(at index: Int, start: Int, limit: Int, grouped: inout Bool, afterNoun: inout Bool) -> Int? {
        if words.matches(Say.and, at: index, limit: limit) {
            if let both = jointOffice(at: index, limit: limit) { return both }
            guard index + 1 < limit, !begins(at: index + 1, limit: limit), words[index + 1].isLetters else {
                return nil
            }
            if words[index + 1].isCapital { return index + 1 }
            if let action = Self.actions.match(words, at: index + 1, limit: limit), !isInCell {
                // «Bảo vệ và phát triển rừng»
                guard !action.meaning, index > start, action.end < limit, words[action.end].isSmall,
                    Self.actions.match(words, at: max(start, index - 2), limit: index) != nil
                else { return nil }
                return action.end
            }
            if Self.stops.contains(words[index + 1].key) { return nil }
            return index + 1
        }
        if let qualifier = Self.qualifiers.match(words, at: index, limit: limit) {
            afterNoun = false
            return qualifier.end
        }
        // «các đơn vị tham gia, …», not «các đơn vị tham gia diễn tập».
        if let taking = words.end(of: Self.takePart, at: index, limit: limit), taking >= limit || words[taking].isMark {
            return taking
        }
        // «các tỉnh, thành phố từ A đến B»
        if grouped, words.matches(Say.from, at: index, limit: limit), let end = placeSpan(at: index + 1, limit: limit) {
            return end
        }
        if let end = Self.belongings.end(words, at: index, limit: limit) {
            // «các trường trực thuộc.»
            if end - index > 1, end >= limit || words[end].isMark { return end }
            guard end < limit, words[end].isLetters else { return nil }
            guard words[end].isCapital || begins(at: end, limit: limit) || end - index > 1 || grouped else {
                return nil
            }
            afterNoun = true
            if let plural = plural(at: end, limit: limit) { return nounsEnd(at: plural, limit: limit) ?? plural }
            return end
        }
        if words.matches(Say.plural, at: index, limit: limit) || words.matches(Say.level, at: index, limit: limit) {
            // «Ủy ban nhân dân các xã, phường»
            if let end = placesEnd(at: index, limit: limit) {
                grouped = true
                return end
            }
            if words.matches(Say.allLevels, at: index, limit: limit) { return index + 2 }
            if index == start, index + 1 < limit, Self.grounds.match(words, at: index + 1, limit: limit) != nil {
                return index + 2
            }
            return (plural(at: index, limit: limit) != nil ? nil : index + 1)
        }
        if index > start - 1, let end = bareplaces(at: index, limit: limit) {
            grouped = true
            return end
        }
        if words.matches(Say.have, at: index, limit: limit) {
            guard grouped || isInCell, Self.notHad.match(words, at: index + 1, limit: limit) == nil else { return nil }
            afterNoun = true
            return index + 1
        }
        if isInCell { return Self.cellEnds.match(words, at: index, limit: limit) == nil ? index + 1 : nil }
        let noun = Self.nouns.match(words, at: index, limit: limit)
        if let action = Self.actions.match(words, at: index, limit: limit) {
            if let noun, noun.end > action.end {
                afterNoun = true
                return noun.end
            }
            if action.meaning {
                return index == start && namesHead(before: index, action.end, limit) ? action.end : nil
            }
            // A doubtful action: part of the name only after a common noun.
            let qualifies = afterNoun || grouped && words.matches(Self.manage, at: index, limit: limit)
            guard qualifies, !words.matches(Self.organise, at: index, limit: limit),
                !isActed(action.end, limit) || buildsWorks(at: index, action.end, limit)
            else { return nil }
            afterNoun = true
            return action.end
        }
        if let noun {
            afterNoun = Self.carriers.match(words, at: index, limit: noun.end)?.end == noun.end
            return noun.end
        }
        if Self.stops.contains(word(at: index)) { return nil }
        if Self.singles.contains(word(at: index)) {
            // Part of a compound with the syllable before it, as in «công trình».
            let isCompound = index > 0 && Self.nouns.match(words, at: index - 1, limit: index + 1)?.end == index + 1
            return isCompound ? index + 1 : nil
        }
        afterNoun = Self.carriers.match(words, at: index, limit: index + 1) != nil
        return index + 1
    }

    /// «Sở Khoa học và Công nghệ» is complete before another head, though no comma stands between two lines of a cell.
    private func completesField(before index: Int) -> Bool {
        (max(0, index - 8)..<index).contains { start in
            start > 0 && words[start].isCapital && FieldNames.table.match(words, at: start, limit: index)?.end == index
                && NameHeads.table.match(words, at: start - 1, limit: start)?.end == start
        }
    }

    /// A mark, «và» or what is to be done: a number before it belongs to the name («Ban Chỉ đạo 389 tổ chức …»).
    private func closesName(at index: Int, limit: Int) -> Bool {
        guard index < limit else { return true }
        if words[index].isMark { return words[index].isMark(",") || words[index].isMark(";") }
        return words.matches(Say.and, at: index, limit: limit)
            || Self.actions.match(words, at: index, limit: limit) != nil
    }

    private func word(at index: Int) -> WordKey { words[index].key }

    /// What follows shows that a doubtful action is meant as one: «giám sát việc …», «kiểm tra, xử lý …».
    private func isActed(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        if Self.objects.contains(words[index].key) { return true }
        let next = words[index].isMark(",") ? index + 1 : index
        return next < limit && words[next].isSmall
            && Self.actions.match(words, at: next, limit: limit)?.meaning == true
    }

    private static let objects = KeySet("việc các những toàn chặt tốt nghiêm thường kịp có đầy cho về theo")

    private static let takePart: Phrase = "tham gia"
    private static let manage: Phrase = "quản lý"
    private static let organise = Say.organise
    private static let belongings = PhraseSet("thuộc; trực thuộc; của")

    /// «Trung tâm xúc tiến Đầu tư»: a head that names nobody alone, and an action that goes on with a capital.
    private func namesHead(before index: Int, _ end: Int, _ limit: Int) -> Bool {
        guard end < limit, words[end].isCapital, words[end].isLetters else { return false }
        return (max(0, index - 2)..<index).contains {
            words[$0].isCapital && Self.incompleteHeads.match(words, at: $0, limit: index)?.end == index
        }
    }

    private static let incompleteHeads = PhraseSet("trung tâm; viện; quỹ; hội đồng; ban; đội")

    /// A head after which a doubtful action goes on with the name: «Trung tâm kiểm soát …».
    private func isCarried(at start: Int) -> Bool {
        (max(0, start - 3)..<start).contains { Self.carryingHeads.match(words, at: $0, limit: start)?.end == start }
    }

    /// «các xã, phường», «cấp xã», with the places' names after a colon.
    private func placesEnd(at index: Int, limit: Int) -> Int? {
        var end = index + 1
        var found = false
        while end < limit {
            if Self.placeNouns.match(words, at: end, limit: limit).map({ end = $0.end }) != nil {
                found = true
            } else if found,
                words[end].isMark(",") || words.matches(Say.and, at: end, limit: limit) || words[end].isMark("/"),
                Self.placeNouns.match(words, at: end + 1, limit: limit) != nil
            {
                end += 1
            } else if found, words[end].isMark(":"), opensPlaces(at: end + 1, limit: limit) {
                return placeNamesEnd(at: end + 1, limit: limit)
            } else {
                break
            }
        }
        return found ? end : nil
    }

    /// «Ủy ban nhân dân xã, phường»: two or more kinds of place without «các».
    private func bareplaces(at index: Int, limit: Int) -> Int? {
        guard let first = Self.placeNouns.match(words, at: index, limit: limit), first.end < limit,
            words[first.end].isMark(","),
            let second = Self.placeNouns.match(words, at: first.end + 1, limit: limit),
            second.end >= limit || !words[second.end].isCapital || words[second.end].isMark
        else { return nil }
        return placesEnd(at: index - 1, limit: limit)
    }

    static let placeNouns = PhraseSet(
        "xã; phường; thị trấn; huyện; thị xã; thành phố; tỉnh; đặc khu; quận; thôn; bản; tổ dân phố; khu phố; địa phương"
    )

    /// The end of «A đến B», two places.
    private func placeSpan(at start: Int, limit: Int) -> Int? {
        func capitals(from index: Int) -> Int {
            var end = index
            while end < limit, words[end].isCapital, words[end].isLetters { end += 1 }
            return end
        }
        let first = capitals(from: start)
        guard first > start, words.matches(Self.to, at: first, limit: limit) else { return nil }
        let second = capitals(from: first + 1)
        return second > first + 1 ? second : nil
    }

    private static let to: Phrase = "đến"

    func placeNamesEnd(at index: Int, limit: Int) -> Int {
        var end = index
        while end < limit {
            if words[end].isCapital || words[end].isNumber {
                end += 1
            } else if words[end].isMark(",") || words.matches(Say.and, at: end, limit: limit), end + 1 < limit,
                words[end + 1].isCapital, !begins(at: end + 1, limit: limit)
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }
}
