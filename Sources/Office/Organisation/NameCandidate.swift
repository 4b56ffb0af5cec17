/// One thing that a name may mean.
public struct NameCandidate: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable {
        case unit, person
        /// Several parties that one phrase stands for, such as «các phòng, ban, đơn vị».
        case group
    }

    public let kind: Kind
    /// Who is meant: one party, or the members of a group in the office's order.
    public let parties: [Key<Party>]
    /// The name that the office uses today.
    public let name: String
    /// What tells it apart from others of the name: a unit's superior, a person's post, a group's size.
    public let note: String?
    /// From 0 to 100; 100 when the name is one of the party's own, letter by letter.
    public let score: Int
    /// The phrase leaves open which members are meant («có liên quan»): somebody has to choose.
    public let leavesChoice: Bool

    public init(
        kind: Kind, parties: [Key<Party>], name: String, note: String? = nil, score: Int, leavesChoice: Bool = false
    ) {
        self.kind = kind
        self.parties = parties
        self.name = name
        self.note = note
        self.score = score
        self.leavesChoice = leavesChoice
    }

    /// Whether it may be taken without asking: nearly the party's own name, one meaning, nothing left to choose.
    public var isCertain: Bool { score >= 90 && !leavesChoice }
}
