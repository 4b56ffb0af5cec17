import Vietnamese

/// A phrase that stands for several parties without naming them: «các phòng, ban, đơn vị có liên quan», «các Phó Chánh
/// Văn phòng», «Lãnh đạo Văn phòng», «các sở, ban, ngành».
struct GroupPhrase: Equatable {
    enum Meaning: Equatable {
        /// Units inside the office of these kinds; all kinds when empty.
        case inner(Set<Unit.Kind>)
        /// Agencies outside, without the communes.
        case agencies
        /// Ủy ban nhân dân các xã, phường.
        case communes
        case agenciesAndCommunes
        /// Those who lead the whole office.
        case leaders
        /// Those who answer for the units inside.
        case heads
        /// Everybody who holds this post.
        case holders(title: String)
    }

    let meaning: Meaning
    /// «Có liên quan»: which of them, the paper does not say.
    let leavesChoice: Bool
    private let printed: String

    init?(_ printed: String) {
        var words = printed.folded.split(separator: " ").map(String.init)
        leavesChoice = Self.drop(["co", "lien", "quan"], from: &words) || Self.drop(["lien", "quan"], from: &words)
        self.printed = printed
        if let meaning = Self.plural(words) {
            self.meaning = meaning
        } else if words.starts(with: ["lanh", "dao"]), words.count <= 9 {
            meaning = .leaders
        } else {
            return nil
        }
    }

    private static func drop(_ phrase: [String], from words: inout [String]) -> Bool {
        let starts = words.indices.filter { words[$0...].starts(with: phrase) }
        for start in starts.reversed() { words.removeSubrange(start..<start + phrase.count) }
        return !starts.isEmpty
    }

    private static func plural(_ all: [String]) -> Meaning? {
        if all.starts(with: ["uy", "ban", "nhan", "dan", "cac"]) || all.starts(with: ["ubnd", "cac"])
            || [["uy", "ban", "nhan", "dan", "xa", "phuong"], ["ubnd", "xa", "phuong"]].contains(all)
        {
            return .communes
        }
        var words = all
        if words.starts(with: ["tat", "ca"]) || words.starts(with: ["toan", "the"]) { words.removeFirst(2) }
        let heads = [["thu", "truong"], ["truong"], ["lanh", "dao"], ["nguoi", "dung", "dau"]]
        if let head = heads.first(where: { words.starts(with: $0 + ["cac"]) }) {
            words.removeFirst(head.count + 1)
            guard case .inner = nouns(words) else { return nil }
            return .heads
        }
        guard let first = words.first, ["cac", "nhung", "moi"].contains(first) else { return nil }
        words.removeFirst()
        if words.starts(with: ["dong", "chi"]) { words.removeFirst(2) }
        if words.starts(with: ["lanh", "dao"]) { return .leaders }
        if let meaning = nouns(words) { return meaning }
        return words.isEmpty || words.count > 8 ? nil : .holders(title: words.joined(separator: " "))
    }

    /// The general words that such a phrase is made of; nil when another word stands among them before «thuộc», «của».
    private static func nouns(_ words: [String]) -> Meaning? {
        var rest = words.prefix { !["thuoc", "cua", "trong"].contains($0) }
        var inner: Set<Unit.Kind> = []
        var (isInner, hasAgencies, hasCommunes) = (false, false, false)
        while let word = rest.first {
            rest.removeFirst()
            switch (word, rest.first) {
            case ("phong", _): (isInner, _) = (true, inner.insert(.division))
            case ("ban", _): (isInner, _) = (true, inner.insert(.board))
            case ("trung", "tam"):
                rest.removeFirst()
                (isInner, _) = (true, inner.insert(.centre))
            case ("don", "vi"), ("bo", "phan"):
                rest.removeFirst()
                isInner = true
                inner.formUnion([.division, .board, .centre])
            case ("so", _), ("nganh", _), ("bo", _): hasAgencies = true
            case ("co", "quan"), ("doan", "the"), ("to", "chuc"):
                rest.removeFirst()
                hasAgencies = true
            case ("dia", "phuong"):
                rest.removeFirst()
                hasCommunes = true
            case ("xa", _), ("phuong", _): hasCommunes = true
            case ("dac", "khu"):
                rest.removeFirst()
                hasCommunes = true
            case ("va", _), ("tinh", _), ("truc", _): continue
            default: return nil
            }
        }
        switch (isInner, hasAgencies, hasCommunes) {
        case (_, true, true): return .agenciesAndCommunes
        case (_, true, false): return .agencies
        case (_, false, true): return .communes
        case (true, false, false): return .inner(inner)
        default: return nil
        }
    }
}

extension GroupPhrase {
    /// The members as the office is today; nil when the phrase means nobody here, or no group after all.
    func candidate(in book: NameBook) -> NameCandidate? {
        let parties = members(in: book.roster)
        guard let first = parties.first else { return nil }
        if parties.count == 1, case .leaders = meaning,
            let unit = book.roster.units.first(where: { Key<Party>($0.unit.id) == first })?.unit
        {
            return NameCandidate(kind: .unit, parties: parties, name: unit.name, score: 98)
        }
        return NameCandidate(
            kind: .group, parties: parties, name: printed, note: note(parties.count), score: 95,
            leavesChoice: leavesChoice)
    }

    private func note(_ count: Int) -> String {
        switch meaning {
        case .leaders, .heads, .holders: "\(count) người"
        default: "\(count) đơn vị"
        }
    }

    private func members(in roster: Roster) -> [Key<Party>] {
        switch meaning {
        case .inner(let kinds):
            return units(roster) { !$0.isOutside && kinds.contains($0.kind) }
        case .agencies:
            return units(roster) { $0.isOutside && !Self.isCommune($0) }
        case .communes:
            return units(roster) { $0.isOutside && Self.isCommune($0) }
        case .agenciesAndCommunes:
            return units(roster) { $0.isOutside }
        case .leaders:
            // «Lãnh đạo Văn phòng» is a party of its own where the office keeps one.
            let collective = units(roster) { $0.kind == .leadership }
            return collective.count == 1 ? collective : persons(roster) { $0.rank == .leader }
        case .heads:
            return persons(roster) { $0.rank == .head }
        case .holders(let title):
            return persons(roster) { title == $0.title.folded || title.hasPrefix($0.title.folded + " ") }
        }
    }

    private func units(_ roster: Roster, where isMember: (Unit) -> Bool) -> [Key<Party>] {
        roster.units.filter { isMember($0.unit) }.map { Key($0.unit.id) }
    }

    private func persons(_ roster: Roster, where isMember: (Actor.Standing) -> Bool) -> [Key<Party>] {
        roster.persons.filter { $0.standings.contains(where: isMember) }.map { Key($0.id) }
    }

    private static func isCommune(_ unit: Unit) -> Bool {
        let words = NameWords(unit.name).words
        guard words.starts(with: ["uy", "ban", "nhan", "dan"]), words.count > 4 else { return false }
        return ["xa", "phuong", "dac"].contains(words[4])
    }
}
