/// One name in a task: what the paper prints, and whom the office takes it to mean.
///
/// Posted as `KEYS|PRINTED`: the parties it stands for, separated by commas, and the printed name; no key while nobody is
/// chosen.
public struct PartyToken: Sendable, Equatable {
    public enum Meaning: Sendable, Equatable {
        /// One unit or person of the office, or an agency outside it.
        case party(PartyName)
        /// Several units that one phrase stands for.
        case group([PartyName])
        /// Nobody is chosen; the offers come near the name.
        case unknown(offers: [PartyOffer])
    }

    /// As the paper prints it; empty when a clerk added the party.
    public let printed: String
    public let meaning: Meaning

    public init(printed: String, meaning: Meaning) {
        self.printed = printed
        self.meaning = meaning
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
        case .party(let party): "\(party.key)|\(printed)"
        case .group(let members): members.map(\.key).joined(separator: ",") + "|" + printed
        case .unknown: "|" + printed
        }
    }

    var isUnknown: Bool { if case .unknown = meaning { true } else { false } }
}

/// A unit or person by its key and the name that the office uses today.
public struct PartyName: Sendable, Equatable {
    public let key: String
    public let name: String
    /// What tells it apart: the unit of a person, «cơ quan ngoài».
    public let note: String?

    public init(key: String, name: String, note: String? = nil) {
        self.key = key
        self.name = name
        self.note = note
    }
}

/// One thing that an unknown name may mean: a party, or a group of them.
public struct PartyOffer: Sendable, Equatable {
    public let keys: [String]
    public let title: String

    public init(keys: [String], title: String) {
        self.keys = keys
        self.title = title
    }
}
