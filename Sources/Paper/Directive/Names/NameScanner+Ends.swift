/// Where a name is complete: after a known field, after the place that a council or an office belongs to.
extension NameScanner {
    /// The end of a known field («Nông nghiệp và Môi trường») that begins at `index` right after «Sở», «Bộ», «Phòng».
    func fieldEnd(at index: Int, limit: Int) -> Int? {
        guard !isInCell, index > 0, let field = FieldNames.table.match(words, at: index, limit: limit),
            (max(0, index - 2)..<index).contains(where: { start in
                NameHeads.table.match(words, at: start, limit: index).map { head in
                    if case .fieldAgency = head.meaning { head.end == index } else { false }
                } ?? false
            })
        else { return nil }
        // «Phòng Kinh tế tổng hợp kết quả …»: the end of such a field is what the unit does, unless an act follows it.
        let last = field.end - 2
        if last > index, field.end < limit, words[last].isSmall,
            Self.actions.match(words, at: last, limit: field.end)?.end == field.end,
            Self.actions.match(words, at: field.end, limit: limit) == nil
        {
            return nil
        }
        return field.end
    }

    /// «Sở A - Cơ quan thường trực Ban Chỉ đạo», «Sở A, cơ quan đầu mối, …»: where what the body is besides ends; nil when
    /// nothing of the kind stands at the mark.
    func officeEnd(at mark: Int, limit: Int) -> Int? {
        guard mark + 1 < limit, words[mark].isMark("-") || words[mark].isMark(","),
            let office = Self.standing.end(words, at: mark + 1, limit: limit)
        else { return nil }
        let end = tail(from: office, limit: limit, grouped: false)
        // «…, cơ quan thường trực của Ban Chỉ đạo về cải cách hành chính, có trách nhiệm»
        for place in end..<max(end, min(limit, end + 12)) {
            if words[place].isMark { return words[place].isMark("(") ? afterBrackets(at: place, limit: limit) : place }
            if Self.actions.match(words, at: place, limit: limit)?.meaning == true { return end }
        }
        return end + 12 >= limit ? limit : end
    }

    /// What a body is besides its name.
    static let standing = PhraseSet(
        """
        cơ quan thường trực; đơn vị thường trực; bộ phận thường trực; cơ quan đầu mối; đơn vị đầu mối; cơ quan thường trực của
        cơ quan thường trực giúp; cơ quan giúp việc
        """)

    /// «Văn phòng Hội đồng nhân dân và Ủy ban nhân dân»: one office of two bodies; where the second ends.
    func jointOffice(at and: Int, limit: Int) -> Int? {
        guard (max(0, and - 7)..<and).contains(where: { Self.served.end(words, at: $0, limit: and) == and }) else {
            return nil
        }
        return Self.councils.end(words, at: and + 1, limit: limit)
    }

    private static let served = PhraseSet(
        "văn phòng đoàn đại biểu quốc hội; văn phòng đoàn đbqh; văn phòng hội đồng nhân dân; văn phòng hđnd")
    private static let councils = PhraseSet("hội đồng nhân dân; hđnd; ủy ban nhân dân; ubnd")

    /// «Ban Quản lý dự án đầu tư xây dựng các công trình giao thông»: what the board is for, not what it does.
    func buildsWorks(at index: Int, _ end: Int, _ limit: Int) -> Bool {
        index > 1 && words.matches(Self.invest, at: index - 2, limit: index)
            && words.matches(Say.plural, at: end, limit: limit)
            && Self.works.stands(words, at: end + 1, limit: limit)
    }

    private static let invest: Phrase = "đầu tư"
    private static let works = PhraseSet("công trình; dự án; khu; hạ tầng")

    /// True behind «tỉnh», «phường Đông Giang»: the place that a name ends with.
    func endsPlace(before index: Int) -> Bool {
        guard !isInCell else { return false }
        var unit = index - 1
        while unit > 0, words[unit].isCapital, words[unit].isLetters, !Self.units.contains(words[unit].key),
            index - unit < 5
        { unit -= 1 }
        return unit > 0 && Self.units.contains(words[unit].key) && !Self.notBefore.contains(words[unit - 1].key)
            && (words[unit].isSmall || unit < index - 1 || Self.places.contains(words[unit - 1].key))
    }

    /// True after «các xã:» where the names of places follow; not where an agency does, or what has to be done.
    func opensPlaces(at index: Int, limit: Int) -> Bool {
        index < limit && words[index].isCapital && !begins(at: index, limit: limit)
            && Self.actions.match(words, at: index, limit: limit) == nil && !Self.singles.contains(words[index].key)
    }

    /// True behind «các xã», where the names of several follow.
    func endsUnit(before index: Int) -> Bool {
        index > 0 && words[index - 1].isSmall && Self.units.contains(words[index - 1].key)
    }

    /// The end of «Bình Khê, Đại An và phường Đông Giang».
    func placeListEnd(at start: Int, limit: Int) -> Int {
        var end = placeNamesEnd(at: start, limit: limit)
        while end + 1 < limit, words[end].isMark(",") || words.matches(Say.and, at: end, limit: limit),
            let unit = Self.placeNouns.end(words, at: end + 1, limit: limit), unit < limit, words[unit].isCapital
        {
            end = placeNamesEnd(at: unit, limit: limit)
        }
        return max(end, start + 1)
    }

    /// The last syllables of «tỉnh», «thành phố», «thị xã», «phường».
    private static let units = KeySet("tỉnh phố huyện quận xã phường trấn")
    /// «hợp tác xã»
    private static let notBefore = KeySet("tác")
    /// «Thành Phố» with two capitals.
    private static let places = KeySet("thành thị đặc")

    /// True where a small word follows a complete name that tells no more of it: what has to be done begins here.
    func endsName(at index: Int, limit: Int) -> Bool {
        guard index < limit, words[index].isSmall else { return false }
        return !Self.goingOn.contains(words[index].key) && !Self.placeNouns.stands(words, at: index, limit: limit)
            && Self.longer.match(words, at: index, limit: limit) == nil
    }

    private static let goingOn = KeySet("và của thuộc trực các cấp có liên nơi số khu vùng miền ở ven giáp phía trung")
    private static let longer = PhraseSet("trên địa bàn; nêu trên; nói trên; trong tỉnh; trong vùng; ngoài tỉnh")
}
