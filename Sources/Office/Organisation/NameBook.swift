import Vietnamese

/// Finds who is meant by a name: as a paper prints it, or as a person begins to type it.
///
/// It knows names, short names, aliases and former names of units, names of people, and titles of posts («Chánh Văn
/// phòng», «Trưởng ban Tiếp công dân tỉnh»); it reads abbreviations that nobody entered (Phòng HC-QT, Sở TN&MT) and
/// phrases that stand for many («các phòng, ban, đơn vị»). Marks and case do not count, but letter by letter is best.
public struct NameBook: Sendable {
    struct Entry: Sendable {
        let subject: Int
        let source: Source
        let side: NameAlignment.Side
        let numbers: [String]
        let namesDeputy: Bool
        /// The words in one text: equal when two names differ in nothing but marks, case, signs and fillers.
        let words: String
        /// Lower case with marks, for the letter-by-letter comparison.
        let spelled: String
    }

    /// Where a name comes from, and thereby how much it says.
    enum Source: Sendable { case own, former, personal, post }

    struct Subject: Sendable {
        let kind: NameCandidate.Kind
        let party: Key<Party>
        let name: String
        let note: String?
    }

    public let roster: Roster
    let subjects: [Subject]
    let entries: [Entry]
    private let vocabulary: [String: Int32]

    public init(_ roster: Roster) {
        var maker = NameBookMaker()
        maker.add(roster)
        self.roster = roster
        subjects = maker.subjects
        entries = maker.entries
        vocabulary = maker.vocabulary
    }

    /// What a printed name may mean, the likeliest first, at most `limit`; empty when nothing comes near.
    public func candidates(for printed: String, limit: Int = 8) -> [NameCandidate] {
        if let group = GroupPhrase(printed)?.candidate(in: self) { return [group] }
        return candidates(for: printed) { query, entry in
            guard query.side.mostShare(with: entry.side) >= Self.leastShare, query.numbers == entry.numbers,
                entry.source != .post || query.words.namesDeputy == entry.namesDeputy,
                let fit = NameAlignment(query: query.side, name: entry.side)
            else { return nil }
            let isWhole = fit.coversQuery && fit.coversName
            switch entry.source {
            case .personal where !isWhole: return nil
            case .post where fit.share < 750: return nil
            default: break
            }
            guard fit.share >= Self.leastShare else { return nil }
            return isWhole ? max(90, fit.share * 98 / 1000) : min(89, fit.share * 98 / 1000)
        }.prefix(limit).map { $0 }
    }

    /// Of a thousand parts of both names, what must be in common before one is offered for the other.
    private static let leastShare = 700

    /// The one party or group that a printed name surely means; nil when a person has to choose.
    public func meaning(of printed: String) -> NameCandidate? {
        let candidates = candidates(for: printed, limit: 2)
        guard let best = candidates.first, best.isCertain else { return nil }
        if candidates.count > 1, candidates[1].score >= best.score { return nil }
        return best
    }

    /// Who may be meant by what has been typed so far, the likeliest first; only units or only people where `kind`
    /// says so. Nothing typed lists them in the office's order.
    public func suggestions(
        for typed: String, kind: NameCandidate.Kind? = nil, limit: Int = 20
    ) -> [NameCandidate] {
        let last = NameWords(typed).words.last ?? ""
        guard !last.isEmpty else {
            var known: Set<Key<Party>> = []
            return subjects.filter { (kind == nil || $0.kind == kind) && known.insert($0.party).inserted }
                .prefix(limit).map { candidate($0, score: 0) }
        }
        let prefixed = Set(vocabulary.filter { $0.key.hasPrefix(last) }.values)
        let found = candidates(for: typed) { query, entry in
            guard kind == nil || subjects[entry.subject].kind == kind,
                let fit = NameAlignment(query: query.side, name: entry.side, prefixed: prefixed), fit.coversQuery
            else { return nil }
            return 30 + fit.share * 40 / 1000 + (fit.start == 0 ? 20 : 0) + (entry.source == .own ? 5 : 0)
        }
        return Array(found.lazy.filter { kind == nil || $0.kind == kind }.prefix(limit))
    }

    /// A name made ready for comparing with all entries.
    struct Query {
        let words: NameWords
        let numbers: [String]
        let side: NameAlignment.Side
    }

    private func candidates(for text: String, score: (Query, Entry) -> Int?) -> [NameCandidate] {
        let words = NameWords(text).withoutHonorific
        let query = Query(words: words, numbers: words.numbers, side: .init(words) { vocabulary[$0] ?? -1 })
        let joined = words.words.joined(separator: " ")
        let spelled = Self.spelled(text)
        var best: [Int: Int] = [:]
        for entry in entries {
            let found: Int? =
                entry.words == joined
                ? (entry.spelled == spelled ? 100 : 99) - (entry.source == .former ? 5 : 0)
                : score(query, entry)
            if let found, found > best[entry.subject, default: -1] { best[entry.subject] = found }
        }
        // One party may be known by several subjects, as itself and as who took another's place: the likeliest says it.
        var known: Set<Key<Party>> = []
        return best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap {
            let subject = subjects[$0.key]
            return known.insert(subject.party).inserted ? candidate(subject, score: $0.value) : nil
        }
    }

    private func candidate(_ subject: Subject, score: Int) -> NameCandidate {
        NameCandidate(
            kind: subject.kind, parties: [subject.party], name: subject.name, note: subject.note, score: score)
    }

    static func spelled(_ text: String) -> String {
        text.lowercased().composed.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
