import Office

/// One name in a task: what the paper prints, and whom the office takes it to mean.
///
/// Posted as `KEYS|PRINTED`: the parties it stands for, separated by commas, and the printed name; no key while nobody is
/// chosen.
struct PartyToken: Equatable {
    enum Meaning: Equatable {
        /// One unit or person of the office, or an agency outside it.
        case party(NamedParty)
        /// Several that one phrase stands for.
        case group([NamedParty])
        /// Nobody is chosen; the offers come near the name.
        case unknown(offers: [NameCandidate])
    }

    let printed: String
    let meaning: Meaning
    /// Its own due day as typed; empty where it has none.
    let due: String

    init(printed: String, meaning: Meaning, due: String = "") {
        self.printed = printed
        self.meaning = meaning
        self.due = due
    }

    /// What the page calls it.
    var title: String {
        switch meaning {
        case .party(let party): party.name
        case .group, .unknown: printed
        }
    }

    /// What the chip posts.
    var value: String {
        switch meaning {
        case .party(let party): Self.value([party.key], printed)
        case .group(let members): Self.value(members.map(\.key), printed)
        case .unknown: Self.value([], printed)
        }
    }

    var isUnknown: Bool { if case .unknown = meaning { true } else { false } }

    static func value(_ keys: [Key<Party>], _ printed: String) -> String {
        keys.map(\.description).joined(separator: ",") + "|" + printed
    }

    /// Reads what a chip or a picker posted; nil for what is neither.
    static func read(_ value: String) -> DraftParty? {
        let pieces = value.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let keys = pieces[0].split(separator: ",").map { Key<Party>($0) }
        guard pieces.count == 2, !pieces[1].isEmpty, !keys.contains(nil) else { return nil }
        return DraftParty(printed: String(pieces[1]), parties: keys.compactMap(\.self))
    }
}

extension DraftParty {
    /// As the page shows it; a party whose name is no longer known shows the printed one.
    func token(names: [Key<Party>: NamedParty], offers: (String) -> [NameCandidate]) -> PartyToken {
        let known = parties.map { names[$0] ?? NamedParty(key: $0, kind: .unit, name: printed) }
        return PartyToken(
            printed: printed,
            meaning: known.isEmpty
                ? .unknown(offers: offers(printed)) : known.count == 1 ? .party(known[0]) : .group(known),
            due: WrittenDay.typed(due))
    }
}
